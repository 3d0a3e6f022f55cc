"""Within a session: what the sets just done, and how they felt, say of the next set."""

from collections.abc import Sequence
from dataclasses import dataclass

from liftdesk.domain.training.capability import capability
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.growth import RESERVE_AIM
from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.sets import LoggedSet

MOST_AT_ONCE = 1.5
"""While a load is searched for, the next set goes up by no more than half."""
PLAINLY_EASY = 4.0
"""More left than this after the goal is plainly easy, below one plainly too hard."""
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
    """Return a better load for the next set while the right one is searched for, or None.

    `earlier` are the lift's sets of the sessions before, `today` those of this one, in order.
    """
    done = [s for s in today if s.counts and s.done.load is not None]
    if not plan.target.searches or not done or done[-1].done.load is None:
        return None
    known = capability([*earlier, *done])
    now, nth = done[-1].done.load.grams, len(done) + 1
    if known is None:
        return None
    low, top = plan.slot.amount
    if not known.is_measured and done[-1].done.rir is None:
        found = steps.at_most(int(now * UNSAID_STEP)) if (done[-1].done.reps or 0) >= top else None
        return None if found is None or found <= now else Offer(grams=found, is_lighter=False)
    left = known.reps_at(now, nth_set=nth) - (low + top) / 2
    if 1 <= left <= PLAINLY_EASY:
        return None
    careful = 1 - min(0.04, known.width / 3)
    wanted = careful * known.load_for((low + top) / 2 + RESERVE_AIM, nth_set=nth)
    found = steps.at_most(int(min(wanted, now * MOST_AT_ONCE)))
    if found is None or found == now or (found > now) != (left > PLAINLY_EASY):
        return None
    return Offer(grams=found, is_lighter=found < now)


def feel_led(valence: int, grams: int, steps: LoadSteps) -> Offer | None:
    """Return a tenth less where the first set felt bad (-5 to +5, below 0), or None."""
    lighter = steps.at_most(int(grams * FEEL_SHARE))
    if valence >= FEELS_BAD_BELOW or lighter is None:
        return None
    return Offer(grams=lighter, is_lighter=True)
