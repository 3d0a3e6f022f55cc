"""What is typed into the fields of a set, sides too."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.units import Unit
from liftdesk.formats.set_entry import read_effort

LUNGE = Exercise(id=4, name="Lunge", per_side=True)
SQUAT = Exercise(id=1, name="Squat")


def read(exercise, amount):
    return read_effort(exercise, amount=amount, load="", rir="", unit=Unit.KG)


@pytest.mark.parametrize(
    ("typed", "left", "right"),
    [("10/8", 10, 8), (" 10 / 12 ", 10, 12), ("9/9", 9, None), ("10", 10, None)],
)
def test_both_sides_of_a_lift_done_per_side(typed, left, right):
    found = read(LUNGE, typed)
    assert (found.reps, found.other_side) == (left, right)


def test_a_lift_with_one_side_has_one_number():
    with pytest.raises(DomainError) as caught:
        read(SQUAT, "10/8")
    assert caught.value.problem.trouble is Trouble.NUMBER_UNREADABLE


def test_too_many_of_either_side_are_refused():
    with pytest.raises(DomainError) as caught:
        read(LUNGE, "10/1001")
    assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE
