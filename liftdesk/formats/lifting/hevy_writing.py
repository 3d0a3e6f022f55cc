"""A training log in the shape of Hevy's export, for moving to another app."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import CardioBout, SessionDetail
from liftdesk.domain.training.sets import LoggedSet, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.formats.lifting.app_rows import (
    Names,
    distance,
    exertion,
    load_number,
    plain_text,
    table,
)

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TYPES = {
    SetKind.WORKING: "normal",
    SetKind.WARM_UP: "warmup",
    SetKind.DROP: "dropset",
    SetKind.FAILURE: "failure",
}


def header(unit: Unit) -> tuple[str, ...]:
    """Return the columns; loads are in one unit for the whole file."""
    return (
        *("title", "start_time", "end_time", "description", "exercise_title", "superset_id"),
        *("exercise_notes", "set_index", "set_type"),
        "weight_kg" if unit is Unit.KG else "weight_lbs",
        *("reps", "distance_km", "duration_seconds", "rpe"),
    )


def write(sessions: Sequence[SessionDetail], names: Names, unit: Unit) -> bytes:
    """Return the table with loads in `unit`.

    It holds what Hevy's can: the same as Strong's, with supersets, and times to the minute.

    Raises:
        UnicodeEncodeError: a text has half of a sign in it.
    """
    rows = (row for session in sessions for row in _rows(session, names, unit))
    return table(header(unit), rows, ",")


def _rows(detail: SessionDetail, names: Names, unit: Unit) -> Iterator[tuple[object, ...]]:
    places = dict[ExerciseId, int]()
    for one in detail.sets:
        place = places.get(one.exercise_id, 0)
        places[one.exercise_id] = place + 1
        group = "" if one.superset is None else str(one.superset)
        yield (
            *_head(detail, names[one.exercise_id], group, one.note),
            place,
            _TYPES[one.kind],
            *_amounts(one, unit),
        )
    for place, bout in enumerate(detail.cardio):
        yield (*_head(detail, bout.activity, "", bout.note), place, "normal", *_bout(bout))


def _head(detail: SessionDetail, exercise: str, group: str, note: str) -> tuple[str, ...]:
    session = detail.session
    return (
        plain_text(session.name or "Workout"),
        _moment(session.started),
        "" if session.ended is None else _moment(session.ended),
        plain_text(session.note),
        plain_text(exercise),
        group,
        plain_text(note),
    )


def _amounts(one: LoggedSet, unit: Unit) -> tuple[str, ...]:
    done = one.done
    return (
        "" if done.load is None else load_number(done.load, unit),
        "" if done.reps is None else str(done.reps),
        _kilometres(done.metres),
        "" if done.seconds is None else str(done.seconds),
        exertion(one),
    )


def _bout(bout: CardioBout) -> tuple[str, ...]:
    return "", "", _kilometres(bout.metres), str(bout.seconds), ""


def _kilometres(metres: float | None) -> str:
    return "" if not metres else distance(metres, kilometres=True)


def _moment(at: datetime) -> str:
    """Return "5 Jan 2026, 18:00", in English as the app writes it by default."""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}"
