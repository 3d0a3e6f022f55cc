"""Trend of weekly means: published vectors, SciPy's digits, and what an interval has to mean."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations
from statistics import median

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.insight.findings import Direction, WeekDose
from liftdesk.domain.insight.trend import (
    concordance,
    full_weeks,
    inflation,
    mann_kendall,
    s_variance,
    tau_b,
    theil_sen,
    weekly,
    weekly_trend,
)
from tests.support.samples import rows, sample
from tests.support.series import MONDAY, days

X = np.array([0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 13.0])
Y = np.array([5.2, 5.0, 5.9, 5.5, 6.1, 5.5, 6.4, 6.0, 5.9, 6.8, 6.4, 6.6])


def phases(before, after):
    """Two phases as one series: 0 before, 1 after, and their values."""
    return (
        np.array([0] * len(before) + [1] * len(after), dtype=float),
        np.array([*before, *after], dtype=float),
    )


def test_two_phases_have_their_published_tau_and_nap():
    """Parker, Vannest & Davis 2011, Behavior Modification 35:303, first example."""
    s = concordance(*phases([20, 20, 26, 25, 22, 23], [28, 25, 24, 27, 30, 30, 29]))
    assert Fraction(s, 42) == Fraction(35, 42)
    assert (1 + Fraction(s, 42)) / 2 == Fraction(77, 84) == Fraction(385, 420)  # 38.5 of 42


def test_a_trend_before_is_taken_off_as_published():
    """Parker, Vannest & Davis 2011, second example; Tarlow 2017, Behavior Modification 41:427."""
    before, after = [3, 3, 4, 5], [4, 5, 6, 7, 7]
    within = concordance(np.arange(4.0), np.array(before, dtype=float))
    assert concordance(*phases(before, after)) == 16
    assert Fraction(16 - within, 20) == Fraction(11, 20)
    tarlow = concordance(*phases(range(1, 6), range(6, 11)))
    assert (tarlow - concordance(np.arange(5.0), np.arange(5.0))) / 25 == 0.6


def test_tied_ranks_have_their_published_tau_b():
    """Kendall 1970, Rank Correlation Methods, example 3.1."""
    x = np.array([1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5])
    y = np.array([1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10])
    assert concordance(x, y) == 33
    assert tau_b(x, y) == pytest.approx(33 / (41 * 36) ** 0.5)
    assert round(tau_b(x, y), 3) == 0.859


def test_slopes_and_tau_as_scipy_1_17_gives_them():
    assert theil_sen(X, Y) == pytest.approx((0.1, 0.05, 1 / 6))
    assert tau_b(X, Y) == pytest.approx(0.6358308771056217)
    x, y = [0, 0, 1, 1, 2, 3, 4, 4, 5, 6], [3, 1, 2, 2, 5, 4, 4, 6, 6, 5]
    tied = np.array(x, dtype=float), np.array(y, dtype=float)
    assert theil_sen(*tied) == pytest.approx((2 / 3, 0.25, 1.0))
    assert tau_b(*tied) == pytest.approx(0.6506496351610378)


def test_a_published_series_has_no_slope_to_speak_of():
    path = sample("esm-kossakowski2017", "daily_means.csv")
    if path is None:
        pytest.skip("the published series is not on this computer")
    found = [(date.fromisoformat(row["date"]), float(row["PA"])) for row in rows(path)]
    x = np.array([(day - found[0][0]).days for day, _ in found], dtype=float)
    slope, low, high = theil_sen(x, np.array([mood for _, mood in found]))
    assert round(slope, 6) == -5.6e-05
    assert (round(low, 5), round(high, 5)) == (-0.00106, 0.00085)


VALUES = st.lists(st.integers(0, 40), min_size=12, max_size=30)


@given(VALUES)
def test_the_slope_is_the_median_of_all_slopes(values):
    x = np.arange(len(values), dtype=float)
    slope, low, high = theil_sen(x, np.array(values, dtype=float))
    by_hand = [
        Fraction(b - a, j - i) for (i, a), (j, b) in combinations(list(enumerate(values)), 2)
    ]
    assert slope == pytest.approx(float(median(by_hand)))
    assert low <= slope <= high


@given(VALUES, st.floats(1, 6))
def test_the_interval_holds_about_what_the_test_does_not_speak_against(values, widening):
    x, y = np.arange(len(values), dtype=float), np.array(values, dtype=float)
    y = y + np.linspace(0, 1e-3, len(y)) ** 2  # no ties
    _, low, high = theil_sen(x, y, widening=widening)
    _, wider_low, wider_high = theil_sen(x, y, widening=widening + 2)
    assert wider_low <= low <= high <= wider_high
    middle = y - (low + high) / 2 * x
    assert mann_kendall(x, middle, widening=widening) > 0.05


def test_s_varies_as_kendall_says():
    assert s_variance(np.arange(10.0), np.arange(10.0)) == 125
    tied = np.array([1, 1, 1, 2, 2, 3, 4, 5, 6, 7.0])
    assert s_variance(np.arange(10.0), tied) == 125 - (3 * 2 * 11 + 2 * 1 * 9) / 18


@pytest.mark.parametrize(("s_of", "p"), [([1, 2, 3, 4], 0.0894), ([1, 2, 1, 2], 1.0)])
def test_small_series_by_hand(s_of, p):
    """S = 6 of 4 values: z = 5 / sqrt(8.667) = 1.698."""
    found = mann_kendall(np.arange(4.0), np.array(s_of, dtype=float))
    assert found == pytest.approx(p, abs=2e-3) or (p == 1.0 and found > 0.4)


def test_a_series_that_follows_itself_widens_the_variance():
    week = np.arange(40.0)
    rest = np.sin(week / 3)
    follows = inflation(week, rest)
    assert follows > 5
    assert inflation(week, np.where(week % 2, 1.0, -1.0)) == 1.0  # turning back narrows nothing
    assert inflation(week, np.zeros(40)) == 1.0
    assert inflation(week * 2, rest) == 1.0  # no two weeks are neighbours


def test_the_widening_is_that_of_a_mean():
    """1 + 2 sum (1 - k / n) r^k, the closed form of Yue & Wang 2004 written out."""
    chance = np.random.default_rng(3)
    rest = np.convolve(chance.standard_normal(60), [1, 0.8, 0.6], "valid")
    own = rest - rest.mean()
    n = len(own)
    r = (own[:-1] @ own[1:]) / (n - 1) * n / (own @ own)
    by_hand = 1 + 2 * sum((1 - k / n) * r**k for k in range(1, n))
    assert inflation(np.arange(float(n)), rest) == pytest.approx(by_hand)


def weeks(moods, rated=7):
    return [WeekDose(MONDAY + timedelta(weeks=n), 2, mood, rated) for n, mood in enumerate(moods)]


@pytest.mark.parametrize(
    ("step", "direction"),
    [(0.2, Direction.RISING), (-0.2, Direction.FALLING), (0.0, Direction.UNCLEAR)],
)
def test_a_direction_needs_more_than_its_slope(step, direction):
    noise = np.random.default_rng(1).standard_normal(20) * 0.4
    found = weekly_trend(weeks([5 + step * n + e for n, e in enumerate(noise)]))
    assert found.direction is direction
    assert found.low < 4 * step < found.high
    assert found.weeks == 20


def test_below_twelve_full_weeks_nothing_is_said():
    thin = [*weeks(range(11)), *weeks([5] * 20, rated=3), WeekDose(MONDAY, 1, None, 0)]
    found = weekly_trend(thin)
    assert (found.weeks, found.needed, found.direction, found.per_four_weeks) == (
        11,
        12,
        None,
        None,
    )
    assert len(full_weeks(weeks(range(12)))) == 12


def test_days_make_weeks_with_sessions_and_rated_days():
    made = weekly(days([5, None, 7, None, 3, None, None, 4], [1, 0, 1, 0, 0, 0, 0, 0]))
    assert made == [
        WeekDose(MONDAY, 2, 5.0, 3),
        WeekDose(MONDAY + timedelta(weeks=1), 0, 4.0, 1),
    ]
