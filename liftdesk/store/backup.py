"""Backups: whole, checked copies made by SQLite itself, put in place in one move."""

import os
import sys
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
        made = [folder for folder in target.parents if not folder.exists()]
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
            _keep_names(target.parent, *(folder.parent for folder in made))
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


def put_in_place(source: Path, target: Path, *, kept: Path) -> None:
    """Put a checked copy of `source` in the place of `target`, which stays as `kept`, as it was.

    A write that was cut short is left as it was too: its journal goes along with its file.

    Raises:
        StoreError: `source` is no sound data file, `kept` is there already, or a condition of the
            disk; `target` is then as it was.
    """
    fresh = target.with_name(target.name + ".restored")
    with known_conditions():
        fresh.unlink(missing_ok=True)
        if kept.exists():
            raise StoreError(StoreTrouble.CANNOT_OPEN, kept.name)
    bring_to(source, fresh)
    with known_conditions():
        try:
            _keep(target, kept)
            fresh.replace(target)
            _keep_names(target.parent)
        finally:
            fresh.unlink(missing_ok=True)


def bring_to(source: Path, target: Path) -> None:
    """Write a checked copy of a backup to `target`, where no file may be.

    Raises:
        StoreError: `source` is no sound data file, `target` is there already (CANNOT_OPEN), or a
            condition of the disk; nothing was changed.
    """
    verify(source)
    if target.exists():
        raise StoreError(StoreTrouble.CANNOT_OPEN, target.name)
    opened = Database(source, read_only=True)
    try:
        back_up(opened, target)
    finally:
        opened.close()


def _keep(target: Path, kept: Path) -> None:
    """Give a file a second name, so that there is no moment without one at its place."""
    try:
        kept.hardlink_to(target)
    except OSError:  # some disks know no second name: then it moves
        target.rename(kept)
    journal = target.with_name(target.name + "-journal")
    if journal.exists():
        # SQLite would play it into the new file otherwise.
        journal.rename(kept.with_name(kept.name + "-journal"))


def _keep_names(*folders: Path) -> None:
    """Have the names of files reach the disk: a power cut takes a move back otherwise."""
    if sys.platform == "win32":  # there a folder cannot be opened, and a move is kept with its file
        return
    for folder in folders:
        _reach_disk(folder)


def _reach_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
