"""A state of mind as Apple's Health keeps it: a valence, words for it, what it had to do with."""

import re
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.check_ins import LONGEST_TAG
from liftdesk.formats.imported import ImportedCheckIn
from liftdesk.formats.moments import key_of

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPLIT = re.compile(r"[,;|]")


def rating_of_valence(text: str) -> int:
    """Return the 0-10 rating of a valence from -1, very unpleasant, to 1, very pleasant.

    Raises:
        DomainError: NUMBER_UNREADABLE, NUMBER_OUT_OF_RANGE.
    """
    try:
        valence = float(text)
    except ValueError as error:
        raise DomainError(Trouble.NUMBER_UNREADABLE, "valence", text=text) from error
    if not -1 <= valence <= 1:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "valence", low=-1, high=1)
    return int(valence * 5 + 5.5)


def words_of(names: object) -> tuple[str, ...]:
    """Return tags of a list, or of a text with commas, each once: `selfCare` is "self care"."""
    parts = names if isinstance(names, list) else _SPLIT.split(str(names or ""))
    found: dict[str, None] = {}
    for part in parts:
        words = " ".join(_HUMP.sub(" ", str(part)).replace("_", " ").split()).lower()
        if words and len(words) <= LONGEST_TAG:
            found.setdefault(words)
    return tuple(found)


def is_of_day(kind: str) -> bool:
    """Whether it speaks of a whole day, not of a moment."""
    return re.sub(r"[^a-z]", "", kind.casefold()).removeprefix("hkstateofmindkind") == "dailymood"


def check_in_of(
    source: str, at: datetime, *, valence: str, kind: str, tags: tuple[str, ...]
) -> ImportedCheckIn:
    """Return the check-in of one state of mind.

    Raises:
        DomainError: NUMBER_UNREADABLE, NUMBER_OUT_OF_RANGE of the valence.
    """
    whole_day = is_of_day(kind)
    return ImportedCheckIn(
        natural_key=f"{source}:mind|{key_of(at)}|{'day' if whole_day else 'moment'}",
        at=at,
        day=at.date() if whole_day else None,
        mood=rating_of_valence(valence),
        tags=tags,
    )
