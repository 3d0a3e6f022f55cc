"""One entry of a merge's preview: both versions side by side, and which one it will be."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from liftdesk.domain.tables import Row
from liftdesk.domain.training.units import Unit
from liftdesk.services.merge_plan import OTHER, OWN, MergeItem, Standing
from liftdesk.system.texts import translate
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.merging import counts_text, day_of, row_text, row_title, when_text

Lifts = tuple[Mapping[int, str], Mapping[int, str]]


class ItemRow(QFrame):
    """What this computer has, what the other has, and the choice between them.

    Attributes:
        item: the entry.
        choice: this computer's or the other's; None where there is nothing to choose.
    """

    def __init__(
        self,
        item: MergeItem,
        *,
        lifts: Lifts,
        when: Callable[[int], datetime | None],
        unit: Unit,
        hides_mood: bool,
    ) -> None:
        super().__init__()
        self.item = item
        self._when, self._unit, self._hides_mood = when, unit, hides_mood
        title = _title(item, lifts)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(label(title, "body-strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        heads = (self.tr("This computer"), self.tr("The other one"))
        for side, (head, row) in enumerate(zip(heads, (item.own, item.other), strict=True)):
            grid.setColumnStretch(side, 1)
            grid.addWidget(label(head, "small", "ink-muted"), 0, side)
            grid.addWidget(label(self._told(row), "small"), 1, side)
            grid.addWidget(label(when_text(when(item.at[side])), "caption", "ink-muted"), 2, side)
        column.addLayout(grid)
        self.choice: SegmentedChoice[int] | None = None
        if item.standing is not Standing.STAYS:
            options = [(self.tr("Keep this computer's"), OWN), (self.tr("Take the other's"), OTHER)]
            self.choice = SegmentedChoice(options, title)
            self.choice.set_value(item.wins)
            column.addWidget(self.choice)

    def _told(self, row: Row | None) -> str:
        if row is None:
            return self.tr("Deleted")
        words = row_text(self.item.table, row, unit=self._unit, hides_mood=self._hides_mood)
        if self.item.with_it:
            words += "\n" + counts_text(self.item.with_it)
        return words


def _title(item: MergeItem, lifts: Lifts) -> str:
    side = OWN if item.own is not None else OTHER
    row = item.own or item.other or {}
    lift = lifts[side].get(row.get("exercise_id", -1), "")
    title = row_title(item.table, row, lift)
    if item.owner is not None and "training_day" in item.owner:
        form = translate("MergePage", "{what}, {day}")
        return form.format(what=title, day=day_of(item.owner))
    return title
