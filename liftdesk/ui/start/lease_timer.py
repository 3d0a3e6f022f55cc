"""Keeps the lease of the open diary: written now, again every few minutes, away at the close."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from liftdesk.services.lease import RENEWED_EVERY, LeaseKeeper
from liftdesk.system.logs import log_fault

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


class LeaseTimer(QObject):
    """Renews a lease on the thread of jobs: a disk that is slow to answer keeps no window."""

    def __init__(self, keeper: LeaseKeeper, desk: "Desk") -> None:
        super().__init__(desk.window)
        self._keeper, self._jobs = keeper, desk.jobs
        self._jobs.run(keeper.begin, _done, log_fault)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.renew)
        self.timer.start(round(RENEWED_EVERY.total_seconds() * 1000))
        desk.house.when_closing(self._end)

    def renew(self) -> None:
        """Renew it now."""
        self._jobs.run(self._keeper.renew, _done, log_fault)

    def _end(self) -> None:
        self.timer.stop()
        self._keeper.end()


def _done(_nothing: object) -> None:
    """Nothing follows."""
