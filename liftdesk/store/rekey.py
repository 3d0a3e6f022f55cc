"""A data file written anew with another key, or without one: exported, verified, replaced.

Never in place: a kill or a power cut at any step leaves the old file or the new one, whole.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.store.backup import verify
from liftdesk.store.copying import write_copy
from liftdesk.store.database import Database, settle
from liftdesk.store.disk import reach_disk, reach_folder
from liftdesk.store.errors import StoreError, StoreTrouble, known_conditions
from liftdesk.store.file_heads import BESIDE
from liftdesk.store.table_dump import row_counts

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey

_CHUNK = 1 << 20

Step = Callable[[str], object]


def rewrite(
    path: Path,
    *,
    old: "FileKey | None",
    new: "FileKey | None",
    at_step: Step = lambda _name: None,
) -> None:
    """Write a file that is not open anew, encrypted with `new`, or plain for None.

    Args:
        path: the file.
        old: what opens it now, None for a plain file.
        new: what opens it afterwards.
        at_step: is told each step before it is taken: settle, export, verify, sync, replace,
            folder, blank.

    Raises:
        StoreError: the file is not sound or another key's, or a condition of the disk; it is then
            as it was.
    """
    fresh = clear_unfinished(path)
    with known_conditions():
        at_step("settle")
        settle(path, old)
        try:
            at_step("export")
            _export(path, fresh, old=old, new=new)
            at_step("verify")
            verify(fresh, new)
            _refuse_other(path, fresh, old=old, new=new)
            at_step("sync")
            reach_disk(fresh)
            with _blanked(path, plain=old is None, at_step=at_step):
                at_step("replace")
                fresh.replace(path)
                at_step("folder")
                reach_folder(path.parent)
        finally:
            fresh.unlink(missing_ok=True)


def clear_unfinished(path: Path) -> Path:
    """Take away what a rewrite that was cut short left beside a file; return where it was."""
    fresh = path.with_name(path.name + BESIDE)
    with suppress(OSError):  # one that cannot go is found again at the next try
        fresh.unlink(missing_ok=True)
    return fresh


def _export(path: Path, fresh: Path, *, old: "FileKey | None", new: "FileKey | None") -> None:
    source = Database(path, key=old, read_only=True)
    try:
        found = source.problems()
        if found:
            raise StoreError(StoreTrouble.NOT_SOUND, found[0])
        write_copy(source, fresh, new)
    finally:
        source.close()


def _refuse_other(path: Path, fresh: Path, *, old: "FileKey | None", new: "FileKey | None") -> None:
    """See that the new file has the old one's rows, counted and compared cell by cell."""
    phrase = "" if new is None else new.phrase()
    source = Database(path, key=old, read_only=True)
    try:
        source.execute("ATTACH ? AS fresh KEY ?", (fresh.resolve().as_uri() + "?mode=ro", phrase))
        for table in row_counts(source):
            counts = source.rows(
                f"SELECT count(*) FROM main.{table} UNION ALL SELECT count(*) FROM fresh.{table}"  # noqa: S608 - our schema
            )
            differs = source.scalar(
                f"SELECT 1 FROM (SELECT * FROM main.{table} EXCEPT SELECT * FROM fresh.{table})"  # noqa: S608 - our schema
            )
            if differs or counts[0] != counts[1]:
                raise StoreError(StoreTrouble.NOT_SOUND, table)
        source.execute("DETACH fresh")
    finally:
        source.close()


@contextmanager
def _blanked(path: Path, *, plain: bool, at_step: Step) -> Iterator[None]:
    """Write zeros over the blocks of a plain file that is being replaced, once it has no name.

    Disks that move what they write (SSDs), snapshots and copies keep theirs: nobody can promise
    that it is gone. A file that has a second name is left alone, and Windows replaces no file that
    is held open.
    """
    if not plain or sys.platform == "win32":
        yield
        return
    with path.open("r+b") as held:
        yield
        facts = os.fstat(held.fileno())
        if facts.st_nlink:
            return
        at_step("blank")
        with suppress(OSError):  # the new file stands already
            for start in range(0, facts.st_size, _CHUNK):
                held.write(bytes(min(_CHUNK, facts.st_size - start)))
            held.flush()
            os.fsync(held.fileno())
