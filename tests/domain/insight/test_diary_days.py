"""A day of the diary: which rating is the evening's, and what was trained before it."""

from datetime import date, datetime, timedelta, timezone

import pytest

from liftdesk.domain.insight.diary_days import SessionSpan, diary_days
from liftdesk.domain.training.sessions import SessionKind, training_day
from liftdesk.domain.wellbeing.check_ins import CheckIn

ZONE = timezone(timedelta(hours=-5))
DAY = date(2026, 3, 4)


def at(hour, minute=0, *, day=4):
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


def said(mood, when, **more):
    return CheckIn(id=1, at=when, day=training_day(when, 4), mood=mood, **more)


def session(start, end, kind=SessionKind.STRENGTH):
    return SessionSpan(day=training_day(start, 4), kind=kind, started=start, ended=end)


def one(check_ins, sessions=()):
    [found] = diary_days(check_ins, sessions)
    assert found.day == DAY
    return found


@pytest.mark.parametrize(
    ("when", "evening", "morning"),
    [
        (at(4), None, 6),
        (at(11, 59), None, 6),
        (at(12), None, None),
        (at(16, 59), None, None),
        (at(17), 6, None),
        (at(23, 59), 6, None),
        (at(3, 59, day=5), 6, None),  # the night belongs to its day
    ],
)
def test_the_wall_clock_says_what_is_evening(when, evening, morning):
    found = one([said(6, when)])
    assert (found.evening, found.morning, found.mood) == (evening, morning, 6)


def test_the_last_evening_rating_and_the_first_morning_one_count():
    found = one([said(n, at(hour)) for n, hour in ((3, 9), (4, 7), (5, 18), (6, 22), (7, 20))])
    assert (found.evening, found.morning) == (6, 4)
    assert found.mood == 5


@pytest.mark.parametrize(
    ("when", "evening"), [(at(17, 59), 6), (at(18), None), (at(19, 59), None), (at(20), 6)]
)
@pytest.mark.parametrize("kind", [SessionKind.STRENGTH, SessionKind.EASY_CARDIO])
def test_a_rating_near_a_session_is_not_the_evenings(when, evening, kind):
    assert one([said(6, when)], [session(at(18), at(19), kind)]).evening == evening


def test_training_counts_for_the_evening_only_when_it_was_over():
    before = one([said(6, at(20))], [session(at(18), at(19))])
    after = one([said(6, at(17))], [session(at(18), at(19))])
    unrated = one([], [session(at(18), at(19))])
    assert (before.trained, before.trained_before) == (True, True)
    assert (after.trained, after.trained_before) == (True, False)
    assert (unrated.trained, unrated.trained_before) == (True, True)


def test_a_morning_rating_comes_before_the_days_first_session():
    assert one([said(6, at(9))], [session(at(7), at(8))]).morning is None
    assert one([said(6, at(6))], [session(at(7), at(8))]).morning == 6


def test_only_strength_is_training_and_rest_is_no_session():
    walk = session(at(8), at(9), SessionKind.EASY_CARDIO)
    rest = session(at(20), at(20), SessionKind.REST)
    found = one([said(6, at(20))], [walk, rest])
    assert (found.trained, found.walked, found.sessions, found.evening) == (False, True, 0, 6)


def test_a_check_in_without_mood_is_no_rating_of_mood():
    found = one([said(None, at(20), sleep=7), said(None, at(21), sleep=4)])
    assert (found.evening, found.mood, found.sleep, found.stress) == (None, None, 5.5, None)


def test_days_come_in_order_and_silent_ones_are_left_out():
    found = diary_days([said(6, at(20, day=9)), said(5, at(20, day=2))], [])
    assert [day.day.day for day in found] == [2, 9]
