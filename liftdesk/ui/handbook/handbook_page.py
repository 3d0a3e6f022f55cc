"""The handbook as a page of the window; Esc leads back to the page one came from."""

from PySide6.QtWidgets import QWidget

from liftdesk.domain.changes import Area
from liftdesk.ui.handbook.reader import Place, Reader
from liftdesk.ui.shared.inner_page import InnerPage


class HandbookPage(InnerPage):
    """The reader inside a tab.

    Attributes:
        reader: contents, search and chapter.
    """

    areas: frozenset[Area] = frozenset()

    def __init__(self, *, back_to: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Handbook"), back_to, parent=parent)
        self.reader = Reader()
        self.body.addWidget(self.reader, 1)

    def name_way_back(self, words: str) -> None:
        """Say on the button above the title where it leads."""
        self.back.setText(words)
        self.back.setAccessibleName(self.tr("Back to {page}").format(page=words))

    def open(self, place: Place) -> None:
        """Open a chapter at a heading."""
        self.reader.open(*place)

    def fit_room(self, room: int) -> None:
        """Have contents and chapter take turns where there is no room for both."""
        self.reader.fit(room)

    def take_focus(self) -> None:
        """Begin in the chapter, which is what was asked for."""
        self.reader.focus_text()
