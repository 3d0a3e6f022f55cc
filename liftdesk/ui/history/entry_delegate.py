"""Draws the rows of the list: week heads, entries with their tile, thin days of rest."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liftdesk.domain.training.search import spans
from liftdesk.domain.values import dataclass
from liftdesk.ui.history.entry_model import ROW, EntryModel, Row
from liftdesk.ui.history.entry_texts import day_words, found_words, line_tile, week_words
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import seen_in
from liftdesk.ui.shared.tiles import paint_tile

_SIDE, _TILE_GAP, _HEAD = 14, 12, 34
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Type:
    """How words are set: type role, tone, and whether at the right end."""

    role: str
    tone: str
    is_right: bool = False


class EntryDelegate(QStyledItemDelegate):
    """Paints rows in the colours of the look."""

    def __init__(self, look: Look, model: EntryModel) -> None:
        super().__init__(model)
        self._look, self._model = look, model
        self._outer, self._way = QRectF(), Qt.LayoutDirection.LeftToRight

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """54 px for an entry, 34 px for the others, at 100 % text."""
        row = index.data(ROW)
        is_tall = isinstance(row, Row) and row.day is not None and not row.day.is_rest
        name = "list-row" if is_tall else "rest-row"
        return QSize(240, self._look.size(name))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._outer, self._way = box, option.direction
        if bool(option.state & QStyle.StateFlag.State_Selected):
            painter.fillRect(box, self._look.colour("accent-soft"))
            edge = QRectF(box.left(), box.top(), 3, box.height())
            painter.fillRect(self._seen(edge), self._look.colour("accent"))
        if row.week is not None:
            self._head(painter, box, row)
        elif row.day is not None and not row.day.is_rest:
            self._entry(painter, box, line_tile(row.day), self.words_of(index))
        elif row.day is not None:
            wide, high = self._look.size("tile"), self._look.text_px(20)
            tile = QRectF(box.left() + _SIDE, box.center().y() - high / 2, wide, high)
            paint_tile(painter, self._seen(tile), "rest", filled=True, icon_px=14)
            place = self._right_of(tile, box)
            self._write(painter, place, day_words(row.day), _Type("small", "ink-muted"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)
        painter.setPen(QPen(self._look.colour("hairline"), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def words_of(self, index: Index) -> tuple[str, str, str]:
        """Return title, second line and feelings as they are drawn; of a search, where it hit."""
        row = index.data(ROW)
        if not isinstance(row, Row) or row.day is None:
            return "", "", ""
        return found_words(row.day, self._model.words)

    def _head(self, painter: QPainter, box: QRectF, row: Row) -> None:
        if row.week is None:
            return
        painter.fillRect(box, self._look.colour("surface"))
        name, held = week_words(row.week, self._model.today)
        inside = box.adjusted(_SIDE + 2, 0, -_SIDE, 0)
        self._write(painter, inside, name, _Type("small-strong", "ink"))
        used = self._wide(name, "small-strong") + 12
        rest = inside.adjusted(used, 0, 0, 0)
        self._write(painter, rest, held, _Type("caption", "ink-muted", is_right=True))

    def _entry(
        self, painter: QPainter, box: QRectF, kind: str, lines: tuple[str, str, str]
    ) -> None:
        side = self._look.size("tile")
        tile = QRectF(box.left() + _SIDE, box.center().y() - side / 2, side, side)
        paint_tile(painter, self._seen(tile), kind, filled=True)
        title, second, felt = lines
        words = self._right_of(tile, box)
        if felt:
            wide = self._wide(felt, "small-strong")
            self._write(painter, words, felt, _Type("small-strong", "mood-ink", is_right=True))
            words = words.adjusted(0, 0, -wide - 8, 0)
        half = box.height() / 2
        upper = QRectF(words.left(), box.top() + 7, words.width(), half - 7)
        lower = QRectF(words.left(), box.top() + half, words.width(), half - 7)
        self._write(painter, upper, title, _Type("body-strong", "ink"))
        self._write(painter, lower, second, _Type("small", "ink-muted"))

    def _right_of(self, tile: QRectF, box: QRectF) -> QRectF:
        left = tile.right() + _TILE_GAP
        return QRectF(left, box.top(), box.right() - _SIDE - left, box.height())

    def _seen(self, box: QRectF) -> QRectF:
        """Return where a box of a row is drawn: on the other side from right to left."""
        return seen_in(box, self._outer, self._way)

    def _wide(self, words: str, role: str) -> float:
        return QFontMetricsF(self._look.font(role)).horizontalAdvance(words)

    def _write(self, painter: QPainter, box: QRectF, words: str, kind: _Type) -> None:
        font, box = self._look.font(kind.role), self._seen(box)
        painter.setFont(font)
        painter.setPen(self._look.colour(kind.tone))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if kind.is_right else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignVCenter
        hits = () if kind.is_right else spans(shown, self._model.words)
        if hits:
            self._write_marked(painter, box, shown, hits)
        else:
            painter.drawText(box, side, shown)

    def _write_marked(
        self, painter: QPainter, box: QRectF, words: str, hits: Sequence[tuple[int, int]]
    ) -> None:
        """Write words, what was searched for in bold and underlined: not by colour alone."""
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        formats = []
        for start, stop in hits:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, stop - start, marked
            formats.append(found)
        layout = QTextLayout(words, painter.font())
        layout.setFormats(formats)
        option = QTextOption(QStyle.visualAlignment(self._way, Qt.AlignmentFlag.AlignLeft))
        option.setTextDirection(self._way)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setClipRect(box)
        layout.draw(painter, QPointF(box.left(), box.center().y() - line.height() / 2))
        painter.setClipping(False)
