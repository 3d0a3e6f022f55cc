"""Marks beside the lifts and sets of Today: a number, a tick; decoration beside their words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.measured_type import measured
from liftdesk.ui.shared.painted_words import Square

MARK = 24


class LiftMark(Square):
    """The number of a lift in a circle, or a tick where it is done; decoration.

    A lift of a superset keeps its letter: "2a".
    """

    def __init__(self, number: str, *, done: bool, opened: bool) -> None:
        super().__init__(MARK, at_top=opened)
        self._number, self._done, self._opened = number, done, opened

    def paint(self, painter: QPainter) -> None:
        """Draw the circle."""
        look, whole = look_of(), self.box()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(whole).adjusted(1, 1, -1, -1)
        if self._done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(box)
            tick = look.pixmap("check", "on-accent", 14)
            side = tick.deviceIndependentSize().width()
            inside = round((whole.width() - side) / 2)
            painter.drawPixmap(whole.x() + inside, whole.y() + inside, tick)
        else:
            tone = "accent" if self._opened else "control-line"
            painter.setPen(QPen(look.colour(tone), 2 if self._opened else 1))
            painter.setBrush(look.colour("surface" if self._opened else "surface-raised"))
            painter.drawEllipse(box)
            role = "caption-strong" if self._opened else "caption"
            painter.setFont(measured(role).font)
            painter.setPen(look.colour("accent" if self._opened else "ink-muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._number)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


class DoneMark(QWidget):
    """A small circled tick beside "Done"."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """18 px square at 100 % text."""
        side = look_of().text_px(18)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tick in its circle."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent"), 1.75))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        tick = look.pixmap("check", "accent", 12)
        side = tick.deviceIndependentSize().width()
        painter.drawPixmap(
            round((self.width() - side) / 2), round((self.height() - side) / 2), tick
        )
        painter.end()
