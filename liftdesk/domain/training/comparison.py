"""Two sessions beside each other: lifts aligned by exercise, differences as numbers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from liftdesk.domain.training.exercises import ExerciseId, Measure
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.strength import OneRepMax, best_estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftPair:
    """One lift in both sessions; a side without it has no sets.

    `before` is the earlier session. Estimates are ranges, None where nothing can be said.
    """

    exercise_id: ExerciseId
    before: tuple[LoggedSet, ...] = ()
    after: tuple[LoggedSet, ...] = ()
    estimate_before: OneRepMax | None = None
    estimate_after: OneRepMax | None = None

    @property
    def is_in_both(self) -> bool:
        """Whether both sessions have it."""
        return bool(self.before and self.after)

    @property
    def sets(self) -> int:
        """How many counting sets more the later session has."""
        return _counting(self.after) - _counting(self.before)

    @property
    def top_load(self) -> int | None:
        """Grams more on the heaviest counting set; None where a side has no load."""
        before, after = _heaviest(self.before), _heaviest(self.after)
        return None if before is None or after is None else after - before

    def amount(self, measure: Measure) -> float:
        """Return how much more was counted in all: repetitions, seconds or metres."""
        return _amount(self.after, measure) - _amount(self.before, measure)

    @property
    def ranges_overlap(self) -> bool | None:
        """Whether the estimates' ranges overlap, so that no difference can be told; None: unknown.

        Two ranges by different formulas that share a part leave open which is higher.
        """
        one, other = self.estimate_before, self.estimate_after
        if one is None or other is None:
            return None
        return one.low <= other.high and other.low <= one.high


def aligned(
    before: Sequence[LoggedSet], after: Sequence[LoggedSet], estimated: Collection[ExerciseId]
) -> list[LiftPair]:
    """Return the lifts that both have, then the earlier session's own, then the later one's.

    `estimated` are the lifts of which a 1RM can be told at all.
    """
    ids = dict.fromkeys(one.exercise_id for one in (*before, *after))
    pairs = []
    for exercise_id in ids:
        here = tuple(one for one in before if one.exercise_id == exercise_id)
        there = tuple(one for one in after if one.exercise_id == exercise_id)
        pairs.append(
            LiftPair(
                exercise_id=exercise_id,
                before=here,
                after=there,
                estimate_before=best_estimate(here) if exercise_id in estimated else None,
                estimate_after=best_estimate(there) if exercise_id in estimated else None,
            )
        )
    return sorted(pairs, key=lambda pair: (not pair.is_in_both, not pair.before))


def _counting(sets: Sequence[LoggedSet]) -> int:
    return sum(1 for one in sets if one.counts)


def _heaviest(sets: Sequence[LoggedSet]) -> int | None:
    loads = [one.done.load.grams for one in sets if one.counts and one.done.load is not None]
    return max(loads, default=None)


def _amount(sets: Sequence[LoggedSet], measure: Measure) -> float:
    counted = [one.done for one in sets if one.counts]
    if measure is Measure.SECONDS:
        return float(sum(done.seconds or 0 for done in counted))
    if measure is Measure.METRES:
        return float(sum(done.metres or 0 for done in counted))
    return float(sum(done.sure_reps or 0 for done in counted))
