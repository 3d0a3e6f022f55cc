"""The bars of sessions: weeks, and months or years where the span is longer."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.report import Pace, Period

_DAY = timedelta(days=1)
_MOST_WEEK_DAYS = 7 * 30
"""Up to thirty bars stay told apart on half a page."""
_MOST_MONTH_DAYS = 900


def pace_of(first: date, last: date) -> Pace:
    """Return what bars count by in a span."""
    days = (last - first).days + 1
    if days <= _MOST_WEEK_DAYS:
        return Pace.WEEK
    return Pace.MONTH if days <= _MOST_MONTH_DAYS else Pace.YEAR


def periods(days: Sequence[date], first: date, last: date, pace: Pace) -> tuple[Period, ...]:
    """Return the periods of a span with the sessions of `days` in it, empty ones too."""
    return tuple(
        Period(
            first=begin,
            last=end,
            sessions=sum(begin <= day <= end for day in days),
            is_whole=begin >= first and end <= last,
        )
        for begin, end in _steps(first, last, pace)
    )


def _steps(first: date, last: date, pace: Pace) -> Iterable[tuple[date, date]]:
    begin = _begin(first, pace)
    while begin <= last:
        after = _begin(begin + timedelta(days={Pace.WEEK: 7, Pace.MONTH: 31}.get(pace, 366)), pace)
        yield begin, after - _DAY
        begin = after


def _begin(day: date, pace: Pace) -> date:
    if pace is Pace.WEEK:
        return monday_of(day)
    return day.replace(day=1) if pace is Pace.MONTH else date(day.year, 1, 1)
