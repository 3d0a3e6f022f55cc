"""Within a session: what the sets just done, and how they felt, say of the next set."""

from collections.abc import Sequence

from liftdesk.domain.training.capability import capability
from liftdesk.domain.training.curve_filter import FATIGUE_A_SET, RESERVE_ASKED
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.fitting import best_amount, best_load
from liftdesk.domain.training.growth import A_REP_COSTS
from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.values import dataclass

MOST_AT_ONCE = 1.5
"""While a load is searched for, the next set goes up by no more than half."""
LEAST = 0.5
PLAINLY_BETTER = 0.10
"""A load changes within a session only where another plainly fits better."""
UNSAID_STEP = 1.2
"""Where nobody says how many more would have gone, reaching the top asks for a fifth more."""
FEELS_BAD_BELOW = 0
"""Feeling Scale after the first set: below its middle a lighter load is offered (self-chosen and
pleasant loads are kept up longer: Ekkekakis, Parfitt & Petruzzello 2011)."""
FEEL_SHARE = 0.90


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A load offered for the next sets, in grams; `is_lighter` says which way it goes."""

    grams: int
    is_lighter: bool


def next_load(
    plan: LiftPlan, earlier: Sequence[LoggedSet], today: Sequence[LoggedSet], steps: LoadSteps
) -> Offer | None:
    """Return a better load for the next set, or None.

    `earlier` are the lift's sets of the sessions before, `today` those of this one, in order. While
    the right load is searched for, it is the one that fits best by then; once it is found, only a
    lighter one where the next set would stop below the range.
    """
    done = [s for s in today if s.counts and s.done.load is not None]
    if not done or done[-1].done.load is None:
        return None
    if not plan.target.searches:
        return _keeps_the_range(plan, done, steps)
    known = capability([*earlier, *done])
    now, last = done[-1].done.load.grams, done[-1].done
    if known is None:
        return None
    if not known.is_measured and last.rir is None:
        reached = (last.reps or 0) >= plan.target.amount
        found = steps.at_most(int(now * UNSAID_STEP)) if reached else None
        return None if found is None or found <= now else Offer(grams=found, is_lighter=False)
    loads = [grams for grams in steps.grams if LEAST * now <= grams <= now * MOST_AT_ONCE]
    best = best_load(known, plan.slot, loads)
    here = best_amount(known, plan.slot, now)
    if best is None or best.grams == now or best.chance < here.chance + PLAINLY_BETTER:
        return None
    return Offer(grams=best.grams, is_lighter=best.grams < now)


def _keeps_the_range(plan: LiftPlan, done: Sequence[LoggedSet], steps: LoadSteps) -> Offer | None:
    """Return the next lighter load where the set to come would stop below the range, or None.

    Only in the second half of a session, so that most of its sets have the planned load, and only
    where the lighter load lies in the slot's per cents.
    """
    last, target, intensity = done[-1].done, plan.target, plan.slot.intensity
    if last.load is None or target.load is None or target.percent is None or intensity is None:
        return None
    low, left = min(plan.slot.amount[0], target.amount), _left(done[-1])
    if left is None or 2 * len(done) < target.sets:
        return None
    comes = (last.reps or 0) + left - FATIGUE_A_SET / A_REP_COSTS - RESERVE_ASKED
    lighter = steps.below(last.load.grams)
    if comes >= low or lighter is None:
        return None
    percent = target.percent * lighter / target.load.grams
    return Offer(grams=lighter, is_lighter=True) if percent >= intensity[0] else None


def _left(logged: LoggedSet) -> float | None:
    """Return how many more would have gone: as stated, or as asked of a set that stopped."""
    done, planned = logged.done, logged.planned
    if done.rir is not None:
        return done.rir
    goal = None if planned is None else planned.reps
    return RESERVE_ASKED if goal is not None and (done.reps or 0) < goal else None


def feel_led(valence: int, grams: int, steps: LoadSteps) -> Offer | None:
    """Return a tenth less where the first set felt bad (-5 to +5, below 0), or None."""
    lighter = steps.at_most(int(grams * FEEL_SHARE))
    if valence >= FEELS_BAD_BELOW or lighter is None:
        return None
    return Offer(grams=lighter, is_lighter=True)
