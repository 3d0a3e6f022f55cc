"""What two diaries know of the rows of one table, and which ids stand for the same thing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from liftdesk.domain.tables import Row
from liftdesk.services.merge_sides import Side
from liftdesk.store.edit_lines import FLAGS, Line, made_at

NEVER = -1


@dataclass(frozen=True, slots=True)
class Version:
    """A row as one side has it.

    Attributes:
        at: UTC milliseconds of its last change, or of what became one with it, if that was later.
        side: 0 or 1, which diary has it.
        row: the row, its references as that diary has them.
    """

    at: int
    side: int
    row: Row


@dataclass(slots=True)
class Member:
    """One id: its versions, when it was deleted (`dead`), and when changed while it had a row.

    `led` is its last change before it became one with another; `spare` are versions from until
    then, which say nothing new.
    """

    row_id: int
    versions: list[Version] = field(default_factory=list)
    spare: list[Version] = field(default_factory=list)
    dead: int = NEVER
    led: int = NEVER
    own: int = NEVER
    targets: set[int] = field(default_factory=set)

    def hear(self, side: int, row: Row | None, line: Line | None, since: int) -> None:
        """Take in what one side knows of the id; `since` is the last change of what is one."""
        at = made_at(self.row_id)
        if line is not None and not line.is_deleted:
            at = max(at, line.at)
        elif line is not None and line.led_to is not None:
            self.led = max(self.led, line.at)
            self.targets.add(line.led_to)
        elif line is not None:
            self.dead = max(self.dead, line.at)
        if row is not None:
            self.own = max(self.own, at)
            self.versions.append(Version(max(at, since), side, row))

    def settle(self) -> None:
        """Put the versions aside that were known when the id became one with another."""
        self.spare = [one for one in self.versions if one.at <= self.led]
        self.versions = [one for one in self.versions if one.at > self.led]

    @property
    def last(self) -> int:
        """When anything was last known to happen to this id."""
        return max(self.dead, self.led, self.own)


@dataclass(slots=True)
class Kind:
    """Ids that are one thing: one row in the end, or none."""

    members: list[Member]

    @property
    def row_id(self) -> int:
        """The id it goes by: the smallest of those that became no other."""
        own = [one.row_id for one in self.members if one.led == NEVER]
        return min(own or [one.row_id for one in self.members])

    @property
    def own(self) -> int:
        """When the row of that id was last changed under it."""
        row_id = self.row_id
        return max(one.own for one in self.members if one.row_id == row_id)

    @property
    def dead(self) -> int:
        """When it was last deleted."""
        return max(one.dead for one in self.members)

    @property
    def at(self) -> int:
        """When it was last changed, of what still counts."""
        return max((v.at for one in self.members for v in one.versions), default=NEVER)

    @property
    def is_alive(self) -> bool:
        """Whether its last change came after its last deletion; a deletion wins a tie."""
        return self.at > self.dead

    def of_side(self, side: int) -> Row | None:
        """Return what one diary has of it, None for nothing."""
        found = [v for m in self.members for v in (*m.versions, *m.spare) if v.side == side]
        return max(found, key=lambda one: one.at).row if found else None

    def newest(self) -> list[Version]:
        """Return the versions of the last change; of what is only held, all there are."""
        if self.at > NEVER:
            return [v for one in self.members for v in one.versions if v.at == self.at]
        spare = [v for one in self.members for v in one.spare]
        last = max((v.at for v in spare), default=NEVER)
        return [v for v in spare if v.at == last]


class Kinds:
    """The things of one table, as two sides know them; joined further as names are compared."""

    def __init__(self, table: str, sides: tuple[Side, Side]) -> None:
        self.members = _members(table, sides)
        self._above: dict[int, int] = {}
        for member in list(self.members.values()):
            for target in member.targets:
                self.members.setdefault(target, Member(target))
                self.join(member.row_id, target)

    def join(self, one: int, other: int) -> None:
        """Let two ids be one thing."""
        top, below = sorted((self._top(one), self._top(other)))
        if top != below:
            self._above[below] = top

    def _top(self, row_id: int) -> int:
        while (above := self._above.get(row_id)) is not None:
            row_id = above
        return row_id

    def all(self) -> list[Kind]:
        """Return every thing, in the order of its smallest id."""
        found: dict[int, Kind] = {}
        for row_id in sorted(self.members):
            top = self._top(row_id)
            found.setdefault(top, Kind([])).members.append(self.members[row_id])
        return list(found.values())


def _members(table: str, sides: tuple[Side, Side]) -> dict[int, Member]:
    rows = [side.rows.get(table, {}) for side in sides]
    lines = [
        {key[1]: line for key, line in side.lines.items() if key[0] == table} for side in sides
    ]
    since = [_since(some) for some in lines]
    found = {}
    for row_id in {*rows[0], *rows[1], *lines[0], *lines[1]}:
        found[row_id] = member = Member(row_id)
        for side in (0, 1):
            row, line = rows[side].get(row_id), lines[side].get(row_id)
            member.hear(side, row, line, since[side].get(row_id, NEVER))
        member.settle()
    return found


def _since(lines: Mapping[int, Line]) -> dict[int, int]:
    """Return by id when what became one with it was last changed."""
    found: dict[int, int] = {}
    for line in lines.values():
        if line.is_deleted and line.led_to is not None:
            found[line.led_to] = max(line.at, found.get(line.led_to, NEVER))
    return found


def passed_columns(table: str, row: Row) -> frozenset[str]:
    """Return the columns by which two versions of a row do not differ.

    Its id; the day that is its session's; and what says which row is in use.
    """
    passed = {"id"}
    if "session_id" in row:
        passed.add("training_day")
    if table in FLAGS:
        passed.add(FLAGS[table])
    return frozenset(passed)


def weight(table: str, row: Row) -> tuple[object, ...]:
    """Return what versions of the same time are compared by: the heavier wins on both sides."""
    passed = passed_columns(table, row)
    return tuple(_sortable(cell) for name, cell in sorted(row.items()) if name not in passed)


def _sortable(cell: object) -> tuple[object, ...]:
    if cell is None:
        return (0,)
    if isinstance(cell, (int, float)):
        return (1, cell)
    if isinstance(cell, str):
        return (2, cell)
    if isinstance(cell, bytes):
        return (3, cell)
    return (4, *map(_sortable_part, _flat(cell)))


def _flat(parts: object) -> Iterator[Row]:
    if isinstance(parts, Mapping):
        yield parts
    elif isinstance(parts, Iterable):
        for one in parts:
            yield from _flat(one)


def _sortable_part(row: Row) -> tuple[object, ...]:
    return tuple(_sortable(cell) for _, cell in sorted(row.items()))
