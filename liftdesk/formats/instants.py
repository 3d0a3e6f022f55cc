"""Instants and lengths of time as apps write them for machines, and days as people write them."""

import re
from datetime import UTC, date, datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.moments import FIRST_YEAR, LAST_YEAR, moment_and_day

_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_ISO_LENGTH = re.compile(
    r"P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8}(?:\.\d+)?)S)?)?"
)


def instant_of(seconds: float, field: str = "") -> datetime:
    """Return the instant so many seconds after 1970 began in Greenwich, aware.

    Raises:
        DomainError: DATE_OUT_OF_RANGE.
    """
    try:
        found = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except (OverflowError, ValueError) as error:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, field, text=seconds) from error
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, field, text=seconds)
    return found


def written_day(text: str, field: str = "") -> date:
    """Read `2026-11-05`, `November 5th, 2026` or `5 November 2026`, months in many languages.

    Raises:
        DomainError: DATE_UNREADABLE, also for a day with a time; DATE_OUT_OF_RANGE.
    """
    day = moment_and_day(_ORDINAL.sub("", text, count=1), field)[1]
    if day is None:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text)
    return day


def read_iso_duration(text: str, field: str = "") -> timedelta:
    """Read an ISO 8601 length of time: `PT1H30M`, `PT45.5S`.

    Raises:
        DomainError: DURATION_UNREADABLE.
    """
    found = _ISO_LENGTH.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        raise DomainError(Trouble.DURATION_UNREADABLE, field, text=text)
    days, hours, minutes = (int(part or 0) for part in found.groups()[:3])
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=float(found[4] or 0))
