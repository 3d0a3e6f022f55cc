"""Draws what charts on paper are made of, in grey and black, the same at every resolution."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from liftdesk.printing.plan_painter import UNITS_PER_MM
from liftdesk.printing.sheets import Curve, Fill, Mark, Ring

_OUTLINE = 0.25
_DASH = 2.4
"""Millimetres of a dashed outline, and its dashes in widths of the pen."""
_INK, _PAPER = QColor(0x11, 0x11, 0x11), QColor("white")


def draw_marks(marks: Sequence[Mark], painter: QPainter) -> None:
    """Draw marks in order on a painter whose units are 1/1200 inch."""
    for mark in marks:
        if isinstance(mark, Fill):
            _fill(mark, painter)
        elif isinstance(mark, Curve):
            _curve(mark, painter)
        else:
            _ring(mark, painter)


def _fill(mark: Fill, painter: QPainter) -> None:
    k = UNITS_PER_MM
    box = QRectF(mark.box.x * k, mark.box.y * k, mark.box.width * k, mark.box.height * k)
    if not mark.is_open:
        painter.fillRect(box, QColor(mark.grey, mark.grey, mark.grey))
        return
    pen = QPen(QColor(mark.grey, mark.grey, mark.grey), _OUTLINE * k)
    pen.setDashPattern([_DASH, _DASH])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _curve(mark: Curve, painter: QPainter) -> None:
    pen = QPen(_INK, mark.pen * UNITS_PER_MM)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x * UNITS_PER_MM, y * UNITS_PER_MM) for x, y in mark.points]
    painter.drawPolyline(QPolygonF(points))


def _ring(mark: Ring, painter: QPainter) -> None:
    painter.setPen(QPen(_INK, mark.pen * UNITS_PER_MM))
    painter.setBrush(_PAPER)
    radius = mark.radius * UNITS_PER_MM
    painter.drawEllipse(QPointF(mark.x * UNITS_PER_MM, mark.y * UNITS_PER_MM), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
