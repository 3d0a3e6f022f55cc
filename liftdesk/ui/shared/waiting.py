"""Waiting for another program that holds the diary: the window paints on, and says so."""

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer

from liftdesk.ui.main_window import MainWindow

_STEP_MS, _SAY_AFTER_MS, _MOST_MS = 50, 300, 5000
"""Between two attempts; until it is said; until the person is told instead to try again. The last
is what SQLite's own busy timeout was, the others are ours."""


class Waiting(QObject):
    """Gives a diary that is held by another program some seconds, in its window.

    Key presses and clicks wait meanwhile, so nothing is done twice.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._clock = window, QElapsedTimer()
        self._is_waiting, self._has_said = False, False

    def again(self, attempt: int) -> bool:
        """Let the window paint for a moment; False after some seconds."""
        if self._is_waiting:  # something that happened meanwhile asks too
            return False
        if attempt == 0:
            self._clock.start()
        passed = self._clock.elapsed()
        if passed > _MOST_MS:
            return False
        if passed > _SAY_AFTER_MS and not self._has_said:
            self._has_said = True
            self._window.say(self.tr("Waiting for another program that is using the diary."))
        loop = QEventLoop()
        QTimer.singleShot(_STEP_MS, loop.quit)
        self._is_waiting = True
        try:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            self._is_waiting = False
        return True

    def over(self) -> None:
        """Take the line away."""
        if self._has_said:
            self._has_said = False
            self._window.unsay()
