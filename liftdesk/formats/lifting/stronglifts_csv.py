"""The CSV export of StrongLifts 5x5: one row a lift, with a pair of columns for each set."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.values import dataclass
from liftdesk.formats.amounts import count, duration, entry_of, load_of, snapped, unit_named
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.formats.lifting.numbered import Numbered
from liftdesk.formats.moments import key_of, noon_of, read_clock, read_day
from liftdesk.formats.tables import Row, Table, must_be_sound

NAME = "stronglifts"

_Entry = ImportedSet | ImportedCardio
_DATE = re.compile(r"Date \((?P<a>[ymd])+/(?P<b>[ymd])+/(?P<c>[ymd])+\)", re.IGNORECASE)
_REPS = re.compile(r"Set (\d{1,4}) \(Reps\)")
_LOAD = re.compile(r"Set (\d{1,4}) \((KGS?|LBS?)\)", re.IGNORECASE)
_HELD = re.compile(r"(\d{1,3})×(\d[\d:]*)")
_MOST_HELD = 100
_STARTS = "Start Time (h:mm)"
_ENDS = "End Time (h:mm)"
_ORDERS = {"ymd", "mdy", "dmy"}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is that of StrongLifts."""
    return bool(
        {"Workout", "Workout Name", "Exercise"} <= set(header)
        and _date_column(header)
        and any(_REPS.fullmatch(column) for column in header)
    )


def read(table: Table, _unit: Unit | None = None) -> Reading:
    """Read StrongLifts' table; its columns name their unit.

    Sets of no repetitions were skipped or not managed, which the file does not tell surely: neither
    is a set. Body weight is not kept.
    """
    columns = _Columns.of(table.header)
    reader = _Reader(columns)
    reader.gathering.each(table.rows(), reader.take)
    units = {unit for _, _, unit in columns.sets}
    unit = next(iter(units)) if len(units) == 1 else None
    return reader.numbered.settled(reader.gathering.reading(unit=unit))


def _date_column(header: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the column of dates and the order that its own words tell, as in `yyyy/mm/dd`."""
    for column in header:
        found = _DATE.fullmatch(column)
        order = "".join(found.groups()).casefold() if found else ""
        if order in _ORDERS:
            return column, order
    return None


@dataclass(frozen=True, slots=True)
class _Columns:
    """Columns of a header: the date with its order, and reps, load and unit of each set."""

    date: str
    order: str
    sets: tuple[tuple[str, str, Unit | None], ...]
    body_weight: str

    @classmethod
    def of(cls, header: tuple[str, ...]) -> "_Columns":
        loads = {found[1]: found for found in map(_LOAD.fullmatch, header) if found}
        sets = []
        reps = [found for found in map(_REPS.fullmatch, header) if found]
        for found in sorted(reps, key=lambda found: int(found[1])):
            load = loads.get(found[1])
            unit = unit_named(load[2]) if load else None
            sets.append((found[0], load[0] if load else "", unit))
        body = next((column for column in header if column.startswith("Body Weight")), "")
        date, order = _date_column(header) or ("", "ymd")
        return cls(date, order, tuple(sets), body)


class _Reader:
    """Takes the rows of one file."""

    def __init__(self, columns: _Columns) -> None:
        self.gathering = Gathering(NAME)
        self.numbered = Numbered()
        self._columns = columns
        self._above: Head | None = None

    def take(self, row: Row) -> IgnoredReason | None:
        """Take one row; see `Gathering.each`."""
        must_be_sound(row)
        if row.text(self._columns.body_weight):
            self.gathering.tells(Private.BODY_WEIGHT)
        head = self._head(row)
        entries = list(self._entries(row, row.needed("Exercise"))) or _held(row)
        if not entries:
            return IgnoredReason.NOTHING_DONE
        self.gathering.put(head, *entries)
        return None

    def _head(self, row: Row) -> Head:
        """Return the workout; a row without a date goes on with the one above."""
        told = (self._columns.date, "Workout", "Workout Name")
        if not any(row.text(column) for column in told) and self._above is not None:
            return self._above
        self._above = None  # a row that cannot be read leaves none to go on with
        day = read_day(row.needed(self._columns.date), self._columns.order, "Date")
        start, end = row.text(_STARTS), row.text(_ENDS)
        started = datetime.combine(day, read_clock(start, _STARTS)) if start else noon_of(day)
        name = row.text("Workout Name")
        base = f"{NAME}:{key_of(started)}|{name}"
        self._above = Head(
            key=self.numbered.key(base, row.text("Workout")),
            name=name,
            started=started,
            ended=_end(started, end) if start and end else None,
            day=None if start else day,
        )
        return self._above

    def _entries(self, row: Row, exercise: str) -> Iterator[_Entry]:
        note = row.text("Notes")
        for reps, column, unit in self._columns.sets:
            done = count(row.number_in(reps)) or None
            if done is None:
                continue
            entry = entry_of(exercise, Effort(reps=done, load=_load(row, column, unit)), note=note)
            note = ""  # the lift's words stand with its first set
            if entry is not None:
                yield entry


def _load(row: Row, column: str, unit: Unit | None) -> Load | None:
    load = load_of(row.text(column), unit, column) if column else None
    return snapped(load, "2.5", places=1)  # loads of the other unit are told to one decimal


def _end(started: datetime, text: str) -> datetime:
    """Return the first such time of day after a start."""
    ended = datetime.combine(started.date(), read_clock(text, _ENDS))
    return ended if ended >= started else ended + timedelta(days=1)


def _held(row: Row) -> list[_Entry]:
    """Return the sets of a lift that is held: `3×0:45` counts seconds, not repetitions."""
    text = row.text("Sets×Time")
    if not text or text.casefold() == "skipped":
        return []
    found = _HELD.fullmatch(text)
    length = duration(found[2], "Sets×Time") if found else None
    if found is None or length is None or int(found[1]) > _MOST_HELD:
        raise DomainError(Trouble.DURATION_UNREADABLE, "Sets×Time", text=text)
    done = Effort(seconds=round(length.total_seconds()))
    entry = entry_of(row.text("Exercise"), done, note=row.text("Notes"))
    return [] if entry is None else [entry] * int(found[1])
