"""Where the lines of the palette lead, in the window of one desk."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId
from liftdesk.system.texts import translate
from liftdesk.ui.actions import ANYWHERE

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.history.history_page import HistoryPage

P = TypeVar("P", bound=QWidget)


class Ways:
    """Opens the pages of a desk's window at something."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def show_day(self, day: date) -> None:
        """Show a day in History."""
        page = self._history()
        page.calendar.chosen.emit(day)
        page.list.setFocus()

    def show_session(self, session_id: SessionId) -> None:
        """Show a session in History."""
        page = self._history()
        page.choose(session_id)
        page.list.setFocus()

    def search(self, text: str) -> None:
        """Search History."""
        page = self._history()
        page.search_line.set_text(text)
        page.search_line.changed.emit()
        page.focus_search()

    def type_sheet(self, code: str) -> None:
        """Open the page that a sheet is typed in on, at a code."""
        from liftdesk.ui.paper.typed_page import TypedPage

        page = self._inner("from_paper", TypedPage)
        page.card.code.set_text(code)
        page.card.code_entered.emit(code)

    def show_exercise(self, exercise_id: ExerciseId) -> None:
        """Show how an exercise is done."""
        from liftdesk.ui.exercises.exercises_page import ExercisesPage

        self._inner("exercises", ExercisesPage).choose(exercise_id)

    def log(self, name: str) -> None:
        """Begin the quick line of Today with an exercise's name."""
        from liftdesk.ui.today.today_page import TodayPage

        page = self._tab("today", TodayPage)
        edit = page.session.quick_line.edit
        if not edit.isVisible():
            words = translate("Palette", "Today has no line to log in before it is set up.")
            self._desk.window.say(words)
            return
        edit.setText(f"{name} ")
        edit.setFocus()

    def open_page(self, key: str) -> None:
        """Open a page inside a tab."""
        self._open(key)

    def show_setting(self, key: str) -> None:
        """Show a setting on its page."""
        from liftdesk.ui.settings.settings_page import SettingsPage

        self._inner("settings", SettingsPage).show_setting(key)

    def say(self, text: str, *actions: tuple[str, Callable[[], None]]) -> object:
        """Say what was done."""
        return self._desk.window.say(text, *actions)

    def _history(self) -> "HistoryPage":
        from liftdesk.ui.history.history_page import HistoryPage

        page = self._tab("history", HistoryPage)
        page.clear_search()
        return page

    def _tab(self, key: str, kind: type[P]) -> P:
        self._desk.window.show_tab(key)
        return _as(self._desk.window.page(key), kind)

    def _open(self, key: str) -> None:
        window = self._desk.window
        (window.open_over if key in ANYWHERE else window.open_page)(key)

    def _inner(self, key: str, kind: type[P]) -> P:
        self._open(key)
        return _as(self._desk.window.page(key), kind)


def _as(page: QWidget, kind: type[P]) -> P:
    if not isinstance(page, kind):
        raise TypeError(page)
    return page
