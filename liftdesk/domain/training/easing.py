"""Easing: how light a session is that is made easier on purpose, and how many repetitions it asks.

Easier is less load, fewer sets and more in reserve. Where a tenth less is enough, the session stays
in the region all the same: 60 % still trains, and about four left is its easy edge (research:
lifting 6.3). A long time away and pain ask for less than that, and get it.
"""

from liftdesk.domain.training.lift_view import View, chosen_lower

EASY_RESERVE = 4
"""Repetitions left after the first set: the most that the region has (lifting 6.3)."""
A_LITTLE = 0.90
"""From this share on an eased session is to stay in the region where the steps allow it."""
EASIER_AT_LEAST = 0.95
"""A twentieth less is the least that deserves to be called lighter."""
A_MARGIN = 1
"""Per cent above the edge: a believed 1RM is not known to the gram."""


def eased(view: View, share: float) -> int | None:
    """Return the load nearest to `share` of the last one, below it (of more help when assisted).

    The last load itself where no lighter one exists, or `share` is all of it.
    """
    grams, steps = view.last.grams, view.steps
    if grams is None or share >= 1:
        return grams
    if view.is_assisted:
        return steps.above(int(grams / share) - 1) or grams
    below = steps.below(grams)
    return grams if below is None else min(steps.nearest(int(grams * share)) or below, below)


def eased_once(view: View, share: float) -> int | None:
    """Return the load for `share` of what was lifted before; the last one where that is lighter.

    After a session that was lighter already, two reasons to ease do not add up. A lighter load that
    the person chose is eased like any other.
    """
    grams, before, steps = view.last.grams, view.known, view.steps
    if not grams or share >= 1 or view.is_assisted or chosen_lower(view):
        return eased(view, share)
    below = steps.below(before) or before
    wanted = steps.nearest(int(before * share)) or below
    least = _least_in_region(view) if share >= A_LITTLE else 0
    if wanted < least <= before * EASIER_AT_LEAST:
        wanted = least
    return min(wanted, below, grams)


def easy_amount(view: View, grams: int | None) -> int:
    """Return the repetitions of an eased session: as many as leave four, the fewest if unknown.

    Below the slot's per cents the fewest too: more of them would make it long, not useful.
    """
    (low, top), ability, intensity = view.slot.amount, view.ability, view.slot.intensity
    if grams is None or ability is None or intensity is None or not view.is_believed:
        return low
    if ability.percent(grams) < intensity[0]:
        return low
    return max(low, min(top, int(ability.reps_at(grams)) - EASY_RESERVE))


def _least_in_region(view: View) -> int:
    """Return the lightest load that lies in the slot's per cents for sure; 0 where nobody knows."""
    ability, intensity, grams = view.ability, view.slot.intensity, view.last.grams
    if ability is None or intensity is None or not grams or not view.is_believed:
        return 0
    edge = grams * (intensity[0] + A_MARGIN) / ability.percent(grams)
    return view.steps.above(int(edge)) or 0
