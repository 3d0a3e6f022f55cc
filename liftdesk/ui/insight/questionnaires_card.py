"""Self-checks as a list: the latest scores with their bands, and what a change is called."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.ui.insight.method_part import MethodPart
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import dated_text
from liftdesk.wording.methods import questionnaire_method
from liftdesk.wording.questionnaires import change_text, score_text

_LATEST = 3
"""Scores of each that are listed; all of them are behind the chart's table."""


class QuestionnairesCard(Card):
    """Nothing of training stands in it (research: wellbeing 1.4)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        kicker = self.tr("Self-checks")
        self.body.addWidget(label(kicker, "small", "ink-muted"))
        self.heading = label("", "heading-dense")
        self.body.addWidget(self.heading)
        self._list: QWidget | None = None
        self._place = self.body.count()
        self.body.addWidget(MethodPart(kicker, questionnaire_method()))
        self.setAccessibleName(kicker)

    def show_history(self, history: Sequence[Result]) -> None:
        """Show what was answered, oldest first given, newest first shown."""
        if self._list is not None:
            self._list.hide()
            self._list.setParent(None)
            self._list.deleteLater()
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(1, 1)
        by_name: dict[str, list[Result]] = {}
        for result in history:
            by_name.setdefault(result.instrument.name, []).append(result)
        for name, results in by_name.items():
            self._add(grid, name, results)
        self.body.insertWidget(self._place, self._list)
        self._list.setVisible(bool(by_name))
        snapshot = self.tr("A snapshot, not a diagnosis.")
        self.heading.setText(snapshot if by_name else self.tr("None answered yet."))

    def _add(self, grid: QGridLayout, name: str, results: Sequence[Result]) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(name, "body-strong"), grid.rowCount(), 0, 1, 2)
        for result in results[: -_LATEST - 1 : -1]:
            row = grid.rowCount()
            day = label(dated_text(result.filled.day), "small", "ink-muted", wrap=False)
            grid.addWidget(day, row, 0, top)
            words = score_text(result.instrument, result.score)
            if result.change is not None:
                words = f"{words}. {change_text(result.change)}"
            grid.addWidget(label(words, "small"), row, 1, top)
        if results[-1].is_worth_showing:
            advice = self.tr("Consider showing this to a doctor or therapist.")
            grid.addWidget(label(advice, "small"), grid.rowCount(), 0, 1, 2)
