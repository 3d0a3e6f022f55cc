"""The lines that say when each row of a diary was last changed or deleted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from liftdesk.store.database import Database
from liftdesk.store.records import TOLD

EPOCH_MS: Final = 1_577_836_800_000
ID_BITS: Final = 22
"""How an id says when it was made (`system/ids.py`)."""
LATEST_MS: Final = 7_258_118_400_000
"""The year 2200: no later time is written or believed."""
FLAGS: Final[Mapping[str, str]] = {"routine": "is_active", "place": "is_current"}
"""Columns that say which one row of a table is in use. Which it is has a line of its own."""

_SOURCES = frozenset({*TOLD, *(f"{table}.{flag}" for table, flag in FLAGS.items())})
Key = tuple[str, int]
"""A table's name and a row's id; or "table.flag" and 0, for the line of which one is in use."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        at: UTC milliseconds of the last change.
        is_deleted: whether that change deleted the row.
        led_to: the row that this one became one with; for the line of which row is in use, that
            row, None for none.
    """

    at: int
    is_deleted: bool = False
    led_to: int | None = None


Lines = dict[Key, Line]


def made_at(row_id: int) -> int:
    """Return when an id was made, UTC milliseconds; a number that tells none was made in 2020."""
    return max(row_id >> ID_BITS, 0) + EPOCH_MS


def read_lines(database: Database) -> Lines:
    """Return every line of an open file; none where its schema is from before there were any."""
    if not database.rows("SELECT 1 FROM main.sqlite_schema WHERE name = 'edit'"):
        return {}
    sql = "SELECT source, row_id, at_ms, is_deleted, led_to FROM main.edit"
    return {
        (source, row_id): Line(at, bool(is_deleted), led_to)
        for source, row_id, at, is_deleted, led_to in database.rows(sql)
    }


def sound_lines(lines: Lines) -> Lines:
    """Return the lines that a LiftDesk can have written; others are left out."""
    return {
        key: line
        for key, line in lines.items()
        if _is_sound(*key, line.at, line.led_to) and 0 <= line.at <= LATEST_MS
    }


def _is_sound(source: object, row_id: object, at: object, led_to: object) -> bool:
    """Whether the cells of a line are of their kinds: a stranger's file may hold anything."""
    return (
        source in _SOURCES
        and isinstance(row_id, int)
        and isinstance(at, int)
        and isinstance(led_to, int | None)
    )


def write_lines(database: Database, lines: Mapping[Key, Line], gone: Iterable[Key] = ()) -> None:
    """Write lines over those there are, and delete those that are `gone`, in the caller's step."""
    database.execute_many("DELETE FROM edit WHERE source = ? AND row_id = ?", sorted(gone))
    database.execute_many(
        "INSERT INTO edit (source, row_id, at_ms, is_deleted, led_to) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (source, row_id) DO UPDATE SET at_ms = excluded.at_ms,"
        " is_deleted = excluded.is_deleted, led_to = excluded.led_to",
        [
            (*key, line.at, int(line.is_deleted), line.led_to)
            for key, line in sorted(lines.items(), key=lambda item: item[0])
        ],
    )
