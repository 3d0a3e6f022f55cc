"""The direct labels at the right of a plot, each with its mark, in place of a legend."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.charts.marks import Label
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Theme

WIDTH = 104
_SIGN, _LINE = 12, 13


class Gutter(QWidget):
    """A column of labels."""

    def __init__(self, labels: tuple[Label, ...]) -> None:
        super().__init__()
        self.setFixedWidth(look_of().text_px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        for one in labels:
            row = QHBoxLayout()
            row.setSpacing(5)
            row.addWidget(_Sign(one), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(one.text, "chart", _text_tone(one.tone)), 1)
            column.addLayout(row)
        column.addStretch(1)


class PlacedGutter(QWidget):
    """Labels beside the values they belong to: the names of an instrument's bands."""

    def __init__(
        self,
        labels: tuple[Label, ...],
        height_of: Callable[[float], float],
        theme: Theme | None = None,
    ) -> None:
        """Make it; `height_of` is the plot's, `theme` overrides the look's."""
        super().__init__()
        self._labels, self._height_of, self._theme = labels, height_of, theme
        self.setFixedWidth(look_of().text_px(WIDTH))
        self.setAccessibleName(", ".join(one.text for one in labels))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each name in the middle of its band, pushed on where bands are narrow."""
        look = look_of()
        painter = QPainter(self)
        painter.setFont(look.font("chart"))
        tone = "ink-muted"
        colour = self._theme.colour(tone) if self._theme is not None else look.theme.colour(tone)
        painter.setPen(QColor(colour))
        line = float(look.text_px(_LINE))
        wanted = [self._height_of(one.at or 0.0) for one in self._labels]
        middles = spread(wanted, line, lowest=self.height() - line / 2)
        for one, middle in zip(self._labels, middles, strict=True):
            box = QRectF(4, middle - line, self.width() - 4, 2 * line)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, one.text)
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


class _Sign(QWidget):
    """The mark of a label; decoration."""

    def __init__(self, one: Label) -> None:
        super().__init__()
        self._label = one
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(_SIGN, look_of().text_px(15))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark as the chart draws it."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour(self._label.tone)
        middle = self.height() / 2
        box = QRectF(1, middle - 4, 9, 8)
        pen = QPen(colour, 1.4)
        sign = self._label.sign
        if sign in {"band", "bar"}:
            painter.fillRect(box, colour)
        elif sign == "line":
            painter.fillRect(QRectF(0, middle - 1, 12, 2), colour)
        elif sign == "tick":
            painter.fillRect(QRectF(4, middle - 5, 2, 10), colour)
        else:
            if sign in {"rule", "outline"}:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            if sign == "rule":
                painter.drawLine(0, round(middle), 12, round(middle))
            elif sign == "ring":
                painter.drawEllipse(QRectF(2, middle - 3.5, 7, 7))
            else:
                painter.drawRect(QRectF(2, middle - 3.5, 7, 7))
        painter.end()


def _text_tone(tone: str) -> str:
    known = {
        "strength": "strength-ink",
        "strength-soft": "strength-ink",
        "cardio": "cardio-ink",
        "mood": "mood-ink",
        "mood-soft": "mood-ink",
    }
    return known.get(tone, "ink-muted")
