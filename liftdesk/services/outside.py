"""What other programs do to the data file while it is open: a sync above all."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from liftdesk.services.change_feed import ChangeFeed, data_version
from liftdesk.services.synced_folders import replaced_folder
from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreTrouble
from liftdesk.store.journal import Journal
from liftdesk.system.clock import Clock


class Lies(StrEnum):
    """How the open file lies: where it was, nowhere, or with another one in its place."""

    SAME = "same"
    VANISHED = "vanished"
    REPLACED = "replaced"


class Outside:
    """Notices it, and keeps what only the open file still has.

    Attributes:
        kept: where the open file was kept, None before that.
    """

    def __init__(
        self,
        database: Database,
        *,
        journal: Journal,
        changes: ChangeFeed,
        clock: Clock,
        version: int,
    ) -> None:
        """Watch from `version` on, the file's state before anything of it was remembered."""
        self._database, self._journal = database, journal
        self._changes, self._clock = changes, clock
        self._version = version
        self.kept: Path | None = None

    def look(self) -> Lies:
        """Return how the file lies; where another program wrote in it, all pages read anew.

        SQLite itself sees what others wrote; only what this program remembers of it is old then.
        """
        trouble = self._database.whereabouts.trouble()
        if trouble is not None:
            return Lies.REPLACED if trouble is StoreTrouble.REPLACED else Lies.VANISHED
        self.kept = None  # it lies there again, and may be written to
        version = data_version(self._database)
        if version != self._version and not self._journal.is_writing:
            self._version = version
            self._changes.tell_all()
        return Lies.SAME

    def when_refused(self, act: Callable[[], object]) -> None:
        """Have something done when a write is refused as the file lies there no more."""
        self._database.whereabouts.hear = act

    def keep(self) -> Path | None:
        """Keep the open file as a checked copy beside the backups, once; return where it is.

        It is still read by its open handle, wherever it is now. None where the folder of the diary
        is away: nothing is made in its place.

        Raises:
            StoreError: a condition of the disk.
        """
        path = self._database.path
        if self.kept is None and path.parent.is_dir():
            stamp = f"{self._clock.now():%Y%m%d-%H%M%S}"
            target = replaced_folder(path) / f"{path.stem}-replaced-{stamp}{path.suffix}"
            backup.back_up(self._database, target)
            self.kept = target
        return self.kept

    def put_back(self) -> None:
        """Write the open file to where it was, if no file lies there; it is to be opened anew.

        Raises:
            StoreError: a condition of the disk.
        """
        if not self._database.path.exists():
            backup.back_up(self._database, self._database.path)
