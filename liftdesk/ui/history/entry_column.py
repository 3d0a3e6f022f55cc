"""The middle column of History: the search above, the list below."""

from PySide6.QtWidgets import QFrame, QWidget

from liftdesk.ui.history.entry_list import EntryList
from liftdesk.ui.history.search_line import SearchLine
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.look import Look

_WIDE, _NARROW, _ANY = 392, 340, 16_777_215


class EntryColumn(Card):
    """The search line and the list; earlier weeks follow as it is scrolled."""

    def __init__(
        self, look: Look, search: SearchLine, entries: EntryList, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._look = look
        self.setAccessibleName(self.tr("Entries by week"))
        self.set_padding(1)
        self.body.setSpacing(0)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        for widget in (search, rule):
            self.body.addWidget(widget)
        self.body.addWidget(entries, 1)

    def fit(self, *, is_narrow: bool, is_alone: bool) -> None:
        """Take the column's width, or all there is beside the filters."""
        wide = self._look.text_px(_NARROW if is_narrow else _WIDE)
        self.setMinimumWidth(wide)
        self.setMaximumWidth(_ANY if is_alone else wide)
