"""Easy effort: bands as their sources give them, and the timer's questions."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.easy_cardio import (
    AGES,
    Answer,
    HeartFacts,
    HeartMethod,
    Outing,
    age_in,
    formula_maximum,
    heart_band,
    most_telling,
)
from liftdesk.domain.training.sessions import TalkTest

SING, TALK, FEW = TalkTest.COULD_SING, TalkTest.COULD_TALK, TalkTest.FEW_WORDS
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
FORTY = HeartFacts(age=40, resting=60)


@pytest.mark.parametrize(
    ("method", "maximum"),
    [(HeartMethod.TANAKA, 180), (HeartMethod.FOX, 180), (HeartMethod.GULATI, 170.8)],
)
def test_the_formulas_at_forty(method, maximum):
    assert formula_maximum(method, 40) == pytest.approx(maximum)


def test_only_formulas_of_age_are_worked_out_from_age():
    for method in (HeartMethod.MEASURED, HeartMethod.RESERVE):
        with pytest.raises(ValueError, match=method):
            formula_maximum(method, 40)


@pytest.mark.parametrize(
    ("method", "low", "high", "maximum", "moved"),
    [
        (HeartMethod.TANAKA, 108, 126, 180, 7),
        (HeartMethod.GULATI, 102, 120, 171, 7),
        (HeartMethod.RESERVE, 108, 131, 180, 6),
    ],
)
def test_the_bands_at_forty(method, low, high, maximum, moved):
    band = heart_band(method, FORTY)
    assert (band.low, band.high, band.maximum) == (low, high, maximum)
    assert (band.spread, band.band_spread) == (10, moved)


def test_a_measured_maximum_has_no_formulas_spread():
    band = heart_band(HeartMethod.MEASURED, HeartFacts(highest=190))
    assert (band.low, band.high, band.spread, band.band_spread) == (114, 133, 0, 0)


def test_the_reserve_goes_by_the_measured_maximum_where_there_is_one():
    band = heart_band(HeartMethod.RESERVE, HeartFacts(age=40, resting=60, highest=190))
    assert (band.formula, band.low, band.high) == (HeartMethod.MEASURED, 112, 137)
    assert heart_band(HeartMethod.RESERVE, FORTY).formula is HeartMethod.TANAKA


@pytest.mark.parametrize("method", HeartMethod)
def test_a_slowed_heart_and_an_unknown_one_have_no_band(method):
    known = HeartFacts(age=40, resting=60, highest=190, is_slowed=True)
    assert heart_band(method, known) is None
    assert heart_band(method, HeartFacts()) is None
    assert heart_band(method, HeartFacts(age=5)) is None


def test_the_reserve_needs_the_resting_rate():
    assert heart_band(HeartMethod.RESERVE, HeartFacts(age=40)) is None


@given(
    st.sampled_from(HeartMethod),
    st.sampled_from(AGES),
    st.integers(30, 90),
    st.none() | st.integers(120, 220),
)
def test_a_band_lies_below_the_maximum_and_is_a_band(method, age, resting, highest):
    band = heart_band(method, HeartFacts(age=age, resting=resting, highest=highest))
    if band is not None:
        assert 40 < band.low < band.high < band.maximum


def test_an_age_is_counted_from_the_year_of_birth():
    assert age_in(2026, 1986) == 40
    for year in (2026, 1700):
        with pytest.raises(DomainError) as caught:
            age_in(2026, year)
        assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


def outing(**values):
    return Outing(**{"activity": "Walk", "begun": NOON, "since": NOON, **values})


def test_it_counts_from_where_it_was_held():
    assert outing().seconds(NOON + timedelta(seconds=90.9)) == 90
    assert outing(before=60).seconds(NOON + timedelta(seconds=30)) == 90
    assert outing(before=60, since=None).seconds(NOON + timedelta(hours=2)) == 60
    assert outing(before=60).seconds(NOON - timedelta(hours=1)) == 60  # the clock was set back
    assert outing().held(75, None).seconds(NOON + timedelta(hours=2)) == 75
    assert outing().held(-5, None).before == 0


def test_a_question_opens_every_few_minutes_and_gives_way_to_the_next():
    walk = outing()
    assert [walk.question(60 * n) for n in (0, 4, 5, 9, 10)] == [None, None, 5, 5, 10]
    told = walk.answered(5, TALK)
    assert [told.question(60 * n) for n in (5, 9, 10)] == [None, None, 10]
    assert [walk.next_question(60 * n) for n in (0, 4, 5, 12)] == [5, 5, 10, 15]
    assert told.answered(10, None).question(60 * 11) is None


def test_a_second_answer_to_a_question_replaces_the_first():
    told = outing().answered(5, FEW).answered(5, TALK)
    assert told.answers == (Answer(minute=5, talk_test=TALK),)


@pytest.mark.parametrize(
    ("given", "stands"),
    [
        ([], None),
        ([None, None], None),
        ([TALK], TALK),
        ([TALK, FEW, TALK], TALK),
        ([TALK, FEW], FEW),
        ([SING, TALK], TALK),
        ([SING, None, SING, FEW], SING),
    ],
)
def test_what_was_said_most_often_stands_for_the_whole(given, stands):
    answers = [Answer(minute=5 * n, talk_test=one) for n, one in enumerate(given, start=1)]
    assert most_telling(answers) is stands
