"""Any series of the diary as days and values, so that any two can be laid over each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liftdesk.domain.training.exercises import Exercise
from liftdesk.services.chart_numbers import ChartNumbers


class SeriesKind(StrEnum):
    """What a series is of."""

    MOOD = "mood"
    ENERGY = "energy"
    SLEEP = "sleep"
    AFTER = "after"
    SESSIONS = "sessions"
    MINUTES = "minutes"
    LIFT = "lift"


OF_MOOD = frozenset({SeriesKind.MOOD, SeriesKind.ENERGY, SeriesKind.SLEEP, SeriesKind.AFTER})
"""What is not shown while mood is hidden."""
WEEKLY = frozenset({SeriesKind.SESSIONS, SeriesKind.MINUTES})


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """A value of a day, or of the week from it, and between what it may lie.

    Grams for lifts, 0 to 10 for ratings, -5 to 5 for feelings, else a count or minutes.
    """

    day: date
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One series; `exercise` where it is of a lift."""

    kind: SeriesKind
    exercise: Exercise | None = None
    points: tuple[SeriesPoint, ...] = ()


def read_series(
    numbers: ChartNumbers,
    kind: SeriesKind,
    exercise: Exercise | None,
    span: tuple[date, date],
) -> Series:
    """Return a series over a span of days, both included, oldest first.

    Raises:
        ValueError: a lift's series without a lift.
    """
    if kind is SeriesKind.LIFT and exercise is None:
        raise ValueError(kind)
    return Series(kind=kind, exercise=exercise, points=_points(numbers, kind, exercise, span))


def _points(
    numbers: ChartNumbers, kind: SeriesKind, exercise: Exercise | None, span: tuple[date, date]
) -> tuple[SeriesPoint, ...]:
    if exercise is not None:
        days = numbers.lift(exercise.id, *span)
        return tuple(
            SeriesPoint(one.day, e.mid, e.low, e.high)
            for one in days
            if (e := one.estimate) is not None
        )
    if kind in WEEKLY:
        weeks = numbers.weeks(*span)
        name = "sessions" if kind is SeriesKind.SESSIONS else "minutes"
        return _sure([(week.monday, float(getattr(week, name))) for week in weeks])
    if kind is SeriesKind.AFTER:
        return _sure([(one.day, float(one.after)) for one in numbers.feelings(*span)])
    moods = numbers.moods(*span, kind.value)
    return _sure([(rating.day, rating.value) for rating in moods.ratings])


def _sure(pairs: Sequence[tuple[date, float]]) -> tuple[SeriesPoint, ...]:
    return tuple(SeriesPoint(day, value, value, value) for day, value in pairs)
