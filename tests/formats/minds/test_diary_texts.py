"""Notes without an editor's marks, and tags."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.formats.minds.diary_texts import hashtags, plain_note, tags_between


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Never mind<b>d</b>.", "Never mindd."),
        ("One<br><br>two", "One\n\ntwo"),
        ("<p>One</p><p>two</p>", "One\ntwo"),
        ('<span style="color: red">x</span>', "x"),
        ("a &amp; b&nbsp;c", "a & b c"),
        ("1 < 2 and 3 > 2, <3", "1 < 2 and 3 > 2, <3"),
        ("[[a link]]", "[[a link]]"),
        ("R&B; AT&T", "R&B; AT&T"),
    ],
)
def test_marks_go_and_words_stay(text, plain):
    assert plain_note(text) == plain


def test_filled_parts_stand_below_each_other():
    assert plain_note("", "Title", " ", "note") == "Title\nnote"
    assert plain_note() == ""


def test_tags_are_there_once():
    assert tags_between("| at the  office | walk |Walk| ") == ("at the office", "walk")
    assert hashtags("#Walk in C# and #walk, #über-all a#b") == ("walk", "über")


@given(st.text(alphabet="<>/br &;#x \n", max_size=200))
def test_any_text_is_plain_quickly(text):
    assert len(plain_note(text)) <= len(text)
