"""A date that can be two days is a question."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.mapping import DateOrder
from liftdesk.formats.numeric_dates import date_orders, moment_of, read_clock, read_when

YMD, DMY, MDY = DateOrder


@pytest.mark.parametrize(
    ("cells", "orders"),
    [
        (["2026-11-05", "2026-11-06 18:00"], (YMD,)),
        (["05/06/2026", "13/06/2026"], (DMY,)),
        (["05/06/2026", "06/13/2026"], (MDY,)),
        (["05.06.26", "06.07.26"], (DMY, MDY)),
        (["13.06.26"], (DMY,)),
        (["05/06/2026", "", "rest day", "13/06/2026"], (DMY,)),
        (["13/06/2026", "06/13/2026"], ()),
        (["5 November 2026", ""], ()),
        (["1/2/3"], ()),
    ],
)
def test_orders_that_all_cells_allow(cells, orders):
    assert date_orders(cells) == orders


@given(
    st.dates(date(1960, 1, 1), date(2100, 1, 1)), st.sampled_from(DateOrder), st.sampled_from("./-")
)
def test_a_day_comes_back_in_its_order(day, order, mark):
    parts = {"y": f"{day.year:04}", "m": f"{day.month:02}", "d": str(day.day)}
    text = mark.join(parts[sign] for sign in order.value)
    assert read_when(text, order) == (day, None)
    assert order in date_orders([text])
    if len({read_when(text, one) for one in date_orders([text])}) == 1:
        assert read_when(text, None) == (day, None)
    else:
        with pytest.raises(DomainError) as caught:
            read_when(text, None)
        assert caught.value.problem.trouble is Trouble.DATE_AMBIGUOUS


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2026-11-05T18:30", (date(2026, 11, 5), time(18, 30))),
        ("05.11.2026, 18:30 Uhr", (date(2026, 11, 5), time(18, 30))),
        ("05/11/2026 6:30 PM", (date(2026, 11, 5), time(18, 30))),
        ("5 Nov 2026, 18:30", (date(2026, 11, 5), time(18, 30))),
        ("November 5, 2026", (date(2026, 11, 5), None)),
    ],
)
def test_dates_with_a_time(text, when):
    assert read_when(text, DMY) == when


def test_an_offset_makes_an_instant():
    for text in ("2026-11-05T18:30:00+01:00", "2026-11-05 18:30:00 +0100"):
        found = read_when(text, None)
        assert isinstance(found, datetime)
        assert found.utcoffset().total_seconds() == 3600
        assert moment_of(found) == (found, None)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("05/06/2026", Trouble.DATE_AMBIGUOUS),
        ("31.02.2026", Trouble.DATE_UNREADABLE),
        ("2026-11-05 25:00", Trouble.DATE_UNREADABLE),
        ("45234", Trouble.DATE_UNREADABLE),
        ("", Trouble.DATE_UNREADABLE),
        ("20261105", Trouble.DATE_UNREADABLE),
        ("1 Jan 1066", Trouble.DATE_OUT_OF_RANGE),
        ("1 Jan 1066, 10:00", Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_what_is_refused(text, trouble):
    with pytest.raises(DomainError) as caught:
        read_when(text, None)
    assert caught.value.problem.trouble is trouble


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("18:30", time(18, 30)),
        ("12:05 am", time(0, 5)),
        ("12:05pm", time(12, 5)),
        ("18h30", time(18, 30)),
        ("6.30", time(6, 30)),
        ("18:30:15.250", time(18, 30, 15)),
    ],
)
def test_clocks(text, clock):
    assert read_clock(text) == clock


@given(
    st.text(max_size=24) | st.from_regex(r"[\d./: T-]{4,20}", fullmatch=True),
    st.none() | st.sampled_from(DateOrder),
)
def test_any_text_is_a_date_or_refused(text, order):
    date_orders([text])
    try:
        moment_of(read_when(text, order))
    except DomainError:
        return
