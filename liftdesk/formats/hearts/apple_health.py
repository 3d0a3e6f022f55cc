"""Apple Health's export: workouts with their heart rate, and states of mind, of gigabytes."""

from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from typing import BinaryIO

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import MAX_SECONDS
from liftdesk.formats import archives, valence, xml_stream
from liftdesk.formats.amounts import metres_of
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.hearts import sports
from liftdesk.formats.hearts.beats import Sample, bout_of, hearts_of, mean_of
from liftdesk.formats.hearts.health_moments import read_moment
from liftdesk.formats.hearts.health_record import HealthRecord, Kept
from liftdesk.formats.hearts.health_sieve import HealthSieve
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, Private, Reading
from liftdesk.formats.moments import end_after

NAME = "apple_health"

MOST_BYTES = 64 * 1024**3
"""Bytes of an export unpacked; it is only ever streamed."""
MOST_ENTRIES = 50_000
"""Entries of an export's archive: one a route, one an electrocardiogram."""

_MOST_LOOKED_AT = 50
"""Documents of an archive that are looked into; an export has two."""
_MARK = b"<HealthData"
_STATISTIC = "HKQuantityTypeIdentifier"
_UNIT_SECONDS = {"s": 1.0, "sec": 1.0, "min": 60.0, "hr": 3600.0, "h": 3600.0}


def matches(file: ImportFile) -> bool:
    """Whether a file is an export, or an archive with one in it."""
    if archives.is_zip(file):
        return _entry_of(file) is not None
    return _MARK in file.head or b"<!DOCTYPE HealthData" in file.head


def _entry_of(file: ImportFile) -> str | None:
    """Return the archive's export; its name is in the phone's language."""
    try:
        with archives.checked_zip(file, most=MOST_BYTES, entries=MOST_ENTRIES) as archive:
            for name in archives.names(archive, ".xml")[:_MOST_LOOKED_AT]:
                with archives.open_entry(archive, name) as source:
                    if _MARK in next(xml_stream.read_pieces(source), b""):
                        return name
    except DomainError:
        return None
    return None


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read an export, packed or not.

    Raises:
        DomainError: FILE_DAMAGED, XML_UNSAFE, FILE_TOO_LARGE, FILE_UNREADABLE and the troubles
            of archives.
    """
    if not archives.is_zip(file):
        with file.open() as source:
            return _read(source)
    name = _entry_of(file)
    if name is None:
        raise DomainError(Trouble.FORMAT_MISMATCH, "file")
    with (
        archives.checked_zip(file, most=MOST_BYTES, entries=MOST_ENTRIES) as archive,
        closing(archives.open_entry(archive, name)) as source,
    ):
        return _read(source)


def _read(source: BinaryIO) -> Reading:
    record = HealthRecord()
    sieve = HealthSieve(record.hear_heart)
    pieces = xml_stream.sieved(xml_stream.read_pieces(source), sieve)
    for _ in xml_stream.parse(pieces, start=record.start, end=record.end):
        pass
    gathering = Gathering(NAME)
    gathering.tells(*sieve.private, *record.private)
    if sieve.taken_out:
        gathering.tells(Private.OTHER_HEALTH)
    gathering.each(record.problems, _reject)
    taken = _Workouts(record, gathering).take_all()
    rows = sieve.taken_out + record.rows - len(record.problems) - len(record.kept)
    gathering.count(taken, IgnoredReason.NOT_MEANT, rows - taken)
    return gathering.reading()


def _reject(problem: DomainError) -> IgnoredReason | None:
    raise problem


class _Workouts:
    """Workouts and states of mind to sessions and check-ins."""

    def __init__(self, record: HealthRecord, gathering: Gathering) -> None:
        self._record, self._gathering = record, gathering
        self._spans = [_span(one) for one in record.kept]
        self._used: list[tuple[int, int]] = []
        self._seen: set[str] = set()

    def take_all(self) -> int:
        """Take everything that was kept; return how many heart-rate records came into it."""
        found = zip(self._record.kept, self._spans, self._record.between(self._spans), strict=True)
        self._gathering.each(found, lambda one: self._take(*one))
        return self._record.within(self._used)

    def _take(
        self, kept: Kept, span: tuple[int, int], samples: list[Sample]
    ) -> IgnoredReason | None:
        if kept.name != "Workout":
            return self._take_mind(kept)
        kind = kept.attributes.get("workoutActivityType", "")
        sport = sports.sport_named(kind.removeprefix("HKWorkoutActivityType"))
        if sport is None:
            return IgnoredReason.NOT_MEANT
        started = read_moment(kept.attributes.get("startDate", ""))
        ended = read_moment(kept.attributes.get("endDate", ""), "endDate")
        head = Head(
            key=f"{NAME}:{started.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}|{kind}",
            name=sport,
            started=started,
            ended=end_after(started, ended),
        )
        if head.key in self._seen:
            return IgnoredReason.TWICE
        reason = self._put(head, kept, samples)
        if reason is None:
            self._seen.add(head.key)
            self._used.append(span)
        return reason

    def _put(self, head: Head, kept: Kept, samples: list[Sample]) -> IgnoredReason | None:
        hearts = hearts_of(samples, _zone(head.started))
        if head.name == sports.STRENGTH:
            if not hearts:
                return IgnoredReason.NO_SETS
            self._gathering.put(head, *hearts)
            return None
        told = kept.statistics.get(f"{_STATISTIC}HeartRate", {}).get("average")
        bout = bout_of(
            head.name,
            _seconds(kept.attributes, head),
            metres=_metres(kept),
            mean=_number(told) if told else mean_of(hearts),
        )
        if bout is None:
            return IgnoredReason.NOTHING_DONE
        self._gathering.put(head, bout, *hearts)
        return None

    def _take_mind(self, kept: Kept) -> IgnoredReason | None:
        told = {**kept.attributes, **kept.entries}
        at = read_moment(kept.attributes.get("startDate", kept.attributes.get("date", "")))
        found = valence.check_in_of(
            NAME,
            at,
            valence=_told(told, "valence") or _told(told, "value"),
            kind=_told(told, "kind"),
            tags=valence.words_of(f"{_told(told, 'labels')},{_told(told, 'associations')}"),
        )
        return None if self._gathering.check_in(found) else IgnoredReason.TWICE


def _told(told: dict[str, str], end: str) -> str:
    """Return the value whose key ends so: nobody has shown yet what Apple calls these keys."""
    return next((value for key, value in told.items() if key.casefold().endswith(end)), "")


def _span(kept: Kept) -> tuple[int, int]:
    try:
        first = int(read_moment(kept.attributes.get("startDate", "")).timestamp())
        last = int(read_moment(kept.attributes.get("endDate", "")).timestamp())
    except DomainError:
        return 0, -1
    return first, min(last, first + MAX_SECONDS) if kept.name == "Workout" else first - 1


def _zone(moment: datetime) -> timezone:
    return timezone(moment.utcoffset() or timedelta())


def _seconds(attributes: dict[str, str], head: Head) -> float:
    """Return the time counted, without pauses; the whole span where that is not told.

    Raises:
        DomainError: ROW_INCOMPLETE, NUMBER_UNREADABLE, UNIT_UNKNOWN.
    """
    if "duration" not in attributes:
        if head.ended is None:
            raise DomainError(Trouble.ROW_INCOMPLETE, "duration", column="duration")
        return (head.ended - head.started).total_seconds()
    unit = attributes.get("durationUnit", "min")
    if unit not in _UNIT_SECONDS:
        raise DomainError(Trouble.UNIT_UNKNOWN, "durationUnit", text=unit)
    return _number(attributes.get("duration", "")) * _UNIT_SECONDS[unit]


def _metres(kept: Kept) -> float | None:
    """Return the distance, of the workout itself or of its statistics since iOS 16.

    Raises:
        DomainError: NUMBER_UNREADABLE, UNIT_UNKNOWN.
    """
    if "totalDistance" in kept.attributes:
        number = _number(kept.attributes["totalDistance"])
        return metres_of(number, kept.attributes.get("totalDistanceUnit", "km"))
    for kind, told in kept.statistics.items():
        if kind.startswith(f"{_STATISTIC}Distance") and "sum" in told:
            return metres_of(_number(told["sum"]), told.get("unit", "km"))
    return None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise DomainError(Trouble.NUMBER_UNREADABLE, "value", text=text[:40]) from error


FORMAT = Format(name=NAME, matches=matches, read=read)
