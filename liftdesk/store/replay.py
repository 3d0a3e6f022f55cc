"""Taking rows back to what the notes of the journal keep of them."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from liftdesk.store.database import Database
from liftdesk.store.row_triggers import CELLS, PUT_BACK, SET_BACK

Note = tuple[str, str | None, int, int]
"""What is read of a note: table, inverse, the row's id, the note's number."""


def replay(
    database: Database, notes: Iterable[Note], columns_of: Callable[[str], Sequence[str]]
) -> None:
    """Do the inverse of what was noted, newest first.

    What is said of a table is the same each time, so SQLite compiles it once; and the cells go from
    the notes into the table without leaving SQLite. `columns_of` names the columns of a table.

    Raises:
        StoreError: a condition of the computer.
    """
    for (table, inverse), group in groupby(notes, lambda note: note[:2]):
        rows = [note[2:] for note in group]
        if inverse not in (None, PUT_BACK, SET_BACK):
            for _ in rows:
                database.execute(inverse)
        elif inverse is None:
            # In the order of ids: an index of words is written at once only that way.
            database.execute_many(_take_out(table), sorted((row_id,) for row_id, _ in rows))
        elif inverse == PUT_BACK:
            database.execute(_put_back(table, columns_of(table)), (rows[-1][1], rows[0][1]))
        else:
            database.execute_many(_set_back(table, columns_of(table)), rows)


def _take_out(table: str) -> str:
    """Return the statement that deletes the row ?1."""
    return f"DELETE FROM {table} WHERE id = ?1"  # noqa: S608 - a table of our schema


def _put_back(table: str, columns: Sequence[str]) -> str:
    """Return the statement that puts the rows of the notes ?1 to ?2 back; in the order of ids."""
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) {_kept(columns)}"
        " WHERE seq BETWEEN ?1 AND ?2 ORDER BY row_id"
    )


def _set_back(table: str, columns: Sequence[str]) -> str:
    """Return the statement that sets the row ?1 back to what the note ?2 keeps of it."""
    return (
        f"UPDATE {table} SET ({', '.join(columns)}) = ({_kept(columns)} WHERE seq = ?2)"  # noqa: S608 - our schema
        " WHERE id = ?1"
    )


def _kept(columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(CELLS[: len(columns)])} FROM temp.journal_note"  # noqa: S608 - our names
