"""How a line of the palette is drawn: icon, words, what it is, and its keys."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liftdesk.ui.palette.entry import ICONS, Entry, kind_name
from liftdesk.ui.palette.palette_model import ENTRY, Index, native
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import Turning, turning
from liftdesk.ui.shared.tokens import Radius, Space

_ICON = 16


class PaletteDelegate(QStyledItemDelegate):
    """Draws entries; the words have the room, the rest what is left of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._seen: Turning = QRectF

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As high as a button."""
        return QSize(200, self._look.size("control"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        self._seen = turning(box, option.direction)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            self._mark(painter, box)
        icon = self._look.pixmap(ICONS[entry.kind], "accent" if is_chosen else "ink-muted", _ICON)
        side = icon.deviceIndependentSize().height()
        tile = QRectF(box.left() + Space.S, box.center().y() - side / 2, side, side)
        painter.drawPixmap(self._seen(tile).topLeft().toPoint(), icon)
        left = box.left() + 2 * Space.S + side
        right = self._right_side(painter, box, entry)
        words = QRectF(left, box.top(), right - left, box.height())
        used = self._write(painter, words, entry.words, "body", "ink")
        if entry.about:
            words.setLeft(words.left() + used + Space.XS)
            if words.width() > side:
                self._write(painter, words, entry.about, "small", "ink-muted")
        painter.restore()

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        """Mark the chosen line: by fill and by a bar, so that colour is not its only sign."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent-soft"))
        painter.drawRoundedRect(box, Radius.CELL, Radius.CELL)
        bar = QRectF(box.left(), box.top(), 3, box.height())
        painter.fillRect(self._seen(bar), self._look.colour("accent"))
        if self._look.theme.is_high:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.CELL, Radius.CELL)

    def _right_side(self, painter: QPainter, box: QRectF, entry: Entry) -> float:
        """Write keys, or else the kind, at the right; return where that begins."""
        text = native(entry.keys) or kind_name(entry.kind)
        role = "small-strong" if entry.keys else "small"
        wide = QFontMetricsF(self._look.font(role)).horizontalAdvance(text) + 2
        right = QRectF(box.right() - Space.S - wide, box.top(), wide, box.height())
        self._write(painter, right, text, role, "ink-muted")
        return right.left() - Space.S

    def _write(self, painter: QPainter, box: QRectF, text: str, role: str, tone: str) -> float:
        font = self._look.font(role)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(box), at, shown)
        return metrics.horizontalAdvance(shown)
