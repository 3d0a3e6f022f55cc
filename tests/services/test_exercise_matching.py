"""A name from elsewhere is joined to an exercise only where that is sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.services.catalogue import catalogue
from liftdesk.services.exercise_matching import MOST_CANDIDATES, Match, Matcher, bag_of_words


def mine(number, name, *aliases):
    return Exercise(id=ExerciseId(10_000 + number), name=name, aliases=aliases)


BENCH = mine(1, "Bench Press (Barbell)")
INCLINE = mine(2, "Incline Bench Press (Barbell)")
ROW = mine(3, "Pendlay Row", "Row from the floor")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bench Press (Barbell)", "barbell bench-press"),
        ("Bent Over Row (Dumbbell)", "DB Bent-Over Rows"),
        ("Squat, Barbell", "BB squats"),
        ("Pull Up", "pull-ups"),
        ("Push-Ups", "pushup"),
        ("OHP (Barbell)", "Barbell Overhead Press"),
        ("Élévation latérale", "elevation laterale"),
        ("Romanian Deadlift, Barbell", "BB RDL"),
    ],
)
def test_the_same_words_are_one_bag(one, other):
    assert bag_of_words(one) == bag_of_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bench Press (Barbell)", "Bench Press (Dumbbell)"),
        ("Leg Press", "Leg Curl"),
        ("Incline Bench Press", "Bench Press"),
        ("Front Squat", "Squat"),
        ("Lying Leg Curl (Machine)", "Seated Leg Curl (Machine)"),
        ("Abs wheel", "Ab machine"),
    ],
)
def test_other_words_are_another_bag(one, other):
    assert bag_of_words(one) != bag_of_words(other)


@pytest.mark.parametrize(
    ("name", "match", "exercise"),
    [
        ("bench press (barbell)", Match.SAME, BENCH),
        ("Row from the floor", Match.ALIAS, ROW),
        ("Barbell Bench Press", Match.WORDS, BENCH),
        ("Bench Press", Match.NEW, None),
        ("Bench Press (Dumbbell)", Match.NEW, None),
        ("Underwater basket weaving", Match.NEW, None),
    ],
)
def test_what_a_name_means(name, match, exercise):
    found = Matcher([BENCH, INCLINE, ROW], frozenset()).match(name, 3)
    assert (found.match, found.exercise, found.sets) == (match, exercise, 3)


def test_what_is_near_is_offered_the_nearest_first():
    found = Matcher([BENCH, INCLINE, ROW], frozenset()).match("Bench Press")
    assert found.candidates == (BENCH, INCLINE)


def test_two_of_the_same_words_are_a_tie():
    twin = mine(9, "Barbell bench press, paused"), mine(8, "Paused Bench Press Barbell")
    found = Matcher([BENCH, *twin], frozenset()).match("Bench press barbell paused")
    assert (found.match, found.exercise) == (Match.TIE, None)
    assert set(found.candidates[:2]) == set(twin)


def test_a_catalogue_lift_that_nobody_did_is_offered_not_taken():
    lifts = catalogue()
    squat = next(one for one in lifts if one.name == "Goblet squat")
    name = "Squat - Goblet"
    offered = Matcher(lifts, frozenset()).match(name)
    assert (offered.match, offered.exercise) == (Match.NEW, None)
    assert offered.candidates[0] == squat
    taken = Matcher(lifts, {squat.id}).match(name)
    assert (taken.match, taken.exercise) == (Match.WORDS, squat)


def test_every_catalogue_lift_is_found_by_its_own_name_and_never_by_anothers():
    lifts = catalogue()
    matcher = Matcher(lifts, {one.id for one in lifts})
    for lift in lifts:
        assert matcher.match(lift.name).exercise == lift
        for alias in lift.aliases:
            assert matcher.match(alias).exercise == lift


@given(st.text(max_size=60))
def test_no_name_is_joined_on_fewer_words_than_all(name):
    found = Matcher([BENCH, INCLINE, ROW], frozenset()).match(name)
    assert len(found.candidates) <= MOST_CANDIDATES
    if found.match is Match.WORDS:
        names = (found.exercise.name, *found.exercise.aliases)
        assert bag_of_words(name) in {bag_of_words(one) for one in names}
