"""Hevy's CSV export, metric and imperial, in the languages of the app."""

from collections.abc import Iterator
from decimal import Decimal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.amounts import (
    count,
    entry_of,
    group_of,
    load_of,
    metres_of,
    metres_of_unnamed,
    reserve,
    unit_named,
    whole,
)
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedCardio, ImportedSet, Reading
from liftdesk.formats.lifting.unnamed_loads import loads_in
from liftdesk.formats.moments import end_after, key_of, moment_and_day, read_moment
from liftdesk.formats.tables import Row, Table, must_be_sound

NAME = "hevy"

_SIGNATURE = {"title", "start_time", "exercise_title", "set_type", "reps"}
_LOADS = {"weight_kg": Unit.KG, "weight_lbs": Unit.LB, "weight_lb": Unit.LB}
_DISTANCES = {"distance_km": "km", "distance_miles": "miles", "distance_meters": "m"}
_KINDS = {
    "normal": SetKind.WORKING,
    "": SetKind.WORKING,
    "warmup": SetKind.WARM_UP,
    "dropset": SetKind.DROP,
    "drop": SetKind.DROP,
    "failure": SetKind.FAILURE,
}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Hevy's."""
    return set(header) >= _SIGNATURE


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit of loads that the header itself names."""
    return next((unit for column, unit in _LOADS.items() if column in header), None)


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "weight_unit" not in header


def loads(table: Table) -> Iterator[Decimal]:
    """Return the numbers of the loads in a file that names no unit."""
    return loads_in(table, "weight")


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Hevy's table; `unit` answers for a file that names none.

    Such a file names no unit of distance either: kilometres go with kilograms, miles with pounds.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    if not needs_unit(table.header):
        unit = unit_in(table.header)
    elif unit is None:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    reader = _Reader(unit)
    reader.gathering.each(table.rows(), reader.take)
    return reader.gathering.reading(unit=unit)


class _Reader:
    """Takes the rows of one file."""

    def __init__(self, unit: Unit | None) -> None:
        self.gathering = Gathering(NAME)
        self._unit = unit
        self._said: dict[tuple[str, str], str] = {}

    def take(self, row: Row) -> IgnoredReason | None:
        """Take one row; see `Gathering.each`."""
        must_be_sound(row)
        head = _head(row)
        entry = self._entry(row, head.key)
        if entry is None:
            return IgnoredReason.NOTHING_DONE
        self.gathering.put(head, entry)
        return None

    def _entry(self, row: Row, key: str) -> ImportedSet | ImportedCardio | None:
        exercise = row.needed("exercise_title")
        kind = row.text("set_type").casefold()
        if kind not in _KINDS:
            raise DomainError(Trouble.SET_TYPE_UNKNOWN, "set_type", text=kind)
        seconds = whole(row.number_in("duration_seconds")) or None
        done = Effort(
            reps=count(row.number_in("reps")) or None,
            seconds=seconds,
            metres=self._metres(row, seconds),
            load=self._load(row),
            rir=reserve(row.number_in("rpe")),
        )
        group = group_of(row.number_in("superset_id"))
        if not (done.reps or done.seconds or done.metres):
            return None  # and its note waits for a set
        note = self._fresh_note(row, (key, exercise))
        return entry_of(exercise, done, kind=_KINDS[kind], note=note, superset=group)

    def _fresh_note(self, row: Row, lift: tuple[str, str]) -> str:
        """Return a lift's note with the first set that has it; Hevy repeats it with each."""
        note = _lines(row.text("exercise_notes"))
        if note == self._said.get(lift, ""):
            return ""
        self._said[lift] = note
        return note

    def _metres(self, row: Row, seconds: int | None) -> float | None:
        for column, unit in _DISTANCES.items():
            found = metres_of(row.number_in(column), unit)
            if found is not None:
                return found
        number, told = row.number_in("distance"), row.text("distance_unit")
        if told or not number:
            return metres_of(number, told)
        loads = unit_named(row.text("weight_unit"), "weight_unit") or self._unit
        if loads is None:
            raise DomainError(Trouble.ROW_INCOMPLETE, "weight_unit", column="weight_unit")
        return metres_of_unnamed(number, seconds, loads)

    def _load(self, row: Row) -> Load | None:
        for column, unit in _LOADS.items():
            found = load_of(row.text(column), unit, column)
            if found is not None:
                return found
        own = unit_named(row.text("weight_unit"), "weight_unit") or self._unit
        return load_of(row.text("weight"), own, "weight")


def _head(row: Row) -> Head:
    started, day = moment_and_day(row.text("start_time"), "start_time")
    name, end = row.text("title"), row.text("end_time")
    ended = read_moment(end, "end_time") if end and day is None else None
    return Head(
        key=f"hevy:{key_of(started)}|{name}",
        name=name,
        started=started,
        ended=None if ended is None else end_after(started, ended),
        note=_lines(row.text("description")),
        day=day,
    )


def _lines(text: str) -> str:
    """Return a note with its lines; the app writes their ends as a backslash and an n."""
    return text.replace("\\r\\n", "\n").replace("\\n", "\n").strip()
