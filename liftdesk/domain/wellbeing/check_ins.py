"""Check-ins: how a person says they are, 0 to 10, every part optional."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble

CheckInId = NewType("CheckInId", int)

RATING = range(11)
"""Own 0-10 items (research: wellbeing 1.3); both ends are named beside the scale."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in at an aware instant; None where the person said nothing.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming the rating outside 0-10.
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

    def __post_init__(self) -> None:
        """Refuse ratings outside the scale."""
        for name in ("mood", "energy", "sleep", "stress", "confidence"):
            value = getattr(self, name)
            if value is not None and value not in RATING:
                raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, name, low=0, high=10)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said at all."""
        ratings = (self.mood, self.energy, self.sleep, self.stress, self.confidence)
        return not self.note and all(rating is None for rating in ratings)
