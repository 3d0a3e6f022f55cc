"""Double progression, decided by what was performed."""

from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, LoadKind, Measure
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load, Unit

THURSDAY = date(2026, 11, 19)
SQUAT = Exercise(id=ExerciseId(1), name="Goblet squat", equipment=Equipment.DUMBBELL)
PLANK = Exercise(
    id=ExerciseId(5),
    name="Plank",
    equipment=Equipment.NONE,
    load_kind=LoadKind.NONE,
    measure=Measure.SECONDS,
)
SLOT = Slot(exercise_id=SQUAT.id)
HOLD = Slot(exercise_id=PLANK.id, amount=(30, 60), intensity=None)


def past(*reps, kg=18, rir=None, planned=None, kind=SetKind.WORKING, exercise=SQUAT):
    def effort(amount, load):
        if exercise.measure is Measure.SECONDS:
            return Effort(seconds=amount)
        return Effort(reps=amount, load=Load(load * 1000), rir=rir)

    sets = tuple(
        LoggedSet(
            id=SetId(n),
            session_id=SessionId(1),
            exercise_id=exercise.id,
            day=THURSDAY,
            position=n,
            kind=kind,
            done=effort(amount, kg),
            planned=None if planned is None else effort(amount, planned),
        )
        for n, amount in enumerate(reps)
    )
    return PastSession(day=THURSDAY, sets=sets, exercise=exercise)


def plan(*sessions, exercise=SQUAT, slot=SLOT):
    return plan_lift(exercise, slot, sessions, unit=Unit.KG)


def test_a_first_time_asks_for_a_light_load_and_fewest_sets():
    found = plan()
    assert found.target.asks_load
    assert found.target.load is None
    assert found.target.sets == 2
    assert found.reason.kind is ReasonKind.FIRST_LOAD_ASKED


def test_a_first_time_without_load_just_begins():
    found = plan(exercise=PLANK, slot=HOLD)
    assert not found.target.asks_load
    assert found.target.amount == 30
    assert found.reason.kind is ReasonKind.FIRST_BODYWEIGHT


def test_every_set_at_the_top_adds_one_real_step():
    found = plan(past(12, 12, 12))
    assert found.reason.kind is ReasonKind.LOAD_UP
    assert found.reason.step == 2_000
    assert found.reason.day == THURSDAY
    assert found.target.load == Load(20_000)
    assert found.target.amount == 8


def test_one_set_below_the_top_waits():
    found = plan(past(12, 12, 10))
    assert found.reason.kind is ReasonKind.SAME_WAITING
    assert found.target.load == Load(18_000)
    assert found.target.amount == 11


def test_a_set_that_stopped_short_is_named():
    found = plan(past(9, 8, 6))
    assert found.reason.kind is ReasonKind.SAME_STOPPED_SHORT
    assert (found.reason.set_number, found.reason.amount) == (3, 6)
    assert found.target.amount == 8


def test_one_set_at_the_top_is_not_enough_evidence():
    assert plan(past(12)).reason.kind is ReasonKind.SAME_WAITING


def test_a_load_lowered_by_choice_stays():
    found = plan(past(10, 10, 10, kg=16, planned=20))
    assert found.reason.kind is ReasonKind.LOWERED_BY_YOU
    assert found.target.load == Load(16_000)


def test_a_lowered_load_climbs_from_where_it_is_not_from_the_plan():
    found = plan(past(12, 12, 12, kg=16, planned=20))
    assert found.target.load == Load(18_000)


def test_warm_ups_decide_nothing():
    assert plan(past(12, 12, 12, kind=SetKind.WARM_UP)).target.asks_load


def test_a_load_below_the_region_comes_back_into_it():
    heavy = past(8, 8, kg=40)
    light = past(10, 10, 10, kg=18)
    found = plan(light, heavy)
    assert found.reason.kind is ReasonKind.INTO_REGION
    assert 60 <= found.target.percent <= 80


def test_a_kindred_lift_lends_a_start():
    barbell = replace(SQUAT, id=ExerciseId(20_000), kin=SQUAT.id)
    found = plan(past(10, 10, 10, kg=30, exercise=barbell))
    assert found.reason.kind is ReasonKind.FROM_OTHER_FORM
    assert found.target.load == Load(24_000)  # 60 % of about 40.2 kg, rounded down to a dumbbell


@pytest.mark.parametrize(
    ("held", "amount", "kind"),
    [
        ((30, 35, 30), 35, ReasonKind.SAME_WAITING),
        ((60, 60, 60), 60, ReasonKind.SAME_TOP),
        ((30, 20), 30, ReasonKind.SAME_STOPPED_SHORT),
    ],
)
def test_a_held_position_grows_by_five_seconds(held, amount, kind):
    found = plan(past(*held, exercise=PLANK), exercise=PLANK, slot=HOLD)
    assert (found.target.amount, found.reason.kind) == (amount, kind)


def test_a_step_that_would_leave_the_region_waits_until_it_is_proved():
    small = past(12, 12, 12, kg=10)
    once = plan(small)
    assert once.reason.kind is ReasonKind.SAME_STEP_TOO_BIG
    assert once.target.load == Load(10_000)
    assert once.target.amount == 12
    twice = plan(small, small)
    assert twice.reason.kind is ReasonKind.LOAD_UP
    assert twice.target.load == Load(12_000)
    assert 60 <= twice.target.percent <= 80


def test_reserve_is_planned_only_where_the_log_speaks_of_it():
    assert plan(past(10, 10, 10)).target.rir is None
    assert plan(past(10, 10, 10, rir=2)).target.rir == 1


def test_no_set_is_planned_to_failure():
    found = plan(past(10, 10, 10, rir=0)).target
    assert found.amount < 10
    assert found.rir >= 1


@pytest.mark.parametrize("load", [None, Load(0)])
def test_after_sets_without_a_load_there_is_a_plan(load):
    """The lift is measured, but the last sets had no load that another one could be weighed by."""
    known = past(10, 9, rir=1)
    later = [
        replace(s, day=date(2026, 11, 23), done=replace(s.done, load=load, rir=None))
        for s in known.sets
    ]
    found = plan(known, PastSession(day=later[0].day, sets=tuple(later), exercise=SQUAT))
    assert found.reason.kind is ReasonKind.SAME_WAITING
    assert found.target.amount == 10
