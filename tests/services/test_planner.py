"""The week's plan, from the log alone."""

from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.plans import DayKind, ReasonKind
from liftdesk.system.clock import FixedClock

NOTHING_ADDED = {ReasonKind.COMEBACK}
"""After a week away a load that has become light stays for once."""
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


def test_a_first_week_starts_light_and_asks(house):
    week = house.planner.week()
    assert [plan.kind for plan in week.days].count(DayKind.STRENGTH) == len(week.sessions)
    session = week.sessions[0]
    assert session.code == "A"
    assert session.lifts[0].exercise.name == "Goblet squat"
    assert len(session.lifts) == 5
    assert all(
        lift.target.asks_load or lift.exercise.measure is Measure.SECONDS for lift in session.lifts
    )


def test_after_half_a_year_every_load_lies_in_the_region(house):
    assert house.sample_data.fill(months=6) > 40
    lifts = [lift for session in house.planner.week().sessions for lift in session.lifts]
    assert lifts
    for lift in lifts:
        assert lift.last
        assert lift.reason.kind is not ReasonKind.FIRST_LOAD_ASKED
        if lift.target.percent is not None and lift.reason.kind not in NOTHING_ADDED:
            assert 60 <= lift.target.percent <= 80
        assert lift.target.percent is None or 55 <= lift.target.percent <= 80


def test_sample_data_needs_an_empty_file(house):
    house.sample_data.fill(months=1)
    with pytest.raises(DomainError):
        house.sample_data.fill(months=1)


def test_sample_data_is_the_same_each_time(house, tmp_path):
    other = open_house(tmp_path / "other.liftdesk", clock=FixedClock(NOW))
    house.sample_data.fill(months=3)
    other.sample_data.fill(months=3)
    assert house.summary.lifts() == other.summary.lifts()
    other.close()
