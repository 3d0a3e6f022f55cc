"""Entries as plain text on the clipboard."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtGui import QGuiApplication

from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.diary import EVERYTHING, DiaryDay, SessionView
from liftdesk.ui.history.entry_texts import session_name
from liftdesk.ui.history.links import HistoryServices
from liftdesk.wording.days import week_text
from liftdesk.wording.diary_text import check_in_text, self_check_text, session_text


class Copying:
    """Puts entries into words and onto the clipboard, oldest first."""

    def __init__(self, services: HistoryServices, unit: Callable[[], Unit]) -> None:
        self._services, self._unit = services, unit

    def copy(self, days: Iterable[DiaryDay]) -> int:
        """Copy lines of the list; returns how many."""
        told = [words for day in reversed(list(days)) if (words := self._text(day))]
        _put(told)
        return len(told)

    def copy_week(self, day: date) -> int:
        """Copy the week of a day below its days; returns how many entries it has."""
        monday = monday_of(day)
        sunday = monday + timedelta(days=6)
        weeks = self._services.diary.weeks(
            sunday, 1, EVERYTHING, today=min(sunday, self._services.today())
        )
        lines = [one for week in weeks for one in week.days]
        told = [words for one in reversed(lines) if (words := self._text(one))]
        _put([week_text(monday), *told])
        return len(told)

    def _text(self, day: DiaryDay) -> str:
        if day.entry is not None:
            view = self._services.diary.session(SessionId(day.entry.id))
            return "" if view is None else view_text(view, self._unit())
        if day.check_in is not None:
            return check_in_text(day.check_in)
        return "" if day.self_check is None else self_check_text(day.self_check)


def view_text(view: SessionView, unit: Unit) -> str:
    """Return a session in plain words."""
    lifts = [(lift.exercise, lift.sets) for lift in view.lifts]
    name = session_name(view.detail.session)
    return session_text(name, view.detail, lifts, view.pain, unit=unit)


def _put(parts: list[str]) -> None:
    if parts:
        QGuiApplication.clipboard().setText("\n\n".join(parts))
