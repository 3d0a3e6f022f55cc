"""Scores of the shipped instruments: every boundary, refusals, item 9, and what a change means."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.questionnaires import (
    ChangeKind,
    care_answer,
    change,
    is_worth_showing,
    score,
)
from liftdesk.formats.questionnaire_pack import SCORING, read_scoring
from liftdesk.system.resources import resource

ALL = {
    key: read_scoring(resource("questionnaires", key, SCORING).read_bytes())
    for key in ("phq9", "phq8", "phq2", "gad7", "ons4")
}


def spread(scoring, total):
    """Answers by item that add up to a total."""
    answers = {}
    for item in range(1, scoring.items + 1):
        answers[item] = min(scoring.high, total)
        total -= answers[item]
    return answers


def scored(key, answers):
    return score(ALL[key], answers, others=ALL)


BOUNDARIES = [
    *(("phq9", total, band) for total, band in ((0, "minimal"), (4, "minimal"), (5, "mild"))),
    *(("phq9", total, band) for total, band in ((9, "mild"), (10, "moderate"), (14, "moderate"))),
    *(("phq9", total, "moderately_severe") for total in (15, 19)),
    *(("phq9", total, "severe") for total in (20, 27)),
    *(("phq8", total, band) for total, band in ((0, "minimal"), (4, "minimal"), (5, "mild"))),
    *(("phq8", total, band) for total, band in ((9, "mild"), (10, "moderate"), (14, "moderate"))),
    *(("phq8", total, "moderately_severe") for total in (15, 19)),
    *(("phq8", total, "severe") for total in (20, 24)),
    *(("gad7", total, band) for total, band in ((0, "minimal"), (4, "minimal"), (5, "mild"))),
    *(("gad7", total, band) for total, band in ((9, "mild"), (10, "moderate"), (14, "moderate"))),
    *(("gad7", total, "severe") for total in (15, 21)),
]


@pytest.mark.parametrize(("key", "total", "band"), BOUNDARIES)
def test_every_boundary_of_every_band(key, total, band):
    found = scored(key, spread(ALL[key], total))
    assert (found.instrument, found.total, found.band) == (key, total, band)


@pytest.mark.parametrize(("key", "limit"), [("phq9", 10), ("phq8", 10), ("gad7", 10), ("phq2", 3)])
def test_a_closer_look_begins_where_the_instrument_says(key, limit):
    assert not scored(key, spread(ALL[key], limit - 1)).needs_closer_look
    assert scored(key, spread(ALL[key], limit)).needs_closer_look


@pytest.mark.parametrize(
    ("item", "answer", "band"),
    [
        *((1, n, b) for n, b in ((0, "low"), (4, "low"), (5, "medium"), (6, "medium"))),
        *((2, n, b) for n, b in ((7, "high"), (8, "high"), (9, "very_high"), (10, "very_high"))),
        *((3, n, b) for n, b in ((4, "low"), (5, "medium"))),
        *((4, n, b) for n, b in ((0, "very_low"), (1, "very_low"), (2, "low"), (3, "low"))),
        *((4, n, b) for n, b in ((4, "medium"), (5, "medium"), (6, "high"), (10, "high"))),
    ],
)
def test_the_four_of_ons_are_never_added_up(item, answer, band):
    found = scored("ons4", {1: 5, 2: 5, 3: 5, 4: 5} | {item: answer})
    assert (found.total, found.band) == (None, None)
    assert found.item_bands[item - 1] == band
    assert len(found.item_bands) == 4


@pytest.mark.parametrize("key", ALL)
def test_a_part_of_the_answers_has_no_score(key):
    whole = spread(ALL[key], 0)
    for item in whole:
        if item == ALL[key].skip_item:
            continue
        for short in ({**whole, item: None}, {k: v for k, v in whole.items() if k != item}):
            with pytest.raises(DomainError) as caught:
                scored(key, short)
            assert caught.value.problem.trouble is Trouble.ANSWERS_INCOMPLETE
            assert caught.value.problem.field == f"item {item}"


def test_item_nine_that_was_not_reached_is_not_skipped():
    with pytest.raises(DomainError) as caught:
        scored("phq9", dict.fromkeys(range(1, 9), 1))
    assert caught.value.problem.trouble is Trouble.ANSWERS_INCOMPLETE


@pytest.mark.parametrize("key", ALL)
def test_answers_outside_the_scale_are_refused(key):
    for answer in (ALL[key].low - 1, ALL[key].high + 1):
        with pytest.raises(DomainError) as caught:
            scored(key, {**spread(ALL[key], 0), 1: answer})
        assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


def test_skipping_item_nine_makes_it_the_phq_8():
    found = scored("phq9", dict.fromkeys(range(1, 9), 2) | {9: None})
    assert (found.instrument, found.total, found.band) == ("phq8", 16, "moderately_severe")
    assert len(found.answers) == 8
    assert not found.shows_crisis_help


@pytest.mark.parametrize(
    ("answer", "opens"), [(0, False), (1, True), (2, True), (3, True), (None, False)]
)
def test_any_answer_above_nothing_to_item_nine_opens_help(answer, opens):
    answers = dict.fromkeys(range(1, 9), 0) | {9: answer}
    assert scored("phq9", answers).shows_crisis_help is opens
    assert (care_answer(ALL["phq9"], {9: answer}) > 0) is opens  # before the rest is answered


@pytest.mark.parametrize("key", ["phq9", "phq8"])
@pytest.mark.parametrize(("total", "opens"), [(19, False), (20, True)])
def test_a_high_total_opens_help_too(key, total, opens):
    answers = spread(ALL[key], total)
    assert answers.get(9, 0) == 0
    assert scored(key, answers).shows_crisis_help is opens


def test_only_one_instrument_asks_about_self_harm():
    assert [key for key, scoring in ALL.items() if scoring.care_item is not None] == ["phq9"]
    assert care_answer(ALL["gad7"], {9: 3}) == 0


SAME, NOTICEABLE, RELIABLE = ChangeKind


@pytest.mark.parametrize("key", ["phq9", "phq8"])
@pytest.mark.parametrize(
    ("points", "kind"), [(0, SAME), (4, SAME), (5, NOTICEABLE), (6, RELIABLE), (15, RELIABLE)]
)
@pytest.mark.parametrize("sign", [1, -1])
def test_what_a_change_of_low_mood_amounts_to(key, points, kind, sign):
    found = change(ALL[key], 12, 12 + sign * points if points < 12 else 12 + points)
    assert found.kind is kind


@pytest.mark.parametrize(("points", "kind"), [(3, SAME), (-3, SAME), (4, RELIABLE), (-4, RELIABLE)])
def test_what_a_change_of_anxiety_amounts_to(points, kind):
    found = change(ALL["gad7"], 8, 8 + points)
    assert (found.points, found.kind) == (points, kind)


@pytest.mark.parametrize("key", ["phq2", "ons4"])
def test_no_rule_no_verdict(key):
    assert change(ALL[key], 0, 6) is None


@given(st.integers(0, 27), st.integers(0, 27))
def test_up_and_down_are_judged_alike(one, other):
    assert change(ALL["phq9"], one, other).kind is change(ALL["phq9"], other, one).kind


@pytest.mark.parametrize(
    ("totals", "worth"),
    [
        ([], False),
        ([27], False),
        ([10, 10], True),
        ([9, 10], False),
        ([10, 9], False),
        ([4, 9], True),
        ([4, 8], False),
        ([20, 2, 3], False),
    ],
)
def test_two_high_scores_or_a_clear_rise_are_worth_showing(totals, worth):
    assert is_worth_showing(ALL["phq9"], totals) is worth


def test_questionnaires_come_round_and_never_too_soon():
    last = date(2026, 11, 1)
    phq9, weekly = ALL["phq9"], ALL["ons4"]
    assert phq9.next_due(last, last) == date(2026, 11, 15)
    assert phq9.next_due(None, last) == last
    assert weekly.next_due(last, last) == date(2026, 11, 8)
    assert not phq9.may_be_answered(last, date(2026, 11, 7))
    assert phq9.may_be_answered(last, date(2026, 11, 8))
    assert phq9.may_be_answered(None, last)
