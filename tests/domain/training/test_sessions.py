"""Which day an instant belongs to, whatever hour days begin at and clocks are put to."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.wellbeing.check_ins import Window, window_of

HOURS = st.integers(0, 6)
ZONES = st.sampled_from(
    [
        *(ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Pacific/Kiritimati")),
        *(ZoneInfo("Australia/Lord_Howe"), UTC, timezone(timedelta(hours=-12))),
    ]
)
SECONDS = 120 * 365 * 24 * 3600
INSTANTS = st.integers(0, SECONDS).map(lambda s: datetime(1971, 1, 1, tzinfo=UTC) + timedelta(0, s))


@pytest.mark.parametrize(
    ("starts_at", "hour", "day"),
    [(0, 0, 26), (0, 23, 26), (4, 3, 25), (4, 4, 26), (6, 5, 25), (6, 6, 26)],
)
def test_a_day_begins_at_its_hour(starts_at, hour, day):
    at = datetime(2026, 11, 26, hour, 59 if hour in {3, 5, 23} else 0, tzinfo=UTC)
    assert training_day(at, starts_at) == date(2026, 11, day)


@given(at=INSTANTS, zone=ZONES, starts_at=HOURS)
def test_it_is_the_date_on_the_wall_or_before_the_hour_the_one_before(at, zone, starts_at):
    wall = at.astimezone(zone)
    early = wall.time() < time(starts_at)
    assert training_day(wall, starts_at) == wall.date() - timedelta(days=early)


@given(at=INSTANTS, zone=ZONES, starts_at=HOURS, later=st.timedeltas(timedelta(), timedelta(3)))
def test_no_day_is_lost_and_none_comes_back_but_where_clocks_go_back(at, zone, starts_at, later):
    first, second = at.astimezone(zone), (at + later).astimezone(zone)
    wall_went_on = second.replace(tzinfo=None) - first.replace(tzinfo=None)
    passed = training_day(second, starts_at) - training_day(first, starts_at)
    assert abs(passed - wall_went_on) < timedelta(days=1)
    if wall_went_on >= timedelta():
        assert passed >= timedelta()


@given(at=INSTANTS, zone=ZONES, one=HOURS, other=HOURS)
def test_another_hour_moves_only_what_lies_between_the_two(at, zone, one, other):
    wall = at.astimezone(zone)
    is_between = time(min(one, other)) <= wall.time() < time(max(one, other))
    assert (training_day(wall, one) != training_day(wall, other)) == is_between


@given(at=INSTANTS, zone=ZONES, starts_at=HOURS)
def test_until_the_day_ends_it_is_evening(at, zone, starts_at):
    wall = at.astimezone(zone)
    window = window_of(wall, training_day(wall, starts_at))
    assert (window is Window.EVENING) == (wall.hour >= 17 or wall.hour < starts_at)
    assert (window is Window.MORNING) == (starts_at <= wall.hour < 12)
