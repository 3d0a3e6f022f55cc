"""A difference as a picture: a dot and its range on an axis with a strong line at no difference."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.values import dataclass
from liftdesk.ui.shared.look import look_of
from liftdesk.wording.insight import signed_text
from liftdesk.wording.insight_cards import interval_text

_HIGH, _AXIS, _BAR, _MARGIN, _GAP = 62, 32, 12, 20, 6
_STEPS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
_MOST_TICKS = 6
_LEAST_SHARE = 0.4
"""The shorter side of zero is at least this much of the longer one: its label needs the room."""


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis from `low` to `high` with labelled places, zero among them."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def place(self, value: float, left: float, right: float) -> float:
        """Return where a value stands between two px."""
        return left + (value - self.low) / (self.high - self.low) * (right - left)


def axis_for(low: float, high: float, least: float = 1.0) -> Axis:
    """Return an axis that holds an interval and zero; it shows `least` to both sides at least."""
    step = least
    below, above = max(least, -low), max(least, high)
    longer = max(below, above)
    below, above = max(below, longer * _LEAST_SHARE), max(above, longer * _LEAST_SHARE)
    for step in (one for one in _STEPS if one >= least):
        first, last = floor(-below / step + 1e-9), ceil(above / step - 1e-9)
        if last - first < _MOST_TICKS:
            break
    return Axis(first * step, last * step, tuple(n * step for n in range(first, last + 1)))


class IntervalPicture(QWidget):
    """Shows one estimate; its accessible name says the same in words."""

    def __init__(
        self, zero: str = "", *, least: float = 1.0, parent: QWidget | None = None
    ) -> None:
        """Make a picture whose axis reaches `least` points to both sides at least.

        `zero` is what the strong line stands for, "no difference" unless told.
        """
        super().__init__(parent)
        self._least = least
        self._zero = zero or self.tr("no difference")
        self._shown: tuple[float, float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_interval(self, value: float, low: float, high: float) -> None:
        """Show a value with the range it is likely to lie in."""
        self._shown = (value, low, high)
        self.setAccessibleName(interval_text(value, low, high, zero=self._zero))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, look_of().text_px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, zero line, range, dot and their words."""
        if self._shown is None:
            return
        value, low, high = self._shown
        axis = axis_for(low, high, self._least)
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as in every plot
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_axis(painter, axis)
        self._draw_range(painter, axis)
        self._draw_words(painter, self._x(axis, 0.0), self._x(axis, value), value)
        painter.end()

    def _x(self, axis: Axis, value: float) -> float:
        return axis.place(value, _MARGIN, self.width() - _MARGIN)

    def _draw_axis(self, painter: QPainter, axis: Axis) -> None:
        look = look_of()
        middle, foot = look.text_px(_AXIS), look.text_px(_AXIS + 11)
        painter.setPen(QPen(look.colour("control-line"), 1.2))
        painter.drawLine(
            QPointF(self._x(axis, axis.low), middle), QPointF(self._x(axis, axis.high), middle)
        )
        painter.setFont(look.font("chart"))
        for tick in axis.ticks:
            at = self._x(axis, tick)
            painter.setPen(QPen(look.colour("control-line"), 1.2))
            painter.drawLine(QPointF(at, middle - 4), QPointF(at, middle + 4))
            painter.setPen(look.colour("ink-muted"))
            box = QRectF(at - 24, foot, 48, look.text_px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, signed_text(tick))
        zero = round(self._x(axis, 0.0))
        painter.setPen(QPen(look.colour("ink"), 2))
        top = middle - look.text_px(18)
        painter.drawLine(QPointF(zero, top), QPointF(zero, middle + look.text_px(9)))

    def _draw_range(self, painter: QPainter, axis: Axis) -> None:
        if self._shown is None:
            return
        look = look_of()
        value, low, high = (self._x(axis, one) for one in self._shown)
        middle, thick = look.text_px(_AXIS), look.text_px(_BAR)
        wide = max(high - low, 2.0)
        box = QRectF(low, middle - thick / 2, wide, thick)
        painter.setPen(QPen(look.colour("mood"), 1.6))
        painter.setBrush(look.colour("mood-soft"))
        painter.drawRoundedRect(box, thick / 2, thick / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("mood"))
        painter.drawEllipse(QPointF(value, middle), thick / 2, thick / 2)
        zero = round(self._x(axis, 0.0))
        if low < zero < high:  # the line stays the strongest mark
            painter.setPen(QPen(look.colour("ink"), 2))
            painter.drawLine(QPointF(zero, box.top() - 4), QPointF(zero, box.bottom() + 3))

    def _draw_words(self, painter: QPainter, zero: float, at: float, value: float) -> None:
        look = look_of()
        line = look.text_px(17)
        is_right = value >= 0
        words = self._zero
        painter.setFont(look.font("chart"))
        painter.setPen(look.colour("ink-muted"))
        wide = QFontMetricsF(look.font("chart")).horizontalAdvance(words) + 2
        left = zero - _GAP - wide if is_right else zero + _GAP
        painter.drawText(QRectF(left, 0, wide, line), Qt.AlignmentFlag.AlignCenter, words)
        text, font = signed_text(value), look.font("small-strong")
        painter.setFont(font)
        painter.setPen(look.colour("mood-ink"))
        wide = QFontMetricsF(font).horizontalAdvance(text) + 2
        if is_right:
            left = max(at - wide / 2, zero + _GAP)
        else:
            left = min(at - wide / 2, zero - _GAP - wide)
        painter.drawText(QRectF(left, 0, wide, line), Qt.AlignmentFlag.AlignCenter, text)
