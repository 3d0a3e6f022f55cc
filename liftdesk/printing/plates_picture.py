"""A loaded bar as a picture, for the screen and for paper: bar, plates of both sides, numbers."""

from math import sqrt
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from liftdesk.domain.training.plans import Loading
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.values import dataclass
from liftdesk.wording.loads import load_text
from liftdesk.wording.numbers import number_text

_TALLEST: Final = {False: 20_000, True: 10_000}
"""Grams of the plate drawn at full height: a competition plate's diameter stays the same from
20 kg up, and a dumbbell takes smaller ones."""
_LEAST: Final = 0.42
_SHAFT_LETTERS: Final = 7.5
_AIR: Final = 4.0
_EDGE: Final = 4.0
"""Left free around the picture, so that no line is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlateInk:
    """What it is drawn with: lines, the plates' fill and numbers, the bar, the words on it."""

    line: QColor
    fill: QColor
    number: QColor
    bar: QColor
    words: QColor
    font: QFont


def paper_ink(font: QFont) -> PlateInk:
    """Return black on white, readable on a grey printer."""
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    return PlateInk(line=black, fill=white, number=black, bar=black, words=black, font=font)


def plates_size(loading: Loading, font: QFont) -> QSizeF:
    """Return the room a picture needs, in the units of the font's device."""
    line = QFontMetricsF(font).height()
    wide = _plate_width(line) * len(loading.per_side)
    return QSizeF(2 * wide + _shaft(line) + 4 * _AIR + 2 * line, 3.4 * line + _EDGE)


def paint_plates(
    painter: QPainter, box: QRectF, loading: Loading, unit: Unit, ink: PlateInk
) -> None:
    """Paint a bar with its plates, both sides alike, in the middle of a box.

    A plate's height follows the root of its mass; each has its number, the bar its mass.
    Nothing is painted without a bar. Where the box is too small, the picture shrinks as a whole.
    """
    if loading.bar is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(ink.font)
    size = plates_size(loading, ink.font)
    room = box.adjusted(1, 1, -1, -1)
    scale = min(1.0, room.width() / size.width(), room.height() / size.height())
    painter.translate(box.center())
    painter.scale(scale, scale)
    line = QFontMetricsF(ink.font).height()
    _paint_bar(painter, loading, unit, ink, size)
    half = _shaft(line) / 2
    for side in (-1, 1):
        x = half + _AIR
        for mass in sorted(loading.per_side, reverse=True):
            high = (size.height() - _EDGE) * _share(mass, is_handle=loading.is_handle)
            wide = _plate_width(line)
            left = x if side > 0 else -x - wide
            plate = QRectF(left + 1, -high / 2, wide - 2, high)
            _paint_plate(painter, plate, number_text(Load(mass, unit).number()), ink)
            x += wide
    painter.restore()


def _paint_bar(
    painter: QPainter, loading: Loading, unit: Unit, ink: PlateInk, size: QSizeF
) -> None:
    line = QFontMetricsF(ink.font).height()
    half, end = _shaft(line) / 2, (size.width() - _EDGE) / 2
    painter.setPen(QPen(ink.bar, line / 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(-end, 0), QPointF(-half, 0))
    painter.drawLine(QPointF(half, 0), QPointF(end, 0))
    painter.setPen(QPen(ink.bar, line / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    words = load_text(Load(loading.bar or 0, unit), unit)
    wide = QFontMetricsF(ink.font).horizontalAdvance(words) / 2 + _AIR
    painter.drawLine(QPointF(-half, 0), QPointF(-wide, 0))
    painter.drawLine(QPointF(wide, 0), QPointF(half, 0))
    for side in (-half, half):
        painter.drawLine(QPointF(side, -line * 0.45), QPointF(side, line * 0.45))
    painter.setPen(ink.words)
    painter.drawText(QRectF(-half, -line, 2 * half, 2 * line), Qt.AlignmentFlag.AlignCenter, words)


def _paint_plate(painter: QPainter, plate: QRectF, number: str, ink: PlateInk) -> None:
    painter.setPen(QPen(ink.line, 1))
    painter.setBrush(ink.fill)
    painter.drawRoundedRect(plate, 3, 3)
    painter.save()
    painter.translate(plate.center())
    painter.rotate(-90)
    painter.setPen(ink.number)
    turned = QRectF(-plate.height() / 2, -plate.width() / 2, plate.height(), plate.width())
    painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, number)
    painter.restore()


def _share(mass: int, *, is_handle: bool) -> float:
    """Return a plate's share of the full height."""
    root = sqrt(min(1.0, mass / _TALLEST[is_handle]))
    return _LEAST + (1 - _LEAST) * root


def _plate_width(line: float) -> float:
    return line * 1.15


def _shaft(line: float) -> float:
    return line * _SHAFT_LETTERS / 2
