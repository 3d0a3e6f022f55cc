"""When a diary locks itself, what it waits for, and for how long."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.services.lock import IDLE_MINUTES, LONGEST_WAIT, NEVER, USUAL_MINUTES, IdleClock
from liftdesk.system.clock import FixedClock

START = datetime(2026, 11, 26, 18, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    made = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(START))
    yield made
    made.close()


def test_the_minutes_are_kept_and_can_be_undone(house):
    assert house.lock.minutes == USUAL_MINUTES
    for minutes in IDLE_MINUTES:
        house.lock.choose_minutes(minutes)
        assert house.lock.minutes == minutes
    house.undo.undo()
    assert house.lock.minutes == 15
    with pytest.raises(ValueError, match="7"):
        house.lock.choose_minutes(7)
    house.preferences.put("lock_minutes", "x")
    assert house.lock.minutes == USUAL_MINUTES


def test_locking_when_minimised_is_a_choice(house):
    assert not house.lock.when_minimised
    house.lock.choose_when_minimised(locks=True)
    assert house.lock.when_minimised
    house.lock.choose_when_minimised(locks=False)
    assert not house.lock.when_minimised


class Clocks:
    """A wall clock and a steady one, moved by the test."""

    def __init__(self):
        self.wall, self.tick = START, 100.0

    def idle_clock(self):
        return IdleClock(now=lambda: self.wall, steady=lambda: self.tick)

    def pass_by(self, **span):
        self.wall += timedelta(**span)
        self.tick += timedelta(**span).total_seconds()


def due(clock, minutes=5, *, counting=False, typed=False):
    return clock.is_due(minutes, is_counting=lambda: counting, is_typed=lambda: typed)


def test_it_is_due_after_the_chosen_minutes_without_a_sign():
    clocks = Clocks()
    clock = clocks.idle_clock()
    clocks.pass_by(minutes=4, seconds=59)
    assert not due(clock)
    clocks.pass_by(seconds=1)
    assert due(clock)
    assert not due(clock, NEVER)
    clock.touch()
    assert not due(clock)


def test_a_timer_that_runs_is_waited_for():
    clocks = Clocks()
    clock = clocks.idle_clock()
    clocks.pass_by(hours=5)
    assert not due(clock, counting=True)


def test_a_text_that_is_not_saved_is_waited_for_but_not_for_ever():
    clocks = Clocks()
    clock = clocks.idle_clock()
    clocks.pass_by(minutes=5)
    assert not due(clock, typed=True)
    clocks.pass_by(minutes=LONGEST_WAIT.total_seconds() / 60)
    assert due(clock, typed=True)


def test_sleep_counts_by_the_clock_on_the_wall_and_a_clock_put_back_by_the_steady_one():
    clocks = Clocks()
    clock = clocks.idle_clock()
    clocks.wall += timedelta(hours=8)  # the steady clock stood still
    assert due(clock)
    clocks = Clocks()
    clock = clocks.idle_clock()
    clocks.pass_by(minutes=6)
    clocks.wall -= timedelta(hours=3)
    assert due(clock)
