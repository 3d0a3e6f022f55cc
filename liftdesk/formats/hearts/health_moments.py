"""Dates as Apple's Health writes them: `2026-05-04 08:00:00 +0200`, by far the most often."""

from datetime import datetime
from functools import lru_cache

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.hearts.beats import DATES

_TWELVE_HOURS = "%Y-%m-%d %I:%M:%S %p %z"
"""What phones set to twelve hours write."""
_USUAL_LENGTH = 25
_SIXTY = {f"{number:02}": number for number in range(60)}
"""Minutes and seconds; a look at them is quicker than to read numbers."""


def read_moment(text: str, field: str = "startDate") -> datetime:
    """Read a moment with its offset.

    Raises:
        DomainError: DATE_UNREADABLE, also for one without an offset; DATE_OUT_OF_RANGE.
    """
    plain = " ".join(text.replace("\u202f", " ").split())
    try:
        if plain[-7:-6].isalpha():
            found = datetime.strptime(plain, _TWELVE_HOURS)  # noqa: DTZ007 - it has %z
        else:
            found = datetime.fromisoformat(plain.replace(" +", "+").replace(" -", "-"))
        second = found.timestamp() if found.tzinfo is not None else None
    except (ValueError, OverflowError):
        second = None
    if second is None:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text[:40])
    if int(second) not in DATES:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, field, text=text[:40])
    return found


def seconds_of(text: str) -> int:
    """Return whole seconds since 1970; quick for the usual form, of which a file has millions.

    Raises:
        DomainError: DATE_UNREADABLE.
    """
    minute, second = _SIXTY.get(text[14:16]), _SIXTY.get(text[17:19])
    if minute is None or second is None or len(text) != _USUAL_LENGTH:
        return int(read_moment(text).timestamp())
    return _hour(text[:13], text[19:]) + minute * 60 + second


@lru_cache(maxsize=4096)  # records of one hour stand together
def _hour(hour: str, offset: str) -> int:
    return int(read_moment(f"{hour}:00:00{offset}").timestamp())
