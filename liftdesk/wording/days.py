"""Dates, times of day and spans of time in words, as the region writes them."""

from datetime import date, datetime, time, timedelta

from liftdesk.system.directions import isolated
from liftdesk.system.texts import translate
from liftdesk.wording.regional import regional

_MINUTES_IN_HOUR = 60
_SPOKEN_IN_MINUTES = 180
"""Weekly cardio aims are known as 75 or 150 minutes; longer spans read better in hours."""
_WEEK, _HALF_DAY = 7, 12


def weekday_text(day: date) -> str:
    """Return "Thursday"."""
    return regional().names["weekdays_alone"][day.weekday()]


def short_weekday_text(day: date) -> str:
    """Return "Thu"."""
    return regional().names["short_weekdays_alone"][day.weekday()]


def narrow_weekday_text(day: date) -> str:
    """Return the letter that stands over a column of a calendar: "T"."""
    return regional().names["narrow_weekdays"][day.weekday()]


def day_text(day: date, *, year: int | None = None) -> str:
    """Return "Thu 19 Nov", with its year where that is not `year`: "Wed 19 Nov 2025"."""
    return _written("day" if year in {None, day.year} else "dated_day", day)


def dated_day_text(day: date) -> str:
    """Return "Thu 19 Nov 2026"."""
    return _written("dated_day", day)


def day_of_month_text(day: date) -> str:
    """Return "Thu 19"."""
    return _written("day_of_month", day)


def long_day_text(day: date) -> str:
    """Return "Thursday 19 November 2026"."""
    return _written("long_day", day)


def weekday_date_text(day: date) -> str:
    """Return a day of a year that nobody doubts: "Thursday 19 November"."""
    forms = regional().forms
    form = forms["long_day"].replace(forms["long_date"], forms["date"])
    if "{year}" in form:  # where a territory's two long forms differ in more than the weekday
        form = f"{{weekday}} {forms['date']}"
    return isolated(_formed(form, day))


def dated_text(day: date) -> str:
    """Return "19 Nov 2026"."""
    return _written("dated", day)


def date_text(day: date, *, year: int) -> str:
    """Return "26 November", with its year where that is not `year`: "26 November 2025"."""
    return _written("date" if day.year == year else "long_date", day)


def short_date_text(day: date, *, year: int) -> str:
    """Return "26 Nov", with its year where that is not `year`: "26 Nov 2025"."""
    return _written("short_date" if day.year == year else "dated", day)


def numeric_date_text(day: date) -> str:
    """Return a day in numbers, as it is typed: "19/11/2026", "19.11.2026", "11/19/2026".

    Where nobody knows the order, it is ISO's: "2026-11-19".
    """
    return _written("numeric", day)


def short_month_text(day: date) -> str:
    """Return "Nov"."""
    return regional().names["short_months_alone"][day.month - 1]


def short_dated_month_text(day: date) -> str:
    """Return "Nov 2026"."""
    return _written("short_month", day)


def span_text(first: date, last: date) -> str:
    """Return days as they are headed: "1 September to 26 November 2026", "20 to 26 May 2026"."""
    words = translate("Days", "{first} to {last}")
    if (first.year, first.month) == (last.year, last.month):
        days = words.format(first=_number(first), last=_number(last))
        return _written("long_date", last, number=days)
    begin = date_text(first, year=last.year)
    return words.format(first=begin, last=date_text(last, year=0))


def month_name_text(day: date, *, year: int) -> str:
    """Return "September", with its year where that is not `year`: "September 2025"."""
    if day.year != year:
        return month_text(day)
    return regional().names["months_alone"][day.month - 1]


def month_text(day: date) -> str:
    """Return "November 2026"."""
    return _written("month", day)


def week_text(monday: date) -> str:
    """Return the seven days from `monday`: "23 to 29 November 2026".

    Months and years are said once where both ends share them.
    """
    return span_text(monday, monday + timedelta(days=_WEEK - 1))


def week_in_year_text(monday: date) -> str:
    """Return the seven days from `monday` without a year: "23–29 November".

    Over the end of a month both are said: "30 November – 6 December".
    """
    sunday = monday + timedelta(days=_WEEK - 1)
    if monday.month == sunday.month:
        return _written("date", sunday, number=_numbers(monday, sunday))
    return f"{_written('date', monday)} \N{EN DASH} {_written('date', sunday)}"


def short_week_text(monday: date, *, year: int) -> str:
    """Return the seven days from `monday` in short: "23–29 Nov", "30 Nov – 6 Dec".

    The year is said where it is not `year`.
    """
    sunday = monday + timedelta(days=_WEEK - 1)
    form = "short_date" if sunday.year == year else "dated"
    if monday.month == sunday.month:
        return _written(form, sunday, number=_numbers(monday, sunday))
    return f"{_written('short_date', monday)} \N{EN DASH} {_written(form, sunday)}"


def time_text(moment: datetime | time) -> str:
    """Return a time of day: "18:05", "6:05 PM" where hours are counted to twelve."""
    region = regional()
    return region.clock.format(
        hour=moment.hour,
        half_hour=(moment.hour - 1) % _HALF_DAY + 1,
        minute=moment.minute,
        half=region.halves[moment.hour // _HALF_DAY],
    )


def weekdays_in_order() -> tuple[int, ...]:
    """Return the weekdays, 0 Monday to 6 Sunday, in the order in which calendars draw them."""
    first = regional().first_weekday
    return tuple((first + n) % _WEEK for n in range(_WEEK))


def _number(day: date) -> str:
    region = regional()
    if day.day == 1 and region.first_of_month:
        return region.first_of_month
    return region.day_number.replace("{n}", str(day.day))


def _numbers(first: date, last: date) -> str:
    return f"{_number(first)}\N{EN DASH}{_number(last)}"


def _written(form: str, day: date, *, number: str | None = None) -> str:
    """Write a day by a form of the region, `number` in the place of its day of the month."""
    written = _formed(regional().forms[form], day, number=number)
    return written if form == "numeric" else isolated(written)


def _formed(form: str, day: date, *, number: str | None = None) -> str:
    names = regional().names
    return form.format(
        weekday=names["weekdays"][day.weekday()],
        weekday_alone=names["weekdays_alone"][day.weekday()],
        short_weekday=names["short_weekdays"][day.weekday()],
        short_weekday_alone=names["short_weekdays_alone"][day.weekday()],
        month=names["months"][day.month - 1],
        month_alone=names["months_alone"][day.month - 1],
        short_month=names["short_months"][day.month - 1],
        short_month_alone=names["short_months_alone"][day.month - 1],
        day=_number(day) if number is None else number,
        year=day.year,
        d=day.day,
        dd=f"{day.day:02}",
        m=day.month,
        mm=f"{day.month:02}",
    )


def near_day_text(day: date, today: date) -> str:
    """Return a past day as it is said: "today", "yesterday", "on Thursday", "on Thu 12 Nov".

    One of another year has its year: "on Wed 12 Nov 2025".
    """
    ago = (today - day).days
    if ago == 0:
        return translate("Days", "today")
    if ago == 1:
        return translate("Days", "yesterday")
    if 1 < ago < _WEEK:
        return translate("Days", "on {weekday}").format(weekday=weekday_text(day))
    return translate("Days", "on {day}").format(day=day_text(day, year=today.year))


def minutes_text(minutes: int) -> str:
    """Return a span: "45 min", "150 min", "3 h", "3 h 20 min"."""
    if minutes < _SPOKEN_IN_MINUTES:
        return translate("Days", "{n} min").format(n=minutes)
    hours, rest = divmod(minutes, _MINUTES_IN_HOUR)
    if rest:
        return translate("Days", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
    return translate("Days", "{hours} h").format(hours=hours)
