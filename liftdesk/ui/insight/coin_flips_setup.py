"""Setting up coin-flip weeks: possible days, sessions a week, how many weeks."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import Problem
from liftdesk.domain.insight.coin_flips import LENGTHS, SESSIONS
from liftdesk.domain.training.weeks import monday_of
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.coin_flips import days_chosen_text
from liftdesk.wording.days import long_day_text, short_weekday_text, weekday_text
from liftdesk.wording.problems import sentence

_A_MONDAY = date(2024, 1, 1)


class CoinFlipsSetup(Card):
    """Three choices and the button that begins.

    Attributes:
        days: a chip for each weekday, Monday first.
        begin: starts the weeks.

    Signals:
        begun: they are to begin, as chosen.
    """

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, title_role="heading-dense")
        self.set_title(self.tr("Set them up"))
        self.days = [self._day(_A_MONDAY + timedelta(days=n)) for n in range(7)]
        self._number = label("", "small", "ink-muted")
        self._problem = label("", "small", "caution")
        self.sessions = SegmentedChoice[int](
            tuple((self.tr("{n} sessions").format(n=n), n) for n in SESSIONS),
            self.tr("Sessions a week"),
        )
        self.weeks = SegmentedChoice[int](
            tuple((self.tr("{n} weeks").format(n=n), n) for n in LENGTHS), self.tr("How long")
        )
        self._replaces = label(
            self.tr("New weeks take the place of the earlier ones and of what they said."),
            "small",
            "ink-muted",
        )
        self.begin = PrimaryButton("")
        self.begin.clicked.connect(lambda _checked=False: self.begun.emit())
        self._lay_out()
        self._on_days_changed()

    @property
    def possible(self) -> tuple[int, ...]:
        """The weekdays that are chosen, 0 Monday to 6 Sunday."""
        return tuple(n for n, chip in enumerate(self.days) if chip.isChecked())

    def show_start(self, today: date, *, replaces: bool) -> None:
        """Say when they would begin, and whether earlier ones give way."""
        monday = monday_of(today) + timedelta(weeks=1)
        self.begin.setText(self.tr("Begin on {day}").format(day=long_day_text(monday)))
        self._replaces.setVisible(replaces)

    def show_problem(self, problem: Problem | None) -> None:
        """Say below the days what chance still lacks; None takes it away."""
        self._problem.setText("" if problem is None else sentence(problem))
        self._problem.setVisible(problem is not None)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, Space.XXS)
        for chip in self.days:
            flow.addWidget(chip)
        days = QVBoxLayout()
        days.setSpacing(Space.XXS)
        for part in (chips, self._number, self._problem):
            days.addWidget(part)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label(self.tr("Days you could train"), "body", wrap=False), days)
        form.addRow(label(self.tr("Sessions a week"), "body", wrap=False), self.sessions)
        form.addRow(label(self.tr("How long"), "body", wrap=False), self.weeks)
        self.body.addLayout(form)
        self.body.addWidget(self._replaces)
        self.body.addSpacing(Space.XXS)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)

    def _day(self, day: date) -> Chip:
        chip = Chip(short_weekday_text(day))
        chip.setAccessibleName(self.tr("{day}, possible").format(day=weekday_text(day)))
        chip.toggled.connect(lambda _on: self._on_days_changed())
        return chip

    def _on_days_changed(self) -> None:
        self._number.setText(days_chosen_text(len(self.possible)))
        self.show_problem(None)
