"""Setbacks: two hard sessions running, and doing less than before for two weeks."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import takewhile

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.past import Bout, DoneSession, DoneSet
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.strength import estimate
from liftdesk.domain.values import dataclass

FALLS_OVER = timedelta(days=14)
"""Two weeks: shorter dips are days, not trends (research: wellbeing 2.4, "> 2 weeks")."""
LOOKED_BACK = timedelta(days=56)
FALLS_BY = 0.95
"""Five in a hundred less than the best of the weeks before: beyond what one day takes away."""
EASY_FROM = 4
"""Who has four or more left is not at their best and does not mean to be: no fall, and no peak, as
the more is left the less people can tell how much (Halperin 2022)."""
STEP_BACK_SHARE = 0.90
"""What is taken back after two misses: a tenth, as StrongLifts does after three (lifting 6.5)."""
DELOAD_SHARE = 0.90


def missed_twice(slot: Slot, bouts: Sequence[Bout]) -> bool:
    """Return whether the two newest bouts, at one load, both stopped below the range.

    Less than the range that was asked for, and done, is no miss: after a step back there is a way
    up again.
    """
    newest = bouts[:2]
    return (
        len(newest) == 2  # noqa: PLR2004 - two
        and newest[0].grams == newest[1].grams
        and all(_missed(slot, one) for one in newest)
    )


def _missed(slot: Slot, bout: Bout) -> bool:
    low = slot.amount[0]
    return bout.least < (low if bout.goal is None else min(low, bout.goal))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """From the second best to the better of the two newest sessions, as estimated 1RM in grams."""

    peak: int
    peak_day: date
    now: int
    newest: date


def has_fallen(exercise: Exercise, past: Sequence[DoneSession]) -> bool:
    """Return whether the two newest sessions were both well below the second best before."""
    return fall_of(exercise, past) is not None


def fall_of(exercise: Exercise, past: Sequence[DoneSession]) -> Fall | None:
    """Return by how much the two newest sessions were both below the second best before, or None.

    `past` newest first. Only sets that tell how far they were from failure count: a stated reserve,
    or a set that stopped before its goal. The best must be two to eight weeks older than the
    newest; a lighter plan that went well is no fall.
    """
    if not exercise.estimates_1rm or len(past) < 3:  # noqa: PLR2004 - two and one
        return None
    newest_day, since = past[0].day, past[0].day - LOOKED_BACK
    told = _told_since(past, min(since, past[1].day))
    if [day for day, _ in told[:2]] != [session.day for session in past[:2]]:
        return None
    earlier = [best for day, best in told[2:] if since <= day]
    if not earlier:
        return None
    peak = sorted(earlier)[-2:][0]  # the second best, as one day can be a lucky one
    peak_day = max(day for day, best in told[2:] if best >= peak)
    now = max(best for _, best in told[:2])
    if newest_day - peak_day < FALLS_OVER or now >= FALLS_BY * peak:
        return None
    return Fall(peak=peak, peak_day=peak_day, now=now, newest=newest_day)


def _told_since(past: Sequence[DoneSession], since: date) -> list[tuple[date, int]]:
    """Return the days of the sessions that tell something, each with its best, newest first."""
    recent = takewhile(lambda session: session.day >= since, past)
    return [(one.day, best) for one in recent if (best := _best_told(one)) is not None]


def _best_told(session: DoneSession) -> int | None:
    found = [n for one in session.done if one.counts and (n := _told(one)) is not None]
    return max(found, default=None)


def _told(one: DoneSet) -> int | None:
    if one.grams is None or one.reps is None:
        return None
    if one.rir is None and (one.goal is None or one.reps >= one.goal):
        return None
    if one.rir is not None and one.rir >= EASY_FROM:
        return None
    if one.asked_grams is not None and one.grams < one.asked_grams:
        return None
    return _estimate(one.grams, one.reps, one.rir or 0.0)


@lru_cache(maxsize=1024)  # weeks of a lift have few loads, done a few ways
def _estimate(grams: int, reps: int, rir: float) -> int | None:
    guess = estimate(grams, reps, rir)
    return None if guess is None else guess.mid
