"""A whole sheet as text: code, lines, and what stands about the session."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.filled_sheets import SessionLine
from liftdesk.formats.paper_text import (
    begins_with_code,
    read_about,
    read_code,
    read_day,
    read_text,
    write_about,
)


@pytest.mark.parametrize("text", ["B48", "b48", " B 48 ", "B-48"])
def test_a_code_is_a_letter_and_a_week(text):
    assert (read_code(text).letter, read_code(text).week) == ("B", 48)
    assert str(read_code("a7")) == "A07"


@pytest.mark.parametrize("text", ["", "B", "48", "B480", "B48x", "session B48"])
def test_what_is_no_code_is_refused(text):
    with pytest.raises(DomainError) as caught:
        read_code(text)
    assert caught.value.problem.trouble is Trouble.PAPER_CODE_UNREADABLE


def test_a_file_is_no_code():
    assert begins_with_code("B48: 10 10 9")
    assert begins_with_code("B48")
    for name in ("scan.png", "IMG48.jpeg", "B48.png", "./B48"):
        assert not begins_with_code(name)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("B48: 10 10 9 / 18; x; 12", ("10 10 9 / 18", "x", "12")),
        ("B48\n10 10 9 / 18\nx\n12", ("10 10 9 / 18", "x", "12")),
        ("B48 10 10 9 / 18;x;12", ("10 10 9 / 18", "x", "12")),
        ("B48:;;", ("", "", "")),
        ("B48", ("",)),
    ],
)
def test_lines_are_parted_by_a_new_line_or_a_semicolon(text, lines):
    assert read_text(text).lines == lines


def test_what_is_about_the_session_stands_anywhere():
    parted = read_text("B48: f -1 +2; 10 10 9; c 30; x; # slept badly; # cold")
    assert parted.lines == ("10 10 9", "x")
    assert parted.about == SessionLine(
        before=-1, after=2, cardio_minutes=30, note="slept badly. cold"
    )


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("", SessionLine()),
        ("f -1 +2", SessionLine(before=-1, after=2)),
        ("F −1 2", SessionLine(before=-1, after=2)),
        ("f-1 +2", SessionLine(before=-1, after=2)),
        ("f . 3", SessionLine(after=3)),
        ("f 0 .", SessionLine(before=0)),
        ("c 30", SessionLine(cardio_minutes=30)),
        ("c30 min", SessionLine(cardio_minutes=30)),
        ("f -1 +2 c 30 # f c 3", SessionLine(before=-1, after=2, cardio_minutes=30, note="f c 3")),
    ],
)
def test_feelings_cardio_and_note(text, about):
    assert read_about(text) == about


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("f -6 0", Trouble.FEELINGS_UNREADABLE),
        ("f good", Trouble.FEELINGS_UNREADABLE),
        ("f 1 2 3", Trouble.FEELINGS_UNREADABLE),
        ("f", Trouble.FEELINGS_UNREADABLE),
        ("c", Trouble.NUMBER_OUT_OF_RANGE),
        ("c 0", Trouble.NUMBER_OUT_OF_RANGE),
        ("c 2000", Trouble.NUMBER_OUT_OF_RANGE),
        ("10 10", Trouble.PAPER_LINE_UNREADABLE),
    ],
)
def test_what_is_not_clear_about_a_session_is_refused(text, trouble):
    with pytest.raises(DomainError) as caught:
        read_about(text)
    assert caught.value.problem.trouble is trouble


def test_one_feeling_may_be_before_or_after():
    with pytest.raises(DomainError) as caught:
        read_about("f 2 c 30 # x")
    problem = caught.value.problem
    first, second = problem.value("reading_1"), problem.value("reading_2")
    assert (first, second) == ("f 2 . c 30 # x", "f . 2 c 30 # x")
    assert read_about(first) == SessionLine(before=2, cardio_minutes=30, note="x")
    assert read_about(second) == SessionLine(after=2, cardio_minutes=30, note="x")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("26.11.2026", Trouble.DATE_UNREADABLE),
        ("2026-11-27", Trouble.DATE_OUT_OF_RANGE),
        ("1960-01-01", Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_a_day_is_up_to_today(text, trouble):
    today = date(2026, 11, 26)
    assert read_day(" 2026-11-26 ", today) == today
    with pytest.raises(DomainError) as caught:
        read_day(text, today)
    assert caught.value.problem.trouble is trouble


FEELINGS = st.none() | st.integers(-5, 5)


@given(
    st.builds(
        SessionLine,
        before=FEELINGS,
        after=FEELINGS,
        cardio_minutes=st.none() | st.integers(1, 1440),
        note=st.text(max_size=20).map(lambda text: " ".join(text.split())),
    )
)
def test_what_is_written_about_a_session_reads_back_equal(about):
    assert read_about(write_about(about)) == about
