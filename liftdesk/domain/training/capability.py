"""Capability: what one lift could be done with today, read from the log as a belief with a width.

A filter goes through the sessions in order of time. The state is the logarithm of the 1RM; the sets
of a session say something about it together, through the curve of per cent against repetitions to
failure. A stated reserve, or a set that stopped before its goal, says about how much would have
gone; a set that reached its goal says only that so much went at least. Several curves, from steep
to flat, are followed side by side, each as likely as it explains the log (people differ from 5 to
20 repetitions at 80 %: research lifting 6.2); near the table's until there is evidence.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from math import exp, log, sqrt

from liftdesk.domain.training.curve_filter import (
    CURVES,
    DRIFT_A_WEEK,
    Told,
    followed,
    growth,
    log_share,
    reps_for,
    tired,
    told_of_sets,
)
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.values import dataclass

CURVE_SPREAD = 0.18
"""Spread of the curve over people, as a logarithm: most lie within a fifth of the table."""
KINDRED_SHARE = 0.5
"""A person's lifts are alike in their curves, but not the same (how far differs by lift: Hoeger et
al. 1990): another lift says half as much of a curve as the lift itself."""
_LIKELY = 0.01
"""Curves less likely than this are left out of account."""
_UNLIKELY = tuple(0.5 * (log(curve) / CURVE_SPREAD) ** 2 for curve in CURVES)


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


def capability(
    sets: Iterable[LoggedSet], *, as_of: date | None = None, kindred: Sequence[float] = ()
) -> Capability | None:
    """Return what the sets of one lift say of it on `as_of` (the last day with a set, unless told).

    Sets may come in any order; those that do not count, or have no load or repetitions, say
    nothing. None where nothing is said. `kindred` are the curve odds of the person's other lifts.
    """
    return capability_of(told_of_sets(sets), as_of=as_of, kindred=kindred)


def capability_of(
    told: Told, *, as_of: date | None = None, kindred: Sequence[float] = ()
) -> Capability | None:
    """Return what a log says of one lift on `as_of`; otherwise as `capability`."""
    if not told:
        return None
    found = followed(told)
    others = kindred or [0.0] * len(CURVES)
    fits = [
        track.fit + KINDRED_SHARE * odds - unlikely
        for unlikely, track, odds in zip(_UNLIKELY, found.tracks, others, strict=True)
    ]
    best = max(fits)
    likely = [exp(one - best) for one in fits]
    kept = [n for n, weight in enumerate(likely) if weight >= _LIKELY]
    total = sum(likely[n] for n in kept)
    weeks = 0.0 if as_of is None else max(0, (as_of - found.last).days) / 7
    grown = growth(found.first, found.last, min(weeks, 1.0))
    return Capability(
        strands=tuple(
            Strand(
                curve=CURVES[n],
                level=found.tracks[n].level + grown,
                spread=found.tracks[n].spread + DRIFT_A_WEEK**2 * weeks,
                weight=likely[n] / total,
            )
            for n in kept
        ),
        shown=exp(found.shown),
        is_measured=found.is_measured,
    )


def curve_odds(sets: Iterable[LoggedSet]) -> tuple[float, ...]:
    """Return how well each of CURVES explains one lift's sets, as logarithms, 0 for the best.

    Empty where the sets say nothing.
    """
    return curve_odds_of(told_of_sets(sets))


def curve_odds_of(told: Told) -> tuple[float, ...]:
    """Return how well each of CURVES explains one lift's log; otherwise as `curve_odds`."""
    fits = [track.fit for track in followed(told).tracks] if told else []
    best = max(fits, default=0.0)
    return tuple(one - best for one in fits)


def together(odds: Iterable[Sequence[float]]) -> tuple[float, ...]:
    """Return the curve odds of several lifts taken together; empty ones say nothing."""
    told = [one for one in odds if one]
    return tuple(map(sum, zip(*told, strict=True)))
