"""Diaries that part and change, each on its own computer, and what comes of joining them."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import peewee
from sqlcipher3 import dbapi2

from liftdesk.services.merge_join import join
from liftdesk.services.merge_sides import OF_ONE_COMPUTER, PART_TABLES, Side, tables_of
from liftdesk.services.own_union import name_of
from liftdesk.store import edit_writing
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.edit_lines import FLAGS, Lines, read_lines
from liftdesk.store.errors import StoreError
from liftdesk.store.journal import Journal
from liftdesk.store.records import COLUMNS, Records
from liftdesk.store.table_dump import told
from liftdesk.store.table_shape import shape
from liftdesk.system.clock import FixedClock
from tests.support.small_diaries import AT, DAY, Tables, exercise, one_set, session

START_MS = 1_795_600_000_000


@dataclass
class Copy:
    """A diary as plain values: its rows and its lines."""

    tables: Tables
    lines: Lines

    def __eq__(self, other: object) -> bool:
        """Whether two are the same but for what belongs to one computer."""
        if not isinstance(other, Copy):
            return NotImplemented
        return self.content() == other.content()

    __hash__ = None  # type: ignore[assignment]

    def content(self) -> tuple[Any, Any]:
        """Return what is compared."""
        rows = {
            table: [r for r in found if table != "preference" or r["key"] not in OF_ONE_COMPUTER]
            for table, found in self.tables.items()
        }
        return rows, dict(sorted(self.lines.items()))


def opened(copy: Copy) -> Database:
    """Return a diary in memory with a copy's rows and lines."""
    made = Database(MEMORY)
    with made.transaction():
        writing = edit_writing.difference({}, copy.tables, {}, copy.lines)
        edit_writing.write(made, writing)
    return made


def copied(database: Database) -> Copy:
    """Return what is in an open diary."""
    return Copy(told(database), read_lines(database))


def joined(own: Copy, other: Copy) -> Copy:
    """Return one diary after another was joined into it, worked out alone."""
    done = join(Side.of(own.tables, own.lines), Side.of(other.tables, other.lines), shape())
    wanted = tables_of(done.rows, shape())
    wanted["preference"] += [
        row for row in own.tables["preference"] if row["key"] in OF_ONE_COMPUTER
    ]
    rows = {
        table: sorted(map(dict, some), key=lambda row: int(row["id"]))
        for table, some in wanted.items()
    }
    return Copy(rows, done.lines)


def merged(own: Copy, other: Copy) -> Copy:
    """Return one diary after another was joined into it, as SQLite has it."""
    wanted = joined(own, other)
    database = opened(own)
    try:
        writing = edit_writing.difference(own.tables, wanted.tables, own.lines, wanted.lines)
        with database.transaction():
            edit_writing.write(database, writing)
        assert database.problems() == []
        return copied(database)
    finally:
        database.close()


class Writer:
    """Writes to a diary as the program does, with a clock that may stand anywhere."""

    def __init__(self, copy: Copy, clock: FixedClock) -> None:
        self.database = opened(copy)
        self.journal = Journal(self.database, clock=clock)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return a table's rows."""
        return Records(self.database, table).where("1")

    def close(self) -> Copy:
        """Return what has become of it."""
        found = copied(self.database)
        self.database.close()
        return found


def empty_copy() -> Copy:
    """Return a diary with nothing in it."""
    return Copy({table: [] for table in shape()}, {})


def row_of(table: str, row_id: int, **cells: object) -> dict[str, Any]:
    """Return a small sound row of a table that stands under nothing or under what `cells` say."""
    if table == "exercise":
        return exercise(row_id, str(cells.pop("name")), **cells)
    if table == "session":
        return session(row_id, **cells)
    if table == "set_entry":
        return one_set(row_id, **cells)  # type: ignore[arg-type]
    row: dict[str, Any] = dict.fromkeys(COLUMNS[table])
    row |= {"id": row_id, **_SMALL.get(table, {})}
    return row | cells


_SMALL: dict[str, dict[str, Any]] = {
    "exercise_alias": {"alias": "x"},
    "routine": {"name": "R", "days": "[]", "cardio_days": "[]", "is_active": 0},
    "routine_session": {"position": 0, "name": ""},
    "routine_slot": {"position": 0, "in_short_day": 1}
    | dict.fromkeys(("sets_low", "sets_high", "amount_low", "amount_high", "rest_seconds"), 1),
    "import_batch": {"format": "strong", "file_name": "a.csv", "sha256": "0", **AT},
    "cardio_bout": {**DAY, "activity": "Walk", "seconds": 60, "note": ""},
    "feeling": {**DAY, "moment": "after", "valence": 1, **AT},
    "pain": {**DAY, "body_part": "knee", "level": 3, "note": "", **AT},
    "session_change": {"position": 0, "kind": "drop"},
    "check_in": {**DAY, **AT, "note": "", "declined": ""},
    "check_in_tag": {"tag": "rain"},
    "questionnaire": {"instrument": "phq9", "language": "en", **DAY, **AT},
    "questionnaire_answer": {"item": 1, "answer": 2},
    "place": {"name": "Home", "position": 0, "gear": "{}", "is_current": 0},
    "win": {**DAY, "words": "w", **AT},
    "wish": {"kind": "illness", "first_day": "2026-11-24", "last_day": "2026-11-25"},
    "week_days": {"monday": "2026-11-23", "days": "[]"},
    "hidden_item": {"key": "h"},
    "preference": {"key": "unit", "value": "kg"},
    "contact": {"position": 0, "name": "A", "about": "", "number": "1"},
    "readiness": {**DAY, "outcome": "go", **AT},
}


class Program:
    """Makes changes to one copy by numbers, as chance gives them, through the real triggers.

    With `is_tame`, names never change, what others hang on is either changed or deleted but not
    both, and what goes by one name under two ids is not deleted: then all laws are strict.
    """

    def __init__(self, writer: Writer, clock: FixedClock, branch: int, *, is_tame: bool) -> None:
        self.writer, self.clock = writer, clock
        self._branch, self._is_tame, self._count = branch, is_tame, 0

    def fresh_id(self, minute: int) -> int:
        """Return an id of this branch, made at a minute."""
        self._count += 1
        at = START_MS - 1_577_836_800_000 + minute * 60_000
        return (at << 22) | (self._branch << 16) | self._count

    def run(self, step: tuple[int, int, int, int]) -> None:
        """Take one step: what, which row, which value, and at which minute the clock stands."""
        what, which, value, minute = step
        self.clock.at = at_minute(minute)
        verbs = (
            *(self._add, self._add, self._add, self._change, self._change, self._remove),
            *(self._remove, self._use, None),
        )
        verb = verbs[what % len(verbs)]
        if verb is None:
            self.writer.journal.undo()
            return
        try:
            with self.writer.journal.step("Step"):
                verb(what // len(verbs), which, value, minute)
        except StoreError:
            raise
        except (dbapi2.IntegrityError, peewee.IntegrityError):
            return  # named by another, or a name that is taken

    def _pick(self, table: str, which: int) -> dict[str, Any] | None:
        rows = self.writer.rows(table)
        return rows[which % len(rows)] if rows else None

    def _some_table(self, what: int, tables: Iterable[str]) -> str | None:
        """Return one of the tables that have rows."""
        found = [table for table in tables if self.writer.rows(table)]
        return found[what % len(found)] if found else None

    def _may(self, row: dict[str, Any], *, delete: bool) -> bool:
        """Whether a tame program may change or delete a parent: one of the two by its id."""
        return not self._is_tame or (row["id"] % 2 == 0) is delete

    def _add(self, what: int, which: int, value: int, minute: int) -> None:
        self.add(ADDED[what % len(ADDED)], which, value, minute)

    def add(self, table: str, which: int, value: int, minute: int) -> None:
        """Add a row of a table, under what there is."""
        row_id = self.fresh_id(minute)
        lift = self._pick("exercise", which)
        owner = self._pick("session", value)
        cells = self._cells(table, row_id, value)
        if table in OF_LIFT:
            if lift is None:
                return
            cells["exercise_id"] = lift["id"]
        if table in OF_SESSION:
            if owner is None:
                return
            cells |= {"session_id": owner["id"]}
            cells |= {"training_day": owner["training_day"]} if table != "session_change" else {}
        if table in OF_OTHER:
            parent = self._pick(OF_OTHER[table], which)
            if parent is None:
                return
            cells[f"{OF_OTHER[table]}_id"] = parent["id"]
        Records(self.writer.database, table).add(row_of(table, row_id, **cells))
        if table == "routine":
            self._add_parts(row_id, lift)

    def _add_parts(self, routine: int, lift: dict[str, Any] | None) -> None:
        head = {"routine_id": routine, "code": "A"}
        part = row_of("routine_session", routine + 1000, **head)
        Records(self.writer.database, "routine_session").add(part)
        if lift is not None:
            its = {"routine_session_id": part["id"], "exercise_id": lift["id"]}
            slot = row_of("routine_slot", routine + 2000, **its)
            Records(self.writer.database, "routine_slot").add(slot)

    def _cells(self, table: str, row_id: int, value: int) -> dict[str, Any]:
        """Return what is drawn of a row: a name of a few, or one of its own that may be deleted."""
        is_own = row_id % 2 == 0
        name = f"own {row_id}" if is_own else f"n{value % 6}"
        found: dict[str, dict[str, Any]] = {
            "exercise": {"name": name, "note": ""},
            "exercise_alias": {"alias": f"a {name}"},
            "place": {"name": name},
            "session": {"natural_key": name if value % 2 or not is_own else None},
            "check_in": {"natural_key": None if is_own else name},
            "preference": {"key": name, "value": str(value)},
            "hidden_item": {"key": name},
            "import_batch": {"sha256": name},
            "check_in_tag": {"tag": name},
            "week_days": {"monday": name},
            "questionnaire_answer": {"item": row_id % 1000 if is_own else value},
            "feeling": {"moment": ("before", "after", "first_set")[value % 3]},
            "set_entry": {"position": value % 2},
            "contact": {"name": name},
        }
        return found.get(table, {})

    def _change(self, what: int, which: int, value: int, minute: int) -> None:
        del minute
        table = self._some_table(what, CHANGED)
        row = None if table is None else self._pick(table, which)
        if table is None or row is None or (table in PARENTS and not self._may(row, delete=False)):
            return
        column, cells = CHANGED[table]
        wanted = {column: cells(value)}
        if not self._is_tame and table == "exercise" and value % 3 == 0:
            wanted = {"name": f"n{value % 5}"}
        if table == "exercise" and value % 4 == 1:
            kin = self._pick("exercise", value)
            wanted = {"kin_id": kin["id"] if kin is not None and kin != row else None}
        Records(self.writer.database, table).change({"id": row["id"]} | wanted)

    def _remove(self, what: int, which: int, value: int, minute: int) -> None:
        del value, minute
        table = self._some_table(what, [one for one in shape() if one not in PART_TABLES])
        row = None if table is None else self._pick(table, which)
        if table is None or row is None:
            return
        if self._is_tame and (table in FLAGS or not self._is_alone(table, row)):
            return
        Records(self.writer.database, table).remove([row["id"]])

    def _is_alone(self, table: str, row: dict[str, Any]) -> bool:
        """Whether a row goes by a name of its own, or by none."""
        if table == "set_entry":
            return not self._came_in(row["session_id"])
        if table in {"cardio_bout", "heart_rate_bout", "feeling", "pain", "session_change"}:
            return False
        if table in PARENTS or name_of(table, row):
            return bool(row["id"] % 2 == 0)
        return True

    def _came_in(self, session_id: int) -> bool:
        row = Records(self.writer.database, "session").one(session_id)
        return row is not None and row["natural_key"] is not None

    def _use(self, what: int, which: int, value: int, minute: int) -> None:
        """Put a place or a routine to use."""
        del value, minute
        table = ("place", "routine")[what % 2]
        row = self._pick(table, which)
        if row is None:
            return
        flag, records = FLAGS[table], Records(self.writer.database, table)
        for one in self.writer.rows(table):
            records.change({"id": one["id"], flag: int(one["id"] == row["id"])})


def at_minute(minute: int) -> datetime:
    """Return an instant some minutes after the diaries begin."""
    return datetime.fromtimestamp(START_MS / 1000 + 60 * minute, UTC)


PARENTS = ("exercise", "session", "check_in", "questionnaire", "import_batch", "routine")
OF_LIFT = ("exercise_alias", "set_entry", "pain", "session_change")
OF_SESSION = ("set_entry", "cardio_bout", "feeling", "pain", "session_change")
OF_OTHER = {"check_in_tag": "check_in", "questionnaire_answer": "questionnaire"}
ADDED = (
    *("exercise", "session", "set_entry", "set_entry", "check_in", "check_in_tag", "pain"),
    *("session", "set_entry", "session", "set_entry", "exercise", "set_entry", "feeling"),
    *("exercise_alias", "place", "routine", "preference", "win", "feeling", "questionnaire"),
    *("questionnaire_answer", "week_days", "hidden_item", "session_change", "contact"),
    *("cardio_bout", "import_batch"),
)
CHANGED: dict[str, tuple[str, Callable[[int], object]]] = {
    "exercise": ("note", str),
    "session": ("note", str),
    "set_entry": ("reps", lambda value: value),
    "check_in": ("mood", lambda value: value % 11),
    "win": ("words", lambda value: f"w{value}"),
    "preference": ("value", str),
    "place": ("gear", str),
    "routine": ("name", str),
    "routine_slot": ("rest_seconds", lambda value: value),
    "feeling": ("valence", lambda value: value % 5),
    "week_days": ("days", str),
    "contact": ("about", str),
}


def begun() -> Copy:
    """Return a small diary with something in every table that much hangs on."""
    clock = FixedClock(at_minute(0))
    writer = Writer(empty_copy(), clock)
    program = Program(writer, clock, 9, is_tame=True)
    for number, table in enumerate(("exercise", "session") * 3 + ADDED):
        with suppress(dbapi2.IntegrityError, peewee.IntegrityError):  # a name that is taken
            program.add(table, number, number, 0)
    return writer.close()


def programmed(
    copy: Copy, steps: Sequence[tuple[int, int, int, int]], branch: int, *, is_tame: bool
) -> Copy:
    """Return what becomes of a copy by these steps."""
    clock = FixedClock(at_minute(0))
    writer = Writer(copy, clock)
    program = Program(writer, clock, branch, is_tame=is_tame)
    for step in steps:
        program.run(step)
    return writer.close()
