"""Scales told by the numbers on them, or asked for."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.answers import Answers
from liftdesk.formats.minds.own_scales import Series, asked_names, refuse_open


def series(*numbers, subject="mood", label=""):
    found = Series("Mine", subject)
    for number in numbers:
        found.see(number, label)
    return found


@pytest.mark.parametrize(
    ("numbers", "scale"),
    [
        ((1, 3, 5), "levels"),
        ((1, 5), None),
        ((1, 2, 3), None),
        ((0, 3, 5), None),
        ((1.5, 3, 5), None),
        ((2, 7), "ten"),
        ((0, 5.5), "ten"),
        ((1, 10), "ten"),
        ((3, 15), None),
        ((20, 80), "hundred"),
        ((20, 101), None),
        ((-2, 2), None),
        ((), None),
    ],
)
def test_scales(numbers, scale):
    assert series(*numbers).scale == scale


def test_ratings():
    nobody = Answers()
    assert [series(1, 3, 5).rating(n, "", nobody) for n in (1, 3, 5)] == [1, 5, 9]
    assert series(2, 7).rating(6.5, "", nobody) == 7
    assert series(20, 80).rating(64, "", nobody) == 6
    assert series(-2, 2).rating(2e9, "", nobody) is None


def test_few_unclear_values_are_asked_for_and_many_are_not():
    few, many = series(-2, 0, 2), series(*range(-20, 20))
    assert asked_names({"few": few, "many": many}) == {"Mine: -2": 1, "Mine: 0": 1, "Mine: 2": 1}
    with pytest.raises(DomainError) as caught:
        refuse_open({"few": few}, Answers(moods={"mine: 2": 5}))
    assert caught.value.problem.trouble is Trouble.MOODS_NEEDED
    answers = Answers(moods={"mine: 2": 5, "mine: 0": None, "mine: -2": 1})
    refuse_open({"few": few}, answers)
    assert [few.rating(n, "", answers) for n in (2, 0, -2)] == [9, None, 1]
    assert many.rating(3, "", answers) is None


def test_a_good_level_of_stress_is_a_low_one():
    answers = Answers(moods={"mine: 0": 5, "mine: 1": 1})
    assert series(0, 1, subject="stress").rating(0, "", answers) == 1
    assert series(0, 1, subject="stress").rating(1, "", answers) == 9


def test_labels_that_are_known_need_no_answer():
    found = Series("Mood", "mood")
    found.see(0, "bad")
    found.see(1, "good")
    refuse_open({"Mood": found}, Answers())
    assert (found.rating(0, "bad", Answers()), found.rating(1, "good", Answers())) == (3, 7)


def test_numbers_beyond_any_scale_are_not_looked_at():
    assert series(1, 3, 5, 1e300).scale == "levels"
