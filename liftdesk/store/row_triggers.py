"""Temporary triggers that watch every row, made when the first step begins.

Reading needs none of them, and a start only reads, so the first painted page does not wait for
them. They belong to the connection: nothing of them is ever in the file.

What watches rows is listed in `WATCHES`: tables of its own, and the triggers of each table. A
further one is a function and a line there.
"""

from collections.abc import Callable, Sequence
from typing import Final

from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database
from liftdesk.store.edit_triggers import JOURNAL_OF_EDITS, edit_triggers


@dataclass(frozen=True, slots=True)
class Watch:
    """What one watcher makes.

    Attributes:
        tables: statements that make its own temporary tables.
        triggers: the statements that make its triggers of a table, from the table's name and the
            names of its columns; none for a table that it does not watch.
    """

    tables: Sequence[str]
    triggers: Callable[[str, Sequence[str]], list[str]]


def watch_rows(database: Database) -> None:
    """Make what `WATCHES` lists, all or nothing, unless it is there already.

    What the connection has is asked each time, in a few microseconds: a transaction around this one
    that was rolled back has taken the triggers with it.

    Raises:
        StoreError: the file is locked, or was opened for reading.
    """
    if database.scalar("SELECT 1 FROM temp.sqlite_schema WHERE name = 'journal_note'"):
        return
    with database.transaction():
        for watch in WATCHES:
            for statement in watch.tables:
                database.execute(statement)
        for table in database.tables():
            columns = database.columns(table)
            for watch in WATCHES:
                for statement in watch.triggers(table, columns):
                    database.execute(statement)


CELLS: Final = tuple(f"cell_{number}" for number in range(24))
"""Where a note keeps the cells of a row as it was: as many as the widest table has, and some."""

NOTES: Final = (
    "CREATE TEMP TABLE journal_note (seq INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT,"
    " row_id INTEGER, inverse TEXT, exercise_id INTEGER, day TEXT, owner INTEGER,"
    f" old_exercise_id INTEGER, old_day TEXT, old_owner INTEGER, {', '.join(CELLS)})"
)
"""Where the journal keeps the inverse of each change, and what it touched.

The inverse of an insert has no name, as it needs nothing but the row's id. Those of the others are
`PUT_BACK` and `SET_BACK`, with the row's cells as SQLite had them; whatever else is SQL as it is.
"""
PUT_BACK, SET_BACK = "INSERT", "UPDATE"

_OWNED_BY = ("session_id", "check_in_id", "questionnaire_id")
_OWNERS = ("session", "check_in", "questionnaire", "trash")
"""Entries, which can be erased with all that was noted of them, and how their rows name them."""


def inverses(table: str, columns: Sequence[str]) -> list[str]:
    """Return the three triggers that note the inverse of each change of `table`."""
    # Writing a row over itself changes nothing; a name may change its case only.
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name} COLLATE BINARY" for name in columns)
    when = {"INSERT": "1", "DELETE": "1", "UPDATE": differs}
    inverse = {"INSERT": "NULL", "DELETE": f"'{PUT_BACK}'", "UPDATE": f"'{SET_BACK}'"}
    cells = ", ".join(CELLS[: len(columns)])
    kept = ", ".join(f"OLD.{column}" for column in columns)
    as_it_was = {"INSERT": ("", ""), "DELETE": (f", {cells}", f", {kept}")}
    as_it_was["UPDATE"] = as_it_was["DELETE"]
    return [
        f"CREATE TEMP TRIGGER journal_{table}_{event.lower()} AFTER {event} ON main.{table}"  # noqa: S608 - our schema's names
        f" WHEN {when[event]} BEGIN INSERT INTO journal_note"
        " (source, row_id, inverse, exercise_id, day, owner, old_exercise_id, old_day, old_owner"
        f"{as_it_was[event][0]}) VALUES ('{table}', {_place(event, 'id')}, {inverse[event]},"
        f" {_touched(event, table, columns)}{as_it_was[event][1]}); END"
        for event in inverse
    ]


def _touched(event: str, table: str, columns: Sequence[str]) -> str:
    """Return the trigger's six expressions: exercise, day, owner, as they are and as they were."""
    exercise = "id" if table == "exercise" else "exercise_id"
    owner = "id" if table in _OWNERS else next((one for one in columns if one in _OWNED_BY), None)
    names = [name if name in columns else None for name in (exercise, "training_day", owner)]
    now = [_place(event, name) if name else "NULL" for name in names]
    was = [f"OLD.{name}" if name and event == "UPDATE" else "NULL" for name in names]
    return ", ".join(now + was)


def _place(event: str, column: str) -> str:
    return f"{'OLD' if event == 'DELETE' else 'NEW'}.{column}"


WATCHES: Final = (Watch((NOTES,), inverses), Watch(JOURNAL_OF_EDITS, edit_triggers))
"""Each watcher, in the order in which SQLite is told of them."""
