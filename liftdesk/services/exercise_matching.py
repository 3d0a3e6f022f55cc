"""Which exercise a name from elsewhere means: by name, by other name, by its bag of words."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Sequence
from enum import StrEnum

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.values import dataclass
from liftdesk.services.library import Namer

MOST_CANDIDATES = 6
_LEAST_SHARE = 0.5
"""Shared words of all words (Jaccard) from which a name is worth showing as a candidate."""
_WORD = re.compile(r"[^\W_]+")
_SAME_WORDS = {
    **dict.fromkeys(("bb", "barbells"), "barbell"),
    **dict.fromkeys(("db", "dbs", "dumbbells", "dumbell", "dumbells"), "dumbbell"),
    **dict.fromkeys(("kb", "kettlebells"), "kettlebell"),
    "bw": "bodyweight",
    **dict.fromkeys(("over", "the", "with", "a", "and", "on", "up", "ups"), ""),
}
"""Words that mean the same in the names of exercises, and words that mean nothing there."""
_PHRASES = (
    (re.compile(r"\bpull[\s-]?ups?\b"), "pullup"),
    (re.compile(r"\bpush[\s-]?ups?\b"), "pushup"),
    (re.compile(r"\bsit[\s-]?ups?\b"), "situp"),
    (re.compile(r"\bchin[\s-]?ups?\b"), "chinup"),
    (re.compile(r"\bohp\b"), "overhead press"),
    (re.compile(r"\brdl\b"), "romanian deadlift"),
    (re.compile(r"\bbody[\s-]weight\b"), "bodyweight"),
    (re.compile(r"\bdead[\s-]lift"), "deadlift"),
)


class Match(StrEnum):
    """How a name was matched.

    SAME by its name, ALIAS by another name, WORDS by the same words in another order, TIE where
    several exercises have these words, NEW where none has: it becomes an exercise of its own.
    CHOSEN by the person.
    """

    SAME = "same"
    ALIAS = "alias"
    WORDS = "words"
    TIE = "tie"
    NEW = "new"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMatch:
    """A name of a file: what it becomes (None: an exercise of its own), and what else it may mean.

    `sets` counts the file's sets under this name.
    """

    name: str
    sets: int
    match: Match
    exercise: Exercise | None = None
    candidates: tuple[Exercise, ...] = ()


def bag_of_words(name: str) -> frozenset[str]:
    """Return the words of a name without order, case, accents, plural and brackets."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    for form, word in _PHRASES:
        plain = form.sub(word, plain)
    words = (_SAME_WORDS.get(word, word) for word in _WORD.findall(plain))
    return frozenset(_singular(word) for word in words if word)


def _singular(word: str) -> str:
    is_plural = len(word) > 3 and word.endswith("s") and not word.endswith("ss")  # noqa: PLR2004 - "abs" is no plural
    return word[:-1] if is_plural else word


class Matcher:
    """Matches names. A tie asks, and where nothing is sure a name stays itself.

    Words alone join a name only to exercises that the person has trained or made: a lift of the
    catalogue that nobody did yet is offered, not taken.
    """

    def __init__(self, present: Sequence[Exercise], trained: Collection[ExerciseId]) -> None:
        self._namer = Namer(present, trained)
        self._by_bag: dict[frozenset[str], dict[ExerciseId, Exercise]] = defaultdict(dict)
        self._bags: list[tuple[frozenset[str], Exercise]] = []
        self._mine = {one.id for one in present if one.is_own or one.id in trained}
        for one in present:
            for name in (one.name, *one.aliases):
                bag = bag_of_words(name)
                if bag:
                    self._by_bag[bag][one.id] = one
                    self._bags.append((bag, one))

    def match(self, name: str, sets: int = 0) -> NameMatch:
        """Return what a name means."""
        known = self._namer.known(name)
        if known is not None:
            is_name = known.name.casefold() == name.casefold()
            kind = Match.SAME if is_name else Match.ALIAS
            return NameMatch(name=name, sets=sets, match=kind, exercise=known)
        bag = bag_of_words(name)
        same = self._by_bag.get(bag, {})
        mine = [one for one in same.values() if one.id in self._mine]
        if len(mine) == 1:
            return NameMatch(
                name=name, sets=sets, match=Match.WORDS, exercise=mine[0], candidates=(mine[0],)
            )
        kind = Match.TIE if mine else Match.NEW
        candidates = self._candidates(bag, [*mine, *same.values()])
        return NameMatch(name=name, sets=sets, match=kind, candidates=candidates)

    def _candidates(self, bag: frozenset[str], first: Sequence[Exercise]) -> tuple[Exercise, ...]:
        """Return the exercises that share most words with a name, the person's own first."""
        best: dict[ExerciseId, tuple[float, Exercise]] = {}
        for other, one in self._bags:
            share = len(bag & other) / max(len(bag | other), 1)
            if share >= _LEAST_SHARE and share > best.get(one.id, (0.0, one))[0]:
                best[one.id] = (share, one)
        ranked = sorted(
            best.values(),
            key=lambda found: (-found[0], found[1].id not in self._mine, found[1].name),
        )
        found = {one.id: one for one in (*first, *(one for _, one in ranked))}
        return tuple(found.values())[:MOST_CANDIDATES]
