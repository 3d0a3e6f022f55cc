"""Long work on files, away from the GUI thread; results and failures come back by signal."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Work = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Jobs(Protocol):
    """Runs work and hands its result, or its failure, back on the GUI thread."""

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        """Run `work`, then exactly one of `done(result)` and `failed(exception)`."""
        ...


class InlineJobs:
    """Runs work at once, where it stands: for tests and headless commands."""

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        """Run `work`, then exactly one of `done(result)` and `failed(exception)`."""
        try:
            result = work()
        except Exception as failure:  # noqa: BLE001 - handed to its owner, who classifies it
            failed(failure)
        else:
            done(result)


class ThreadJobs(QObject):
    """Runs work on a pool of its own, one piece after another, so that files are not raced for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: set[_Ticket] = set()

    def run(self, work: Work, done: Done, failed: Failed) -> None:
        """Run `work` on the pool's thread, then one of the two others on this thread."""
        ticket = _Ticket(done, failed)
        self._running.add(ticket)
        ticket.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Runnable(work, ticket))

    def is_busy(self) -> bool:
        """Whether something is running or has not been handed back yet."""
        return bool(self._running)

    def wait(self) -> None:
        """Wait until the work is done; its results still need the event loop."""
        self._pool.waitForDone()

    def _on_finished(self, ticket: "_Ticket") -> None:
        self._running.discard(ticket)
        if ticket.failure is not None:
            ticket.failed(ticket.failure)
        else:
            ticket.done(ticket.result)


class _Ticket(QObject):
    """Carries one piece of work's outcome between the threads."""

    finished = Signal(object)

    def __init__(self, done: Done, failed: Failed) -> None:
        super().__init__()
        self.done = done
        self.failed = failed
        self.result: Any = None
        self.failure: BaseException | None = None


class _Runnable(QRunnable):
    """An exception in QRunnable.run would have no owner, so it is caught and carried back."""

    def __init__(self, work: Work, ticket: _Ticket) -> None:
        super().__init__()
        self._work = work
        self._ticket = ticket

    def run(self) -> None:
        """Do the work on the pool's thread."""
        try:
            self._ticket.result = self._work()
        except Exception as failure:  # noqa: BLE001 - carried back to its owner
            self._ticket.failure = failure
        self._ticket.finished.emit(self._ticket)
