"""The next set of a session: while the right load is searched for, and where one gets too hard."""

from dataclasses import replace
from datetime import timedelta

import pytest

from liftdesk.domain.training.equipment import default_equipment
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.sets import SetId
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


FOUND = [session(day, 20, 8, 8, 8, rir=1, goal=8) for day in every(3, 8)]


@pytest.mark.parametrize(
    ("reps", "rir", "offered"),
    [
        ((9, 8), 2, None),
        ((9, 8), 1, 18_000),
        ((9, 7), None, 18_000),  # stopped before its goal, so with about one left
        ((9, 8), None, None),  # reached it, and nobody says what was left
        ((9, 9), 1, None),
        ((8,), 0, None),  # a first set may only be a cold one
    ],
)
def test_a_last_set_that_would_stop_below_the_range_is_offered_lighter(reps, rir, offered):
    found = offer(session(DAY, 20, *reps, rir=rir, goal=8), *FOUND)
    assert (found and found.grams) == offered
    assert found is None or found.is_lighter


def test_a_lighter_load_outside_the_region_is_not_offered():
    light = [session(day, 20, 10, 10, 9, rir=1, goal=9) for day in every(3, 8)]
    assert offer(session(DAY, 20, 9, 7, goal=8), *light) is None


def test_a_lighter_last_set_does_not_lower_the_plan():
    later = DAY + timedelta(days=3)
    hard = session(later, 20, 9, 7, goal=8)
    (last,) = session(later, 18, 8, goal=8, planned_kg=20).sets
    last = replace(last, id=SetId(1), position=2)
    found = plan_lift(LIFT, SLOT, [*FOUND, replace(hard, sets=(*hard.sets, last))], unit=Unit.KG)
    assert found.reason.kind is ReasonKind.SAME_STOPPED_SHORT
    assert found.target.load.grams == 20_000
