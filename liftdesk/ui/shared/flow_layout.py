"""Layouts that give way to long words: like words in a paragraph, or buttons below a heading."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QWidget,
)

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

_PADDING = {"": 9, "line": 5}
"""Px from the edge of a text button to its words, by its size, as the style sheet has it."""
_LEAST = 120
"""What further words of a heading need beside its buttons, in px at 100 % text."""


class FlowLayout(QLayout):
    """Wraps its widgets into as many lines as the width needs: chips, buttons, small cards."""

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = Space.XS,
        *,
        line_gap: int | None = None,
    ) -> None:
        """Make the layout; lines are `line_gap` px apart, as far as its widgets unless said."""
        super().__init__(parent)
        self._line_gap = spacing if line_gap is None else line_gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)
        self.invalidate()

    def insert_before(self, widget: QWidget, other: QWidget) -> None:
        """Put a widget before another that is there."""
        self.addWidget(widget)
        place = next(n for n, item in enumerate(self._items) if item.widget() is other)
        self._items.insert(place, self._items.pop())

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None past the end."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width, in px."""
        if width not in self._heights:  # what holds it asks some ten times to place it once
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew: something inside has changed."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """As wide as one line of all items."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + max(0, len(sizes) - 1) * self.spacing()
        high = max((size.height() for size in sizes), default=0)
        return QSize(wide, high).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """As large as the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _direction(self) -> Qt.LayoutDirection:
        holder = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if holder is None else holder.layoutDirection()

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y = inner.x(), inner.y()
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > inner.x() and x + size.width() > inner.x() + inner.width():
                y += self._end_line(line, rect, place=place) + self._line_gap
                x, line = inner.x(), []
            size.setWidth(min(size.width(), max(inner.width(), item.minimumSize().width())))
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
        y += self._end_line(line, rect, place=place)
        return y - rect.y() + self.contentsMargins().bottom()

    def _end_line(self, line: list[tuple[QLayoutItem, QRect]], rect: QRect, *, place: bool) -> int:
        """Put what is less high than its line into the middle of it; return the line's height."""
        high = max((box.height() for _, box in line), default=0)
        if place:
            for item, box in line:
                box.translate(0, (high - box.height()) // 2)
                item.setGeometry(QStyle.visualRect(self._direction(), rect, box))
        return high


class AcrossOrDown(QBoxLayout):
    """Puts its items side by side where there is room for them, else below each other."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._least: list[int] | None = None
        self._heights: dict[int, int] = {}

    def minimumSize(self) -> QSize:
        """As wide as the widest item: below each other they need no more."""
        return QSize(max(self._widths(), default=0), super().minimumSize().height())

    def invalidate(self) -> None:
        """Measure anew: something inside has changed."""
        self._least, self._heights = None, {}
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, in px."""
        if width not in self._heights:  # what holds it asks some ten times to place it once
            self._turn(width)
            has_own = super().hasHeightForWidth()
            high = super().heightForWidth(width) if has_own else super().sizeHint().height()
            self._heights[width] = high
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        self._turn(rect.width())
        super().setGeometry(rect)

    def _widths(self) -> list[int]:
        """Return what each item needs, in px; 0 is one that is not there."""
        if self._least is None:
            items = [self.itemAt(place) for place in range(self.count())]
            self._least = [
                0 if one is None or one.isEmpty() else one.minimumSize().width() for one in items
            ]
        return self._least

    def _turn(self, width: int) -> None:
        least = self._widths()
        shown = [wide for wide in least if wide > 0]
        needed = sum(shown) + max(0, len(shown) - 1) * self.spacing()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = down if needed > width else across
        if wanted != self.direction():
            known = self._heights
            self.setDirection(wanted)
            self._least, self._heights = least, known  # to turn is no change inside


class AtEdge(QHBoxLayout):
    """Lets text buttons begin with their words where other words begin.

    A frame that is only seen when it is pointed at stands out to the side, so what holds the layout
    needs a margin as wide as a text button's padding.
    """

    def __init__(self, *buttons: QWidget) -> None:
        """Make the line, with the buttons at its beginning."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.XXS)
        self._out = 0
        for button in buttons:
            is_small = button.property("button_size") == "line"
            self._out = max(self._out, _PADDING["line" if is_small else ""])
            self.addWidget(button)
        self.addStretch(1)

    def setGeometry(self, rect: QRect) -> None:
        """Place the buttons, the first one's frame before the edge (or past it, mirrored)."""
        super().setGeometry(rect.adjusted(-self._out, 0, self._out, 0))


class HeadRow(QWidget):
    """Words with buttons at the end of their line, or below where words are long.

    Attributes:
        row: the line; what is put into it before the buttons stands left of them.
    """

    def __init__(self, title: QLabel, margins: QMargins) -> None:
        """Make the row; whoever makes it puts the title into its words."""
        super().__init__()
        self.title = title
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(margins)
        self.row.setSpacing(Space.XS)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put the buttons at the end; called once, when the words are in the row."""
        for button in buttons:
            self._flow.addWidget(button)
        self.row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_button_before(self, button: QWidget, other: QWidget) -> None:
        """Put one more button before another."""
        self._flow.insert_before(button, other)

    def minimumSizeHint(self) -> QSize:
        """As wide as the title, or as the widest button."""
        least = max(*self._words(), self._buttons.minimumSizeHint().width())
        sides = self.row.contentsMargins()
        high = super().minimumSizeHint().height()
        return QSize(least + sides.left() + sides.right(), high)

    def _words(self) -> list[int]:
        """Return what each thing before the buttons needs, in px."""
        items = [self.row.itemAt(place) for place in range(self.row.count() - 1)]
        return [one.minimumSize().width() for one in items if one and not one.isEmpty()] or [0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """The same, after words or buttons have changed; at first once it is dressed."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # else layouts keep sizes of other fonts; it is given its size when it is shown
        sides = self.row.contentsMargins()
        room = self.width() - sides.left() - sides.right() - 2 * Space.XS
        least = max(sum(self._words()), look_of().text_px(_LEAST))
        is_down = self._buttons.sizeHint().width() + least > room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.row.setDirection(down if is_down else across)
        policies = QSizePolicy.Policy
        policy = policies.Preferred if is_down else policies.Minimum
        self._buttons.setSizePolicy(policy, policies.Preferred)
        middle = Qt.AlignmentFlag(0) if is_down else Qt.AlignmentFlag.AlignVCenter
        item = self.row.itemAt(self.row.count() - 1)
        if item is not None and item.alignment() != middle:  # setting it has all laid out anew
            self.row.setAlignment(self._buttons, middle)
