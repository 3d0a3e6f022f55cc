"""The list of entries: its corners fit its card, and it says so where nothing is found."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from liftdesk.ui.history.entry_delegate import EntryDelegate
from liftdesk.ui.history.entry_model import EntryModel
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.tokens import Radius


class EntryList(QListView):
    """Entries by week, newest first. Arrows move, E edits, Del deletes, Enter opens.

    Attributes:
        is_diary_empty: no entry is lacking for a search or a filter: there is none.
        takes_all: whether choosing all takes what is not listed too, as a search found it.

    Signals:
        edit_wanted: E was pressed.
        delete_wanted: Del was pressed.
        open_wanted: Enter was pressed.
        copy_wanted: Ctrl+C was pressed.
        all_wanted: everything is to be chosen, also what is not listed yet.
        end_wanted: Home (True) or End was pressed.
        return_wanted: an arrow was pressed far from what is chosen, which is no longer listed.
    """

    edit_wanted = Signal()
    delete_wanted = Signal()
    open_wanted = Signal()
    copy_wanted = Signal()
    all_wanted = Signal()
    end_wanted = Signal(bool)
    return_wanted = Signal()

    def __init__(self, look: Look, model: EntryModel) -> None:
        super().__init__()
        self._look = look
        self.is_diary_empty = self.takes_all = False
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(EntryDelegate(look, model))
        self.setAccessibleName(self.tr("Entries, newest first"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("kind", "inside")
        look.changed.connect(self._on_look_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, delete or open; the rest is moving."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = {
            Qt.Key.Key_E: self.edit_wanted,
            Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_Return: self.open_wanted,
            Qt.Key.Key_Enter: self.open_wanted,
        }.get(key)
        if wanted is not None and plain:
            wanted.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and plain:
            self.end_wanted.emit(key == Qt.Key.Key_Home)
        else:
            if not self.currentIndex().isValid():
                self.return_wanted.emit()
            super().keyPressEvent(event)

    def selectAll(self) -> None:
        """Choose everything that is listed; of a search, everything that was found."""
        super().selectAll()
        if self.takes_all:
            self.all_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners round, as its card's are, and keep the current row in view."""
        super().resizeEvent(event)
        row = self.visualRect(self.currentIndex())
        was_seen = row.top() >= 0 and row.bottom() <= event.oldSize().height()
        if was_seen and row.bottom() > event.size().height():
            self.scrollTo(self.currentIndex())  # a message below takes room
        radius = Radius.CARD - 1
        path = QPainterPath()
        box = QRectF(self.rect())
        path.addRoundedRect(box.adjusted(0, 0, 0, radius), radius, radius)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or that there are none."""
        super().paintEvent(event)
        if self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("ink-muted"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), flags, self.none_text)
        painter.end()

    @property
    def none_text(self) -> str:
        """What stands where there is no entry to list."""
        if self.is_diary_empty:
            return self.tr("No entry yet.")
        return self.tr("Nothing here for this search and these filters.")

    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
