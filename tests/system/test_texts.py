"""Texts are said as written, unless a translator is lent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.system.texts import lend_translator, spoken_language, translate, translate_n


@pytest.fixture(autouse=True)
def taken_back():
    yield
    lend_translator(None)


def test_without_a_translator_texts_are_as_written():
    assert translate("A", "words") == "words"
    assert spoken_language() == "en"


@given(st.integers(min_value=-3, max_value=10_000))
def test_english_has_one_and_many(n):
    assert translate_n("A", "{n} set", "{n} sets", n) == ("{n} set" if n == 1 else "{n} sets")


def test_a_translator_alone_has_two_forms_too():
    lend_translator(lambda context, text: f"{context}:{text}", language="xx")
    assert translate("A", "words") == "A:words"
    assert translate_n("A", "one", "many", 1) == "A:one"
    assert translate_n("A", "one", "many", 0) == "A:many"
    assert spoken_language() == "xx"


@pytest.mark.parametrize(("n", "asked"), [(1, 1), (2.0, 2), (0.5, 2), (1.5, 2), (2.5, 3), (7, 7)])
def test_a_counter_is_asked_for_whole_numbers(n, asked):
    lend_translator(lambda _c, text: text, lambda _c, _one, _many, count: str(count))
    assert translate_n("A", "one", "many", n) == str(asked)
