"""What a passphrase has to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.passphrases import ADVISED, LONGEST, SHORTEST, Strength, check_new, strength


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (0, Strength.EMPTY),
        (1, Strength.SHORT),
        (SHORTEST - 1, Strength.SHORT),
        (SHORTEST, Strength.ALLOWED),
        (ADVISED - 1, Strength.ALLOWED),
        (ADVISED, Strength.LONG),
    ],
)
def test_only_the_length_is_spoken_of(length, expected):
    assert strength("a" * length) is expected


@given(st.text(min_size=SHORTEST, max_size=LONGEST))
def test_any_words_are_taken_that_are_long_enough_and_typed_the_same_twice(words):
    check_new(words, words)


@given(st.text(max_size=SHORTEST - 1))
def test_a_short_one_is_not_taken_and_not_quoted(words):
    with pytest.raises(DomainError) as caught:
        check_new(words, words)
    assert caught.value.problem.trouble is Trouble.PASSPHRASE_SHORT
    assert caught.value.problem.field == "first"
    assert caught.value.problem.value("text") == ""


def test_two_that_differ_and_a_pasted_document_are_not_taken():
    with pytest.raises(DomainError) as caught:
        check_new("quiet river", "quiet  river")
    assert caught.value.problem.trouble is Trouble.PASSPHRASES_DIFFER
    with pytest.raises(DomainError) as caught:
        check_new("a" * (LONGEST + 1), "a" * (LONGEST + 1))
    assert caught.value.problem.trouble is Trouble.TEXT_TOO_LONG
