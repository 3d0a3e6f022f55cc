"""The week's plan, from the log alone."""

from datetime import UTC, datetime, timedelta

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
        says_so = lift.target.is_outside or lift.reason.kind in NOTHING_ADDED
        if lift.target.percent is not None and not says_so:
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


def test_a_week_to_come_counts_on_the_sessions_before_it(house):
    house.sample_data.fill(months=3)
    today = house.planner.today
    later = house.planner.week(today + timedelta(weeks=1))
    reasons = {lift.reason.kind for session in later.sessions for lift in session.lifts}
    assert ReasonKind.COMEBACK not in reasons


def test_the_week_without_loads_is_the_same_week(house):
    house.sample_data.fill(months=3)
    for day in (None, NOW.date() + timedelta(days=7)):
        outline, week = house.planner.outline(day), house.planner.week(day)
        assert outline.days == week.days
        assert (outline.monday, outline.cardio_aim_minutes) == (
            week.monday,
            week.cardio_aim_minutes,
        )
        assert [plan.day for plan in outline.to_come] == [plan.day for plan in week.sessions]


def test_today_works_out_the_loads_of_one_session_only(house, monkeypatch):
    house.sample_data.fill(months=3)
    planned = []
    plan_lift = type(house.planner).lift

    def counted(planner, exercise, *rest):
        planned.append(exercise.id)
        return plan_lift(planner, exercise, *rest)

    monkeypatch.setattr(type(house.planner), "lift", counted)
    view = house.day.view()
    assert planned == [lift.exercise.id for lift in view.plan.lifts]
    assert view.plan.day == house.planner.next_to_come().day
