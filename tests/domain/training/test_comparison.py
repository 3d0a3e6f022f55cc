"""Two sessions beside each other."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.comparison import aligned
from liftdesk.domain.training.exercises import ExerciseId, Measure
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load, Unit

SQUAT, PLANK, ROW = ExerciseId(1), ExerciseId(2), ExerciseId(3)


def done(exercise, reps=None, kg=None, *, seconds=None, kind=SetKind.WORKING):
    load = None if kg is None else Load(kg * 1000, Unit.KG)
    return LoggedSet(
        id=SetId(0),
        session_id=SessionId(1),
        exercise_id=exercise,
        day=date(2026, 11, 19),
        position=0,
        kind=kind,
        done=Effort(reps=reps, seconds=seconds, load=load),
    )


def test_lifts_of_both_come_first_then_each_sides_own():
    before = [done(PLANK, seconds=40), done(SQUAT, 10, 20)]
    after = [done(SQUAT, 12, 20), done(ROW, 8, 30)]
    pairs = aligned(before, after, {SQUAT, ROW})
    assert [pair.exercise_id for pair in pairs] == [SQUAT, PLANK, ROW]
    assert [pair.is_in_both for pair in pairs] == [True, False, False]


def test_differences_count_what_counts_as_dose():
    before = [done(SQUAT, 5, 20, kind=SetKind.WARM_UP), done(SQUAT, 10, 40), done(SQUAT, 9, 40)]
    after = [done(SQUAT, 8, 45)]
    [pair] = aligned(before, after, {SQUAT})
    assert (pair.sets, pair.top_load, pair.amount(Measure.REPS)) == (-1, 5000, -11)


def test_no_load_is_no_difference_of_load():
    [pair] = aligned([done(PLANK, seconds=40)], [done(PLANK, seconds=55)], set())
    assert pair.top_load is None
    assert pair.amount(Measure.SECONDS) == 15
    assert pair.ranges_overlap is None


def test_ranges_tell_whether_they_overlap():
    near = aligned([done(SQUAT, 8, 100)], [done(SQUAT, 8, 101)], {SQUAT})[0]
    far = aligned([done(SQUAT, 8, 100)], [done(SQUAT, 8, 140)], {SQUAT})[0]
    assert near.ranges_overlap
    assert far.ranges_overlap is False
    assert aligned([done(SQUAT, 8, 100)], [done(SQUAT, 8, 140)], set())[0].ranges_overlap is None


@given(
    st.lists(st.tuples(st.sampled_from([SQUAT, PLANK, ROW]), st.integers(1, 20)), max_size=8),
    st.lists(st.tuples(st.sampled_from([SQUAT, PLANK, ROW]), st.integers(1, 20)), max_size=8),
)
def test_the_other_way_round_is_the_opposite(one, other):
    before = [done(lift, reps, 20) for lift, reps in one]
    after = [done(lift, reps, 20) for lift, reps in other]
    there = {pair.exercise_id: pair for pair in aligned(before, after, set())}
    back = {pair.exercise_id: pair for pair in aligned(after, before, set())}
    assert there.keys() == back.keys()
    for lift, pair in there.items():
        assert pair.sets == -back[lift].sets
        assert pair.amount(Measure.REPS) == -back[lift].amount(Measure.REPS)
    assert sum(len(pair.before) for pair in there.values()) == len(before)
