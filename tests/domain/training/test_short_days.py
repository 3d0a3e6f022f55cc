"""A short day keeps few lifts and few sets."""

from dataclasses import replace

from liftdesk.domain.training.plans import Reason, ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.short_days import shortened
from liftdesk.domain.training.units import Unit
from tests.support.bouts import DAY, LIFT, SLOT, session

PLAN = plan_lift(LIFT, SLOT, [session(DAY, 20, 10, 10, 10)], unit=Unit.KG)
MARKED = replace(PLAN, slot=Slot(exercise_id=LIFT.id, in_short_day=True))


def test_marked_lifts_stay_with_two_sets_and_their_load():
    found = shortened([PLAN, MARKED, PLAN, MARKED])
    assert [one.slot.in_short_day for one in found] == [True, True]
    assert [one.target.sets for one in found] == [2, 2]
    assert found[0].target.load == PLAN.target.load


def test_without_marks_the_first_two_stay():
    assert len(shortened([PLAN] * 4)) == 2
    assert len(shortened([MARKED] * 5)) == 3


def test_a_lift_that_rests_takes_no_place():
    rests = replace(
        MARKED,
        target=replace(MARKED.target, sets=0),
        reason=Reason(kind=ReasonKind.PAIN_RESTED),
    )
    assert shortened([rests, PLAN, PLAN]) == shortened([PLAN, PLAN])
