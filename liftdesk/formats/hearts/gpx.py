"""GPX: tracks with heart rate in the extensions of Garmin and others."""

from collections.abc import Iterator
from math import asin, cos, radians, sin, sqrt
from typing import BinaryIO

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import xml_stream
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.hearts import sports, tracks
from liftdesk.formats.hearts.tracks import Track
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private, Reading
from liftdesk.formats.xml_stream import Closing, Opening

NAME = "gpx"

_MARK = "<gpx"
_HEARTS = {"hr", "heartrate"}
"""Elements with the heart rate: of Garmin's point extension in both versions, and of others."""
_EARTH = 6_371_008.8
"""Metres of the earth's mean radius (IUGG)."""
_LONGEST_STEP = 1800
"""Seconds between two points of one segment that still count as time under way."""


def matches(file: ImportFile) -> bool:
    """Whether a file's head has the root of GPX."""
    return _MARK in file.head_text and "<html" not in file.head_text.casefold()


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read the tracks; each of them is a row. Places are used for the distance, and not kept.

    Raises:
        DomainError: FILE_DAMAGED, XML_UNSAFE, FILE_TOO_LARGE, FILE_UNREADABLE.
    """
    gathering = Gathering(NAME)
    with file.open() as source:
        gathering.each(
            _tracks(source, gathering), lambda track: tracks.take(track, NAME, gathering)
        )
    return gathering.reading()


def _tracks(source: BinaryIO, gathering: Gathering) -> Iterator[Track]:
    reader: _Reader | None = None
    for tag in xml_stream.tags(source):
        if isinstance(tag, Opening) and tag.name == "trk":
            reader = _Reader()
        elif reader is None:
            continue
        elif isinstance(tag, Opening):
            reader.open(tag)
        elif tag.name == "trk":
            gathering.tells(*reader.private)
            yield reader.track
            reader = None
        else:
            reader.close(tag)


class _Reader:
    """Reads one track."""

    def __init__(self) -> None:
        self.track = Track(sport=sports.ANY)
        self.private: set[Private] = set()
        self._in_point = False
        self._place: tuple[float, float] | None = None
        self._last: tuple[tuple[float, float] | None, int | None] = None, None
        self._time = self._beats = ""

    def open(self, tag: Opening) -> None:
        """Hear the beginning of an element within it."""
        if tag.name == "trkseg":
            self._last = None, None
        elif tag.name == "trkpt":
            self._in_point = True
            self._time = self._beats = ""
            self._place = _place_of(tag.attributes)
            if self._place is not None:
                self.private.add(Private.PLACE)

    def close(self, tag: Closing) -> None:
        """Hear the end of an element within it."""
        if tag.name == "trkpt":
            self._in_point = False
            self._take_point()
        elif self._in_point:
            if tag.name == "time":
                self._time = tag.text
            elif tag.name in _HEARTS:
                self._beats = tag.text
        elif tag.name == "type":
            self.track.sport = sports.activity_named(tag.text)
        elif tag.name == "name":
            self.track.name = tag.text
        elif tag.name in {"cmt", "desc"} and not self.track.note:
            self.track.note = tag.text

    def _take_point(self) -> None:
        try:
            second = tracks.second_of(self._time, "time") if self._time else None
            self._move(second)
            if second is not None:
                self.track.pass_through(second)
                # A sensor that lost contact writes nothing or nonsense: then nothing is known.
                if self._beats:
                    self.track.feel(second, _beats_of(self._beats))
        except DomainError as error:
            if error.problem.trouble is Trouble.FILE_TOO_LARGE:
                raise
            self.track.problem = self.track.problem or error

    def _move(self, second: int | None) -> None:
        place, before = self._last
        if second is not None and before is not None and 0 < second - before <= _LONGEST_STEP:
            self.track.seconds += second - before
        if place is not None and self._place is not None:
            self.track.metres += _metres_between(place, self._place)
        self._last = self._place or place, second if second is not None else before


def _place_of(attributes: dict[str, str]) -> tuple[float, float] | None:
    try:
        found = float(attributes["lat"]), float(attributes["lon"])
    except (KeyError, ValueError):
        return None
    return found if abs(found[0]) <= 90 and abs(found[1]) <= 360 else None  # noqa: PLR2004 - degrees


def _metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the way along a great circle between places in degrees (haversine formula)."""
    north, east = radians(one[0]), radians(one[1])
    other_north, other_east = radians(other[0]), radians(other[1])
    half = sin((other_north - north) / 2) ** 2
    half += cos(north) * cos(other_north) * sin((other_east - east) / 2) ** 2
    return 2 * _EARTH * asin(min(sqrt(half), 1.0))


def _beats_of(text: str) -> int:
    try:
        return round(float(text))
    except (ValueError, OverflowError):
        return 0


FORMAT = Format(name=NAME, matches=matches, read=read)
