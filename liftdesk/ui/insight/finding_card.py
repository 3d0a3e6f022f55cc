"""One finding as a card: heading, picture of its range or cells, words; each state alike."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.domain.insight.findings import CoinFlipFinding, Comparison, GateCheck
from liftdesk.ui.insight.collecting_cells import CollectingCells
from liftdesk.ui.insight.interval_picture import IntervalPicture
from liftdesk.ui.insight.method_part import MethodPart
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.insight_cards import (
    Share,
    Told,
    coin_flips_told,
    collecting_share,
    next_day_told,
    same_day_told,
)

Interval = tuple[float, float, float]
"""A value with the lowest and highest end of its range."""


class FindingCard(Card):
    """A kicker above the heading sentence, and what it rests on."""

    def __init__(
        self,
        kicker: str,
        role: str = "insight",
        *,
        picture: IntervalPicture | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a card.

        Args:
            kicker: what it is about, above the heading.
            role: the type role of the heading, the same in every state.
            picture: the picture of its range, one in points of mood unless told.
            parent: the widget it sits in.
        """
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
        self.picture, self.cells = picture or IntervalPicture(), CollectingCells()
        self.body.addWidget(self.picture)
        self.body.addWidget(self.cells)
        self.facts = label("", "small")
        self.limits = label("", "small", "ink-muted")
        self.body.addWidget(self.facts)
        self.body.addWidget(self.limits)
        self.method: MethodPart | None = None
        self.body.addStretch(1)
        self.setAccessibleName(kicker)

    def explain(self, paragraphs: Sequence[str], *, opened: bool = False) -> None:
        """Add how it is worked out, behind a line that opens."""
        self.method = MethodPart(self._kicker, paragraphs, opened=opened)
        self.body.addWidget(self.method)

    def show_same_day(self, comparison: Comparison) -> None:
        """Show the answer about the evening after training."""
        self._show(same_day_told(comparison), comparison)

    def show_next_day(self, comparison: Comparison, *, same_day: Comparison) -> None:
        """Show the answer about the evening of the day after, beside the other one."""
        self._show(next_day_told(comparison, same_day=same_day), comparison)

    def show_coin_flips(self, finding: CoinFlipFinding, *, are_over: bool) -> None:
        """Show what coin-flip weeks say, or what they lacked once they are over."""
        interval = interval_of(finding.value, finding.low, finding.high)
        self.show_told(coin_flips_told(finding, are_over=are_over), interval=interval)

    def show_told(
        self, told: Told, *, interval: Interval | None = None, share: Share | None = None
    ) -> None:
        """Show words, with the picture of an interval or of how much is collected."""
        self.heading.setText(told.heading)
        for part, text in ((self.facts, told.facts), (self.limits, told.limits)):
            part.setText(text)
            part.setVisible(bool(text))
        self.picture.setVisible(interval is not None)
        if interval is not None:
            self.picture.show_interval(*interval)
        self.cells.setVisible(share is not None)
        self._count.setVisible(share is not None)
        if share is not None:
            self.cells.show_share(share.have, share.need)
            self._count.setText(share.words)
        counted = "" if share is None else share.words
        parts = (f"{self._kicker}.", told.heading, counted, told.facts, told.limits)
        self.setAccessibleName(" ".join(part for part in parts if part))

    def _show(self, told: Told, comparison: Comparison) -> None:
        estimate, share = comparison.estimate, collecting_share(comparison)
        interval = None if estimate is None else (estimate.value, estimate.low, estimate.high)
        self.show_told(told, interval=interval, share=share)
        self.show_gates(comparison.gates)

    def show_gates(self, gates: Sequence[GateCheck]) -> None:
        """Show what has to be there, where it is told how the finding is worked out."""
        if self.method is not None:
            self.method.show_gates(gates)


def interval_of(value: float | None, low: float | None, high: float | None) -> Interval | None:
    """Return the three as one, None where any is lacking."""
    if value is None or low is None or high is None:
        return None
    return value, low, high
