"""How a search reads."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.search import (
    Amount,
    Bounds,
    CameFrom,
    Days,
    Has,
    Having,
    Kind,
    Measured,
    OfKind,
    Rated,
    Tagged,
    Weekday,
    Words,
)
from liftdesk.domain.training.search_days import written
from liftdesk.domain.training.search_reading import read
from liftdesk.domain.training.units import Unit

TODAY = date(2026, 3, 31)


def terms(text, unit=Unit.KG):
    return list(read(text, today=TODAY, unit=unit).terms)


def load(unit=Unit.KG, **bounds):
    return Measured(amount=Amount.LOAD, bounds=Bounds(**bounds), unit=unit)


def counted(amount, **bounds):
    return Measured(amount=amount, bounds=Bounds(**bounds))


def days(first, last):
    first, last = (None if day is None else date.fromisoformat(day) for day in (first, last))
    return Days(first=first, last=last)


def test_all_of_it_at_once():
    assert terms("squat 2025 >60kg sore") == [
        Words(text="squat"),
        days("2025-01-01", "2025-12-31"),
        load(low=60_000, over=True),
        Words(text="sore"),
    ]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-03", "2025-03-01", "2025-03-31"),
        ("2025-3-5", "2025-03-05", "2025-03-05"),
        ("mar 2025", "2025-03-01", "2025-03-31"),
        ("März 2025", "2025-03-01", "2025-03-31"),
        ("Sept. 2025", "2025-09-01", "2025-09-30"),
        ("dezember 2025", "2025-12-01", "2025-12-31"),
        ("14 mar 2025", "2025-03-14", "2025-03-14"),
        ("14. März 2025", "2025-03-14", "2025-03-14"),
        ("march 14th, 2025", "2025-03-14", "2025-03-14"),
        ("3.4.2024", "2024-04-03", "2024-04-03"),
        ("today", "2026-03-31", "2026-03-31"),
        ("gestern", "2026-03-30", "2026-03-30"),
        ("this week", "2026-03-30", "2026-04-05"),
        ("last week", "2026-03-23", "2026-03-29"),
        ("last month", "2026-02-01", "2026-02-28"),
        ("letzten Monat", "2026-02-01", "2026-02-28"),
        ("this month", "2026-03-01", "2026-03-31"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("last 30 days", "2026-03-02", "2026-03-31"),
        ("last 2 weeks", "2026-03-18", "2026-03-31"),
        ("last 1 month", "2026-03-01", "2026-03-31"),
        ("letzte 2 Jahre", "2024-04-01", "2026-03-31"),
        ("2025-01..2025-03", "2025-01-01", "2025-03-31"),
        ("2025-03 .. 2025-01", "2025-01-01", "2025-03-31"),
        ("2024..", "2024-01-01", None),
        ("..2024-05", None, "2024-05-31"),
        ("2023-2024", "2023-01-01", "2024-12-31"),
        ("1999-12-31", "1999-12-31", "1999-12-31"),
    ],
)
def test_dates(text, first, last):
    assert terms(text) == [days(first, last)]


@pytest.mark.parametrize("text", ["2025-13", "2025-02-30", "31.2.2025", "5x5", "1850", "20255"])
def test_what_no_calendar_has_is_a_word(text):
    assert terms(text) == [Words(text=text)]


@pytest.mark.parametrize("text", ["monday", "Montag", "mondays"])
def test_weekdays(text):
    assert terms(text) == [Weekday(number=0)]


def test_a_month_without_a_year_is_a_word():
    assert terms("march on") == [Words(text="march"), Words(text="on")]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        (">60kg", load(low=60_000, over=True)),
        ("> 60 kg", load(low=60_000, over=True)),
        (">=62,5 Kilo", load(low=62_500)),
        ("<=135 lb", load(Unit.LB, high=61_235)),
        ("≥60kg", load(low=60_000)),
        ("60kg", load(low=60_000, high=60_000)),
        ("60-70kg", load(low=60_000, high=70_000)),
        ("70 – 60 kg", load(low=60_000, high=70_000)),
        ("60..70kg", load(low=60_000, high=70_000)),
        (">60", load(low=60_000, over=True)),
        ("x10", counted(Amount.REPS, low=10, high=10)),
        ("×8-12", counted(Amount.REPS, low=8, high=12)),
        ("x >= 8", counted(Amount.REPS, low=8)),
        ("10 reps", counted(Amount.REPS, low=10, high=10)),
        ("8-12 Wdh.", counted(Amount.REPS, low=8, high=12)),
        ("rir 2", counted(Amount.RIR, low=2, high=2)),
        ("RIR<=1.5", counted(Amount.RIR, high=1.5)),
        ("rpe 8", counted(Amount.RIR, low=2, high=2)),
        ("rpe>8", counted(Amount.RIR, high=2, under=True)),
        ("rpe 7-8", counted(Amount.RIR, low=2, high=3)),
        (">45min", counted(Amount.DURATION, low=45, over=True)),
        ("<1,5 h", counted(Amount.DURATION, high=90, under=True)),
        ("45s", counted(Amount.SECONDS, low=45, high=45)),
        (">5km", counted(Amount.METRES, low=5000, over=True)),
        ("400m", counted(Amount.METRES, low=400, high=400)),
        ("pain>3", counted(Amount.PAIN, low=3, over=True)),
        ("mood<4", Rated(rating="mood", bounds=Bounds(high=4, under=True))),
        ("sleep 7-8", Rated(rating="sleep", bounds=Bounds(low=7, high=8))),
        ("stress:9", Rated(rating="stress", bounds=Bounds(low=9, high=9))),
    ],
)
def test_numbers(text, term):
    assert terms(text) == [term]


def test_a_comparison_without_a_unit_is_in_the_persons_own():
    assert terms("<135", Unit.LB) == [load(Unit.LB, high=61_235, under=True)]


def test_a_rating_ends_at_ten():
    assert terms("stress 2025") == [Words(text="stress"), days("2025-01-01", "2025-12-31")]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("#tired", Tagged(tag="tired")),
        ('#"slept badly"', Tagged(tag="slept badly")),
        ("-#tired", Tagged(tag="tired", is_left_out=True)),
        ("kind:strength", OfKind(kind=Kind.STRENGTH)),
        ("kind:cardio", OfKind(kind=Kind.EASY_CARDIO)),
        ("KIND:rest", OfKind(kind=Kind.REST)),
        ("kind:check-in", OfKind(kind=Kind.CHECK_IN)),
        ("-kind:self-check", OfKind(kind=Kind.SELF_CHECK, is_left_out=True)),
        ("has:note", Having(has=Has.NOTE)),
        ("has:notes", Having(has=Has.NOTE)),
        ("-has:pain", Having(has=Has.PAIN, is_left_out=True)),
        ("from:Strong", CameFrom(app="strong")),
        ('from:"Apple Health"', CameFrom(app="apple health")),
        ("squat", Words(text="squat")),
        ("-sore", Words(text="sore", is_left_out=True)),
        ("pull-up", Words(text="pull-up")),
        ('"sore knee"', Words(text="sore knee", is_phrase=True)),
        ("“sore knee”", Words(text="sore knee", is_phrase=True)),
        ('-"sore knee"', Words(text="sore knee", is_phrase=True, is_left_out=True)),
        ('"sore kn', Words(text="sore kn")),
        ("kind:nothing", Words(text="kind:nothing")),
        ("has:", Words(text="has:")),
        ("mood:", Words(text="mood:")),
        ("-2025", Words(text="2025", is_left_out=True)),
        ("99999999999kg", Words(text="99999999999kg")),
    ],
)
def test_words_tags_and_keys(text, term):
    assert terms(text) == [term]


def test_a_kind_that_is_still_being_typed_is_each_that_begins_so():
    assert terms("kind:c") == [OfKind(kind=Kind.EASY_CARDIO), OfKind(kind=Kind.CHECK_IN)]


@pytest.mark.parametrize("text", ["", "  ", "-", "#", '""', '"', "> : ! -#", "\U0001f3cb\ufe0f"])
def test_what_cannot_stand_in_a_note_asks_for_nothing(text):
    assert terms(text) == []
    assert read(text, today=TODAY).is_empty


def test_the_same_twice_is_asked_once():
    assert terms("sore sore 2025 2025") == [Words(text="sore"), days("2025-01-01", "2025-12-31")]


MARKS = ('"', "-", "#", ":", ">", "<", "=", "..", "“", "„", "\0", "٣")
STARTS = ("x", "rir", "kg", "60", "2025", "-03", "last", "month", "30", "days", "mar", "kind:")
PIECES = st.sampled_from((*MARKS, *STARTS))


@given(st.text(max_size=60) | st.lists(PIECES, max_size=12).map(" ".join))
def test_nothing_that_can_be_typed_is_an_error(text):
    query = read(text, today=TODAY)
    assert query.text == text
    assert all(words.text for words in query.words)


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 4000))
def test_days_that_are_written_are_read_again(first, length):
    asked = Days(first=first, last=first + timedelta(days=length))
    for days in (asked, Days(first=first, last=None), Days(first=None, last=first)):
        assert read(written(days), today=date(2026, 11, 26)).terms == (days,)
