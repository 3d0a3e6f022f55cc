"""Joining two diaries: which rows of one are in the other, and what the rest become there.

A row is known by its id, which no two diaries give to different rows, or else by what names it:
an exercise by its name, an imported session by its key, a preference by its own. What is joined by
such a name keeps the diary's id, and all that points to it is led there.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from liftdesk.domain.tables import Row, Shape, Tables

_Key = tuple[object, ...]

_NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "exercise": ("name",),
    "exercise_alias": ("alias",),
    "import_batch": ("format", "sha256"),
    "session": ("natural_key",),
    "check_in": ("natural_key",),
    "feeling": ("session_id", "moment"),
    "pain": ("session_id", "exercise_id"),
    "session_change": ("session_id", "exercise_id"),
    "check_in_tag": ("check_in_id", "tag"),
    "questionnaire_answer": ("questionnaire_id", "item"),
    "place": ("name",),
    "week_days": ("monday",),
    "hidden_item": ("key",),
    "preference": ("key",),
    "contact": ("name", "number"),
}
"""What names a row beside its id; whatever the schema keeps unique is among it."""

_ANY_CASE = frozenset({"exercise", "exercise_alias", "check_in_tag", "place"})
"""Tables whose names are the same in any case, of the letters that SQLite's NOCASE knows."""
_SMALL = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")

PLACED_BY = {"set_entry": "position", "cardio_bout": "", "heart_rate_bout": "started_ms"}
"""What a session that came into both diaries by an import has at the same place is the same."""

_OF_THE_DIARY = {
    "routine": frozenset({"is_active"}),
    "place": frozenset({"is_current"}),
    "import_batch": frozenset({"file_name", "at_ms", "offset_minutes", "raw", "brought"}),
}
"""Columns in which the diary stays as it is: what it uses now, and how an import came into it."""

_ROUTINE_PARTS = ("routine_session", "routine_slot")
"""A routine is one thing: its sessions and lifts are the diary's, or the file's, as a whole."""
PASSING = frozenset({"today", "cardio_timer", "check_in_skipped"})
"""Preferences that speak of a moment on one computer; they go only into an empty diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCount:
    """How the rows of one table stand to the diary: new there, known, or there in other words."""

    table: str
    new: int
    known: int
    differing: int


@dataclass(slots=True)
class Union:
    """What joining does: rows to add, rows before and after a change, rows to take away."""

    added: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    before: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    after: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    removed: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    counts: list[TableCount] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written."""
        return not any(self.added.values()) and not any(self.after.values())


def joined(
    diary: Tables,
    other: Tables,
    shape: Shape,
    *,
    same_lift: Callable[[str], int | None],
    replaces: bool = False,
) -> Union:
    """Return what it takes to have all of `other` in `diary` as well; neither is changed.

    `same_lift` knows an exercise of the diary by another name that the person gave it. With
    `replaces`, rows that differ become as `other` has them; otherwise they stay.
    """
    joining = _Joining(diary, shape, same_lift, replaces=replaces)
    for table in shape:
        if table not in _ROUTINE_PARTS:
            joining.take(table, other.get(table, ()))
    joining.take_routines(*(other.get(table, ()) for table in _ROUTINE_PARTS))
    return joining.union


class _Joining:
    """Goes through the tables, parents first, and leads every reference to where it belongs."""

    def __init__(
        self,
        diary: Tables,
        shape: Shape,
        same_lift: Callable[[str], int | None],
        *,
        replaces: bool,
    ) -> None:
        self.union = Union()
        self._shape, self._same_lift, self._replaces = shape, same_lift, replaces
        self._diary = {table: {row["id"]: row for row in diary.get(table, ())} for table in shape}
        self._names = {
            table: {name_of(table, row): row["id"] for row in rows.values() if name_of(table, row)}
            for table, rows in self._diary.items()
        }
        self._ids: dict[str, dict[int, int]] = defaultdict(dict)
        self._met: set[int] = set()  # sessions joined by their key, under ids of the diary
        self._days: dict[int, str] = {}  # days of sessions as they will be
        self._seen: Counter[_Key] = Counter()
        self._spots: dict[str, dict[_Key, int]] = {}

    def take(self, table: str, rows: Sequence[Row]) -> None:
        """Say of each row of a table what becomes of it."""
        tally: Counter[str] = Counter()
        led = [dict(row) for row in rows]
        if table == "exercise":  # kin may come later in the table
            for row in led:
                self._ids[table][row["id"]] = self._known(table, row) or row["id"]
        for row in led:
            self._lead(table, row)
            tally[self._put(table, row)] += 1
        if rows:
            self.union.counts.append(_count(table, tally))

    def take_routines(self, sessions: Sequence[Row], slots: Sequence[Row]) -> None:
        """Say what becomes of each routine's sessions and lifts, all of one routine alike."""
        own_parts, tally = (
            _by_routine(*(self._rows(table) for table in _ROUTINE_PARTS)),
            Counter[str](),
        )
        led = [dict(slot) for slot in slots]
        for slot in led:
            self._lead("routine_slot", slot)
        for routine, parts in _by_routine(sessions, led).items():
            own = own_parts.get(routine, ([], []))
            is_new = routine not in self._diary["routine"]
            differs = _structure(*own) != _structure(*parts)
            standing = "new" if is_new else "differing" if differs else "known"
            tally[standing] += len(parts[0]) + len(parts[1])
            if is_new or (differs and self._replaces):
                for table, gone, come in zip(_ROUTINE_PARTS, own, parts, strict=True):
                    self.union.removed[table] += [row["id"] for row in gone]
                    self.union.before[table] += gone
                    self.union.added[table] += [dict(row) for row in come]
        if sessions:
            self.union.counts.append(_count("routine_session", tally))

    def _rows(self, table: str) -> list[Row]:
        return list(self._diary[table].values())

    def _lead(self, table: str, row: dict[str, Any]) -> None:
        """Let a row's references name rows of the diary."""
        for column in self._shape[table]:
            named = row.get(column.name)
            if column.refers_to and named is not None:
                row[column.name] = self._ids[column.refers_to].get(named, named)
        if "session_id" in row and "training_day" in row:
            row["training_day"] = self._days.get(row["session_id"], row["training_day"])
        if table == "hidden_item":
            row["key"] = led_key(row["key"], self._ids["exercise"])

    def _put(self, table: str, row: dict[str, Any]) -> str:
        own_id = self._known(table, row)
        self._ids[table][row["id"]] = row["id"] if own_id is None else own_id
        if own_id is None:
            if table == "preference" and row["key"] in PASSING:
                return "known"
            self._add(table, row)
            return "new"
        present = self._diary[table].get(own_id)
        if present is None:  # one of this file's own rows has the same name
            return "known"
        if table == "session":
            self._days[own_id] = present["training_day"]
            if own_id != row["id"]:
                self._met.add(own_id)
        if self._is_same(table, present, row):
            return "known"
        if self._replaces:
            self._change(table, present, row)
        return "differing"

    def _known(self, table: str, row: Row) -> int | None:
        """Return the id of the diary's row that is this one."""
        if row["id"] in self._diary[table]:
            return int(row["id"])
        name = name_of(table, row)
        if name and name in self._names[table]:
            return int(self._names[table][name])
        if table == "exercise":
            return self._same_lift(row["name"])
        if table in PLACED_BY and row["session_id"] in self._met:
            return self._at_spot(table, row)
        return None

    def _at_spot(self, table: str, row: Row) -> int | None:
        """Return what the diary's session has at the same place, each once."""
        if table not in self._spots:
            counted: Counter[_Key] = Counter()
            spots = self._spots[table] = {}
            for one in self._diary[table].values():
                spots[_spot(table, one, counted)] = one["id"]
        return self._spots[table].get(_spot(table, row, self._seen))

    def _add(self, table: str, row: dict[str, Any]) -> None:
        for column in _OF_THE_DIARY.get(table, frozenset()) & {"is_active", "is_current"}:
            if any(one[column] for one in self._diary[table].values()):
                row[column] = 0
        name = name_of(table, row)
        if name:
            self._names[table].setdefault(name, row["id"])
        if table == "session":
            self._days[row["id"]] = row["training_day"]
        self.union.added[table].append(row)

    def _is_same(self, table: str, present: Row, row: Row) -> bool:
        passed = _OF_THE_DIARY.get(table, frozenset()) | {"id"}
        if present["id"] != row["id"]:
            passed = passed | {"batch_id"}
        if "session_id" in row:
            passed = passed | {"training_day"}
        return all(present[name] == cell for name, cell in row.items() if name not in passed)

    def _change(self, table: str, present: Row, row: dict[str, Any]) -> None:
        """Write a row over the diary's, where no other row of the diary has its name."""
        kept = {name: present[name] for name in _OF_THE_DIARY.get(table, frozenset())}
        if present["id"] != row["id"] and "batch_id" in row:
            kept["batch_id"] = present["batch_id"]
        after = {**row, **kept, "id": present["id"]}
        name = name_of(table, after)
        if name and self._names[table].get(name, present["id"]) != present["id"]:
            return
        if table == "session":
            self._days[present["id"]] = after["training_day"]
        self.union.before[table].append(present)
        self.union.after[table].append(after)


def _count(table: str, tally: Counter[str]) -> TableCount:
    return TableCount(
        table=table, new=tally["new"], known=tally["known"], differing=tally["differing"]
    )


def _by_routine(
    sessions: Sequence[Row], slots: Sequence[Row]
) -> dict[int, tuple[list[Row], list[Row]]]:
    """Return sessions and lifts by the id of their routine."""
    found: dict[int, tuple[list[Row], list[Row]]] = {}
    routine_of = {session["id"]: session["routine_id"] for session in sessions}
    for session in sessions:
        found.setdefault(session["routine_id"], ([], []))[0].append(session)
    for slot in slots:
        found[routine_of[slot["routine_session_id"]]][1].append(slot)
    return found


def _structure(sessions: Sequence[Row], slots: Sequence[Row]) -> list[tuple[object, ...]]:
    """Return what a routine holds, whatever ids its parts have."""
    codes = {session["id"]: session["code"] for session in sessions}
    parts = [(one["code"], -1, one["position"], one["name"], "") for one in sessions]
    parts += [
        (codes[one["routine_session_id"]], one["position"], one["exercise_id"], _sizes(one), "")
        for one in slots
    ]
    return sorted(parts, key=repr)


def _sizes(slot: Row) -> str:
    passed = {"id", "routine_session_id", "position", "exercise_id"}
    return repr(sorted((name, cell) for name, cell in slot.items() if name not in passed))


def name_of(table: str, row: Row) -> _Key:
    """Return what names a row beside its id; empty where nothing does."""
    cells = tuple(row[column] for column in _NAMED_BY.get(table, ()))
    if any(cell is None for cell in cells):
        return ()
    if table not in _ANY_CASE:
        return cells
    return tuple(cell.translate(_SMALL) if isinstance(cell, str) else cell for cell in cells)


def led_key(key: str, lifts: Mapping[int, int]) -> str:
    """Let what is hidden of a lift name another id of that lift: "load:17:2026-11-24"."""
    feat, _, rest = key.partition(":")
    lift, colon, day = rest.partition(":")
    if not lift.isdecimal() or len(lift) > len(str(2**63)):
        return key
    return f"{feat}:{lifts.get(int(lift), int(lift))}{colon}{day}"


def _spot(table: str, row: Row, counted: Counter[_Key]) -> _Key:
    """Return a row's place in its session; `counted` tells those apart that share one."""
    place = (table, row["session_id"], row.get(PLACED_BY[table]))
    counted[place] += 1
    return (*place, counted[place])
