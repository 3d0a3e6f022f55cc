"""A quiet bar: how much of something there is so far."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import seen

_HIGH = 6


class ProgressBar(QWidget):
    """A thin bar in the colour of a token; the words beside it say the numbers."""

    def __init__(self, name: str, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @property
    def share(self) -> float:
        """How much of the bar is filled, 0 to 1."""
        return self._share

    def set_share(self, share: float, words: str = "") -> None:
        """Fill the bar.

        Args:
            share: 0 to 1; what lies outside is brought to the nearer end.
            words: the same for a screen reader: "30 of 60 min".
        """
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(f"{self._name}, {words}" if words else self._name)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, 6 px high."""
        return QSize(120, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and what is filled of it."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(0, (self.height() - _HIGH) / 2, self.width(), _HIGH)
        painter.setBrush(look.colour("surface-sunken"))
        painter.drawRoundedRect(box, 2, 2)
        if self._share > 0:
            box.setWidth(max(4.0, box.width() * self._share))
            painter.setBrush(look.colour(self._tone))
            painter.drawRoundedRect(seen(box, self), 2, 2)
        painter.end()
