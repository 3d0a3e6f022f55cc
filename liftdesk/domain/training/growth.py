"""Double progression inside the region: first more repetitions, then more load.

The rule that everybody knows decides: when every set reached the top of the range, the next load
that exists. Where a person's own sets say how much would have gone, `fitted_growth` takes over. A
lighter load that somebody chose is left alone until its sets reach the top, so a plan never climbs
back over a person's own decision.
"""

from math import floor, log

from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.fitted_growth import grow_by_fit
from liftdesk.domain.training.lift_view import (
    Decision,
    View,
    chosen_lower,
    is_proved,
    reached_top,
    reason_of,
    stopped_short,
)
from liftdesk.domain.training.plans import ReasonKind

SECONDS_STEP = 5
"""A held position grows by five seconds at a time."""
FAR_STEP = 1.15
"""A step of more than this costs over five repetitions (the curve: 2.6 per cent each): from the top
of 8 to 12 it ends below the range, unless a reserve is known."""
A_REP_COSTS = 0.026
"""Share of the load that one repetition is worth (RTS/OPL curve, 9 to 16 repetitions)."""


def grow(view: View) -> Decision:
    """Decide the next session of a lift that goes on as usual."""
    top, low = reached_top(view.slot, view.last), view.slot.amount[0]
    if not top and view.last.least >= low and chosen_lower(view):
        return _stay(view, ReasonKind.LOWERED_BY_YOU)
    if top and (chosen_lower(view) or not view.is_believed):
        return _after_top(view)
    if view.is_believed:
        return grow_by_fit(view, is_top=top)
    if view.last.least < low:
        return Decision(grams=view.last.grams, amount=low, reason=stopped_short(view))
    return _back_into_region(view) or _stay(view, ReasonKind.SAME_WAITING)


def _after_top(view: View) -> Decision:
    last, top = view.last, view.slot.amount[1]
    harder = None if last.grams is None else view.harder(last.grams)
    if harder is None or last.grams is None:
        return Decision(grams=last.grams, amount=top, reason=reason_of(view, ReasonKind.SAME_TOP))
    is_far = harder > last.grams * FAR_STEP and not view.is_assisted
    if is_far and not is_proved(view):
        reason = reason_of(view, ReasonKind.SAME_STEP_TOO_BIG)
        return Decision(grams=last.grams, amount=top, reason=reason)
    reason = reason_of(view, ReasonKind.LOAD_UP, grams=harder)
    return Decision(grams=harder, amount=_after_step(view, harder), reason=reason)


def _after_step(view: View, harder: int) -> int:
    """Return the repetitions after a step: as many fewer as the step costs, in the range."""
    (low, top), grams = view.slot.amount, view.last.grams or harder
    if view.is_assisted or view.exercise.measure is not Measure.REPS:
        return low
    return max(low, floor(top - log(harder / grams) / A_REP_COSTS))


def _back_into_region(view: View) -> Decision | None:
    """Bring a load up to the slot's per cents of what was surely shown."""
    grams, ability, intensity = view.last.grams, view.ability, view.slot.intensity
    if not grams or ability is None or intensity is None:
        return None
    low, high = (ability.shown * percent / 100 for percent in intensity)
    heavier = view.steps.above(int(low) - 1)
    if grams >= low or heavier is None or heavier > high:
        return None
    reason = reason_of(view, ReasonKind.INTO_REGION, grams=heavier)
    return Decision(grams=heavier, amount=view.slot.amount[0], reason=reason)


def _stay(view: View, kind: ReasonKind) -> Decision:
    """Keep the load and ask one step more than last time."""
    last, top = view.last, view.slot.amount[1]
    more = SECONDS_STEP if view.exercise.measure is Measure.SECONDS else 1
    amount = min(top, last.least + more)
    return Decision(grams=last.grams, amount=amount, reason=reason_of(view, kind))
