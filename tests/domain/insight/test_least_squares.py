"""Least squares against the same sums in exact fractions."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from liftdesk.domain.insight.least_squares import fit, rank
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
