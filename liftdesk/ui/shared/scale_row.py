"""The 0 to 10 and -5 to +5 scales: one joined row of cells, the words of both ends above."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import is_turned, onward_key, seen
from liftdesk.ui.shared.painted_words import Painting, Words
from liftdesk.ui.shared.tokens import Radius, Space

TEN_WITHIN_MS: Final = 600
_MINUS: Final = "\N{MINUS SIGN}"


class ScaleRow(Painting, QWidget):
    """Chooses one whole number, or none; saves at once, the same number again clears it.

    Keys: digits ("1" then "0" within 0.6 s is 10; on a scale below zero "-" then a digit), arrows,
    Home and End, Backspace or Delete to clear.

    Attributes:
        head: the line above the cells: its name, a stretch, the words of both ends.

    Signals:
        chosen: the number (int), or None when it was cleared; only when a person did it.
    """

    chosen = Signal(object)

    def __init__(  # noqa: PLR0913 - the scale, its words and its name belong together
        self,
        low: int,
        high: int,
        low_words: str,
        high_words: str,
        name: str,
        *,
        spoken: str = "",
        is_open_ended: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the scale; with `is_open_ended` its highest number means that or more.

        `spoken` is its name for a screen reader where the shown one needs what stands around it.
        """
        super().__init__(parent)
        self._name = spoken or name
        self._words = (low_words, high_words)
        self._cells = _Cells(low, high, self)
        self._cells.is_open_ended = is_open_ended
        self._cells.chosen.connect(self._on_cells_chosen)
        self.setFocusProxy(self._cells)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = self.head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addItem(self.painted(Words(name, "small-strong")))
        head.addStretch(1)
        ends = f"{low_words} \N{EN DASH} {high_words}"
        head.addItem(self.painted(Words(ends, "caption", "ink-muted")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XXS)
        outer.addLayout(head)
        outer.addWidget(self._cells)
        self._rename()

    @property
    def value(self) -> int | None:
        """The chosen number, or None."""
        return self._cells.number

    def set_value(self, value: int | None) -> None:
        """Show a number, or none, without a signal.

        Raises:
            ValueError: the number is off the scale.
        """
        self._cells.show_value(value)
        self._rename()

    def _on_cells_chosen(self, value: object) -> None:
        self._rename()
        self.chosen.emit(value)

    def _rename(self) -> None:
        words = self.tr("{low} to {high}").format(low=self._words[0], high=self._words[1])
        self._cells.setAccessibleName(f"{self._name}, {self._spoken()}, {words}")

    def _spoken(self) -> str:
        value, low, high = self._cells.number, self._cells.low, self._cells.high
        if value is None:
            return self.tr("not chosen")
        if low >= 0:
            return self.tr("{value} of {high}").format(value=value, high=high)
        if value < 0:
            return self.tr("minus {value}").format(value=-value)
        return self.tr("plus {value}").format(value=value) if value else self.tr("zero")


class _Cells(QAbstractSlider):
    """The row of cells; two rows where one would make them narrower than a finger.

    It is a slider so that a screen reader may read and set it as one; one step below the lowest
    number is none.
    """

    chosen = Signal(object)

    def __init__(self, low: int, high: int, parent: QWidget) -> None:
        super().__init__(parent)
        if low >= high:
            raise ValueError(f"A scale from {low} to {high}")
        self.low, self.high = low, high
        self.number: int | None = None
        self.setRange(low - 1, high)
        self.setValue(low - 1)
        self.valueChanged.connect(self._on_value_changed)
        self.is_open_ended = False
        self._hovered: int | None = None
        self._negative = False
        self._typed_one = QTimer(self)
        self._typed_one.setSingleShot(True)
        self._typed_one.setInterval(TEN_WITHIN_MS)
        self.setProperty("ring_radius", Radius.CONTROL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # In one row until there is no room: what is laid out for two first is laid out twice.
        self.resize(self.count * look_of().size("cell-width") + 1, look_of().size("cell-height"))
        self._fit()

    @property
    def count(self) -> int:
        """How many cells there are."""
        return self.high - self.low + 1

    def show_value(self, value: int | None) -> None:
        """Show a number, or none."""
        if value is not None and not self.low <= value <= self.high:
            raise ValueError(f"{value} is not on the scale {self.low} to {self.high}")
        is_other = value != self.number
        self.number = value
        self.setValue(self.low - 1 if value is None else value)
        if is_other:
            self.update()

    def choose(self, value: int | None) -> None:
        """Choose as a person does: say so."""
        if value != self.number:
            self.show_value(value)
            self.chosen.emit(value)

    def cell(self, value: int) -> QRectF:
        """Return where a number's cell is."""
        per_row = self._per_row()
        row, column = divmod(value - self.low, per_row)
        wide = (self.width() - 1) / per_row
        high = look_of().size("cell-height")
        box = QRectF(0.5 + column * wide, 0.5 + row * (high + Space.XXS), wide, high - 1)
        return seen(box, self)

    def sizeHint(self) -> QSize:
        """As wide as all cells in one row."""
        look = look_of()
        return QSize(self.count * look.size("cell-width") + 1, self._high())

    def minimumSizeHint(self) -> QSize:
        """As wide as half of them."""
        return QSize(-(-self.count // 2) * look_of().size("cell-width"), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into two rows where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, move or clear."""
        if event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ) or not (self._move(onward_key(event.key(), self)) or self._type(event.text())):
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> bool:
        low, high, now = self.low, self.high, self.number
        upwards = low if now is None else min(high, now + 1)
        downwards = high if now is None else max(low, now - 1)
        moves: dict[Qt.Key, int | None] = {
            Qt.Key.Key_Backspace: None,
            Qt.Key.Key_Delete: None,
            Qt.Key.Key_Right: upwards,
            Qt.Key.Key_Up: upwards,
            Qt.Key.Key_Left: downwards,
            Qt.Key.Key_Down: downwards,
            Qt.Key.Key_Home: low,
            Qt.Key.Key_End: high,
        }
        if key not in moves:
            return False
        self.choose(moves[key])
        return True

    def _type(self, text: str) -> bool:
        if self.low < 0 and text in {"-", "+", _MINUS}:
            self._negative = text != "+"
            return True
        if not (text.isascii() and text.isdigit()):
            return False
        digit = int(text)
        if digit == 0 and self._typed_one.isActive() and self.high >= 10:  # noqa: PLR2004 - ten
            self._typed_one.stop()
            self.choose(10)
            return True
        number = -digit if self._negative else digit
        self._negative = False
        if number <= self.high and number >= self.low:
            self.choose(None if number == self.number else number)
            if digit == 1:
                self._typed_one.start()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a half-typed number."""
        self._negative = False
        self._typed_one.stop()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell, or clear it when it was the chosen one."""
        value = self._at(event)
        if value is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(None if value == self.number else value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which cell a click would choose."""
        self._hovered = self._at(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no cell as hovered."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the joined cells, then the chosen one over their lines."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # signs stand before numbers
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        per_row = self._per_row()
        for first in range(self.low, self.high + 1, per_row):
            self._paint_row(painter, first, min(first + per_row - 1, self.high))
        if self.number is not None:
            look = look_of()
            painter.setPen(QPen(look.colour("mood"), 2))
            painter.setBrush(look.colour("mood-soft"))
            box = self.cell(self.number).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Radius.CELL, Radius.CELL)
            painter.setFont(look.font("body-strong"))
            painter.setPen(look.colour("mood-ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text(self.number))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a turn of the wheel is no answer."""
        event.ignore()

    def _on_value_changed(self, value: int) -> None:
        """Take what a screen reader set."""
        self.choose(None if value < self.low else value)

    def _paint_row(self, painter: QPainter, first: int, last: int) -> None:
        look = look_of()
        row = self.cell(first).united(self.cell(last))
        outline = QPainterPath()
        outline.addRoundedRect(row, Radius.CONTROL, Radius.CONTROL)
        painter.fillPath(outline, look.colour("surface-raised"))
        if self._hovered is not None and first <= self._hovered <= last:
            painter.setClipPath(outline)
            painter.fillRect(self.cell(self._hovered), look.colour("accent-soft"))
            painter.setClipping(False)
        painter.setFont(look.font("body"))
        for value in range(first, last + 1):
            box = self.cell(value)
            if value > first:
                painter.setPen(QPen(look.colour("hairline"), 1))
                edge = box.right() if is_turned(self) else box.left()
                painter.drawLine(QPointF(edge, box.top()), QPointF(edge, box.bottom()))
            painter.setPen(look.colour("ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text(value))
        painter.setPen(QPen(look.colour("control-line"), 1))
        painter.drawPath(outline)

    def _text(self, value: int) -> str:
        if self.low >= 0 or value == 0:
            return f"{value}+" if self.is_open_ended and value == self.high else str(value)
        return f"{_MINUS}{-value}" if value < 0 else f"+{value}"

    def _at(self, event: QMouseEvent) -> int | None:
        return next(
            (
                value
                for value in range(self.low, self.high + 1)
                if self.cell(value).contains(event.position())
            ),
            None,
        )

    def _per_row(self) -> int:
        fits = self.width() >= self.count * (look_of().size("cell-width") - 4)
        return self.count if fits else -(-self.count // 2)

    def _high(self) -> int:
        rows = -(-self.count // self._per_row())
        return rows * look_of().size("cell-height") + (rows - 1) * Space.XXS

    def _fit(self) -> None:
        if self.height() != self._high() or self.minimumHeight() != self._high():
            self.setFixedHeight(self._high())
            self.updateGeometry()
