"""What is said about a routine, corner by corner."""

from dataclasses import replace

import pytest

from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, Measure, Pattern
from liftdesk.domain.training.places import EVERYWHERE, Place, PlaceId
from liftdesk.domain.training.routine_checks import (
    Movement,
    RemarkKind,
    about_session,
    about_slot,
    about_week,
)
from liftdesk.domain.training.routines import RoutineId, RoutineSession, Slot
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.strength import reps_to_failure_at

SQUAT = Exercise(id=ExerciseId(1), name="Squat", pattern=Pattern.SQUAT, equipment=Equipment.BARBELL)


def slot(**changes):
    return replace(Slot(exercise_id=SQUAT.id), **changes)


def remark(**changes):
    found = about_slot(SQUAT, slot(**changes), EVERYWHERE)
    assert len(found) == 1
    return found[0]


def test_the_top_corner_is_named_with_what_can_be_done():
    found = remark(amount=(8, 12), intensity=(60, 80))
    assert (found.kind, found.is_problem) == (RemarkKind.TOP_CORNER, False)
    assert (found.reps, found.percent) == (12, 80)
    assert found.reps_possible == int(reps_to_failure_at(80))
    assert reps_to_failure_at(found.percent_possible) >= 12


def test_a_range_in_which_nothing_can_be_done_is_a_problem():
    found = remark(amount=(12, 15), intensity=(85, 90))
    assert (found.kind, found.is_problem) == (RemarkKind.TOO_HEAVY, True)
    assert (found.reps, found.percent) == (12, 85)
    assert reps_to_failure_at(found.percent_possible) >= 13


def test_one_repetition_is_always_kept():
    """12 to failure at this per cent is no plan for 12."""
    most = int(reps_to_failure_at(75))
    assert remark(amount=(most, most), intensity=(75, 75)).kind is RemarkKind.TOO_HEAVY
    assert (
        about_slot(SQUAT, slot(amount=(most - 1, most - 1), intensity=(75, 75)), EVERYWHERE) == []
    )


def test_below_the_table_nothing_is_claimed():
    assert remark(amount=(8, 12), intensity=(40, 50)).kind is RemarkKind.TOO_LIGHT


@pytest.mark.parametrize("changes", [{"intensity": None}, {"amount": (5, 5)}])
def test_nothing_to_say(changes):
    assert about_slot(SQUAT, slot(**changes), EVERYWHERE) == []


def test_holds_have_no_per_cent_to_check():
    plank = replace(SQUAT, measure=Measure.SECONDS)
    assert about_slot(plank, slot(amount=(60, 90), intensity=(90, 95)), EVERYWHERE) == []


def test_a_place_without_the_equipment_is_named():
    home = Place(id=PlaceId(1), name="Home")
    (found,) = about_slot(SQUAT, slot(intensity=None), home)
    assert (found.kind, found.place, found.equipment) == (
        RemarkKind.NOT_HERE,
        "Home",
        Equipment.BARBELL,
    )


def kinds(*slots):
    session = RoutineSession(code="A", name="", slots=slots)
    return {found.kind for found in about_session(session, {SQUAT.id: SQUAT})}


def test_sessions():
    other = slot(exercise_id=ExerciseId(2), in_short_day=True)
    assert kinds() == {RemarkKind.EMPTY}
    assert kinds(slot(in_short_day=True), slot(in_short_day=True)) == {RemarkKind.TWICE}
    assert kinds(slot(in_short_day=True)) == set()
    assert kinds(slot(), other) == {RemarkKind.SHORT_DAY}
    assert kinds(other, slot(in_short_day=True)) == {RemarkKind.HARD_LATER}


def test_a_week_that_lacks_a_movement_or_has_neighbours():
    routine = replace(
        sample_routine(RoutineId(1)),
        sessions=(RoutineSession(code="A", name="", slots=(slot(),)),),
    )
    found = about_week(routine, {SQUAT.id: SQUAT}, is_beginner=True)
    assert {r.movement for r in found} == {Movement.HINGE, Movement.PUSH, Movement.PULL}
    for days, is_beginner, wanted in (
        ((0, 6), True, {RemarkKind.NEIGHBOURS}),
        ((0, 6), False, set()),
        ((0, 2, 4, 5), False, {RemarkKind.MANY_DAYS}),
        ((), True, {RemarkKind.NO_DAYS}),
    ):
        found = about_week(replace(routine, days=days), {}, is_beginner=is_beginner)
        assert {r.kind for r in found} == wanted
