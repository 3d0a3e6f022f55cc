"""The contents of the handbook: its chapters, the sections of the one that is read, and finds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget

from liftdesk.domain.handbook import BlockKind, Chapter, Hit
from liftdesk.formats.handbook_text import plain
from liftdesk.ui.shared.look import look_of

_PLACE = Qt.ItemDataRole.UserRole
_INDENT = "\N{EM SPACE}"


class _Places(QListWidget):
    """A list of places in the handbook; Enter and a click open one.

    Signals:
        opened: the chapter's name and the heading's anchor, "" for its beginning (str, str).
    """

    opened = Signal(str, str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._fitted = (0, 0, 0)
        self.setProperty("kind", "picker")
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._on_item_opened)
        self.itemActivated.connect(self._on_item_opened)

    def add(self, words: str, chapter: str, anchor: str, role: str) -> QListWidgetItem:
        """Add a place in the font of a type role."""
        item = QListWidgetItem(words, self)
        item.setData(_PLACE, (chapter, anchor, role))
        item.setFont(look_of().font(role))
        return item

    def begin(self) -> None:
        """Take all places away."""
        self.clear()
        self._fitted = (0, 0, 0)

    def fit(self) -> None:
        """Give each place the height its words need, and the font of the chosen size of text."""
        look, room = look_of(), max(80, self.viewport().width() - 28)
        fitted = (room, look.text_percent, self.count())
        if fitted == self._fitted:
            return
        self._fitted = fitted
        for row in range(self.count()):
            item = self.item(row)
            font = look.font(str(item.data(_PLACE)[2]))
            item.setFont(font)
            flags = int(Qt.TextFlag.TextWordWrap)
            box = QFontMetrics(font).boundingRect(0, 0, room, 4000, flags, item.text())
            item.setSizeHint(QSize(0, max(look.text_px(28), box.height() + look.text_px(10))))

    def resizeEvent(self, event: object) -> None:
        """Break lines anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def _on_item_opened(self, item: QListWidgetItem) -> None:
        chapter, anchor, _role = item.data(_PLACE)
        self.opened.emit(chapter, anchor)


class Contents(QStackedWidget):
    """All chapters with the sections of the one that is read; in their place, what was found.

    Attributes:
        chapters: the list of chapters and sections.
        hits: the list of what was found.

    Signals:
        opened: the chapter's name and the heading's anchor (str, str).
    """

    opened = Signal(str, str)

    def __init__(self, chapters: Sequence[Chapter]) -> None:
        super().__init__()
        self.chapters = _Places(self.tr("Chapters"))
        self.hits = _Places(self.tr("Found in the handbook"))
        for chapter in chapters:
            self.chapters.add(chapter.title, chapter.name, "", "body")
            for block in chapter.blocks:
                if block.kind is BlockKind.HEADING:
                    words = _INDENT + plain(block.texts[0])
                    self.chapters.add(words, chapter.name, block.anchor, "small")
        for places in (self.chapters, self.hits):
            self.addWidget(places)
            places.opened.connect(self.opened)

    def mark(self, chapter: str, anchor: str) -> None:
        """Mark the place that is read, and show the sections of its chapter alone."""
        for row in range(self.chapters.count()):
            item = self.chapters.item(row)
            name, section, _role = item.data(_PLACE)
            item.setHidden(bool(section) and name != chapter)
            if (name, section) == (chapter, anchor):
                self.chapters.setCurrentItem(item)
                self.chapters.scrollToItem(item)

    def show_hits(self, hits: Sequence[Hit] | None) -> None:
        """Show what was found, or the chapters again where nothing is looked for."""
        self.hits.begin()
        for hit in hits or ():
            where = hit.title if hit.heading == hit.title else f"{hit.title}: {hit.heading}"
            words = f"{where}\n{hit.words}" if hit.words else where
            self.hits.add(words, hit.chapter, hit.anchor, "small")
        self.hits.fit()
        self.setCurrentWidget(self.chapters if hits is None else self.hits)
