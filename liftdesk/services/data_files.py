"""Data files that are not open: why one was refused, its backups, and bringing one back."""

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database, refuse_foreign
from liftdesk.store.errors import StoreError, StoreTrouble, classify
from liftdesk.store.file_heads import begins_as_noise
from liftdesk.store.migrations import SCHEMA
from liftdesk.system.clock import Clock
from liftdesk.system.paths import backup_folder

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key
    from liftdesk.services.lease import LeaseKeeper

IN_USE, ENCRYPTED, UNREADABLE, FOLDER, FAULT, ELSEWHERE = (
    *("in_use", "encrypted", "unreadable", "is_folder"),
    *("fault", "elsewhere"),
)
"""Conditions that only a start knows; all others are those of the store."""

_OF_FILE = {
    *(StoreTrouble.CORRUPT, StoreTrouble.NOT_OURS, StoreTrouble.EMPTY_FILE, StoreTrouble.NEWER),
    *(StoreTrouble.NEEDS_PASSPHRASE, StoreTrouble.NOT_SOUND, ENCRYPTED),
}
_OF_PLACE = {StoreTrouble.CANNOT_OPEN, StoreTrouble.NO_PERMISSION}
_READABLE = {
    *(StoreTrouble.CORRUPT, StoreTrouble.NOT_SOUND, StoreTrouble.NEWER, StoreTrouble.LOCKED),
    *(StoreTrouble.READ_ONLY, StoreTrouble.NO_PERMISSION, StoreTrouble.DISK_FULL),
    *(StoreTrouble.QUOTA, StoreTrouble.NOT_ANSWERING, StoreTrouble.CANNOT_OPEN, IN_USE),
    ELSEWHERE,
}
"""Conditions under which a file that is there may still be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a data file was not opened: the name of the condition, for wording.

    Of one that is open ELSEWHERE, `host` names that computer and `since` says from when on.
    """

    trouble: str
    host: str = ""
    since: datetime | None = None

    @property
    def is_of_file(self) -> bool:
        """Whether the file itself is the matter, so that a backup may take its place."""
        return self.trouble in _OF_FILE

    @property
    def is_readable(self) -> bool:
        """Whether the file, if it is there, may be looked at without writing to it."""
        return self.trouble in _READABLE

    @property
    def is_damaged(self) -> bool:
        """Whether parts of the file cannot be read, so that the rest may be saved elsewhere."""
        return self.trouble in {StoreTrouble.CORRUPT, StoreTrouble.NOT_SOUND}

    @property
    def is_held(self) -> bool:
        """Whether another program has the file."""
        return self.trouble in {StoreTrouble.LOCKED, IN_USE}


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """A backup as the list shows it: where it is, when it was made, its bytes."""

    path: Path
    at: datetime
    size: int


class DataFiles:
    """Looks after data files that are not open."""

    def __init__(self, *, clock: Clock, host: str | None = None) -> None:
        """Look after files on the computer named `host`, None for this one's own name."""
        self._clock, self._host = clock, host

    def refusal(self, error: Exception, path: Path) -> Refusal | None:
        """Return why `path` was not opened, None for what nobody expected (see `behind`)."""
        # Below both lies a permission error; the store knows whether reading or writing failed.
        trouble = error.trouble if isinstance(error, StoreError) else classify(error)
        if trouble is None:
            return None
        if trouble is StoreTrouble.NOT_OURS and _is_noise(path):
            return Refusal(trouble=ENCRYPTED)
        if trouble is StoreTrouble.CANNOT_OPEN and path.is_dir():
            return Refusal(trouble=FOLDER)
        if trouble in _OF_PLACE and path.exists() and not os.access(path, os.R_OK):
            return Refusal(trouble=UNREADABLE)
        return Refusal(trouble=trouble)

    def behind(self, error: Exception, path: Path, key: "Key | None" = None) -> Refusal | None:
        """Return why `path` cannot be used, looking for what may lie behind a fault; None for none.

        A row that holds what the program cannot read, and that SQLite takes for sound, shows itself
        as a fault of the page that meets it; so does an index that says other than its table. So
        the whole file is looked through.
        """
        return self.refusal(error, path) or _strange(path, key)

    def refusal_unopened(self, path: Path) -> Refusal | None:
        """Return why `path` is not worth opening: SQLite would open a file without leave to write.

        Each set would be refused then, one by one.
        """
        is_locked_up = path.is_file() and os.access(path, os.R_OK) and not os.access(path, os.W_OK)
        return Refusal(trouble=StoreTrouble.READ_ONLY) if is_locked_up else None

    def refusal_elsewhere(self, path: Path) -> Refusal | None:
        """Return that another computer has `path` open by its lease; its lock is held here."""
        if not path.with_name(path.name + ".lease").exists():
            return None
        from liftdesk.services.lease import elsewhere  # noqa: PLC0415 - seldom there

        lease = elsewhere(path, clock=self._clock, host=self._host)
        if lease is None:
            return None
        return Refusal(trouble=ELSEWHERE, host=lease.host, since=self._clock.here(lease.begun))

    def take_over(self, path: Path) -> None:
        """Let `path` be opened here though another computer has it open."""
        from liftdesk.services.lease import clear_lease  # noqa: PLC0415 - seldom needed

        clear_lease(path)

    def lease(self, path: Path) -> "LeaseKeeper":
        """Return what keeps this run's lease of `path`."""
        from liftdesk.services.lease import LeaseKeeper  # noqa: PLC0415 - once Today is painted

        return LeaseKeeper(path, clock=self._clock, host=self._host)

    def backups(self, path: Path) -> list[BackupFile]:
        """Return the backups beside a data file that this program can read, newest first."""
        found = [self._described(one) for one in backup_folder(path).glob("*.liftdesk")]
        return sorted((one for one in found if one), key=lambda one: one.at, reverse=True)

    def put_in_place(self, chosen: Path, path: Path, *, key: "Key | None" = None) -> Path:
        """Put a backup in the place of a file that cannot be opened; return where that is kept.

        An encrypted backup is opened with `key`, and stays encrypted with it.

        Raises:
            StoreError: the backup is not sound or its passphrase is another one, or a condition of
                the disk; nothing was changed.
        """
        stamp = f"{self._clock.now():%Y%m%d-%H%M%S}"
        kept = path.with_name(f"{path.stem}-unopened-{stamp}{path.suffix}")
        from liftdesk.store import backup  # noqa: PLC0415 - a start makes none

        backup.put_in_place(chosen, path, kept=kept, key=key)
        return kept

    def mend(self, path: Path, *, key: "Key | None" = None) -> Path | None:
        """Write a file anew whose indexes alone are damaged; return where the old one is kept.

        None where rows are damaged too, or nothing can be written: the file is then as it was.
        """
        from liftdesk.store.mending import mend  # noqa: PLC0415 - seldom needed

        stamp = f"{self._clock.now():%Y%m%d-%H%M%S}"
        kept = path.with_name(f"{path.stem}-unmended-{stamp}{path.suffix}")
        try:
            return kept if mend(path, kept=kept, key=key) else None
        except StoreError:
            return None

    def bring_to(self, chosen: Path, target: Path, *, key: "Key | None" = None) -> None:
        """Write a backup to a new file; an encrypted one is opened with `key`, and stays so.

        Raises:
            StoreError: the backup is not sound, a file is there already, or a condition of the
                disk; nothing was changed.
        """
        from liftdesk.store import backup  # noqa: PLC0415 - a start makes none

        backup.bring_to(chosen, target, key=key)

    def _described(self, path: Path) -> BackupFile | None:
        try:
            refuse_foreign(path)
            facts = path.stat()
        except (StoreError, OSError):
            return None
        at = datetime.fromtimestamp(facts.st_mtime, self._clock.now().tzinfo)
        from liftdesk.services.backup_names import named  # noqa: PLC0415 - a start lists none

        said = named(path.stem, self._clock)
        return BackupFile(path=path, at=at if said is None else said.at, size=facts.st_size)


def schema_number() -> int:
    """Return the number of the schema that this program writes."""
    return SCHEMA


def _strange(path: Path, key: "Key | None") -> Refusal | None:
    """Return that a diary's indexes or rows are not what they should be.

    None where all is well, and where it does not open.
    """
    from liftdesk.store.strange_rows import has_strange_row  # noqa: PLC0415 - seldom needed

    try:
        with closing(Database(path, key=key, read_only=True)) as opened:
            is_strange = opened.schema == SCHEMA and (
                bool(opened.problems()) or has_strange_row(opened)
            )
    except StoreError as error:
        is_strange = error.trouble is StoreTrouble.CORRUPT
    return Refusal(trouble=StoreTrouble.CORRUPT) if is_strange else None


def _is_noise(path: Path) -> bool:
    """Return whether a file begins like an encrypted one; that it may be one is said then."""
    try:
        return begins_as_noise(path)
    except OSError:
        return False
