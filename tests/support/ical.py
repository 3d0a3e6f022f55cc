"""A strict reader of iCalendar files, written from RFC 5545 alone, for checking our writer."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

_LINE = re.compile(r"(?P<name>[A-Z0-9-]+)(?P<parameters>(?:;[A-Z-]+=[^;:,\"]+)*):(?P<value>.*)")
_TEXT = {"SUMMARY", "UID", "X-WR-CALNAME", "DESCRIPTION", "LOCATION"}
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "SEQUENCE", "CLASS", "TRANSP"}


@dataclass
class Component:
    """A component: its name, its properties (name to parameters and value), what is inside."""

    name: str
    properties: dict[str, tuple[dict[str, str], str]] = field(default_factory=dict)
    inside: list["Component"] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return a property's value."""
        return self.properties[name][1]


def parse(data: bytes) -> Component:
    """Return the calendar of a file.

    Raises:
        AssertionError: the file breaks a rule of the standard.
    """
    assert data.endswith(b"\r\n")
    raw = data.split(b"\r\n")[:-1]
    assert all(b"\r" not in line and b"\n" not in line for line in raw), "lines end with CRLF"
    assert all(len(line) <= 75 for line in raw), "no line is longer than 75 octets"
    lines: list[bytes] = []
    for line in raw:
        line.decode("utf-8")  # a fold never cuts a letter
        if line.startswith((b" ", b"\t")):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    root = Component("")
    open_ones = [root]
    for line in lines:
        _take(line.decode("utf-8"), open_ones)
    assert len(open_ones) == 1, "every component is closed"
    (calendar,) = root.inside
    _check_calendar(calendar)
    return calendar


def _take(line: str, open_ones: list[Component]) -> None:
    found = _LINE.fullmatch(line)
    assert found, line
    name, value = found["name"], found["value"]
    if name == "BEGIN":
        made = Component(value)
        open_ones[-1].inside.append(made)
        open_ones.append(made)
        return
    if name == "END":
        assert open_ones.pop().name == value
        return
    here = open_ones[-1]
    assert not (name in _ONCE and name in here.properties), f"{name} twice"
    parameters = dict(part.split("=", 1) for part in found["parameters"].split(";") if part)
    here.properties[name] = (parameters, _unescaped(value) if name in _TEXT else value)


def _unescaped(value: str) -> str:
    out, at = "", 0
    while at < len(value):
        sign = value[at]
        assert sign not in ";,", "semicolon and comma are escaped in a text"
        if sign == "\\":
            at += 1
            follower = value[at]
            assert follower in "\\;,nN"
            sign = "\n" if follower in "nN" else follower
        out += sign
        at += 1
    return out


def _check_calendar(calendar: Component) -> None:
    assert calendar.name == "VCALENDAR"
    assert calendar.text("VERSION") == "2.0"
    assert calendar.text("PRODID")
    for event in calendar.inside:
        assert event.name == "VEVENT"
        assert event.text("UID")
        stamp(event)
        assert ("DTEND" in event.properties) != ("DURATION" in event.properties)
    uids = [event.text("UID") for event in calendar.inside]
    assert len(uids) == len(set(uids))


def stamp(event: Component) -> datetime:
    """Return when the event was written: DTSTAMP is always UTC."""
    return datetime.strptime(event.text("DTSTAMP"), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def span(event: Component) -> tuple[date | datetime, timedelta]:
    """Return when an event starts, and how long it takes."""
    parameters, value = event.properties["DTSTART"]
    if parameters.get("VALUE") == "DATE":
        first = datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
        end_parameters, end = event.properties["DTEND"]
        assert end_parameters == {"VALUE": "DATE"}
        last = datetime.strptime(end, "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone
        return first, last - first
    assert not parameters
    start = datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - floating by intention
    length = re.fullmatch(r"PT(\d+)M", event.text("DURATION"))
    assert length
    return start, timedelta(minutes=int(length[1]))
