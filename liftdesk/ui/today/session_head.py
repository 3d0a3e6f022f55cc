"""The session's heading: its letter, what it is today, and its few buttons."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.day_view import DayView
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.flow_layout import HeadRow
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.page import put_before
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import day_text, minutes_text, weekday_date_text
from liftdesk.wording.numbers import percent_text

if TYPE_CHECKING:
    from liftdesk.ui.shared.chips import InfoChip

_SHORT = 24


class SessionHead(HeadRow):
    """Title, a line about the day, and the buttons.

    Signals:
        short_toggled, other_wanted, print_wanted, end_wanted, menu_wanted: the buttons.
    """

    short_toggled = Signal()
    other_wanted = Signal()
    print_wanted = Signal()
    end_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self) -> None:
        sides = QMargins(Space.L, Space.XS, Space.M, Space.XXS)
        super().__init__(label("", "title", wrap=False), sides)
        self._about = label("", "small", "ink-muted")
        self._ways: tuple[str, str] = ("", "")
        self.short_button = SecondaryButton(self.tr("Short day"), "feather")
        self.short_button.setToolTip(self.tr("Two sets of two or three lifts, or all (Alt+S)"))
        self.other_button = SecondaryButton(self.tr("Other session"), "shuffle")
        self.other_button.setAccessibleDescription(self.tr("Do the other session instead"))
        self.print_button = SecondaryButton(self.tr("Print week"), "printer")
        self.more_button = SecondaryButton(self.tr("More"), "ellipsis")
        self.more_button.setAccessibleName(self.tr("More for this session"))
        title = self._title_line = QHBoxLayout()
        title.setSpacing(Space.S)
        title.addWidget(self.title)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(title)
        words.addWidget(self._about)
        self.row.addLayout(words, 1)
        buttons: list[QWidget] = []
        for button, signal in (
            (self.short_button, self.short_toggled),
            (self.other_button, self.other_wanted),
            (self.print_button, self.print_wanted),
            (self.more_button, self.menu_wanted),
        ):
            button.clicked.connect(signal)
            buttons.append(button)
        self.add_buttons(*buttons)

    @cached_property
    def end_button(self) -> SecondaryButton:
        """Ends the session; there once it is begun."""
        button = SecondaryButton(self.tr("End session"), "check")
        button.clicked.connect(self.end_wanted)
        button.hide()
        self.add_button_before(button, self.print_button)
        put_before([button], self.print_button)
        return button

    @cached_property
    def _chip(self) -> "InfoChip":
        from liftdesk.ui.shared.chips import InfoChip  # noqa: PLC0415 - once it has something to say

        chip = InfoChip("", "mood")
        self._title_line.insertWidget(1, chip)
        return chip

    def show_day(self, view: DayView, *, is_narrow: bool, is_easy: bool, has_other: bool) -> None:
        """Say what the session is; `is_easy` is an easy week, `has_other` another session."""
        plan = view.plan
        name = self.tr("Session {code}").format(code=plan.code) if plan.code else plan.name
        self.title.setText(name)
        self.title.setWordWrap(len(name) > _SHORT)
        parts = self._parts(view, is_easy=is_easy)
        day = weekday_date_text(plan.day)
        long, short = self._day(view, day), self._day(view, day_text(plan.day))
        self._ways = (_line([long, *parts]), _line([short, *parts]))
        self.short_button.setText(self.tr("Full day") if view.is_short else self.tr("Short day"))
        is_begun = view.detail is not None and view.detail.has_begun
        set_shown(self.other_button, shown=has_other and view.detail is None)
        set_shown(self.short_button, shown=not (view.is_own or view.is_finished or view.is_ended))
        if is_begun or "end_button" in vars(self):
            set_shown(self.end_button, shown=is_begun and not view.is_ended)
        set_shown(self.print_button, shown=not is_narrow and view.detail is None)
        before = None if view.hides_mood else view.feeling(FeelingMoment.BEFORE)
        if before is not None or "_chip" in vars(self):
            self._show_feeling(before, is_narrow=is_narrow)
        self.fit()

    def _show_feeling(self, before: int | None, *, is_narrow: bool) -> None:
        from liftdesk.wording.feelings import feeling_text  # noqa: PLC0415 - as the chip

        set_shown(self._chip, shown=before is not None and not is_narrow)
        words = self.tr("Feeling before: {feeling}")
        self._chip.set_text("" if before is None else words.format(feeling=feeling_text(before)))

    def fit(self) -> None:
        """Write the day in short where it would take a second line."""
        super().fit()
        is_down = self.row.direction() == QBoxLayout.Direction.TopToBottom
        sides = self.row.contentsMargins()
        taken = 0 if is_down else self._buttons.sizeHint().width() + Space.XS
        room = self.width() - sides.left() - sides.right() - taken
        long, short = self._ways
        measured = self._about.fontMetrics().horizontalAdvance
        saves_a_line = measured(long) > room >= measured(short)
        self._about.setText(short if saves_a_line else long)

    def _day(self, view: DayView, day: str) -> str:
        if view.plan.day == view.today or view.detail is not None:
            return day
        return self.tr("Next: {day}, or today if you like").format(day=day)

    def _parts(self, view: DayView, *, is_easy: bool) -> list[str]:
        plan = view.plan
        parts = []
        if view.is_short:
            parts.append(self.tr("short day"))
        if view.choice.gentle:
            parts.append(self.tr("gentle, below {share}").format(share=percent_text(70)))
        if is_easy:
            parts.append(self.tr("easy week"))
        if plan.minutes and view.lifts and not view.is_finished:
            parts.append(self.tr("about {minutes}").format(minutes=minutes_text(plan.minutes)))
        if view.detail is not None and (view.detail.has_begun or view.lifts):
            parts.append(
                self.tr("{done} of {all} sets done").format(
                    done=view.sets_done, all=view.sets_planned
                )
            )
        elif view.lifts:
            parts.append(sets_text(view.sets_planned))
        return parts


def _line(parts: list[str]) -> str:
    return " \N{MIDDLE DOT} ".join(map(_whole, parts))


def _whole(part: str) -> str:
    """Keep a short part on one line; a long one may break, or the card could not be narrow."""
    return part if len(part) > _SHORT else part.replace(" ", "\N{NO-BREAK SPACE}")
