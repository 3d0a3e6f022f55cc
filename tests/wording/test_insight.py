"""Findings in words: the approved sentences, the same whichever way a finding went."""

import re
from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.insight.findings import (
    Answers,
    CoinFlipFinding,
    Comparison,
    Direction,
    Estimate,
    Gate,
    GateCheck,
    Insight,
    Question,
    SessionChange,
    State,
    Trend,
)
from liftdesk.wording.insight import (
    coin_flips_text,
    coin_flips_told_to_others,
    gate_text,
    hints_text,
    insight_lines,
    next_day_text,
    same_day_text,
    session_change_text,
    signed_text,
    told_to_others,
    trend_text,
)
from tests.support import word_gate


def estimate(value, low, high, pairs=84):
    return Estimate(
        value=value, standard_error=0.25, low=low, high=high, degrees=80, p=0.5, pairs=pairs
    )


def same(state, told=None, gates=()):
    return Comparison(question=Question.SAME_DAY, state=state, estimate=told, gates=gates)


def following(state, told=None, gates=()):
    return Comparison(question=Question.NEXT_DAY, state=state, estimate=told, gates=gates)


NOTHING = same(State.COLLECTING)
HIGHER = same(State.PASSES, estimate(0.7, 0.2, 1.2))
LOWER = same(State.NEGATIVE, estimate(-0.7, -1.2, -0.2))
UNCLEAR = same(State.UNCERTAIN, estimate(0.2, -0.4, 0.8, 58))


def test_collecting_says_what_lacks_and_that_it_is_normal():
    lacks = (GateCheck(Gate.PAIRS, 19, 28, False), GateCheck(Gate.SPAN, 60, 42, True))
    assert same_day_text(same(State.COLLECTING, gates=lacks)) == (
        "Still collecting: 19 of 28 day pairs. Nothing can be said yet, and that is normal."
    )


def test_how_days_are_spread_is_told_once_there_are_enough():
    spread = GateCheck(Gate.WEEKDAYS, 0, 3, False), GateCheck(Gate.APART, 3, 4, False)
    few = GateCheck(Gate.TRAINING_DAYS, 4, 12, False)
    assert "weekdays" not in same_day_text(same(State.COLLECTING, gates=(few, *spread)))
    assert "less even pattern" in same_day_text(same(State.COLLECTING, gates=spread))


def test_uncertain_keeps_its_interval():
    assert same_day_text(UNCLEAR) == (
        "On training days your evening mood was 0.2 points higher (likely range −0.4 to +0.8, 58"
        " days). That is too uncertain to call a difference."
    )


def test_a_pattern_is_not_a_cause():
    assert same_day_text(HIGHER) == (
        "Taking the day before into account, evenings after training were 0.7 points higher"
        " (likely range 0.2 to 1.2, 84 days). This is a pattern in your diary, not proof of cause:"
        " you may train on days that were going to be better."
    )


def test_lower_is_told_by_the_same_words_as_higher():
    expected = same_day_text(HIGHER).replace("higher", "lower").replace("better", "worse")
    assert same_day_text(LOWER) == f"{expected} {hints_text()}"
    up = following(State.PASSES, HIGHER.estimate)
    down = following(State.NEGATIVE, LOWER.estimate)
    told = next_day_text(up, same_day=NOTHING).replace("higher", "lower").replace("better", "worse")
    assert next_day_text(down, same_day=NOTHING) == f"{told} {hints_text()}"


def test_uncertain_has_one_sentence_for_either_sign():
    mirrored = same(State.UNCERTAIN, estimate(-0.2, -0.8, 0.4, 58))
    assert same_day_text(mirrored) == (
        same_day_text(UNCLEAR).replace("higher", "lower").replace("−0.4 to +0.8", "−0.8 to +0.4")
    )
    level = same(State.UNCERTAIN, estimate(0.02, -0.4, 0.4))
    assert "was about the same (likely range −0.4 to +0.4" in same_day_text(level)


def test_weekdays_are_named_as_what_cannot_be_told_apart():
    always = same(State.SAME_WEEKDAYS, gates=(GateCheck(Gate.WEEKDAYS, 1, 3, False),))
    assert same_day_text(always) == (
        "Your training days are nearly always the same weekdays, so the two cannot be told apart."
    )
    assert "go along with the weekdays" in same_day_text(same(State.SAME_WEEKDAYS))


def test_a_lift_that_ends_with_its_day_is_no_harm_the_day_after():
    down = following(State.NEGATIVE, estimate(-0.5, -0.9, -0.1))
    after_lift = next_day_text(down, same_day=HIGHER)
    assert "A lift that ends with its own day looks just the same." in after_lift
    assert hints_text() not in after_lift


@pytest.mark.parametrize("state", [State.COLLECTING, State.SAME_WEEKDAYS])
def test_what_the_first_answer_says_is_not_said_twice(state):
    assert next_day_text(following(state), same_day=same(state)) == ""
    alone = next_day_text(following(state), same_day=UNCLEAR)
    assert alone.startswith("For the day after training: ")


def test_the_day_after_can_be_uncertain_too():
    unclear = following(State.UNCERTAIN, estimate(-0.1, -0.5, 0.3, 60))
    assert next_day_text(unclear, same_day=HIGHER) == (
        "On the day after training your evening mood was 0.1 points lower (likely range −0.5 to"
        " +0.3, 60 days). That is too uncertain to call a difference."
    )


@pytest.mark.parametrize("gate", Gate)
def test_every_gate_has_words(gate):
    text = gate_text(GateCheck(gate, 3, 14, False))
    assert "{" not in text
    assert text[0].islower() or text[0].isdigit()


TREND = Trend(
    weeks=24, needed=12, direction=Direction.RISING, per_four_weeks=0.3, low=0.1, high=0.5
)


def test_a_trend_up_and_down_are_told_alike():
    up = trend_text(TREND)
    fall = replace(TREND, direction=Direction.FALLING, per_four_weeks=-0.3, low=-0.5, high=-0.1)
    assert up == (
        "Your weekly mean mood has been rising: +0.3 points in four weeks (likely range +0.1 to"
        " +0.5, 24 weeks). Much else changes over such a time."
    )
    expected = up.replace("rising", "falling").replace("+0.3", "−0.3")
    assert trend_text(fall) == expected.replace("+0.1 to +0.5", "−0.5 to −0.1")
    flat = replace(TREND, direction=Direction.UNCLEAR, low=-0.2)
    assert "no clear direction: +0.3 points in four weeks (likely range −0.2" in trend_text(flat)
    assert "5 of 12 weeks" in trend_text(Trend(weeks=5, needed=12))


CHANGE = SessionChange(
    sessions=14, needed=10, median=1.0, mean=1.2, low=0.6, high=1.8, higher=10, starts_low=False
)


def test_sessions_that_begin_low_would_drift_back_anyway():
    assert session_change_text(CHANGE) == (
        "Over 14 sessions the rating moved by +1.2 points on average (likely range +0.6 to +1.8),"
        " by +1 in the middle one, and ended higher in 10."
    )
    low = session_change_text(replace(CHANGE, starts_low=True))
    assert low.endswith("below their usual level, and would drift back anyway.")
    assert "9 of 10 sessions" in session_change_text(SessionChange(sessions=9, needed=10))


FLIPS = CoinFlipFinding(
    state=State.RANDOMISED,
    drawn_rated=12,
    other_rated=20,
    needed=8,
    ends=date(2026, 12, 21),
    value=0.6,
    low=0.1,
    high=1.1,
    p=0.02,
    draws=9999,
)


def test_only_chance_allows_to_speak_of_a_cause():
    assert coin_flips_text(FLIPS) == (
        "In your coin-flip weeks, chance picked the days, so mood before cannot explain it: +0.6"
        " points (+0.1 to +1.1, 32 days)."
    )
    unclear = coin_flips_text(replace(FLIPS, low=-0.2))
    assert unclear.endswith("That is too uncertain to call a difference.")
    running = replace(FLIPS, state=State.COLLECTING, value=None, low=None, high=None, p=None)
    assert "from Monday 21 December 2026 on, with 8 rated days" in coin_flips_text(running)


@pytest.mark.parametrize(
    ("points", "text"), [(0.84, "+0.8"), (-0.06, "−0.1"), (0.04, "0"), (-0.04, "0"), (2, "+2")]
)
def test_points_have_one_place_and_a_sign(points, text):
    assert signed_text(points) == text


def every_text():
    """One of each sentence there is."""
    for same_day in (NOTHING, HIGHER, LOWER, UNCLEAR, same(State.SAME_WEEKDAYS)):
        for state, told in (
            (State.COLLECTING, None),
            (State.PASSES, HIGHER.estimate),
            (State.NEGATIVE, LOWER.estimate),
            (State.UNCERTAIN, UNCLEAR.estimate),
        ):
            found = Answers(
                same_day=same_day,
                next_day=following(state, told),
                next_look=date(2026, 12, 1),
            )
            yield from insight_lines(
                Insight(
                    answers=found,
                    trend=TREND,
                    session_change=replace(CHANGE, starts_low=True),
                    weeks=(),
                    coin_flips=FLIPS,
                )
            )


def test_no_sentence_cheers_claims_or_measures_in_per_cent():
    texts = set(every_text())
    assert len(texts) > 10
    for text in texts:
        assert word_gate.unkind(text) == []
        assert not re.search(r"%|evidence|significan|proven|strong|improve|!|\{", text), text
        assert text.endswith(".")


def test_a_difference_never_stands_without_its_range_and_days():
    for text in every_text():
        if re.search(r"points (higher|lower)", text):
            assert re.search(r"\(likely range .* to .*, \d+ days\)", text)


def test_an_insight_is_told_in_order():
    found = Insight(
        answers=Answers(same_day=NOTHING, next_day=following(State.COLLECTING)),
        trend=Trend(weeks=0, needed=12),
        session_change=SessionChange(sessions=0, needed=10),
        weeks=(),
    )
    lines = insight_lines(found)
    assert len(lines) == 3
    assert lines[0].startswith("Still collecting: no evening rating yet.")


def test_somebody_else_reads_the_same_numbers_without_a_you():
    for comparison in (NOTHING, HIGHER, LOWER, UNCLEAR, same(State.SAME_WEEKDAYS)):
        told = told_to_others(comparison)
        assert not re.search(r"\byou", told, re.IGNORECASE)
        numbers = re.findall(r"[−+]?\d+(?:\.\d+)?", same_day_text(comparison))
        assert re.findall(r"[−+]?\d+(?:\.\d+)?", told) == numbers
        assert word_gate.unkind(told) == []
    assert told_to_others(LOWER).startswith(
        "Taking the day before into account, evenings after training were 0.7 points lower"
        " (likely range 0.2 to 1.2, 84 days). This is a pattern in a diary, not proof of cause:"
    )
    assert told_to_others(UNCLEAR).endswith("too uncertain to call a difference.")


@pytest.mark.parametrize(("low", "is_clear"), [(0.1, True), (-0.2, False)])
def test_coin_flip_weeks_are_told_to_others_once_they_are_over(low, is_clear):
    running = CoinFlipFinding(
        state=State.COLLECTING, drawn_rated=9, other_rated=9, needed=12, ends=date(2026, 11, 30)
    )
    assert coin_flips_told_to_others(running) == ""
    over = replace(running, state=State.RANDOMISED, value=0.6, low=low, high=1.1)
    told = coin_flips_told_to_others(over)
    assert "+0.6 points" in told
    assert ("too uncertain" not in told) is is_clear
    assert not re.search(r"\byou", told, re.IGNORECASE)
