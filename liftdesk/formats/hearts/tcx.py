"""TCX, Garmin's Training Center: activities with laps and heart rate."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import MAX_SECONDS
from liftdesk.formats import xml_stream
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.hearts import sports, tracks
from liftdesk.formats.hearts.tracks import Track
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private, Reading
from liftdesk.formats.xml_stream import Closing, Opening

NAME = "tcx"

_MARK = "<TrainingCenterDatabase"
_OTHER = "other"
"""Of a sport: the format knows running and biking only."""
_DIGITS = 3


def matches(file: ImportFile) -> bool:
    """Whether a file's head has the root of TCX."""
    return _MARK in file.head_text or ":TrainingCenterDatabase" in file.head_text


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read the activities; each of them is a row.

    Raises:
        DomainError: FILE_DAMAGED, XML_UNSAFE, FILE_TOO_LARGE, FILE_UNREADABLE.
    """
    gathering = Gathering(NAME)
    with file.open() as source:
        gathering.each(
            _activities(source, gathering), lambda track: tracks.take(track, NAME, gathering)
        )
    return gathering.reading()


def _activities(source: BinaryIO, gathering: Gathering) -> Iterator[Track]:
    reader: _Activity | None = None
    for tag in xml_stream.tags(source):
        if isinstance(tag, Opening) and tag.name == "Activity":
            reader = _Activity(tag.attributes.get("Sport", ""))
        if reader is None:
            continue
        if isinstance(tag, Opening):
            reader.open(tag)
        elif tag.name == "Activity":
            if reader.has_places:
                gathering.tells(Private.PLACE)
            yield reader.done()
            reader = None
        else:
            reader.close(tag)


class _Lap:
    """What one lap counted."""

    def __init__(self) -> None:
        self.began: int | None = None
        self.seconds = self.metres = self.beats = 0.0


class _Activity:
    """Reads one activity."""

    def __init__(self, sport: str) -> None:
        known = sports.ANY if sport.casefold() == _OTHER else sports.activity_named(sport)
        self.track = Track(sport=known)
        self.has_places = False
        self._within: list[str] = []
        self._lap = _Lap()
        self._time = self._beats = ""
        self._beats_by_seconds = self._beats_seconds = 0.0

    def open(self, tag: Opening) -> None:
        """Hear the beginning of an element within it."""
        self._within.append(tag.name)
        if tag.name == "Trackpoint":
            self._time = self._beats = ""
        elif tag.name == "Position":
            self.has_places = True
        elif tag.name == "Lap":
            self._lap = _Lap()
            self._note(lambda: self._begin_lap(tag.attributes.get("StartTime", "")))

    def close(self, tag: Closing) -> None:
        """Hear the end of an element within it."""
        if self._within:
            self._within.pop()
        parent = self._within[-1] if self._within else ""
        self._note(lambda: self._take(parent, tag))

    def done(self) -> Track:
        """Return what was read."""
        if self._beats_seconds:
            self.track.mean = self._beats_by_seconds / self._beats_seconds
        return self.track

    def _note(self, work: Callable[[], None]) -> None:
        try:
            work()
        except DomainError as error:
            if error.problem.trouble is Trouble.FILE_TOO_LARGE:
                raise
            self.track.problem = self.track.problem or error

    def _begin_lap(self, start: str) -> None:
        if start:
            self._lap.began = tracks.second_of(start, "StartTime")
            self.track.pass_through(self._lap.began)

    def _take(self, parent: str, tag: Closing) -> None:
        if parent == "Lap":
            self._take_of_lap(tag)
        elif parent == "Trackpoint" and tag.name == "Time":
            self._time = tag.text
        elif parent == "HeartRateBpm" and tag.name == "Value":
            self._beats = tag.text
        elif parent == "AverageHeartRateBpm" and tag.name == "Value":
            self._lap.beats = tracks.number_of(tag.text, "AverageHeartRateBpm")
        elif tag.name == "Trackpoint" and self._time:
            self._take_point(tracks.second_of(self._time))
        elif tag.name == "Lap":
            self._end_lap()
        elif parent == "Activity" and tag.name == "Notes":
            self.track.note = tag.text

    def _take_of_lap(self, tag: Closing) -> None:
        if tag.name == "TotalTimeSeconds":
            self._lap.seconds = tracks.number_of(tag.text, tag.name)
        elif tag.name == "DistanceMeters":
            self._lap.metres = tracks.number_of(tag.text, tag.name)

    def _take_point(self, second: int) -> None:
        self.track.pass_through(second)
        # A sensor that lost contact writes nothing or nonsense: then nothing is known.
        if self._beats.isdecimal() and len(self._beats) <= _DIGITS:
            self.track.feel(second, int(self._beats))

    def _end_lap(self) -> None:
        lap = self._lap
        self.track.seconds += lap.seconds
        self.track.metres += lap.metres
        if lap.began is not None:
            self.track.pass_through(lap.began + min(round(lap.seconds), MAX_SECONDS))
        if lap.beats and lap.seconds > 0:
            self._beats_by_seconds += lap.beats * lap.seconds
            self._beats_seconds += lap.seconds


FORMAT = Format(name=NAME, matches=matches, read=read)
