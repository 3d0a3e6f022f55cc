"""One finding as a card: heading, picture of its range or cells, words; each state alike."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.domain.insight.findings import CoinFlipFinding, Comparison, GateCheck
from liftdesk.ui.insight.collecting_cells import CollectingCells
from liftdesk.ui.insight.interval_picture import IntervalPicture
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.insight import gate_text
from liftdesk.wording.insight_cards import (
    Told,
    coin_flips_told,
    collecting_gate,
    next_day_told,
    same_day_told,
)


class FindingCard(Card):
    """A kicker above the heading sentence, and what it rests on."""

    def __init__(self, kicker: str, role: str = "insight", parent: QWidget | None = None) -> None:
        """Make a card; `role` is the type role of its heading, the same in every state."""
        super().__init__("", parent)
        self._kicker = kicker
        self.body.addWidget(label(kicker, "small", "ink-muted"))
        self.heading = label("", role)
        self._count = label("", "small", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.heading, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.picture, self.cells = IntervalPicture(), CollectingCells()
        self.body.addWidget(self.picture)
        self.body.addWidget(self.cells)
        self.facts = label("", "small")
        self.limits = label("", "small", "ink-muted")
        self.body.addWidget(self.facts)
        self.body.addWidget(self.limits)
        self.body.addStretch(1)
        self.setAccessibleName(kicker)

    def show_same_day(self, comparison: Comparison) -> None:
        """Show the answer about the evening after training."""
        self._show(same_day_told(comparison), comparison)

    def show_next_day(self, comparison: Comparison, *, same_day: Comparison) -> None:
        """Show the answer about the evening of the day after, beside the other one."""
        self._show(next_day_told(comparison, same_day=same_day), comparison)

    def show_coin_flips(self, finding: CoinFlipFinding) -> None:
        """Show what coin-flip weeks say."""
        found = (finding.value, finding.low, finding.high)
        self._tell(coin_flips_told(finding))
        self._show_range(found)
        self._show_gate(None)

    def _show(self, told: Told, comparison: Comparison) -> None:
        estimate = comparison.estimate
        self._tell(told)
        if estimate is None:
            self._show_range((None, None, None))
            self._show_gate(collecting_gate(comparison))
            return
        self._show_range((estimate.value, estimate.low, estimate.high))
        self._show_gate(None)

    def _tell(self, told: Told) -> None:
        self.heading.setText(told.heading)
        self.facts.setText(told.facts)
        self.limits.setText(told.limits)
        self.limits.setVisible(bool(told.limits))
        self.setAccessibleName(f"{self._kicker}. {told.sentence}")

    def _show_range(self, found: tuple[float | None, float | None, float | None]) -> None:
        value, low, high = found
        is_known = value is not None and low is not None and high is not None
        self.picture.setVisible(is_known)
        if value is not None and low is not None and high is not None:
            self.picture.show_interval(value, low, high)

    def _show_gate(self, gate: GateCheck | None) -> None:
        self.cells.setVisible(gate is not None)
        self._count.setVisible(gate is not None)
        if gate is not None:
            self.cells.show_share(gate.have, gate.need)
            self._count.setText(gate_text(gate))
