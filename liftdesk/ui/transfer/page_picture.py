"""One page of paper on the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.printing.pdf import paint_page
from liftdesk.printing.sheets import Page, Paper

_WIDE, _NARROWEST, _WIDEST = 560, 380, 900


class PagePicture(QWidget):
    """A page as the printer would paint it, as wide as it is given room."""

    def __init__(self, page: Page, paper: Paper) -> None:
        super().__init__()
        self._page, self._paper = page, paper
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)

    def sizeHint(self) -> QSize:
        """The paper's proportions."""
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def heightForWidth(self, width: int) -> int:
        """Return how high the paper is where it is that wide."""
        return round(width * self._paper.height / self._paper.width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet as the printer would."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        paint_page(self._page, painter, self, paper=self._paper)
        painter.end()
