"""Backups: whole, checked copies made by SQLite itself, put in place in one move."""

import os
from pathlib import Path

from liftdesk.store.database import Database, known_conditions, refuse_foreign, settle
from liftdesk.store.errors import StoreError, StoreTrouble


def back_up(database: Database, target: Path) -> None:
    """Write a checked copy of the open file to `target`, in place of an earlier one.

    Raises:
        StoreError: NOT_SOUND where the copy does not pass its check, CANNOT_OPEN where `target` is
            the open file itself, or a condition of the disk; an earlier file at `target` is then
            as it was.
    """
    with known_conditions():
        if target.exists() and target.samefile(database.path):
            # Replaced under an open connection, the file would take no further writes.
            raise StoreError(StoreTrouble.CANNOT_OPEN, target.name)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = target.with_name(target.name + ".new")
        fresh.unlink(missing_ok=True)
        try:
            # The file itself stays closed to writing by its open mode; only the copy is written.
            database.execute("PRAGMA query_only = 0")
            database.execute("VACUUM INTO ?", (str(fresh),))
            fresh.chmod(0o600)
            verify(fresh)
            _reach_disk(fresh)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)


def verify(path: Path) -> None:
    """Check a data file thoroughly without changing it.

    Raises:
        StoreError: it is not ours, newer, damaged or NOT_SOUND.
    """
    refuse_foreign(path)
    copy = Database(path, read_only=True)
    try:
        found = copy.problems()
    finally:
        copy.close()
    if found:
        raise StoreError(StoreTrouble.NOT_SOUND, found[0])


def restore(source: Path, target: Path) -> None:
    """Put a checked copy of `source` in the place of `target`, which must not be open.

    Raises:
        StoreError: `source` is no sound data file; `target` is then as it was.
    """
    verify(source)
    opened = Database(source, read_only=True)
    try:
        with known_conditions():
            settle(target)
        back_up(opened, target)
    finally:
        opened.close()


def keep_newest(folder: Path, pattern: str, keep: int) -> None:
    """Delete all but the `keep` newest (by name) files of a folder that fit `pattern`."""
    for old in sorted(folder.glob(pattern))[:-keep]:
        old.unlink(missing_ok=True)


def _reach_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
