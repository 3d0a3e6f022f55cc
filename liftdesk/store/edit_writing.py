"""Writing what two joined diaries have become over what one of them was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from liftdesk.domain.tables import Row, Tables
from liftdesk.store.database import Database
from liftdesk.store.edit_lines import Key, Line, write_lines
from liftdesk.store.records import TOLD, Records

_PARENTS: Final[Mapping[str, Sequence[str]]] = {
    "exercise": ("name",),
    "routine": (),
    "routine_session": ("code",),
    "import_batch": (),
    "session": ("natural_key",),
    "check_in": ("natural_key",),
    "questionnaire": (),
}
"""Tables that others name, and what is unique in them."""
_LEAVES: Final = tuple(table for table in TOLD if table not in _PARENTS)


@dataclass(slots=True)
class Writing:
    """What it takes to make one diary into two joined.

    Attributes:
        added, changed: whole rows by table.
        removed: ids by table.
        lines: lines to write; `gone` are those to delete.
    """

    added: dict[str, list[Row]] = field(default_factory=dict)
    changed: dict[str, list[Row]] = field(default_factory=dict)
    removed: dict[str, list[int]] = field(default_factory=dict)
    lines: dict[Key, Line] = field(default_factory=dict)
    gone: list[Key] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all would be written."""
        return not (self.has_rows or self.lines or self.gone)

    @property
    def has_rows(self) -> bool:
        """Whether any row would be written, changed or deleted."""
        parts = (self.added, self.changed, self.removed)
        return any(rows for part in parts for rows in part.values())


def difference(
    present: Tables, wanted: Tables, lines: Mapping[Key, Line], wanted_lines: Mapping[Key, Line]
) -> Writing:
    """Return what makes the rows and lines of one diary into those that are wanted."""
    found = Writing(
        lines={key: line for key, line in wanted_lines.items() if lines.get(key) != line},
        gone=[key for key in lines if key not in wanted_lines],
    )
    for table in TOLD:
        before = {row["id"]: row for row in present.get(table, ())}
        after = {row["id"]: row for row in wanted.get(table, ())}
        found.added[table] = [row for row_id, row in after.items() if row_id not in before]
        found.removed[table] = [row_id for row_id in before if row_id not in after]
        found.changed[table] = [
            row for row_id, row in after.items() if before.get(row_id, row) != row
        ]
    return found


def write(database: Database, found: Writing) -> None:
    """Write it, inside the caller's step.

    What is unique is set free first, then what belongs to others goes, parents come, what belongs
    to them comes, and last the parents go that nothing names any more. A leaf that changes is
    written anew, so that two may change places.

    Raises:
        StoreError: a condition of the disk; the step then changes nothing.
    """
    database.execute("PRAGMA defer_foreign_keys = 1")
    records = {table: Records(database, table) for table in TOLD}
    for table, columns in _PARENTS.items():
        for column in columns:
            _set_free(database, table, column, found)
    for table in reversed(_LEAVES):
        records[table].remove([*found.removed[table], *_ids(found.changed[table])])
    for table in _PARENTS:
        _add(records[table], found.added[table])
        for row in found.changed[table]:
            records[table].change(dict(row))
    for table in _LEAVES:
        _add(records[table], [*found.added[table], *found.changed[table]])
    for table in reversed(tuple(_PARENTS)):
        records[table].remove(found.removed[table])
    write_lines(database, found.lines, found.gone)


def _set_free(database: Database, table: str, column: str, found: Writing) -> None:
    """Take the unique texts away from rows that go or change, for those that come to have them."""
    free = "NULL" if column == "natural_key" else "'\x01' || id"
    database.execute_many(
        f"UPDATE {table} SET {column} = {free} WHERE id = ?",  # noqa: S608 - our schema
        [(row_id,) for row_id in (*found.removed[table], *_ids(found.changed[table]))],
    )


def _ids(rows: Sequence[Row]) -> list[int]:
    return [row["id"] for row in rows]


def _add(records: Records, rows: Sequence[Row]) -> None:
    whole: list[dict[str, Any]] = [dict(row) for row in sorted(rows, key=lambda one: one["id"])]
    records.add_many(whole)
