"""A short day: fewer sets of fewer lifts, which counts as a whole session.

A single set of a lift, two or three times a week, still raises its 1RM (Androulakis-Korakakis,
Fisher & Steele 2020).
"""

from collections.abc import Sequence
from dataclasses import replace

from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.session_changes import SHORT_LIFTS, SHORT_SETS


def shortened(lifts: Sequence[LiftPlan]) -> tuple[LiftPlan, ...]:
    """Return the lifts of a short day: those marked for it, else the first two, with fewer sets.

    A lift that rests this time takes no place.
    """
    able = [lift for lift in lifts if not lift.rests]
    marked = [lift for lift in able if lift.slot.in_short_day]
    chosen = marked[:SHORT_LIFTS] or able[:2]
    return tuple(
        replace(lift, target=replace(lift.target, sets=min(SHORT_SETS, lift.target.sets)))
        for lift in chosen
    )
