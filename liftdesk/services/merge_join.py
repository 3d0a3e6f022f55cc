"""Joining two diaries by time: the newest change of each row wins, a deletion is a change.

Both sides are treated alike, so it does not matter which is joined into which, and joining again
changes nothing. The rules, in this order:

1. Of the versions of a row the newest wins; of two at the same time the heavier (`weight`). A
   deletion at the same time wins over both.
2. What somebody still uses stays: a deleted session in which the other side wrote a set later, a
   lift that a set names, the routine in use. Only what was seen is deleted by deleting.
3. Ids of the same natural name (a lift's, a setting's, an imported session's key) are one thing
   under the smallest id, and all references are led there. The other ids keep a line saying so.
4. Which routine and which place is in use is one choice, the newest one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from liftdesk.domain.tables import Row, Shape
from liftdesk.services.merge_members import NEVER, Kind, Kinds, weight
from liftdesk.services.merge_sides import PART_TABLES, PARTS, Side
from liftdesk.services.own_union import PLACED_BY, led_key, name_of
from liftdesk.store.edit_lines import FLAGS, Key, Line, made_at

Choices = Mapping[tuple[str, int], int]
"""By table and id: the side (0 or 1) whose version the person chose."""


_OFTEN_NAMED = frozenset({"contact", "import_batch"})
"""Tables of which one diary may have several rows of a name: two people, one file brought twice."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one thing.

    Attributes:
        table: its table.
        row_id: the id it goes by.
        own: this side's row, None where it has none or deleted it.
        other: the other side's.
        row: the row in the end, None where it is deleted.
        at: UTC milliseconds of each side's last change or deletion of it; -1 for none known.
    """

    table: str
    row_id: int
    own: Row | None
    other: Row | None
    row: Row | None
    at: tuple[int, int]


@dataclass(slots=True)
class Joined:
    """Two diaries as one: all rows by table and id, all lines, and what became of what."""

    rows: dict[str, dict[int, Row]] = field(default_factory=dict)
    lines: dict[Key, Line] = field(default_factory=dict)
    fates: list[Fate] = field(default_factory=list)


def join(
    own: Side, other: Side, shape: Shape, *, choices: Choices | None = None, now: int = 0
) -> Joined:
    """Return both diaries as one; neither is changed.

    `choices` are the person's own, row by row; each is a change of its own, made at `now` (UTC
    milliseconds), so that it holds on both sides from then on.
    """
    return _Join(own, other, shape, choices or {}, now).all()


class _Join:
    """Goes from children to parents to see what is held, then from parents to children."""

    def __init__(self, own: Side, other: Side, shape: Shape, choices: Choices, now: int) -> None:
        self._sides = (own, other)
        self._tables = [table for table in shape if table not in PART_TABLES]
        self._refs = {table: _references(table, shape) for table in self._tables}
        self._kinds = {table: Kinds(table, self._sides) for table in self._tables}
        self._ids: dict[str, dict[int, int]] = defaultdict(dict)
        self._held: dict[str, set[int]] = defaultdict(set)
        self._only_held: dict[str, set[int]] = defaultdict(set)
        self._apart: dict[int, set[int]] = {}
        self._choices, self._now = choices, now
        self.joined = Joined()

    def all(self) -> Joined:
        """Return everything joined."""
        for table in FLAGS:
            _, used = max((side.in_use[table] for side in self._sides), key=_when)
            if used is not None:
                self._held[table].add(used)
        for table in reversed(self._tables):
            self._hold(table)
        for table in self._tables:
            self._settle(table)
        for table in FLAGS:
            self._use(table)
        self._let_go()
        return self.joined

    def _hold(self, table: str) -> None:
        """See which parents are needed by what is alive in a table, or needed itself."""
        kinds, seen = self._kinds[table].all(), set[int]()
        while True:
            fresh = [kind for kind in kinds if id(kind) not in seen and self._stays(table, kind)]
            if not fresh:
                return
            for kind in fresh:
                seen.add(id(kind))
                for row in self._candidates(table, kind):
                    for parent, row_id in self._named(table, row):
                        self._held[parent].add(row_id)

    def _stays(self, table: str, kind: Kind) -> bool:
        """Whether there is a row of it in the end, as far as can be said from its children."""
        chosen = self._choices.get((table, kind.row_id))
        lives = kind.is_alive if chosen is None else kind.of_side(chosen) is not None
        return (lives or self._is_held(table, kind)) and bool(self._candidates(table, kind))

    def _candidates(self, table: str, kind: Kind) -> list[Row]:
        """Return the rows of which one is in the end the thing's."""
        chosen = self._choices.get((table, kind.row_id))
        row = None if chosen is None else kind.of_side(chosen)
        return [one.row for one in kind.newest()] if row is None else [row]

    def _is_held(self, table: str, kind: Kind) -> bool:
        return any(one.row_id in self._held[table] for one in kind.members)

    def _named(self, table: str, row: Row) -> Iterator[tuple[str, int]]:
        """Give each parent that a row names, with its table."""
        for column, parent in self._refs[table]:
            if row[column] is not None:
                yield parent, row[column]
        if table == "routine":
            for slot in row[PARTS][1]:
                yield "exercise", slot["exercise_id"]

    def _settle(self, table: str) -> None:
        """Say of each thing of a table what becomes of it; its parents are settled already."""
        kinds = self._kinds[table]
        self._unite(table, kinds)
        settled = kinds.all()
        for kind in settled:
            self._ids[table].update(dict.fromkeys((m.row_id for m in kind.members), kind.row_id))
        rows = self.joined.rows.setdefault(table, {})
        for kind in settled:
            row = self._put(table, kind)
            if row is not None:
                rows[kind.row_id] = row
        if table == "session":
            self._apart = _sessions_apart(settled)

    def _unite(self, table: str, kinds: Kinds) -> None:
        """Let things of the same natural name be one, and what an import put at one place."""
        known: dict[tuple[object, ...], Kind] = {}
        counted: Counter[tuple[object, ...]] = Counter()
        for kind in kinds.all():
            if not self._stays(table, kind):
                continue
            raw = self._best(table, kind)
            name = name_of(table, self._led(table, raw)) or self._spot(table, raw, counted)
            same = known.setdefault(name, kind) if name else kind
            if table not in _OFTEN_NAMED or not _are_of_one_side(same, kind):
                kinds.join(kind.row_id, same.row_id)

    def _spot(
        self, table: str, raw: Row, counted: Counter[tuple[object, ...]]
    ) -> tuple[object, ...]:
        """Return the place of a row in a session that both sides imported each by itself."""
        if table not in PLACED_BY:
            return ()
        session: int = raw["session_id"]
        final = self._ids["session"].get(session, session)
        if session not in self._apart.get(final, ()):
            return ()
        place = (session, raw.get(PLACED_BY[table]))
        counted[place] += 1
        return (final, place[1], counted[place])

    def _best(self, table: str, kind: Kind) -> Row:
        """Return the row that wins, as its own side has it."""
        rows = self._candidates(table, kind)
        if len(rows) == 1 or rows[0] == rows[-1]:
            return rows[0]
        return max(rows, key=lambda row: weight(table, self._led(table, row)))

    def _led(self, table: str, row: Row) -> dict[str, Any]:
        """Return a row with its references led to where they belong."""
        led = dict(row)
        for column, parent in self._refs[table]:
            named: int | None = row[column]
            if named is not None:
                led[column] = self._ids[parent].get(named, named)
        if table == "hidden_item":
            led["key"] = led_key(row["key"], self._ids["exercise"])
        if table == "routine":
            sessions, slots = row[PARTS]
            led[PARTS] = sessions, tuple(self._led_slot(slot) for slot in slots)
        return led

    def _led_slot(self, slot: Row) -> Row:
        lift = slot["exercise_id"]
        return {**slot, "exercise_id": self._ids["exercise"].get(lift, lift)}

    def _put(self, table: str, kind: Kind) -> Row | None:
        """Write a thing's lines and what became of it; return its row, None where it is gone."""
        row_id, own, dead = kind.row_id, kind.own, kind.dead
        lives = kind.is_alive
        chosen = self._choices.get((table, row_id))
        if chosen is not None:
            lives = kind.of_side(chosen) is not None
            own = dead = max(self._now, kind.at + 1, dead + 1)
        row = self._final(table, kind) if self._stays(table, kind) else None
        if row is not None and not lives:
            self._only_held[table].add(row_id)
        if not lives and (dead > NEVER or kind.newest()):
            self.joined.lines[table, row_id] = Line(max(dead, made_at(row_id)), is_deleted=True)
        elif lives and own > made_at(row_id):
            self.joined.lines[table, row_id] = Line(own)
        for member in kind.members:
            if member.row_id != row_id and member.last > NEVER:
                line = Line(member.last, is_deleted=True, led_to=row_id)
                self.joined.lines[table, member.row_id] = line
        self._tell(table, kind, row)
        return row

    def _final(self, table: str, kind: Kind) -> dict[str, Any]:
        """Return the row of a thing as it will be, under its final id."""
        row = {**self._led(table, self._best(table, kind)), "id": kind.row_id}
        if "session_id" in row and "training_day" in row:
            session = self.joined.rows["session"].get(row["session_id"], row)
            row["training_day"] = session["training_day"]
        if table == "exercise" and row["kin_id"] == kind.row_id:
            row["kin_id"] = None
        return row

    def _tell(self, table: str, kind: Kind, row: Row | None) -> None:
        own, other = kind.of_side(0), kind.of_side(1)
        if own == other or (own is None and row is None):
            return
        if own is not None and other is not None:
            one, two = (weight(table, self._led(table, found)) for found in (own, other))
            if one == two:
                return
        at = (self._time(table, kind, 0), self._time(table, kind, 1))
        self.joined.fates.append(Fate(table, kind.row_id, own, other, row, at))

    def _time(self, table: str, kind: Kind, side: int) -> int:
        lines = self._sides[side].lines
        known = [line.at for m in kind.members if (line := lines.get((table, m.row_id)))]
        made = [v.at for m in kind.members for v in (*m.versions, *m.spare) if v.side == side]
        return max((*known, *made), default=NEVER)

    def _use(self, table: str) -> None:
        """Let the row in use be the one that was chosen last."""
        flag = FLAGS[table]
        sides = [side.in_use[table] for side in self._sides]
        at, used = max(sides, key=_when)
        final = None if used is None else self._ids[table].get(used, used)
        rows = self.joined.rows[table]
        for row_id, row in rows.items():
            rows[row_id] = {**row, flag: int(row_id == final)}
        key = (f"{table}.{flag}", 0)
        if sides[0] != sides[1] or any(key in side.lines for side in self._sides):
            self.joined.lines[key] = Line(at, led_to=final)

    def _let_go(self) -> None:
        """Take out again what was held for something that is not there in the end."""
        needed: dict[str, set[int]] = defaultdict(set)
        for table, flag in FLAGS.items():
            needed[table] |= {i for i, row in self.joined.rows[table].items() if row[flag]}
        for table in reversed(self._tables):
            rows, held = self.joined.rows[table], set(self._only_held[table])
            stays = rows.keys() - held | held & needed[table]
            while stays:
                for row_id in stays:
                    for parent, named in self._named(table, rows[row_id]):
                        needed[parent].add(named)
                held -= stays
                stays = held & needed[table]
            for row_id in held:
                del rows[row_id]
        rows_now = self.joined.rows
        self.joined.fates = [
            one if one.row is None or one.row_id in rows_now[one.table] else replace(one, row=None)
            for one in self.joined.fates
        ]


def _references(table: str, shape: Shape) -> list[tuple[str, str]]:
    return [(column.name, column.refers_to) for column in shape[table] if column.refers_to]


def _are_of_one_side(one: Kind, other: Kind) -> bool:
    """Whether some diary has both, as two people of the same name."""
    if one is other:
        return False
    return any(one.of_side(side) and other.of_side(side) for side in (0, 1))


def _when(used: tuple[int, int | None]) -> tuple[int, int]:
    return used[0], NEVER if used[1] is None else used[1]


def _sessions_apart(kinds: list[Kind]) -> dict[int, set[int]]:
    """Return by final id the sessions that are one, though each side has its own."""
    found = {}
    for kind in kinds:
        own = {one.row_id for one in kind.members if one.versions}
        if len(own) > 1:
            found[kind.row_id] = own
    return found
