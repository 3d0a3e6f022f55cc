"""Strong's CSV exports: the classic comma one, the one with unit columns, and version 6."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSession,
    ImportedSet,
    Reading,
    RowProblem,
)
from liftdesk.formats.tables import Row, Table, broken

NAME = "strong"

_SIGNATURE = {"Date", "Workout Name", "Exercise Name", "Set Order", "Reps"}
_KINDS = {"W": SetKind.WARM_UP, "D": SetKind.DROP, "F": SetKind.FAILURE}
_UNITS = {"kg": Unit.KG, "kgs": Unit.KG, "lb": Unit.LB, "lbs": Unit.LB}
_METRES = {"m": 1.0, "meters": 1.0, "km": 1000.0, "mi": 1609.344, "miles": 1609.344, "ft": 0.3048}
_DURATION = re.compile(r"(?:(\d+)h)?\s*(?:(\d+)m(?:in)?)?\s*(?:(\d+)s)?")
_CARDIO = re.compile(
    r"running|walking|hiking|cycling|bike|elliptical|rowing|swimming|treadmill|jog|skating|stair",
    re.IGNORECASE,
)


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is one of Strong's."""
    return set(header) >= _SIGNATURE


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit that the header itself names, as in `Weight (kg)`."""
    if "Weight (kg)" in header:
        return Unit.KG
    return Unit.LB if "Weight (lbs)" in header or "Weight (lb)" in header else None


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "Weight Unit" not in header


@dataclass(slots=True)
class _Workout:
    """A workout while its rows are gathered."""

    key: tuple[str, str, str]
    started: datetime
    ended: datetime | None
    note: str
    sets: list[ImportedSet] = field(default_factory=list)
    cardio: list[ImportedCardio] = field(default_factory=list)


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Strong's table; `unit` answers for a file that names none.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    unit = unit_in(table.header) or unit
    if unit is None and needs_unit(table.header):
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    workouts: dict[tuple[str, str, str], _Workout] = {}
    ignored: Counter[str] = Counter()
    rejected: list[RowProblem] = []
    for row in table.rows:
        try:
            reason = _take(row, unit, workouts)
        except DomainError as error:
            rejected.append(RowProblem(row=row.number, problem=error.problem))
            continue
        if reason is not None:
            ignored[reason] += 1
    return Reading(
        format=NAME,
        rows=len(table.rows),
        unit=unit,
        sessions=tuple(_session(w) for w in workouts.values() if w.sets or w.cardio),
        ignored=dict(ignored),
        rejected=tuple(rejected),
    )


def _take(
    row: Row, unit: Unit | None, workouts: dict[tuple[str, str, str], _Workout]
) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    order = row.text("Set Order")
    if order.casefold() == "rest timer":
        return IgnoredReason.REST_TIMER
    if order.casefold() == "note":
        return IgnoredReason.NOTE
    entry = _entry(row, order, unit)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    workout = _workout(row, workouts)
    if isinstance(entry, ImportedCardio):
        workout.cardio.append(entry)
    else:
        workout.sets.append(entry)
    return None


def _workout(row: Row, workouts: dict[tuple[str, str, str], _Workout]) -> _Workout:
    key = (row.text("Date"), row.text("Workout Name"), row.text("Workout #"))
    if key not in workouts:
        try:
            started = datetime.fromisoformat(key[0]).replace(tzinfo=None)
        except ValueError as error:
            raise DomainError(Trouble.DATE_UNREADABLE, "Date", text=key[0]) from error
        length = duration(row.text("Duration (sec)", "Workout Duration", "Duration"))
        workouts[key] = _Workout(
            key, started, None if length is None else started + length, row.text("Workout Notes")
        )
    return workouts[key]


def duration(text: str) -> timedelta | None:
    """Read `1h 5m`, `47m`, `30s` or seconds; None for an empty text.

    Raises:
        DomainError: DURATION_UNREADABLE.
    """
    if not text:
        return None
    if text.isdecimal():
        return timedelta(seconds=int(text))
    found = _DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise DomainError(Trouble.DURATION_UNREADABLE, "duration", text=text)
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _entry(row: Row, order: str, unit: Unit | None) -> ImportedSet | ImportedCardio | None:
    exercise = row.text("Exercise Name")
    if not exercise:
        raise DomainError(Trouble.ROW_INCOMPLETE, "Exercise Name")
    reps = _whole(row.number_in("Reps"))
    seconds = _whole(row.number_in("Seconds"))
    metres = _metres(row)
    if not reps and not seconds and not metres:
        return None
    note = row.text("Notes")
    if not reps and seconds and (metres or _CARDIO.search(exercise)):
        return ImportedCardio(activity=exercise, seconds=seconds, metres=metres or None, note=note)
    done = Effort(
        reps=reps or None,
        seconds=seconds or None,
        metres=metres or None,
        load=_load(row, unit),
        rir=_reserve(row.number_in("RPE")),
    )
    return ImportedSet(exercise=exercise, done=done, kind=_kind(order), note=note)


def _kind(order: str) -> SetKind:
    if order.isdecimal():
        return SetKind.WORKING
    if order.upper() not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "Set Order", text=order)
    return _KINDS[order.upper()]


def _whole(number: float | None) -> int | None:
    return None if number is None else round(number)


def _metres(row: Row) -> float | None:
    number = row.number_in("Distance (meters)", "Distance")
    if not number:
        return None
    return number * _METRES.get(row.text("Distance Unit").casefold(), 1.0)


def _load(row: Row, unit: Unit | None) -> Load | None:
    number = row.text("Weight (kg)", "Weight (lbs)", "Weight (lb)", "Weight")
    row.number_in("Weight (kg)", "Weight (lbs)", "Weight (lb)", "Weight")
    named = row.text("Weight Unit").casefold()
    if named and named not in _UNITS:
        raise DomainError(Trouble.UNIT_UNKNOWN, "Weight Unit", text=named)
    own = _UNITS.get(named, unit)
    if not number or own is None:
        return None
    load = Load.of(number.replace(",", "."), own)
    return load if load.grams else None


def _reserve(rpe: float | None) -> float | None:
    """Return repetitions in reserve: RPE 8 means two left (Zourdos et al. 2016)."""
    return None if not rpe else min(max(10 - rpe, 0.0), 10.0)


def _session(workout: _Workout) -> ImportedSession:
    return ImportedSession(
        natural_key="strong:" + "|".join(workout.key),
        name=workout.key[1],
        started=workout.started,
        ended=workout.ended,
        note=workout.note,
        sets=tuple(workout.sets),
        cardio=tuple(workout.cardio),
    )
