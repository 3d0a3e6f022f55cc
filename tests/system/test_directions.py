"""What runs the other way is set apart where lines are read from right to left, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.system import directions
from liftdesk.system.texts import lend_translator


@pytest.fixture(params=["rtl", "ar", "he"])
def hebrew(request):
    lend_translator(lambda _where, text: text, language=request.param)
    yield request.param
    lend_translator(None)


@given(st.text())
def test_nothing_is_added_from_left_to_right(words):
    assert not directions.is_mirrored()
    made = (
        directions.isolated(words),
        directions.numeral(words),
        directions.as_line(words),
        directions.in_reading_order(words),
    )
    assert set(made) == {words}
    assert directions.onward_arrow() == "→"


def test_from_right_to_left_numbers_and_names_are_set_apart(hebrew):
    assert directions.is_mirrored()
    assert directions.numeral("−5") == "\u2066−5\u2069"
    assert directions.isolated("Squat") == "\u2068Squat\u2069"
    assert directions.in_reading_order("9, 10") == "\u200f9, 10"
    assert directions.onward_arrow() == "←"
    assert directions.isolated("") == directions.numeral("") == ""


@pytest.mark.parametrize(
    ("words", "is_marked"),
    [("Squat · שלוש", True), ("Squat", False), ("1:45", False), ("\u200e\u2067שלוש\u2069", False)],
)
def test_a_line_with_words_of_the_language_begins_at_the_right(hebrew, words, is_marked):
    made = f"\u200e\u2067{words}\u2069" if is_marked else words
    assert directions.as_line(words) == made
