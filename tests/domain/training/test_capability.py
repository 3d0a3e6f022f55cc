"""What a log says of a lift: exact readings, floors, and the person's own curve."""

from datetime import timedelta

import pytest

from liftdesk.domain.training.capability import capability
from liftdesk.domain.training.curve_filter import CURVES, FATIGUE_A_SET, percent_for, reps_for
from liftdesk.domain.training.sets import SetKind
from tests.support.bouts import DAY, every, session


def read(*sessions, as_of=None):
    return capability([s for one in sessions for s in one.sets], as_of=as_of)


def test_nothing_said_is_nothing_known():
    assert read() is None
    assert read(session(DAY, 20, 10, kind=SetKind.WARM_UP)) is None


def test_a_stated_reserve_measures():
    found = read(*(session(day, 20, 10, rir=2) for day in every(3, 5)))
    assert found.is_measured
    # twelve, with the half and the half understated: 20 kg at 13 to failure on the table
    assert found.reps_at(20_000) == pytest.approx(13, abs=0.5)
    assert found.one_rep_max == pytest.approx(20_000 / 0.654, rel=0.06)


def test_a_set_that_stopped_before_its_goal_measures():
    found = read(*(session(day, 20, 9, goal=12) for day in every(3, 5)))
    assert found.is_measured
    assert found.reps_at(20_000) == pytest.approx(10.5, abs=0.4)


def test_none_left_is_read_as_one_less_than_one_left():
    """A wider gap near the end made every curve look flat, and the loads too light."""
    days = every(3, 8)
    none, one, two = (read(*(session(day, 20, 10, rir=n) for day in days)) for n in (0, 1, 2))
    below, above = (
        more.reps_at(20_000) - less.reps_at(20_000) for less, more in ((none, one), (one, two))
    )
    assert below == pytest.approx(above, abs=0.15)
    assert none.reps_at(20_000) == pytest.approx(11, abs=0.4)


@pytest.mark.parametrize("rir", [0, 3, 4])
def test_a_stated_reserve_of_a_set_that_stopped_is_weighed_with_the_stop(rir):
    days = every(3, 8)

    def reps(**told):
        return read(*(session(day, 20, 9, **told) for day in days)).reps_at(20_000)

    low, high = sorted((reps(rir=rir), reps(goal=12)))
    assert low < reps(rir=rir, goal=12) < high
    assert reps(rir=rir, goal=9) == reps(rir=rir)


def test_a_session_of_stated_sets_says_less_than_one_of_stops():
    """However many they are: a person's own way of judging is the same in all of them."""
    stated = read(session(DAY, 20, *[9] * 8, rir=0.5))
    stopped = read(session(DAY, 20, *[9] * 8, goal=12))
    assert stated.width_at(10.5) > 1.05 * stopped.width_at(10.5)


def test_a_reached_goal_is_only_a_floor():
    found = read(session(DAY, 20, 10, 10, goal=10))
    assert not found.is_measured
    assert found.reps_at(20_000) > 11
    assert found.percent(20_000) == pytest.approx(70.7 * (1 - FATIGUE_A_SET), abs=0.1)


def test_reaching_goals_again_and_again_raises_the_floor():
    days = every(3, 6)
    once = read(session(days[0], 20, 10, goal=10))
    often = read(*(session(day, 20, 10, goal=10) for day in days))
    assert often.one_rep_max > once.one_rep_max


def test_five_or_more_left_is_a_floor_too():
    found = read(session(DAY, 20, 10, rir=5))
    assert not found.is_measured
    assert found.reps_at(20_000) > 15


def test_later_sets_are_read_as_tired():
    first = read(session(DAY, 20, 10, rir=1))
    third = read(session(DAY, 20, 10, 10, 10, rir=1))
    assert third.one_rep_max > first.one_rep_max


@pytest.mark.parametrize("curve", [0.7, 1.0, 1.41])
def test_a_curve_reads_both_ways(curve):
    for reps in (1, 5, 8.5, 12, 16, 20):
        percent = percent_for(reps, curve)
        if percent > 30:
            assert reps_for(percent, curve) == pytest.approx(reps, abs=0.01)


def test_sets_at_different_loads_tell_a_flat_curve_from_a_steep_one():
    def of(curve):
        log = []
        for n, day in enumerate(every(3, 12)):
            kg = 30 if n % 2 else 24
            log.append(session(day, kg, round(reps_for(100 * kg / 40, curve)) - 1, rir=1))
        return read(*log)

    steep, flat = of(CURVES[0]), of(CURVES[-1])
    assert steep.curve < 1 < flat.curve
    assert sum(s.weight for s in steep.strands) == pytest.approx(1)


def test_time_without_a_set_makes_the_belief_wider():
    log = session(DAY, 20, 10, rir=2)
    assert read(log, as_of=DAY + timedelta(days=60)).width > read(log).width


def test_what_was_shown_counts_for_eight_weeks():
    old, new = session(DAY - timedelta(days=57), 40, 10), session(DAY, 20, 10)
    assert read(old, new).shown == read(new).shown
    recent = session(DAY - timedelta(days=56), 40, 10)
    assert read(recent, new).shown == pytest.approx(2 * read(new).shown, rel=0.001)
