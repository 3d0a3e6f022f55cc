"""How words are folded, and where they stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.search import Hit, Place, Words, fold, hits, spans, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Über die Straße", "uber die straße"),
        ("pull-up, 3 sets!", "pull up 3 sets"),
        ("U\u0308bung", "ubung"),
        ("lower_back", "lower back"),
        ("İyi", "iyi"),
        ("\U0001f3cb \N{EM DASH}", ""),
        ("", ""),
    ],
)
def test_case_and_accents_are_left_out(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("My left knee was sore", ("kne",), ["knee"]),
        ("Knee, kneel and kidney", ("KNEE",), ["Knee, kneel"]),
        ("Späte Übung", ("ubu", "spat"), ["Späte Übung"]),
        ("pull-ups and pulls", ("pull-up",), ["pull-ups"]),
        ("nothing of it", ("knee",), []),
        ("", ("knee",), []),
    ],
)
def test_a_word_marks_the_words_that_begin_so(text, words, marked):
    found = spans(text, [Words(text=word) for word in words])
    assert [text[start:end] for start, end in found] == marked


def test_a_phrase_stands_as_it_is_written():
    phrase = Words(text="sore knee", is_phrase=True)
    assert spans("a sore knee", [phrase]) == ((2, 11),)
    assert spans("sore knees", [phrase]) == ()
    assert spans("sore left knee", [phrase]) == ()


def test_a_text_is_a_hit_once():
    texts = [(Place.EXERCISE, "Squat"), (Place.EXERCISE, "Squat"), (Place.NOTE, "no")]
    assert hits(texts, [Words(text="squ")]) == (
        Hit(place=Place.EXERCISE, text="Squat", spans=((0, 5),)),
    )


@given(st.text(max_size=40), st.lists(st.text(max_size=6), max_size=3))
def test_what_is_marked_lies_in_the_text_in_order_and_apart(text, words):
    end_before = -1
    for start, end in spans(text, [Words(text=word) for word in words]):
        assert end_before < start < end <= len(text)
        end_before = end


@given(st.text(max_size=40))
def test_every_word_of_a_text_is_found_in_it(text):
    for word, start, end in tokens(text):
        assert (start, end) in {(s, e) for _, s, e in tokens(text)}
        assert spans(text, [Words(text=word, is_phrase=True)])
