"""Words survive as many wrong bytes as promised, and more are said to be too many."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.formats import reed_solomon

PARITIES = st.sampled_from((2, 24, 36, 56, 80))


@st.composite
def damaged(draw):
    parity = draw(PARITIES)
    message = draw(st.binary(min_size=1, max_size=120))
    word = bytearray(reed_solomon.encode(message, parity))
    most = min(parity // 2, len(word))
    places = draw(st.lists(st.integers(0, len(word) - 1), max_size=most, unique=True))
    for place in places:
        word[place] ^= draw(st.integers(1, 255))
    return message, bytes(word), parity


@settings(max_examples=60, deadline=None)
@given(damaged())
def test_wrong_bytes_are_mended_up_to_half_the_parity(case):
    message, word, parity = case
    assert reed_solomon.decode(word, parity) == message


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=147, max_size=147))
def test_what_is_no_word_is_refused(word):
    assert reed_solomon.decode(word, 80) is None or word == bytes(147)


def test_a_word_is_255_bytes_at_most():
    assert len(reed_solomon.encode(b"x" * 231, 24)) == 255
    with pytest.raises(ValueError, match="232"):
        reed_solomon.encode(b"x" * 232, 24)


def test_a_known_word_stays_as_it_is():
    """ISO/IEC 18004, annex I: version 1-M of "01234567", whose field and first root are ours."""
    data = bytes.fromhex("10200c5661 80ec11ec11ec11ec11ec11".replace(" ", ""))
    parity = bytes.fromhex("a524d4c1ed36c7872c55")
    assert reed_solomon.encode(data, 10) == data + parity
