"""The whole content of a data file as plain tables: for lossless export and for comparing."""

from typing import Any

from liftdesk.store.database import Database
from liftdesk.store.records import COLUMNS, TOLD

Tables = dict[str, list[dict[str, Any]]]


def row_counts(database: Database) -> dict[str, int]:
    """Return how many rows each table of an open file has; a table it lacks is left out."""
    present = set(database.tables())
    return {
        table: int(database.scalar(f"SELECT count(*) FROM {table}"))  # noqa: S608 - our schema
        for table in COLUMNS
        if table in present
    }


def dump(database: Database) -> Tables:
    """Return every row of every table by id, cells as SQLite keeps them."""
    found: Tables = {}
    for table, columns in COLUMNS.items():
        sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"  # noqa: S608 - our schema
        found[table] = [dict(zip(columns, row, strict=True)) for row in database.rows(sql)]
    return found


def told(database: Database) -> Tables:
    """Return every row that may leave the house: all but what is in the trash."""
    everything = dump(database)
    return {table: everything[table] for table in TOLD}
