"""Where painted things stand in a window that is read from right to left.

Qt turns layouts and the sides of text over, but neither what a widget paints nor margins. Plots are
not turned over: time and numbers run from left to right on an axis in technical drawings of every
script, and an exported picture is the one on the screen.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMargins, QPoint, QRectF, Qt
from PySide6.QtWidgets import QLayout, QWidget

from liftdesk.system.directions import is_mirrored

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_TURNED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_PAIRS = (("arrow-left", "arrow-right"), ("chevron-left", "chevron-right"))
TURNED_ICONS = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])} | {
    "corner-down-right": "~corner-down-right",
    "undo-2": "redo-2",
}
"""Icons that point onwards or back, where lines are read from right to left; ~ is turned over."""


def is_turned(widget: QWidget) -> bool:
    """Whether a widget's lines begin at the right."""
    return widget.layoutDirection() == _RIGHT_TO_LEFT


def seen(box: QRectF, widget: QWidget) -> QRectF:
    """Return where a box of a widget is painted: on the other side from right to left."""
    return seen_in(box, QRectF(widget.rect()), widget.layoutDirection())


def seen_in(box: QRectF, outer: QRectF, way: Qt.LayoutDirection) -> QRectF:
    """Return where a box inside a row is painted, as a row of a list is."""
    if way != _RIGHT_TO_LEFT:
        return box
    return QRectF(outer.left() + outer.right() - box.right(), box.top(), box.width(), box.height())


Turning = Callable[[QRectF], QRectF]
"""Returns where a box of a row is painted."""


def turning(outer: QRectF, way: Qt.LayoutDirection) -> Turning:
    """Return `seen_in` for one row, as a delegate paints it."""
    return partial(seen_in, outer=outer, way=way)


def onward_key(key: int, widget: QWidget) -> Qt.Key:
    """Return the key as from left to right: the left arrow goes on where lines begin at right."""
    pressed = Qt.Key(key)
    return _TURNED.get(pressed, pressed) if is_turned(widget) else pressed


def set_margins(layout: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins in px: where lines begin, above, where they end, below.

    Like `setContentsMargins` of layouts and widgets, whose sides stay left and right in every
    window.
    """
    left, right = (end, start) if is_mirrored() else (start, end)
    layout.setContentsMargins(QMargins(left, top, right, bottom))


def menu_place(wide: int, widget: QWidget, gap: int = 0, *, at_end: bool = False) -> QPoint:
    """Return where on the screen a menu of `wide` px opens, `gap` px below a widget.

    It stands in line with where the widget begins, or with its end.
    """
    left = widget.width() - wide if at_end != is_turned(widget) else 0
    return widget.mapToGlobal(QPoint(left, widget.height() + gap))
