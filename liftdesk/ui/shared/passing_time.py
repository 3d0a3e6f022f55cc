"""The passing of time while the window is open: another part of the day, a question that is due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from liftdesk.domain.training.sessions import Session

LOOK_MS = 30_000
"""How often the clock is looked at: nothing here is due to the second."""


class PassingTime(QObject):
    """Looks at the clock now and then; `look` does so at once.

    Signals:
        part_changed: another part of the day has begun, or another day.
        after_due: a Session about which one more question is due.
    """

    part_changed = Signal()
    after_due = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        part: Callable[[], str],
        due: Callable[[], Session | None],
        since: str | None = None,
    ) -> None:
        """Make the clock.

        Args:
            window: whose time it is; nothing is due while it is closed.
            part: names the part of the day, and the day.
            due: returns the session to ask about.
            since: the part that is shown already; that of now if None.
        """
        super().__init__(window)
        self._window, self._part, self._due = window, part, due
        self._now = part() if since is None else since
        self._starts_at: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def follow(self, starts_at: int) -> None:
        """Look at once where days begin at another hour than so far: it may be another day now."""
        before, self._starts_at = self._starts_at, starts_at
        if before not in {None, starts_at}:
            self.look()

    def look(self) -> None:
        """Say what has become due."""
        if not self._window.isVisible():
            return  # closed, and the diary with it
        part = self._part()
        if part != self._now:
            self._now = part
            self.part_changed.emit()
        session = self._due()
        if session is not None:
            self.after_due.emit(session)
