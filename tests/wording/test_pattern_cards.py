"""Description in the parts of a card: it says what it is, how much there is, and claims nothing."""

from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.insight.findings import Direction, SessionChange, State, Trend, WeekDose
from liftdesk.wording import methods
from liftdesk.wording.pattern_cards import (
    dose_text,
    dose_told,
    gate_line_text,
    session_change_share,
    session_change_told,
    trend_share,
    trend_told,
)
from tests.support import word_gate
from tests.support.findings import FEW, MET, insight_of

TREND = insight_of(State.PASSES).trend


@pytest.mark.parametrize(
    ("direction", "word"),
    [
        (Direction.RISING, "rising"),
        (Direction.FALLING, "falling"),
        (Direction.UNCLEAR, "no clear direction"),
    ],
)
def test_each_direction_has_the_same_parts(direction, word):
    told = trend_told(replace(TREND, direction=direction))
    assert word in told.heading
    assert told.facts == ("+0.1 points in four weeks: likely range −0.3 to +0.4, from 14 weeks.")
    assert told.limits == "Much else changes over such a time."
    assert trend_share(TREND) is None


def test_too_few_weeks_and_sessions_are_counted():
    few = Trend(weeks=9, needed=12)
    assert trend_share(few).words == "9 of 12 weeks"
    assert trend_told(few).heading == "Still collecting"
    waiting = Trend(weeks=15, needed=12)
    assert trend_share(waiting) is None
    assert trend_told(waiting).facts == "Enough is collected for the next look."
    change = SessionChange(sessions=4, needed=10)
    assert session_change_share(change).words == "4 of 10 sessions"
    assert session_change_told(change).heading == "Still collecting"


def test_a_session_change_is_told_with_its_drift():
    change = insight_of(State.PASSES).session_change
    told = session_change_told(change)
    assert told.heading == "Rated higher after 19 of 27 sessions."
    assert told.facts == (
        "The rating moved by +1.3 points on average, likely range +0.8 to +1.8, and by +1 in the"
        " middle one."
    )
    assert told.limits == "You often start a little low, and would drift back anyway."
    assert session_change_share(change) is None


def test_weeks_are_listed_by_their_sessions():
    monday = date(2026, 11, 2)
    weeks = [WeekDose(monday, 2, 5.44, 6), WeekDose(monday, 1, None, 0), WeekDose(monday, 2, 6, 5)]
    assert dose_text(weeks) == "2 a week: 5.4, 6."
    assert dose_told(weeks).facts == "A picture alone: nothing is tested here."
    assert dose_told([]).heading == "Still collecting"


def test_a_gate_says_what_is_there_and_what_is_needed():
    assert gate_line_text(MET[0]) == "84 days, 42 needed"
    assert gate_line_text(FEW[1]) == "19 day pairs, 28 needed"
    assert gate_line_text(MET[4]) == "ratings that differ"


@pytest.mark.parametrize(
    "method",
    [name for name in vars(methods) if name.endswith("_method")],
)
def test_how_each_is_worked_out_is_said_plainly(method):
    paragraphs = getattr(methods, method)()
    assert paragraphs
    for paragraph in paragraphs:
        assert paragraph.endswith(".")
        assert word_gate.unkind(paragraph) == []
    assert "evidence" not in " ".join(paragraphs)


def test_the_days_of_the_looks_are_those_of_the_program():
    assert "day 42, 84 and 168" in methods.looks_method()[0]
