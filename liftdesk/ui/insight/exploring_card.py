"""Comparisons of one's own: pick a rating and what days are told apart by; no word of evidence."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.domain.insight.findings import Exploration, Factor, Outcome
from liftdesk.ui.insight.method_part import MethodPart
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.exploring import exploration_text, factor_text, outcome_text
from liftdesk.wording.methods import exploring_method

Explore = Callable[[Outcome, Factor], Exploration]


class ExploringCard(Card):
    """Two choices and one sentence.

    Attributes:
        outcome: the rating that is compared.
        factor: what days are told apart by.
        words: both means and their days.
    """

    def __init__(self, explore: Explore, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._explore = explore
        kicker = self.tr("Exploring")
        self.body.addWidget(label(kicker, "small", "ink-muted"))
        self.body.addWidget(label(self.tr("Compare days yourself."), "heading-dense"))
        self.outcome, self.factor = Combo(), Combo()
        self.outcome.setAccessibleName(self.tr("Rating to compare"))
        self.factor.setAccessibleName(self.tr("Days to compare"))
        for outcome in Outcome:
            self.outcome.addItem(_capital(outcome_text(outcome)), outcome)
        for factor in Factor:
            self.factor.addItem(_capital(factor_text(factor)), factor)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for choice in (self.outcome, self.factor):
            choice.activated.connect(lambda _place: self.show_now())
            row.addWidget(choice, 1)
        self.body.addLayout(row)
        self.words = label("", "body")
        self.body.addWidget(self.words)
        self.body.addWidget(MethodPart(kicker, exploring_method()))
        self.setAccessibleName(kicker)

    def show_now(self) -> None:
        """Read the comparison that is chosen."""
        outcome, factor = self.outcome.currentData(), self.factor.currentData()
        self.words.setText(exploration_text(self._explore(Outcome(outcome), Factor(factor))))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
