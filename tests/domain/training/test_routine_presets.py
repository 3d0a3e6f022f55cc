"""Every routine that is offered can be done with what it names, in the time it names."""

import pytest

from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.places import Gear, Place, PlaceId
from liftdesk.domain.training.routine_checks import (
    Movement,
    RemarkKind,
    about_session,
    about_slot,
    about_week,
)
from liftdesk.domain.training.routine_edits import tidy
from liftdesk.domain.training.routine_presets import FACTS, RoutinePreset, preset_routine
from liftdesk.domain.training.routines import RoutineId
from liftdesk.domain.training.session_length import minutes, planned_part
from liftdesk.services.library import catalogue

EXERCISES = {exercise.id: exercise for exercise in catalogue()}
NO_PULL_WITHOUT_A_BAR = {RoutinePreset.NO_EQUIPMENT: {Movement.PULL}}
"""Rows and pulldowns need something to pull on."""


@pytest.fixture(params=RoutinePreset)
def preset(request):
    return request.param


def test_each_lift_can_be_done_with_what_is_named(preset):
    routine = preset_routine(preset, RoutineId(1), "Mine")
    gear = {kind: Gear() for kind in FACTS[preset].equipment}
    there = Place(id=PlaceId(1), name="There", gear=gear)
    for session in routine.sessions:
        for slot in session.slots:
            found = about_slot(EXERCISES[slot.exercise_id], slot, there)
            assert {remark.kind for remark in found} <= {RemarkKind.TOP_CORNER}
    needed = {EXERCISES[s.exercise_id].equipment for x in routine.sessions for s in x.slots}
    assert needed - {Equipment.NONE} == FACTS[preset].equipment


def test_each_session_is_in_order(preset):
    routine = preset_routine(preset, RoutineId(1), "Mine")
    for session in routine.sessions:
        assert about_session(session, EXERCISES) == []
        assert tidy(session.slots) == session.slots
        for slot in session.slots:
            exercise = EXERCISES[slot.exercise_id]
            assert (slot.intensity is not None) <= exercise.estimates_1rm


def test_each_week_is_balanced_and_apart(preset):
    routine = preset_routine(preset, RoutineId(1), "Mine")
    found = about_week(routine, EXERCISES, is_beginner=True)
    assert {remark.movement for remark in found} == NO_PULL_WITHOUT_A_BAR.get(preset, set())
    assert len(routine.days) == FACTS[preset].days <= 3
    assert not set(routine.days) & set(routine.cardio_days)


def test_each_takes_the_time_it_names(preset):
    routine = preset_routine(preset, RoutineId(1), "Mine")
    lengths = [
        minutes([planned_part(EXERCISES[s.exercise_id], s) for s in session.slots])
        for session in routine.sessions
    ]
    assert max(lengths) == FACTS[preset].minutes
    assert routine.name == "Mine"
    assert routine.is_active
