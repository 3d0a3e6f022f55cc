"""Backups: on start when something changed, before an import, and whenever asked."""

import shutil
import struct
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk import __version__
from liftdesk.domain.keeping import Copy, Reason, to_keep
from liftdesk.services.backup_manifest import Manifest, Noted, checksum
from liftdesk.services.backup_names import backup_name, named
from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.table_dump import row_counts
from liftdesk.system.clock import Clock

DRILL_EVERY = timedelta(days=30)
"""How often the newest backup is brought back to a place of its own, to see that it works."""
_COUNTER = slice(24, 28)
"""Where a SQLite file counts its writes (file format, 1.3.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupEntry:
    """A backup: its file, when and why it was made, its bytes, what is in it, when it was checked.

    `rows` counts by table; None, as `checked`, where nothing was noted.
    """

    path: Path
    at: datetime
    reason: Reason | None
    size: int
    rows: dict[str, int] | None = None
    checked: datetime | None = None


class Backups:
    """Makes checked copies of the open data file, thins them out, and sees that they work."""

    def __init__(self, database: Database, *, folder: Path, clock: Clock) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock
        self._manifest = Manifest(folder)

    def to(self, target: Path) -> None:
        """Write a copy to a file of the person's choice."""
        backup.back_up(self._database, target)

    def now(self, reason: Reason = Reason.ASKED) -> Path:
        """Write a copy into the backup folder and thin out the older ones; returns its path."""
        target = self._folder / backup_name(self._clock.now(), reason)
        counter = self._counter()
        backup.back_up(self._database, target)
        self._thin_out(target)
        self._note(target, counter)
        return target

    def on_start(self) -> Path | None:
        """Write a copy where the file changed since the newest one; returns its path."""
        copies = self._copies()
        if not copies and not self._database.scalar("SELECT 1 FROM session LIMIT 1"):
            return None
        if copies and self._is_unchanged_since(copies[-1]):
            return None
        return self.now(Reason.START)

    def last(self) -> datetime | None:
        """Return when the newest of the program's own backups was written, None without one."""
        copies = self._copies()
        return copies[-1].at if copies else None

    def entries(self) -> list[BackupEntry]:
        """Return the program's own backups with what is in them, newest first."""
        lines = self._manifest.lines()
        return [self._entry(copy, lines.get(copy.name)) for copy in reversed(self._copies())]

    def check(self, path: Path) -> None:
        """See that a backup is what was written, and that it can be brought back.

        It is restored to a place of its own, which is gone afterwards.

        Raises:
            StoreError: NOT_SOUND where a byte or a row differs, or what keeps it from opening.
        """
        noted = self._manifest.lines().get(path.name)
        try:
            if noted is not None and checksum(path) != noted.sha256:
                raise StoreError(StoreTrouble.NOT_SOUND, "checksum")
        except OSError as error:
            raise StoreError(StoreTrouble.CANNOT_OPEN, path.name) from error
        with TemporaryDirectory(dir=self._folder, prefix="drill-") as place:
            brought = Path(place) / "diary.liftdesk"
            backup.bring_to(path, brought, key=self._database.key)
            opened = Database(brought, key=self._database.key, read_only=True)
            try:
                rows = row_counts(opened)
            finally:
                opened.close()
        if noted is not None and rows != dict(noted.rows):
            raise StoreError(StoreTrouble.NOT_SOUND, "rows")
        self._manifest.note_checked(path.name, self._clock.now().isoformat())

    def drill(self) -> datetime | None:
        """Check the newest backup where no check of the last month stands; returns when, or None.

        Raises:
            StoreError: it is not sound.
        """
        last = self.last_checked()
        entries = self.entries()
        if not entries or (last is not None and self._clock.now() - last < DRILL_EVERY):
            return None
        self.check(entries[0].path)
        return self.last_checked()

    def last_checked(self) -> datetime | None:
        """Return when a backup was last checked, None for never."""
        return max((one.checked for one in self.entries() if one.checked), default=None)

    def _copies(self) -> list[Copy]:
        """Return the backups of the folder, oldest first."""
        found = (named(path.stem, self._clock) for path in self._folder.glob("diary-*.liftdesk"))
        return sorted((copy for copy in found if copy), key=lambda copy: (copy.at, copy.name))

    def _thin_out(self, made: Path) -> None:
        # The one just made stays even where the clock was put back since the others.
        copies = self._copies()
        kept = {*to_keep(copies, self._clock.now()), made.name}
        for copy in copies:
            if copy.name not in kept:
                (self._folder / copy.name).unlink(missing_ok=True)
        for cut_short in self._folder.glob("diary-*.liftdesk.new"):  # the program was killed there
            cut_short.unlink(missing_ok=True)

    def _note(self, made: Path, counter: int) -> None:
        opened = Database(made, key=self._database.key, read_only=True)
        try:
            line = Noted(
                name=made.name,
                sha256=checksum(made),
                size=made.stat().st_size,
                rows=row_counts(opened),
                counter=counter,
                schema=opened.schema,
                version=__version__,
            )
        finally:
            opened.close()
        self._manifest.note(line, present=[copy.name for copy in self._copies()])

    def _counter(self) -> int:
        with self._database.path.open("rb") as file:
            (count,) = struct.unpack(">I", file.read(28)[_COUNTER])
        return int(count)

    def _is_unchanged_since(self, copy: Copy) -> bool:
        noted = self._manifest.lines().get(copy.name)
        if noted is not None:
            return noted.counter == self._counter()
        written = (self._folder / copy.name).stat().st_mtime
        return written >= self._database.path.stat().st_mtime

    def _entry(self, copy: Copy, noted: Noted | None) -> BackupEntry:
        path = self._folder / copy.name
        checked = None
        with suppress(ValueError):
            checked = datetime.fromisoformat(noted.checked) if noted and noted.checked else None
        return BackupEntry(
            path=path,
            at=copy.at,
            reason=copy.reason,
            size=path.stat().st_size,
            rows=None if noted is None else dict(noted.rows),
            checked=checked,
        )


def copy_to(source: Path, folder: Path) -> Path:
    """Copy a backup into a second folder, whole or not at all; returns where it is.

    Raises:
        OSError: the folder is not there or cannot be written.
    """
    target = folder / source.name
    fresh = target.with_name(target.name + ".new")
    try:
        shutil.copyfile(source, fresh)
        fresh.chmod(0o600)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    return target
