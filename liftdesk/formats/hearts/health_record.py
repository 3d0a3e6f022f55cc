"""What is kept of Apple's export while it streams by: workouts, states of mind, heart rate."""

from array import array
from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache

import numpy as np

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass
from liftdesk.formats.hearts.beats import POSSIBLE, Sample
from liftdesk.formats.hearts.health_moments import seconds_of
from liftdesk.formats.imported import Private

MOST_SAMPLES = 12_000_000
"""Heart-rate records held while it is not known yet which of them lie within a workout: eight bytes
each. A watch worn day and night writes about 400,000 a year."""
MOST_KEPT = 200_000
"""Workouts and states of mind."""

_HEART = "HKQuantityTypeIdentifierHeartRate"
_AROUND = {"HealthData", "ExportDate", "Me"}
_PERSON = {
    "HKCharacteristicTypeIdentifierDateOfBirth": Private.BIRTH,
    "HKCharacteristicTypeIdentifierBiologicalSex": Private.SEX,
    "HKCharacteristicTypeIdentifierBloodType": Private.OTHER_HEALTH,
}
_LONG = {"device", "sourceName", "sourceVersion", "creationDate"}
"""Attributes that are not asked for, and make up most of an element."""
_UNSET = {"", "HKBiologicalSexNotSet", "HKBloodTypeNotSet"}


@dataclass(slots=True)
class Kept:
    """An element that is kept: its attributes, and those of the elements within that count."""

    name: str
    attributes: dict[str, str]
    statistics: dict[str, dict[str, str]] = field(default_factory=dict)
    entries: dict[str, str] = field(default_factory=dict)


class HealthRecord:
    """Hears the tags of an export.

    `rows` are its records, wherever they stand, and the other children of its root.
    """

    def __init__(self) -> None:
        self.rows = 0
        self.kept: list[Kept] = []
        self.problems: list[DomainError] = []
        self.private: set[Private] = set()
        self._depth = 0
        self._open: Kept | None = None
        self._samples = array("Q")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Hear the beginning of an element."""
        self._depth += 1
        if name == "Record":
            self._hear_record(name, attributes)
        elif self._open is not None:
            self._hear_within(self._open, name, attributes)
        elif self._depth == 2:  # noqa: PLR2004 - children of the root
            self._hear_child(name, attributes)

    def end(self, name: str) -> None:
        """Hear the end of an element."""
        self._depth -= 1
        if self._open is not None and name == self._open.name:
            self._open = None

    def _hear_record(self, name: str, attributes: dict[str, str]) -> None:
        kind = attributes.get("type", "")
        if kind == _HEART:
            self.hear_heart(attributes.get("startDate", ""), attributes.get("value", ""))
            return
        self.rows += 1
        if "StateOfMind" in kind:
            self._keep(name, attributes)
        else:
            self.private.add(Private.OTHER_HEALTH)

    def hear_heart(self, date: str, value: str) -> None:
        """Hear one heart-rate record.

        Raises:
            DomainError: FILE_TOO_LARGE beyond `MOST_SAMPLES`.
        """
        self.rows += 1
        try:
            beats = _beats(value)
            second = seconds_of(date)
        except DomainError as error:
            self.problems.append(error)
            return
        if len(self._samples) >= MOST_SAMPLES:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file")
        if second > 0:
            self._samples.append(second << 8 | beats)

    def _hear_child(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Me":
            told = {key for key, value in attributes.items() if value not in _UNSET}
            self.private.update(_PERSON[key] for key in told & _PERSON.keys())
        if name in _AROUND:
            return
        self.rows += 1
        if name == "Workout" or "StateOfMind" in name:
            self._keep(name, attributes)
        else:
            self.private.add(Private.OTHER_HEALTH)

    def _keep(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.kept) >= MOST_KEPT:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file")
        told = {key: value for key, value in attributes.items() if key not in _LONG}
        self._open = Kept(name, told)
        self.kept.append(self._open)

    def _hear_within(self, kept: Kept, name: str, attributes: dict[str, str]) -> None:
        if self._depth > 3:  # noqa: PLR2004 - parts of a triathlon have statistics of their own
            return
        if name == "WorkoutStatistics":
            kept.statistics[attributes.get("type", "")] = attributes
        elif name == "MetadataEntry" and kept.name != "Workout":
            kept.entries[attributes.get("key", "")] = attributes.get("value", "")
        elif name == "WorkoutRoute":
            self.private.add(Private.PLACE)

    def between(self, spans: list[tuple[int, int]]) -> Iterator[list[Sample]]:
        """Return the samples in each span of seconds, both ends counted, in their order."""
        packed = np.frombuffer(self._samples, dtype=np.uint64) if self._samples else _NONE
        packed.sort()
        for first, last in spans:
            low, high = np.searchsorted(packed, _packed((max(first, 0), max(last, 0) + 1)))
            yield [(int(one) >> 8, int(one) & 0xFF) for one in packed[low:high]]

    def within(self, spans: list[tuple[int, int]]) -> int:
        """Return how many samples lie within at least one span."""
        return sum(len(found) for found in self.between(_united(spans)))


_NONE = np.empty(0, dtype=np.uint64)


def _packed(seconds: tuple[int, int]) -> "np.ndarray[tuple[int], np.dtype[np.uint64]]":
    return np.array([second << 8 for second in seconds], dtype=np.uint64)


def _united(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


@lru_cache(maxsize=1024)  # a heart has some two hundred rates
def _beats(text: str) -> int:
    """Return beats a minute, 0 for what no heart does.

    Raises:
        DomainError: NUMBER_UNREADABLE.
    """
    try:
        beats = round(float(text))
    except (ValueError, OverflowError) as error:
        raise DomainError(Trouble.NUMBER_UNREADABLE, "value", text=text[:40]) from error
    return beats if beats in POSSIBLE else 0
