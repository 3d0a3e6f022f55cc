"""The tables and their columns, private to the store."""

from collections.abc import Mapping, Sequence
from typing import Any

from liftdesk.store.database import Database

Row = dict[str, Any]

_INSTANT = ("at_ms", "offset_minutes")
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "exercise": (
        *("id", "name", "pattern", "equipment", "load_kind", "measure", "per_side", "kin_id"),
        "note",
    ),
    "exercise_alias": ("id", "exercise_id", "alias"),
    "routine": ("id", "name", "days", "cardio_days", "is_active"),
    "routine_session": ("id", "routine_id", "position", "code", "name"),
    "routine_slot": (
        *("id", "routine_session_id", "position", "exercise_id", "sets_low", "sets_high"),
        *("amount_low", "amount_high", "intensity_low", "intensity_high", "rest_seconds"),
        *("in_short_day", "superset"),
    ),
    "import_batch": ("id", "format", "file_name", "sha256", *_INSTANT, "raw", "brought"),
    "session": (
        *("id", "kind", "training_day", "started_ms", "offset_minutes", "ended_ms", "code", "name"),
        *("note", "is_short", "batch_id", "natural_key"),
    ),
    "set_entry": (
        *("id", "session_id", "training_day", "exercise_id", "position", "kind", "reps", "seconds"),
        *("metres", "load_grams", "unit", "rir", "planned_reps", "planned_seconds"),
        *("planned_metres", "planned_load_grams", "planned_rir", "superset", "note", "at_ms"),
        "other_side_reps",
    ),
    "cardio_bout": (
        *("id", "session_id", "training_day", "activity", "seconds", "metres", "talk_test"),
        *("mean_bpm", "note"),
    ),
    "heart_rate_bout": (
        *("id", "session_id", "started_ms", "offset_minutes", "seconds", "mean_bpm", "max_bpm"),
        "samples",
    ),
    "feeling": ("id", "session_id", "training_day", "moment", "valence", "arousal", *_INSTANT),
    "check_in": (
        *("id", "training_day", *_INSTANT, "mood", "energy", "sleep", "stress", "confidence"),
        *("note", "batch_id", "natural_key", "declined"),
    ),
    "check_in_tag": ("id", "check_in_id", "tag"),
    "readiness": ("id", "training_day", "outcome", *_INSTANT),
    "contact": ("id", "position", "name", "about", "number"),
    "questionnaire": ("id", "instrument", "language", "training_day", *_INSTANT),
    "questionnaire_answer": ("id", "questionnaire_id", "item", "answer"),
    "place": ("id", "name", "position", "gear", "is_current"),
    "pain": (
        *("id", "session_id", "training_day", "exercise_id", "body_part", "level", "note"),
        *_INSTANT,
    ),
    "wish": ("id", "kind", "first_day", "last_day"),
    "week_days": ("id", "monday", "days"),
    "session_change": ("id", "session_id", "position", "kind", "exercise_id", "with_id"),
    "win": ("id", "training_day", "words", *_INSTANT),
    "hidden_item": ("id", "key"),
    "preference": ("id", "key", "value"),
    "trash": ("id", "kind", "training_day", "title", *_INSTANT, "content"),
}

TOLD = tuple(table for table in COLUMNS if table != "trash")
"""The tables that an export tells and an import writes. What was deleted stays in the house: only a
backup holds it."""


class Records:
    """Reads and writes single rows of one table as plain dictionaries."""

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        self._name = table
        self._columns = COLUMNS[table]

    def one(self, row_id: int) -> Row | None:
        """Return the row with this id."""
        return next(iter(self.where("id = ?", (row_id,))), None)

    def where(
        self, condition: str, values: Sequence[object] = (), *, order: str = "id"
    ) -> list[Row]:
        """Return the rows for which an SQL condition holds."""
        found = self.cells(condition, values, order=order)
        return [dict(zip(self._columns, row, strict=True)) for row in found]

    def cells(
        self, condition: str, values: Sequence[object] = (), *, order: str = "id"
    ) -> list[tuple[Any, ...]]:
        """Return the rows for which an SQL condition holds as tuples, in the order of COLUMNS."""
        sql = f"SELECT {', '.join(self._columns)} FROM {self._name} WHERE {condition} ORDER BY {order}"  # noqa: S608, E501 - SQL of the store's own, values are bound
        return self._database.rows(sql, values)

    def of(self, column: str, keys: Sequence[object], *, order: str = "id") -> list[Row]:
        """Return the rows whose `column` is one of `keys`."""
        marks = ",".join("?" * len(keys))
        return self.where(f"{column} IN ({marks})", keys, order=order) if keys else []

    def add(self, row: Row) -> None:
        """Insert one row; what it does not name is as the table has it by default."""
        # Written out: building the same statement anew each time took a third of a logged set.
        names = [column for column in self._columns if column in row]
        marks = ", ".join("?" * len(names))
        self._database.execute(
            f"INSERT INTO {self._name} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608 - our schema
            [row[name] for name in names],
        )

    def add_many(self, rows: Sequence[Row]) -> None:
        """Insert many rows at once."""
        marks = ", ".join("?" * len(self._columns))
        sql = f"INSERT INTO {self._name} ({', '.join(self._columns)}) VALUES ({marks})"  # noqa: S608 - our schema
        self._database.execute_many(
            sql, [tuple(row.get(column) for column in self._columns) for row in rows]
        )

    def change(self, row: Row) -> None:
        """Write the row over the one with its id."""
        settings = [column for column in self._columns if column in row and column != "id"]
        marks = ", ".join(f"{column} = ?" for column in settings)
        values = [row[column] for column in settings]
        self._database.execute(
            f"UPDATE {self._name} SET {marks} WHERE id = ?",  # noqa: S608 - our schema
            (*values, row["id"]),
        )

    def remove(self, ids: Sequence[int]) -> None:
        """Delete the rows with these ids, and what belongs to them."""
        self._database.execute_many(
            f"DELETE FROM {self._name} WHERE id = ?",  # noqa: S608 - our schema
            [(row_id,) for row_id in ids],
        )
