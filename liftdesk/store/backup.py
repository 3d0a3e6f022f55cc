"""Backups: whole, checked copies made by SQLite itself, put in place in one move."""

from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.store.copying import write_copy
from liftdesk.store.database import Database, refuse_foreign, settle
from liftdesk.store.disk import reach_disk, reach_folder
from liftdesk.store.errors import StoreError, StoreTrouble, known_conditions

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey


def back_up(database: Database, target: Path, *, key: "FileKey | None" = None) -> None:
    """Write a checked copy of the open file to `target`, in place of an earlier one.

    The copy of an encrypted file is encrypted with the same passphrase, or with `key`; that of a
    plain file is plain, unless a `key` is given.

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
        wanted = key or database.key
        try:
            write_copy(database, fresh, wanted)
            verify(fresh, wanted)
            reach_disk(fresh)
            fresh.replace(target)
            # Else a power cut takes the move back, and with it the names of new folders.
            for folder in (target.parent, *(folder.parent for folder in made)):
                reach_folder(folder)
        finally:
            fresh.unlink(missing_ok=True)


def verify(path: Path, key: "FileKey | None" = None) -> None:
    """Check a data file thoroughly without changing it.

    Raises:
        StoreError: it is not ours, newer, damaged or NOT_SOUND, or its passphrase is another one.
    """
    refuse_foreign(path)
    copy = Database(path, key=key, read_only=True)
    try:
        found = copy.problems()
    finally:
        copy.close()
    if found:
        raise StoreError(StoreTrouble.NOT_SOUND, found[0])


def restore(
    source: Path,
    target: Path,
    *,
    key: "FileKey | None" = None,
    source_key: "FileKey | None" = None,
) -> None:
    """Put a checked copy of `source` in the place of `target`, which must not be open.

    `key` is that of `target`, which stays encrypted with it whatever `source` is; `source_key` that
    of `source`, where it is another one.

    Raises:
        StoreError: `source` is no sound data file or its passphrase is another one; `target` is
            then as it was.
    """
    verify(source, source_key or key)
    opened = Database(source, key=source_key or key, read_only=True)
    try:
        with known_conditions():
            settle(target, key)
        back_up(opened, target, key=key)
    finally:
        opened.close()


def put_in_place(source: Path, target: Path, *, kept: Path, key: "FileKey | None" = None) -> None:
    """Put a checked copy of `source` in the place of `target`, which stays as `kept`, as it was.

    A write that was cut short is left as it was too: its journal goes along with its file. An
    encrypted `source` is opened with `key`, and the copy stays encrypted with it.

    Raises:
        StoreError: `source` is no sound data file or its passphrase is another one, `kept` is there
            already, or a condition of the disk; `target` is then as it was.
    """
    fresh = target.with_name(target.name + ".restored")
    with known_conditions():
        fresh.unlink(missing_ok=True)
        if kept.exists():
            raise StoreError(StoreTrouble.CANNOT_OPEN, kept.name)
    bring_to(source, fresh, key=key)
    swap_in(fresh, target, kept=kept)


def swap_in(fresh: Path, target: Path, *, kept: Path) -> None:
    """Put a checked file in the place of `target`, which is not open and stays as `kept`.

    Raises:
        StoreError: `kept` is there already (CANNOT_OPEN), or a condition of the disk; `target` is
            then as it was, and `fresh` is gone.
    """
    with known_conditions():
        try:
            if kept.exists():
                raise StoreError(StoreTrouble.CANNOT_OPEN, kept.name)
            kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _keep(target, kept)
            fresh.replace(target)
            reach_folder(target.parent)
        finally:
            fresh.unlink(missing_ok=True)


def bring_to(source: Path, target: Path, *, key: "FileKey | None" = None) -> None:
    """Write a checked copy of a backup to `target`, where no file may be.

    An encrypted backup is opened with `key`, and the copy stays encrypted with it.

    Raises:
        StoreError: `source` is no sound data file or its passphrase is another one, `target` is
            there already (CANNOT_OPEN), or a condition of the disk; nothing was changed.
    """
    verify(source, key)
    if target.exists():
        raise StoreError(StoreTrouble.CANNOT_OPEN, target.name)
    opened = Database(source, key=key, read_only=True)
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
