"""Then and now: what one lift was some weeks ago and what it is today, as evidence of one's own."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.past import DoneSession, DoneSet
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
    found = [
        _bout(day, [*_counted(exercise, group)]) for day, group in groupby(ordered, lambda s: s.day)
    ]
    return [bout for bout in found if bout is not None]


def _counted(exercise: Exercise, sets: Iterable[LoggedSet]) -> Iterator[tuple[int, int | None]]:
    for one in sets:
        amount = _amount(exercise, one)
        if one.counts and amount is not None:
            yield amount, None if one.done.load is None else one.done.load.grams


def compared(sessions: Sequence[DoneSession]) -> list[Bout]:
    """Return of a lift's sessions, newest first, the bouts that `then_and_now` looks at."""
    days = [(day, [*group]) for day, group in groupby(sessions, lambda one: one.day)]
    now = next((bout for day in days if (bout := _bout_of(*day))), None)
    if now is None:
        return []
    season = [day for day in reversed(days) if now.day - LOOK_BACK <= day[0] <= now.day - APART]
    then = next((bout for day in season if (bout := _bout_of(*day))), None)
    return [now] if then is None else [then, now]


def _bout_of(day: date, sessions: Sequence[DoneSession]) -> Bout | None:
    counted = [
        (one.position, amount, one.grams)
        for session in sessions
        for one in session.done
        if one.counts and (amount := _done_amount(one, session.measure)) is not None
    ]
    counted.sort(key=itemgetter(0))
    return _bout(day, [(amount, grams) for _, amount, grams in counted])


def _done_amount(one: DoneSet, measure: Measure) -> int | None:
    return one.reps if measure is Measure.REPS else one.amount(measure)


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


def _bout(day: date, counted: Sequence[tuple[int, int | None]]) -> Bout | None:
    """Return the bout of sets that count, each (amount, grams), in their order."""
    if not counted:
        return None
    loads = [grams for _, grams in counted]
    grams = max(loads, key=lambda load: (loads.count(load), load or 0))
    amounts = [amount for amount, load in counted if load == grams]
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
