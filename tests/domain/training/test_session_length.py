"""How long a session takes."""

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.session_length import Part, minutes, planned_part

LIFT = Exercise(id=ExerciseId(1), name="Lift")


def part(superset=None, *, sets=3, rest=100, **facts):
    exercise = Exercise(id=ExerciseId(1), name="Lift", **facts)
    slot = Slot(exercise_id=exercise.id, rest=rest, superset=superset)
    return Part(exercise=exercise, slot=slot, sets=sets, amount=10)


def test_nothing_but_the_warm_up():
    assert minutes([]) == 5


def test_sets_and_rests_add_up():
    assert minutes([part(), part(), part()]) == 25  # 5 min + 9 x (40 s + 100 s) = 26 min


def test_one_sided_lifts_take_both_sides():
    assert part(per_side=True).work == 80
    assert part(measure=Measure.SECONDS).work == 10
    assert part(measure=Measure.METRES).work == 10


def test_a_pair_shares_its_rests():
    apart, in_turn = [part(), part()], [part(1), part(1)]
    assert minutes(in_turn) < minutes(apart)
    assert minutes([part(1)]) == minutes([part()])


def test_the_middle_of_the_ranges_is_what_is_mostly_done():
    found = planned_part(LIFT, Slot(exercise_id=LIFT.id, sets=(2, 3), amount=(8, 12)))
    assert (found.sets, found.amount) == (3, 10)
