"""Tells when a widget was painted for the first time: what can wait begins then."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATER: Final = Qt.ConnectionType.QueuedConnection
"""How what can wait is connected: once all that hear of the first picture have heard of it."""


class FirstPaint(QObject):
    """Watches one widget until it is on the screen.

    Signals:
        painted: it was painted, and everything beside it.
    """

    painted = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The filter hears of it before the painting: the next turn of the loop is after it.
            QTimer.singleShot(0, self.painted.emit)
        return False
