"""Check-ins: how a person says they are, 0 to 10, every part optional."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble

CheckInId = NewType("CheckInId", int)

RATINGS = ("mood", "energy", "stress", "sleep", "confidence")
"""What a check-in asks; each may be left open, or declined ("rather not say")."""

RATING = range(11)
"""Own 0-10 items (research: wellbeing 1.3); both ends are named beside the scale."""

LONGEST_NOTE, LONGEST_TAG = 5000, 60
"""Signs of a note (two pages of it) and of a tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in at an aware instant; None where the person said nothing.

    `declined` names the ratings that the person would rather not give.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming the rating outside 0-10; TEXT_TOO_LONG.
    """

    id: CheckInId
    at: datetime
    day: date
    mood: int | None = None
    energy: int | None = None
    sleep: int | None = None
    stress: int | None = None
    confidence: int | None = None
    note: str = ""
    declined: frozenset[str] = frozenset()
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse ratings outside the scale, and texts that are too long."""
        for text, most in ((self.note, LONGEST_NOTE), *((tag, LONGEST_TAG) for tag in self.tags)):
            if len(text) > most:
                raise DomainError(Trouble.TEXT_TOO_LONG, "note", high=most)
        for name in RATINGS:
            value = getattr(self, name)
            if value is not None and value not in RATING:
                raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, name, low=0, high=10)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said at all."""
        said = self.note or self.declined or self.tags
        return not said and all(getattr(self, name) is None for name in RATINGS)
