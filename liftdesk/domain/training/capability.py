"""Capability: what one lift could be done with today, read from the log as a belief with a width.

A filter goes through the sessions in order of time. The state is the logarithm of the 1RM; the sets
of a session say something about it together, through the curve of per cent against repetitions to
failure. The curve is the table's until the person's own sets, done at different loads, say that
theirs is flatter or steeper (people differ from 5 to 20 repetitions at 80 %: research lifting 6.2).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import exp, log, sqrt

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.strength import percent_at, reps_to_failure_at

CURVES = (0.7, 0.8, 0.9, 1.0, 1.12, 1.26, 1.41)
"""Curves tried: how many times the table's repetitions after the first a person gets."""
CURVE_SPREAD = 0.18
"""Spread of the curve over people, as a logarithm: most lie within a fifth of the table."""
DAY_NOISE = 0.03
"""Strength from day to day, as a share (test-retest of 1RM: about 2 to 4 %)."""
REP_NOISE = 0.8
"""A stated reserve is off by about one repetition, and more the more is left (Halperin 2022)."""
SHARED_NOISE = 0.025
"""What the sets of one session have wrong in common: a person's own way of judging reserve."""
OPEN_RESERVE = 5.0
"""Five stands for five or more: people cannot tell seven left from ten (Halperin 2022)."""
FATIGUE_A_SET = 0.02
"""Each set after the first costs about this share with rest of a minute and a half or more."""
WEEKLY_GROWTH = 0.003
"""Strength assumed to grow from week to week while training goes on: less than most beginners'."""
DRIFT_A_WEEK = 0.025
"""How much wider the belief gets in a week without a set."""
RESERVE_ASKED = 1.0
"""A set that stops before its goal stops with about one left: that is what the app asks for."""
FIRST_RESERVE = 4.0
"""Who picks a light load for the first time is thought to have about four left."""
FIRST_WIDTH = 0.16
_FAR = 28.0
_PER_REP = 0.026
"""Share of 1RM that one repetition is worth on the table's long straight part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """A belief about one lift: 1RM in grams, its relative width (one sd), the person's curve.

    `is_measured` says whether any set told how many repetitions were left, by a stated reserve or
    by stopping before its goal; without that the belief is only a floor.
    """

    one_rep_max: float
    width: float
    curve: float = 1.0
    is_measured: bool = False

    def reps_at(self, grams: float, *, nth_set: int = 1) -> float:
        """Return the repetitions to failure at `grams` in the `nth_set` working set."""
        fresh = self.one_rep_max * (1 - FATIGUE_A_SET * (nth_set - 1))
        return reps_for(100 * grams / fresh, self.curve)

    def percent(self, grams: float) -> float:
        """Return `grams` as per cent of the 1RM believed in."""
        return 100 * grams / self.one_rep_max

    def load_for(self, reps_to_failure: float, *, nth_set: int = 1) -> float:
        """Return the grams that leave nothing after `reps_to_failure` repetitions."""
        fresh = self.one_rep_max * (1 - FATIGUE_A_SET * (nth_set - 1))
        return fresh * percent_for(reps_to_failure, self.curve) / 100


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


def capability(sets: Iterable[LoggedSet], *, as_of: date | None = None) -> Capability | None:
    """Return what the sets of one lift say of it on `as_of` (the last day with a set, unless told).

    Sets may come in any order; those that do not count, or have no load or repetitions, say
    nothing. None where nothing is said.
    """
    told = sorted(
        (s for s in sets if s.counts and s.done.load and s.done.load.grams > 0 and s.done.reps),
        key=lambda s: (s.day, s.session_id, s.position, s.id),
    )
    if not told:
        return None
    sessions = [list(group) for _, group in groupby(told, lambda s: (s.day, s.session_id))]
    tracks = [_track(sessions, curve) for curve in CURVES]
    best = max(track.fit for track in tracks)
    weights = [exp(track.fit - best) for track in tracks]
    total = sum(weights)
    curve = exp(sum(w * log(c) for w, c in zip(weights, CURVES, strict=True)) / total)
    final = _track(sessions, curve)
    weeks = 0.0 if as_of is None else max(0, (as_of - told[-1].day).days) / 7
    grown = final.level + WEEKLY_GROWTH * min(weeks, 1.0)
    return Capability(
        one_rep_max=exp(grown),
        width=sqrt(final.spread + (DRIFT_A_WEEK**2) * weeks),
        curve=curve,
        is_measured=final.is_measured,
    )


@dataclass(slots=True)
class _State:
    """The filter's state: log 1RM, its variance, how well the curve fits so far."""

    level: float
    spread: float
    fit: float
    is_measured: bool = False


def _track(sessions: Sequence[Sequence[LoggedSet]], curve: float) -> _State:
    first = sessions[0][0]
    state = _State(
        level=log(_grams(first) / (percent_for(_guess(first), curve) / 100)),
        spread=FIRST_WIDTH**2,
        fit=-0.5 * (log(curve) / CURVE_SPREAD) ** 2,
    )
    before = first.day
    for sets in sessions:
        _pass_time(state, (sets[0].day - before).days)
        before = sets[0].day
        told = [found for n, one in enumerate(sets) if (found := _told(state, one, n, curve))]
        if told:
            _learn(state, told)
        for n, one in enumerate(sets):
            _floor(state, _grams(one) / _tired(n), (one.done.reps or 0) + RESERVE_ASKED, curve)
    return state


def _guess(first: LoggedSet) -> float:
    reading = _read(first)
    return (first.done.reps or 0) + FIRST_RESERVE if reading is None else reading[0]


def _grams(logged: LoggedSet) -> int:
    return 0 if logged.done.load is None else logged.done.load.grams


def _tired(nth: int) -> float:
    return 1 - FATIGUE_A_SET * min(nth, 4)


def _told(state: _State, logged: LoggedSet, nth: int, curve: float) -> tuple[float, float] | None:
    """Return (log 1RM seen, its noise) of one set; None where it says nothing new."""
    reading = _read(logged)
    if reading is None:
        return None
    n, noise = reading
    fresh = _grams(logged) / _tired(nth)
    if logged.done.rir is not None and logged.done.rir >= OPEN_RESERVE:
        expected = reps_for(100 * fresh / exp(state.level), curve)
        if expected >= n:
            return None
    else:
        state.is_measured = True
    return log(fresh / (percent_for(n, curve) / 100)), noise * _PER_REP / 0.7 / curve


def _read(logged: LoggedSet) -> tuple[float, float] | None:
    """Return (repetitions to failure, their noise) that a set tells, None where only a floor."""
    done, planned = logged.done, logged.planned
    if done.reps is None:
        return None
    if done.rir is not None and done.rir >= OPEN_RESERVE:
        return done.reps + done.rir + 2, 3.0
    if done.rir is not None:
        return done.reps + done.rir, REP_NOISE + 0.2 * done.rir
    goal = None if planned is None else planned.reps
    if goal is not None and done.reps < goal:
        return done.reps + RESERVE_ASKED, 1.2
    return None


def _pass_time(state: _State, days: int) -> None:
    if days <= 0:
        return
    weeks = days / 7
    state.level += WEEKLY_GROWTH * min(weeks, 1.5)
    state.spread = min(FIRST_WIDTH**2, state.spread + DRIFT_A_WEEK**2 * weeks)


def _learn(state: _State, told: Sequence[tuple[float, float]]) -> None:
    """Move the belief towards what a session's sets say together (a step of a Kalman filter)."""
    weights = [noise**-2 for _, noise in told]
    seen = sum(w * level for w, (level, _) in zip(weights, told, strict=True)) / sum(weights)
    noise = 1 / sum(weights) + DAY_NOISE**2 + SHARED_NOISE**2
    wide = state.spread + noise
    gain = state.spread / wide
    miss = seen - state.level
    state.fit -= 0.5 * (miss * miss / wide + log(wide))
    state.level += gain * miss
    state.spread *= 1 - gain


def _floor(state: _State, grams: float, at_least: float, curve: float) -> None:
    """Raise the belief where more was done than it held possible; never lower it."""
    least = log(grams / (percent_for(at_least, curve) / 100))
    if least > state.level:
        gain = state.spread / (state.spread + DAY_NOISE**2)
        state.level += gain * (least - state.level)
