"""Least squares against the same sums in exact fractions."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from liftdesk.domain.insight.least_squares import fit, joint_chance, rank
from liftdesk.domain.insight.student_t import quantile
from tests.support.exact_sums import exact

WHOLE = st.integers(0, 10)
TABLES = st.lists(st.tuples(st.integers(0, 1), WHOLE, WHOLE), min_size=6, max_size=25)


@given(TABLES)
def test_as_exact_fractions_give_it(table):
    rows = [(1, trained, before) for trained, before, _ in table]
    outcome = [after for _, _, after in table]
    found = fit(np.array(rows, dtype=float), np.array(outcome, dtype=float), 1)
    known = exact(rows, outcome, 1)
    if known is None:
        assert found is None
        return
    assert found is not None
    assert found.value == pytest.approx(float(known[0]), abs=1e-9)
    assert found.standard_error == pytest.approx(sqrt(known[1]), abs=1e-7)
    assert (found.pairs, found.degrees) == (len(rows), len(rows) - 3)


@given(TABLES, st.floats(0.1, 9), st.floats(-5, 5))
def test_the_interval_moves_with_the_scale(table, stretch, shift):
    rows = np.array([(1, trained, before) for trained, before, _ in table], dtype=float)
    outcome = np.array([after for _, _, after in table], dtype=float)
    one, other = fit(rows, outcome, 1), fit(rows, stretch * outcome + shift, 1)
    assume(one is not None and other is not None and one.standard_error > 1e-6)
    for name in ("value", "low", "high", "standard_error"):
        assert getattr(other, name) == pytest.approx(stretch * getattr(one, name), abs=1e-7)
    assert other.p == pytest.approx(one.p, abs=1e-7)


def test_an_interval_holds_what_its_test_does_not_speak_against():
    rows = np.array([(1, n % 2, n) for n in range(9)], dtype=float)
    outcome = np.array([3, 5, 4, 4, 6, 5, 4, 8, 5], dtype=float)
    one = fit(rows, outcome, 1)
    half = quantile(0.95, 6) * one.standard_error
    assert (one.high - one.value, one.value - one.low) == pytest.approx((half, half))
    moved = fit(rows, outcome - one.high * rows[:, 1], 1)
    assert moved.p == pytest.approx(0.05)


def test_columns_that_say_the_same_cannot_be_told_apart():
    trained = np.array([1, 0, 1, 0, 1, 0, 1, 0], dtype=float)
    rows = np.column_stack([np.ones(8), trained, 1 - trained])
    assert rank(rows) == 2
    assert fit(rows, np.arange(8.0), 1) is None
    assert rank(np.zeros((0, 3))) == 0


def test_as_many_columns_as_rows_leave_no_error_to_judge_by():
    assert fit(np.eye(3), np.arange(3.0), 1) is None


def test_a_difference_without_noise_is_certain():
    rows = np.array([(1, n % 2, n) for n in range(8)], dtype=float)
    found = fit(rows, 2 + 3 * rows[:, 1], 1)
    assert found.value == pytest.approx(3)
    assert found.p < 1e-12


@given(TABLES)
def test_one_column_more_is_asked_as_its_own_t_test(table):
    rows = np.array([(1, trained, before) for trained, before, _ in table], dtype=float)
    outcome = np.array([after for _, _, after in table], dtype=float)
    one = fit(rows, outcome, 2)
    assume(one is not None and one.standard_error > 1e-6)
    assert joint_chance(rows[:, :2], rows[:, 2:], outcome) == pytest.approx(one.p, abs=1e-7)


def test_several_columns_more_are_asked_at_once_as_scipy_1_17_does():
    chance = np.random.default_rng(7)
    design, more = np.ones((40, 1)), chance.standard_normal((40, 3))
    outcome = chance.standard_normal(40) + 0.3 * more[:, 0]
    assert joint_chance(design, more, outcome) == pytest.approx(0.10869810906805875, rel=1e-9)


def test_columns_that_say_nothing_of_their_own_are_chance():
    design = np.column_stack([np.ones(9), np.arange(9.0)])
    assert joint_chance(design, 2 * design[:, 1:], np.arange(9.0) ** 2) == 1.0
    assert joint_chance(design, np.eye(9), np.arange(9.0)) == 1.0
    steps = np.repeat([0.0, 1.0], [4, 5])
    assert joint_chance(np.ones((9, 1)), steps[:, None], steps) == pytest.approx(0.0, abs=1e-12)
