"""When two sessions are the same training."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.likeness import (
    ROUNDING_GRAMS,
    Account,
    Done,
    Likeness,
    groups,
    likeness,
    pairs,
)

DAY, NEXT = date(2026, 1, 5), date(2026, 1, 6)
HOUR = 3_600_000


def done(grams=60_000, reps=8, lift=1):
    return Done(lift=lift, reps=reps, seconds=None, metres=None, grams=grams)


SETS = tuple(done(50_000 + 2500 * n) for n in range(5))


def account(number, hour=0, *, day=DAY, source="", sets=SETS, bouts=()):
    return Account(
        id=number, day=day, started_ms=hour * HOUR, source=source, sets=sets, bouts=bouts
    )


def test_the_same_sets_of_a_day_are_the_same_whenever_they_began():
    assert likeness(account(1), account(2, 9)) is Likeness.SAME_SETS
    assert likeness(account(1), account(2, 9, sets=SETS[::-1])) is Likeness.SAME_SETS
    assert likeness(account(1), account(2, 9, sets=SETS[1:])) is None
    assert likeness(account(1), account(2, 9, day=NEXT)) is None


def test_a_load_may_be_rounded():
    other = tuple(done(one.grams + ROUNDING_GRAMS) for one in SETS)
    assert likeness(account(1), account(2, 9, sets=other)) is Likeness.SAME_SETS
    other = tuple(done(one.grams + ROUNDING_GRAMS + 1) for one in SETS)
    assert likeness(account(1), account(2, 9, sets=other)) is None


@pytest.mark.parametrize("other", [done(reps=9), done(lift=2)])
def test_another_lift_and_another_count_are_not_the_same(other):
    assert likeness(account(1, sets=(done(),)), account(2, 9, sets=(other,))) is None


def test_most_of_the_sets_are_enough_at_the_same_hour():
    most = (*SETS[:4], done(reps=1))
    assert likeness(account(1), account(2, 2, sets=most)) is Likeness.SAME_HOURS
    assert likeness(account(1), account(2, 2, sets=SETS[:4], day=NEXT)) is Likeness.SAME_HOURS
    assert likeness(account(1), account(2, 3, sets=most)) is None
    assert likeness(account(1), account(2, 1, sets=(*SETS[:3], done(reps=1)))) is None


def test_one_app_tells_of_one_start_once():
    other = account(2, source="hevy", sets=(done(reps=1),))
    assert likeness(account(1, source="hevy"), other) is Likeness.SAME_SOURCE
    assert likeness(account(1, source="strong"), other) is None
    assert likeness(account(1), account(2, sets=(done(reps=1),))) is None


def test_easy_cardio_is_the_same_at_the_same_hour_and_length():
    one, other = (account(n, n, sets=(), bouts=(1800 + 59 * n,)) for n in (0, 1))
    assert likeness(one, other) is Likeness.SAME_CARDIO
    assert likeness(one, account(3, 5, sets=(), bouts=(1800,))) is None
    assert likeness(one, account(3, 1, sets=(), bouts=(1900,))) is None
    assert likeness(one, account(3, 1, sets=(), bouts=())) is None
    assert likeness(one, account(3, 1)) is None


def test_what_is_like_by_way_of_a_third_is_one_group():
    found = groups(
        [
            account(1),
            account(2, 1, sets=(*SETS[:4], done(reps=1))),
            account(3, 8),
            account(4, 30, day=NEXT, sets=(done(),)),
            account(5, 31, day=NEXT, sets=(done(),)),
            account(6, 33, day=NEXT, sets=(done(lift=9),)),
        ]
    )
    assert found == [(Likeness.SAME_SETS, (4, 5)), (Likeness.SAME_HOURS, (1, 2, 3))]


LOTS = st.lists(st.builds(done, st.sampled_from((60_000, 60_200, 62_500)), st.integers(5, 6)))


@given(LOTS, LOTS)
def test_each_set_is_paired_once_and_with_its_like(ones, others):
    found = pairs(ones, others)
    assert len({here for here, _ in found}) == len({there for _, there in found}) == len(found)
    for here, there in found:
        assert ones[here].reps == others[there].reps
        assert abs(ones[here].grams - others[there].grams) <= ROUNDING_GRAMS
    assert len(found) == len(pairs(others, ones))


@given(LOTS)
def test_a_session_is_like_itself_in_any_order(ones):
    assert len(pairs(ones, ones[::-1])) == len(ones)
