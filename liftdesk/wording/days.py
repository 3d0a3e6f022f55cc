"""Dates and spans of time in words, in the chosen language and without the computer's locale."""

from datetime import date, timedelta

from liftdesk.system.texts import translate

_MINUTES_IN_HOUR = 60
_SPOKEN_IN_MINUTES = 180
"""Weekly cardio aims are known as 75 or 150 minutes; longer spans read better in hours."""
_WEEK = 7


def _short_weekdays() -> tuple[str, ...]:
    return (
        translate("Days", "Mon"),
        translate("Days", "Tue"),
        translate("Days", "Wed"),
        translate("Days", "Thu"),
        translate("Days", "Fri"),
        translate("Days", "Sat"),
        translate("Days", "Sun"),
    )


def _weekdays() -> tuple[str, ...]:
    return (
        translate("Days", "Monday"),
        translate("Days", "Tuesday"),
        translate("Days", "Wednesday"),
        translate("Days", "Thursday"),
        translate("Days", "Friday"),
        translate("Days", "Saturday"),
        translate("Days", "Sunday"),
    )


def _short_months() -> tuple[str, ...]:
    return (
        translate("Days", "Jan"),
        translate("Days", "Feb"),
        translate("Days", "Mar"),
        translate("Days", "Apr"),
        translate("ShortMonth", "May"),
        translate("Days", "Jun"),
        translate("Days", "Jul"),
        translate("Days", "Aug"),
        translate("Days", "Sep"),
        translate("Days", "Oct"),
        translate("Days", "Nov"),
        translate("Days", "Dec"),
    )


def _months() -> tuple[str, ...]:
    return (
        translate("Days", "January"),
        translate("Days", "February"),
        translate("Days", "March"),
        translate("Days", "April"),
        translate("Days", "May"),
        translate("Days", "June"),
        translate("Days", "July"),
        translate("Days", "August"),
        translate("Days", "September"),
        translate("Days", "October"),
        translate("Days", "November"),
        translate("Days", "December"),
    )


def weekday_text(day: date) -> str:
    """Return "Thursday"."""
    return _weekdays()[day.weekday()]


def short_weekday_text(day: date) -> str:
    """Return "Thu"."""
    return _short_weekdays()[day.weekday()]


def day_text(day: date) -> str:
    """Return "Thu 19 Nov"."""
    return translate("Days", "{weekday} {day} {month}").format(
        weekday=short_weekday_text(day), day=day.day, month=_short_months()[day.month - 1]
    )


def long_day_text(day: date) -> str:
    """Return "Thursday 19 November 2026"."""
    return translate("Days", "{weekday} {day} {month} {year}").format(
        weekday=weekday_text(day), day=day.day, month=_months()[day.month - 1], year=day.year
    )


def dated_text(day: date) -> str:
    """Return "19 Nov 2026"."""
    return translate("Days", "{day} {month} {year}").format(
        day=day.day, month=_short_months()[day.month - 1], year=day.year
    )


def date_text(day: date, *, year: int) -> str:
    """Return "26 November", with its year where that is not `year`: "26 November 2025"."""
    words = translate("Days", "{day} {month}")
    if day.year != year:
        words = translate("Days", "{day} {month} {year}")
    return words.format(day=day.day, month=_months()[day.month - 1], year=day.year)


def short_date_text(day: date, *, year: int) -> str:
    """Return "26 Nov", with its year where that is not `year`: "26 Nov 2025"."""
    words = translate("Days", "{day} {month}")
    if day.year != year:
        words = translate("Days", "{day} {month} {year}")
    return words.format(day=day.day, month=_short_months()[day.month - 1], year=day.year)


def short_month_text(day: date) -> str:
    """Return "Nov"."""
    return _short_months()[day.month - 1]


def span_text(first: date, last: date) -> str:
    """Return days as they are headed: "1 September to 26 November 2026", "20 to 26 May 2026"."""
    if (first.year, first.month) == (last.year, last.month):
        words = translate("Days", "{first} to {last}")
        return words.format(first=first.day, last=date_text(last, year=0))
    begin = date_text(first, year=last.year)
    return translate("Days", "{first} to {last}").format(first=begin, last=date_text(last, year=0))


def month_name_text(day: date, *, year: int) -> str:
    """Return "September", with its year where that is not `year`: "September 2025"."""
    return month_text(day) if day.year != year else _months()[day.month - 1]


def month_text(day: date) -> str:
    """Return "November 2026"."""
    return translate("Days", "{month} {year}").format(month=_months()[day.month - 1], year=day.year)


def week_text(monday: date) -> str:
    """Return the seven days from `monday`: "23 to 29 November 2026".

    Months and years are said once where both ends share them.
    """
    sunday = monday + timedelta(days=_WEEK - 1)
    names = {
        "first": monday.day,
        "month": _months()[monday.month - 1],
        "year": monday.year,
        "last": sunday.day,
        "last_month": _months()[sunday.month - 1],
        "last_year": sunday.year,
    }
    if monday.year != sunday.year:
        form = translate("Days", "{first} {month} {year} to {last} {last_month} {last_year}")
    elif monday.month != sunday.month:
        form = translate("Days", "{first} {month} to {last} {last_month} {year}")
    else:
        form = translate("Days", "{first} to {last} {month} {year}")
    return form.format(**names)


def short_week_text(monday: date, *, year: int) -> str:
    """Return the seven days from `monday` in short: "23–29 Nov", "30 Nov – 6 Dec".

    The year is said where it is not `year`.
    """
    sunday = monday + timedelta(days=_WEEK - 1)
    if monday.month == sunday.month:
        form = translate("Days", "{first}\N{EN DASH}{last} {last_month}")
    else:
        form = translate("Days", "{first} {month} \N{EN DASH} {last} {last_month}")
    if sunday.year != year:
        form = translate("Days", "{days} {year}").replace("{days}", form)
    months = _short_months()
    return form.format(
        first=monday.day,
        month=months[monday.month - 1],
        last=sunday.day,
        last_month=months[sunday.month - 1],
        year=sunday.year,
    )


def near_day_text(day: date, today: date) -> str:
    """Return a past day as it is said: "today", "yesterday", "on Thursday", "on Thu 12 Nov"."""
    ago = (today - day).days
    if ago == 0:
        return translate("Days", "today")
    if ago == 1:
        return translate("Days", "yesterday")
    if 1 < ago < _WEEK:
        return translate("Days", "on {weekday}").format(weekday=weekday_text(day))
    return translate("Days", "on {day}").format(day=day_text(day))


def minutes_text(minutes: int) -> str:
    """Return a span: "45 min", "150 min", "3 h", "3 h 20 min"."""
    if minutes < _SPOKEN_IN_MINUTES:
        return translate("Days", "{n} min").format(n=minutes)
    hours, rest = divmod(minutes, _MINUTES_IN_HOUR)
    if rest:
        return translate("Days", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
    return translate("Days", "{hours} h").format(hours=hours)
