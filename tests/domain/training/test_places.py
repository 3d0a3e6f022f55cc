"""Loads of a place: only what can be put together."""

from collections import Counter
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.place_presets import PlacePreset, gear_of
from liftdesk.domain.training.places import (
    EVERYWHERE,
    MOST_LOADS,
    Gear,
    Place,
    PlaceId,
    Plates,
    chosen,
    current,
)
from liftdesk.domain.training.units import Unit

PLATE = st.sampled_from((250, 500, 1_134, 1_250, 2_268, 2_500, 5_000, 10_000, 15_000, 20_000))
ODD = st.integers(1, 30_000)
PLATES = st.builds(
    Plates,
    bar=st.sampled_from((0, 1_500, 2_000, 15_000, 20_000, 20_412)),
    counts=st.dictionaries(PLATE | ODD, st.integers(0, 12), max_size=6).map(
        lambda counts: tuple(counts.items())
    ),
    pairs_needed=st.sampled_from((1, 2)),
    other_bars=st.sampled_from(((), (7_500,), (10_000, 15_000))),
    is_handle=st.booleans(),
)


@settings(deadline=None)  # how long it may take has a test of its own
@given(PLATES)
def test_every_load_can_be_built_from_the_plates_there_are(plates):
    there = Counter(dict(plates.counts))
    steps = plates.steps()
    assert list(steps.grams) == sorted(set(steps.grams))
    for grams in steps.grams:
        loading = steps.loading(grams)
        assert loading is not None
        assert loading.bar in {plates.bar, *plates.other_bars}
        assert loading.bar + 2 * sum(loading.per_side) == grams
        assert list(loading.per_side) == sorted(loading.per_side, reverse=True)
        both_sides = Counter(loading.per_side) + Counter(loading.per_side)
        for plate, used in both_sides.items():
            assert used * plates.pairs_needed <= there[plate]


@settings(deadline=None)
@given(PLATES, st.integers(0, 200_000))
def test_a_load_that_is_not_there_is_not_built(plates, grams):
    loading = plates.steps().loading(grams)
    if loading is not None:
        assert abs(loading.bar + 2 * sum(loading.per_side) - grams) <= 2 * 20


@settings(deadline=None)
@given(PLATES)
def test_all_small_sets_of_plates_are_found(plates):
    """Against trying every combination, where there are few enough to try."""
    sides = {0}
    for plate, count in plates.counts:
        n = count // (2 * plates.pairs_needed)
        sides = {side + plate * k for side in sides for k in range(n + 1)}
    loads = {bar + 2 * side for bar in (plates.bar, *plates.other_bars) for side in sides}
    found = plates.steps().grams
    if len(loads) <= MOST_LOADS:
        assert set(found) == loads
    else:
        assert set(found) <= loads
        assert (found[0], found[-1]) == (min(loads), max(loads))
        assert len(found) <= MOST_LOADS


def test_many_odd_plates_take_no_longer_than_a_blink():
    odd = tuple((10_007 + 997 * n, 100) for n in range(20))
    started = perf_counter()
    steps = Plates(bar=20_000, counts=odd).steps()
    for grams in steps.grams[::100]:
        assert steps.loading(grams) is not None
    assert len(steps.grams) <= MOST_LOADS
    assert perf_counter() - started < 5  # trying every combination would not end: 51 to the 20


def test_fixed_and_adjustable_dumbbells_stand_side_by_side():
    plates = Plates(bar=2_000, counts=((2_500, 4),), pairs_needed=2, is_handle=True)
    steps = Gear(fixed=(7_000, 10_000), plates=plates).steps(Equipment.DUMBBELL, Unit.KG)
    assert steps.grams == (2_000, 7_000, 10_000)
    assert steps.loading(10_000) is None  # taken from the rack as it is
    loading = steps.loading(7_000)
    assert loading is None
    made = plates.steps().loading(7_000)
    assert (made.bar, made.per_side, made.is_handle) == (2_000, (2_500,), True)


def test_a_light_bar_is_taken_where_the_usual_one_is_too_heavy():
    steps = Plates(bar=20_000, counts=((5_000, 4), (2_500, 2)), other_bars=(10_000,)).steps()
    assert steps.loading(25_000).bar == 20_000
    assert steps.loading(15_000) is not None
    assert steps.loading(15_000).bar == 10_000
    assert steps.grams[0] == 10_000


@pytest.mark.parametrize(
    "plates",
    [
        {"counts": ((0, 2),)},
        {"counts": ((1_000, 101),)},
        {"counts": tuple((n, 2) for n in range(1, 22))},
    ],
)
def test_more_than_can_be_meant_is_refused(plates):
    with pytest.raises(DomainError):
        Plates(bar=20_000, **plates)


def place(number, *, is_current=False, **gear):
    return Place(id=PlaceId(number), name=f"Place {number}", gear=gear, is_current=is_current)


def test_one_place_is_in_use():
    home, gym = place(1), place(2, is_current=True)
    assert current([home, gym]) is gym
    assert current([home]) is home
    assert current([]) is EVERYWHERE
    assert [p.is_current for p in chosen([home, gym], PlaceId(1))] == [True, False]
    assert [p.is_current for p in chosen([home, gym], PlaceId(9))] == [True, False]
    assert chosen([], PlaceId(1)) == []


def test_gear_is_put_and_taken_away():
    home = place(1).with_gear(Equipment.BAND, Gear(names=("red",)))
    assert home.has(Equipment.BAND)
    assert home.has(Equipment.NONE)
    assert not home.has(Equipment.BARBELL)
    assert not home.with_gear(Equipment.BAND, None).has(Equipment.BAND)
    assert home.steps(Equipment.BAND, Unit.KG) == LoadSteps(grams=())


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("preset", PlacePreset)
def test_each_preset_has_loads_that_can_be_made(preset, unit):
    there = Place(id=PlaceId(1), name="There", gear=gear_of(preset, unit))
    assert bool(there.gear) == (preset is not PlacePreset.FLOOR)
    for kind in there.gear:
        steps = there.steps(kind, unit)
        assert steps.grams or kind is Equipment.BAND
        if steps.bar is not None:
            assert all(steps.loading(grams) is not None for grams in steps.grams)


def test_a_kind_that_is_only_there_has_the_usual_loads():
    assert Gear().steps(Equipment.CABLE, Unit.KG) == default_equipment(Equipment.CABLE, Unit.KG)
