"""Loads that exist."""

import pytest

from liftdesk.domain.training.equipment import default_equipment
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.units import Load, Unit


def test_dumbbells_step_by_one_kilogram_then_two():
    steps = default_equipment(Equipment.DUMBBELL, Unit.KG)
    assert steps.lightest == 2_000
    assert steps.above(10_000) == 12_000
    assert steps.below(10_000) == 9_000
    assert steps.at_most(17_900) == 16_000
    assert steps.nearest(13_000) == 12_000
    assert steps.loading(18_000) is None


def test_the_ends_of_a_rack():
    steps = default_equipment(Equipment.DUMBBELL, Unit.KG)
    assert steps.above(60_000) is None
    assert steps.below(2_000) is None
    assert steps.at_most(1_000) is None


@pytest.mark.parametrize(
    ("kg", "side"),
    [(20, ()), (40, (10_000,)), (62.5, (20_000, 1_250)), (102.5, (25_000, 15_000, 1_250))],
)
def test_a_bar_is_loaded_from_the_largest_plate(kg, side):
    loading = default_equipment(Equipment.BARBELL, Unit.KG).loading(Load.of(kg, Unit.KG).grams)
    assert (loading.bar, loading.per_side) == (20_000, side)


def test_every_load_of_a_bar_can_be_made_in_both_units():
    for unit in Unit:
        steps = default_equipment(Equipment.BARBELL, unit)
        assert all(steps.loading(grams) is not None for grams in steps.grams)
        assert steps.loading(steps.grams[0] + 700) is None


def test_nothing_to_load():
    steps = default_equipment(Equipment.NONE, Unit.KG)
    assert steps.lightest is None
    assert steps.nearest(5_000) is None
