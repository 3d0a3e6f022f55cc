"""The sheet that was read, straightened, with what was seen in its circles drawn over it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.training.session_sheets import MarkKey, MarkKind
from liftdesk.domain.training.sheet_readings import Ink
from liftdesk.formats.sheet_layout import PAPERS
from liftdesk.formats.sheet_scan import Scan
from liftdesk.printing.picture import straightened
from liftdesk.ui.shared.tokens import LIGHT

_SET_KINDS = {MarkKind.AMOUNT, MarkKind.LOAD, MarkKind.RIR, MarkKind.OTHER}
_RING = 2.3
"""Radius of what is drawn around a circle, as a share of the circle's own 1.75 mm: outside it."""
_ROOM = 3.0


class SheetPicture(QWidget):
    """Shows the straightened sheet: filled circles ringed, doubtful ones boxed with a mark.

    Paper is light in both themes, so what is drawn on it has the light theme's colours.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = QImage()
        self._marks: list[tuple[MarkKey, Ink, QPointF]] = []
        self._shown: tuple[int, int] | None = None
        self._paper = PAPERS[0]
        self._top, self._most = 0, 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(320)

    def show_scan(self, picture: QImage, scan: Scan) -> None:
        """Show another sheet."""
        self._sheet, transform = straightened(picture, scan)
        self._paper = PAPERS[scan.reading.sheet.paper]
        scale = self._paper[0] / self._sheet.width()
        self._marks = [
            (mark.key, mark.ink, transform.map(QPointF(mark.x, mark.y)) * scale)
            for mark in scan.marks
        ]
        self._shown = None
        self.setAccessibleName(
            self.tr("Picture of the sheet, session {code}").format(code=scan.reading.sheet.code)
        )
        self.updateGeometry()
        self.update()

    def point_at(self, lift: int, number: int) -> None:
        """Frame one set's row of circles (both from 0)."""
        self._shown = (lift, number)
        self.update()

    def follow(self, top: int, most: int) -> None:
        """Keep the sheet in sight: begin at `top` px of this widget, at most `most` px high."""
        self._top, self._most = top, most
        self.update()

    def sizeHint(self) -> QSize:
        """A third of a wide window."""
        return QSize(480, self.heightForWidth(480))

    def hasHeightForWidth(self) -> bool:
        """The paper keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the paper is for its width."""
        return round(width * self._paper[1] / self._paper[0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, then what was seen."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = self._area()
        painter.drawImage(area, self._sheet)
        painter.setPen(QPen(QColor(LIGHT.control_line), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.translate(area.topLeft())
        painter.scale(area.width() / self._paper[0], area.width() / self._paper[0])
        self._draw_row(painter)
        for _key, ink, at in self._marks:
            if ink is Ink.FILLED:
                painter.setPen(QPen(QColor(LIGHT.accent), 0.8))
                painter.drawEllipse(at, _RING, _RING)
            elif ink is not Ink.EMPTY:
                self._draw_doubt(painter, at)
        painter.end()

    def _area(self) -> QRectF:
        """Return where the sheet is drawn."""
        shape = self._paper[1] / self._paper[0]
        high = min(self.height(), self._most) if self._most else self.height()
        width = min(self.width(), round(high / shape))
        top = max(0, min(self._top, self.height() - round(width * shape)))
        return QRectF(0, top, width, width * shape)

    def _draw_doubt(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(LIGHT.caution), 0.7))
        painter.drawRect(QRectF(at.x() - _RING, at.y() - _RING, 2 * _RING, 2 * _RING))
        font = self.font()
        font.setPixelSize(4)
        font.setBold(True)
        painter.setFont(font)
        words = QRectF(at.x() - _RING, at.y() - _RING - 4.6, 2 * _RING, 4.6)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, "?")

    def _draw_row(self, painter: QPainter) -> None:
        row = [
            at
            for key, _ink, at in self._marks
            if key.kind in _SET_KINDS and (key.lift, key.number) == self._shown
        ]
        if not row:
            return
        left, right = min(at.x() for at in row), max(at.x() for at in row)
        top, bottom = min(at.y() for at in row), max(at.y() for at in row)
        frame = QRectF(QPointF(left, top), QPointF(right, bottom))
        painter.setPen(QPen(QColor(LIGHT.focus), 0.7))
        painter.drawRoundedRect(frame.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM), 1.2, 1.2)
