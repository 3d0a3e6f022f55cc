"""Flexify's graphs.csv: one row a set, in the first layout and in that of its second format."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.domain.values import dataclass
from liftdesk.formats.amounts import (
    METRES,
    UNITS,
    count,
    entry_of,
    metres_of,
    snapped,
    whole,
)
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.formats.moments import read_moment
from liftdesk.formats.spans import Span, widened
from liftdesk.formats.tables import Row, Table, broken

NAME = "flexify"

_FIRST = {"name", "reps", "weight", "created", "unit", "cardio", "hidden"}
_SECOND = {"format", "recordType", "exerciseId", "workoutId", "timestamp", "reps", "loadKg"}
_SECOND_NAME = "flexify_graphs_v2"
_POUNDS = {"stone": 14, "st": 14}
_TRUE, _FALSE = {"true", "1", "1.0"}, {"false", "0", "0.0", ""}
_BODY_WEIGHT = "Weight"
"""The name under which the first layout keeps body weight among the sets."""


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is one of Flexify's two."""
    return set(header) >= _FIRST or set(header) >= _SECOND


def read(table: Table, _unit: object = None) -> Reading:
    """Read Flexify's table.

    Flexify has days, not workouts, in its first layout: the sets of a day are one session.

    Raises:
        DomainError: FILE_UNREADABLE, MOSTLY_UNREADABLE.
    """
    gathering = Gathering(NAME)
    if set(table.header) >= _SECOND:
        records = _Records.of(table)
        gathering.each(table.rows(), lambda row: _take_record(row, records, gathering))
    else:
        days = _days(table)
        gathering.each(table.rows(), lambda row: _take(row, days, gathering))
    return gathering.reading()


def _days(table: Table) -> dict[date, Span]:
    days: dict[date, Span] = {}
    for row in table.rows():
        try:
            moment = read_moment(row.text("created"), "created")
        except DomainError:
            continue
        days[moment.date()] = widened(days.get(moment.date()), moment)
    return days


def _is_true(row: Row, column: str) -> bool:
    text = row.text(column).casefold()
    if text not in _TRUE | _FALSE:
        raise DomainError(Trouble.NUMBER_UNREADABLE, column, text=text)
    return text in _TRUE


def _day_head(day: date, span: Span) -> Head:
    return Head(key=f"{NAME}:{day.isoformat()}", started=span[0], ended=span[1])


def _take(row: Row, days: Mapping[date, Span], gathering: Gathering) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    if _is_true(row, "hidden"):
        return IgnoredReason.NOT_MEANT
    if row.number_in("bodyWeight") or row.text("name") == _BODY_WEIGHT:
        gathering.tells(Private.BODY_WEIGHT)
    if row.text("name") == _BODY_WEIGHT:
        return IgnoredReason.NOT_MEANT
    entry = _entry(row)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    day = read_moment(row.text("created"), "created").date()
    gathering.put(_day_head(day, days[day]), entry)
    return None


def _entry(row: Row) -> ImportedSet | ImportedCardio | None:
    name, unit = row.text("name"), row.text("unit").casefold()
    if not name:
        raise DomainError(Trouble.ROW_INCOMPLETE, "name", name="name")
    seconds = whole((row.number_in("duration") or 0.0) * 60) or None
    if _is_true(row, "cardio"):
        far = row.number_in("distance") if unit in METRES else None
        metres = metres_of(far, unit, "unit")
        done = Effort(seconds=seconds, metres=metres)
        return (
            ImportedCardio(activity=name, seconds=seconds, metres=done.metres) if seconds else None
        )
    amount = read_number(row.text("weight") or "0", "weight")
    load = _load(abs(amount), unit) if amount else None
    done = Effort(reps=count(row.number_in("reps")) or None, seconds=seconds, load=load)
    return entry_of(assisted_name(name) if amount < 0 else name, done)


def _load(amount: Decimal, unit: str) -> Load:
    if unit in _POUNDS:
        return Load.of(amount * _POUNDS[unit], Unit.LB)
    if unit not in UNITS:
        raise DomainError(Trouble.UNIT_UNKNOWN, "unit", text=unit)
    return Load.of(amount, UNITS[unit])


@dataclass(frozen=True, slots=True)
class _Records:
    """What the second layout tells beside its sets: exercises and workouts by their number."""

    names: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    workouts: dict[str, Row] = field(default_factory=dict)
    days: dict[date, Span] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, table: Table) -> "_Records":
        found = cls()
        for row in table.rows():
            kind, number = row.text("recordType"), row.text("id")
            if kind == "exercise":
                found.names[number] = row.text("name")
                found.units[number] = row.text("displayUnit").casefold()
            elif kind == "workout":
                found.workouts[number] = row
            elif kind == "exerciseSet":
                found.used.update((f"e{row.text('exerciseId')}", f"w{row.text('workoutId')}"))
                found.note(row)
        return found

    def note(self, row: Row) -> None:
        """Note the moment of a set that belongs to no workout."""
        try:
            moment = read_moment(row.text("timestamp"), "timestamp")
        except DomainError:
            return
        if not row.text("workoutId"):
            self.days[moment.date()] = widened(self.days.get(moment.date()), moment)


def _take_record(row: Row, records: _Records, gathering: Gathering) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    if row.text("format") != _SECOND_NAME:
        raise DomainError(Trouble.FORMAT_UNKNOWN, "format", text=row.text("format"))
    kind, number = row.text("recordType"), row.text("id")
    if kind == "exerciseSet":
        return _take_set(row, records, gathering)
    if kind == "bodyWeight":
        gathering.tells(Private.BODY_WEIGHT)
        return IgnoredReason.NOT_MEANT
    if kind not in {"exercise", "workout"}:
        return IgnoredReason.NOT_MEANT
    return None if f"{kind[0]}{number}" in records.used else IgnoredReason.NOTHING_DONE


def _take_set(row: Row, records: _Records, gathering: Gathering) -> IgnoredReason | None:
    number = row.text("exerciseId")
    name = records.names.get(number, "")
    if not name:
        raise DomainError(Trouble.ROW_INCOMPLETE, "exerciseId", name="exerciseId")
    if row.number_in("bodyWeightKg"):
        gathering.tells(Private.BODY_WEIGHT)
    amount = read_number(row.text("loadKg") or "0", "loadKg")
    load = snapped(Load.of(abs(amount), Unit.KG)) if amount else None
    if load is not None and records.units.get(number) in UNITS:
        load = load.shown_in(UNITS[records.units[number]])
    done = Effort(
        reps=count(row.number_in("reps")) or None,
        seconds=whole((row.number_in("durationMs") or 0.0) / 1000) or None,
        metres=row.number_in("distanceMetres") or None,
        load=load,
    )
    entry = entry_of(assisted_name(name) if amount < 0 else name, done, note=row.text("notes"))
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    gathering.put(_record_head(row, records), entry)
    return None


def _record_head(row: Row, records: _Records) -> Head:
    """Return the workout of a set; a set without one belongs to its day."""
    number = row.text("workoutId")
    if not number:
        day = read_moment(row.text("timestamp"), "timestamp").date()
        return _day_head(day, records.days[day])
    if number not in records.workouts:
        raise DomainError(Trouble.ROW_INCOMPLETE, "workoutId", name="workoutId")
    workout = records.workouts[number]
    started, end = workout.text("startedAt"), workout.text("endedAt")
    return Head(
        key=f"{NAME}:{started}",
        started=read_moment(started, "startedAt"),
        ended=read_moment(end, "endedAt") if end else None,
    )
