"""Calendar files: planned days as iCalendar (RFC 5545), with ids that stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

LONGEST_LINE = 75
"""Octets of one line without its end (RFC 5545, 3.1)."""
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_PRODUCT = "-//LiftDesk//Planned days//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One planned day: an id of its own for good, its day and title.

    With a time it begins then, wherever the reader is ("floating", RFC 5545, 3.3.5), and takes
    `minutes`; without one it lasts the day and blocks no time.
    """

    uid: str
    day: date
    title: str
    at: time | None = None
    minutes: int = 0


def write(events: Sequence[CalendarEvent], *, now: datetime, name: str = "LiftDesk") -> bytes:
    """Return events as a calendar file of the aware instant `now`.

    An event of the same id is a newer version of one written before: its SEQUENCE grows with time,
    so that a calendar that takes the file in again changes the event instead of adding one.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
        *(line for event in events for line in _event(event, now)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(event: CalendarEvent, now: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{_escaped(event.uid)}",
        f"DTSTAMP:{_utc(now)}",
        f"LAST-MODIFIED:{_utc(now)}",
        f"SEQUENCE:{max(0, (now - _EPOCH) // timedelta(minutes=1))}",
        *_times(event),
        f"SUMMARY:{_escaped(event.title)}",
        "CLASS:PRIVATE",
        f"TRANSP:{'TRANSPARENT' if event.at is None else 'OPAQUE'}",
        "END:VEVENT",
    ]


def _times(event: CalendarEvent) -> list[str]:
    if event.at is None:
        after = event.day + timedelta(days=1)
        return [f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]
    return [
        f"DTSTART:{datetime.combine(event.day, event.at):%Y%m%dT%H%M%S}",
        f"DURATION:PT{max(1, event.minutes)}M",
    ]


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Return a text value (RFC 5545, 3.3.11); control characters have no place in one."""
    plain = "".join(
        sign for sign in text.replace("\r\n", "\n") if sign == "\n" or sign.isprintable()
    )
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, written)
    return plain


def _folded(line: str) -> bytes:
    """Return a content line with its end, folded between letters at 75 octets."""
    parts, part = list[bytes](), b""
    for letter in line:
        octets = letter.encode()
        if len(part) + len(octets) > LONGEST_LINE:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join([*parts, part]) + b"\r\n"
