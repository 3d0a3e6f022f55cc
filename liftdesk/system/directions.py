"""Which way lines are read, and how what runs the other way is set apart in them.

The signs are Unicode's own (Standard Annex 9): an isolate is laid out by itself and counts for its
surroundings as one neutral sign, so that neither takes the other's order. All of them are invisible
and take no room. Where lines are read from left to right, nothing is added.
"""

import re

from liftdesk.system.language import MIRRORED
from liftdesk.system.texts import spoken_language

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", MIRRORED})
"""Languages read from right to left; none but the one for trying out is spoken so far."""

FIRST_STRONG, LEFT_TO_RIGHT, POP = "\u2068", "\u2066", "\u2069"
RIGHT_MARK = "\u200f"
_LINE = "\u200e\u2067"

_STRONG = "[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"


def is_mirrored() -> bool:
    """Whether lines of the spoken language are read from right to left."""
    return spoken_language() in RIGHT_TO_LEFT


def isolated(words: str) -> str:
    """Return words set apart, in whichever direction they have: a name, a date, what was typed."""
    return f"{FIRST_STRONG}{words}{POP}" if words and is_mirrored() else words


def numeral(words: str) -> str:
    """Return a number or sum set apart from left to right: its sign stays before it, "−5"."""
    return f"{LEFT_TO_RIGHT}{words}{POP}" if words and is_mirrored() else words


def in_reading_order(words: str) -> str:
    """Return numbers one after another as words are: the first at the end where reading begins."""
    return f"{RIGHT_MARK}{words}" if words and is_mirrored() else words


def onward_arrow() -> str:
    """Return the arrow from what was to what is: it points the way that lines are read."""
    return "\N{LEFTWARDS ARROW}" if is_mirrored() else "\N{RIGHTWARDS ARROW}"


def as_line(words: str, *, always: bool = False) -> str:
    """Return words that are a line of their own, so that it is read from the right end.

    A renderer tells a line's direction from its first letter, and that may be of a foreign name.
    The line becomes one isolate from right to left in a line from left to right: Qt paints wrapped
    lines of a text from right to left too far left by the blank at which they break, and cuts them.
    Words without any letter of the language keep their own direction, unless it is `always` to be
    the window's.
    """
    if not is_mirrored() or words.startswith(_LINE):
        return words
    end = _LINE[0] if words.endswith(" ") else ""  # a blank at a line's end goes to the far right
    has_own = always or re.search(_STRONG, words)
    return f"{_LINE}{words}{POP}{end}" if has_own else words
