"""Rows of a file that cannot be opened in the usual way: read table by table, around bad pages."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from liftdesk.domain.tables import Row
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.rows import exercise_row
from liftdesk.store.salvage import Salvage
from liftdesk.store.table_load import Proved, add_rows, proved
from liftdesk.store.table_shape import shape

_UNREADABLE = {
    *(StoreTrouble.CORRUPT, StoreTrouble.NOT_OURS, StoreTrouble.NOT_ANSWERING),
    *(StoreTrouble.CANNOT_OPEN, StoreTrouble.NO_MEMORY),
}
"""What SQLite says of a page: nonsense, not decipherable, not given by the disk, or a cell that
pretends to be larger than the memory there is."""
_LAST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What a file gave: rows as today's schema has them, and how many there were and were not.

    `read` counts the rows, by table. `lost` counts those of which is known that they were there
    and could not be read; where no index tells, each unreadable place counts as one.
    """

    tables: dict[str, list[dict[str, Any]]]
    read: dict[str, int]
    lost: dict[str, int]


def read_around(path: Path, lifts: Sequence[Exercise] = ()) -> Rescued:
    """Return every row that can be read of a LiftDesk file of any schema; the file is not touched.

    `lifts` stand in, by their ids, for those that could not be read.

    Raises:
        StoreError: NOT_OURS, EMPTY_FILE, or what keeps even its head from being read; NEWER where
            a newer program keeps its entries otherwise.
    """
    try:
        return _read(path, Salvage.ANY_SCHEMA, lifts)
    except StoreError as error:
        if error.trouble is StoreTrouble.NEWER:
            raise
        # Held by another program, or a write was cut short in a place where nobody may write.
        return _read(path, Salvage.AS_IT_LIES, lifts)


def in_memory_copy(path: Path, rescued: Rescued) -> Database:
    """Return a diary in memory with these rows, which names `path` as its file."""
    copy = Database(MEMORY)
    with copy.transaction():
        add_rows(copy, rescued.tables)
    copy.path = path
    return copy


def _read(path: Path, way: Salvage, lifts: Sequence[Exercise]) -> Rescued:
    opened = Database(path, read_only=True, salvage=way)
    try:
        # A broken letter is shown as such; it must not cost its whole row.
        opened.peewee.connection().text_factory = lambda raw: raw.decode(errors="replace")
        schema = opened.schema
        known = min(schema, SCHEMA) or SCHEMA
        readers = {table: _Reader(opened, table, known) for table in shape(known)}
        if schema > SCHEMA and not all(reader.is_whole for reader in readers.values()):
            raise StoreError(StoreTrouble.NEWER, str(schema))
        found = {table: reader.rows() for table, reader in readers.items()}
        stand_ins = _parents_missing(found, known, lifts)
        for table, rows in stand_ins.items():
            found[table] = found[table] + rows
        checked = proved(found, known)
        return Rescued(
            tables=checked.tables,
            read={
                table: max(0, len(rows) - len(stand_ins.get(table, ())))
                for table, rows in checked.tables.items()
            },
            lost=_lost(checked, readers),
        )
    finally:
        with suppress(StoreError):
            opened.close()


def _lost(checked: Proved, readers: dict[str, "_Reader"]) -> dict[str, int]:
    """Return how many rows of each table are known to be lost, those without any left out."""
    refused = Counter(one.table for one in checked.refused)
    lost = {table: reader.lost + refused[table] for table, reader in readers.items()}
    return {table: count for table, count in lost.items() if count}


@dataclass(slots=True)
class _Reader:
    """Reads one table in the order of its ids, and on behind what cannot be read."""

    opened: Database
    table: str
    schema: int
    lost: int = 0
    _found: list[dict[str, Any]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """The columns that are both known and there."""
        present = set(self.opened.columns(self.table))
        return [column.name for column in shape(self.schema)[self.table] if column.name in present]

    @property
    def is_whole(self) -> bool:
        """Whether every column is there that this program knows."""
        return len(self.names) == len(shape(self.schema)[self.table])

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows that can be read; what cannot be is counted in `lost`."""
        names = self.names
        if "id" not in names:
            self.lost = 1
            return []
        ids, gaps = self._ids_by_index(), 0
        start: int | None = 0
        while start is not None:
            try:
                for row in self._from(start, names):
                    self._found.append(dict(zip(names, row, strict=True)))
                start = None
            except StoreError as error:
                if error.trouble not in _UNREADABLE:
                    raise
                gaps += 1
                last = self._found[-1]["id"] if self._found else -1
                start = self._next_readable(last, names, ids)
        read = {row["id"] for row in self._found}
        self.lost = max(len(set(ids) - read), gaps) if gaps else 0
        return self._found

    def _from(self, start: int, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
        """Yield rows as long as they can be read; a list would lose those before a bad page."""
        sql = (
            f"SELECT {', '.join(names)} FROM main.{self.table} NOT INDEXED"  # noqa: S608 - our schema
            " WHERE id >= ? ORDER BY id"
        )
        yield from self.opened.each(sql, (start,))

    def _next_readable(self, last: int, names: Sequence[str], ids: Sequence[int]) -> int | None:
        """Return the id of the next row that can be read, None where there is none."""
        for one in ids[bisect_right(ids, last) :]:
            if self._first(one, names) == one:
                return one
        if ids:
            last = max(last, ids[-1])
        return self._gallop(last, names)

    def _gallop(self, last: int, names: Sequence[str]) -> int | None:
        """Look further and further ahead for a place that can be read, then back to its begin."""
        low, step = last, 1
        while self._is_bad(high := min(low + step, _LAST_ID), names):
            if high == _LAST_ID:
                return None
            low, step = high, step * 2
        while high - low > 1:
            middle = (low + high) // 2
            if self._is_bad(middle, names):
                low = middle
            else:
                high = middle
        found = self._first(high, names)
        return found if isinstance(found, int) else None

    def _is_bad(self, start: int, names: Sequence[str]) -> bool:
        return self._first(start, names) is False

    def _first(self, start: int, names: Sequence[str]) -> int | bool | None:
        """Return the first id from `start` on, None behind the last row, False for a bad place."""
        place = list(names).index("id")
        try:
            return next((int(row[place]) for row in self._from(start, names)), None)
        except StoreError:
            return False

    def _ids_by_index(self) -> list[int]:
        """Return the ids that the fullest readable index of the table tells, in order."""
        fullest = list[int]()
        for name in self._indexes():
            sql = f"SELECT id FROM main.{self.table} INDEXED BY {name}"  # noqa: S608 - our schema
            with suppress(StoreError):
                found = [row[0] for row in self.opened.rows(sql)]
                fullest = max(fullest, found, key=len)
        return sorted(fullest)

    def _indexes(self) -> list[str]:
        with suppress(StoreError):
            found = self.opened.rows(f"PRAGMA main.index_list({self.table})")
            return [row[1] for row in found if not row[4]]  # a partial index knows some rows only
        return []


def _parents_missing(
    found: dict[str, list[dict[str, Any]]], schema: int, lifts: Sequence[Exercise]
) -> dict[str, list[dict[str, Any]]]:
    """Return bare sessions and lifts where only the rows that belong to them could be read."""
    known = {int(lift.id): exercise_row(lift) for lift in lifts}
    sessions = [_session(row_id, child) for row_id, child in _alone(found, schema, "session")]
    exercises = [
        known.get(row_id) or exercise_row(Exercise(id=ExerciseId(row_id), name=f"? {row_id}"))
        for row_id, _ in _alone(found, schema, "exercise")
    ]
    return {"session": sessions, "exercise": exercises}


def _alone(
    found: dict[str, list[dict[str, Any]]], schema: int, parent: str
) -> list[tuple[int, Row]]:
    """Return the ids of parents that are not there, each with a row that belongs to it."""
    there, key = {row["id"] for row in found[parent]}, f"{parent}_id"
    wanted: dict[int, Row] = {}
    for table, columns in shape(schema).items():
        if any(column.name == key for column in columns):
            for row in found[table]:
                if isinstance(row.get(key), int) and row[key] not in there:
                    wanted.setdefault(row[key], row)
    return list(wanted.items())


def _session(row_id: int, child: Row) -> dict[str, Any]:
    day = str(child.get("training_day", "1970-01-01"))
    kind = "easy_cardio" if "talk_test" in child else "strength"
    return {
        "id": row_id,
        "kind": kind,
        "training_day": day,
        "started_ms": _noon_ms(day),
        "offset_minutes": 0,
    }


def _noon_ms(day: str) -> int:
    """Return noon (UTC) of a day as milliseconds since 1970; 0 for what is no day."""
    try:
        noon = datetime.combine(date.fromisoformat(day), time(12), UTC)
    except ValueError:
        return 0
    return int(noon.timestamp() * 1000)
