"""Two hard sessions, and doing less for two weeks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from liftdesk.domain.training.exercises import LoadKind
from liftdesk.domain.training.past import bouts_of
from liftdesk.domain.training.setbacks import has_fallen, missed_twice
from tests.support.bouts import DAY, LIFT, SLOT, session


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
    bouts = bouts_of([session(ago(3), *before), session(DAY, *newest)])
    assert missed_twice(SLOT, bouts) is expected
    assert not missed_twice(SLOT, bouts[:1])


def log(*newest, best=(20, 10), days=14):
    """Return two earlier good sessions and two of late, newest first."""
    kg, reps = best
    good = [session(ago(days + n), kg, reps, rir=1) for n in (0, 3)]
    late = [session(ago(3), *newest, rir=0), session(DAY, *newest, rir=0)]
    return [*reversed(late), *good]


def test_less_for_two_weeks_is_a_fall():
    assert has_fallen(LIFT, log(20, 8))
    assert not has_fallen(LIFT, log(20, 10))
    assert not has_fallen(LIFT, log(20, 8, days=13))


def test_one_lucky_day_is_no_peak():
    lucky = [*log(20, 9, best=(20, 8)), session(ago(21), 22, 12, rir=0)]
    assert not has_fallen(LIFT, lucky)


def test_a_lighter_load_of_ones_own_is_no_fall():
    light = [session(day, 16, 8, rir=0, goal=8, planned_kg=20) for day in (DAY, ago(3))]
    assert not has_fallen(LIFT, [*light, *log(20, 8)[2:]])


def test_sets_that_reached_their_goal_say_nothing_of_a_fall():
    easy = [session(day, 16, 8, goal=8) for day in (DAY, ago(3))]
    assert not has_fallen(LIFT, [*easy, *log(20, 8)[2:]])


def test_who_has_four_left_has_not_fallen():
    easy = [session(day, 16, 8, rir=4, goal=8) for day in (DAY, ago(3))]
    hard = [session(day, 16, 8, rir=3, goal=8) for day in (DAY, ago(3))]
    assert not has_fallen(LIFT, [*easy, *log(20, 8)[2:]])
    assert has_fallen(LIFT, [*hard, *log(20, 8)[2:]])


def test_a_lift_with_the_body_in_it_is_not_judged():
    assert not has_fallen(replace(LIFT, load_kind=LoadKind.BODYWEIGHT_PLUS), log(20, 8))
