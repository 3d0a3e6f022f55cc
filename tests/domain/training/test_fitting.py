"""The chance of a load and repetitions to lie in the region."""

from math import log

import pytest

from liftdesk.domain.training.capability import Capability, Strand
from liftdesk.domain.training.equipment import default_equipment
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.fitting import best_amount, best_load, fit
from liftdesk.domain.training.units import Unit
from tests.support.bouts import SLOT

DUMBBELLS = default_equipment(Equipment.DUMBBELL, Unit.KG).grams


def sure(grams, *, curve=1.0, spread=0.0):
    strand = Strand(curve=curve, level=log(grams), spread=spread, weight=1.0)
    return Capability(strands=(strand,), shown=grams, is_measured=True)


@pytest.mark.parametrize("percent", [40, 55, 85])
def test_outside_the_per_cents_nothing_fits(percent):
    assert all(fit(sure(100_000), SLOT, 1000 * percent, n).chance <= 0 for n in range(8, 13))


def test_in_the_middle_nearly_everything_fits():
    # 70 % allows eleven: nine leave two in the first set and one in the third
    found = best_amount(sure(100_000), SLOT, 70_000)
    assert found.amount in {8, 9}
    assert found.chance > 0.8


def test_what_cannot_be_done_is_worse_than_what_is_too_light():
    ability = sure(100_000)
    assert fit(ability, SLOT, 79_000, 8).chance < fit(ability, SLOT, 61_000, 8).chance


def test_an_unsure_belief_fits_less_well():
    at = 70_000
    assert (
        best_amount(sure(100_000, spread=0.01), SLOT, at).chance
        < best_amount(sure(100_000), SLOT, at).chance
    )


@pytest.mark.parametrize("curve", [0.8, 0.9, 1.0, 1.12, 1.26])
@pytest.mark.parametrize("kilos", [30, 45, 60])
def test_the_best_load_lies_in_the_region_on_every_curve(curve, kilos):
    ability = sure(1000 * kilos, curve=curve)
    found = best_load(ability, SLOT, DUMBBELLS)
    assert 59.99 <= ability.percent(found.grams) <= 80.01
    assert ability.reps_at(found.grams, nth_set=1) - found.amount < 5
    assert ability.reps_at(found.grams, nth_set=3) - found.amount >= 0.5


def test_a_repetition_more_is_preferred_where_it_fits_as_well():
    ability = sure(100_000)
    assert (
        best_amount(ability, SLOT, 66_000, near=11).amount
        > best_amount(ability, SLOT, 66_000, near=8).amount
    )


def test_the_nearer_of_two_loads_that_fit_as_well_is_taken():
    ability = sure(100_000)
    loads = [64_000, 70_000]
    assert best_load(ability, SLOT, loads, near=60_000).grams == 64_000
    assert best_load(ability, SLOT, []) is None
