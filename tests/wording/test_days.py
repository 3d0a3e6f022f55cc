"""Days and dates in words."""

from datetime import date

import pytest

from liftdesk.system.texts import lend_translator
from liftdesk.wording.days import (
    day_text,
    long_day_text,
    minutes_text,
    month_text,
    near_day_text,
    short_date_text,
    short_month_text,
    short_week_text,
    span_text,
    week_text,
)


def test_days_are_named_without_the_computers_locale():
    assert day_text(date(2026, 11, 19)) == "Thu 19 Nov"
    assert long_day_text(date(2026, 5, 3)) == "Sunday 3 May 2026"
    assert month_text(date(2026, 2, 1)) == "February 2026"


@pytest.mark.parametrize(
    ("monday", "text"),
    [
        (date(2026, 11, 23), "23 to 29 November 2026"),
        (date(2026, 11, 30), "30 November to 6 December 2026"),
        (date(2026, 12, 28), "28 December 2026 to 3 January 2027"),
    ],
)
def test_a_week_says_month_and_year_once_where_both_ends_share_them(monday, text):
    assert week_text(monday) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (24, "today"),
        (23, "yesterday"),
        (19, "on Thursday"),
        (18, "on Wednesday"),
        (17, "on Tue 17 Nov"),
        (25, "on Wed 25 Nov"),
    ],
)
def test_near_days_are_spoken_of_by_name(day, text):
    assert near_day_text(date(2026, 11, day), date(2026, 11, 24)) == text


@pytest.mark.parametrize(
    ("minutes", "text"), [(45, "45 min"), (150, "150 min"), (180, "3 h"), (200, "3 h 20 min")]
)
def test_minutes(minutes, text):
    assert minutes_text(minutes) == text


@pytest.mark.parametrize(
    ("monday", "text"),
    [
        (date(2026, 11, 23), "23\N{EN DASH}29 Nov"),
        (date(2026, 11, 30), "30 Nov \N{EN DASH} 6 Dec"),
        (date(2025, 11, 24), "24\N{EN DASH}30 Nov 2025"),
    ],
)
def test_short_weeks_say_a_year_only_where_it_is_another(monday, text):
    assert short_week_text(monday, year=2026) == text


def test_a_language_orders_the_parts_itself():
    words = {"{weekday} {day} {month}": "{weekday}, {day}. {month}", "Thu": "Do"}
    lend_translator(lambda _context, text: words.get(text, text))
    try:
        assert day_text(date(2026, 11, 19)) == "Do, 19. Nov"
    finally:
        lend_translator(None)


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 9, 1), date(2026, 11, 26), "1 September to 26 November 2026"),
        (date(2026, 11, 20), date(2026, 11, 26), "20 to 26 November 2026"),
        (date(2025, 11, 20), date(2026, 11, 26), "20 November 2025 to 26 November 2026"),
    ],
)
def test_a_span_says_month_and_year_once_where_both_ends_share_them(first, last, text):
    assert span_text(first, last) == text


def test_a_short_date_says_another_year():
    assert short_date_text(date(2026, 11, 26), year=2026) == "26 Nov"
    assert short_date_text(date(2025, 11, 26), year=2026) == "26 Nov 2025"
    assert short_month_text(date(2025, 5, 26)) == "May"
