"""Rows of a file that SQLite takes for sound and the program cannot read."""

from typing import Any

from liftdesk.store.cell_rules import strange_cell
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError
from liftdesk.store.table_shape import shape


def has_strange_row(database: Database) -> bool:
    """Whether any row of a diary of today's schema holds what the program cannot read.

    A turned bit can make a letter of a digit, or a day of a month that has none: SQLite finds
    nothing wrong with it. Every row is read, which takes seconds for a diary of decades, so this is
    asked only once something was stumbled over.
    """
    for table, columns in shape().items():
        names = [column.name for column in columns]
        sql = f"SELECT {', '.join(names)} FROM {table}"  # noqa: S608 - our schema
        try:
            for found in database.rows(sql):
                row: dict[str, Any] = dict(zip(names, found, strict=True))
                if strange_cell(table, row):
                    return True
        except StoreError:
            raise
        except Exception:  # noqa: BLE001 - whatever the driver says of a text that is none
            return True
    return False
