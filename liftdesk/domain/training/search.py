"""A search as it is typed, read into what it asks for; whatever is not understood is a word."""

import unicodedata
from collections.abc import Iterable
from dataclasses import field
from datetime import date
from enum import StrEnum

from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass


class Kind(StrEnum):
    """What can be found: `kind:strength`, `kind:check-in`, ..."""

    STRENGTH = "strength"
    EASY_CARDIO = "easy_cardio"
    REST = "rest"
    CHECK_IN = "check_in"
    SELF_CHECK = "self_check"
    WIN = "win"


class Amount(StrEnum):
    """What a number counts; bounds are in grams, repetitions, seconds, metres, whole minutes."""

    LOAD = "load"
    REPS = "reps"
    RIR = "rir"
    SECONDS = "seconds"
    METRES = "metres"
    DURATION = "duration"
    PAIN = "pain"


class Has(StrEnum):
    """What an entry may have: `has:note`, `has:pain`, `has:tag`, `has:feelings`, `has:cardio`."""

    NOTE = "note"
    PAIN = "pain"
    TAG = "tag"
    FEELINGS = "feelings"
    CARDIO = "cardio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Numbers as typed; None is no bound, `over` and `under` leave the bound itself out."""

    low: float | None = None
    high: float | None = None
    over: bool = False
    under: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words that stand together, mostly one; the last may go on, but not in a phrase in quotes."""

    text: str
    is_phrase: bool = False
    is_left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The training days `first` to `last`, None where it is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """One day of every week, 0 Monday to 6 Sunday."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A set (load, reps, RIR, seconds), an entry (duration, metres) or pain within bounds.

    `unit` is the unit that a load was typed in.
    """

    amount: Amount
    bounds: Bounds
    unit: Unit = Unit.KG


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A check-in whose rating (one of `RATINGS`) lies within bounds."""

    rating: str
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """A check-in with a tag that begins so."""

    tag: str
    is_left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfKind:
    """Entries of a kind."""

    kind: Kind
    is_left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Having:
    """Entries that have something."""

    has: Has
    is_left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CameFrom:
    """Entries that came from another app, by the beginning of the format's name."""

    app: str
    is_left_out: bool = False


Term = Words | Days | Weekday | Measured | Rated | Tagged | OfKind | Having | CameFrom


class Place(StrEnum):
    """Where a word was found."""

    NAME = "name"
    NOTE = "note"
    EXERCISE = "exercise"
    SET_NOTE = "set_note"
    CARDIO = "cardio"
    PAIN = "pain"
    TAG = "tag"
    SELF_CHECK = "self_check"
    WIN = "win"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One text in which words were found, and where: (start, end) of its signs, in order."""

    place: Place
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search: the text as it was typed and the terms it was read into, in their order.

    All terms have to hold at once; of days, weekdays and kinds one of each is enough.
    """

    text: str = ""
    terms: tuple[Term, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.terms

    @property
    def words(self) -> tuple[Words, ...]:
        """The words and phrases that an entry has to have."""
        return tuple(
            term for term in self.terms if isinstance(term, Words) and not term.is_left_out
        )


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Return the words of a text as the index has them: folded, with where each starts and ends.

    Letters, digits and private signs make words; case and accents are left out, one sign for one
    (SQLite's unicode61 tokenizer with remove_diacritics 2).
    """
    found = list[tuple[str, int, int]]()
    word, start = "", 0
    for place, sign in enumerate(text):
        kind = unicodedata.category(sign)
        if kind[0] in "LN" or kind == "Co":
            start = start if word else place
            word += _folded(sign)
        elif word and kind == "Mn":
            continue  # an accent that stands by itself belongs to the letter before it
        elif word:
            found.append((word, start, place))
            word = ""
    return [*found, (word, start, len(text))] if word else found


def fold(text: str) -> str:
    """Return a text without case and accents, words apart by one space."""
    return " ".join(word for word, _, _ in tokens(text))


def spans(text: str, words: Iterable[Words]) -> tuple[tuple[int, int], ...]:
    """Return where words are hit in a text, as (start, end) of its signs, in order and apart."""
    here = tokens(text)
    marked = set[int]()
    for wanted in words:
        typed = [word for word, _, _ in tokens(wanted.text)]
        for first in range(len(here) - len(typed) + 1) if typed else ():
            if _stands_at(here, first, typed, wanted.is_phrase):
                marked.update(range(first, first + len(typed)))
    joined = list[tuple[int, int]]()
    for place in sorted(marked):
        _, start, end = here[place]
        if place - 1 in marked:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _stands_at(
    here: list[tuple[str, int, int]],
    first: int,
    typed: list[str],
    is_phrase: bool,  # noqa: FBT001 - what `Words` says
) -> bool:
    *whole, last = typed
    if any(here[first + n][0] != word for n, word in enumerate(whole)):
        return False
    there = here[first + len(whole)][0]
    return there == last if is_phrase else there.startswith(last)


def _folded(sign: str) -> str:
    plain = unicodedata.normalize("NFD", sign)[0]
    return plain.lower()[0]


def hits(texts: Iterable[tuple[Place, str]], words: Iterable[Words]) -> tuple[Hit, ...]:
    """Return those of an entry's texts in which words stand, each text once."""
    wanted = tuple(words)
    found = ((place, text, spans(text, wanted)) for place, text in dict.fromkeys(texts))
    return tuple(Hit(place=place, text=text, spans=at) for place, text, at in found if at)
