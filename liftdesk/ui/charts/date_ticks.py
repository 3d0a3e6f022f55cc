"""Which days get a label on the time axis: a few round ones, whatever the span."""

from datetime import date, timedelta

from liftdesk.domain.training.weeks import monday_of
from liftdesk.wording.days import short_date_text, short_dated_month_text

MOST = 8
_WEEKS = (1, 2, 4)
_MONTHS = (1, 2, 3, 6, 12, 24, 60)


def date_ticks(first: date, last: date) -> list[tuple[date, str]]:
    """Return up to eight days with their words: Mondays, then firsts of months, then of years."""
    for weeks in _WEEKS:
        if (last - first).days >= (MOST + 1) * weeks * 7:
            continue
        days = _mondays(first, last, weeks)
        if len(days) <= MOST:
            return [(day, _short(day)) for day in days]
    for months in _MONTHS:
        if (last - first).days >= (MOST + 1) * months * 31:
            continue
        days = _firsts(first, last, months)
        if len(days) <= MOST:
            return [(day, _month(day)) for day in days]
    return []


def _mondays(first: date, last: date, every: int) -> list[date]:
    """Return every `every`-th Monday, counted from a fixed one: labels move with their days."""
    week = timedelta(weeks=1)
    day = monday_of(first - timedelta(days=1)) + week
    while (day.toordinal() - 1) // 7 % every:
        day += week
    found = []
    while day <= last:
        found.append(day)
        day += every * week
    return found


def _firsts(first: date, last: date, every: int) -> list[date]:
    """Return firsts of every `every`-th month, counted from a January."""
    found = []
    months = range(first.year * 12, last.year * 12 + 12)
    for month in months:
        day = date(month // 12, month % 12 + 1, 1)
        if month % every == 0 and first <= day <= last:
            found.append(day)
    return found


def _short(day: date) -> str:
    """Return "7 Sep": the day's words without its weekday."""
    return short_date_text(day, year=day.year)


def _month(day: date) -> str:
    return short_dated_month_text(day)
