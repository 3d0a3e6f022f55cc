"""Then and now: what one lift was some weeks ago and what it is today, as evidence of one's own."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.values import dataclass

LOOK_BACK = timedelta(weeks=13)
"""A season: far enough to see a change, near enough to remember."""
APART = timedelta(weeks=3)
"""Less than three weeks apart, day-to-day differences are larger than growth."""


FEWEST_SETS = 2
"""One set is no bout to compare with, unless there was only one then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bout:
    """One lift on one day: number of working sets, the fewest of them, grams (None without)."""

    day: date
    sets: int
    amount: int
    grams: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenAndNow:
    """Two bouts of one exercise, the later one greater; `growth` as a share of the earlier one."""

    exercise: Exercise
    then: Bout
    now: Bout
    growth: float


def bouts(exercise: Exercise, sets: Iterable[LoggedSet]) -> list[Bout]:
    """Return each day's working sets at the day's most used load, oldest first."""
    ordered = sorted(sets, key=lambda s: (s.day, s.position))
    found = [_bout(exercise, day, list(group)) for day, group in groupby(ordered, lambda s: s.day)]
    return [bout for bout in found if bout is not None]


def then_and_now(exercise: Exercise, done: Sequence[Bout]) -> ThenAndNow | None:
    """Compare the newest bout with the oldest of the last season; None where nothing grew.

    Growth is more load for at least as many sets, or the same load for more repetitions; help that
    an assisted lift needs less of is growth too.
    """
    if not done:
        return None
    now = done[-1]
    earlier = [b for b in done if now.day - LOOK_BACK <= b.day <= now.day - APART]
    if not earlier:
        return None
    then = earlier[0]
    growth = _growth(exercise, then, now) if now.sets >= min(then.sets, FEWEST_SETS) else 0.0
    if growth <= 0:
        return None
    return ThenAndNow(exercise=exercise, then=then, now=now, growth=growth)


def most_grown(found: Iterable[ThenAndNow | None]) -> ThenAndNow | None:
    """Return the comparison that grew most, None among none."""
    return max((one for one in found if one), key=lambda one: one.growth, default=None)


def _bout(exercise: Exercise, day: date, sets: Sequence[LoggedSet]) -> Bout | None:
    counted = [s for s in sets if s.counts and _amount(exercise, s) is not None]
    if not counted:
        return None
    loads = [None if s.done.load is None else s.done.load.grams for s in counted]
    grams = max(loads, key=lambda load: (loads.count(load), load or 0))
    amounts = [
        _amount(exercise, s) or 0 for s, load in zip(counted, loads, strict=True) if load == grams
    ]
    return Bout(day=day, sets=len(amounts), amount=min(amounts), grams=grams)


def _growth(exercise: Exercise, then: Bout, now: Bout) -> float:
    before, after = then.grams or 0, now.grams or 0
    if before == after:
        return now.amount / then.amount - 1 if then.amount and now.sets >= then.sets else 0.0
    if not before or not after:
        return 0.0
    ratio = after / before - 1
    return -ratio if exercise.load_kind.value == "assisted" else ratio


def _amount(exercise: Exercise, logged: LoggedSet) -> int | None:
    done = logged.done
    if exercise.measure is Measure.REPS:
        return done.reps
    if exercise.measure is Measure.SECONDS:
        return done.seconds
    return None if done.metres is None else round(done.metres)
