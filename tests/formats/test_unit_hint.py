"""The unit that loads look like, on made histories and on files that name theirs."""

import csv
import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.units import Unit
from liftdesk.formats.unit_hint import likely_unit
from tests.support.samples import sample

FINE_TO_25 = [*(2.5 * n for n in range(2, 11)), *(5.0 * n for n in range(6, 25))]
GYMS = {
    Unit.KG: {
        "bar": (20, 2.5, 120),
        "dumbbells": ([2.0 * n for n in range(1, 30)], [2.5 * n for n in range(1, 25)]),
        "stacks": (5, 7, 2.5),
    },
    Unit.LB: {
        "bar": (45, 5, 265),
        "dumbbells": ([5.0 * n for n in range(1, 25)], FINE_TO_25),
        "stacks": (10, 15, 5),
    },
}
"""Bars with their smallest step and the most on them, dumbbells, and weight stacks of so many."""


def history(unit, seed, weeks):
    """Loads of somebody who trains with what gyms of this unit have: bar, dumbbells, a stack."""
    chance, gym = random.Random(seed), GYMS[unit]  # noqa: S311 - no secrets
    dumbbells, stack = chance.choice(gym["dumbbells"]), chance.choice(gym["stacks"])
    bar, step, most = gym["bar"]
    low, loads = bar * chance.choice((1, 1.5, 2)), []
    for week in range(weeks):
        for lift in range(3):
            wanted = low * (1 + 0.5 * lift) + week * step * chance.choice((0.5, 1))
            loads.append(bar + max(round((min(wanted, most) - bar) / step), 0) * step)
        loads += [dumbbells[min(3 + week // 3, len(dumbbells) - 1)], stack * (4 + week // 4)]
    return [Decimal(str(load)) for load in loads]


@pytest.mark.parametrize("unit", Unit)
def test_half_a_year_is_mostly_recognised_and_hardly_ever_mistaken(unit):
    found = [likely_unit(history(unit, seed, 26)) for seed in range(200)]
    assert found.count(unit) >= 160
    assert sum(one not in (unit, None) for one in found) <= 4


@pytest.mark.parametrize("unit", Unit)
def test_a_few_weeks_are_hardly_ever_mistaken(unit):
    found = [likely_unit(history(unit, seed, 4)) for seed in range(200)]
    assert sum(one not in (unit, None) for one in found) <= 6


@pytest.mark.parametrize(
    ("loads", "unit"),
    [
        ([20, 40, 60, 62.5, 67.5, 72.5, 100], Unit.KG),
        ([40, 41.25, 42.5, 43.75, 45, 46.25], Unit.KG),
        ([12, 14, 16, 18, 22, 24, 62.5, 27.5], Unit.KG),
        ([45, 95, 135, 155, 185, 225], Unit.LB),
        ([45, 65, 95, 115, 135, 145], Unit.LB),
        ([10, 20, 30, 40, 50, 60, 70, 80], None),
        ([15, 25, 35, 45, 55, 65, 75, 85], None),
        ([60, 62.5], None),
        ([], None),
        ([0, 0, 0, 0, 0, 0], None),
    ],
)
def test_typical_loads(loads, unit):
    assert likely_unit(Decimal(str(load)) for load in loads) is unit


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False), max_size=30), st.randoms())
def test_neither_order_nor_repetition_matters(loads, chance):
    again = loads * 2
    chance.shuffle(again)
    assert likely_unit(again) is likely_unit(loads)


@pytest.mark.parametrize(
    ("parts", "column", "unit"),
    [
        (("strong", "strong_android_de.csv"), "Weight", Unit.KG),
        (("hevy", "workout_data.csv"), "weight_kg", Unit.KG),
        (("fitnotes", "FitNotes_Export_2025_05_21_08_39_11.csv"), "Weight", Unit.LB),
    ],
)
def test_histories_of_known_unit(parts, column, unit):
    path = sample(*parts)
    if path is None:
        pytest.skip("the sample is not there")
    with path.open(encoding="utf-8-sig", newline="") as file:
        loads = [Decimal(row[column]) for row in csv.DictReader(file) if row[column]]
    assert likely_unit(loads) is unit
