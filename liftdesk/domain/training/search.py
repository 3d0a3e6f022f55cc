"""A search as it is typed, read into what it asks for; whatever is not understood is a word."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from liftdesk.domain.training.units import Unit


class Kind(StrEnum):
    """What can be found: `kind:strength`, `kind:check-in`, ..."""

    STRENGTH = "strength"
    EASY_CARDIO = "easy_cardio"
    REST = "rest"
    CHECK_IN = "check_in"
    SELF_CHECK = "self_check"
    WIN = "win"


class Amount(StrEnum):
    """What a number with a unit counts; `Bounds` are in grams, repetitions, seconds, metres."""

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
    """A range of numbers; None is no bound, `over` and `under` leave the bound itself out."""

    low: float | None = None
    high: float | None = None
    over: bool = False
    under: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A word, or with `is_phrase` words that stand together: each matches the beginnings of words.

    In a phrase only the last word may go on.
    """

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


def read(text: str, *, today: date, unit: Unit = Unit.KG) -> Query:
    """Read what was typed; never an error: what is not understood is a word.

    `today` is the training day that "last month" is counted from, `unit` the unit of a comparison
    without one (">60").
    """
    return Query(text=text, terms=tuple(Words(text=word) for word in text.split()))


def spans(text: str, words: Iterable[Words]) -> tuple[tuple[int, int], ...]:
    """Return where in a text words are hit, as (start, end) of its signs, in order, apart."""
    return ()
