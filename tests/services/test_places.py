"""Places: one in use, each change one step, loads that follow at once."""

from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.places import EVERYWHERE, Gear, Plates
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


def names(house):
    return [(place.name, place.is_current) for place in house.places.all()]


def test_without_a_place_everything_is_there(house):
    assert house.places.all() == []
    assert house.places.current() == EVERYWHERE
    assert house.places.not_possible(house.places.current()) == []


def test_a_new_place_is_the_one_in_use(house):
    house.places.add(PlacePreset.ADJUSTABLE, "Home")
    house.places.add(PlacePreset.GYM, " The  gym ")
    assert names(house) == [("Home", False), ("The gym", True)]
    house.places.add(PlacePreset.FLOOR, "home")
    assert names(house)[-1] == ("home 2", True)


def test_removing_the_place_in_use_falls_back_to_another_then_to_everywhere(house):
    home = house.places.add(PlacePreset.ADJUSTABLE, "Home")
    gym = house.places.add(PlacePreset.GYM, "Gym")
    house.places.remove(gym)
    assert names(house) == [("Home", True)]
    house.places.remove(home)
    assert house.planner.place() == EVERYWHERE
    house.undo.undo()
    house.undo.undo()
    assert names(house) == [("Home", False), ("Gym", True)]


def test_every_change_is_taken_back_whole(house):
    home = house.places.add(PlacePreset.ADJUSTABLE, "Home")
    before = house.places.all()
    plates = Plates(bar=20_000, counts=((10_000, 2),), other_bars=(10_000,))
    house.places.put_gear(home, Equipment.BARBELL, Gear(plates=plates, fixed=(15_000,)))
    house.places.put_gear(home, Equipment.BAND, Gear(names=("red", "blue")))
    house.places.rename(home, "Cellar")
    after = house.places.all()
    assert after[0].gear[Equipment.BARBELL].plates == plates
    assert after[0].gear[Equipment.BAND].names == ("red", "blue")
    for _ in range(3):
        house.undo.undo()
    assert house.places.all() == before
    for _ in range(3):
        house.undo.redo()
    assert house.places.all() == after


def test_names_are_needed_and_belong_to_one_place(house):
    home = house.places.add(PlacePreset.FLOOR, "Home")
    house.places.add(PlacePreset.FLOOR, "Gym")
    for name, trouble in ((" ", Trouble.NAME_EMPTY), ("GYM", Trouble.NAME_TAKEN)):
        with pytest.raises(DomainError) as caught:
            house.places.rename(home, name)
        assert caught.value.problem.trouble is trouble
    house.places.rename(home, "HOME")
    assert names(house)[0][0] == "HOME"


def loads(house):
    return {
        lift.exercise.name: lift.target.load.grams
        for session in house.planner.week_ahead().sessions
        for lift in session.lifts
        if lift.target.load is not None
    }


def test_another_place_plans_other_loads_at_once(house):
    house.sample_data.fill(months=3)
    anywhere = loads(house)
    house.places.add(PlacePreset.RACK, "Gym")
    rack = set(house.places.current().steps(Equipment.DUMBBELL, Unit.KG).grams)
    home = house.places.add(PlacePreset.ADJUSTABLE, "Home")
    pair = set(house.places.current().steps(Equipment.DUMBBELL, Unit.KG).grams)
    dumbbells = {e.name for e in house.library.all() if e.equipment is Equipment.DUMBBELL} & set(
        anywhere
    )
    assert dumbbells
    assert all(loads(house)[name] in pair for name in dumbbells)
    house.places.use(house.places.all()[0].id)
    assert all(loads(house)[name] in rack for name in dumbbells)
    house.places.use(home)
    assert any(loads(house)[name] not in rack for name in dumbbells)


def test_lifts_that_a_place_cannot_do_are_named(house):
    house.places.add(PlacePreset.ADJUSTABLE, "Home")
    assert [e.name for e in house.places.not_possible(house.places.current())] == ["Lat pulldown"]


def test_a_place_that_is_gone_is_said_so(house):
    with pytest.raises(DomainError):
        house.places.use(7)
