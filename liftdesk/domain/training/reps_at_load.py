"""What could be lifted how often: one set read by every formula, never beyond their range."""

from collections.abc import Sequence
from dataclasses import dataclass

from liftdesk.domain.training.lift_days import LiftDay
from liftdesk.domain.training.strength import MAX_REPS_TO_FAILURE, by_formula, middle

REPS = range(1, MAX_REPS_TO_FAILURE + 1)
_PARTS = 1000
"""By how much a load of one gram is enlarged, so that formulas are compared without rounding."""


@dataclass(frozen=True, slots=True)
class LoadRange:
    """A load in grams by the formulas: lowest, middle, highest."""

    low: int
    mid: int
    high: int


def load_for(reps: int, grams: int, to_failure: float) -> LoadRange:
    """Return the load that `reps` repetitions would go with, from `grams` for `to_failure`.

    Each formula of `strength.estimate` is read backwards, so that at `to_failure` repetitions all
    of them agree and further off they part: the range says how sure it is. The load for one
    repetition is the estimated 1RM itself, by each formula.

    Raises:
        ValueError: above `MAX_REPS_TO_FAILURE` repetitions, where nothing is estimated.
    """
    if not 1 <= reps <= MAX_REPS_TO_FAILURE or to_failure > MAX_REPS_TO_FAILURE:
        raise ValueError(f"Nothing is said of {reps} from {to_failure:g} repetitions")
    if reps == to_failure:
        return LoadRange(grams, grams, grams)
    ones = [grams] * 4 if to_failure <= 1 else by_formula(grams, to_failure)
    shares = [1.0] * 4 if reps == 1 else [one / _PARTS for one in by_formula(_PARTS, reps)]
    found = [one / share for one, share in zip(ones, shares, strict=True)]
    return LoadRange(round(min(found)), round(middle(found)), round(max(found)))


def best_day(days: Sequence[LiftDay]) -> LiftDay | None:
    """Return the day with the highest estimate by its middle, None without one."""
    guessed = [one for one in days if one.estimate is not None and one.best is not None]
    return max(guessed, key=lambda one: one.estimate.mid if one.estimate else 0, default=None)


def heaviest_done(days: Sequence[LiftDay]) -> dict[int, int]:
    """Return the heaviest load in grams by how many repetitions were done with it, 1 to 12."""
    found: dict[int, int] = {}
    for one in days:
        for grams, reps, _ in one.sets:
            if grams and reps in REPS:
                found[reps] = max(found.get(reps, 0), grams)
    return found
