"""Every problem has its sentence."""

import pytest

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.store.errors import StoreTrouble
from liftdesk.wording.problems import sentence
from liftdesk.wording.store_problems import store_sentence


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_one_sentence(trouble):
    text = sentence(Problem(trouble))
    assert text.endswith(".")
    assert "{" not in text
    assert "!" not in text


@pytest.mark.parametrize("trouble", StoreTrouble)
def test_every_condition_of_the_file_has_one_sentence(trouble):
    assert store_sentence(trouble).endswith(".")


def test_a_sentence_says_what_was_written():
    assert "2026-W60" in sentence(DomainError(Trouble.WEEK_UNREADABLE, text="2026-W60").problem)


def test_a_sentence_says_which_question_is_open_and_how_long_a_text_may_be():
    opened = DomainError(Trouble.QUESTION_OPEN, "item_4", number=4).problem
    assert sentence(opened) == "Question 4 is still open. Please answer it."
    long = DomainError(Trouble.TEXT_TOO_LONG, "note", high=500).problem
    assert sentence(long) == "Please use 500 letters at most."
