"""Repetitions, per cent and reserve fit together."""

import itertools

import pytest

from liftdesk.domain.training.prescription import REGION, Feasible, Infeasible, rir_at, solve


@pytest.mark.parametrize(("reps", "percent"), [(8, 73.3), (10, 68.0), (12, 62.7)])
def test_a_comfortable_set_keeps_two_in_reserve(reps, percent):
    assert solve(reps) == Feasible(reps=reps, percent=percent, rir=2.0)


def test_every_amount_of_the_range_has_a_place_in_the_region():
    low, high = REGION
    for reps, rir in itertools.product(range(8, 13), (0, 1, 2, 3)):
        found = solve(reps, rir=rir)
        assert isinstance(found, Feasible)
        assert low <= found.percent <= high


def test_sixty_per_cent_for_eight_leaves_seven():
    assert rir_at(8, 60.1) == pytest.approx(7)


def test_the_infeasible_corner_is_named():
    found = solve(12, 80)
    assert found == Infeasible(reps=12, percent=80, reps_possible=7, percent_possible=68.0)


def test_a_percentage_off_the_curve_is_no_plan():
    assert isinstance(solve(8, 40), Infeasible)
    assert isinstance(solve(30), Infeasible)
