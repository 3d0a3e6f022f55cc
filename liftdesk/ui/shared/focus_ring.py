"""The ring around the control that has the keyboard: 2 px, 2 px away, nothing shifts for it."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

_GAP: Final = 2
# Fields show the ring as their own border; menus mark the row instead. By name: a class
# that is imported has its enums made, and most of these are not in the first picture.
_OWN_RING: Final = (
    "QLineEdit",
    "QTextEdit",
    "QPlainTextEdit",
    "QAbstractSpinBox",
    "QComboBox",
    "QMenu",
    "QMenuBar",
)
_FOLLOWED: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
)


class FocusRing(QObject):
    """Follows the keyboard's control through the whole application and rings it.

    A widget may set the property "ring_radius" (px) to fit the ring to its corners, or "own_ring"
    to draw its focus itself.
    """

    def __init__(
        self, app: QApplication, colour: Callable[[str], QColor], wide: Callable[[], int]
    ) -> None:
        """Begin; `colour` gives a token's colour, `wide` the width of the line in px."""
        super().__init__(app)
        self._colour, self._wide = colour, wide
        self._frame: _Frame | None = None
        self._host: QWidget | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or new.property("own_ring") or any(map(new.inherits, _OWN_RING)):
            return
        if new.isWindow():
            return
        # A click needs no ring: the eye is already there.
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._enter(new)

    def _enter(self, target: QWidget) -> None:
        host, chain = _host_of(target)
        self._target, self._host = target, host
        self._frame = _Frame(
            host, self._colour, int(target.property("ring_radius") or 8), self._wide()
        )
        self._watched = chain
        for widget in chain:
            widget.installEventFilter(self)
        target.destroyed.connect(self._leave)
        self._place()

    def _leave(self) -> None:
        # Each of these may be gone already with its window; then there is nothing to undo.
        if self._target is not None:
            with suppress(RuntimeError):
                self._target.destroyed.disconnect(self._leave)
        for widget in self._watched:
            with suppress(RuntimeError):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = self._host = None
        frame, self._frame = self._frame, None
        if frame is not None:
            with suppress(RuntimeError):
                frame.hide()
                frame.deleteLater()

    def _place(self) -> None:
        if self._frame is None or self._target is None or self._host is None:
            return
        corner = self._target.mapTo(self._host, QPoint(0, 0))
        box = QRect(corner, self._target.size())
        reach = _GAP + self._frame.line
        self._frame.setGeometry(box.adjusted(-reach, -reach, reach, reach))
        self._frame.setVisible(self._target.isVisible())
        self._frame.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the ringed control and with everything it sits in."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)


class _Frame(QWidget):
    """The drawn ring; it lets clicks through and is nothing to a screen reader."""

    def __init__(
        self, host: QWidget, colour: Callable[[str], QColor], radius: int, line: int
    ) -> None:
        super().__init__(host)
        self._colour, self.line = colour, line
        self._radius = radius + _GAP + line / 2
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("focus"), self.line))
        half = self.line / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self._radius, self._radius)


def _host_of(target: QWidget) -> tuple[QWidget, list[QWidget]]:
    """Return the widget to draw on and all widgets whose moving moves the ring.

    The host is the content of the nearest scroll area, so that the ring scrolls along, or else
    the window.
    """
    chain = [target]
    # What is between a scroll area and its content was made by Qt: asking for it would have every
    # class of widgets read.
    contents = [area.widget() for area in target.window().findChildren(QScrollArea)]
    current = target.parentWidget()
    while current is not None:
        above = None if current in contents or current.isWindow() else current.parentWidget()
        if above is None or (above not in contents and _is_area(above.parentWidget())):
            return current, chain
        chain.append(current)
        current = above
    return target, chain


def _is_area(widget: QWidget | None) -> bool:
    return isinstance(widget, QAbstractScrollArea)
