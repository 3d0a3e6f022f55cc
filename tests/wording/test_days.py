"""Days and dates in words."""

from datetime import UTC, date, datetime, time

import pytest

from liftdesk.wording.days import (
    date_text,
    dated_day_text,
    dated_text,
    day_of_month_text,
    day_text,
    long_day_text,
    minutes_text,
    month_name_text,
    month_text,
    near_day_text,
    numeric_date_text,
    short_date_text,
    short_dated_month_text,
    short_month_text,
    short_week_text,
    span_text,
    time_text,
    week_in_year_text,
    week_text,
    weekday_date_text,
    weekdays_in_order,
)
from tests.support.regions import written_as


def test_days_are_named_without_the_computers_locale():
    assert day_text(date(2026, 11, 19)) == "Thu 19 Nov"
    assert day_text(date(2026, 11, 19), year=2026) == "Thu 19 Nov"
    assert day_text(date(2025, 11, 19), year=2026) == "Wed 19 Nov 2025"
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


def test_a_day_of_another_year_has_its_year():
    assert near_day_text(date(2025, 12, 30), date(2026, 1, 20)) == "on Tue 30 Dec 2025"
    assert near_day_text(date(2025, 12, 30), date(2026, 1, 2)) == "on Tuesday"


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


DAY = date(2026, 11, 19)
"""A Thursday."""


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        (
            "",
            ("Thu 19 Nov", "Thursday 19 November 2026", "19 Nov 2026", "19 November", "2026-11-19"),
        ),
        (
            "en_GB",
            ("Thu 19 Nov", "Thursday 19 November 2026", "19 Nov 2026", "19 November", "19/11/2026"),
        ),
        (
            "en_US",
            (
                "Thu, Nov 19",
                "Thursday, November 19, 2026",
                "Nov 19, 2026",
                "November 19",
                "11/19/2026",
            ),
        ),
        (
            "de_DE",
            (
                "Do., 19. Nov.",
                "Donnerstag, 19. November 2026",
                "19. Nov. 2026",
                "19. November",
                "19.11.2026",
            ),
        ),
        (
            "fr_FR",
            ("jeu. 19 nov.", "jeudi 19 novembre 2026", "19 nov. 2026", "19 novembre", "19/11/2026"),
        ),
        (
            "es_ES",
            (
                "jue, 19 nov",
                "jueves, 19 de noviembre de 2026",
                "19 nov 2026",
                "19 de noviembre",
                "19/11/2026",
            ),
        ),
        (
            "hu_HU",
            (
                "nov. 19., Cs",
                "2026. november 19., csütörtök",
                "2026. nov. 19.",
                "november 19.",
                "2026. 11. 19.",
            ),
        ),
    ],
)
def test_days_are_written_as_each_region_does(locale, texts):
    with written_as(locale):
        assert texts == (
            day_text(DAY),
            long_day_text(DAY),
            dated_text(DAY),
            date_text(DAY, year=2026),
            numeric_date_text(DAY),
        )


@pytest.mark.parametrize(
    ("locale", "week", "short", "over"),
    [
        ("en_US", "November 23 to 29, 2026", "Nov 23–29", "Nov 30 – Dec 6"),
        ("de_DE", "23. to 29. November 2026", "23.–29. Nov.", "30. Nov. – 6. Dez."),
        ("fr_FR", "23 to 29 novembre 2026", "23–29 nov.", "30 nov. – 6 déc."),
        ("es_ES", "23 to 29 de noviembre de 2026", "23–29 nov", "30 nov – 6 dic"),
        ("fi_FI", "23. to 29. marraskuuta 2026", "23.–29.11.", "30.11. – 6.12."),
    ],
)
def test_weeks_say_what_both_ends_share_once_in_every_order(locale, week, short, over):
    with written_as(locale):
        assert week_text(date(2026, 11, 23)) == week
        assert short_week_text(date(2026, 11, 23), year=2026) == short
        assert short_week_text(date(2026, 11, 30), year=2026) == over


@pytest.mark.parametrize(
    ("locale", "day", "week", "over"),
    [
        ("en", "Thursday 19 November", "23–29 November", "30 November – 6 December"),
        ("en_US", "Thursday, November 19", "November 23–29", "November 30 – December 6"),
        ("en_MT", "Thursday 19 November", "23–29 November", "30 November – 6 December"),
        ("de_DE", "Donnerstag, 19. November", "23.–29. November", "30. November – 6. Dezember"),
        ("es_ES", "jueves, 19 de noviembre", "23–29 de noviembre", None),
        ("ca_ES", "dijous, 19 de novembre", "23–29 de novembre", None),
        ("hu_HU", "november 19., csütörtök", "november 23.–29.", None),
        ("lv_LV", "ceturtdiena, 19. novembris", "23.–29. novembris", None),
    ],
)
def test_what_belongs_to_this_year_needs_no_year_in_any_region(locale, day, week, over):
    with written_as(locale):
        assert weekday_date_text(DAY) == day
        assert week_in_year_text(date(2026, 11, 23)) == week
        assert over in (None, week_in_year_text(date(2026, 11, 30)))


def test_months_stand_alone_and_years_come_where_they_belong():
    with written_as("pl_PL"):
        assert date_text(DAY, year=2026) == "19 listopada"
        assert month_text(DAY) == "listopad 2026"
        assert month_name_text(DAY, year=2026) == "listopad"
    with written_as("es_ES"):
        assert month_text(DAY) == "noviembre de 2026"
        assert short_dated_month_text(DAY) == "nov 2026"
    with written_as("de_DE"):
        assert day_of_month_text(DAY) == "Do., 19."
        assert dated_day_text(DAY) == "Do., 19. Nov. 2026"


def test_the_first_of_a_month_is_an_ordinal_where_it_is_said_so():
    with written_as("fr_FR"):
        assert date_text(date(2026, 11, 1), year=2026) == "1er novembre"
        assert date_text(date(2026, 11, 2), year=2026) == "2 novembre"
        assert numeric_date_text(date(2026, 11, 1)) == "01/11/2026"


@pytest.mark.parametrize(
    ("locale", "early", "noon", "late"),
    [
        ("", "00:05", "12:00", "18:30"),
        ("en_US", "12:05\xa0AM", "12:00\xa0PM", "6:30\xa0PM"),
        ("de_DE", "00:05", "12:00", "18:30"),
        ("fr_CA", "00 h 05", "12 h 00", "18 h 30"),
        ("es_ES", "0:05", "12:00", "18:30"),
        ("fi_FI", "0.05", "12.00", "18.30"),
    ],
)
def test_times_go_by_the_clock_of_the_region(locale, early, noon, late):
    with written_as(locale):
        assert time_text(time(0, 5)) == early
        assert time_text(time(12)) == noon
        assert time_text(datetime(2026, 11, 19, 18, 30, tzinfo=UTC)) == late


def test_calendars_begin_with_the_day_of_the_territory():
    with written_as("de_DE"):
        assert weekdays_in_order() == (0, 1, 2, 3, 4, 5, 6)
    with written_as("en_US"):
        assert weekdays_in_order() == (6, 0, 1, 2, 3, 4, 5)


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
