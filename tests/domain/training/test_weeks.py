"""ISO weeks, days and the letter that comes next."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.routines import RoutineId
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import (
    iso_week,
    latest_week,
    monday_of,
    next_code,
    parse_week,
    plan_days,
    week_code,
)

MONDAY = date(2026, 11, 23)
TWICE = sample_routine(RoutineId(1), days_per_week=2)
THRICE = sample_routine(RoutineId(1), days_per_week=3)


def entry(day, code="", kind=SessionKind.STRENGTH):
    at = datetime.combine(day, time(18), UTC)
    return Session(id=SessionId(day.toordinal()), kind=kind, day=day, started=at, code=code)


def kinds(routine, today, sessions=()):
    return [plan.kind for plan in plan_days(routine, MONDAY, today=today, sessions=sessions)]


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 26), "2026-W48"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_iso_weeks_cross_the_year(day, week):
    assert iso_week(day) == week
    assert parse_week(week) == monday_of(day)


@pytest.mark.parametrize("text", ["", "48", "2026-W54", "2025-W53", "next week"])
def test_an_unreadable_week_is_refused(text):
    with pytest.raises(DomainError):
        parse_week(text)


def test_the_code_on_paper():
    assert week_code("B", date(2026, 11, 26)) == "B48"


def test_letters_take_turns():
    assert next_code(TWICE, []) == "A"
    assert next_code(TWICE, [entry(MONDAY, "A")]) == "B"
    assert next_code(TWICE, [entry(MONDAY, "B"), entry(MONDAY - timedelta(3), "A")]) == "A"


@pytest.mark.parametrize("routine", [TWICE, THRICE])
def test_no_two_strength_days_touch(routine):
    found = kinds(routine, MONDAY)
    assert found.count(DayKind.STRENGTH) == len(routine.days)
    assert (DayKind.STRENGTH, DayKind.STRENGTH) not in pairwise(found)


def test_a_past_day_without_entry_was_rest_and_is_done():
    first = plan_days(TWICE, MONDAY, today=MONDAY + timedelta(2), sessions=[])[0]
    assert (first.kind, first.is_done) == (DayKind.REST, True)


def test_training_on_another_day_moves_nothing_beside_it():
    wednesday = MONDAY + timedelta(2)
    found = plan_days(TWICE, MONDAY, today=wednesday, sessions=[entry(wednesday, "A")])
    assert [plan.kind for plan in found[2:4]] == [DayKind.STRENGTH, DayKind.REST]
    assert found[2].is_done


@pytest.mark.parametrize(
    ("number", "today", "monday"),
    [
        (48, date(2026, 11, 29), date(2026, 11, 23)),
        (48, date(2026, 11, 30), date(2026, 11, 23)),
        (49, date(2026, 11, 29), date(2025, 12, 1)),  # not begun yet: last year's
        (1, date(2027, 1, 3), date(2025, 12, 29)),  # 3 January 2027 is in week 53 of 2026
        (53, date(2030, 6, 1), date(2026, 12, 28)),
    ],
)
def test_a_number_means_the_week_that_was_last(number, today, monday):
    assert latest_week(number, today) == monday
    assert latest_week(number, today).isocalendar().week == number


@pytest.mark.parametrize("number", [0, 54])
def test_no_year_has_such_a_week(number):
    with pytest.raises(DomainError):
        latest_week(number, MONDAY)
