"""The text of a chapter: reads only our own blocks, follows only our own links."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from liftdesk.domain.handbook import Chapter
from liftdesk.services.handbook import finds, fold
from liftdesk.ui.handbook.chapter_document import MARGIN, ChapterDocument, Dress
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.shown_keys import shown_keys

LETTERS = 75
"""Letters on a line (design: layout at 1920)."""
_SMALLEST_PICTURE = 160


class ChapterText(QTextBrowser):
    """Shows one chapter in the theme's colours and the chosen size of text.

    The arrows move through it, Tab goes from link to link and then on, Enter follows one, and
    H and Shift+H go to the next heading and the one before.

    Signals:
        link_followed: where a link leads, as it stands in the chapter (str).
    """

    link_followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapter: Chapter | None = None
        self._wanted: tuple[str, ...] = ()
        self._found: list[tuple[int, int]] = []
        self._picture_width = 0
        self._is_stale = False
        self.made: ChapterDocument | None = None
        self.setProperty("kind", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._on_anchor_clicked)
        shown_keys().changed.connect(self._take_up)

    def show_chapter(self, chapter: Chapter, wanted: tuple[str, ...] = ()) -> None:
        """Show a chapter from its beginning, with the words that were looked for marked."""
        self._chapter, self._wanted = chapter, wanted
        self._lay_out()
        self.setAccessibleName(chapter.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, anchor: str) -> bool:
        """Bring a heading to the top; returns whether there is one of this name."""
        place = self.made.headings.get(anchor) if self.made is not None else None
        if place is None:
            return False
        self._put_cursor(place)
        return True

    def go_to_find(self) -> None:
        """Bring the first word that was looked for, from the cursor on, into view."""
        here = self.textCursor().position()
        ahead = [begin for begin, _end in self._found if begin >= here]
        if ahead:
            cursor = self.textCursor()
            cursor.setPosition(ahead[0])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def go_to_next_heading(self, *, back: bool = False) -> None:
        """Go to the next heading, or the one before, and have a screen reader say it."""
        places = sorted(self.made.headings.values()) if self.made is not None else []
        here = self.textCursor().block().position()
        ahead = [p for p in places if (p < here if back else p > here)]
        if ahead:
            place = ahead[-1] if back else ahead[0]
            self._put_cursor(place)
            announce(self, self.textCursor().block().text())

    def restyle(self) -> None:
        """Lay the chapter out anew in the look of now, at the place where it was."""
        if self._chapter is None:
            return
        bar, place = self.verticalScrollBar(), self.textCursor().position()
        share = bar.value() / max(1, bar.maximum())
        self._lay_out()
        cursor = self.textCursor()
        cursor.setPosition(min(place, max(0, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a document what was put into it, and read nothing from anywhere."""
        if self.made is not None:
            return self.made.loadResource(kind, name)
        return None

    def doSetSource(
        self,
        name: QUrl | str,
        kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Open nothing: chapters are shown by `show_chapter` alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from heading to heading with H and Shift+H."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        if event.key() == Qt.Key.Key_H and plain:
            back = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            self.go_to_next_heading(back=back)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have pictures fit the new width."""
        super().resizeEvent(event)
        if self._wide_for_pictures() != self._picture_width:
            self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_up()

    def _take_up(self) -> None:
        """Lay out anew, now or when it is seen again: the look or the keys are others."""
        self._is_stale = True
        if self.isVisible():
            self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Take up the look of now, where it changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.restyle()

    def _put_cursor(self, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        below = self.cursorRect(cursor).top()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + below - look_of().text_px(8))

    def _lay_out(self) -> None:
        if self._chapter is None:
            return
        look, before = look_of(), self.made
        self._is_stale = False
        self._picture_width = self._wide_for_pictures()
        self.made = ChapterDocument(
            self._chapter,
            Dress(
                font=look.font,
                colour=look.colour,
                scale=look.text_px,
                width=self._picture_width,
                sharpness=self.devicePixelRatioF(),
            ),
        )
        self.setDocument(self.made)
        self._mark()
        if before is not None:
            before.deleteLater()  # a cursor in it would keep it alive

    def _wide_for_pictures(self) -> int:
        """Return how wide pictures may be so that nothing has to be scrolled sideways."""
        around = 2 * look_of().text_px(MARGIN) + 2
        return max(_SMALLEST_PICTURE, self.viewport().width() - around)

    def _mark(self) -> None:
        """Mark the words that were looked for."""
        marks = list[QTextEdit.ExtraSelection]()
        shown = QTextCharFormat()
        shown.setBackground(look_of().colour("mood-soft"))
        shown.setForeground(look_of().colour("mood-ink"))
        folded = fold(self.document().toRawText()) if self._wanted else ""
        self._found = finds(folded, self._wanted)
        for begin, end in self._found:
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, shown
            marks.append(mark)
        self.setExtraSelections(marks)

    def _on_anchor_clicked(self, where: QUrl) -> None:
        self.link_followed.emit(where.toString())
