"""Check-ins: how a person says they are, 0 to 10, every part optional."""

from dataclasses import replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass

CheckInId = NewType("CheckInId", int)

RATINGS = ("mood", "energy", "stress", "sleep", "confidence")
"""What a check-in asks; each may be left open, or declined ("rather not say")."""

RATING = range(11)
"""Own 0-10 items (research: wellbeing 1.3); both ends are named beside the scale."""


class Window(StrEnum):
    """The part of a day that a check-in speaks of; one is asked in the morning, one at night."""

    MORNING = "morning"
    DAYTIME = "daytime"
    EVENING = "evening"


_NOON, _EVENING = time(12), time(17)
"""Evening is from 17:00 (research: wellbeing 5.3, M2) until the training day ends in the night."""


def window_of(at: datetime, day: date) -> Window:
    """Return the window of an aware instant by its own wall clock.

    Args:
        at: the instant.
        day: the training day that it belongs to; after its midnight it is still evening.
    """
    clock = at.time()
    if at.date() > day or clock >= _EVENING:
        return Window.EVENING
    return Window.MORNING if clock < _NOON else Window.DAYTIME


def asked_in(window: Window) -> tuple[str, ...]:
    """Return what is asked in a window: last night's sleep is no question of the evening."""
    is_evening = window is Window.EVENING
    return tuple(name for name in RATINGS if name != "sleep" or not is_evening)


LONGEST_NOTE, LONGEST_TAG = 20_000, 60
"""Signs of a note (eight pages: other diaries hold long ones) and of a tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One check-in at an aware instant; None where the person said nothing.

    `declined` names the ratings that the person would rather not give. `batch_id` and
    `natural_key` are those of an imported one, as of a session.

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
    batch_id: int | None = None
    natural_key: str | None = None

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

    def rated(self, name: str, value: int | None) -> "CheckIn":
        """Return it with one rating given or cleared; a rating given is no longer declined.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming the rating.
            ValueError: no such rating.
        """
        if name not in RATINGS:
            raise ValueError(name)
        return self._with(name, value, declined=self.declined - {name})

    @property
    def said(self) -> frozenset[str]:
        """The ratings that were given or declined: nobody asks for these again."""
        given = {name for name in RATINGS if getattr(self, name) is not None}
        return self.declined | given

    def with_declined(self, name: str) -> "CheckIn":
        """Return it with "rather not say" for one rating.

        Raises:
            ValueError: no such rating.
        """
        if name not in RATINGS:
            raise ValueError(name)
        return self._with(name, None, declined=self.declined | {name})

    def _with(self, name: str, value: int | None, *, declined: frozenset[str]) -> "CheckIn":
        rating: dict[str, Any] = {name: value}
        return replace(self, declined=declined, **rating)


def tidy_tags(typed: str) -> tuple[str, ...]:
    """Read tags as they are typed: separated by commas, "#" or not, each once, in order."""
    found: dict[str, str] = {}
    for part in typed.split(","):
        tag = " ".join(part.strip().removeprefix("#").split())
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())
