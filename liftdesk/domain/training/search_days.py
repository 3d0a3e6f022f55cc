"""Dates of a search, as people write them: 2025, mar 2025, last month, 2025-01..2025-03, monday."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from liftdesk.domain.training.search import Days, Weekday

_MONTHS = (
    ("jan", "january", "januar", "jaen", "janner"),
    ("feb", "february", "februar"),
    ("mar", "march", "marz", "maerz"),
    ("apr", "april"),
    ("may", "mai"),
    ("jun", "june", "juni"),
    ("jul", "july", "juli"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october", "okt", "oktober"),
    ("nov", "november"),
    ("dec", "december", "dez", "dezember"),
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_WEEKDAYS = (
    ("monday", "montag"),
    ("tuesday", "dienstag"),
    ("wednesday", "mittwoch"),
    ("thursday", "donnerstag"),
    ("friday", "freitag"),
    ("saturday", "samstag", "sonnabend"),
    ("sunday", "sonntag"),
)
_WEEKDAY = {
    name + end: n for n, names in enumerate(_WEEKDAYS) for name in names for end in ("", "s")
}
_ISO = r"(?:19|20)\d\d(?:-\d{1,2}(?:-\d{1,2})?)?"
_NAMED = "|".join(sorted(_MONTH, key=len, reverse=True))
_YEAR = r"((?:19|20)\d\d)"
_UNITS = {
    **dict.fromkeys(("day", "days", "tag", "tage", "tagen"), "day"),
    **dict.fromkeys(("week", "weeks", "woche", "wochen"), "week"),
    **dict.fromkeys(("month", "months", "monat", "monate", "monaten"), "month"),
    **dict.fromkeys(("year", "years", "jahr", "jahre", "jahren"), "year"),
}
_SPANS = "|".join(sorted(_UNITS, key=len, reverse=True))
_LAST = r"(?:last|letzte[nrs]?|vergangene[nrs]?)"
_THIS = r"(?:this|diese[nrs]?)"

Found = tuple[Days | Weekday, int]
_Reader = Callable[[re.Match[str], date], Days | Weekday]


def read_days(text: str, today: date) -> Found | None:
    """Read a date at the start of a folded text; returns it and how many signs it takes.

    Returns None where there is none, or none that the calendar has (2025-02-30).
    """
    for pattern, reader in _FORMS:
        match = pattern.match(text)
        if match is not None:
            with suppress(ValueError, OverflowError):  # a day that no calendar has
                return reader(match, today), match.end()
    return None


def written(days: Days) -> str:
    """Return days as a search reads them again: "2026-10-01..2026-10-31"."""
    return "..".join("" if day is None else day.isoformat() for day in (days.first, days.last))


def _iso(text: str) -> Days:
    """Return a year, a month or a day of that form."""
    year, month, day = [*map(int, text.split("-")), None, None][:3]
    if year is None or month is None:
        return Days(first=date(int(year or 0), 1, 1), last=date(int(year or 0), 12, 31))
    return _month(year, month) if day is None else _one(date(year, month, day))


def _month(year: int, month: int) -> Days:
    first = date(year, month, 1)
    return Days(first=first, last=_next_month(first) - timedelta(days=1))


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _one(day: date) -> Days:
    return Days(first=day, last=day)


def _between(match: re.Match[str], _: date) -> Days:
    first = _iso(match[1]).first if match[1] else None
    last = _iso(match[2]).last if match[2] else None
    if first is None and last is None:
        raise ValueError("no day at all")
    if first is not None and last is not None and first > last:
        first, last = _iso(match[2]).first, _iso(match[1]).last
    return Days(first=first, last=last)


def _named_month(match: re.Match[str], _: date) -> Days:
    return _month(int(match[2]), _MONTH[match[1]])


def _named_day(match: re.Match[str], _: date) -> Days:
    return _one(date(int(match[3]), _MONTH[match[2]], int(match[1])))


def _american_day(match: re.Match[str], _: date) -> Days:
    return _one(date(int(match[3]), _MONTH[match[1]], int(match[2])))


def _dotted_day(match: re.Match[str], _: date) -> Days:
    return _one(date(int(match[3]), int(match[2]), int(match[1])))


def _this(match: re.Match[str], today: date) -> Days:
    return _period(_UNITS[match[1]], today)


def _last(match: re.Match[str], today: date) -> Days:
    unit = _UNITS[match[1]]
    before = _period(unit, today).first
    return _period(unit, (before or today) - timedelta(days=1))


def _period(unit: str, day: date) -> Days:
    """Return the day, week, month or year that a day is in."""
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return Days(first=monday, last=monday + timedelta(days=6))
    if unit == "month":
        return _month(day.year, day.month)
    return _iso(str(day.year)) if unit == "year" else _one(day)


_DAYS_IN = {"day": 1, "week": 7}


def _last_some(match: re.Match[str], today: date) -> Days:
    """Return so many days, weeks, months or years up to today."""
    count, unit = int(match[1]), _UNITS[match[2]]
    if unit in _DAYS_IN:
        return Days(first=today - timedelta(days=count * _DAYS_IN[unit] - 1), last=today)
    months = count * (12 if unit == "year" else 1)
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    last_there = (_next_month(date(year, month + 1, 1)) - timedelta(days=1)).day
    begun = date(year, month + 1, min(today.day, last_there)) + timedelta(days=1)
    return Days(first=begun, last=today)


def _weekday(match: re.Match[str], _: date) -> Weekday:
    return Weekday(number=_WEEKDAY[match[0]])


_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(rf"{pattern}(?=\s|$)"), reader)
    for pattern, reader in (
        (rf"({_ISO})?\s?\.\.\s?({_ISO})?", _between),
        (r"((?:19|20)\d\d)-((?:19|20)\d\d)", _between),
        (_ISO, lambda match, _: _iso(match[0])),
        (rf"(\d{{1,2}})\.(\d{{1,2}})\.{_YEAR}", _dotted_day),
        (rf"({_NAMED})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}", _american_day),
        (rf"(\d{{1,2}})(?:\.|st|nd|rd|th)?\s({_NAMED})\.?\s{_YEAR}", _named_day),
        (rf"({_NAMED})\.?\s{_YEAR}", _named_month),
        (r"(?:today|heute)", lambda _, today: _one(today)),
        (r"(?:yesterday|gestern)", lambda _, today: _one(today - timedelta(days=1))),
        (rf"{_THIS}\s({_SPANS})", _this),
        (rf"{_LAST}\s({_SPANS})", _last),
        (rf"{_LAST}\s(\d{{1,3}})\s({_SPANS})", _last_some),
        ("|".join(f"(?:{name})" for name in sorted(_WEEKDAY, key=len, reverse=True)), _weekday),
    )
)
