"""Clocks that jump: no day is lost or doubled, and nothing lasts less than no time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.store.table_dump import dump

HOUR = timedelta(hours=1)


class ZoneClock:
    """A clock at an instant, in a zone that may be left for another one."""

    def __init__(self, at, zone):
        self.at, self.zone = at, ZoneInfo(zone)

    def now(self):
        return self.at.astimezone(self.zone)

    def localise(self, wall):
        return wall.replace(tzinfo=self.zone) if wall.tzinfo is None else wall

    def here(self, at):
        return at.astimezone(self.zone)


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


BERLIN, NEW_YORK, LORD_HOWE = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"
CASES = {
    "spring forward": (
        BERLIN,
        [utc(2026, 3, 28, 23), utc(2026, 3, 29, 0, 59), utc(2026, 3, 29, 1)],
    ),
    "the hour that is not": (BERLIN, [utc(2026, 3, 29, 0, 30), utc(2026, 3, 29, 1, 30)]),
    "fall back": (BERLIN, [utc(2026, 10, 25, 0, 30), utc(2026, 10, 25, 1, 30)]),
    "around four in spring": (BERLIN, [utc(2026, 3, 29, 1, 59), utc(2026, 3, 29, 2, 1)]),
    "around four in autumn": (BERLIN, [utc(2026, 10, 25, 2, 59), utc(2026, 10, 25, 3, 1)]),
    "in New York": (NEW_YORK, [utc(2026, 3, 8, 6, 59), utc(2026, 3, 8, 7, 1), utc(2026, 11, 1, 6)]),
    "half an hour": (LORD_HOWE, [utc(2026, 4, 4, 14, 45), utc(2026, 4, 4, 15, 15)]),
    "far ahead": ("Pacific/Kiritimati", [utc(2026, 1, 1, 9, 59), utc(2026, 1, 1, 10, 1)]),
    "far behind": ("Etc/GMT+12", [utc(2026, 1, 1, 11), utc(2026, 1, 1, 13)]),
    "a leap day": (BERLIN, [utc(2028, 2, 28, 20), utc(2028, 2, 29, 20), utc(2028, 3, 1, 20)]),
    "a leap day at night": (BERLIN, [utc(2028, 3, 1, 1), utc(2028, 3, 1, 4)]),
    "a new year": (BERLIN, [utc(2026, 12, 31, 22), utc(2026, 12, 31, 23, 30), utc(2027, 1, 1, 4)]),
    "2038": (BERLIN, [utc(2038, 1, 19, 3, 14, 7), utc(2038, 1, 19, 3, 14, 8)]),
    "2088": (BERLIN, [utc(2088, 1, 19, 3, 14, 7), utc(2088, 1, 20, 3, 14, 8)]),
    "a clock that went back a year": (BERLIN, [utc(2027, 5, 5, 18), utc(2026, 5, 5, 18)]),
    "a clock that went back an hour": (BERLIN, [utc(2027, 5, 5, 18), utc(2027, 5, 5, 17)]),
    "a dead battery: 1970": ("UTC", [utc(1970, 1, 1, 0, 0, 1), utc(2026, 5, 5, 18)]),
    "1969": (NEW_YORK, [utc(1969, 12, 31, 23, 59), utc(2026, 5, 5, 18)]),
}


def day_of(at):
    """The day of an instant by its own wall clock, which changes at four in the morning."""
    wall = at.replace(tzinfo=None)
    return (wall - 4 * HOUR).date()


@pytest.fixture
def opened(tmp_path):
    houses = []

    def call(clock):
        houses.append(open_house(tmp_path / "diary.liftdesk", clock=clock))
        return houses[-1]

    yield call
    for house in houses:
        house.close()


def rows(house):
    return dump(house.check_up._database)


@pytest.mark.parametrize("case", CASES)
def test_each_set_lies_on_its_own_day(opened, tally, case):
    zone, moments = CASES[case]
    clock = ZoneClock(moments[0], zone)
    house = opened(clock)
    with tally.of("clock that jumps") as counts:
        for at in moments:
            clock.at = at
            (one,) = house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
            assert one.day == day_of(clock.now())
            house.check_ins.rate("mood", 5)
            assert house.planner.today == day_of(clock.now())
            house.day.view()
            counts.trials += 1
        found = rows(house)
        assert len(found["set_entry"]) == len(moments)
        days = {str(day_of(at.astimezone(clock.zone))) for at in moments}
        assert {row["training_day"] for row in found["set_entry"]} == days
        assert {row["training_day"] for row in found["check_in"]} == days
        for row in found["session"]:
            assert row["ended_ms"] is None or row["ended_ms"] >= row["started_ms"]
        assert house.check_up.problems() == []


@pytest.mark.parametrize("case", CASES)
def test_a_session_never_lasts_less_than_no_time(opened, tally, case):
    zone, moments = CASES[case]
    clock = ZoneClock(moments[0], zone)
    house = opened(clock)
    with tally.of("clock that jumps") as counts:
        session = house.training_log.begin()
        clock.at = moments[-1]
        house.training_log.end(session)
        counts.trials += 1
        (row,) = (one for one in rows(house)["session"] if one["id"] == session.id)
        assert row["ended_ms"] is None or row["ended_ms"] >= row["started_ms"]


@pytest.mark.parametrize("monday", [date(2026, 3, 23), date(2026, 10, 19), date(2028, 2, 28)])
def test_a_week_has_seven_days_each_once(opened, tally, monday):
    clock = ZoneClock(datetime(monday.year, monday.month, monday.day, 12, tzinfo=UTC), BERLIN)
    house = opened(clock)
    with tally.of("clock that jumps") as counts:
        for hour in range(7 * 24 + 2):
            clock.at = datetime(monday.year, monday.month, monday.day, 5, tzinfo=UTC) + hour * HOUR
            days = [one.day for one in house.planner.days(monday)]
            assert days == [monday + timedelta(days=n) for n in range(7)]
        counts.trials += 1


def test_a_flight_across_the_date_line_leaves_each_set_where_it_was(opened, tally):
    clock = ZoneClock(utc(2026, 5, 5, 18), "America/Los_Angeles")
    house = opened(clock)
    with tally.of("clock that jumps") as counts:
        (before,) = house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
        clock.at, clock.zone = utc(2026, 5, 6, 12), ZoneInfo("Pacific/Kiritimati")
        (after,) = house.training_log.log_line("squat 5 @ 62kg", unit=Unit.KG)
        counts.trials += 1
        assert (before.day, after.day) == (date(2026, 5, 5), date(2026, 5, 6))
        found = rows(house)["set_entry"]
        assert [row["training_day"] for row in found] == ["2026-05-05", "2026-05-06"]


def test_a_session_moved_to_a_night_when_clocks_change_lasts_as_long(opened, tally):
    clock = ZoneClock(utc(2026, 3, 20, 1, 55), BERLIN)
    house = opened(clock)
    with tally.of("clock that jumps") as counts:
        session = house.training_log.begin()
        clock.at += timedelta(minutes=10)
        house.training_log.end(session)
        session = house.training_log._sessions.session(session.id)
        moved = house.training_log.move(session, date(2026, 3, 28))
        counts.trials += 1
        assert moved.ended - moved.started == timedelta(minutes=10)
