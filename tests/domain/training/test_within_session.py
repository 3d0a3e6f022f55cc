"""The next set of a session, while the right load is searched for."""

import pytest

from liftdesk.domain.training.equipment import default_equipment
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.within_session import feel_led, next_load
from tests.support.bouts import DAY, LIFT, SLOT, every, session

STEPS = default_equipment(Equipment.DUMBBELL, Unit.KG)


def offer(today, *past):
    plan = plan_lift(LIFT, SLOT, past, unit=Unit.KG)
    return next_load(plan, [s for one in past for s in one.sets], today.sets, STEPS)


def test_a_plainly_easy_first_set_offers_up_to_half_more():
    found = offer(session(DAY, 10, 12, rir=5, goal=12))
    assert 12_000 <= found.grams <= 15_000
    assert not found.is_lighter


def test_a_reached_goal_without_a_word_offers_a_fifth_more():
    assert offer(session(DAY, 10, 12, goal=12)).grams == 12_000


def test_a_goal_not_reached_offers_no_more():
    found = offer(session(DAY, 10, 9, goal=12))
    assert found is None or found.is_lighter


def test_a_set_that_is_plainly_too_much_offers_less():
    found = offer(session(DAY, 20, 5, rir=0, goal=12))
    assert found.is_lighter
    assert found.grams < 20_000


def test_a_set_that_fits_stays():
    assert offer(session(DAY, 20, 9, rir=2, goal=10)) is None


def test_once_the_load_is_found_nothing_is_offered():
    known = [session(day, 20, 10, 10, 9, rir=2, goal=10) for day in every(3, 8)]
    assert offer(session(DAY, 20, 12, rir=5, goal=10), *known) is None


@pytest.mark.parametrize(("valence", "grams"), [(-1, 18_000), (0, None), (3, None)])
def test_a_first_set_that_felt_bad_offers_a_tenth_less(valence, grams):
    found = feel_led(valence, 20_000, STEPS)
    assert (found and found.grams) == grams
