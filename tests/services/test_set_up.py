"""Setting up: a place and a routine that fit each other, each choice one step, read back."""

from datetime import UTC, datetime
from itertools import combinations

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.place_presets import PlacePreset, gear_of
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.units import Unit
from liftdesk.services.set_up import walk_days
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAYS = [(0, 3), (1, 3, 5), (5, 6)]


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


@pytest.mark.parametrize("preset", PlacePreset)
@pytest.mark.parametrize("days", DAYS)
def test_every_lift_of_the_first_session_is_possible(house, preset, days):
    house.set_up.choose_equipment(preset)
    house.set_up.choose_days(days)
    assert (house.set_up.equipment, house.set_up.days) == (preset, days)
    assert house.places.not_possible(house.places.current()) == []
    assert house.day.view().lifts


@pytest.mark.parametrize("first", PlacePreset)
@pytest.mark.parametrize("second", PlacePreset)
def test_choosing_otherwise_leaves_one_place_and_one_routine(house, first, second):
    for chosen in (first, second):
        house.set_up.choose_equipment(chosen)
    assert len(house.places.all()) == len(house.routines.all()) == 1
    assert house.places.not_possible(house.places.current()) == []


def test_each_choice_is_one_step(house):
    house.set_up.choose_equipment(PlacePreset.BARBELL)
    house.set_up.choose_days((1, 4))
    house.undo.undo()
    assert house.set_up.days == (0, 3)
    house.undo.undo()
    assert house.set_up.equipment is None
    assert house.places.all() == []
    assert house.undo.undo_name is None


def test_a_place_and_a_routine_that_somebody_wrote_stay(house):
    place = house.places.add(PlacePreset.BARBELL, "Garage")
    house.places.put_gear(place, next(iter(gear_of(PlacePreset.RACK, Unit.KG))), None)
    house.places.put_preset(place, PlacePreset.GYM)
    house.places.put_gear(place, next(iter(house.places.current().gear)), None)
    own = house.routines.make(RoutinePreset.TWO_DAYS, "Mine")
    house.routines.move_lift(own, "A", 0, 1)
    before = house.routines.in_use()
    assert (house.set_up.own_place, house.set_up.own_routine) == ("Garage", "Mine")
    house.set_up.choose_equipment(PlacePreset.FLOOR)
    assert [one.name for one in house.places.all()] == ["Garage", "Home"]
    assert house.routines.in_use().sessions == before.sessions
    assert house.set_up.equipment is PlacePreset.FLOOR


def test_a_name_of_ones_own_stays_with_other_equipment(house):
    house.places.add(PlacePreset.FLOOR, "Attic")
    house.set_up.choose_equipment(PlacePreset.GYM)
    assert [one.name for one in house.places.all()] == ["Attic"]


def test_another_unit_changes_the_plates_that_were_not_written_by_hand(house):
    house.set_up.choose_equipment(PlacePreset.BARBELL)
    house.set_up.choose_unit(Unit.LB)
    assert dict(house.places.current().gear) == dict(gear_of(PlacePreset.BARBELL, Unit.LB))
    house.undo.undo()
    assert house.set_up.unit is Unit.KG
    assert dict(house.places.current().gear) == dict(gear_of(PlacePreset.BARBELL, Unit.KG))


def test_three_days_in_a_gym_have_a_session_for_each(house):
    house.set_up.choose_equipment(PlacePreset.GYM)
    house.set_up.choose_days((0, 2, 4))
    assert [one.code for one in house.set_up.routine.sessions] == ["A", "B", "C"]


@pytest.mark.parametrize("days", [(), (1,), (0, 1, 2, 3), (0, 7), (-1, 3)])
def test_days_that_are_not_offered_are_refused(house, days):
    with pytest.raises(ValueError, match=r"\("):
        house.set_up.choose_days(days)


def test_walks_take_days_without_a_session():
    for number in (2, 3):
        for days in combinations(range(7), number):
            walks = walk_days(days)
            assert len(walks) == 2
            assert not set(walks) & set(days)
    assert walk_days((0, 3)) == (1, 5)


def test_the_welcome_ends_with_the_set_up_and_undo_brings_it_back(house):
    assert house.day.view().is_new
    house.set_up.finish()
    assert not house.day.view().is_new
    assert house.preferences.tab_notes == ("today", "history", "charts", "safety")
    house.preferences.close_tab_note("history")
    house.set_up.finish()
    assert house.preferences.tab_notes == ("today", "charts", "safety")
    house.undo.undo()
    house.undo.undo()
    assert house.day.view().is_new
    assert house.preferences.tab_notes == ()
