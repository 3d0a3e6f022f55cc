"""This week's easy cardio: the minutes, the goal, what they were made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit, read_number
from liftdesk.services.easy_cardio import CardioWeek
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import entry_words, minutes_of
from liftdesk.wording.problems import sentence


class GoalCard(Card):
    """Minutes so far against the person's own goal; more is simply counted.

    Signals:
        aim_chosen: the new goal in minutes (int), 0 for none.
    """

    aim_chosen = Signal(int)

    def __init__(self, unit: Callable[[], Unit], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._unit = unit
        self.set_title(self.tr("This week"))
        self._minutes = label("", "number", wrap=False)
        self._of = label("", "body", "ink-muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        row.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        self.body.addLayout(row)
        self._bar = ProgressBar(self.tr("Easy cardio"), "cardio")
        self.body.addWidget(self._bar)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(Space.XXS)
        self.body.addLayout(self._entries)
        self.aim = Field(
            self.tr("Goal for a week, in minutes"),
            hint=self.tr("Yours to choose. 0 is no goal: minutes are counted all the same."),
        )
        self.aim.edit.editingFinished.connect(self._on_aim_finished)
        self.body.addWidget(self.aim)

    def show_week(self, week: CardioWeek) -> None:
        """Show a week."""
        self._minutes.setText(str(week.minutes))
        words = minutes_of(week.minutes, week.aim)
        self._of.setText(words[1])
        self._bar.set_share(week.minutes / week.aim if week.aim else 0.0, words[0])
        self._bar.setVisible(bool(week.aim))
        if not self.aim.edit.hasFocus():
            self.aim.set_text(str(week.aim))
            self.aim.set_problem("")
        clear(self._entries)
        lines = [
            entry_words(detail.session, bout, self._unit())
            for detail in week.entries
            for bout in detail.cardio
        ]
        for line in lines or [self.tr("Nothing written down this week yet.")]:
            self._entries.addWidget(label(line, "small", "ink-muted"))

    def _on_aim_finished(self) -> None:
        try:
            minutes = round(read_number(self.aim.text or "0", "minutes"))
            self.aim_chosen.emit(minutes)
        except DomainError as error:
            self.show_problem(sentence(error.problem))

    def show_problem(self, words: str) -> None:
        """Say beside the goal what to type instead."""
        self.aim.set_problem(words)
