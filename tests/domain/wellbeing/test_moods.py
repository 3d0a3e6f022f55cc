"""The seven-day line and the usual range."""

from datetime import date, timedelta

import pytest

from liftdesk.domain.wellbeing.moods import (
    Rating,
    gaps,
    middle_half,
    smoothed,
    usual_range,
)

FIRST = date(2026, 9, 1)


def ratings(*pairs):
    return [Rating(FIRST + timedelta(days=day), value) for day, value in pairs]


def test_the_line_begins_with_the_third_rating_and_looks_back_a_week():
    [piece] = smoothed(ratings(*[(day, day) for day in range(10)]))
    assert piece[0] == Rating(FIRST + timedelta(days=2), 1.0)  # 0, 1, 2
    assert piece[-1] == Rating(FIRST + timedelta(days=9), 6.0)  # 3 to 9


@pytest.mark.parametrize(("gap", "pieces"), [(3, 1), (4, 2)])
def test_three_silent_days_are_joined_and_four_are_not(gap, pieces):
    before = [(day, 5) for day in range(5)]
    after = [(5 + gap + day, 5) for day in range(5)]
    assert len(smoothed(ratings(*before, *after))) == pieces


def test_a_lonely_rating_makes_no_line():
    assert smoothed(ratings((0, 5), (20, 6))) == []


def test_gaps_are_told_by_their_silent_days():
    found = gaps(ratings((0, 5), (1, 5), (9, 5)), at_least=7)
    assert found == [(FIRST + timedelta(days=2), FIRST + timedelta(days=8))]


def test_nothing_is_usual_before_two_weeks():
    assert usual_range([5] * 13) is None
    assert usual_range([float(n) for n in range(11)] * 2) == pytest.approx((1.0, 9.0))


def test_quartiles_of_known_values():
    assert middle_half([0, 1, 2, 3, 4]) == (1, 3)
