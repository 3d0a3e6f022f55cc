"""Where Tab leads: what the keyboard stops at in a window, and a walk through it by key presses."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QTextBrowser, QWidget

_AROUND = 6
"""Px around a control in which a ring may stand."""


def stops(window: QWidget) -> dict[object, QWidget]:
    """Return what Tab is to stop at, once for each choice of one: arrows move inside it."""
    found: dict[object, QWidget] = {}
    for widget in window.findChildren(QWidget):
        if widget.window() is window and _takes_tab(widget):
            found.setdefault(stop_of(widget), widget)
    return found


def _takes_tab(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    can = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return bool(by_tab) and can


def stop_of(widget: QWidget) -> object:
    """Return what a widget is one of, or itself."""
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        # The stubs of Qt do not say that there may be none.
        group: QButtonGroup | None = widget.group()  # type: ignore[assignment, unused-ignore]
        if group is None:
            return widget.parentWidget() if widget.autoExclusive() else widget
        if group.exclusive():
            return group
    return widget


def focused() -> QWidget:
    """Return what has the keyboard.

    Raises:
        LookupError: nothing has it.
    """
    widget = QApplication.focusWidget()
    if widget is None:
        raise LookupError("nothing has the keyboard")
    return widget


def tour(*, back: bool = False, most: int = 400) -> Iterator[QWidget]:
    """Press Tab (or Shift and Tab) until it comes round; yield each stop, the first one last.

    Links of one text are one stop.
    """
    first = focused()
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    before, left = first, False
    for _ in range(most):
        QTest.keyClick(before, key, modifier)
        now = focused()
        if now is not before or not isinstance(now, QTextBrowser):
            left = True
            yield now
        if left and now is first:
            return
        before = now


def names(widgets: Iterable[QWidget]) -> list[str]:
    """Return widgets as a person who mends them knows them."""
    return [
        f"{type(w).__name__} {w.accessibleName() or getattr(w, 'text', str)()}" for w in widgets
    ]


def around(widget: QWidget) -> QImage:
    """Return what a window shows of a control and a little around it."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    wide = box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
    return window.grab(wide).toImage()
