"""When the diary is looked at, and how two answers share one chance of being wrong."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.insight.looks import ALPHA, diary_begins, holm, last_look, next_look

FIRST = date(2026, 1, 5)


def rated(*places):
    return [FIRST + timedelta(days=n) for n in places]


@pytest.mark.parametrize(
    ("days", "last", "following"),
    [
        (0, None, 42),
        (41, None, 42),
        (42, 42, 84),
        (83, 42, 84),
        (84, 84, 168),
        (167, 84, 168),
        (168, 168, 336),
        (335, 168, 336),
        (336, 336, 504),
        (2000, 1848, 2016),
    ],
)
def test_looks_are_few(days, last, following):
    assert (last_look(days), next_look(days)) == (last, following)


@given(st.integers(0, 20_000))
def test_each_look_is_the_last_one_from_its_day_on(days):
    following = next_look(days)
    assert days < following
    assert last_look(following) == following
    assert (last_look(days) or 0) <= days


def test_a_diary_begins_with_its_first_rating():
    assert diary_begins(rated(*range(3, 30))) == FIRST + timedelta(days=3)
    assert diary_begins(rated(2, 5)) == FIRST + timedelta(days=2)
    assert diary_begins([]) is None


def test_a_stray_rating_long_before_sets_no_calendar():
    assert diary_begins(rated(0, *range(43, 60))) == FIRST + timedelta(days=43)
    assert diary_begins(rated(0, *range(42, 60))) == FIRST
    assert diary_begins(rated(*range(14), *range(200, 260))) == FIRST
    assert diary_begins(rated(*range(13), *range(200, 260))) == FIRST + timedelta(days=200)


@pytest.mark.parametrize(
    ("chances", "stands"),
    [
        ((ALPHA / 2, 1.0), (True, False)),
        ((ALPHA / 2 + 1e-9, 1.0), (False, False)),
        ((ALPHA / 2, ALPHA), (True, True)),
        ((ALPHA, ALPHA), (False, False)),
        ((0.9, 0.0), (False, True)),
        ((None, ALPHA / 2), (False, True)),
        ((None, ALPHA), (False, False)),
        ((None, None), (False, False)),
    ],
)
def test_holm_is_strict_with_the_first_and_milder_with_the_second(chances, stands):
    assert holm(chances) == stands


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6), st.floats(0.001, 0.2))
def test_holm_lies_between_bonferroni_and_no_correction(chances, alpha):
    for p, stood in zip(chances, holm(chances, alpha), strict=True):
        assert stood or p > alpha / len(chances)
        assert not stood or p <= alpha
