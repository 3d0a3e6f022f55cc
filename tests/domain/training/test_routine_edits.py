"""Changes of a routine keep it whole."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training import routine_edits as edits
from liftdesk.domain.training.exercises import (
    Equipment,
    Exercise,
    ExerciseId,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.domain.training.routines import RoutineId, Slot
from liftdesk.domain.training.sample_routines import sample_routine

PATTERNS = list(Pattern)
EXERCISES = {
    ExerciseId(n): Exercise(id=ExerciseId(n), name=f"Lift {n}", pattern=PATTERNS[n % len(PATTERNS)])
    for n in range(1, 40)
}
SLOTS = st.lists(
    st.builds(
        Slot,
        exercise_id=st.integers(1, 39).map(ExerciseId),
        superset=st.none() | st.integers(1, 3),
    ),
    max_size=8,
)
PLACES = st.integers(-2, 9)


def ids(slots):
    return sorted(slot.exercise_id for slot in slots)


def is_tidy(slots):
    numbers = [slot.superset for slot in slots if slot.superset is not None]
    runs = [n for at, n in enumerate(numbers) if at == 0 or numbers[at - 1] != n]
    return runs == list(range(1, len(runs) + 1)) and all(numbers.count(n) > 1 for n in numbers)


@given(SLOTS, PLACES, PLACES)
def test_moving_loses_no_lift_and_keeps_the_others_order(slots, old, new):
    found = edits.moved(slots, old, new)
    assert ids(found) == ids(slots)
    if 0 <= old < len(slots):
        at = max(0, min(new, len(slots) - 1))
        assert found[at].exercise_id == slots[old].exercise_id
        rest = [s.exercise_id for s in slots[:old] + slots[old + 1 :]]
        assert [s.exercise_id for n, s in enumerate(found) if n != at] == rest
        assert is_tidy(found)


@given(SLOTS, PLACES)
def test_removing_and_pairing_leave_no_half_a_pair(slots, place):
    assert is_tidy(edits.removed(slots, place))
    tidy = edits.tidy(slots)
    found = edits.paired(tidy, place)
    assert ids(found) == ids(slots)
    assert is_tidy(found)
    if 0 <= place < len(slots) - 1:
        assert edits.is_paired(found, place) != edits.is_paired(tidy, place)


@given(SLOTS)
def test_hard_first_sorts_and_keeps_pairs_together(slots):
    tidy = edits.tidy(slots)
    found = edits.hard_first(tidy, EXERCISES)
    assert ids(found) == ids(slots)
    assert edits.is_hard_first(found, EXERCISES)
    pairs = {s.superset for s in tidy} - {None}
    for number in pairs:
        places = [at for at, slot in enumerate(found) if slot.superset == number]
        assert places == list(range(places[0], places[0] + len(places)))


def test_the_sample_routine_has_its_hard_lifts_first_and_turns_back_to_it():
    by_id = {
        e.id: e
        for e in (
            Exercise(id=ExerciseId(1), name="Squat", pattern=Pattern.SQUAT),
            Exercise(id=ExerciseId(2), name="Press", pattern=Pattern.HORIZONTAL_PUSH),
            Exercise(id=ExerciseId(5), name="Plank", pattern=Pattern.CORE),
        )
    }
    slots = [Slot(exercise_id=ExerciseId(n)) for n in (5, 2, 1)]
    assert not edits.is_hard_first(slots, by_id)
    assert [s.exercise_id for s in edits.hard_first(slots, by_id)] == [1, 2, 5]


def test_sessions_take_the_next_free_letter():
    routine = sample_routine(RoutineId(1))
    more = edits.with_one_more_session(routine, "Arms")
    assert [s.code for s in more.sessions] == ["A", "B", "C"]
    fewer = edits.without_session(more, "A")
    assert [s.code for s in edits.with_one_more_session(fewer, "").sessions] == ["B", "C", "A"]
    only = edits.without_session(edits.without_session(fewer, "B"), "C")
    assert len(only.sessions) == 1
    full = routine
    while len(full.sessions) < edits.MOST_SESSIONS:
        full = edits.with_one_more_session(full, "")
    with pytest.raises(ValueError, match="seven"):
        edits.with_one_more_session(full, "")


@pytest.mark.parametrize(
    ("changes", "amount", "intensity"),
    [
        ({}, (8, 12), (60, 80)),
        ({"load_kind": LoadKind.BODYWEIGHT_PLUS}, (8, 15), None),
        ({"measure": Measure.SECONDS, "load_kind": LoadKind.NONE}, (30, 60), None),
        ({"measure": Measure.METRES}, (20, 40), None),
    ],
)
def test_a_new_lift_begins_with_what_fits_it(changes, amount, intensity):
    exercise = replace(
        Exercise(id=ExerciseId(7), name="Lift", equipment=Equipment.DUMBBELL), **changes
    )
    slot = edits.new_slot(exercise)
    assert (slot.amount, slot.intensity) == (amount, intensity)
