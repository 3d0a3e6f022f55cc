"""Proposed routines have their names in the language that is spoken; one's own stay."""

from dataclasses import replace

import pytest

from liftdesk.domain.training.routine_presets import RoutinePreset, preset_routine
from liftdesk.domain.training.routines import RoutineId
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.system import texts
from liftdesk.wording.routine_names import spoken_routine


@pytest.fixture
def marked(monkeypatch):
    """Every translated text stands in angle brackets."""
    monkeypatch.setattr(
        "liftdesk.wording.routine_names.translate", lambda _context, words: f"<{words}>"
    )
    assert texts.spoken_language() == "en"


@pytest.mark.parametrize("preset", list(RoutinePreset))
def test_every_proposed_session_has_a_name_that_is_translated(marked, preset):
    routine = preset_routine(preset, RoutineId(1), "Mine")
    spoken = spoken_routine(routine)
    assert [one.name for one in spoken.sessions] == [f"<{one.name}>" for one in routine.sessions]
    assert spoken.name == "Mine"
    assert [one.slots for one in spoken.sessions] == [one.slots for one in routine.sessions]


def test_the_sample_routine_has_its_own_name_translated_too(marked):
    assert spoken_routine(sample_routine(RoutineId(0))).name == "<Two sessions in turn>"


def test_ones_own_names_stay(marked):
    routine = sample_routine(RoutineId(1))
    own = replace(routine, sessions=(replace(routine.sessions[0], name="Mondays"),))
    assert spoken_routine(own).sessions[0].name == "Mondays"


def test_english_is_as_it_was_written():
    assert spoken_routine(sample_routine(RoutineId(0))) == sample_routine(RoutineId(0))
