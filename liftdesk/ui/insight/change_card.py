"""Before and after a session: one dot for each session, and what would have come by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.domain.insight.findings import SessionChange
from liftdesk.domain.insight.session_change import SESSIONS_NEEDED
from liftdesk.domain.wellbeing.moods import middle_half
from liftdesk.ui.insight.change_dots import ChangeDots
from liftdesk.ui.insight.collecting_cells import CollectingCells
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.insight import signed_text
from liftdesk.wording.insight_cards import drift_text


class ChangeCard(Card):
    """How feelings changed over the sessions of a span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._kicker = self.tr("Before and after a session")
        self.body.addWidget(label(self._kicker, "small", "ink-muted"))
        self._title = label("", "body-strong")
        self._count = label("", "small", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._title, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.dots = ChangeDots()
        self.cells = CollectingCells()
        self.body.addWidget(self.dots)
        self.body.addWidget(self.cells)
        self._words = label("", "small", "ink-muted")
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self.setAccessibleName(self._kicker)

    def show_changes(self, changes: Sequence[int], drift: SessionChange) -> None:
        """Show after minus before, one for each session of the span.

        `drift` is the change over the whole diary: it knows whether the person starts low.
        """
        has_enough = len(changes) >= SESSIONS_NEEDED
        self.dots.setVisible(has_enough)
        self.cells.setVisible(not has_enough)
        self._count.setVisible(not has_enough)
        if has_enough:
            self._show_enough(changes, drift)
        else:
            self._show_collecting(len(changes))
        parts = (self._kicker, self._title.text(), self._words.text())
        self.setAccessibleName(". ".join(parts))

    def _show_collecting(self, number: int) -> None:
        self.cells.show_share(number, SESSIONS_NEEDED)
        self._title.setText(self.tr("Still collecting"))
        self._count.setText(self.tr("{n} of {all} sessions").format(n=number, all=SESSIONS_NEEDED))
        self._words.setText(self.tr("Nothing can be said yet, and that is normal."))

    def _show_enough(self, changes: Sequence[int], drift: SessionChange) -> None:
        self.dots.show_changes(changes)
        better = sum(1 for change in changes if change > 0)
        low, high = (signed_text(value) for value in middle_half(list(changes)))
        self._title.setText(
            self.tr("Felt better after {n} of {all} sessions").format(n=better, all=len(changes))
        )
        middle = self.tr("The middle half were {low} to {high}.").format(low=low, high=high)
        self._words.setText(f"{middle} {drift_text(drift)}")
