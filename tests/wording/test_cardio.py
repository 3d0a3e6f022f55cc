"""Easy cardio in words: plain, sourced, and calm."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.training.easy_cardio import (
    Activity,
    Answer,
    HeartFacts,
    HeartMethod,
    heart_band,
)
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionKind,
    TalkTest,
)
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit
from liftdesk.wording import cardio


def test_advice_for_each_answer_and_without_one():
    assert cardio.talk_advice(TalkTest.FEW_WORDS) == (
        "Slow down a little, until you can talk in full sentences."
    )
    words = {cardio.talk_advice(answer) for answer in (*TalkTest, None)}
    assert len(words) == 4


def test_every_activity_answer_and_way_has_words():
    for words in (
        [cardio.activity_text(one) for one in Activity],
        [cardio.short_activity_text(one) for one in Activity],
        [cardio.short_talk_text(one) for one in TalkTest],
        [cardio.method_text(one) for one in HeartMethod],
        [cardio.method_source(one) for one in HeartMethod],
    ):
        assert len(set(words)) == len(words)


def test_gulati_says_whom_it_was_derived_from():
    assert "women" in cardio.method_text(HeartMethod.GULATI)
    assert "5,437 women" in cardio.method_source(HeartMethod.GULATI)


def test_the_answers_of_an_outing_are_its_note():
    answers = [Answer(minute=5, talk_test=TalkTest.COULD_TALK), Answer(minute=10, talk_test=None)]
    assert cardio.answers_note(answers) == "Talk test: at 5 min could talk, not sing"
    assert cardio.answers_note(answers[1:]) == ""


@pytest.mark.parametrize(
    ("metres", "unit", "words"),
    [(3200.0, Unit.KG, "3.2 km"), (1609.344, Unit.LB, "1 mi"), (2500.0, Unit.LB, "1.55 mi")],
)
def test_distances(metres, unit, words):
    assert cardio.distance_text(metres, unit) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (754, "12:34"), (3600, "1:00:00"), (3723, "1:02:03")]
)
def test_a_running_time(seconds, words):
    assert cardio.clock_text(seconds) == words


def test_minutes_against_an_aim_and_without_one():
    assert cardio.minutes_of(30, 60) == ("30 of 60 minutes", "of 60 min this week")
    assert cardio.minutes_of(75, 0) == ("75 minutes this week", "min this week")


def test_an_entry_in_a_line():
    at = datetime(2026, 11, 25, 12, tzinfo=UTC)
    session = Session(
        id=SessionId(1), kind=SessionKind.EASY_CARDIO, day=date(2026, 11, 25), started=at
    )
    bout = CardioBout(
        id=CardioId(1),
        session_id=session.id,
        activity="Easy walk",
        seconds=20,
        metres=2400.0,
        talk_test=TalkTest.COULD_SING,
    )
    assert cardio.entry_words(session, bout, Unit.KG) == (
        "Wed 25 Nov · Easy walk · 1 min · 2.4 km · could sing"
    )


def test_a_band_says_what_it_is_a_share_of_and_how_sure_it_is():
    facts = HeartFacts(age=40, resting=60)
    tanaka = heart_band(HeartMethod.TANAKA, facts)
    assert cardio.band_text(tanaka) == "108 to 126 beats a minute"
    assert cardio.band_meaning(tanaka) == "60 to 70% of a maximum of 180."
    assert "± 10" in cardio.band_spread(tanaka)
    reserve = heart_band(HeartMethod.RESERVE, facts)
    assert cardio.band_meaning(reserve) == (
        "40 to 59% of the reserve up to a maximum of 180 (by age, Tanaka)."
    )
    measured = heart_band(HeartMethod.RESERVE, HeartFacts(resting=60, highest=190))
    assert "(measured)" in cardio.band_meaning(measured)
    assert "No formula" in cardio.band_spread(measured)
