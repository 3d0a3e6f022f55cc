"""A folder of backups: what is in it, what is noted of each, their check, and their thinning."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

from liftdesk import __version__
from liftdesk.domain.keeping import Copy, Reason, to_keep
from liftdesk.domain.values import dataclass
from liftdesk.services.backup_manifest import Manifest, Noted
from liftdesk.services.backup_names import named
from liftdesk.services.file_copy import Tell, checksum, unheard
from liftdesk.store import backup, backup_contents
from liftdesk.store.errors import StoreError, StoreTrouble, known_conditions
from liftdesk.system.clock import Clock

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey

KeySource: TypeAlias = "Callable[[], FileKey | None]"
"""Gives the key of the diary that is open, None for a plain one."""


def no_key() -> None:
    """Give no key."""


_DRILL, _LONGEST_DRILL = "drill-", 86_400
"""How the places of checks are called; and the seconds after which no check is at work in one."""

UNKNOWN = -1
"""The count of writes of a file that was not open when it was noted."""


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


class Shelf:
    """One folder of backups. Its methods touch files only, so any thread may call them."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock,
        key: KeySource = no_key,
        workplace: Path | None = None,
    ) -> None:
        """Know the folder, which need not be there yet.

        Args:
            folder: where the backups are.
            clock: tells the time.
            key: gives what opens encrypted backups, which is that of the diary.
            workplace: where backups are brought back for their check; the folder itself unless
                told otherwise.
        """
        self.folder = folder
        self._clock = clock
        self._key = key
        self._workplace = workplace or folder
        self.manifest = Manifest(folder)

    def copies(self) -> list[Copy]:
        """Return the backups of the folder, oldest first."""
        found = (
            named(path.stem, self._clock)
            for pattern in ("diary-*.liftdesk", "before-restore-*.liftdesk")
            for path in self.folder.glob(pattern)
        )
        return sorted((copy for copy in found if copy), key=lambda copy: (copy.at, copy.name))

    def last_made(self) -> Copy | None:
        """Return the backup that was made last, also where the clock was set back since."""
        copies = {copy.name: copy for copy in self.copies()}
        noted = [name for name in self.manifest.lines() if name in copies]
        if noted:
            return copies[noted[-1]]
        return next(reversed(copies.values()), None)

    def entries(self) -> list[BackupEntry]:
        """Return the backups with what is noted of them, newest first."""
        lines = self.manifest.lines()
        found = (self._entry(copy, lines.get(copy.name)) for copy in reversed(self.copies()))
        return [entry for entry in found if entry is not None]

    def note(self, path: Path, *, counter: int = UNKNOWN) -> None:
        """Note what is in a backup that was just made, and drop the lines of those that are gone.

        Raises:
            StoreError: it cannot be read.
            OSError: the manifest cannot be written.
        """
        found = backup_contents.counted(path, self._key())
        line = Noted(
            name=path.name,
            sha256=checksum(path),
            size=path.stat().st_size,
            rows=dict(found.rows),
            counter=counter,
            schema=found.schema,
            version=__version__,
        )
        self.manifest.note(line, present=[copy.name for copy in self.copies()])

    def thin_out(self, *, stays: Iterable[str] = ()) -> None:
        """Delete the backups that are not kept any more; those named stay in any case."""
        copies = self.copies()
        kept = {*to_keep(copies, self._clock.now()), *stays}
        for copy in copies:
            if copy.name not in kept:
                (self.folder / copy.name).unlink(missing_ok=True)
        self._clear_away()

    def _clear_away(self) -> None:
        """Drop what was cut short when the program was killed: nothing else knows of it."""
        for pattern in ("diary-*.liftdesk.new", "before-restore-*.liftdesk.new"):
            for cut_short in self.folder.glob(pattern):
                cut_short.unlink(missing_ok=True)
        for place in self._workplace.glob(f"{_DRILL}*"):
            with suppress(OSError):  # another thread may be done with it just now
                if self._clock.now().timestamp() - place.stat().st_mtime > _LONGEST_DRILL:
                    shutil.rmtree(place, ignore_errors=True)

    def note_unknown(self) -> None:
        """Note what is in backups of which nothing is; one that cannot be read is left out."""
        lines = self.manifest.lines()
        for copy in self.copies():
            if copy.name not in lines:
                with suppress(StoreError, OSError):
                    self.note(self.folder / copy.name)

    def check(self, path: Path, *, tell: Tell = unheard) -> None:
        """See that a backup is what was written, and that it can be brought back.

        It is restored to a place of its own, which is gone afterwards.

        Raises:
            StoreError: NOT_SOUND where a byte or a row differs, or what keeps it from opening.
        """
        noted = self.manifest.lines().get(path.name)
        try:
            if noted is not None and checksum(path, tell=lambda one: tell(one / 4)) != noted.sha256:
                raise StoreError(StoreTrouble.NOT_SOUND, "checksum")
        except OSError as error:
            raise StoreError(StoreTrouble.CANNOT_OPEN, path.name) from error
        with (
            known_conditions(),
            TemporaryDirectory(dir=self._workplace, prefix=_DRILL) as place,
        ):
            brought = Path(place) / "diary.liftdesk"
            backup.bring_to(path, brought, key=self._key())
            tell(0.9)
            rows = backup_contents.counted(brought, self._key()).rows
        if noted is not None and dict(rows) != dict(noted.rows):
            raise StoreError(StoreTrouble.NOT_SOUND, "rows")
        self.manifest.note_checked(path.name, self._clock.now().isoformat())
        tell(1.0)

    def last_checked(self) -> datetime | None:
        """Return when a backup was last checked, None for never."""
        return max((one.checked for one in self.entries() if one.checked), default=None)

    def _entry(self, copy: Copy, noted: Noted | None) -> BackupEntry | None:
        path = self.folder / copy.name
        try:
            size = path.stat().st_size
        except OSError:  # thinned out, or taken away, since the folder was listed
            return None
        checked = None
        with suppress(ValueError):
            checked = datetime.fromisoformat(noted.checked) if noted and noted.checked else None
        return BackupEntry(
            path=path,
            at=copy.at,
            reason=copy.reason,
            size=size,
            rows=None if noted is None else dict(noted.rows),
            checked=checked,
        )
