"""Time that tests choose, and ids that always rise."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from liftdesk.system.clock import FixedClock, SystemClock, steady_seconds
from liftdesk.system.ids import CountingIds, TimeOrderedIds

AT = datetime(2026, 11, 24, 9, 0, tzinfo=timezone(timedelta(hours=1)))
WALL = AT.replace(tzinfo=None)


def test_a_fixed_clock_needs_an_offset():
    with pytest.raises(ValueError, match="aware"):
        FixedClock(WALL)


def test_a_wall_clock_time_gets_the_clocks_offset():
    assert FixedClock(AT).localise(WALL) == AT
    assert FixedClock(AT).localise(AT.astimezone(UTC)) == AT


def test_the_systems_clock_is_aware_to_the_millisecond():
    now = SystemClock().now()
    assert now.tzinfo is not None
    assert now.microsecond % 1000 == 0
    assert SystemClock().localise(WALL).replace(tzinfo=None) == WALL


@pytest.mark.parametrize("gone", [(), ("CLOCK_BOOTTIME",), ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")])
def test_the_steady_clock_never_goes_back_on_any_system(monkeypatch, gone):
    for name in gone:
        monkeypatch.delattr(time, name, raising=False)
    told = [steady_seconds() for _ in range(100)]
    assert told == sorted(told)
    if gone:
        assert abs(steady_seconds() - time.monotonic()) < 60


def test_ids_rise_within_one_millisecond_and_when_the_clock_goes_back():
    clock = FixedClock(AT)
    make = TimeOrderedIds(clock)
    ids = [make() for _ in range(2000)]
    clock.at -= timedelta(hours=1)
    ids += [make() for _ in range(10)]
    assert ids == sorted(set(ids))
    assert ids[-1] < 1 << 63


def test_a_clock_beyond_the_ids_is_refused():
    with pytest.raises(OverflowError):
        TimeOrderedIds(FixedClock(AT.replace(year=2100)))()


def test_counting_ids_count():
    make = CountingIds(5)
    assert [make(), make()] == [6, 7]
