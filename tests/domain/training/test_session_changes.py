"""A session changed: lifts added, left out, swapped, fewer sets, a short day."""

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.session_changes import (
    ChangeKind,
    SessionChange,
    arranged,
    sets_asked,
    short_day,
    slot_for,
)
from liftdesk.domain.training.sets import SessionId

SQUAT, PRESS, ROW, PLANK = (ExerciseId(n) for n in range(1, 5))
EXERCISES = {
    SQUAT: Exercise(id=SQUAT, name="Squat"),
    PRESS: Exercise(id=PRESS, name="Press"),
    ROW: Exercise(id=ROW, name="Row"),
    PLANK: Exercise(id=PLANK, name="Plank", measure=Measure.SECONDS),
}
SLOTS = (
    Slot(exercise_id=SQUAT, amount=(5, 8), rest=180, in_short_day=True),
    Slot(exercise_id=PRESS),
)


def change(kind, lift, with_id=None):
    return SessionChange(session_id=SessionId(9), kind=kind, exercise_id=lift, with_id=with_id)


def ids(found):
    return [one.slot.exercise_id for one in found]


def test_without_changes_it_is_as_planned():
    found = arranged(SLOTS, (), EXERCISES)
    assert [one.slot for one in found] == list(SLOTS)
    assert all(one.stands_for == one.slot.exercise_id for one in found)


def test_a_swap_keeps_place_rest_and_range_where_both_count_the_same():
    (first, second) = arranged(SLOTS, [change(ChangeKind.SWAP, SQUAT, ROW)], EXERCISES)
    assert (first.slot.exercise_id, first.stands_for) == (ROW, SQUAT)
    assert (first.slot.amount, first.slot.rest) == ((5, 8), 180)
    assert second.slot == SLOTS[1]


def test_a_swap_to_a_hold_takes_the_range_of_holds():
    (first, _) = arranged(SLOTS, [change(ChangeKind.SWAP, SQUAT, PLANK)], EXERCISES)
    assert first.slot.amount == (30, 60)
    assert first.slot.intensity is None


def test_a_swap_to_a_lift_that_is_gone_changes_nothing():
    found = arranged(SLOTS, [change(ChangeKind.SWAP, SQUAT, ExerciseId(99))], EXERCISES)
    assert ids(found) == [SQUAT, PRESS]


def test_an_added_lift_comes_last_and_only_once():
    changes = [change(ChangeKind.ADD, ROW), change(ChangeKind.ADD, PRESS)]
    found = arranged(SLOTS, changes, EXERCISES)
    assert ids(found) == [SQUAT, PRESS, ROW]
    assert [one.is_added for one in found] == [False, False, True]


def test_a_dropped_lift_is_marked_and_keeps_its_place():
    found = arranged(SLOTS, [change(ChangeKind.DROP, SQUAT)], EXERCISES)
    assert [one.is_dropped for one in found] == [True, False]


def test_fewer_sets_of_a_swapped_lift():
    changes = [change(ChangeKind.SWAP, SQUAT, ROW), change(ChangeKind.FEWER, ROW)]
    (first, _) = arranged(SLOTS, changes, EXERCISES)
    assert (first.slot.exercise_id, first.is_fewer) == (ROW, True)


def test_a_short_day_keeps_the_marked_lifts_and_the_added_ones():
    found = arranged(SLOTS, [change(ChangeKind.ADD, ROW)], EXERCISES)
    assert ids(short_day(found)) == [SQUAT, ROW]


def test_a_short_day_without_marks_keeps_the_first_two():
    slots = tuple(Slot(exercise_id=one) for one in (SQUAT, PRESS, ROW))
    assert ids(short_day(arranged(slots, (), EXERCISES))) == [SQUAT, PRESS]


def test_how_many_sets_are_asked():
    plain, fewer = arranged(SLOTS, [change(ChangeKind.FEWER, PRESS)], EXERCISES)
    assert sets_asked(3, plain, is_short=False) == 3
    assert sets_asked(3, plain, is_short=True) == 2
    assert sets_asked(3, fewer, is_short=False) == 2
    assert sets_asked(1, fewer, is_short=True) == 1
    assert sets_asked(3, plain, is_short=True, more=1) == 3
    assert sets_asked(0, plain, is_short=False) == 0  # the plan rests it
    assert sets_asked(0, plain, is_short=False, more=1) == 1


def test_a_lift_of_no_routine_has_the_plain_range_of_its_measure():
    assert slot_for(EXERCISES[ROW]).amount == (8, 12)
    assert slot_for(EXERCISES[PLANK]).amount == (30, 60)
