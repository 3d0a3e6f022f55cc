"""Coin-flip weeks: begun, drawn, stopped and undone over a real file."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.services.coin_flips import unforeseeable_seed
from liftdesk.system.clock import FixedClock

WEDNESDAY = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)
NEXT_MONDAY = date(2026, 11, 30)
WORKDAYS = (4, 3, 2, 1, 0)


@pytest.fixture
def clock():
    return FixedClock(WEDNESDAY)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def test_they_begin_on_the_next_monday(house):
    assert house.coin_flips.weeks is None
    assert house.coin_flips.drawn() == ()
    begun = house.coin_flips.start(WORKDAYS, sessions=2, weeks=6)
    assert (begun.monday, begun.possible) == (NEXT_MONDAY, (0, 1, 2, 3, 4))
    assert house.coin_flips.weeks == begun
    assert house.coin_flips.are_running


def test_days_are_drawn_on_sunday_and_not_before(house, clock):
    house.coin_flips.start(WORKDAYS, sessions=3, weeks=6)
    clock.at = WEDNESDAY + timedelta(days=3)
    assert house.coin_flips.drawn() == ()
    clock.at += timedelta(days=1)
    drawn = house.coin_flips.drawn()
    assert len(drawn) == 3
    assert all(NEXT_MONDAY <= day < NEXT_MONDAY + timedelta(days=5) for day in drawn)
    clock.at += timedelta(days=3)
    assert house.coin_flips.drawn() == drawn


def test_they_end_by_themselves(house, clock):
    house.coin_flips.start(WORKDAYS, sessions=2, weeks=6)
    clock.at = WEDNESDAY + timedelta(weeks=7)
    assert not house.coin_flips.are_running
    assert house.coin_flips.drawn() == ()
    kept = house.coin_flips.weeks
    house.coin_flips.stop()
    assert house.coin_flips.weeks == kept


def test_they_stop_at_any_time_and_undo_takes_it_back(house, clock):
    begun = house.coin_flips.start(WORKDAYS, sessions=2, weeks=6)
    clock.at += timedelta(weeks=2)
    house.coin_flips.stop()
    assert not house.coin_flips.are_running
    assert house.coin_flips.weeks.ends == date(2026, 12, 9)
    house.undo.undo()
    assert house.coin_flips.weeks == begun
    house.undo.undo()
    assert house.coin_flips.weeks is None


@pytest.mark.parametrize("days", [0, 5])
def test_weeks_that_never_began_are_forgotten(house, clock, days):
    house.coin_flips.start(WORKDAYS, sessions=2, weeks=6)
    clock.at += timedelta(days=days)
    house.coin_flips.stop()
    assert house.coin_flips.weeks is None
    house.coin_flips.stop()
    assert house.coin_flips.weeks is None


def test_a_rule_that_leaves_no_chance_changes_nothing(house):
    with pytest.raises(DomainError):
        house.coin_flips.start((0, 2, 4), sessions=3, weeks=6)
    assert house.coin_flips.weeks is None


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        ({}, True),
        (dict.fromkeys(range(1, 9), 1) | {9: 0}, True),
        (dict.fromkeys(range(1, 8), 2) | {9: 0}, True),  # 14
        (dict.fromkeys(range(1, 8), 2) | {8: 1, 9: 0}, False),  # 15
        ({9: 1}, False),
        ({1: 2, 9: None}, True),
    ],
)
def test_they_are_not_offered_to_somebody_who_needs_care_first(house, answers, offered):
    database = house.check_up._database
    with database.transaction():
        database.execute("INSERT INTO questionnaire VALUES (1, 'phq9', 'en', '2026-11-01', 1, 0)")
        for item, answer in answers.items():
            database.execute(
                "INSERT INTO questionnaire_answer (questionnaire_id, item, answer)"
                " VALUES (1, ?, ?)",
                (item, answer),
            )
    assert house.coin_flips.may_be_offered is offered


def test_seeds_differ_and_fit_the_file():
    seeds = {unforeseeable_seed() for _ in range(20)}
    assert len(seeds) == 20
    assert all(0 <= seed < 2**63 for seed in seeds)


def test_drawn_weeks_plan_the_weeks_they_are_drawn_for(house, clock):
    usual = house.planner.rhythm(NEXT_MONDAY).days(NEXT_MONDAY)
    house.coin_flips.start(range(7), sessions=2, weeks=6)
    assert house.planner.rhythm(NEXT_MONDAY).days(NEXT_MONDAY) == usual
    clock.at = WEDNESDAY + timedelta(days=4)  # the Sunday before
    drawn = house.coin_flips.drawn_weeks()
    assert list(drawn) == [NEXT_MONDAY]
    found = house.planner.rhythm(NEXT_MONDAY).days(NEXT_MONDAY)
    assert found.days == drawn[NEXT_MONDAY]
    assert found.cardio_days == usual.cardio_days
    assert found.only == tuple(range(7))
    later = NEXT_MONDAY + timedelta(weeks=1)
    assert house.planner.rhythm(later).days(later) == usual


def test_a_drawn_day_may_be_left_out_and_comes_back(house, clock):
    house.coin_flips.start(range(7), sessions=2, weeks=6)
    clock.at = WEDNESDAY + timedelta(days=5)
    first = house.coin_flips.drawn()[0]
    planned = {day.day for day in house.planner.days(NEXT_MONDAY) if day.kind == "strength"}
    assert first in planned
    assert not house.training_days.is_changed(first)
    house.training_days.rest_on(first)
    planned = {day.day for day in house.planner.days(NEXT_MONDAY) if day.kind == "strength"}
    assert first not in planned
    assert first in house.coin_flips.drawn()
    house.training_days.as_usual(first)
    planned = {day.day for day in house.planner.days(NEXT_MONDAY) if day.kind == "strength"}
    assert first in planned


def test_stopped_weeks_plan_nothing_any_more(house, clock):
    usual = house.planner.rhythm(NEXT_MONDAY).days(NEXT_MONDAY)
    house.coin_flips.start(range(7), sessions=2, weeks=6)
    clock.at = WEDNESDAY + timedelta(days=7)
    assert house.coin_flips.drawn_weeks() != {}
    house.coin_flips.stop()
    assert house.coin_flips.drawn_weeks() == {}
    assert house.planner.rhythm(NEXT_MONDAY).days(NEXT_MONDAY) == usual
