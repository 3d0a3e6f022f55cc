"""Capability: what one lift could be done with today, read from the log as a belief with a width.

A filter goes through the sessions in order of time. The state is the logarithm of the 1RM; the sets
of a session say something about it together, through the curve of per cent against repetitions to
failure. A stated reserve, or a set that stopped before its goal, says about how much would have
gone; a set that reached its goal says only that so much went at least. Several curves, from steep
to flat, are followed side by side, each as likely as it explains the log (people differ from 5 to
20 repetitions at 80 %: research lifting 6.2); near the table's until there is evidence.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from math import erfc, exp, log, pi, sqrt
from typing import NamedTuple, TypeAlias

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.strength import percent_at, reps_to_failure_at
from liftdesk.domain.values import dataclass

CURVES = (0.7, 0.8, 0.9, 1.0, 1.12, 1.26, 1.41)
"""Curves tried: how many times the table's repetitions after the first a person gets."""
CURVE_SPREAD = 0.18
"""Spread of the curve over people, as a logarithm: most lie within a fifth of the table."""
KINDRED_SHARE = 0.5
"""A person's lifts are alike in their curves, but not the same (how far differs by lift: Hoeger et
al. 1990): another lift says half as much of a curve as the lift itself."""
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
_FAR = 28.0
_PER_REP = 0.026
"""Share of 1RM that one repetition is worth on the table's long straight part."""
_LIKELY = 0.01
"""Curves less likely than this are left out of account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """The belief under one `curve`: log of the 1RM in grams, its variance, how likely the curve."""

    curve: float
    level: float
    spread: float
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """A belief about one lift: strands for the likely curves, their weights adding up to one.

    `is_measured` says whether any set told how many repetitions were left, by a stated reserve or
    by stopping before its goal; without that the belief is only a guess above `shown`: the 1RM in
    grams that the repetitions done in the last eight weeks show by the table, with one left.
    """

    strands: tuple[Strand, ...]
    shown: float
    is_measured: bool = False

    @property
    def one_rep_max(self) -> float:
        """The 1RM in grams, the middle of the belief."""
        return exp(sum(s.weight * s.level for s in self.strands))

    @property
    def width(self) -> float:
        """The relative width of the 1RM (one sd)."""
        middle = log(self.one_rep_max)
        return sqrt(sum(s.weight * (s.spread + (s.level - middle) ** 2) for s in self.strands))

    def width_at(self, reps_to_failure: float) -> float:
        """Return the relative width (one sd) of the load that goes `reps_to_failure` times."""
        loads = [(s.weight, s.level + log_share(reps_to_failure, s.curve)) for s in self.strands]
        middle = sum(weight * load for weight, load in loads)
        own = sum(s.weight * s.spread for s in self.strands)
        return sqrt(own + sum(weight * (load - middle) ** 2 for weight, load in loads))

    @property
    def curve(self) -> float:
        """The person's curve, the middle of the belief: 1 is the table's."""
        return exp(sum(s.weight * log(s.curve) for s in self.strands))

    def reps_at(self, grams: float, *, nth_set: int = 1) -> float:
        """Return the repetitions to failure at `grams` in the `nth_set` working set."""
        fresh = 100 * grams / tired(nth_set - 1)
        return sum(s.weight * reps_for(fresh / exp(s.level), s.curve) for s in self.strands)

    def percent(self, grams: float) -> float:
        """Return `grams` as per cent of the 1RM believed in; of what was shown, if unmeasured."""
        return 100 * grams / (self.one_rep_max if self.is_measured else self.shown)

    def load_for(self, reps_to_failure: float, *, nth_set: int = 1) -> float:
        """Return the grams that leave nothing after `reps_to_failure` repetitions."""
        levels = sum(
            s.weight * (s.level + log_share(reps_to_failure, s.curve)) for s in self.strands
        )
        return exp(levels) * tired(nth_set - 1)


def tired(sets_before: int) -> float:
    """Return the share of strength left after so many sets of the lift; it levels off at four."""
    return 1 - FATIGUE_A_SET * min(sets_before, 4)


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


def capability(
    sets: Iterable[LoggedSet], *, as_of: date | None = None, kindred: Sequence[float] = ()
) -> Capability | None:
    """Return what the sets of one lift say of it on `as_of` (the last day with a set, unless told).

    Sets may come in any order; those that do not count, or have no load or repetitions, say
    nothing. None where nothing is said. `kindred` are the curve odds of the person's other lifts.
    """
    sessions = _sessions(sets)
    if not sessions:
        return None
    tracks = _tracks(sessions)
    others = kindred or [0.0] * len(CURVES)
    fits = [
        track.fit + KINDRED_SHARE * odds - 0.5 * (log(curve) / CURVE_SPREAD) ** 2
        for curve, track, odds in zip(CURVES, tracks, others, strict=True)
    ]
    likely = [exp(one - max(fits)) for one in fits]
    kept = [n for n, weight in enumerate(likely) if weight >= _LIKELY]
    total = sum(likely[n] for n in kept)
    weeks = 0.0 if as_of is None else max(0, (as_of - sessions[-1][0]).days) / 7
    return Capability(
        strands=tuple(
            Strand(
                curve=CURVES[n],
                level=tracks[n].level + _growth(sessions[0][0], sessions[-1][0], min(weeks, 1.0)),
                spread=tracks[n].spread + DRIFT_A_WEEK**2 * weeks,
                weight=likely[n] / total,
            )
            for n in kept
        ),
        shown=exp(_shown(sessions)),
        is_measured=any(one.is_exact for _, readings, _ in sessions for one in readings),
    )


def curve_odds(sets: Iterable[LoggedSet]) -> tuple[float, ...]:
    """Return how well each of CURVES explains one lift's sets, as logarithms, 0 for the best.

    Empty where the sets say nothing.
    """
    sessions = _sessions(sets)
    fits = [track.fit for track in _tracks(sessions)] if sessions else []
    return tuple(one - max(fits) for one in fits)


def together(odds: Iterable[Sequence[float]]) -> tuple[float, ...]:
    """Return the curve odds of several lifts taken together; empty ones say nothing."""
    told = [one for one in odds if one]
    return tuple(map(sum, zip(*told, strict=True)))


class _Reading(NamedTuple):
    """What one set tells: `fresh` log grams before fatigue, repetitions to failure, their noise.

    `is_exact` says that about so many would have gone, else that so many went at least; `is_stated`
    that the person said so.
    """

    fresh: float
    reps_to_failure: float
    noise: float
    is_exact: bool
    is_stated: bool = False


_Sessions: TypeAlias = tuple[tuple[date, tuple[_Reading, ...], float], ...]
"""Day, what its sets tell, and what they have wrong in common."""


@dataclass(slots=True)
class _State:
    """The filter's state: log 1RM, its variance, how well the curve fits so far."""

    level: float
    spread: float
    fit: float


def _sessions(sets: Iterable[LoggedSet]) -> _Sessions:
    told = sorted(
        (s for s in sets if s.counts and s.done.load and s.done.load.grams > 0 and s.done.reps),
        key=lambda s: (s.day, s.session_id, s.position, s.id),
    )
    return tuple(
        (day, readings, STATED_NOISE if any(r.is_stated for r in readings) else SHARED_NOISE)
        for (day, _), group in groupby(told, lambda s: (s.day, s.session_id))
        for readings in [tuple(_read(one, nth) for nth, one in enumerate(group))]
    )


def _shown(sessions: _Sessions) -> float:
    last = sessions[-1][0]
    return max(
        one.fresh - log_share(one.reps_to_failure, 1.0)
        for day, readings, _ in sessions
        for one in readings
        if last - day <= REMEMBERED
    )


def _read(logged: LoggedSet, nth: int) -> _Reading:
    done, planned = logged.done, logged.planned
    reps, grams = done.reps or 0, 1 if done.load is None else done.load.grams
    fresh = log(grams / tired(nth))
    goal = None if planned is None else planned.reps
    stopped = goal is not None and reps < goal
    if done.rir is not None and done.rir < OPEN_RESERVE:
        left, noise = _stated(done.rir, stopped=stopped)
        return _Reading(fresh, reps + left + PART_OF_A_REP, noise, is_exact=True, is_stated=True)
    if done.rir is not None:
        return _Reading(fresh, reps + OPEN_RESERVE, 1.5, is_exact=False)
    left = RESERVE_ASKED + (PART_OF_A_REP if stopped else 0)
    return _Reading(fresh, reps + left, STOP_NOISE, is_exact=stopped)


def _stated(rir: float, *, stopped: bool) -> tuple[float, float]:
    """Return the repetitions left behind a stated reserve, and their noise.

    Where the set stopped before its goal, that says of them too: both count by how sure they are.
    """
    left, noise = rir + UNDERSTATED, REP_NOISE + 0.2 * rir
    if not stopped:
        return left, noise
    said, asked = noise**-2, STOP_NOISE**-2
    return (said * left + asked * RESERVE_ASKED) / (said + asked), (said + asked) ** -0.5


@lru_cache(maxsize=64)  # after each set of a session all other lifts' logs are as they were
def _tracks(sessions: _Sessions) -> tuple[_State, ...]:
    steps = _steps(sessions)
    return tuple(_track(sessions[0][1][0], steps, curve) for curve in CURVES)


class _Step(NamedTuple):
    """What a session means for the filter on any curve; made once for all of them.

    Readings are (log grams, repetitions to failure, their noise as a share of 1RM).
    """

    weeks: float
    growth: float
    exact: tuple[tuple[float, float, float], ...]
    at_least: tuple[tuple[float, float, float], ...]
    shared: float


def _steps(sessions: _Sessions) -> list[_Step]:
    begun = before = sessions[0][0]
    steps = []
    for day, told, shared in sessions:
        weeks = (day - before).days / 7
        seen = [(r.is_exact, (r.fresh, r.reps_to_failure, r.noise * _PER_REP / 0.7)) for r in told]
        steps.append(
            _Step(
                weeks=weeks,
                growth=_growth(begun, before, min(weeks, 1.5)) if weeks else 0.0,
                exact=tuple(reading for is_exact, reading in seen if is_exact),
                at_least=tuple(reading for is_exact, reading in seen if not is_exact),
                shared=DAY_NOISE**2 + shared**2,
            )
        )
        before = day
    return steps


def _track(first: _Reading, steps: Sequence[_Step], curve: float) -> _State:
    share = log_share(first.reps_to_failure, 1.0) if first.is_exact else log(FIRST_SHARE)
    state = _State(level=first.fresh - share, spread=FIRST_WIDTH**2, fit=0.0)
    flatness = log(curve)
    for weeks, growth, exact, at_least, shared in steps:
        if weeks:
            state.level += growth
            state.spread = min(FIRST_WIDTH**2, state.spread + DRIFT_A_WEEK**2 * weeks)
        if exact:
            _learn(state, exact, shared, curve)
            state.fit -= flatness  # what is seen are repetitions: a flat curve spreads them out
        if at_least:
            _at_least(state, at_least, curve, only_above=bool(exact))
    return state


def _growth(begun: date, day: date, weeks: float) -> float:
    """Return how much the log 1RM is thought to grow in `weeks` from `day` on."""
    since = (day - begun).days / 7
    return weeks * (WEEKLY_GROWTH + EARLY_GROWTH * exp(-since / EARLY_WEEKS))


def _learn(
    state: _State, told: Sequence[tuple[float, float, float]], shared: float, curve: float
) -> None:
    """Move the belief towards what a session's sets say together (a step of a Kalman filter)."""
    weights = levels = 0.0
    for fresh, reps, noise in told:
        weight = (noise / curve) ** -2
        weights += weight
        levels += weight * (fresh - log_share(reps, curve))
    noise = 1 / weights + shared
    wide = state.spread + noise
    gain = state.spread / wide
    miss = levels / weights - state.level
    state.fit -= 0.5 * (miss * miss / wide + log(wide))
    state.level += gain * miss
    state.spread *= 1 - gain


def _at_least(
    state: _State,
    told: Sequence[tuple[float, float, float]],
    curve: float,
    *,
    only_above: bool,
) -> None:
    """Cut off what lies below the highest floor, and keep mean and variance of the rest.

    The mean and variance of a normal distribution cut off at one side, as a censored (Tobit)
    filter uses them.
    """
    floor, noise = max((fresh - log_share(reps, curve), noise) for fresh, reps, noise in told)
    noise /= curve
    if only_above and floor <= state.level:
        return
    wide = state.spread + noise**2 + DAY_NOISE**2
    at = max(-6.0, (state.level - floor) / sqrt(wide))
    above = 0.5 * erfc(-at / sqrt(2))
    push = exp(-0.5 * at * at) / sqrt(2 * pi) / above
    state.fit += log(above)
    state.level += state.spread / sqrt(wide) * push
    state.spread *= 1 - state.spread / wide * push * (push + at)
