"""A training log in the shape of Strong's export with unit columns, for moving to another app."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import CardioBout, SessionDetail
from liftdesk.domain.training.sets import LoggedSet, SetKind
from liftdesk.formats.lifting.app_rows import (
    Names,
    distance,
    exertion,
    load_number,
    plain_text,
    table,
)

HEADER = (
    *("Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps"),
    *("RPE", "Distance", "Distance Unit", "Seconds", "Notes", "Workout Notes"),
    "Workout Duration",
)
_SIGNS = {SetKind.WARM_UP: "W", SetKind.DROP: "D", SetKind.FAILURE: "F"}


def write(sessions: Sequence[SessionDetail], names: Names) -> bytes:
    """Return the table.

    It holds what Strong's can: each session with its wall-clock time, length, name and note, each
    set with its kind, load in the unit it was typed in, repetitions (of the left side), seconds,
    metres, reserve as RPE and note, and each bout of cardio. A session without a name is "Workout",
    since other apps ask for one.

    Raises:
        UnicodeEncodeError: a text has half of a sign in it.
    """
    rows = (row for session in sessions for row in _rows(session, names))
    return table(HEADER, rows, ";")


def _rows(detail: SessionDetail, names: Names) -> Iterator[tuple[object, ...]]:
    orders = dict[ExerciseId, int]()
    for one in detail.sets:
        sign = _SIGNS.get(one.kind)
        if sign is None:
            orders[one.exercise_id] = orders.get(one.exercise_id, 0) + 1
            sign = str(orders[one.exercise_id])
        yield _row(detail, names[one.exercise_id], sign, _set(one), one.note)
    for order, bout in enumerate(detail.cardio, start=1):
        yield _row(detail, bout.activity, str(order), _bout(bout), bout.note)


def _row(
    detail: SessionDetail, exercise: str, order: str, amounts: tuple[str, ...], note: str
) -> tuple[object, ...]:
    session = detail.session
    return (
        f"{session.started:%Y-%m-%d %H:%M:%S}",
        plain_text(session.name or "Workout"),
        plain_text(exercise),
        order,
        *amounts,
        plain_text(note),
        plain_text(session.note),
        "" if session.duration is None else _length(session.duration),
    )


def _set(one: LoggedSet) -> tuple[str, ...]:
    done, load = one.done, one.done.load
    return (
        "" if load is None else load_number(load, load.unit),
        "" if load is None else load.unit.value,
        "" if done.reps is None else str(done.reps),
        exertion(one),
        *_distance(done.metres),
        "" if done.seconds is None else str(done.seconds),
    )


def _bout(bout: CardioBout) -> tuple[str, ...]:
    return "", "", "", "", *_distance(bout.metres), str(bout.seconds)


def _distance(metres: float | None) -> tuple[str, str]:
    return ("", "") if not metres else (distance(metres), "m")


def _length(length: timedelta) -> str:
    minutes, seconds = divmod(max(int(length.total_seconds()), 0), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
    return " ".join(f"{number}{unit}" for number, unit in parts if number) or "0s"
