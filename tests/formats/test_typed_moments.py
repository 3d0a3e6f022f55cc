"""Days and times as they are typed, in every order and with every mark."""

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.typed_moments import EARLIEST, read_typed_day, read_typed_time
from liftdesk.system.resources import resource
from liftdesk.wording.days import numeric_date_text, time_text
from liftdesk.wording.regional import regional
from tests.support.regions import FIVE, written_as

TODAY = date(2026, 11, 26)
DAY = date(2026, 11, 19)
LANGUAGES = sorted(table.stem for table in resource("regions").glob("*.json"))


@pytest.mark.parametrize("locale", [*FIVE, *LANGUAGES, "fr_CA", "de_CH", "en_ZA", "en_CA"])
@settings(max_examples=8)
@given(day=st.dates(EARLIEST, TODAY), clock=st.times())
def test_what_a_region_writes_it_reads(locale, day, clock):
    with written_as(locale):
        assert read_typed_day(numeric_date_text(day), regional().date_order, TODAY) == day
        minute = clock.replace(second=0, microsecond=0)
        assert read_typed_time(time_text(minute)) == minute


@pytest.mark.parametrize("order", ["", "dmy", "mdy", "ymd"])
@pytest.mark.parametrize(
    "text", ["2026-11-19", "20261119", "2026/11/19", "2026. 11. 19.", "19 Nov 2026", "19.11.2026"]
)
def test_what_can_be_one_day_only_is_read_whatever_the_order(text, order):
    assert read_typed_day(text, order, TODAY) == DAY


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("5/6/2026", "dmy", date(2026, 6, 5)),
        ("5/6/2026", "mdy", date(2026, 5, 6)),
        ("05.06.26", "dmy", date(2026, 6, 5)),
        ("5. 6. 2026", "dmy", date(2026, 6, 5)),
        ("11/19/2026", "dmy", DAY),
        ("19/11/2026", "mdy", DAY),
        ("6/6/2026", "", date(2026, 6, 6)),
    ],
)
def test_the_order_is_that_of_the_region(text, order, day):
    assert read_typed_day(text, order, TODAY) == day


@pytest.mark.parametrize(
    ("text", "order", "trouble"),
    [
        ("5/6/2026", "", Trouble.DATE_AMBIGUOUS),
        ("32/1/2026", "dmy", Trouble.DATE_UNREADABLE),
        ("soon", "dmy", Trouble.DATE_UNREADABLE),
        ("", "mdy", Trouble.DATE_UNREADABLE),
        ("27.11.2026", "dmy", Trouble.DATE_OUT_OF_RANGE),
        ("31.12.1969", "dmy", Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_other_texts_are_asked_about(text, order, trouble):
    with pytest.raises(DomainError) as caught:
        read_typed_day(text, order, TODAY)
    assert caught.value.problem.trouble is trouble


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("18:30", time(18, 30)),
        ("8:05", time(8, 5)),
        ("18.30", time(18, 30)),
        ("18.30 Uhr", time(18, 30)),
        ("18h30", time(18, 30)),
        ("18 h 30", time(18, 30)),
        ("6:30 PM", time(18, 30)),
        ("6:30\N{NARROW NO-BREAK SPACE}pm", time(18, 30)),
        ("6:30 p. m.", time(18, 30)),
        ("12:05 am", time(0, 5)),
        ("18", time(18)),
        ("18:30:59", time(18, 30)),
    ],
)
def test_times_are_read_with_every_mark(text, clock):
    assert read_typed_time(text) == clock


@pytest.mark.parametrize("text", ["", "noon", "25:00", "18:60", "1830 or so", "123"])
def test_other_times_are_asked_about(text):
    with pytest.raises(DomainError) as caught:
        read_typed_time(text, "started")
    assert caught.value.problem.trouble is Trouble.TIME_UNREADABLE
    assert caught.value.problem.field == "started"


def test_a_day_that_is_no_instant_stays_a_day():
    assert not isinstance(read_typed_day("19 Nov 2026", "dmy", TODAY), datetime)
