"""Days and times of day as a person types them: in the order of the region, and ISO's always."""

import re
from datetime import date, datetime, time

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import moments
from liftdesk.formats.mapping import DateOrder
from liftdesk.formats.numeric_dates import read_clock, read_when

EARLIEST = date(1970, 1, 1)
"""Before it there is no offset from UTC to trust; nobody's log goes back further."""
_AFTER_DATE = re.compile(r"(?<=\d)\s*(?:г|р)\.?$")
"""The word for year, cut short, that Bulgarian, Russian and Ukrainian put behind a date."""
_AFTER_TIME = re.compile(r"\s*ч\.?$")
"""The word for hour, as Bulgarian puts it behind a time."""
_DIGITS_OF_AN_HOUR = 2


def read_typed_day(text: str, order: str, today: date, field: str = "day") -> date:
    """Read a day up to `today`: "2026-11-19", "19.11.2026", "11/19/26", "19 Nov 2026".

    `order` is that of the region, "dmy", "mdy" or "ymd". Where it is "", and where the text is no
    day in it, only what can be one single day is read.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_AMBIGUOUS or DATE_OUT_OF_RANGE.
    """
    typed = text.strip()
    day = _iso(typed) or _day(
        _AFTER_DATE.sub("", re.sub(r"([./-])\s+", r"\1", typed)), order, field
    )
    if not EARLIEST <= day <= today:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, field, text=typed)
    return day


def read_typed_time(text: str, field: str = "time") -> time:
    """Read a time of day to the minute: "18:30", "18.30", "18 h 30", "6:30 PM", "18".

    Raises:
        DomainError: TIME_UNREADABLE.
    """
    typed = " ".join(text.split())
    compact = re.sub(r"\s*h\s*", "h", typed.casefold())
    compact = _AFTER_TIME.sub("", compact)
    if compact.isdecimal() and len(compact) <= _DIGITS_OF_AN_HOUR:
        compact += ":00"
    for read in (read_clock, moments.read_clock):
        try:
            return read(compact, field).replace(second=0, microsecond=0)
        except DomainError:
            continue
    raise DomainError(Trouble.TIME_UNREADABLE, field, text=typed)


def _iso(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _day(typed: str, order: str, field: str) -> date:
    orders = (DateOrder(order), None) if order else (None,)
    for one in orders:
        try:
            found = read_when(typed, one, field)
        except DomainError as error:
            refused = error
        else:
            return found.date() if isinstance(found, datetime) else found[0]
    raise refused
