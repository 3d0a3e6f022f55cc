"""Scoring: every boundary of every instrument, no made-up answers, what a change is called."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.questionnaires import (
    ChangeKind,
    band_of,
    change,
    due_day,
    is_worth_showing,
    may_be_filled,
    opens_crisis_card,
    score,
    total_opens_crisis_card,
)
from liftdesk.formats.questionnaire_pack import read_pack
from liftdesk.system.resources import resource

PACKS = {name: read_pack(resource("questionnaires", name)) for name in ("phq9", "gad7", "ons4")}
PHQ9, GAD7, ONS4 = (PACKS[name].instrument for name in ("phq9", "gad7", "ons4"))
PHQ8, PHQ2 = PACKS["phq9"].short_forms
BETTER_HIGH = {"low": (0, 4), "medium": (5, 6), "high": (7, 8), "very high": (9, 10)}


def adding_up_to(instrument, total):
    """Answers that come to a total."""
    left, answers = total, {}
    for item in instrument.total_of:
        answers[item] = min(left, instrument.answers[1])
        left -= answers[item]
    assert left == 0
    return answers


@pytest.mark.parametrize(
    ("instrument", "edges"),
    [
        (PHQ9, {"minimal": (0, 4), "mild": (5, 9), "moderate": (10, 14)}),
        (PHQ9, {"moderately severe": (15, 19), "severe": (20, 27)}),
        (PHQ8, {"minimal": (0, 4), "mild": (5, 9), "moderate": (10, 14)}),
        (PHQ8, {"moderately severe": (15, 19), "severe": (20, 24)}),
        (GAD7, {"minimal": (0, 4), "mild": (5, 9), "moderate": (10, 14), "severe": (15, 21)}),
        (PHQ2, {"below the gate": (0, 2), "worth the whole questionnaire": (3, 6)}),
    ],
)
def test_every_band_has_its_edges(instrument, edges):
    for band, (low, high) in edges.items():
        for total in (low, high):
            assert score(instrument, adding_up_to(instrument, total)).band == band
            assert score(instrument, adding_up_to(instrument, total)).total == total
    assert max(high for _, high in edges.values()) <= instrument.highest


@pytest.mark.parametrize(
    ("item", "edges"),
    [
        *((item, BETTER_HIGH) for item in (1, 2, 3)),
        (4, {"very low": (0, 1), "low": (2, 3), "medium": (4, 5), "high": (6, 10)}),
    ],
)
def test_ons4_stands_item_by_item(item, edges):
    for band, ends in edges.items():
        for answer in ends:
            found = score(ONS4, {1: 5, 2: 5, 3: 5, 4: 5, item: answer})
            assert found.total is None
            assert found.items[item - 1] == (item, answer, band)


@pytest.mark.parametrize("instrument", [PHQ9, PHQ8, PHQ2, GAD7, ONS4])
def test_no_answer_is_made_up(instrument):
    whole = dict.fromkeys(instrument.asked, 1)
    assert score(instrument, whole)
    for item in instrument.asked:
        for broken in ({k: v for k, v in whole.items() if k != item}, {**whole, item: None}):
            with pytest.raises(DomainError) as caught:
                score(instrument, broken)
            assert caught.value.problem.trouble is Trouble.QUESTION_OPEN
            assert caught.value.problem.value("number") == str(item)
        for wild in (-1, instrument.answers[1] + 1):
            with pytest.raises(DomainError) as caught:
                score(instrument, {**whole, item: wild})
            assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


@given(st.lists(st.integers(0, 3), min_size=9, max_size=9))
def test_the_forms_agree_on_their_items(answers):
    told = dict(enumerate(answers, start=1))
    whole = score(PHQ9, told).total
    assert whole == score(PHQ8, told).total + answers[8]
    assert score(PHQ2, told).total == answers[0] + answers[1]


def test_the_care_item_alone_opens_the_card():
    assert [opens_crisis_card(PHQ9, 9, n) for n in (None, 0, 1, 2, 3)] == [
        *(False, False),
        *(True, True, True),
    ]
    assert not any(opens_crisis_card(PHQ9, item, 3) for item in range(1, 9))
    assert not any(opens_crisis_card(one, 9, 3) for one in (PHQ8, PHQ2, GAD7, ONS4))


def test_a_total_of_twenty_opens_it_too():
    for total, opens in ((19, False), (20, True), (27, True)):
        found = score(PHQ9, adding_up_to(PHQ9, total))
        assert total_opens_crisis_card(PHQ9, found) is opens
    assert not total_opens_crisis_card(GAD7, score(GAD7, adding_up_to(GAD7, 21)))
    assert not total_opens_crisis_card(PHQ8, score(PHQ8, adding_up_to(PHQ8, 24)))


@pytest.mark.parametrize(
    ("instrument", "points", "kind"),
    [
        (PHQ9, 0, ChangeKind.SAME),
        (PHQ9, 4, ChangeKind.SAME),
        (PHQ9, 5, ChangeKind.NOTICEABLE),
        (PHQ9, 6, ChangeKind.BEYOND_NOISE),
        (GAD7, 3, ChangeKind.SAME),
        (GAD7, 4, ChangeKind.BEYOND_NOISE),
        (PHQ2, 3, ChangeKind.UNKNOWN),
    ],
)
def test_a_change_is_called_the_same_in_both_directions(instrument, points, kind):
    up, down = change(instrument, 2, 2 + points), change(instrument, 2 + points, 2)
    assert up.kind is down.kind is kind
    assert (up.points, down.points) == (points, -points)


@pytest.mark.parametrize(
    ("totals", "shows"),
    [
        ([], False),
        ([27], False),
        ([10, 10], True),
        ([9, 10], False),
        ([10, 9], False),
        ([3, 8], True),
        ([3, 7], False),
        ([12, 3, 8], True),
    ],
)
def test_two_high_ones_or_a_rise_are_worth_showing(totals, shows):
    assert is_worth_showing(PHQ9, totals) is shows


def test_due_days():
    today = date(2026, 11, 26)
    assert due_day(PHQ9, None) is None
    assert due_day(PHQ9, today) == today + timedelta(days=14)
    assert due_day(ONS4, today) == today + timedelta(days=7)
    assert may_be_filled(PHQ9, None, today)
    assert not may_be_filled(PHQ9, today - timedelta(days=6), today)
    assert may_be_filled(PHQ9, today - timedelta(days=7), today)


def test_a_number_below_all_bands_has_no_name():
    assert band_of((), 3) == ""
    assert band_of(((1, "some"),), 0) == ""


@pytest.mark.parametrize("pack", PACKS.values(), ids=list(PACKS))
def test_text_licence_and_numbers_are_whole(pack):
    assert pack.licence.credit.endswith(".")
    assert pack.licence.source
    assert re.search(r"\b\d{4}\b|Office for National Statistics", pack.instrument.source)
    assert len(pack.wording.items) == pack.instrument.items
    assert all(item.strip() for item in pack.wording.items)
    assert pack.wording.options or all(pack.wording.ends)
