"""What TCX and GPX tell of one activity, point by point, and the session that it becomes."""

from dataclasses import field
from datetime import UTC, datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.hearts import sports
from liftdesk.formats.hearts.beats import DATES, MOST_SAMPLES, Sample, bout_of, hearts_of, mean_of
from liftdesk.formats.imported import IgnoredReason


@dataclass(slots=True)
class Track:
    """One activity: its sport, the seconds since 1970 of its points, what was counted.

    `problem` is the first thing in it that made no sense.
    """

    sport: str
    name: str = ""
    note: str = ""
    began: int | None = None
    ended: int | None = None
    seconds: float = 0.0
    metres: float = 0.0
    mean: float | None = None
    samples: list[Sample] = field(default_factory=list)
    problem: DomainError | None = None

    def pass_through(self, second: int) -> None:
        """Note a moment at which it was going on."""
        self.began = second if self.began is None else min(self.began, second)
        self.ended = second if self.ended is None else max(self.ended, second)

    def feel(self, second: int, beats: int) -> None:
        """Note a heart rate.

        Raises:
            DomainError: FILE_TOO_LARGE.
        """
        if len(self.samples) >= MOST_SAMPLES:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file")
        self.samples.append((second, beats))


def second_of(text: str, field_name: str = "Time") -> int:
    """Return a moment in seconds since 1970; both formats mean UTC where no offset is told.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE.
    """
    try:
        found = datetime.fromisoformat(text)
        second = int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp())
    except (ValueError, OverflowError) as error:
        raise DomainError(Trouble.DATE_UNREADABLE, field_name, text=text[:40]) from error
    if second not in DATES:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, field_name, text=text[:40])
    return second


def number_of(text: str, field_name: str) -> float:
    """Return a number.

    Raises:
        DomainError: NUMBER_UNREADABLE, also for what is not finite.
    """
    try:
        found = float(text)
    except ValueError as error:
        raise DomainError(Trouble.NUMBER_UNREADABLE, field_name, text=text[:40]) from error
    if found - found != 0:
        raise DomainError(Trouble.NUMBER_UNREADABLE, field_name, text=text[:40])
    return found


def take(track: Track, source: str, gathering: Gathering) -> IgnoredReason | None:
    """Put a track's session, or tell why it is none.

    Raises:
        DomainError: what made no sense in it; NUMBER_OUT_OF_RANGE.
    """
    if track.problem is not None:
        raise track.problem
    if track.began is None or track.ended is None:
        return IgnoredReason.PLANNED
    began = datetime.fromtimestamp(track.began, UTC)
    head = Head(
        key=f"{source}:{began:%Y-%m-%dT%H:%M:%SZ}|{track.sport}",
        name=track.name or track.sport,
        started=began,
        ended=datetime.fromtimestamp(track.ended, UTC),
        note=track.note,
    )
    hearts = hearts_of(track.samples, UTC)
    if track.sport == sports.STRENGTH:
        if not hearts:
            return IgnoredReason.NO_SETS
        gathering.put(head, *hearts)
        return None
    bout = bout_of(
        track.sport,
        track.seconds,
        metres=track.metres or None,
        mean=track.mean if track.mean is not None else mean_of(hearts),
    )
    if bout is None:
        return IgnoredReason.NOTHING_DONE
    gathering.put(head, bout, *hearts)
    return None
