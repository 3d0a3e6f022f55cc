"""One lift day by day: its best estimate, what was used, how much was done."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter

from liftdesk.domain.training.strength import OneRepMax, estimate
from liftdesk.domain.values import dataclass

_day_of = attrgetter("day")

SetDone = tuple[int | None, int, float | None]
"""A set that counts: grams (None without a load), repetitions, those in reserve where said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftDay:
    """One lift on one day.

    `estimate` is the best one and `best` the set it comes from (grams, repetitions to failure);
    None where none can be made. `top_grams` is the heaviest load, `reps` what was done with it,
    `sets` all sets that count and `volume` their grams times repetitions.
    """

    day: date
    estimate: OneRepMax | None
    best: tuple[int, float] | None = None
    top_grams: int | None
    reps: int
    sets: tuple[SetDone, ...] = ()
    volume: int = 0


# A life of training says the same few hundred sets over and over.
_estimate = lru_cache(maxsize=8192)(estimate)


def lift_day(day: date, sets: Sequence[SetDone]) -> LiftDay:
    """Return one lift's day from its sets, in the order they were done."""
    loaded = [(grams, reps, rir or 0.0) for grams, reps, rir in sets if grams]
    top = max(loaded, key=lambda one: one[:2], default=None)
    best: tuple[OneRepMax, tuple[int, float]] | None = None
    for grams, reps, rir in loaded:
        guess = _estimate(grams, reps, rir)
        if guess is not None and (best is None or guess.mid > best[0].mid):
            best = guess, (grams, reps + rir)
    return LiftDay(
        day=day,
        estimate=None if best is None else best[0],
        best=None if best is None else best[1],
        top_grams=None if top is None else top[0],
        reps=0 if top is None else top[1],
        sets=tuple(sets),
        volume=sum(grams * reps for grams, reps, _ in loaded),
    )


def between(days: Sequence[LiftDay], first: date, last: date) -> Sequence[LiftDay]:
    """Return the days from `first` to `last`, both included; `days` oldest first."""
    begin = bisect_left(days, first, key=_day_of)
    return days[begin : bisect_right(days, last, lo=begin, key=_day_of)]


def bests_so_far(days: Sequence[LiftDay]) -> list[LiftDay]:
    """Return the days whose estimate is above that of every earlier one; `days` oldest first.

    The first estimate of all is where comparing begins, so it is none.
    """
    found: list[LiftDay] = []
    highest: int | None = None
    for one in days:
        if one.estimate is None:
            continue
        if highest is not None and one.estimate.mid > highest:
            found.append(one)
        highest = max(highest or 0, one.estimate.mid)
    return found


def shares_of_estimate(days: Sequence[LiftDay]) -> list[float]:
    """Return each loaded set's share of its own day's estimate, 0 to 1 and a little above.

    Days without an estimate say nothing.
    """
    return [
        grams / one.estimate.mid
        for one in days
        if one.estimate is not None
        for grams, _, _ in one.sets
        if grams
    ]
