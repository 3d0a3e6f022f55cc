"""Names within a sentence are small, save where nouns keep their capital."""

import pytest

from liftdesk.system.texts import lend_translator
from liftdesk.wording.sentences import inside


@pytest.fixture(autouse=True)
def taken_back():
    yield
    lend_translator(None)


@pytest.mark.parametrize(
    ("language", "words", "wanted"),
    [
        ("en", "Lower back", "lower back"),
        ("en", "1RM range", "1RM range"),
        ("fr", "Épaule", "épaule"),
        ("de", "Schulter", "Schulter"),
        ("en", "", ""),
    ],
)
def test_a_name_within_a_sentence(language, words, wanted):
    lend_translator(lambda _context, text: text, language=language)
    assert inside(words) == wanted
