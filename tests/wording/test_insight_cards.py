"""Findings in the parts of a card: every state has its heading, and none is told smaller."""

from dataclasses import replace

import pytest

from liftdesk.domain.insight.findings import (
    Answers,
    Comparison,
    Gate,
    GateCheck,
    Question,
    SessionChange,
    State,
)
from liftdesk.wording.insight_cards import (
    coin_flips_told,
    collecting_share,
    drift_text,
    interval_text,
    next_day_told,
    same_day_told,
    short_next_look_text,
)
from tests.support import word_gate
from tests.support.findings import FEW, MET, comparison, estimate, insight_of, randomised

DAILY = [state for state in State if state is not State.RANDOMISED]


def same(state):
    return same_day_told(comparison(Question.SAME_DAY, state))


def following(state, before=State.UNCERTAIN):
    return next_day_told(
        comparison(Question.NEXT_DAY, state), same_day=comparison(Question.SAME_DAY, before)
    )


def test_the_headline_of_each_state():
    assert {state: same(state).heading for state in DAILY} == {
        State.COLLECTING: "Still collecting",
        State.SAME_WEEKDAYS: "Training and weekdays cannot be told apart.",
        State.UNCERTAIN: "Too uncertain to call a difference.",
        State.PASSES: "Evenings after training were 0.7 points higher.",
        State.NEGATIVE: "Evenings after training were 0.7 points lower.",
    }


def test_a_rise_and_a_fall_are_told_by_the_same_words():
    higher, lower = same(State.PASSES), same(State.NEGATIVE)
    assert higher.heading.replace("higher", "lower") == lower.heading
    assert higher.facts == lower.facts
    assert higher.facts == (
        "Likely range 0.2 to 1.2 points, from 84 days, taking the day before into account."
    )
    assert lower.limits.startswith(higher.limits.replace("better", "worse"))
    assert "talking with somebody you trust" in lower.limits


def test_an_uncertain_difference_keeps_its_numbers():
    told = same(State.UNCERTAIN)
    assert told.facts == (
        "On training days your evening mood was 0.2 points higher: likely range −0.4 to +0.8"
        " points, from 84 days, taking the day before into account."
    )
    assert "the range holds both" in told.limits


@pytest.mark.parametrize("state", DAILY)
def test_every_state_has_facts_and_no_unkind_word(state):
    for told in (same(state), following(state), following(state, State.PASSES)):
        assert told.heading
        assert told.facts
        assert told.sentence.startswith(told.heading)
        assert word_gate.unkind(told.sentence) == []


def test_collecting_counts_what_lacks():
    told = same(State.COLLECTING)
    share = collecting_share(comparison(Question.SAME_DAY, State.COLLECTING))
    assert (share.have, share.need, share.words) == (19, 28, "19 of 28 day pairs")
    assert told.facts == (
        "Also still needed: 24 of 42 days, 8 of 12 training days, 11 of 12 other days."
    )
    assert told.limits == "Nothing can be said yet, and that is normal."


def test_collecting_without_one_rating_and_before_a_look():
    empty = Comparison(question=Question.SAME_DAY)
    assert same_day_told(empty).facts == "No evening rating yet."
    assert collecting_share(empty) is None
    waiting = Comparison(question=Question.SAME_DAY, gates=MET)
    assert same_day_told(waiting).facts == "Enough is collected for the next look."
    assert collecting_share(waiting) is None


def test_one_thing_that_lacks_is_said_once():
    gates = (FEW[1], *MET[2:])
    told = same_day_told(Comparison(question=Question.SAME_DAY, gates=gates))
    assert told.facts == "Nothing can be said yet, and that is normal."
    assert told.limits == ""


def test_what_no_bar_can_show_is_written():
    gates = (*MET[:-1], GateCheck(Gate.RECENT, 20, 14, is_met=False))
    told = same_day_told(Comparison(question=Question.SAME_DAY, gates=gates))
    assert told.facts == "Still needed: an evening rating from the last 14 days."


def test_weekdays_are_told_by_what_they_are():
    nearly = same(State.SAME_WEEKDAYS)
    along = same_day_told(
        Comparison(question=Question.SAME_DAY, state=State.SAME_WEEKDAYS, gates=MET)
    )
    assert "nearly always the same weekdays" in nearly.facts
    assert "go along with the weekdays" in along.facts
    assert collecting_share(comparison(Question.SAME_DAY, State.SAME_WEEKDAYS)) is None


def test_a_lift_that_ends_with_its_day_is_named_on_the_next():
    assert "ends with its own day" in following(State.NEGATIVE, State.PASSES).limits
    assert "Rest days" in following(State.NEGATIVE, State.NEGATIVE).limits
    assert "Rest days" not in following(State.PASSES).limits
    assert following(State.PASSES).heading == "The evening after was 0.7 points higher."


def test_coin_flips_in_each_direction():
    rise, fall = coin_flips_told(randomised()), coin_flips_told(randomised(-0.6, -1.1, -0.1))
    none = coin_flips_told(randomised(0.2, -0.5, 0.9))
    assert rise.heading == "Evenings of drawn days were 0.6 points higher."
    assert fall.heading == "Evenings of drawn days were 0.6 points lower."
    assert none.heading == "Too uncertain to call a difference."
    assert "chance picked the days, so mood before cannot explain it" in rise.facts
    assert fall.limits.startswith(rise.limits)
    assert "Rest days" in fall.limits


def test_coin_flips_that_run_say_when_they_are_looked_at():
    told = coin_flips_told(replace(randomised(), value=None))
    assert told.heading == "Coin-flip weeks are looked at once, when they are over."
    assert "Monday 16 November 2026" in told.facts
    few = coin_flips_told(replace(randomised(), value=None, drawn_rated=5), are_over=True)
    assert few.heading == "Too few rated days to answer."
    assert few.facts.endswith("there are 5 and 24.")


def test_drifting_back_is_always_said():
    change = SessionChange(sessions=12, needed=10)
    assert drift_text(change) == "Whoever starts a little low drifts back up anyway."
    assert drift_text(replace(change, starts_low=True)).startswith("You often start a little low")


def test_the_next_look_and_the_interval():
    answers = insight_of(State.PASSES).answers
    assert short_next_look_text(answers) == "Next look 16 Feb 2027"
    empty = Answers(same_day=answers.same_day, next_day=answers.next_day)
    assert short_next_look_text(empty) == ""
    found = estimate(0.7, 0.2, 1.2)
    assert interval_text(found.value, found.low, found.high, zero="no difference") == (
        "+0.7 points, likely range +0.2 to +1.2; 0 is no difference."
    )
