"""Diaries that do not open in the usual way: looked at, or saved as far as they can be read."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services.catalogue import catalogue
from liftdesk.services.export_order import ExportOrder
from liftdesk.services.house import House
from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.rescue import Rescued, in_memory_copy, read_around
from liftdesk.system.clock import Clock

DATA_FILE = ".liftdesk"
_OF_CATALOGUE = {"exercise", "exercise_alias"}
"""Tables that mostly hold what the program itself brings, and puts back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How much of a file could be read: rows by table, and rows that could not be.

    `read` and `lost` count without the catalogue of lifts, which every diary has again.
    """

    rows: Mapping[str, int]
    lost_rows: Mapping[str, int]

    @property
    def read(self) -> int:
        """Rows of the person's own that were read."""
        return _own(self.rows)

    @property
    def lost(self) -> int:
        """Rows of the person's own of which it is known that they could not be read."""
        return _own(self.lost_rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A diary that is open for reading only; `reading` is None where all of it can be read."""

    house: House
    reading: Reading | None = None


def look_into(
    path: Path, *, clock: Clock, is_held: bool = False, is_damaged: bool = False
) -> Looked:
    """Open a diary for reading only; its file is not touched, and nothing is written anywhere.

    A sound file of today's schema is read where it is. Of any other one, of one that `is_held` by
    another program, and of one that `is_damaged` although SQLite sees nothing, a copy in memory is
    shown, with every row that can be read.

    Raises:
        StoreError: NEWER, NOT_OURS, CORRUPT where no entry can be read, or a condition of the
            computer.
    """
    opened = None if is_held or is_damaged else _as_it_is(path)
    if opened is not None:
        return Looked(house=_housed(opened, clock))
    rescued = _rescued(path)
    copy = in_memory_copy(path, rescued)
    house = _housed(copy, clock)
    copy.close_to_writing()
    reading = Reading(rows=rescued.read, lost_rows=rescued.lost)
    return Looked(house=house, reading=reading if reading.lost else None)


def save_readable(path: Path, target: Path, *, clock: Clock) -> Reading:
    """Save every row that can be read: as a data file, or in an open format by the name's end.

    A folder gets one CSV for each table. The file itself is not touched.

    Raises:
        StoreError: NOT_OURS, NEWER, CORRUPT where no entry can be read, or a condition of the disk.
        DomainError: FILE_EXISTS, as nothing is written over; EXPORT_FORM_NEEDED; FILE_UNWRITABLE.
    """
    if target.is_file() or (target.is_dir() and any(target.iterdir())):
        raise DomainError(Trouble.FILE_EXISTS, "file", path=target.name)
    rescued = _rescued(path)
    copy = in_memory_copy(path, rescued)
    house = _housed(copy, clock)  # with the lifts of the catalogue that were lost
    try:
        if target.suffix.casefold() == DATA_FILE:
            backup.back_up(copy, target)
        else:
            house.export.to(target, ExportOrder(with_moods=True, with_answers=True))
    finally:
        house.close()
    return Reading(rows=rescued.read, lost_rows=rescued.lost)


def _rescued(path: Path) -> Rescued:
    rescued = read_around(path, catalogue())
    if not _own(rescued.read) and rescued.lost:
        raise StoreError(StoreTrouble.CORRUPT, path.name)
    return rescued


def _as_it_is(path: Path) -> Database | None:
    """Return a sound file of today's schema, open for reading, None where it is none."""
    opened: Database | None = None
    with suppress(StoreError):
        opened = Database(path, read_only=True)
        opened.refuse_damaged()
        if opened.schema == SCHEMA:
            return opened
    if opened is not None:
        opened.close()
    return None


def _housed(database: Database, clock: Clock) -> House:
    try:
        return House(database, clock=clock)
    except BaseException:
        database.close()
        raise


def _own(rows: Mapping[str, int]) -> int:
    return sum(count for table, count in rows.items() if table not in _OF_CATALOGUE)
