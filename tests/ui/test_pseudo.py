"""The language for trying out right to left sets apart what its holes will hold."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.pseudo import with_holes_isolated

OPENED, CLOSED = ("\u2066", "\u2067", "\u2068"), "\u2069"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("set {n}", "set \u2068{n}\u2069"),
        ("{low}–{high}", "\u2066\u2068{low}\u2069–\u2068{high}\u2069\u2069"),
        ("{a} · {b}", "\u2068{a}\u2069 · \u2068{b}\u2069"),
        ("from −5 to +5", "from \u2066−5\u2069 to \u2066+5\u2069"),
        ("3 × {amount}", "\u20663 × \u2068{amount}\u2069\u2069"),
        ("{cause}: {rest}", "\u2068{cause}\u2069: \u2068{rest}\u2069"),
        ("[words]({address})", "[words]({address})"),
        ("`{code}` <a href='{x}'>", "`{code}` <a href='{x}'>"),
        ("{{ {x} }}", "{{ \u2068{x}\u2069 }}"),
        ("{{x}}", "{{x}}"),
        ("a 10-day plan, 10-12", "a 10-day plan, 10-12"),
    ],
)
def test_holes_of_a_translation_are_set_apart(text, made):
    assert with_holes_isolated(text) == made


@given(st.text(alphabet="ab {}n×–+-−0123:/", max_size=40))
def test_what_is_set_apart_is_closed_again_and_nothing_is_lost(text):
    made = with_holes_isolated(text)
    depth = 0
    for sign in made:
        depth += (sign in OPENED) - (sign == CLOSED)
        assert depth >= 0
    assert depth == 0
    assert re.sub("[\u2066-\u2069]", "", made) == text
