"""What is inside a backup: its rows by table, its last days, and which entries it has."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database
from liftdesk.store.table_dump import row_counts

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey

ENTRIES = ("session", "check_in", "questionnaire")
"""The tables whose rows are entries of the diary; every schema has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How much is in a file: rows by table, and its schema."""

    rows: Mapping[str, int]
    schema: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayInside:
    """One day with entries: how many of each kind, and the sets of its sessions."""

    day: date
    sessions: int = 0
    sets: int = 0
    check_ins: int = 0
    self_checks: int = 0


Ids = Mapping[str, frozenset[int]]
"""The ids of entries by table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A file looked into: its rows, its last days, newest first, and the ids of its entries."""

    rows: Mapping[str, int]
    days: tuple[DayInside, ...]
    ids: Ids


@contextmanager
def opened(path: Path, key: "FileKey | None" = None) -> Iterator[Database]:
    """Open a file to read it, on a connection of its own, so that any thread may.

    Raises:
        StoreError: it is not ours, newer, damaged or cannot be reached, or its passphrase is
            another one; it is as it was.
    """
    database = Database(path, key=key, read_only=True)
    try:
        yield database
    finally:
        database.close()


def counted(path: Path, key: "FileKey | None" = None) -> Counted:
    """Return how much is in a file.

    Raises:
        StoreError: as `opened`.
    """
    with opened(path, key) as database:
        return Counted(rows=row_counts(database), schema=database.schema)


def contents(path: Path, *, days: int, key: "FileKey | None" = None) -> Contents:
    """Return what is in a file, with its last `days` days that have entries.

    Raises:
        StoreError: as `opened`.
    """
    with opened(path, key) as database:
        return Contents(
            rows=row_counts(database), days=_last_days(database, days), ids=entry_ids(database)
        )


def entry_ids(database: Database) -> Ids:
    """Return the ids of all entries of an open file."""
    return {
        table: frozenset(int(row[0]) for row in database.rows(f"SELECT id FROM {table}"))  # noqa: S608 - our schema
        for table in ENTRIES
    }


def _last_days(database: Database, days: int) -> tuple[DayInside, ...]:
    sql = """
        SELECT training_day, sum(sessions), sum(sets), sum(check_ins), sum(self_checks) FROM (
          SELECT training_day, 1 AS sessions, 0 AS sets, 0 AS check_ins, 0 AS self_checks
            FROM session
          UNION ALL SELECT training_day, 0, 1, 0, 0 FROM set_entry
          UNION ALL SELECT training_day, 0, 0, 1, 0 FROM check_in
          UNION ALL SELECT training_day, 0, 0, 0, 1 FROM questionnaire
        ) GROUP BY training_day ORDER BY training_day DESC LIMIT ?
    """
    return tuple(
        DayInside(
            day=date.fromisoformat(day),
            sessions=int(sessions),
            sets=int(sets),
            check_ins=int(check_ins),
            self_checks=int(self_checks),
        )
        for day, sessions, sets, check_ins, self_checks in database.rows(sql, (days,))
    )
