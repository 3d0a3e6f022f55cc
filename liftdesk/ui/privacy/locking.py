"""Locks an open diary: its dialogs are closed, and what is lost by that is noted; then it goes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from liftdesk.ui.desk import Desk
from liftdesk.ui.privacy.idle_watch import IdleWatch
from liftdesk.ui.privacy.unsaved import is_counting, unsaved_fields

_TRIES = 50
"""How often open dialogs and lists are asked to close before the lock is given up."""

Lock = Callable[[list[str]], None]
"""Closes the diary; is given the names of the fields whose text was not saved."""


class Locking(QObject):
    """Watches over one open diary with a passphrase, and locks it on command or when it is time.

    Nothing that was typed is kept: a copy in memory would outlive the lock. What was not saved is
    named after unlocking instead.
    """

    def __init__(self, desk: Desk, *, app: QApplication, lock: Lock) -> None:
        super().__init__()
        self._desk, self._app, self._lock = desk, app, lock
        self._is_locking = False
        self.watch = IdleWatch(
            desk.house.lock,
            is_counting=lambda: is_counting(desk.window, desk.outing),
            is_typed=lambda: bool(unsaved_fields(desk.window)),
        )
        self.watch.lock_wanted.connect(self.lock_now)

    def start(self) -> None:
        """Watch from now on."""
        self.watch.start(self._app)

    def stop(self) -> None:
        """Watch no more."""
        self.watch.stop()

    def lock_now(self) -> None:
        """Lock; a file that is being written is waited for, a copy of backups is broken off."""
        if not self._is_locking:
            self._is_locking = True
            self._end_jobs(unsaved_fields(self._desk.window), _TRIES)

    def _end_jobs(self, unsaved: list[str], tries: int) -> None:
        """Let work on files end and be handed over while its window is still there."""
        if not self._desk.jobs.is_busy() or not tries:
            self._close_dialogs(unsaved, _TRIES)
            return
        self._desk.keeping.leave()  # the next start goes on copying
        self._desk.jobs.wait()
        QTimer.singleShot(0, self, lambda: self._end_jobs(unsaved, tries - 1))

    def _close_dialogs(self, unsaved: list[str], tries: int) -> None:
        """Close what stands above the window, one after another, each by its own event loop."""
        QToolTip.hideText()
        above = self._app.activePopupWidget() or self._app.activeModalWidget()
        if above is None:
            self.stop()
            self._lock(unsaved)
            return
        if not tries:
            self._is_locking = False
            return
        if isinstance(above, QDialog):
            above.reject()
        else:
            above.close()
        QTimer.singleShot(0, self, lambda: self._close_dialogs(unsaved, tries - 1))
