"""Calendar files, read back by a strict reader of their own."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.formats.ics import CalendarEvent, write
from tests.support import ical

NOW = datetime(2026, 11, 26, 19, 30, 5, tzinfo=timezone(timedelta(hours=1)))


def event(**changes):
    facts = {"uid": "2026-W48-session-1@abc.liftdesk", "day": date(2026, 11, 26), "title": "A"}
    return CalendarEvent(**{**facts, **changes})


def test_a_day_lasts_the_day_and_blocks_no_time():
    (found,) = ical.parse(write([event(title="Session A")], now=NOW)).inside
    assert ical.span(found) == (date(2026, 11, 26), timedelta(days=1))
    assert ical.stamp(found) == NOW.astimezone(UTC)
    assert found.text("SUMMARY") == "Session A"
    assert found.text("TRANSP") == "TRANSPARENT"
    assert found.inside == []  # no alarm unless somebody sets one


def test_a_time_is_the_readers_own_and_takes_its_minutes():
    (found,) = ical.parse(write([event(at=time(18, 5), minutes=45)], now=NOW)).inside
    start, length = ical.span(found)
    assert (start.isoformat(), length) == ("2026-11-26T18:05:00", timedelta(minutes=45))
    assert found.text("TRANSP") == "OPAQUE"


def test_the_same_event_written_later_is_a_newer_version():
    (first,) = ical.parse(write([event()], now=NOW)).inside
    (later,) = ical.parse(write([event()], now=NOW + timedelta(minutes=1))).inside
    assert first.text("UID") == later.text("UID")
    assert int(later.text("SEQUENCE")) == int(first.text("SEQUENCE")) + 1
    assert write([event()], now=NOW) == write([event()], now=NOW)


def test_a_calendar_without_days_is_a_calendar():
    assert ical.parse(write([], now=NOW)).inside == []


PRINTABLE = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp")))


@given(
    st.lists(
        st.tuples(
            PRINTABLE | st.just("Knie, Rücken; \\ und\nHüfte " * 6),
            st.dates(date(1970, 1, 1), date(9000, 1, 1)),
        ),
        max_size=4,
    )
)
def test_every_text_comes_back_as_it_was(rows):
    events = [event(uid=f"{n}@x", title=title, day=day) for n, (title, day) in enumerate(rows)]
    calendar = ical.parse(write(events, now=NOW))
    for written, (title, day) in zip(calendar.inside, rows, strict=True):
        assert written.text("SUMMARY") == "".join(c for c in title if c == "\n" or c.isprintable())
        assert ical.span(written) == (day, timedelta(days=1))


@given(st.text(max_size=200))
def test_no_text_breaks_the_file(title):
    ical.parse(write([event(title=title)], now=NOW))
