"""The way back from a lighter session: to the load of before, and not in the smallest steps."""

from datetime import timedelta

from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.situations import Situation
from liftdesk.domain.training.units import Unit
from tests.support.bouts import DAY, LIFT, SLOT, every, session

SMALL = LoadSteps(grams=tuple(range(5_000, 80_000, 500)))
USUAL = [session(day, 40, 8, 8, 8, rir=1, goal=8) for day in every(3, 8)]


def after(days, kg, *, steps=SMALL):
    """Return the plan three days after a lighter session, `days` after the usual ones."""
    day = DAY + timedelta(days=days)
    past = [*USUAL, session(day, kg, 8, 8, rir=5, goal=8)]
    situation = Situation(day=day + timedelta(days=3), steps=steps, last_session=day)
    return plan_lift(LIFT, SLOT, past, unit=Unit.KG, situation=situation)


def test_what_was_lifted_before_is_no_step_into_the_unknown():
    found = after(3, 36)
    assert found.reason.kind is ReasonKind.BACK_UP
    assert 39_000 <= found.target.load.grams <= 40_000


def test_nothing_comes_back_by_more_than_a_quarter_at_once():
    found = after(3, 26)
    assert found.reason.kind is ReasonKind.BACK_UP
    assert 1.1 * 26_000 < found.target.load.grams <= 1.25 * 26_000


def test_the_way_back_leads_to_the_load_of_before_a_break():
    found = after(60, 28)
    assert found.reason.kind is ReasonKind.BACK_UP
    assert 28_000 < found.target.load.grams <= 1.25 * 28_000


def test_after_more_than_twelve_weeks_the_load_is_found_anew():
    found = after(85, 28)
    assert found.reason.kind is not ReasonKind.BACK_UP
    assert found.target.load.grams <= 1.1 * 28_000
