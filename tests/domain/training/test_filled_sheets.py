"""A sheet as it was filled in: what counts as done, and what as a short day."""

from dataclasses import replace

from liftdesk.domain.training.filled_sheets import (
    FilledLift,
    FilledSet,
    FilledSheet,
    SessionLine,
)
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from tests.support.plans import MONDAY, session_a

LIFTS = session_a(MONDAY).lifts


def filled(*done):
    """A sheet of session A of which these lifts were done, one set each."""
    return FilledSheet(
        lifts=tuple(
            FilledLift(plan=plan, sets=(FilledSet(done=plan.effort()),) if n in done else ())
            for n, plan in enumerate(LIFTS)
        )
    )


def test_a_short_day_is_nothing_but_lifts_of_a_short_day():
    assert [plan.slot.in_short_day for plan in LIFTS] == [True, True, False, False, False]
    assert filled(0, 1).is_short
    assert filled(1).is_short
    assert not filled(0, 2).is_short
    assert not filled(0, 1, 2, 3, 4).is_short
    assert not filled().is_short


def test_a_lift_that_rests_is_not_lacking():
    rests = replace(LIFTS[2], target=replace(LIFTS[2].target, sets=0))
    sheet = filled(0, 1)
    whole = replace(sheet, lifts=(*sheet.lifts[:2], FilledLift(plan=rests)))
    assert not whole.is_short


def test_sets_and_feelings_are_told():
    assert filled(0, 2).sets == 2
    assert not filled(0).lifts[1].is_done
    assert not FilledLift(plan=LIFTS[0]).is_as_planned
    about = SessionLine(after=3)
    assert about.feelings == ((FeelingMoment.AFTER, 3),)
