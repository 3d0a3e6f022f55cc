"""What was done of a lift on one day, in a few words."""

from dataclasses import replace

import pytest

from liftdesk.domain.training.exercises import LoadKind, Measure
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.wording.work import lift_name_text, work_text
from tests.support.plans import LIFTS, MONDAY, logged

SQUAT = LIFTS["Goblet squat"]
PLANK = replace(SQUAT, measure=Measure.SECONDS, load_kind=LoadKind.NONE)
CARRY = replace(SQUAT, measure=Measure.METRES, load_kind=LoadKind.PER_HAND)
HANDS = replace(SQUAT, load_kind=LoadKind.PER_HAND)
PULL_UP = replace(SQUAT, load_kind=LoadKind.BODYWEIGHT_PLUS)
HELPED = replace(SQUAT, load_kind=LoadKind.ASSISTED)


def sets(exercise, *done):
    return [
        logged(exercise, amount, kg, day=MONDAY, position=n) for n, (amount, kg) in enumerate(done)
    ]


@pytest.mark.parametrize(
    ("exercise", "done", "text"),
    [
        (SQUAT, [(10, 18)] * 3, "3 × 10 at 18 kg"),
        (SQUAT, [(10, 18)], "1 × 10 at 18 kg"),
        (SQUAT, [(11, 40), (11, 40), (10, 40)], "11, 11, 10 at 40 kg"),
        (SQUAT, [(8, 16), (8, 18), (8, 18)], "1 × 8 at 16 kg, 2 × 8 at 18 kg"),
        (SQUAT, [(8, 16), (8, 18), (6, 20), (5, 20)], "top: 6, 5 at 20 kg"),
        (SQUAT, [(n, 20) for n in (10, 9, 8, 7, 6)], "5 sets of 10 to 6 at 20 kg"),
        (PLANK, [(40, None)] * 3, "3 × 40 s"),
        (PLANK, [(60, None), (55, None)], "60 s, 55 s"),
        (CARRY, [(20, 16)] * 2, "2 × 20 m at 16 kg"),
        (HANDS, [(8, 14)] * 3, "3 × 8 at 14 kg"),
        (PULL_UP, [(5, None)] * 2, "2 × 5"),
        (PULL_UP, [(5, 2.5)] * 2, "2 × 5 at bodyweight + 2.5 kg"),
        (HELPED, [(8, 30), (8, 25), (8, 20)], "top: 1 × 8 at 20 kg of help"),
    ],
)
def test_sets_are_told_by_load(exercise, done, text):
    assert work_text(exercise, sets(exercise, *done), Unit.KG) == text


def test_loads_are_told_in_the_unit_asked_for_and_two_sides_apart():
    [one] = sets(SQUAT, (8, 20))
    assert work_text(SQUAT, [one], Unit.LB) == "1 × 8 at 44.1 lb"
    apart = Effort(reps=8, other_side=7, load=Load.of(20, Unit.KG))
    assert work_text(SQUAT, [replace(one, done=apart)], Unit.KG) == "1 × 8/7 at 20 kg"


def test_how_a_load_and_a_set_count_stands_by_the_name():
    assert lift_name_text(SQUAT) == "Goblet squat"
    assert lift_name_text(HANDS) == "Goblet squat, per hand"
    assert lift_name_text(replace(HANDS, per_side=True)) == "Goblet squat, per hand, per leg"
