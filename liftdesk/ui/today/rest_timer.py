"""The rest timer's clock: counts down by the monotonic clock, whatever is on the screen."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

STEP_MS = 250
"""How often the rest is looked at; the face changes once a second."""


class RestTimer(QObject):
    """Counts one rest, or one hold, down; it goes on while another tab is shown.

    Signals:
        ticked: the whole seconds that are left changed.
        ended: the rest is over, by time or because somebody ended it.
        ran_out: the rest is over by time.
    """

    ticked = Signal()
    ended = Signal()
    ran_out = Signal()

    def __init__(
        self, parent: QObject | None = None, *, now: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._until = 0.0
        self._length = 0.0
        self._shown = -1
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether a rest is being counted."""
        return self._timer.isActive()

    @property
    def seconds_left(self) -> int:
        """Whole seconds still to go, rounded up; 0 where none is counted."""
        return max(0, -int(-(self._until - self._now()) // 1)) if self.is_running else 0

    @property
    def seconds_passed(self) -> int:
        """Whole seconds since the start, rounded down; 0 where none is counted."""
        if not self.is_running:
            return 0
        return int(min(self._length, max(0.0, self._length - (self._until - self._now()))))

    @property
    def share(self) -> float:
        """How much of the rest has passed, 0 to 1."""
        if not self.is_running or self._length <= 0:
            return 0.0
        return min(1.0, max(0.0, 1 - (self._until - self._now()) / self._length))

    def start(self, seconds: int, *, passed: int = 0) -> None:
        """Begin a rest of `seconds`, in place of one that runs; `passed` of them are over."""
        self._until, self._length = self._now() + seconds - passed, float(seconds)
        self._shown = -1
        self._timer.start()
        self.look()

    def add(self, seconds: int) -> None:
        """Make the rest longer; where none runs, begin one of that length."""
        if not self.is_running:
            self.start(seconds)
            return
        self._until += seconds
        self._length += seconds
        self.look()

    def end(self) -> None:
        """Stop counting."""
        if self.is_running:
            self._timer.stop()
            self.ended.emit()

    def look(self) -> None:
        """Look at the clock; called by itself while a rest runs."""
        left = self.seconds_left
        if left == 0:
            if self.is_running:
                self.end()
                self.ran_out.emit()
        elif left != self._shown:
            self._shown = left
            self.ticked.emit()
