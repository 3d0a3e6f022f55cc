"""Growth where the log tells how much would have gone: the load and repetitions that fit best.

What a person sees stays double progression: the load rises after its sets did what was asked, by
a step, and the repetitions climb in between. Which step, and from how many repetitions on, follows
from the chance that the sets then lie in the region (`fitting`), so small plates ask for a short
climb and coarse dumbbells for a long one.
"""

from collections.abc import Sequence

from liftdesk.domain.training.capability import Capability
from liftdesk.domain.training.fitting import Fit, best_amount, best_load
from liftdesk.domain.training.lift_view import (
    BIG_STEP,
    Decision,
    View,
    reason_of,
    stopped_short,
)
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.values import replace

SPARE_FROM = 3.5
"""A mean reserve that rounds to four is the edge of the region of effort (lifting 6.3: RIR 1-4)."""
SEARCH_STEP = 1.5
"""While the right load is searched for, and the reserve is stated, it may go up by half at once."""
BETTER_DOWN = 0.08
WORSE_AT_TOP = 0.10
"""At the top of the range a step is taken even where it fits a little worse: that is the rule."""
LIGHTEST = 0.75
"""Nothing is taken back by more than a quarter at once."""
BACK_STEP = 1.25
"""After a lighter session the load of before comes back by no more than a quarter at once."""


def grow_by_fit(view: View, *, is_top: bool) -> Decision:
    """Decide the next session of a lift with a believed capability."""
    ability, grams = view.ability, view.last.grams
    if ability is None or grams is None:
        raise ValueError("No belief about this lift")
    same = best_amount(ability, view.slot, grams, near=view.last.least + 1)
    heavier = best_load(ability, view.slot, _heavier(view, grams), near=_way_back(view, grams))
    if heavier is not None and _goes_up(view, same, heavier, is_top=is_top):
        return _up(view, heavier, is_top=is_top)
    lighter = best_load(ability, view.slot, _lighter(view, grams), near=grams)
    if lighter is not None and _goes_down(view, ability, same, lighter):
        return _down(view, ability, lighter)
    return _same(view, same, heavier, is_top=is_top)


def _did_as_asked(view: View) -> bool:
    last = view.last
    return last.least >= view.slot.amount[0] and (last.goal is None or last.least >= last.goal)


def _heavier(view: View, grams: int) -> Sequence[int]:
    """Return the heavier loads that may be asked for: the next one, and more while searching."""
    most = grams * (SEARCH_STEP if view.searches else BIG_STEP)
    if _did_as_asked(view):
        most = max(most, min(view.known, grams * BACK_STEP))
    found = [load for load in view.steps.grams if grams < load <= most]
    following = view.steps.above(grams)
    return found or ([] if following is None else [following])


def _way_back(view: View, grams: int) -> float:
    """Return where steps are counted from: a load that was lifted before is no step away."""
    return max(grams, min(view.known, grams * BACK_STEP)) if _did_as_asked(view) else grams


def _lighter(view: View, grams: int) -> Sequence[int]:
    return [load for load in view.steps.grams if LIGHTEST * grams <= load < grams]


def _goes_up(view: View, same: Fit, heavier: Fit, *, is_top: bool) -> bool:
    if is_top:
        return heavier.chance > same.chance - WORSE_AT_TOP
    return _did_as_asked(view) and heavier.chance > same.chance


def _goes_down(view: View, ability: Capability, same: Fit, lighter: Fit) -> bool:
    if lighter.chance <= same.chance + BETTER_DOWN:
        return False
    return not _did_as_asked(view) or _is_above(view, ability)


def _is_above(view: View, ability: Capability) -> bool:
    intensity = view.slot.intensity
    return intensity is not None and ability.percent(view.last.grams or 0) > intensity[1]


def _up(view: View, fit: Fit, *, is_top: bool) -> Decision:
    reserve = view.last.reserve
    if is_top:
        reason = reason_of(view, ReasonKind.LOAD_UP, grams=fit.grams)
    elif view.known >= fit.grams and _did_as_asked(view):
        reason = reason_of(view, ReasonKind.BACK_UP, grams=fit.grams)
    elif reserve is not None and reserve >= SPARE_FROM:
        spare = reason_of(view, ReasonKind.LOAD_UP_SPARE, grams=fit.grams)
        reason = replace(spare, reserve=round(reserve))
    else:
        room = reason_of(view, ReasonKind.LOAD_UP_ROOM, grams=fit.grams)
        reason = replace(room, amount=fit.amount)
    return Decision(grams=fit.grams, amount=fit.amount, reason=reason)


def _down(view: View, ability: Capability, fit: Fit) -> Decision:
    kind = ReasonKind.INTO_REGION if _is_above(view, ability) else ReasonKind.LOAD_DOWN
    return Decision(
        grams=fit.grams, amount=fit.amount, reason=reason_of(view, kind, grams=fit.grams)
    )


def _same(view: View, same: Fit, heavier: Fit | None, *, is_top: bool) -> Decision:
    last, (low, top) = view.last, view.slot.amount
    if last.least < low:
        return Decision(grams=last.grams, amount=low, reason=stopped_short(view))
    amount = same.amount
    if _did_as_asked(view) and (last.reserve is None or last.reserve >= 1):
        amount = max(amount, min(last.least, top))
    if not is_top:
        kind = ReasonKind.SAME_WAITING
    else:
        kind = ReasonKind.SAME_TOP if heavier is None else ReasonKind.SAME_STEP_TOO_BIG
    reason = reason_of(view, kind)
    if kind is ReasonKind.SAME_WAITING and amount <= last.least:
        reason = replace(reason, top=None)  # nothing more is asked this time
    return Decision(grams=last.grams, amount=amount, reason=reason)
