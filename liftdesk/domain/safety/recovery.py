"""Recovery: what the diary lets one notice about load and rest; numbers, no score, no verdict.

The signs are those of too much training with too little rest: lifts going down for two weeks, poor
sleep, low mood while the load rises, being ill again and again (research: wellbeing 2.4). Each can
have many other reasons. The marks from which one is named are LiftDesk's own and say so here.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from math import sqrt
from statistics import fmean, variance

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.past import DoneSession
from liftdesk.domain.training.setbacks import fall_of
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.moods import Rating

RECENT, BEFORE = timedelta(days=14), timedelta(days=28)
"""Two weeks ("falling performance > 2 weeks", wellbeing 2.4) beside the four weeks before them."""
FEWEST_RECENT, FEWEST_BEFORE = 7, 14
"""Ratings needed in each span, half of its days. Our own mark."""
LEAST_DROP = 1.0
"""Points of 0 to 10 that a mean must have come down. Our own mark."""
_CARRIED_OVER = 0.4
_TIMES_CHANCE = 2.0
"""A drop must also be twice what chance alone moves such means, where a day takes 0.4 of its
difference over from the day before (daily diaries: 0.2 to 0.4, wellbeing 5.1). Without any change
about three diaries in a hundred pass both marks on a given day (`tests/domain/safety`)."""
LOAD_RISES = 1.10
"""A tenth more sets a week; the same tenth from which a week's jump is asked about (2.4)."""
DAYS_RUNNING = 4
"""After four days in a row a rest day is suggested (wellbeing 2.4)."""
ILL_AGAIN, ILL_WITHIN = 2, timedelta(weeks=8)
"""Ill twice in eight weeks. Our own reading of "frequent colds"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftDown:
    """A lift whose two newest sessions are well below what it was, as estimated 1RM in grams."""

    exercise: Exercise
    before: int
    now: int
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingDown:
    """A mean rating of the last two weeks below that of the four before; `what` names it.

    `sets` are working sets a week (before, now) where they rose meanwhile, None where that does
    not matter.
    """

    what: str
    before: float
    now: float
    sets: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysRunning:
    """Days with strength training in a row, up to today or yesterday."""

    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IllAgain:
    """How often somebody noted being ill since a day."""

    times: int
    since: date


Sign = LiftDown | RatingDown | DaysRunning | IllAgain


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What is looked at, up to `today`.

    `lifts` each with its sessions, newest first. `sets` working sets by training day. `sleep` and
    `mood` one rating a day, None where they are not to be spoken of. `ill` the first days of
    illnesses.
    """

    today: date
    lifts: Sequence[tuple[Exercise, Sequence[DoneSession]]]
    sets: dict[date, int]
    sleep: Sequence[Rating] | None
    mood: Sequence[Rating] | None
    ill: Sequence[date] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """The signs, and what there was enough of to look at ("lifts", "sleep", "mood")."""

    signs: tuple[Sign, ...]
    looked_at: tuple[str, ...]


def notice(logged: Logged) -> Noticed:
    """Return what can be noticed, in the order it is read: lifts, sleep, mood, days, illness."""
    looked_at = ["lifts"] if _has_two_spans(logged) else []
    looked_at += [
        what
        for what, ratings in (("sleep", logged.sleep), ("mood", logged.mood))
        if ratings is not None and _two_means(ratings, logged.today) is not None
    ]
    found = (
        *_lifts_down(logged),
        _sleep_down(logged),
        _mood_down_with_load(logged),
        _days_running(logged),
        _ill_again(logged),
    )
    return Noticed(signs=tuple(sign for sign in found if sign), looked_at=tuple(looked_at))


def _has_two_spans(logged: Logged) -> bool:
    start = logged.today - RECENT
    days = [day for day, sets in logged.sets.items() if sets and start - BEFORE < day]
    return any(day > start for day in days) and any(day <= start for day in days)


def _lifts_down(logged: Logged) -> list[LiftDown]:
    found = []
    for exercise, past in logged.lifts:
        fall = fall_of(exercise, past)
        if fall is not None and logged.today - fall.newest < RECENT:
            found.append(
                LiftDown(exercise=exercise, before=fall.peak, now=fall.now, on=fall.peak_day)
            )
    return found


def _sleep_down(logged: Logged) -> RatingDown | None:
    means = None if logged.sleep is None else dropped(logged.sleep, logged.today)
    return None if means is None else RatingDown(what="sleep", before=means[0], now=means[1])


def _mood_down_with_load(logged: Logged) -> RatingDown | None:
    means = None if logged.mood is None else dropped(logged.mood, logged.today)
    before, now = sets_a_week(logged.sets, logged.today)
    if means is None or not before or now < LOAD_RISES * before:
        return None
    return RatingDown(what="mood", before=means[0], now=means[1], sets=(before, now))


def dropped(ratings: Sequence[Rating], today: date) -> tuple[float, float] | None:
    """Return (mean before, mean now) where the drop passes both marks, None otherwise."""
    spans = _two_means(ratings, today)
    if spans is None:
        return None
    earlier, recent = spans
    drop = fmean(earlier) - fmean(recent)
    # A day that resembles the one before it tells less than one that does not.
    worth = (1 - _CARRIED_OVER) / (1 + _CARRIED_OVER)
    spread = sqrt(
        variance(earlier) / (worth * len(earlier)) + variance(recent) / (worth * len(recent))
    )
    if drop < max(LEAST_DROP, _TIMES_CHANCE * spread):
        return None
    return fmean(earlier), fmean(recent)


def _two_means(ratings: Sequence[Rating], today: date) -> tuple[list[float], list[float]] | None:
    start = today - RECENT
    recent = [one.value for one in ratings if start < one.day <= today]
    earlier = [one.value for one in ratings if start - BEFORE < one.day <= start]
    if len(recent) < FEWEST_RECENT or len(earlier) < FEWEST_BEFORE:
        return None
    return earlier, recent


def sets_a_week(sets: dict[date, int], today: date) -> tuple[float, float]:
    """Return working sets a week in the four weeks before the last two, and in those two."""
    start = today - RECENT
    recent = sum(n for day, n in sets.items() if start < day <= today)
    earlier = sum(n for day, n in sets.items() if start - BEFORE < day <= start)
    return earlier / (BEFORE.days / 7), recent / (RECENT.days / 7)


def _days_running(logged: Logged) -> DaysRunning | None:
    trained = {day for day, sets in logged.sets.items() if sets}
    last = logged.today if logged.today in trained else logged.today - timedelta(days=1)
    days = 0
    while last - timedelta(days=days) in trained:
        days += 1
    return DaysRunning(days=days) if days >= DAYS_RUNNING else None


def _ill_again(logged: Logged) -> IllAgain | None:
    lately = [day for day in logged.ill if logged.today - ILL_WITHIN < day <= logged.today]
    if len(lately) < ILL_AGAIN:
        return None
    return IllAgain(times=len(lately), since=min(lately))
