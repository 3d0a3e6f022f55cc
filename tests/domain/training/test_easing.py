"""Sessions made easier on purpose: in the region where a tenth less is enough, and no spiral."""

from dataclasses import replace
from datetime import timedelta

import pytest

from liftdesk.domain.training.capability import capability
from liftdesk.domain.training.easing import EASY_RESERVE, eased, eased_once, easy_amount
from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment, LoadKind
from liftdesk.domain.training.lift_view import View
from liftdesk.domain.training.past import bouts_of, done_of
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.situations import Situation
from liftdesk.domain.training.units import Unit
from tests.support.bouts import DAY, LIFT, SLOT, every, pain, session

DUMBBELLS = default_equipment(Equipment.DUMBBELL, Unit.KG)
SMALL = LoadSteps(grams=tuple(range(5_000, 80_000, 500)))
USUAL = [session(day, 40, 8, 8, 8, rir=1, goal=8) for day in every(3, 8)]
"""At 67 % of the 1RM, by the log's own word."""


def ago(days):
    return DAY - timedelta(days=days)


def view(*past, steps=SMALL, exercise=LIFT):
    sets = [s for one in past for s in one.sets]
    return View(
        exercise=exercise,
        slot=SLOT,
        bouts=bouts_of(done_of(past)),
        ability=capability(sets),
        steps=steps,
    )


def plan(*past, on, steps=SMALL, **more):
    last = more.pop("last_session", None) or max(one.day for one in past)
    situation = Situation(day=on, steps=steps, last_session=last, **more)
    return plan_lift(LIFT, SLOT, past, unit=Unit.KG, situation=situation)


def test_an_eased_session_is_lighter_and_leaves_four():
    seen = view(*USUAL)
    grams = eased_once(seen, 0.9)
    assert grams < 40_000
    assert seen.ability.percent(grams) >= 60
    left = seen.ability.reps_at(grams) - easy_amount(seen, grams)
    assert EASY_RESERVE <= left < EASY_RESERVE + 1


def test_a_tenth_less_stays_in_the_region_where_the_steps_allow_it():
    seen = view(*(session(day, 40, 9, 9, 8, rir=1, goal=8) for day in every(3, 8)))
    assert seen.ability.percent(36_000) < 60 < seen.ability.percent(eased_once(seen, 0.9))
    assert eased_once(seen, 0.9) == 38_000
    assert eased_once(seen, 0.8) == 32_000  # after four weeks away it is lighter all the same
    assert eased_once(replace(seen, steps=LoadSteps(grams=(35_000, 40_000))), 0.9) == 35_000


def test_hardly_lighter_is_not_called_lighter():
    seen = view(*(session(day, 40, 10, 10, 9, rir=1, goal=9) for day in every(3, 8)))
    assert 60 < seen.ability.percent(39_500) < 62
    assert eased_once(seen, 0.9) == 36_000


def test_two_reasons_to_ease_do_not_add_up():
    lighter = session(ago(-3), 36, 9, 9, rir=4, goal=9)
    assert eased_once(view(*USUAL, lighter), 0.9) == 36_000
    assert eased_once(view(*USUAL, lighter), 0.8) == 32_000
    assert eased(view(*USUAL, lighter), 0.9) == 32_500


def test_a_lighter_load_of_ones_own_is_eased_like_any_other():
    chosen = session(ago(-3), 36, 9, 9, rir=4, goal=9, planned_kg=40)
    assert eased_once(view(*USUAL, chosen), 0.9) == 32_500


def test_more_help_is_easier_on_an_assisting_machine():
    assisted = replace(LIFT, load_kind=LoadKind.ASSISTED)
    past = [replace(one, exercise=assisted) for one in USUAL]
    assert eased_once(view(*past, exercise=assisted), 0.9) > 40_000


def test_nothing_lighter_leaves_the_load():
    steps = LoadSteps(grams=(40_000, 45_000))
    assert eased_once(view(*USUAL, steps=steps), 0.9) == 40_000


def test_without_a_word_of_reserve_the_fewest_repetitions_are_asked():
    unsaid = [session(day, 40, 10, 10, 10) for day in every(3, 4)]
    assert easy_amount(view(*unsaid), 36_000) == SLOT.amount[0]


def test_below_the_region_the_fewest_repetitions_are_asked():
    assert easy_amount(view(*USUAL), 28_000) == SLOT.amount[0]


def test_every_session_of_an_easy_week_is_as_easy():
    first = plan(*USUAL, on=ago(-3), easy_week=True)
    amount, sets = first.target.amount, first.target.sets
    done = session(ago(-3), first.target.load.kg, *[amount] * sets, rir=4, goal=amount)
    second = plan(*USUAL, done, on=ago(-6), easy_week=True)
    assert first.target.load < USUAL[-1].sets[0].done.load
    assert second.target.load == first.target.load
    assert (second.reason.kind, second.reason.step) == (ReasonKind.EASY_WEEK, 0)


def test_one_easier_session_after_a_fall_is_enough():
    hard = [session(ago(-n), 40, 7, 7, rir=0, goal=8) for n in (12, 15)]
    fallen = plan(*USUAL, *hard, on=ago(-18))
    assert fallen.reason.kind is ReasonKind.DELOAD
    easy = session(ago(-18), fallen.target.load.kg, 8, 8, rir=4, goal=8)
    assert plan(*USUAL, *hard, easy, on=ago(-21)).reason.kind is not ReasonKind.DELOAD


@pytest.mark.parametrize("away", [7, 10, 13])
def test_a_week_off_does_not_stop_the_way_back(away):
    light = session(ago(-20), 32, 8, 8, rir=5, goal=8)
    found = plan(*USUAL, light, on=ago(-20 - away))
    assert found.reason.kind is ReasonKind.BACK_UP
    assert 32_000 < found.target.load.grams <= 40_000


def test_pain_again_eases_further_and_asks_no_more():
    first = session(ago(-3), 32, 8, 8, goal=8)
    noted = [pain(DAY, 4), pain(ago(-3), 4)]
    found = plan(*USUAL, first, on=ago(-14), pain=noted, last_session=ago(-12))
    assert found.reason.kind is ReasonKind.PAIN_EASED
    assert (found.target.load.grams, found.target.amount) == (25_500, 8)
