"""Backups: on start and on close when something changed, before turning points, when asked."""

import struct
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Lock

from liftdesk.domain.keeping import Copy, Reason
from liftdesk.domain.values import dataclass
from liftdesk.services.backup_names import backup_name
from liftdesk.services.backup_shelf import BackupEntry, Shelf
from liftdesk.services.file_copy import Tell, copy_file, unheard
from liftdesk.store import backup, backup_contents
from liftdesk.store.backup_contents import Contents, DayInside
from liftdesk.store.database import Database
from liftdesk.store.errors import known_conditions
from liftdesk.system.clock import Clock

__all__ = ["Apart", "Backups", "Contents", "Inside", "save_copy"]

DRILL_EVERY = timedelta(days=30)
"""How often the newest backup is brought back to a place of its own, to see that it works."""
DAYS_INSIDE = 5
"""Days that looking into a backup shows: enough to know which one it is."""
_COUNTER = slice(24, 28)
"""Where a SQLite file counts its writes (file format, 1.3.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """How many entries of one kind a backup lacks (`fewer`), and how many only it has (`more`)."""

    fewer: int = 0
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """A backup looked into: rows by table, its last days, and how it differs from the diary now.

    `apart` goes by table: "session", "check_in", "questionnaire".
    """

    rows: dict[str, int]
    days: tuple[DayInside, ...]
    apart: dict[str, Apart]


class Backups:
    """Makes checked copies of the open data file, thins them out, and sees that they work."""

    def __init__(self, database: Database, *, folder: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self.shelf = Shelf(folder, clock=clock, key=lambda: database.key)
        self._listeners: list[Callable[[Path], object]] = []
        # One at a time: thinning out takes away what was cut short, as it takes it to be; and a
        # file that is opened besides SQLite lets go, when it is closed, of what SQLite has locked.
        self._one_at_a_time = Lock()

    def listen(self, hear: Callable[[Path], object]) -> None:
        """Have `hear` told of each backup that is made from now on, by its path."""
        self._listeners.append(hear)

    def to(self, target: Path) -> None:
        """Write a copy to a file of the person's choice."""
        backup.back_up(self._database, target)

    def now(self, reason: Reason = Reason.ASKED) -> Path:
        """Write a copy into the backup folder and thin out the older ones; returns its path.

        Raises:
            StoreError: a condition of the disk, or the copy is not sound.
        """
        target = self._target(reason)
        with known_conditions(), self._one_at_a_time:
            self._make(self._database, target, self._counter())
        return self.tell(target)

    def on_close(self) -> Path | None:
        """Write a copy where the file changed since the one made last; returns its path."""
        return self.now(Reason.CLOSE) if self._has_changed() else None

    def beside(self) -> Callable[[], Path] | None:
        """Return what writes the copy of a start, None where nothing has changed.

        It may be called on any thread, while the diary is used: it reads the file by itself. Its
        listeners are told afterwards, by `tell`. What is written meanwhile is in the next copy.
        """
        if not self._has_changed():
            return None
        with known_conditions():
            return partial(self._make_beside, self._target(Reason.START), self._counter())

    def tell(self, target: Path) -> Path:
        """Tell who listens of a copy that was made; returns it."""
        for hear in self._listeners:
            hear(target)
        return target

    def _target(self, reason: Reason) -> Path:
        return self.shelf.folder / backup_name(self._clock.now(), reason)

    def _make_beside(self, target: Path, counter: int) -> Path:
        key = self._database.key
        with (
            known_conditions(),
            self._one_at_a_time,
            closing(Database(self._database.path, key=key, read_only=True)) as reader,
        ):
            self._make(reader, target, counter)
        return target

    def _make(self, source: Database, target: Path, counter: int) -> None:
        backup.back_up(source, target)
        # The one just made stays even where the clock was put back since the others.
        self.shelf.thin_out(stays=[target.name])
        self.shelf.note(target, counter=counter)

    def last(self) -> datetime | None:
        """Return when the newest of the program's own backups was written, None without one."""
        copies = self.shelf.copies()
        return copies[-1].at if copies else None

    def entries(self) -> list[BackupEntry]:
        """Return the program's own backups with what is in them, newest first."""
        return self.shelf.entries()

    def check(self, path: Path, *, tell: Tell = unheard) -> None:
        """See that a backup is what was written, and that it can be brought back.

        Raises:
            StoreError: NOT_SOUND where a byte or a row differs, or what keeps it from opening.
        """
        self.shelf.check(path, tell=tell)

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
        return self.shelf.last_checked()

    def look_into(self, path: Path) -> Contents:
        """Read what is in a backup; touches nothing but its file, so any thread may call it.

        Raises:
            StoreError: it cannot be read, or its passphrase is another one than the diary's.
        """
        return backup_contents.contents(path, days=DAYS_INSIDE, key=self._database.key)

    def compared(self, found: Contents) -> Inside:
        """Return what was read from a backup beside the diary as it is now."""
        now = backup_contents.entry_ids(self._database)
        return Inside(
            rows=dict(found.rows),
            days=found.days,
            apart={
                table: Apart(fewer=len(now[table] - ids), more=len(ids - now[table]))
                for table, ids in found.ids.items()
            },
        )

    def _has_changed(self) -> bool:
        """Whether the file changed since the copy made last; with none, whether anything is in."""
        last = self.shelf.last_made()
        if last is None:
            return bool(self._database.scalar("SELECT 1 FROM session LIMIT 1"))
        return not self._is_unchanged_since(last)

    def _counter(self) -> int:
        with self._database.path.open("rb") as file:
            (count,) = struct.unpack(">I", file.read(28)[_COUNTER])
        return int(count)

    def _is_unchanged_since(self, copy: Copy) -> bool:
        noted = self.shelf.manifest.lines().get(copy.name)
        if noted is not None:
            return noted.counter == self._counter()
        written = (self.shelf.folder / copy.name).stat().st_mtime
        return written >= self._database.path.stat().st_mtime


def save_copy(source: Path, target: Path, *, tell: Tell = unheard) -> None:
    """Write a copy of a backup to a place of the person's choice, byte by byte.

    Raises:
        OSError: a file cannot be read or written; an earlier file at `target` is as it was.
        StoreError: NOT_SOUND where other bytes were read back than were written.
    """
    copy_file(source, target, tell=tell)
