"""Dates and times of day as apps write them in the languages they speak: `13 Mar 2026, 15:22`."""

import re
from datetime import UTC, date, datetime, time
from functools import lru_cache

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.months import month_named, plain

__all__ = [
    "end_after",
    "key_of",
    "moment_and_day",
    "month_named",
    "noon_of",
    "read_clock",
    "read_day",
    "read_moment",
]

FIRST_YEAR, LAST_YEAR = 1950, 2150
"""Years in which somebody can have written a diary; others are slips, and break arithmetic."""

_HALVES = {
    **dict.fromkeys(("am", "πμ", "오전", "午前", "上午"), 0),
    **dict.fromkeys(("pm", "μμ", "오후", "午後", "下午"), 12),
}
"""Hours that the half of the day adds: Latin, Greek, Korean, Japanese and Chinese."""

_HALF = "|".join((*_HALVES, *(rf"{a}\.\s?{b}\." for a, b in ("am", "pm", "πμ", "μμ"))))
_CLOCK = re.compile(
    rf"(?:(?P<before>{_HALF})\s*)?(?<![\d.])(?P<h>\d{{1,2}})[:.](?P<m>\d{{2}})"
    rf"(?:[:.](?P<s>\d{{2}})(?:\.\d+)?)?\s*(?P<after>{_HALF})?\Z"
)
_JOINING = re.compile(r"(?:,|\b(?:at|as?|um|klo|kl\.|o|в|о))?\s*\Z")
"""What stands between a day and a time: a comma, or a word for "at"."""

_MONTH = r"(?P<name>[^\W\d_]+\.?|\d{1,2}\s?[月월])"
_DATES = tuple(
    re.compile(form)
    for form in (
        rf"(?P<d>\d{{1,2}})\.?\s+(?:de\s+)?{_MONTH}\s+(?:de\s+|del\s+)?(?P<y>\d{{4}})(?:\s?[гр]\.?)?",
        rf"{_MONTH}\s+(?P<d>\d{{1,2}}),?\s+(?P<y>\d{{4}})",
        rf"(?P<y>\d{{4}})\.?\s+{_MONTH}\s+(?P<d>\d{{1,2}})\.?",
        r"(?P<y>\d{4})(?:[-/]|\.\s?|[年년]\s?)(?P<n>\d{1,2})(?:[-/]|\.\s?|[月월]\s?)(?P<d>\d{1,2})[.日일]?",
        r"(?P<d>\d{1,2})\.\s?(?P<n>\d{1,2})\.\s?(?P<y>\d{4})",
    )
)
"""Days in which day, month and year cannot be confused. Whoever parts them by dots and ends with
the year begins with the day; slashes are written in either order, so they stand after a year only.
"""

_OFFSET = re.compile(r"\s+(?=(?:[+-]\d{2}:?\d{2}|Z)\Z)")


def read_moment(text: str, field: str = "") -> datetime:
    """Read a date and a time; aware where the text tells an offset, else a wall-clock time.

    A day without a time is read as its noon.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE; a month of a language not known here, and
            days like 5/6/2026 that can be two, are never guessed.
    """
    return moment_and_day(text, field)[0]


def moment_and_day(text: str, field: str = "") -> tuple[datetime, date | None]:
    """Read a moment as `read_moment` does, and the day where the text has no time.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE.
    """
    try:
        found, day = _read(text)
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text) from error
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, field, text=text)
    return found, day


@lru_cache(maxsize=1024)  # every set of a workout says when it began
def _read(text: str) -> tuple[datetime, date | None]:
    bare = _OFFSET.sub("", text.strip())
    try:
        day = date.fromisoformat(bare)
    except ValueError:
        pass
    else:
        return noon_of(day), day
    try:
        return datetime.fromisoformat(bare), None
    except ValueError:
        return _written(bare)


def _written(text: str) -> tuple[datetime, date | None]:
    small = " ".join(plain(text).split())
    clock = _CLOCK.search(small)
    if clock is None:
        day = _day(small)
        return noon_of(day), day
    before = small[: clock.start()]
    joint = _JOINING.search(before)
    day = _day(before[: joint.start()].strip() if joint else before)
    return datetime.combine(day, _time(clock)), None


def _day(text: str) -> date:
    for form in _DATES:
        found = form.fullmatch(text)
        if found is None:
            continue
        parts = found.groupdict()
        month = int(parts["n"]) if "n" in parts else month_named(parts["name"])
        if month is not None:
            return date(int(parts["y"]), month, int(parts["d"]))
    raise ValueError(text)


def _time(clock: re.Match[str]) -> time:
    hour = int(clock["h"])
    half = clock["before"] or clock["after"]
    if half:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - hours of half a day
            raise ValueError(clock[0])
        hour = hour % 12 + _HALVES[half.replace(".", "").replace(" ", "")]
    return time(hour, int(clock["m"]), int(clock["s"] or 0))


def noon_of(day: date) -> datetime:
    """Return noon of a day, where a session is put whose day is all that is known."""
    return datetime.combine(day, time(12))


def read_clock(text: str, field: str = "") -> time:
    """Read a time of day: `10:56 PM`, `22:56`.

    Raises:
        DomainError: TIME_UNREADABLE.
    """
    found = _CLOCK.fullmatch(" ".join(plain(text).split()))
    try:
        if found is not None:
            return _time(found)
    except ValueError:
        pass
    raise DomainError(Trouble.TIME_UNREADABLE, field, text=text)


def read_day(text: str, order: str = "ymd", field: str = "") -> date:
    """Read a day of three numbers in the order that its file tells: "ymd", "mdy" or "dmy".

    Raises:
        DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE.
    """
    parts = re.fullmatch(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})", text.strip())
    found = dict(zip(order, parts.groups(), strict=True)) if parts else {}
    try:
        if len(found.get("y", "")) == 4:  # noqa: PLR2004 - two digits could be any century
            day = date(int(found["y"]), int(found["m"]), int(found["d"]))
            if FIRST_YEAR <= day.year <= LAST_YEAR:
                return day
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, field, text=text)
    except ValueError:
        pass
    raise DomainError(Trouble.DATE_UNREADABLE, field, text=text)


def end_after(started: datetime, ended: datetime) -> datetime | None:
    """Return an end, None for one that cannot be: before its start, or of an unlike clock."""
    if (started.tzinfo is None) is not (ended.tzinfo is None):
        return None
    return ended if ended >= started else None


def key_of(moment: datetime) -> str:
    """Return a text of a moment that is the same whatever offset it was told in."""
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.isoformat(" ", "seconds")
