"""Small cells that fill as the diary grows."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import seen

_WIDEST, _SHARE = 14.0, 0.72


class CollectingCells(QWidget):
    """One row of cells; the words beside it say the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._all = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, of: int) -> None:
        """Fill `done` of `of` cells."""
        self._done, self._all = min(done, of), max(1, of)
        self.setAccessibleName(self.tr("{n} of {all}").format(n=done, all=of))
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(240, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(_WIDEST, self.width() / self._all)
        for place in range(self._all):
            is_full = place < self._done
            painter.setPen(QPen(look.colour("accent" if is_full else "control-line"), 1))
            painter.setBrush(look.colour("accent" if is_full else "surface-raised"))
            cell = QRectF(place * step + 1, 2.5, step * _SHARE, 9)
            painter.drawRoundedRect(seen(cell, self), 2, 2)
        painter.end()
