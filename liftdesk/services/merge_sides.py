"""One of the two diaries of a merge: its rows, and when each was last changed or deleted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from liftdesk.domain.tables import Row, Shape, Tables
from liftdesk.services.own_union import PASSING
from liftdesk.store.edit_lines import FLAGS, Key, Line, Lines, made_at

PARTS: Final = "parts"
"""Where a routine's row holds its sessions and slots: a routine is one thing."""
PART_TABLES: Final = ("routine_session", "routine_slot")
OF_ONE_COMPUTER: Final = PASSING | {
    *("theme", "text_percent", "contrast", "large_targets", "motion", "shortcuts"),
    *("window", "report_paper"),
}
"""Preferences that belong to the computer they were chosen on; no merge looks at them."""

_Rows = dict[str, dict[int, Row]]


@dataclass(frozen=True, slots=True)
class Side:
    """A diary as a merge sees it.

    Attributes:
        rows: by table and id; a routine holds its parts, and the tables of parts are not there.
        lines: when rows were last changed or deleted, for those that say otherwise than their id.
        in_use: by table with such a choice: since when (UTC milliseconds), and the row's id.
    """

    rows: Mapping[str, Mapping[int, Row]]
    lines: Mapping[Key, Line]
    in_use: Mapping[str, tuple[int, int | None]]

    @classmethod
    def of(cls, tables: Tables, lines: Lines) -> "Side":
        """Return a diary's side from its tables and lines."""
        rows: _Rows = {
            table: {row["id"]: row for row in found}
            for table, found in tables.items()
            if table not in PART_TABLES
        }
        rows["routine"] = _with_parts(tables)
        own = {
            row_id
            for row_id, row in rows.get("preference", {}).items()
            if row["key"] in OF_ONE_COMPUTER
        }
        for row_id in own:
            del rows["preference"][row_id]
        kept = {
            key: line for key, line in lines.items() if key[0] != "preference" or key[1] not in own
        }
        return cls(rows, kept, {table: _in_use(table, rows, lines) for table in FLAGS})


def tables_of(rows: Mapping[str, Mapping[int, Row]], shape: Shape) -> dict[str, list[Row]]:
    """Return rows as tables again, a routine and its parts each in its own."""
    found: dict[str, list[Row]] = {table: [] for table in shape}
    for table, some in rows.items():
        for row_id in sorted(some):
            row = some[row_id]
            if table == "routine":
                for part, its in zip(PART_TABLES, row[PARTS], strict=True):
                    found[part] += its
                row = {name: cell for name, cell in row.items() if name != PARTS}
            found[table].append(row)
    return found


def _with_parts(tables: Tables) -> dict[int, Row]:
    slots = defaultdict[int, list[Row]](list)
    for slot in _by_id(tables.get("routine_slot", ())):
        slots[slot["routine_session_id"]].append(slot)
    sessions = defaultdict[int, list[Row]](list)
    for session in _by_id(tables.get("routine_session", ())):
        sessions[session["routine_id"]].append(session)
    return {
        row["id"]: {**row, PARTS: _parts(sessions[row["id"]], slots)}
        for row in tables.get("routine", ())
    }


def _parts(sessions: Sequence[Row], slots: Mapping[int, list[Row]]) -> tuple[Any, ...]:
    its = [slot for session in sessions for slot in slots.get(session["id"], ())]
    return tuple(sessions), tuple(_by_id(its))


def _by_id(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: int(row["id"]))


def _in_use(table: str, rows: _Rows, lines: Lines) -> tuple[int, int | None]:
    """Return since when which row is in use; without a line, since it was made."""
    line = lines.get((f"{table}.{FLAGS[table]}", 0))
    if line is not None:
        return line.at, line.led_to
    used = max((i for i, row in rows.get(table, {}).items() if row[FLAGS[table]]), default=None)
    return (0, None) if used is None else (made_at(used), used)
