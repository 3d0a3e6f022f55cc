"""Hevy's CSV export, metric and imperial, in the languages of the app."""

from dataclasses import dataclass, field
from datetime import datetime

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
from liftdesk.formats.months import read_moment
from liftdesk.formats.tables import Row, Table, broken

NAME = "hevy"

_SIGNATURE = {"title", "start_time", "exercise_title", "set_type", "reps"}
_KINDS = {
    "normal": SetKind.WORKING,
    "": SetKind.WORKING,
    "warmup": SetKind.WARM_UP,
    "dropset": SetKind.DROP,
    "failure": SetKind.FAILURE,
}
_METRES_PER_MILE = 1609.344


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Hevy's."""
    return set(header) >= _SIGNATURE


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit that the header itself names."""
    if "weight_kg" in header:
        return Unit.KG
    return Unit.LB if "weight_lbs" in header else None


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "weight_unit" not in header


@dataclass(slots=True)
class _Workout:
    """A workout while its rows are gathered."""

    key: str
    name: str
    note: str
    started: datetime
    ended: datetime | None
    sets: list[ImportedSet] = field(default_factory=list)
    cardio: list[ImportedCardio] = field(default_factory=list)


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Hevy's table; `unit` answers for a file that names none.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    unit = unit_in(table.header) or unit
    if unit is None and needs_unit(table.header):
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    workouts: dict[str, _Workout] = {}
    rejected: list[RowProblem] = []
    nothing = 0
    for row in table.rows:
        try:
            nothing += not _take(row, unit, workouts)
        except DomainError as error:
            rejected.append(RowProblem(row=row.number, problem=error.problem))
    return Reading(
        format=NAME,
        rows=len(table.rows),
        unit=unit,
        sessions=tuple(_session(w) for w in workouts.values() if w.sets or w.cardio),
        ignored={IgnoredReason.NOTHING_DONE: nothing} if nothing else {},
        rejected=tuple(rejected),
    )


def _take(row: Row, unit: Unit | None, workouts: dict[str, _Workout]) -> bool:
    """Gather one row; False where nothing was done in it."""
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    entry = _entry(row, unit)
    if entry is None:
        return False
    started = read_moment(row.text("start_time"), "start_time")
    key = f"hevy:{started.isoformat()}|{row.text('title')}"
    if key not in workouts:
        end = row.text("end_time")
        workouts[key] = _Workout(
            key,
            row.text("title"),
            row.text("description"),
            started,
            read_moment(end, "end_time") if end else None,
        )
    if isinstance(entry, ImportedCardio):
        workouts[key].cardio.append(entry)
    else:
        workouts[key].sets.append(entry)
    return True


def _entry(row: Row, unit: Unit | None) -> ImportedSet | ImportedCardio | None:
    exercise = row.text("exercise_title")
    if not exercise:
        raise DomainError(Trouble.ROW_INCOMPLETE, "exercise_title")
    kind = row.text("set_type").casefold()
    if kind not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "set_type", text=kind)
    reps = row.number_in("reps")
    seconds = row.number_in("duration_seconds")
    metres = _metres(row)
    if not reps and not seconds and not metres:
        return None
    note = row.text("exercise_notes")
    if not reps and seconds and metres:
        return ImportedCardio(activity=exercise, seconds=round(seconds), metres=metres, note=note)
    rpe = row.number_in("rpe")
    group = row.number_in("superset_id")
    done = Effort(
        reps=round(reps) if reps else None,
        seconds=round(seconds) if seconds else None,
        metres=metres,
        load=_load(row, unit),
        rir=min(max(10 - rpe, 0.0), 10.0) if rpe else None,
    )
    return ImportedSet(
        exercise=exercise,
        done=done,
        kind=_KINDS[kind],
        note=note,
        superset=None if group is None else round(group),
    )


def _metres(row: Row) -> float | None:
    kilometres = row.number_in("distance_km")
    if kilometres:
        return kilometres * 1000
    miles = row.number_in("distance_miles")
    return miles * _METRES_PER_MILE if miles else None


def _load(row: Row, unit: Unit | None) -> Load | None:
    number = row.number_in("weight_kg", "weight_lbs", "weight")
    named = row.text("weight_unit").casefold()
    own = Unit.LB if named.startswith("lb") else Unit.KG if named.startswith("kg") else unit
    if not number or own is None:
        return None
    load = Load.of(str(number), own)
    return load if load.grams else None


def _session(workout: _Workout) -> ImportedSession:
    return ImportedSession(
        natural_key=workout.key,
        name=workout.name,
        started=workout.started,
        ended=workout.ended,
        note=workout.note,
        sets=tuple(workout.sets),
        cardio=tuple(workout.cardio),
    )
