"""Strong's CSV exports: the classic comma one, the one with unit columns, and version 6."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass, replace
from liftdesk.formats.amounts import (
    count,
    duration,
    entry_of,
    load_of,
    metres_of,
    metres_of_unnamed,
    reserve,
    unit_named,
    whole,
)
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedCardio, ImportedSet, Reading
from liftdesk.formats.lifting.numbered import Numbered
from liftdesk.formats.lifting.unnamed_loads import loads_in
from liftdesk.formats.moments import key_of, moment_and_day
from liftdesk.formats.tables import Row, Table, must_be_sound

NAME = "strong"

_SIGNATURE = {"Date", "Workout Name", "Exercise Name", "Set Order", "Reps"}
_KINDS = {"W": SetKind.WARM_UP, "D": SetKind.DROP, "F": SetKind.FAILURE}
_LENGTHS = ("Duration (sec)", "Workout Duration", "Duration")
_IN_HEADER = re.compile(r"(Weight|Distance) \((\w+)\)")
_HALF_LENGTH = re.compile(r"\d{1,3}")
_OTHER_HALF = re.compile(r"\d{3}h( \d+m(in)?)?")


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is one of Strong's."""
    return set(header) >= _SIGNATURE


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit of loads that the header itself names, as in `Weight (kg)`."""
    name = _named_in_header(header).get("Weight", ("", ""))[1]
    return unit_named(name) if name in {"kg", "kgs", "lb", "lbs"} else None


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "Weight Unit" not in header


def loads(table: Table) -> Iterator[Decimal]:
    """Return the numbers of the loads in a file that names no unit."""
    return loads_in(table, "Weight")


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Strong's table; `unit` answers for a file that names none.

    Such a file names no unit of distance either: kilometres go with kilograms, miles with pounds.
    A row `Note` carries words for the set above it.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    if not needs_unit(table.header):
        unit = unit_in(table.header)
    elif unit is None:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    reader = _Reader(table.header, unit)
    reader.gathering.each(table.rows(), reader.take)
    return reader.numbered.settled(reader.gathering.reading(unit=unit))


def _named_in_header(header: tuple[str, ...]) -> Mapping[str, tuple[str, str]]:
    """Return the whole column name and the unit in it, for load and distance."""
    found = [(column, _IN_HEADER.fullmatch(column)) for column in header]
    return {match[1]: (column, match[2]) for column, match in found if match is not None}


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where load and distance stand, and the unit that the header names for distance."""

    load: str
    distance: str
    distance_unit: str

    @classmethod
    def of(cls, header: tuple[str, ...]) -> "_Columns":
        named = _named_in_header(header)
        distance, distance_unit = named.get("Distance", ("Distance", ""))
        return cls(named.get("Weight", ("Weight", ""))[0], distance, distance_unit)


class _Reader:
    """Takes the rows of one file."""

    def __init__(self, header: tuple[str, ...], unit: Unit | None) -> None:
        self.gathering = Gathering(NAME)
        self.numbered = Numbered()
        self._header = header
        self._unit = unit
        self._columns = _Columns.of(header)

    def take(self, row: Row) -> IgnoredReason | None:
        """Take one row; see `Gathering.each`."""
        row = _mended(row, self._header)
        must_be_sound(row)
        order = row.needed("Set Order")
        if "rest timer" in {order.casefold(), row.text("Exercise Name").casefold()}:
            return IgnoredReason.REST_TIMER
        head = self._head(row)
        if order.casefold() == "note":
            return self._take_note(head.key, row)
        entry = self._entry(row, order)
        if entry is None:
            return IgnoredReason.NOTHING_DONE
        self.gathering.put(head, entry)
        return None

    def _take_note(self, key: str, row: Row) -> IgnoredReason | None:
        """Give the words to the entry above, where that is one of the same exercise."""
        words, above = row.text("Notes"), self.gathering.last_entry(key)
        if not words or above is None or _exercise_of(above) != row.text("Exercise Name"):
            return IgnoredReason.NOTE
        note = f"{above.note}\n{words}" if above.note else words
        self.gathering.put_over_last_entry(key, replace(above, note=note))
        return None

    def _head(self, row: Row) -> Head:
        started, day = moment_and_day(row.text("Date"), "Date")
        name = row.text("Workout Name")
        length = duration(row.text(*_LENGTHS), "Duration")
        base = f"strong:{key_of(started)}|{name}"
        return Head(
            key=self.numbered.key(base, row.text("Workout #")),
            name=name,
            started=started,
            ended=None if length is None or day else started + min(length, _LONGEST),
            note=row.text("Workout Notes"),
            day=day,
        )

    def _entry(self, row: Row, order: str) -> ImportedSet | ImportedCardio | None:
        exercise = row.needed("Exercise Name")
        seconds = whole(row.number_in("Seconds")) or None
        own = unit_named(row.text("Weight Unit"), "Weight Unit") or self._unit
        done = Effort(
            reps=count(row.number_in("Reps")) or None,
            seconds=seconds,
            metres=self._metres(row, seconds, own),
            load=load_of(row.text(self._columns.load), own, self._columns.load),
            rir=reserve(row.number_in("RPE")),
        )
        return entry_of(exercise, done, kind=_kind(order), note=row.text("Notes"))

    def _metres(self, row: Row, seconds: int | None, loads_in: Unit | None) -> float | None:
        number = row.number_in(self._columns.distance)
        unit = row.text("Distance Unit") or self._columns.distance_unit
        if not number or unit:
            return metres_of(number, unit, "Distance Unit")
        if loads_in is None:
            raise DomainError(Trouble.ROW_INCOMPLETE, "Distance Unit", column="Distance Unit")
        return metres_of_unnamed(number, seconds, loads_in)


_LONGEST = timedelta(days=3650)
"""A timer that ran on for longer tells nothing, and would leave the calendar."""


def _mended(row: Row, header: tuple[str, ...]) -> Row:
    """Put a length like `3,527h 3min` together again, which Strong writes without quotes."""
    place = next((header.index(name) for name in _LENGTHS if name in header), None)
    cells = [*row.cells.values(), *row.surplus]
    if place is None or len(row.surplus) != 1 or len(cells) != len(header) + 1:
        return row
    first, second = cells[place : place + 2]
    if not _HALF_LENGTH.fullmatch(first) or not _OTHER_HALF.fullmatch(second):
        return row
    cells[place : place + 2] = [f"{first},{second}"]
    return Row(row.number, dict(zip(header, cells, strict=True)))


def _exercise_of(entry: ImportedSet | ImportedCardio) -> str:
    return entry.exercise if isinstance(entry, ImportedSet) else entry.activity


def _kind(order: str) -> SetKind:
    if order.isdecimal() or order.removesuffix(".0").isdecimal():
        return SetKind.WORKING
    if order.upper() not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "Set Order", text=order)
    return _KINDS[order.upper()]
