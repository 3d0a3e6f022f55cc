"""Two hard sessions, and doing less for two weeks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.exercises import LoadKind
from liftdesk.domain.training.past import bouts_of, done_of
from liftdesk.domain.training.setbacks import fall_of, has_fallen, missed_twice
from tests.support.bouts import DAY, LIFT, SLOT, session
from tests.support.past_logs import logs
from tests.support.read_at_length import fall_at_length


def ago(days):
    return DAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("newest", "before", "expected"),
    [
        ((20, 9, 8, 7), (20, 8, 8, 6), True),
        ((20, 9, 8, 8), (20, 8, 8, 6), False),
        ((20, 9, 8, 7), (20, 8, 8, 8), False),
        ((20, 9, 8, 7), (22, 8, 8, 6), False),
    ],
)
def test_two_sessions_at_one_load_below_the_range(newest, before, expected):
    bouts = bouts_of(done_of([session(ago(3), *before), session(DAY, *newest)]))
    assert missed_twice(SLOT, bouts) is expected
    assert not missed_twice(SLOT, bouts[:1])


def log(*newest, best=(20, 10), days=14):
    """Return two earlier good sessions and two of late, newest first."""
    kg, reps = best
    good = [session(ago(days + n), kg, reps, rir=1) for n in (0, 3)]
    late = [session(ago(3), *newest, rir=0), session(DAY, *newest, rir=0)]
    return [*reversed(late), *good]


def fallen(past):
    return has_fallen(LIFT, done_of(past))


def test_less_for_two_weeks_is_a_fall():
    assert fallen(log(20, 8))
    assert not fallen(log(20, 10))
    assert not fallen(log(20, 8, days=13))


def test_one_lucky_day_is_no_peak():
    lucky = [*log(20, 9, best=(20, 8)), session(ago(21), 22, 12, rir=0)]
    assert not fallen(lucky)


def test_a_lighter_load_of_ones_own_is_no_fall():
    light = [session(day, 16, 8, rir=0, goal=8, planned_kg=20) for day in (DAY, ago(3))]
    assert not fallen([*light, *log(20, 8)[2:]])


def test_sets_that_reached_their_goal_say_nothing_of_a_fall():
    easy = [session(day, 16, 8, goal=8) for day in (DAY, ago(3))]
    assert not fallen([*easy, *log(20, 8)[2:]])


def test_who_has_four_left_has_not_fallen():
    easy = [session(day, 16, 8, rir=4, goal=8) for day in (DAY, ago(3))]
    hard = [session(day, 16, 8, rir=3, goal=8) for day in (DAY, ago(3))]
    assert not fallen([*easy, *log(20, 8)[2:]])
    assert fallen([*hard, *log(20, 8)[2:]])


def test_a_lift_with_the_body_in_it_is_not_judged():
    held = replace(LIFT, load_kind=LoadKind.BODYWEIGHT_PLUS)
    assert not has_fallen(held, done_of(log(20, 8)))


@given(log=logs(longest=10))
def test_a_fall_is_that_of_the_whole_log(log):
    assert fall_of(LIFT, done_of(log)) == fall_at_length(LIFT, log)


@given(late=st.integers(6, 12), days=st.integers(10, 70), gap=st.integers(0, 9))
def test_so_it_is_of_a_log_that_may_have_fallen(late, days, gap):
    newest = [session(ago(n), 20, late, rir=0) for n in (0, gap) if n or gap]
    old = [session(ago(days + n), 20, 10, rir=1) for n in range(3)]
    past = sorted([*newest, *old], key=lambda one: one.day, reverse=True)
    assert fall_of(LIFT, done_of(past)) == fall_at_length(LIFT, past)
