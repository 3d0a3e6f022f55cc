"""Two computers: another LiftDesk file joined into this diary, looked at first, in one step."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import RefusedRow, Row, Tables
from liftdesk.services.merge_join import Choices, Joined, join
from liftdesk.services.merge_plan import BELONGS, OTHER, OWN, MergeItem, Standing, items, spread
from liftdesk.services.merge_sides import OF_ONE_COMPUTER, Side, tables_of
from liftdesk.store import edit_writing, stranger, table_load
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.edit_lines import EPOCH_MS, Lines, read_lines
from liftdesk.store.edit_writing import Writing
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.journal import Journal
from liftdesk.store.table_dump import told
from liftdesk.store.table_shape import shape
from liftdesk.system.clock import Clock
from liftdesk.system.texts import translate

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TROUBLES: Final = {
    StoreTrouble.NEWER: Trouble.OWN_NEWER,
    StoreTrouble.CORRUPT: Trouble.FILE_DAMAGED,
    StoreTrouble.EMPTY_FILE: Trouble.FILE_EMPTY,
    StoreTrouble.NOT_OURS: Trouble.FORMAT_UNKNOWN,
    StoreTrouble.CANNOT_OPEN: Trouble.FILE_UNREADABLE,
    StoreTrouble.NEEDS_PASSPHRASE: Trouble.PASSPHRASE_OTHER,
    StoreTrouble.WRONG_PASSPHRASE: Trouble.PASSPHRASE_OTHER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDiary:
    """Another LiftDesk file, every row of it proved; `refused` are rows that cannot be written."""

    path: Path
    tables: Tables
    lines: Lines
    refused: tuple[RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class _Present:
    """The diary as it is now."""

    tables: Tables
    lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What joining would do to the diary as it is now.

    Attributes:
        other: the other file.
        choices: what the person chose, by table and id: the side whose version it will be.
        items: what comes, goes, differs or stays, what differs first.
        lifts: the names of all lifts, for each side by its own ids.
        writes: whether anything in the diary would change.
        present, writing: the diary that it was worked out for, and what is to be written there.
    """

    other: OtherDiary
    choices: Choices
    items: tuple[MergeItem, ...]
    lifts: tuple[Mapping[int, str], Mapping[int, str]]
    writes: bool
    present: _Present = field(repr=False)
    writing: Writing = field(repr=False)

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(item.standing is standing for item in self.items)

    def counts(self, standing: Standing) -> dict[str, int]:
        """Return how many rows stand so, by table, with what comes or goes along."""
        found: Counter[str] = Counter()
        for item in self.items:
            if item.standing is standing:
                found[item.table] += 1
                found.update(item.with_it)
        return dict(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What was written: rows that came, changed and went."""

    added: int
    changed: int
    removed: int

    @property
    def is_empty(self) -> bool:
        """Whether the diary had all of it already."""
        return not (self.added or self.changed or self.removed)


class Merging:
    """Joins another LiftDesk file into the diary. `before_merge` makes the backup."""

    def __init__(
        self,
        *,
        database: Database,
        journal: Journal,
        clock: Clock,
        before_merge: Callable[[], object],
    ) -> None:
        self._database, self._journal, self._clock = database, journal, clock
        self._before_merge = before_merge

    def read(self, path: Path) -> OtherDiary:
        """Read another file and prove its rows. The diary is not touched; any thread may do it.

        The file is opened for reading alone and as a stranger's: nothing of its own SQL is at
        work. One of an older schema is raised in memory, and one that is encrypted as the diary is
        opens with its key.

        Raises:
            DomainError: OWN_NEWER, OWN_STRANGE, FILE_DAMAGED, FILE_EMPTY, FILE_UNREADABLE,
                PASSPHRASE_OTHER or FORMAT_UNKNOWN; or OWN_ITSELF for the diary that is open.
        """
        if self._is_own(path):
            raise DomainError(Trouble.OWN_ITSELF, "file", path=path.name)
        try:
            found = stranger.read_whole(path, key=self._database.key)
        except StoreError as error:
            trouble = _TROUBLES.get(error.trouble, Trouble.OWN_STRANGE)
            raise DomainError(trouble, "file", name=error.detail, path=path.name) from error
        proved = table_load.proved(found.tables, found.schema)
        return OtherDiary(
            path=path, tables=proved.tables, lines=found.lines, refused=proved.refused
        )

    def plan(self, other: OtherDiary, choices: Choices | None = None) -> MergePlan:
        """Say what joining would do, with the person's choices; nothing is written.

        Any thread may do it: the diary is read through a connection of its own.

        Raises:
            StoreError: a condition of the disk.
        """
        chosen = choices or {}
        present = self._read_apart()
        joined, sides = self._joined(present, other, chosen)
        writing = self._difference(present, joined)
        found = items(joined.fates, _owners(sides), chosen)
        return MergePlan(
            other=other,
            choices=chosen,
            items=tuple(found),
            lifts=(_lifts(sides[OWN]), _lifts(sides[OTHER])),
            writes=writing.has_rows,
            present=present,
            writing=writing,
        )

    def merge(self, plan: MergePlan) -> Merged:
        """Join the file into the diary as it is now, as one step after a backup.

        It is worked out anew where the diary changed since; else it is written as planned, for
        working it out takes seconds for decades.

        Raises:
            StoreError: a condition of the disk; nothing was changed.
        """
        present = _Present(told(self._database), read_lines(self._database))
        writing = plan.writing
        if present != plan.present:
            joined, _ = self._joined(present, plan.other, plan.choices)
            writing = self._difference(present, joined)
        if writing.is_empty:
            return Merged(added=0, changed=0, removed=0)
        if writing.has_rows:
            self._before_merge()
        step = translate("Steps", "Merge another computer's diary")
        with self._journal.step(step), self._journal.edits.as_they_come():
            edit_writing.write(self._database, writing)
        return Merged(
            added=sum(map(len, writing.added.values())),
            changed=sum(map(len, writing.changed.values())),
            removed=sum(map(len, writing.removed.values())),
        )

    def when(self, at_ms: int) -> datetime | None:
        """Return an instant of a preview by this computer's clock, None where none is known."""
        if at_ms <= EPOCH_MS:  # an id that tells no time
            return None
        return self._clock.here(_EPOCH + timedelta(milliseconds=at_ms))

    def _is_own(self, path: Path) -> bool:
        own = self._database.path
        return own != MEMORY and path.exists() and own.exists() and path.samefile(own)

    def _read_apart(self) -> _Present:
        if self._database.path == MEMORY:
            return _Present(told(self._database), read_lines(self._database))
        opened = Database(self._database.path, key=self._database.key, read_only=True)
        try:
            return _Present(told(opened), read_lines(opened))
        finally:
            opened.close()

    def _joined(
        self, present: _Present, other: OtherDiary, choices: Choices
    ) -> tuple[Joined, tuple[Side, Side]]:
        sides = (Side.of(present.tables, present.lines), Side.of(other.tables, other.lines))
        joined = join(*sides, shape())
        if not choices:
            return joined, sides
        now = (self._clock.now() - _EPOCH) // timedelta(milliseconds=1)
        chosen = join(*sides, shape(), choices=spread(choices, joined.fates), now=now)
        # What was chosen keeps its place in the preview: what it stood as is told, not what it is.
        return Joined(chosen.rows, chosen.lines, joined.fates), sides

    def _difference(self, present: _Present, joined: Joined) -> Writing:
        wanted = tables_of(joined.rows, shape())
        here = [row for row in present.tables["preference"] if row["key"] in OF_ONE_COMPUTER]
        wanted["preference"] += here
        own = {row["id"] for row in here}
        lines = {
            key: line
            for key, line in present.lines.items()
            if key[0] == "preference" and key[1] in own
        } | joined.lines
        return edit_writing.difference(present.tables, wanted, present.lines, lines)


def _lifts(side: Side) -> dict[int, str]:
    return {row_id: row["name"] for row_id, row in side.rows.get("exercise", {}).items()}


def _owners(sides: tuple[Side, Side]) -> dict[str, dict[int, Row]]:
    return {
        table: {**sides[OTHER].rows.get(table, {}), **sides[OWN].rows.get(table, {})}
        for table, _ in BELONGS.values()
    }
