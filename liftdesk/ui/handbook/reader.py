"""The reader of the handbook: contents and search at the left, the chapter at the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.services.handbook import CHAPTERS, Handbook, words_of
from liftdesk.ui.handbook.chapter_document import MARGIN
from liftdesk.ui.handbook.chapter_print import print_chapter
from liftdesk.ui.handbook.chapter_text import LETTERS, ChapterText
from liftdesk.ui.handbook.contents import Contents
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

_CONTENTS = 264
"""Px of the contents at 100 % text."""
_NARROW = 760
"""Px at 100 % text below which contents and chapter take turns."""
_TYPING_MS = 120
QWIDGETSIZE_MAX = 16777215
"""Qt's own name for no limit, which the binding lacks."""

Place = tuple[str, str]
"""A chapter's name and a heading's anchor, "" for the beginning."""


class Reader(QWidget):
    """Reads the handbook; Alt+Left and Alt+Right go back and forward, Ctrl+F searches.

    Attributes:
        text: the chapter.
        contents: chapters, sections, and what was found.
        search: the field to search in.
        earlier, later: the buttons that go back and forward.
        turn: shows contents or chapter where there is no room for both.
        print: prints the chapter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = Handbook()
        self._way: list[Place] = []
        self._at = -1
        self._is_narrow = False
        self.text = ChapterText()
        self.contents = Contents(self.book.chapters)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the handbook"))
        self.search.setAccessibleName(self.tr("Search the handbook"))
        self.search.setClearButtonEnabled(True)
        self.found = label("", "caption", "ink-muted")
        self.earlier = IconButton("chevron-left", self.tr("Back to what you read before"))
        self.later = IconButton("chevron-right", self.tr("Forward again"))
        self.turn = SecondaryButton(self.tr("Contents"), "menu")
        self.print = SecondaryButton(self.tr("Print chapter\N{HORIZONTAL ELLIPSIS}"), "printer")
        self._typing = QTimer(self)
        self._lay_out()
        self._connect()
        self.open(CHAPTERS[0])

    @property
    def place(self) -> Place:
        """What is read: a chapter's name and a heading's anchor."""
        return self._way[self._at]

    def open(self, chapter: str, anchor: str = "") -> None:
        """Open a chapter, at a heading where one is named; an unknown chapter changes nothing."""
        if chapter not in CHAPTERS:
            return
        if not self._way or self.place != (chapter, anchor):
            del self._way[self._at + 1 :]
            self._way.append((chapter, anchor))
            self._at += 1
        self._show()

    def go(self, steps: int) -> None:
        """Go back (-1) or forward (1) on the way that was read."""
        if 0 <= self._at + steps < len(self._way):
            self._at += steps
            self._show()

    def fit(self, room: int) -> None:
        """Lay out for `room` px across, at 100 % text."""
        self._is_narrow = room < _NARROW
        self.turn.setVisible(self._is_narrow)
        wide = _CONTENTS * max(100, look_of().text_percent) // 100
        self._side.setMinimumWidth(0 if self._is_narrow else wide)
        self._side.setMaximumWidth(QWIDGETSIZE_MAX if self._is_narrow else wide)
        self._show_side(is_asked=not self._is_narrow)

    def focus_text(self) -> None:
        """Put the keyboard into the chapter."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        chapter, anchor = self.place
        wanted = words_of(self.search.text())
        self.text.show_chapter(self.book.chapter(chapter), wanted)
        if anchor:
            self.text.go_to(anchor)
        elif wanted:
            self.text.go_to_find()
        self.contents.mark(chapter, anchor)
        self.earlier.setEnabled(self._at > 0)
        self.later.setEnabled(self._at + 1 < len(self._way))
        if self._is_narrow:
            self._show_side(is_asked=False)

    def _show_side(self, *, is_asked: bool) -> None:
        self._side.setVisible(is_asked or not self._is_narrow)
        self.text.setVisible(not (is_asked and self._is_narrow))

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.XS)
        side.addWidget(self.search)
        side.addWidget(self.found)
        side.addWidget(self.contents, 1)
        self.found.hide()
        tools = QHBoxLayout()
        tools.setSpacing(Space.XXS)
        tools.addWidget(self.earlier)
        tools.addWidget(self.later)
        tools.addWidget(self.turn)
        tools.addWidget(self.print)
        tools.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._side)
        row.addWidget(self.text, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(tools)
        column.addLayout(row, 1)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.turn.hide()
        self._on_look_changed()

    def _connect(self) -> None:
        self.contents.opened.connect(self._on_place_opened)
        self.text.link_followed.connect(self._on_link_followed)
        self.earlier.clicked.connect(lambda _checked=False: self.go(-1))
        self.later.clicked.connect(lambda _checked=False: self.go(1))
        self.turn.clicked.connect(
            lambda _checked=False: self._show_side(is_asked=self._side.isHidden())
        )
        self.print.clicked.connect(
            lambda _checked=False: print_chapter(self.book.chapter(self.place[0]), self)
        )
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.look_for)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._on_search_entered)
        look_of().changed.connect(self._on_look_changed)
        for keys, act in (
            ("Alt+Left", lambda: self.go(-1)),
            ("Alt+Right", lambda: self.go(1)),
            ("Ctrl+F", self._focus_search),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def look_for(self) -> None:
        """Show what the search finds, or the contents where nothing is typed."""
        if not words_of(self.search.text()):
            self.contents.show_hits(None)
            self.found.hide()
            return
        hits = self.book.find(self.search.text())
        self.contents.show_hits(hits)
        words = self.tr("Nothing found. Fewer words find more.")
        if len(hits) == 1:
            words = self.tr("1 section found")
        elif hits:
            words = self.tr("{n} sections found").format(n=len(hits))
        self.found.setText(words)
        self.found.show()
        announce(self.search, words)

    def _on_search_entered(self) -> None:
        self._typing.stop()
        self.look_for()
        if self.contents.hits.count():
            self.contents.hits.setCurrentRow(0)
            self.contents.hits.setFocus()

    def _on_place_opened(self, chapter: str, anchor: str) -> None:
        self.open(chapter, anchor)
        self.focus_text()

    def _on_link_followed(self, target: str) -> None:
        name, _, anchor = target.partition("#")
        self.open(name.removesuffix(".md") or self.place[0], anchor)

    def _focus_search(self) -> None:
        self._show_side(is_asked=True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_look_changed(self) -> None:
        wide = self.text.fontMetrics().averageCharWidth() * LETTERS
        self.text.setMaximumWidth(wide + 3 * look_of().text_px(MARGIN))
