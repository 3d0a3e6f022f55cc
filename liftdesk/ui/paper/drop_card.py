"""Where a file can be dropped: a panel with a dashed edge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Radius, Space


class DropCard(QWidget):
    """A raised panel with a dashed edge; add content to `body`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look_of().colour("surface-raised"))
        painter.setPen(QPen(look_of().colour("control-line"), 1.5, Qt.PenStyle.DashLine))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, Radius.CARD, Radius.CARD)
        painter.end()
