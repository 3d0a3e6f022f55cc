"""The filter behind a capability: it follows one lift's log in time, under several curves at once.

The state is the logarithm of the 1RM and its variance; each session moves it by what its sets say
together. Today cannot be painted before a dozen logs were followed, so what a set says is worked
out once for all curves, and alike for all sets that were done alike.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from math import erfc, exp, log, pi, sqrt
from typing import TypeAlias

from liftdesk.domain.training.past import Cells, DoneSession
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.strength import percent_at, reps_to_failure_at
from liftdesk.domain.values import dataclass

CURVES = (0.7, 0.8, 0.9, 1.0, 1.12, 1.26, 1.41)
"""Curves tried: how many times the table's repetitions after the first a person gets."""
_TABLE = CURVES.index(1.0)
DAY_NOISE = 0.03
"""Strength from day to day, as a share (test-retest of 1RM: about 2 to 4 %)."""
REP_NOISE = 0.8
"""A stated reserve is off by about one repetition, and more the more is left (Halperin 2022)."""
UNDERSTATED = 0.5
"""People say about one repetition fewer than would go, hardly less so near the end (Halperin 2022);
half of that is believed, of none left as of any other number."""
PART_OF_A_REP = 0.5
"""Who could do twelve could not quite do thirteen: on the curve that is twelve and a half."""
SHARED_NOISE = 0.025
STATED_NOISE = 0.03
"""What the sets of one session have wrong in common, more where reserve is stated: how people judge
it differs much from one to another (Halperin 2022)."""
OPEN_RESERVE = 5.0
"""Five stands for five or more: people cannot tell seven left from ten (Halperin 2022)."""
FATIGUE_A_SET = 0.02
"""Each set after the first costs about this share with rest of a minute and a half or more."""
WEEKLY_GROWTH = 0.004
EARLY_GROWTH = 0.010
EARLY_WEEKS = 10.0
"""Strength is assumed to grow from week to week while training goes on, faster in the first months
of a log: together a quarter in half a year (untrained adults gain 20 to 40 % in as long)."""
DRIFT_A_WEEK = 0.018
"""How much wider the belief gets in a week without a set."""
RESERVE_ASKED = 1.0
"""A set that stops before its goal stops with about one left: that is what the app asks for."""
STOP_NOISE = 0.8
REMEMBERED = timedelta(days=56)
"""What was done in the last eight weeks can be asked for again."""
FIRST_SHARE = 0.48
"""A load that somebody picks for a start is about half of the 1RM: novices choose 42 to 57 % (Glass
& Stanton 2004, Focht 2007), and are asked here for a light one."""
FIRST_WIDTH = 0.22
"""How unsure that is, the same for every curve, so that none is preferred by it."""
_WIDEST = FIRST_WIDTH**2
_DAY = DAY_NOISE**2
_ROOT, _ROOT_PI = sqrt(2), sqrt(2 * pi)
_FAR = 28.0
_PER_REP = 0.026
"""Share of 1RM that one repetition is worth on the table's long straight part."""
_TIRED_MOST = 4
"""Sets after which fatigue grows no more."""

Told: TypeAlias = tuple[tuple[date, tuple[Cells, ...]], ...]
"""A log as the filter reads it: each day's sets that say something, the oldest session first."""


def tired(sets_before: int) -> float:
    """Return the share of strength left after so many sets of the lift; it levels off at four."""
    return 1 - FATIGUE_A_SET * min(sets_before, _TIRED_MOST)


_TIRED = tuple(tired(nth) for nth in range(20))
"""For as many sets as are mostly done of a lift at once."""


def percent_for(reps_to_failure: float, curve: float) -> float:
    """Return the per cent of 1RM for `reps_to_failure` on a person's `curve`.

    Beyond the table's 16 repetitions its last straight line goes on, down to 30 %; it serves only
    to find back into the region from far outside.
    """
    at = 1 + (max(1.0, reps_to_failure) - 1) / curve
    last = 16.0
    if at <= last:
        return percent_at(at)
    return max(30.0, percent_at(last) - 100 * _PER_REP * (at - last))


@lru_cache(maxsize=4096)
def log_share(reps_to_failure: float, curve: float) -> float:
    """Return the logarithm of the share of 1RM for `reps_to_failure` on a person's `curve`."""
    return log(percent_for(reps_to_failure, curve) / 100)


def reps_for(percent: float, curve: float) -> float:
    """Return the repetitions to failure at `percent` of 1RM on a person's `curve`, 0 above 100."""
    if percent > 100:  # noqa: PLR2004 - per cent
        return max(0.0, 1 - (percent - 100) / 4.5)
    low = percent_at(16)
    if percent >= low:
        at = reps_to_failure_at(percent)
    else:
        at = min(_FAR, 16 + (low - percent) / (100 * _PER_REP))
    return 1 + (at - 1) * curve


def growth(begun: date, day: date, weeks: float) -> float:
    """Return how much the log 1RM is thought to grow in `weeks` from `day` on."""
    return _growth((day - begun).days, weeks)


def _growth(days: int, weeks: float) -> float:
    return weeks * (WEEKLY_GROWTH + EARLY_GROWTH * exp(-days / 7 / EARLY_WEEKS))


def told(sessions: Iterable[DoneSession]) -> Told:
    """Return what sessions, newest first, say of strength: the sets with a load and repetitions."""
    every = [(one.day, one.telling) for one in sessions]
    return tuple(one for one in reversed(every) if one[1])


def told_of_sets(sets: Iterable[LoggedSet]) -> Told:
    """Return what logged sets, in any order, say of strength."""
    found = sorted(
        (s for s in sets if s.counts and s.done.load and s.done.load.grams > 0 and s.done.reps),
        key=lambda s: (s.day, s.session_id, s.position, s.id),
    )
    return tuple(
        (day, tuple(_cells(one) for one in group))
        for (day, _), group in groupby(found, lambda s: (s.day, s.session_id))
    )


def _cells(logged: LoggedSet) -> Cells:
    done, planned = logged.done, logged.planned
    goal = None if planned is None else planned.reps
    return done.reps, done.rir, goal, None if done.load is None else done.load.grams


@dataclass(frozen=True, slots=True)
class Track:
    """Where the filter ends on one curve: log 1RM in grams, its variance, how well it fitted."""

    level: float
    spread: float
    fit: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """What following a log found: its first and last day, and one track for each of CURVES.

    `shown` is the logarithm of the 1RM in grams that the repetitions of the last eight weeks show
    by the table; `is_measured` says whether any set told how many repetitions were left.
    """

    first: date
    last: date
    tracks: tuple[Track, ...]
    shown: float
    is_measured: bool


@lru_cache(maxsize=64)  # after each set of a session all other lifts' logs are as they were
def followed(log_told: Told) -> Followed:
    """Follow a log that is not empty."""
    steps, last = _steps(log_told), log_told[-1][0]
    is_exact, _, shares, _ = _manner(*log_told[0][1][0][:3])
    fresh = (steps[0][2] if is_exact else steps[0][3])[0][0]
    first = shares[_TABLE] if is_exact else log(FIRST_SHARE)
    return Followed(
        first=log_told[0][0],
        last=last,
        tracks=tuple(_track(steps, n, fresh - first) for n in range(len(CURVES))),
        shown=max(
            fresh - shares[_TABLE]
            for (day, _), (_, _, exact, at_least, _) in zip(log_told, steps, strict=True)
            if last - day <= REMEMBERED
            for fresh, shares, _ in (*exact, *at_least)
        ),
        is_measured=any(exact for _, _, exact, _, _ in steps),
    )


_OnCurves: TypeAlias = tuple[float, ...]
"""One number for each of CURVES."""


@lru_cache(maxsize=4096)  # a log of years has some dozens of them
def _manner(
    reps: int | None, rir: float | None, goal: int | None
) -> tuple[bool, bool, _OnCurves, _OnCurves]:
    """Return what repetitions, reserve and goal of a set say, whatever its load.

    First whether about so many would have gone, else that so many went at least; then whether the
    person said so. Then, on each curve, the logarithm of the share of 1RM that the set stands for,
    and how much it weighs; of a set that says only at least, its variance.
    """
    done = reps or 0
    stopped = goal is not None and done < goal
    is_stated = rir is not None and rir < OPEN_RESERVE
    if rir is not None and is_stated:
        left, noise = _stated(rir, stopped=stopped)
        to_failure = done + left + PART_OF_A_REP
    elif rir is not None:
        to_failure, noise = done + OPEN_RESERVE, 1.5
    else:
        left = RESERVE_ASKED + (PART_OF_A_REP if stopped else 0)
        to_failure, noise = done + left, STOP_NOISE
    wide = noise * _PER_REP / 0.7
    is_exact = is_stated or (rir is None and stopped)
    shares = tuple(log_share(to_failure, curve) for curve in CURVES)
    power = -2 if is_exact else 2
    return is_exact, is_stated, shares, tuple((wide / curve) ** power for curve in CURVES)


def _stated(rir: float, *, stopped: bool) -> tuple[float, float]:
    """Return the repetitions left behind a stated reserve, and their noise.

    Where the set stopped before its goal, that says of them too: both count by how sure they are.
    """
    left, noise = rir + UNDERSTATED, REP_NOISE + 0.2 * rir
    if not stopped:
        return left, noise
    said, asked = noise**-2, STOP_NOISE**-2
    return (said * left + asked * RESERVE_ASKED) / (said + asked), (said + asked) ** -0.5


_Reading: TypeAlias = tuple[float, _OnCurves, _OnCurves]
"""Log grams before fatigue; on each curve the log share they are, and their weight or variance."""
_Step: TypeAlias = tuple[float, float, list[_Reading], list[_Reading], float]
"""What a session means for the filter on any curve, made once for all of them: what the time before
it adds to the variance, and to the level; what its exact sets say, and what the others say at
least; the variance that its sets have in common."""


def _steps(log_told: Told) -> list[_Step]:
    begun = before = log_told[0][0].toordinal()
    unstated, stated = DAY_NOISE**2 + SHARED_NOISE**2, DAY_NOISE**2 + STATED_NOISE**2
    steps = []
    for date_of, sets in log_told:
        exact, at_least, shared = list[_Reading](), list[_Reading](), unstated
        for (reps, rir, goal, grams), rest in zip(sets, _tiring(len(sets)), strict=False):
            is_exact, is_stated, shares, sure = _manner(reps, rir, goal)
            (exact if is_exact else at_least).append((log((grams or 1) / rest), shares, sure))
            if is_stated:
                shared = stated
        day = date_of.toordinal()
        weeks = (day - before) / 7
        more = _growth(before - begun, min(weeks, 1.5)) if weeks else 0.0
        steps.append((DRIFT_A_WEEK**2 * weeks, more, exact, at_least, shared))
        before = day
    return steps


def _tiring(sets: int) -> Sequence[float]:
    """Return the share of strength that there is for each of so many sets, or more of them."""
    return _TIRED if sets <= len(_TIRED) else [tired(nth) for nth in range(sets)]


def _track(steps: Sequence[_Step], n: int, level: float) -> Track:
    """Go through the sessions on one curve, from `level` on (steps of a Kalman filter)."""
    spread, fit, flatness = _WIDEST, 0.0, log(CURVES[n])
    for drift, more, exact, at_least, shared in steps:
        level += more
        spread += drift
        if spread > _WIDEST:  # noqa: PLR1730 - thousands of times before Today is painted
            spread = _WIDEST
        if exact:
            weights = levels = 0.0
            for fresh, shares, sure in exact:
                weight = sure[n]
                weights += weight
                levels += weight * (fresh - shares[n])
            wide = spread + (1 / weights + shared)
            gain, miss = spread / wide, levels / weights - level
            fit -= 0.5 * (miss * miss / wide + log(wide))
            level += gain * miss
            spread *= 1 - gain
            fit -= flatness  # what is seen are repetitions: a flat curve spreads them out
        if at_least:
            fresh, shares, sure = at_least[0]
            floor, noise = fresh - shares[n], sure[n]
            if len(at_least) > 1:
                floor, noise = max([(one - by[n], wide[n]) for one, by, wide in at_least])
            if not exact or floor > level:
                level, spread, fit = _cut_off(level, spread, fit, floor, noise)
    return Track(level, spread, fit)


def _cut_off(
    level: float, spread: float, fit: float, floor: float, noise: float
) -> tuple[float, float, float]:
    """Cut off what lies below the highest floor, and keep mean and variance of the rest.

    The mean and variance of a normal distribution cut off at one side, as a censored (Tobit)
    filter uses them. `noise` is the variance of the floor.
    """
    wide = spread + noise + _DAY
    root = sqrt(wide)
    at = max(-6.0, (level - floor) / root)
    above = 0.5 * erfc(-at / _ROOT)
    push = exp(-0.5 * at * at) / _ROOT_PI / above
    return (
        level + spread / root * push,
        spread * (1 - spread / wide * push * (push + at)),
        fit + log(above),
    )
