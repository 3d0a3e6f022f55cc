"""The list of exercises: a small figure, the name, what it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from liftdesk.services.exercise_book import BookEntry
from liftdesk.ui.exercises.exercise_model import ENTRY, ExerciseModel, mark_words
from liftdesk.ui.shared.figure import figure_pixmap
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import Turning, turning
from liftdesk.wording.exercises import kind_line

_SIDE, _GAP, _FIGURE = 10, 12, 44
Index = QModelIndex | QPersistentModelIndex


class ExerciseList(QListView):
    """Arrows move, Enter goes on to the details.

    Signals:
        open_wanted: Enter was pressed.
    """

    open_wanted = Signal()

    def __init__(self, look: Look, model: ExerciseModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_ExerciseDelegate(look, model))
        self.setAccessibleName(self.tr("Exercises"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("kind", "inside")
        look.changed.connect(self._on_look_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open; the rest is moving."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_wanted.emit()
            return
        super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _ExerciseDelegate(QStyledItemDelegate):
    """Paints rows in the colours of the look; small figures are drawn once a theme and size."""

    def __init__(self, look: Look, model: ExerciseModel) -> None:
        super().__init__(model)
        self._look = look
        self._seen: Turning = QRectF
        self._pixmaps: dict[tuple[int, str, int, float], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """54 px at 100 % text."""
        return QSize(220, self._look.size("list-row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        entry = index.data(ENTRY)
        if not isinstance(entry, BookEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._seen = turning(box, option.direction)
        if bool(option.state & QStyle.StateFlag.State_Selected):
            painter.fillRect(box, self._look.colour("accent-soft"))
            edge = QRectF(box.left(), box.top(), 3, box.height())
            painter.fillRect(self._seen(edge), self._look.colour("accent"))
        self._figure(painter, box, entry)
        self._words(painter, box, entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)
        painter.setPen(QPen(self._look.colour("hairline"), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _figure(self, painter: QPainter, box: QRectF, entry: BookEntry) -> None:
        side = self._look.text_px(_FIGURE)
        tile = self._seen(QRectF(box.left() + _SIDE, box.center().y() - side / 2, side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("surface-raised"))
        painter.drawRoundedRect(tile, 6, 6)
        if entry.figure is None:
            icon = self._look.pixmap("dumbbell", "ink-muted", 20)
            half = icon.deviceIndependentSize() / 2
            at = tile.center().toPoint() - QPoint(int(half.width()), int(half.height()))
            painter.drawPixmap(at, icon)
            return
        theme, ratio = self._look.theme, painter.device().devicePixelRatioF()
        key = (entry.figure.exercise_id, theme.name, side, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = figure_pixmap(entry.figure, side, theme, ratio)
        painter.drawPixmap(tile.topLeft(), self._pixmaps[key])

    def _words(self, painter: QPainter, box: QRectF, entry: BookEntry) -> None:
        left = box.left() + _SIDE + self._look.text_px(_FIGURE) + _GAP
        words = QRectF(left, box.top(), box.right() - _SIDE - left, box.height())
        half = box.height() / 2
        upper = QRectF(words.left(), box.top() + 7, words.width(), half - 7)
        lower = QRectF(words.left(), box.top() + half, words.width(), half - 7)
        self._write(painter, upper, entry.exercise.name, "body-strong", "ink")
        mark = mark_words(entry)
        if mark:
            wide = QFontMetricsF(self._look.font("caption")).horizontalAdvance(mark) + 1
            place = QRectF(lower.right() - wide, lower.top(), wide, lower.height())
            tone = "strength-ink" if entry.is_here else "ink-muted"
            self._write(painter, place, mark, "caption", tone)
            lower.setRight(place.left() - 8)
        self._write(painter, lower, kind_line(entry.exercise), "small", "ink-muted")

    def _write(self, painter: QPainter, box: QRectF, words: str, role: str, tone: str) -> None:
        font = self._look.font(role)
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(box), side, shown)
