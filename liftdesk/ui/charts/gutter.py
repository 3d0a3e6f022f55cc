"""The direct labels at the right of a plot, each with its mark, in place of a legend."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from liftdesk.system.directions import isolated
from liftdesk.ui.charts.mark_painter import draw_sign
from liftdesk.ui.charts.marks import Label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Theme

WIDTH = 104
_SIGN, _LINE = 12, 13


class PaintedGutter(QWidget):
    """Labels that are drawn: quicker than a widget for each, and the same in a file."""

    def __init__(self, labels: tuple[Label, ...], theme: Theme | None = None) -> None:
        """Make it; `theme` overrides the look's."""
        super().__init__()
        self._labels, self._theme = labels, theme
        size_by_text(self, QWidget.setFixedWidth, WIDTH)
        self.setAccessibleName(", ".join(one.text for one in labels))

    def _colour(self, tone: str) -> QColor:
        if self._theme is not None:
            return QColor(self._theme.colour(tone))
        return look_of().colour(tone)


class SignedGutter(PaintedGutter):
    """A column of labels, each with its mark."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them from the top down."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("chart")
        top, line = 4.0, float(look.text_px(_LINE + 2))
        for one in self._labels:
            middle = top + line / 2
            _draw_sign(painter, one.sign, self._colour(one.tone), middle)
            painter.setFont(font)
            painter.setPen(self._colour(_text_tone(one.tone)))
            box = QRectF(_SIGN + 5, top, self.width() - _SIGN - 5, 4 * line)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, flags, isolated(one.text))
            drawn = painter.boundingRect(box, flags, isolated(one.text))
            top += max(line, drawn.height()) + 2
        painter.end()


class PlacedGutter(PaintedGutter):
    """Labels beside the values they belong to: the names of an instrument's bands."""

    def __init__(
        self,
        labels: tuple[Label, ...],
        height_of: Callable[[float], float],
        theme: Theme | None = None,
    ) -> None:
        """Make it; `height_of` is the plot's, `theme` overrides the look's."""
        super().__init__(labels, theme)
        self._height_of = height_of

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each name in the middle of its band, pushed on where bands are narrow."""
        look = look_of()
        painter = QPainter(self)
        painter.setFont(look.font("chart"))
        painter.setPen(self._colour("ink-muted"))
        line = float(look.text_px(_LINE))
        wanted = [self._height_of(one.at or 0.0) for one in self._labels]
        middles = spread(wanted, line, lowest=self.height() - line / 2)
        for one, middle in zip(self._labels, middles, strict=True):
            box = QRectF(4, middle - line, self.width() - 4, 2 * line)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, isolated(one.text))
        painter.end()


def spread(wanted: Sequence[float], apart: float, *, lowest: float) -> list[float]:
    """Return places near the wanted ones (px from the top, lowest first), `apart` at least.

    None is lower than `lowest`; each is pushed up by the one below it.
    """
    found: list[float] = []
    floor = lowest
    for place in wanted:
        found.append(min(place, floor))
        floor = found[-1] - apart
    return found


_SHAPES = {"ring": "o", "dot": "o", "square": "s", "block": "s", "diamond": "d", "note": "t"}
_HOLLOW = {"ring", "square", "note"}


def _draw_sign(painter: QPainter, sign: str, colour: QColor, middle: float) -> None:
    """Draw the mark of a label as the chart draws it."""
    if sign in {"band", "bar"}:
        painter.fillRect(QRectF(1, middle - 4, 9, 8), colour)
    elif sign == "line":
        painter.fillRect(QRectF(0, middle - 1, 12, 2), colour)
    elif sign == "tick":
        painter.fillRect(QRectF(4, middle - 5, 2, 10), colour)
    elif sign == "rule":
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(0, round(middle), 12, round(middle))
    elif sign == "outline":
        pen = QPen(colour, 1.2)
        pen.setDashPattern([2, 1.5])  # short, so that all four corners of so small a box are seen
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, middle - 4, 10, 8))
    elif sign in _SHAPES:
        inside = QColor(Qt.GlobalColor.transparent) if sign in _HOLLOW else colour
        draw_sign(painter, QPointF(5.5, middle), _SHAPES[sign], 7, (colour, inside))


def _text_tone(tone: str) -> str:
    known = {
        "strength": "strength-ink",
        "strength-soft": "strength-ink",
        "cardio": "cardio-ink",
        "mood": "mood-ink",
        "mood-soft": "mood-ink",
    }
    return known.get(tone, "ink-muted")
