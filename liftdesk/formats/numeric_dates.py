"""Dates that are all numbers: which order they can be in, and what they are in one."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.mapping import DateOrder
from liftdesk.formats.moments import FIRST_YEAR, LAST_YEAR, moment_and_day, noon_of, read_moment

_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?")
_CLOCK = re.compile(
    r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?(?:\s*(?:uhr|h))?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"\s+([+-]\d{2}:?\d{2})$")
_LONGEST = 60
"""Signs of a cell that may still be a date."""
_YEAR_DIGITS, _SHORT_DIGITS = 4, 2
_CENTURY = 2000
_NOON_HOUR = 12
When = tuple[date, time | None]


def date_orders(cells: Iterable[str]) -> tuple[DateOrder, ...]:
    """Return the orders of day, month and year in which every one of the cells is a date.

    Cells that are no date in any order are left out; so are blank ones, and dates with a month's
    name. No numeric date at all gives no order, more than one order is a question.
    """
    orders: set[DateOrder] = set()
    for cell in cells:
        fits = _fitting(_day_part(cell))
        if fits:
            orders = fits & orders if orders else fits
            if not orders:
                return ()
    return tuple(order for order in DateOrder if order in orders)


def read_when(text: str, order: DateOrder | None, field: str = "date") -> datetime | When:
    """Read a date, with or without a time of day: an instant where an offset is told too.

    Without an `order`, a numeric date is read where it can be one day only.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_AMBIGUOUS, DATE_OUT_OF_RANGE.
    """
    if len(text) > _LONGEST:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text[:_LONGEST])
    bare = _OFFSET.sub(r"\1", text.strip())
    day_text = _day_part(bare)
    if not _NUMERIC.fullmatch(day_text):
        return _written(bare, field)
    rest = bare[len(day_text) :].strip(" ,T")
    if not rest:
        return _numeric(day_text, order, field), None
    if bare[: _YEAR_DIGITS + 1].endswith("-"):
        try:
            found = read_moment(bare, field)
        except DomainError:
            pass
        else:
            return found if found.tzinfo else (found.date(), found.time())
    return _numeric(day_text, order, field), read_clock(rest, field)


def read_clock(text: str, field: str = "time") -> time:
    """Read `18:30`, `6:30 PM`, `18.30 Uhr`, `18h30`.

    Raises:
        DomainError: DATE_UNREADABLE.
    """
    found = _CLOCK.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text[:_LONGEST])
    hour, half = int(found[1]), (found[4] or "").casefold()
    if half and 1 <= hour <= _NOON_HOUR:
        hour = hour % _NOON_HOUR + (_NOON_HOUR if half == "p" else 0)
    try:
        return time(hour, int(found[2]), int(found[3] or 0))
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text) from error


def moment_of(when: datetime | When) -> tuple[datetime, date | None]:
    """Return a moment, and its day where no more than that is known."""
    if isinstance(when, datetime):
        return when, None
    day, clock = when
    return (noon_of(day), day) if clock is None else (datetime.combine(day, clock), None)


def _day_part(text: str) -> str:
    return re.split(r"[\s,T]", text.strip(), maxsplit=1)[0]


def _fitting(text: str) -> set[DateOrder]:
    return {order for order in DateOrder if _in_order(text, order) is not None}


def _in_order(text: str, order: DateOrder) -> date | None:
    """Return the day that a text is in an order, None where it is none.

    A year has four digits, or two where it stands last: nobody writes 05-06-26 year first.
    """
    found = _NUMERIC.fullmatch(text)
    if found is None:
        return None
    parts = (found[1], found[3], found[4])
    year, month, day = (parts[order.value.index(sign)] for sign in "ymd")
    is_long = len(year) == _YEAR_DIGITS
    is_short = len(year) == _SHORT_DIGITS and order is not DateOrder.YEAR_MONTH_DAY
    if not (is_long or is_short) or max(len(month), len(day)) > _SHORT_DIGITS:
        return None
    try:
        found_day = date(int(year) + (_CENTURY if is_short else 0), int(month), int(day))
    except ValueError:
        return None
    return found_day if FIRST_YEAR <= found_day.year <= LAST_YEAR else None


def _numeric(text: str, order: DateOrder | None, field: str) -> date:
    days = {_in_order(text, one) for one in ([order] if order else DateOrder)} - {None}
    iso = _in_order(text, DateOrder.YEAR_MONTH_DAY)
    if iso is not None:
        return iso
    if len(days) > 1:
        raise DomainError(Trouble.DATE_AMBIGUOUS, field, text=text)
    for found in days:
        if found is not None:
            return found
    raise DomainError(Trouble.DATE_UNREADABLE, field, text=text)


def _written(text: str, field: str) -> datetime | When:
    """Read a date with a month's name; eight digits alone may be anything.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE.
    """
    if text[:8].isdecimal():
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text)
    found, day = moment_and_day(text, field)
    if day is not None:
        return day, None
    return found if found.tzinfo else (found.date(), found.time())
