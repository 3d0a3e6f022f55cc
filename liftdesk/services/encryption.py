"""Encryption of a diary that is not open: its key, turning it on, another passphrase, and off."""

from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from liftdesk.services.backup_manifest import Manifest
from liftdesk.services.file_copy import checksum
from liftdesk.services.second_folder import SecondFolder
from liftdesk.store import rekey
from liftdesk.store.database import is_encrypted, refuse_foreign
from liftdesk.store.encryption import FileKey, derive, key_for, new_key
from liftdesk.store.errors import StoreError, StoreTrouble, classify
from liftdesk.store.file_heads import salt_of
from liftdesk.system.clock import SystemClock
from liftdesk.system.paths import backup_folder

Key = FileKey
"""What opens an encrypted diary; kept in one place and dropped when the diary is closed."""


class Backups(StrEnum):
    """What becomes of the backups that are there."""

    ALONG = "along"
    DELETE = "delete"


class Fate(StrEnum):
    """What became of one backup."""

    REWRITTEN = "rewritten"
    DELETED = "deleted"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFate:
    """One backup by its file's name; `trouble` names the condition that kept it as it was."""

    name: str
    fate: Fate
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done: the key that opens the diary now, None for a plain one, and its backups."""

    key: Key | None
    backups: tuple[BackupFate, ...] = ()

    def count(self, fate: Fate) -> int:
        """Return how many backups had this fate."""
        return sum(1 for one in self.backups if one.fate is fate)


def is_locked(path: Path) -> bool:
    """Return whether a file may be an encrypted diary; only its passphrase tells for certain.

    Raises:
        StoreError: CANNOT_OPEN: it cannot be read.
    """
    return is_encrypted(path)


def is_locked_backup(path: Path, key: Key | None = None) -> bool:
    """Return whether a backup is encrypted with another passphrase than `key`'s.

    One that cannot be read is not: whoever restores it says what is the matter.
    """
    try:
        return is_encrypted(path) and (key is None or not key.opens(path))
    except (StoreError, OSError):
        return False


def open_key(passphrase: str, path: Path) -> Key | None:
    """Return the key that a passphrase makes for an encrypted diary, None for a wrong one.

    A diary whose own salt was damaged is opened with that of its backups: it is the same one.

    Raises:
        OSError: the diary cannot be read.
    """
    key = key_for(passphrase, path)
    if key.opens(path):
        return key
    key.drop()
    for salt in _other_salts(path):
        key = derive(passphrase, salt)
        if key.opens(path):
            return key
        key.drop()
    return None


def is_passphrase_of(passphrase: str, key: Key) -> bool:
    """Return whether a passphrase makes the key of the diary that is open."""
    made = derive(passphrase, key.salt)
    is_same = made.is_same(key)
    made.drop()
    return is_same


def _other_salts(path: Path) -> list[bytes]:
    """Return the salt of the newest encrypted backup, where it is another one than the diary's."""
    for one in sorted(backup_folder(path).glob("*.liftdesk"), reverse=True):
        with suppress(OSError, StoreError):
            if is_encrypted(one):
                salt = salt_of(one)
                return [] if salt == salt_of(path) else [salt]
    return []


def unencrypted_beside(path: Path) -> list[Path]:
    """Return the plain diaries in a diary's folder and the folders of its backups, but for itself.

    Sample data are invented, so they are left out.
    """
    second = SecondFolder(backup_folder(path), clock=SystemClock()).place
    folders = [path.parent, backup_folder(path), *([] if second is None else [second])]
    found = [one for folder in folders for one in folder.glob("*.liftdesk")]
    return sorted(one for one in found if one != path and _is_plain_diary(one))


def backups_like(path: Path, *, is_encrypted: bool) -> list[Path]:
    """Return the backups of a diary that are encrypted, or those that are plain."""
    found = sorted(backup_folder(path).glob("*.liftdesk"))
    return [one for one in found if _is_plain_diary(one) is not is_encrypted]


def _is_plain_diary(path: Path) -> bool:
    try:
        refuse_foreign(path)
        return path.name != "sample-data.liftdesk" and not is_encrypted(path)
    except (StoreError, OSError):
        return False


class Encryption:
    """Writes a diary that is closed, and then its backups, anew with another key or with none.

    Each file is exported, verified and replaced: whatever happens, it is the old one or the new
    one. The diary comes first, so that nothing it says is plain once a passphrase is promised.
    """

    def __init__(self, path: Path, *, at_step: rekey.Step = lambda _name: None) -> None:
        self._path, self._at_step = path, at_step
        self._folder = backup_folder(path)
        self._manifest = Manifest(self._folder)

    def rewrite(self, *, old: Key | None, passphrase: str, backups: Backups) -> Outcome:
        """Encrypt the diary with a new passphrase, or write it plain for an empty one.

        Args:
            old: the key that opens it now, None for a plain diary.
            passphrase: the new one, already checked.
            backups: what becomes of the backups that `old` opens.

        Raises:
            StoreError: the diary could not be written anew; see `StoreError`. It is as it was,
                unless its folder could not be synced after it was replaced.
        """
        new = new_key(passphrase) if passphrase else None
        rekey.rewrite(self._path, old=old, new=new, at_step=self._at_step)
        return Outcome(key=new, backups=tuple(self._follow(old, new, backups)))

    def bring_along(self, key: Key | None) -> tuple[BackupFate, ...]:
        """Encrypt plain backups with the diary's key: those that a kill or an older state left."""
        return tuple(self._follow(None, key, Backups.ALONG))

    def delete_plain(self) -> tuple[BackupFate, ...]:
        """Delete the backups that are not encrypted."""
        return tuple(self._follow(None, None, Backups.DELETE))

    def _follow(self, old: Key | None, new: Key | None, backups: Backups) -> list[BackupFate]:
        done = []
        for one in sorted(self._folder.glob("*.liftdesk")):
            if not _is_of(one, old):
                continue
            done.append(self._follow_one(one, old, new, backups))
        return done

    def _follow_one(
        self, path: Path, old: Key | None, new: Key | None, backups: Backups
    ) -> BackupFate:
        """Do something with one backup; what is the matter with it does not keep the others."""
        try:
            if backups is Backups.DELETE:
                return BackupFate(name=path.name, fate=self._delete(path))
            return BackupFate(name=path.name, fate=self._rewrite_one(path, old, new))
        except (StoreError, OSError) as error:
            trouble = classify(error) or StoreTrouble.CANNOT_OPEN
            return BackupFate(name=path.name, fate=Fate.LEFT, trouble=trouble)

    def _delete(self, path: Path) -> Fate:
        path.unlink(missing_ok=True)
        self._manifest.forget(path.name)
        return Fate.DELETED

    def _rewrite_one(self, path: Path, old: Key | None, new: Key | None) -> Fate:
        """Write one backup anew, and note its new checksum."""
        noted = self._manifest.lines().get(path.name)
        # Without a line a backup is sound whichever of the two files a kill leaves.
        self._manifest.forget(path.name)
        try:
            rekey.rewrite(path, old=old, new=new, at_step=self._at_step)
        finally:
            if noted is not None and path.exists():
                line = replace(noted, sha256=checksum(path), size=path.stat().st_size)
                self._manifest.note(line, present=list(self._manifest.lines()))
        return Fate.REWRITTEN


def _is_of(path: Path, key: Key | None) -> bool:
    """Return whether a backup is opened as the diary was: with its key, or plain."""
    try:
        return not is_encrypted(path) if key is None else is_encrypted(path) and key.opens(path)
    except (StoreError, OSError):
        return True  # it is named among those that were left
