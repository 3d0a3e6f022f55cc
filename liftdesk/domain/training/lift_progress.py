"""Lifts over a span: what was done of each on its first and on its latest day in it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.wellbeing.moods import middle_half

FEWEST_RIR = 10
"""Sets with repetitions in reserve noted, below which nothing is called usual."""


@dataclass(frozen=True, slots=True)
class LiftWork:
    """One lift on one day: the sets that count, in order."""

    day: date
    sets: tuple[LoggedSet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftProgress:
    """One lift over a span: how many sets, its latest day, and its first where that is another."""

    exercise: Exercise
    sets: int
    first: LiftWork | None
    latest: LiftWork


def lift_progress(
    sets: Iterable[LoggedSet], exercises: Mapping[ExerciseId, Exercise]
) -> tuple[LiftProgress, ...]:
    """Return each lift of these sets, most sets first; warm-ups are left out.

    `sets` oldest first, those of a session in order.
    """
    by_lift: dict[ExerciseId, dict[date, list[LoggedSet]]] = defaultdict(lambda: defaultdict(list))
    for one in sets:
        if one.counts and one.exercise_id in exercises:
            by_lift[one.exercise_id][one.day].append(one)
    found = [_progress(exercises[name], days) for name, days in by_lift.items()]
    return tuple(sorted(found, key=lambda lift: (-lift.sets, lift.exercise.name)))


def _progress(exercise: Exercise, days: Mapping[date, list[LoggedSet]]) -> LiftProgress:
    works = [LiftWork(day, tuple(sets)) for day, sets in sorted(days.items())]
    return LiftProgress(
        exercise=exercise,
        sets=sum(len(work.sets) for work in works),
        first=works[0] if len(works) > 1 else None,
        latest=works[-1],
    )


def usual_rir(sets: Iterable[LoggedSet]) -> tuple[float, float] | None:
    """Return the middle half of repetitions in reserve of the sets that count.

    None below `FEWEST_RIR` sets with it.
    """
    said = [one.done.rir for one in sets if one.counts and one.done.rir is not None]
    return middle_half(said) if len(said) >= FEWEST_RIR else None
