"""Markdown: what we mean is marked, what somebody wrote stays words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.formats import markdown


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# no heading", "\\# no heading"),
        ("- no list", "\\- no list"),
        ("+2 kg", "+2 kg"),
        ("1. no list", "1\\. no list"),
        ("12.5 kg", "12.5 kg"),
        ("<b>no html</b>", "\\<b\\>no html\\</b\\>"),
        ("[no](link)", "\\[no\\](link)"),
        ("---", "\\---"),
        ("two\nlines\0", "two lines"),
        ("3 × 10 at 18 kg, RIR 2", "3 × 10 at 18 kg, RIR 2"),
    ],
)
def test_no_sign_of_ones_own_words_means_anything(text, written):
    assert markdown.words(text) == written


def test_blocks_make_a_document():
    blocks = [markdown.heading(2, "Tue"), markdown.item("one"), markdown.item("two", depth=1)]
    blocks += [markdown.quote("a\r\n\nb"), markdown.item("three")]
    text = "## Tue\n\n- one\n  - two\n\n> a\n>\n> b\n\n- three\n"
    assert markdown.document(blocks) == text.encode()


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_word_of_ones_own_becomes_anything_but_words(text):
    for block in (markdown.words(text), markdown.heading(2, text), markdown.item(text)):
        assert "\n" not in block
        assert "<" not in block.replace("\\<", "")
    assert all(line.startswith(">") for line in markdown.quote(text).split("\n"))
    assert not markdown.words(text).startswith(("#", "- ", "* ", "+ ", "> "))
