"""Temporary triggers that note when a row was changed or deleted, for a later merge of two files.

A line of `edit` says the time of a row's last change. An insert needs none, since the time is in
the row's id, unless the row had been deleted before; so an import writes no line at all.

Two functions of the connection (`edit_notes.py`) tell the triggers the time and whether to write.
The time of a row never goes back, whatever the clock does: each change of a row is later than the
one before it, by a millisecond at least, so a copy from before it never wins over it.
"""

from collections.abc import Sequence
from typing import Final

from liftdesk.store.edit_lines import EPOCH_MS, FLAGS, ID_BITS, LATEST_MS
from liftdesk.store.records import TOLD

NOW, IS_ON = "liftdesk_now_ms", "liftdesk_edits_on"
"""The functions of the connection: UTC milliseconds, and whether the triggers write lines."""

_PARTS = {
    "routine_session": "SELECT id FROM routine WHERE id = {row}.routine_id",
    "routine_slot": "SELECT routine_id FROM routine_session WHERE id = {row}.routine_session_id",
}
"""A routine is one thing: a change of its parts is a change of the routine."""


def edit_triggers(table: str, columns: Sequence[str]) -> list[str]:
    """Return the triggers that note the changes of a table; none where no merge looks at it."""
    if table in _PARTS:
        return _part_triggers(table)
    if table not in TOLD:
        return []
    flag = FLAGS.get(table)
    # The day of what belongs to a session is the session's, and its own change is noted there.
    passed = {flag, "training_day"} if "session_id" in columns else {flag}
    differs = " OR ".join(
        f"OLD.{name} IS NOT NEW.{name} COLLATE BINARY" for name in columns if name not in passed
    )
    known = f"EXISTS (SELECT 1 FROM main.edit WHERE source = '{table}' AND row_id = NEW.id)"  # noqa: S608 - our schema's names
    found = [
        _trigger(f"{table}_insert", f"INSERT ON main.{table}", known, _line(table, "NEW.id", 0)),
        _trigger(f"{table}_update", f"UPDATE ON main.{table}", differs, _line(table, "NEW.id", 0)),
        _trigger(f"{table}_delete", f"DELETE ON main.{table}", "1", _line(table, "OLD.id", 1)),
    ]
    return found if flag is None else found + _flag_triggers(table, flag)


def _trigger(name: str, event: str, when: str, action: str) -> str:
    return (
        f"CREATE TEMP TRIGGER edit_{name} AFTER {event}"
        f" WHEN {IS_ON}() AND ({when}) BEGIN {action}; END"
    )


def _line(source: str, row_id: str, is_deleted: int) -> str:
    return _upsert(f"VALUES ('{source}', {row_id}, {_time(source, row_id)}, {is_deleted}, NULL)")


def _time(source: str, row_id: str) -> str:
    """Return the expression of a change's time: later than the row, and than what became one."""
    made = f"max({row_id} >> {ID_BITS}, 0) + {EPOCH_MS}"
    led = f"SELECT max(at_ms) FROM edit WHERE source = '{source}' AND led_to = {row_id}"  # noqa: S608 - our schema's names
    return f"max({NOW}(), {made} + 1, ifnull(({led}), 0) + 1)"


def _upsert(values: str) -> str:
    return (
        f"INSERT INTO edit (source, row_id, at_ms, is_deleted, led_to) {values}"
        f" ON CONFLICT (source, row_id) DO UPDATE SET"
        f" at_ms = min({LATEST_MS}, max(excluded.at_ms, at_ms + 1)),"
        " is_deleted = excluded.is_deleted, led_to = excluded.led_to"
    )


def _flag_triggers(table: str, flag: str) -> list[str]:
    """Return the triggers that note which row is in use: one line for the whole table."""
    used = f"(SELECT id FROM {table} WHERE {flag} = 1 ORDER BY id DESC LIMIT 1)"  # noqa: S608 - our schema's names
    line = _upsert(f"VALUES ('{table}.{flag}', 0, {NOW}(), 0, {used})")
    events = {
        f"INSERT ON main.{table}": f"NEW.{flag} = 1",
        f"UPDATE OF {flag} ON main.{table}": f"OLD.{flag} <> NEW.{flag}",
        f"DELETE ON main.{table}": f"OLD.{flag} = 1",
    }
    return [
        _trigger(f"{table}_use_{event.split()[0].lower()}", event, when, line)
        for event, when in events.items()
    ]


def _part_triggers(table: str) -> list[str]:
    found = list[str]()
    for event, rows in {"INSERT": ["NEW"], "UPDATE": ["OLD", "NEW"], "DELETE": ["OLD"]}.items():
        for row in rows:
            routine = f"({_PARTS[table].format(row=row)})"
            action = _upsert(
                f"SELECT 'routine', id, {_time('routine', 'routine.id')}, 0, NULL"  # noqa: S608 - our schema's names
                f" FROM routine WHERE id = {routine}"
            )
            name = f"{table}_{event.lower()}_{row.lower()}"
            found.append(_trigger(name, f"{event} ON main.{table}", "1", action))
    return found


_KEPT = "source, row_id, at_ms, is_deleted, led_to"
_NOTE = "INSERT INTO journal_note (source, row_id, inverse) VALUES ('edit', 0, {inverse})"
_TAKE_OUT = (
    "'DELETE FROM edit WHERE source = ' || quote(NEW.source) || ' AND row_id = ' || NEW.row_id"
)
_PUT_BACK = (
    # The space keeps it apart from the rows that the journal puts back many at once.
    f"' INSERT INTO edit ({_KEPT}) VALUES (' || quote(OLD.source) || ',' || OLD.row_id || ','"  # noqa: S608 - our schema's names
    " || OLD.at_ms || ',' || OLD.is_deleted || ',' || quote(OLD.led_to) || ')"
    " ON CONFLICT (source, row_id) DO UPDATE SET at_ms = excluded.at_ms,"
    " is_deleted = excluded.is_deleted, led_to = excluded.led_to'"
)


def journal_of_edits() -> tuple[str, ...]:
    """Return the triggers that let a merge be undone with its lines.

    They note only while the lines are written as they come from elsewhere; all other times an
    undo is an edit of its own, with a time of its own.
    """
    inverses = {"INSERT": _TAKE_OUT, "UPDATE": _PUT_BACK, "DELETE": _PUT_BACK}
    return tuple(
        f"CREATE TEMP TRIGGER journal_edit_{event.lower()} AFTER {event} ON main.edit"
        f" WHEN NOT {IS_ON}() BEGIN {_NOTE.format(inverse=inverse)}; END"
        for event, inverse in inverses.items()
    )


JOURNAL_OF_EDITS: Final = journal_of_edits()
