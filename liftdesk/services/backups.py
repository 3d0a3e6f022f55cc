"""Backups: on start when something changed, before an import, and whenever asked."""

from datetime import datetime
from pathlib import Path

from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.system.clock import Clock

KEPT = 10
"""Backups kept beside the data file; older ones make room."""


class Backups:
    """Makes checked copies of the open data file."""

    def __init__(self, database: Database, *, folder: Path, clock: Clock) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock

    def to(self, target: Path) -> None:
        """Write a copy to a file of the person's choice."""
        backup.back_up(self._database, target)

    def now(self) -> Path:
        """Write a copy into the backup folder and let the oldest go; returns its path."""
        target = self._folder / f"diary-{_stamp(self._clock.now())}.liftdesk"
        backup.back_up(self._database, target)
        backup.keep_newest(self._folder, "diary-*.liftdesk", KEPT)
        return target

    def last(self) -> datetime | None:
        """Return when the newest of the program's own backups was written, None without one."""
        copies = sorted(self._folder.glob("diary-*.liftdesk"))
        if not copies:
            return None
        return datetime.fromtimestamp(copies[-1].stat().st_mtime, self._clock.now().tzinfo)

    def on_start(self) -> Path | None:
        """Write a copy where the file changed since the newest one; returns its path."""
        copies = sorted(self._folder.glob("diary-*.liftdesk"))
        if not copies and not self._database.scalar("SELECT 1 FROM session LIMIT 1"):
            return None
        if copies and copies[-1].stat().st_mtime >= self._database.path.stat().st_mtime:
            return None
        return self.now()


def _stamp(at: datetime) -> str:
    return at.strftime("%Y%m%d-%H%M%S-") + f"{at.microsecond // 1000:03}"
