"""Coin-flip weeks in words: where they stand on any day of theirs."""

from datetime import date, timedelta

import pytest

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.wording.coin_flips import (
    about_lines,
    days_chosen_text,
    next_draw_text,
    over_text,
    standing_text,
)
from tests.support import word_gate

MONDAY = date(2026, 11, 30)
WEEKS = CoinFlipWeeks(monday=MONDAY, weeks=6, possible=(0, 1, 2, 3, 4), sessions=2, seed=1)


def test_what_they_do_and_leave_alone_is_said():
    words = " ".join(about_lines())
    for part in ("only when you train", "never takes a session away", "left out", "stop at any"):
        assert part in words
    assert word_gate.unkind(words) == []


def test_where_they_stand():
    assert standing_text(WEEKS, MONDAY - timedelta(days=3)) == (
        "They begin on Monday 30 November 2026."
    )
    assert standing_text(WEEKS, MONDAY + timedelta(days=15)) == (
        "Week 3 of 6, until Sunday 10 January 2027."
    )


@pytest.mark.parametrize(
    ("day", "drawn"),
    [
        (date(2026, 11, 25), "Sunday 29 November"),
        (date(2026, 11, 29), "Sunday 6 December"),
        (date(2026, 11, 30), "Sunday 6 December"),
        (date(2026, 12, 5), "Sunday 6 December"),
        (date(2026, 12, 6), "Sunday 13 December"),
    ],
)
def test_when_days_are_drawn_next(day, drawn):
    assert drawn in next_draw_text(WEEKS, day)


def test_nothing_is_drawn_after_the_last_week():
    assert next_draw_text(WEEKS, WEEKS.ends - timedelta(days=1)) == ""
    assert next_draw_text(WEEKS, WEEKS.ends - timedelta(days=9)) != ""


def test_how_they_ended():
    stopped = CoinFlipWeeks(
        monday=MONDAY,
        weeks=6,
        possible=(0, 1, 2, 3, 4),
        sessions=2,
        seed=1,
        stopped=date(2026, 12, 9),
    )
    assert over_text(WEEKS) == "Over since Monday 11 January 2027."
    assert over_text(stopped) == "Stopped on Wednesday 9 December 2026."


def test_how_many_days_are_chosen():
    assert days_chosen_text(4) == "4 of at least 5 possible days chosen."
    assert days_chosen_text(5).startswith("5 possible days")
