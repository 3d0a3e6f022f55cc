"""The direct labels at the right of a plot, each with its mark, in place of a legend."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.charts.marks import Label
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of

WIDTH = 96
_SIGN = 12


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
