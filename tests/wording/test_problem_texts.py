"""Every problem's sentence."""

import pytest

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats import quick_line
from liftdesk.store.errors import StoreTrouble
from liftdesk.wording.problems import sentence
from liftdesk.wording.store_problems import store_sentence


def is_one_calm_text(text: str) -> bool:
    return text[-1] in ".)" and "!" not in text and "{" not in text and len(text) < 120


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_sentence_that_says_what_to_do(trouble):
    text = sentence(Problem(trouble))
    assert is_one_calm_text(text)
    assert "Please" in text or "Import it" in text
    assert is_one_calm_text(sentence(Problem(trouble, "name", (("name", "Bench"),))))


def test_what_was_typed_is_quoted_with_braces_and_all():
    assert sentence(Problem(Trouble.NAME_TAKEN, "name", (("name", "Push {day}"),))) == (
        "“Push {day}” is already in use. Please choose another name."
    )


@pytest.mark.parametrize(
    ("text", "such"),
    [("1.250,5", "1250,5"), ("1,250.5", "1250.5"), ("1.250.000", "1250000")],
)
def test_two_separators_are_answered_with_one(text, such):
    with pytest.raises(DomainError) as caught:
        read_number(text, "load")
    assert sentence(caught.value.problem) == (
        f"Please write {text} with one separator at most, such as {such}."
    )


def test_a_line_with_two_readings_is_answered_with_both():
    with pytest.raises(DomainError) as caught:
        quick_line.parse("squat 100x5x3", unit=Unit.KG)
    assert sentence(caught.value.problem) == (
        "This can be “squat 5x3 @ 100kg” or “squat 3x5 @ 100kg”. Please write the one you mean."
    )


def test_a_range_names_what_is_counted():
    with pytest.raises(DomainError) as caught:
        Load.of(-1, Unit.KG)
    assert sentence(caught.value.problem) == "Please write a load from 0 to 2000 kg."
    feeling = Problem(Trouble.NUMBER_OUT_OF_RANGE, "feeling", (("low", "-5"), ("high", "5")))
    assert sentence(feeling) == "Please write a number from −5 to 5."


@pytest.mark.parametrize("trouble", StoreTrouble)
def test_every_condition_of_the_store_has_its_own_sentence(trouble):
    text = store_sentence(trouble.value)
    others = [store_sentence(other.value) for other in StoreTrouble if other is not trouble]
    assert is_one_calm_text(text)
    assert text not in others


def test_a_detail_is_shown_where_it_is_a_file_name():
    assert store_sentence("not_ours", "diary.liftdesk").endswith("(diary.liftdesk)")
    assert "7" not in store_sentence("newer", "7")
