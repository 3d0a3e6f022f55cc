"""How well what is typed fits a line of words; pure, so that its order can be tried."""

import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from liftdesk.domain.values import dataclass

_MOST: Final = 60
"""Signs of a typed text that are looked at; no name is longer."""
_SHORT: Final = 6
"""Letters that an abbreviation has at most; more of them are words, and words stand together."""


class Fit(IntEnum):
    """Kinds of fit, the best first."""

    WHOLE = 0
    PREFIX = 1
    WORD_STARTS = 2
    INSIDE = 3
    SCATTERED = 4


@dataclass(frozen=True, slots=True, order=True)
class Score:
    """How well a text fits; the smaller, the better.

    Attributes:
        fit: the kind of fit.
        gaps: signs passed over between the first and the last that fits.
        start: where the first sign fits.
        length: signs of the whole text; of two that fit alike the shorter comes first.
    """

    fit: Fit
    gaps: int
    start: int
    length: int


def fold(text: str) -> str:
    """Return a text as it is compared: small letters, no accents, signs as single blanks."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        sign if sign.isalnum() or sign == "+" else " "
        for sign in bare
        if not unicodedata.combining(sign)
    )
    return " ".join(kept.split())


def score(typed: str, text: str) -> Score | None:
    """Return how well a folded `typed` fits a folded `text`, None where it does not.

    The beginning of the text beats the beginnings of its words ("pr w" for "print week"), these
    beat a piece inside ("int"), and that beats the letters in their order with others between
    ("pwk"). Letters that are scattered have to begin at the beginning of a word, and stand within
    four times their number, or everything would fit three letters.
    """
    typed = typed[:_MOST]
    if not typed:
        return Score(Fit.PREFIX, 0, 0, len(text))
    at = text.find(typed)
    if at == 0:
        return Score(Fit.WHOLE if len(text) == len(typed) else Fit.PREFIX, 0, 0, len(text))
    starts = _word_starts(typed.split(), text)
    if starts is not None:
        return Score(Fit.WORD_STARTS, *starts, len(text))
    if at > 0:
        return Score(Fit.INSIDE, 0, at, len(text))
    scattered = _scattered(typed.replace(" ", ""), text)
    return None if scattered is None else Score(Fit.SCATTERED, *scattered, len(text))


def best(typed: str, texts: Sequence[str]) -> Score | None:
    """Return the best score of several names of one thing; a later name counts one kind less.

    "db bench" finds the dumbbell bench press by its other name, below what is called so itself.
    """
    found: Score | None = None
    for place, text in enumerate(texts):
        one = score(typed, text)
        if one is not None and place:
            one = Score(Fit(min(one.fit + 1, Fit.SCATTERED)), one.gaps + 1, one.start, one.length)
        if one is not None and (found is None or one < found):
            found = one
    return found


def _word_starts(parts: list[str], text: str) -> tuple[int, int] | None:
    """Return gaps and first place where each typed word begins a word of its own, in any order."""
    words, free = text.split(" "), set(range(text.count(" ") + 1))
    places = list[int]()
    # Longer parts choose first: "p pr" must not lose "press" to "p".
    for part in sorted(parts, key=len, reverse=True):
        place = next((n for n in sorted(free) if words[n].startswith(part)), None)
        if place is None:
            return None
        free.discard(place)
        places.append(place)
    spread = max(places) - min(places) + 1 - len(places)
    return spread, min(places)


def _scattered(letters: str, text: str) -> tuple[int, int] | None:
    found: tuple[int, int] | None = None
    if len(letters) > _SHORT:
        return None
    for start in (n for n in range(len(text)) if n == 0 or text[n - 1] == " "):
        if text[start] != letters[0]:
            continue
        end = _last_of(letters, text, start)
        if end is None or end - start + 1 > 4 * len(letters):
            continue
        one = (end - start + 1 - len(letters), start)
        found = one if found is None else min(found, one)
    return found


def _last_of(letters: str, text: str, start: int) -> int | None:
    at = start - 1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
    return at
