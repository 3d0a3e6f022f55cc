"""One dot for each session: how much higher or lower the rating after it was."""

from collections import Counter
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.wording.insight import signed_text

_LARGEST, _CLEAR, _GAP = 9.0, 6.0, 1.0
_FOOT, _NOTE, _LOWEST, _HIGHEST = 22, 32, -2, 5


def fitted(most: int, wide: float, high: float) -> tuple[float, int]:
    """Return the size of a dot and how many stand side by side, so that `most` fit a box.

    A single file comes first; dots stand side by side where they would become too small.
    """
    best = (0.0, 1)
    for beside in range(1, most + 1):
        rows = ceil(most / beside)
        size = min(_LARGEST, (wide - 4) / beside - _GAP, high / rows - _GAP)
        if size >= _CLEAR:
            return size, beside
        best = max(best, (size, beside))
    return best


class ChangeDots(QWidget):
    """Stacked dots, filled where the change is above zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[int] = Counter()
        self._picture: tuple[object, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_changes(self, changes: Sequence[int]) -> None:
        """Show these changes."""
        counts = Counter(changes)
        if counts == self._counts:
            return
        self._counts, self._picture = counts, None
        told = [f"{signed_text(change)}: {self._counts[change]}" for change in sorted(self._counts)]
        words = self.tr("Sessions by how the rating changed: {changes}")
        self.setAccessibleName(words.format(changes=", ".join(told)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, look_of().text_px(112))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots over their axis."""
        if not self._counts:
            return
        look = look_of()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as in every plot
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(_LOWEST, *self._counts), max(_HIGHEST, *self._counts)
        step = self.width() / (high - low + 1)
        foot = self.height() - look.text_px(_FOOT)
        size, beside = fitted(max(self._counts.values()), step, foot - 6)
        painter.drawPixmap(0, 0, self._stacks((low, step, foot), (size, beside)))
        painter.setPen(QPen(look.colour("control-line"), 1))
        painter.drawLine(0, foot, self.width(), foot)
        painter.setFont(look.font("chart"))
        for change in range(low, high + 1):
            middle = (change - low + 0.5) * step
            painter.setPen(look.colour("ink-muted"))
            box = QRectF(middle - step / 2, foot + 3, step, look.text_px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, signed_text(change))
        rows = ceil(max(self._counts[n] for n in range(high - 2, high + 1)) / beside)
        has_room = foot - rows * (size + _GAP) > look.text_px(_NOTE)
        self._draw_note(painter, is_right=has_room)
        painter.end()

    def _stacks(self, axis: tuple[int, float, int], dots: tuple[float, int]) -> QPixmap:
        """Return a picture of all dots; of years there are thousands, so that it is kept."""
        look, ratio = look_of(), self.devicePixelRatioF()
        outline, ground = look.colour("mood"), look.colour("surface-raised")
        key = (self.size(), ratio, axis, dots, outline.rgba(), ground.rgba())
        if self._picture is None or self._picture[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(outline, 1.3))
            low, step, foot = axis
            for change, number in self._counts.items():
                painter.setBrush(outline if change > 0 else ground)
                self._draw_stack(painter, (change - low + 0.5) * step, foot - 4, dots, number)
            painter.end()
            self._picture = key, picture
        return self._picture[1]

    def _draw_stack(
        self,
        painter: QPainter,
        middle: float,
        foot: float,
        dots: tuple[float, int],
        number: int,
    ) -> None:
        size, beside = dots
        step = size + _GAP
        for place in range(number):
            row, column = divmod(place, beside)
            left = middle - beside * step / 2 + column * step
            painter.drawEllipse(QRectF(left, foot - (row + 1) * step, size, size))

    def _draw_note(self, painter: QPainter, *, is_right: bool) -> None:
        """Say what a dot is: above the highest changes, or the lowest where those are many."""
        look = look_of()
        painter.setPen(look.colour("ink-muted"))
        box = QRectF(0, 0, self.width() - 2, look.text_px(_NOTE))
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignTop, self.tr("one dot,\none session"))
