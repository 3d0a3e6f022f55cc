"""The summary: what the log holds, lift by lift."""

from dataclasses import dataclass
from datetime import date

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.strength import OneRepMax, estimate
from liftdesk.services.library import Library
from liftdesk.store.progress_queries import LoadedSet, ProgressQueries


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftSummary:
    """One lift: sets, first and last day, its best set (grams, reps) and 1RM range."""

    exercise: Exercise
    sets: int
    first: date
    last: date
    best: tuple[int | None, int] | None
    one_rep_max: OneRepMax | None


class Summary:
    """Counts the diary and finds each lift's best."""

    def __init__(self, *, progress: ProgressQueries, library: Library) -> None:
        self._progress = progress
        self._library = library

    def counts(self) -> dict[str, int]:
        """Return the number of entries of each kind."""
        return self._progress.counts()

    def lifts(self) -> list[LiftSummary]:
        """Return every lift of the log, most sets first."""
        exercises = self._library.by_id()
        return [
            LiftSummary(
                exercise=exercises[trained.exercise_id],
                sets=trained.sets,
                first=trained.first,
                last=trained.last,
                best=_best(sets),
                one_rep_max=_estimate(exercises[trained.exercise_id], sets),
            )
            for trained in self._progress.exercises_trained()
            for sets in [self._progress.sets_for_curve(trained.exercise_id)]
        ]


def _best(sets: list[LoadedSet]) -> tuple[int | None, int] | None:
    top = max(sets, key=lambda one: (one.grams or 0, one.reps), default=None)
    return None if top is None else (top.grams, top.reps)


def _estimate(exercise: Exercise, sets: list[LoadedSet]) -> OneRepMax | None:
    if not exercise.estimates_1rm:
        return None
    guesses = (estimate(s.grams or 0, s.reps, s.rir or 0.0) for s in sets)
    return max((g for g in guesses if g is not None), key=lambda g: g.mid, default=None)
