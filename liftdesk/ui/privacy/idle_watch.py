"""Watches for keys and pointer while a diary with a passphrase is open, and says when to lock."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from liftdesk.services.lock import IdleClock, LockChoices

LOOK_MS = 5_000
"""How often the clock is looked at: a lock may come that much later."""

_SIGNS = {
    *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove),
    *(QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate),
    *(QEvent.Type.TabletMove, QEvent.Type.TabletPress),
}


class IdleWatch(QObject):
    """Follows the window that has the keyboard, and only its own events: nothing else is slowed.

    Signals:
        lock_wanted: the chosen minutes have passed, or the window was minimised and that was
            chosen.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        choices: LockChoices,
        *,
        steady: Callable[[], float] = monotonic,
        is_counting: Callable[[], bool],
        is_typed: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._choices = choices
        self._clock = IdleClock(now=choices.now, steady=steady)
        self._is_counting, self._is_typed = is_counting, is_typed
        self._watched: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, app: QGuiApplication) -> None:
        """Watch from now on; windows and dialogs are followed as the keyboard comes to them."""
        app.focusWindowChanged.connect(self.follow)
        self.follow(app.focusWindow())
        self._clock.touch()
        self._timer.start()

    def follow(self, window: QWindow | None) -> None:
        """Watch one more window."""
        self._clock.touch()
        self._watched = [one for one in self._watched if _is_alive(one)]
        if window is None or window in self._watched:
            return
        self._watched.append(window)
        window.installEventFilter(self)
        window.windowStateChanged.connect(self._on_state_changed)

    def look(self) -> None:
        """Look at the clock; called by itself."""
        minutes = self._choices.minutes
        if self._clock.is_due(minutes, is_counting=self._is_counting, is_typed=self._is_typed):
            self.lock_wanted.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; nothing is held back."""
        if event.type() in _SIGNS:
            self._clock.touch()
        return False

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        for window in self._watched:
            if _is_alive(window):
                window.removeEventFilter(self)
        self._watched.clear()

    def _on_state_changed(self, state: Qt.WindowState) -> None:
        if state == Qt.WindowState.WindowMinimized and self._choices.when_minimised:
            self.lock_wanted.emit()


def _is_alive(window: QWindow) -> bool:
    return bool(isValid(window))
