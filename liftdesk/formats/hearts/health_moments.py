"""Dates as Apple's Health writes them: `2026-05-04 08:00:00 +0200`, by far the most often."""

from datetime import datetime
from functools import lru_cache

from liftdesk.domain.errors import DomainError, Trouble

_TWELVE_HOURS = "%Y-%m-%d %I:%M:%S %p %z"
"""What phones set to twelve hours write."""
_USUAL_LENGTH = 25


def read_moment(text: str, field: str = "startDate") -> datetime:
    """Read a moment with its offset.

    Raises:
        DomainError: DATE_UNREADABLE, also for one without an offset.
    """
    plain = " ".join(text.replace("\u202f", " ").split())
    try:
        if plain[-7:-6].isalpha():
            found = datetime.strptime(plain, _TWELVE_HOURS)  # noqa: DTZ007 - it has %z
        else:
            found = datetime.fromisoformat(plain.replace(" +", "+").replace(" -", "-"))
        if found.tzinfo is not None:
            found.timestamp()
            return found
    except (ValueError, OverflowError):
        pass
    raise DomainError(Trouble.DATE_UNREADABLE, field, text=text[:40])


def seconds_of(text: str) -> int:
    """Return whole seconds since 1970; quick for the usual form, of which a file has millions.

    Raises:
        DomainError: DATE_UNREADABLE.
    """
    if len(text) == _USUAL_LENGTH and text[16] == ":":
        minute, second = text[14:16], text[17:19]
        if minute.isdecimal() and second.isdecimal():
            return _hour(text[:13], text[19:]) + int(minute) * 60 + int(second)
    return int(read_moment(text).timestamp())


@lru_cache(maxsize=4096)  # records of one hour stand together
def _hour(hour: str, offset: str) -> int:
    return int(read_moment(f"{hour}:00:00{offset}").timestamp())
