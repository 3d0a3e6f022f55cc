"""Check-ins, feelings and what was left out, in words."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.exports import Part
from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckIn, Window
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingMoment
from liftdesk.wording.check_ins import (
    question_text,
    rating_ends,
    rating_text,
    ratings_words,
    window_text,
)
from liftdesk.wording.exports import earlier_text, hidden_text, left_out_text
from liftdesk.wording.feelings import activation_text

AT = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def check_in(**said):
    return CheckIn(id=1, at=AT, day=date(2026, 11, 26), **said)


def felt(arousal):
    return Feeling(
        id=1, session_id=1, moment=FeelingMoment.BEFORE, valence=0, arousal=arousal, at=AT
    )


def test_every_rating_has_a_name_and_two_ends_of_its_own():
    names = {rating_text(name) for name in RATINGS}
    assert len(names) == len(RATINGS)
    for name in RATINGS:
        low, high = rating_ends(name)
        assert low != high


@pytest.mark.parametrize(
    ("window", "question", "name"),
    [
        (Window.MORNING, "How are you this morning?", "Morning"),
        (Window.DAYTIME, "How are you right now?", "Daytime"),
        (Window.EVENING, "How are you this evening?", "Evening"),
    ],
)
def test_each_part_of_the_day_has_its_question(window, question, name):
    assert (question_text(window), window_text(window)) == (question, name)


def test_what_was_said_is_one_line():
    assert ratings_words(check_in(mood=0, sleep=10)) == "mood 0, sleep 10"
    said = check_in(energy=3, declined=frozenset({"stress", "mood"}))
    assert ratings_words(said) == "energy 3, mood: rather not say, stress: rather not say"
    assert ratings_words(check_in(note="only a note")) == ""


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (None, None, ""),
        (felt(None), None, ""),
        (felt(2), None, "Activation 2 before, of 6"),
        (None, felt(5), "Activation 5 after, of 6"),
        (felt(2), felt(4), "Activation 2 before, 4 after, of 6"),
    ],
)
def test_activation_is_said_where_it_is_known(before, after, words):
    assert activation_text(before, after) == words


def test_what_was_left_out_is_one_sentence():
    assert left_out_text(()) == ""
    assert left_out_text((Part.ANSWERS,)) == "Left out: single answers of self-checks."
    assert left_out_text(tuple(Part)) == (
        "Left out: check-ins, feelings and self-checks, single answers of self-checks."
    )
    assert earlier_text(()) == ""
    files = ("check_in.csv", "feeling.csv")
    assert earlier_text(files) == ("Still there from an earlier export: check_in.csv, feeling.csv.")
    assert hidden_text("--with-moods").endswith("--with-moods shows it.")
