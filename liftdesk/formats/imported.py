"""What a reader finds in a file, before anything is written."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum

from liftdesk.domain.errors import Problem
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass


class IgnoredReason(StrEnum):
    """Why a sound row is no entry of the diary."""

    REST_TIMER = "rest_timer"
    NOTE = "note"
    NOTHING_DONE = "nothing_done"
    PLANNED = "planned"
    NOT_MEANT = "not_meant"
    TWICE = "twice"
    NO_SETS = "no_sets"
    SCALE_UNKNOWN = "scale_unknown"


class Private(StrEnum):
    """What a file tells of a person and LiftDesk does not keep."""

    NAME = "name"
    BODY_WEIGHT = "body_weight"
    HEIGHT = "height"
    SEX = "sex"
    BIRTH = "birth"
    SLEEP = "sleep"
    PLACE = "place"
    OTHER_HEALTH = "other_health"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSet:
    """One set as the file says it, under the file's own name of the exercise."""

    exercise: str
    done: Effort
    kind: SetKind = SetKind.WORKING
    note: str = ""
    superset: int | None = None
    planned: Effort | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedHeart:
    """Heart rate over a while: beats a minute, one byte a second, 0 where nothing was measured."""

    started: datetime
    beats: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCardio:
    """One bout of cardio: activity, seconds, metres and mean beats a minute where known."""

    activity: str
    seconds: int
    metres: float | None = None
    mean_bpm: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSession:
    """One workout.

    `started` and `ended` are wall-clock times without an offset, or aware where the file tells the
    offset. `natural_key` names it in the app it came from, whatever the time zone of this computer.
    `day` is told where the file knows a day and no time.
    """

    natural_key: str
    name: str
    started: datetime
    ended: datetime | None = None
    note: str = ""
    sets: tuple[ImportedSet, ...] = ()
    cardio: tuple[ImportedCardio, ...] = ()
    heart: tuple[ImportedHeart, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCheckIn:
    """One check-in of a mood diary, ratings 0-10, at a wall-clock time or an aware instant.

    `day` is told where the file knows better than the clock, as with an entry after midnight.
    """

    natural_key: str
    at: datetime
    day: date | None = None
    mood: int | None = None
    energy: int | None = None
    sleep: int | None = None
    stress: int | None = None
    confidence: int | None = None
    note: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """A row that could not be read: its number among the data rows (1-based), and why."""

    row: int
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was found. Every data row is taken, ignored or rejected.

    `rows` are the file's own units: lines of a table, entries of a list, messages of sets. `taken`
    of them became at least one set, bout or check-in, or told something of one. `private` is what
    the file tells of a person beside that, which is not kept.
    """

    format: str
    rows: int
    taken: int
    unit: Unit | None = None
    sessions: tuple[ImportedSession, ...] = ()
    check_ins: tuple[ImportedCheckIn, ...] = ()
    ignored: Mapping[str, int] = field(default_factory=dict)
    rejected: tuple[RowProblem, ...] = ()
    private: frozenset[Private] = frozenset()

    @property
    def sets(self) -> int:
        """Number of sets."""
        return sum(len(session.sets) for session in self.sessions)

    @property
    def cardio(self) -> int:
        """Number of cardio bouts."""
        return sum(len(session.cardio) for session in self.sessions)

    @property
    def is_complete(self) -> bool:
        """Whether every row of the file is accounted for exactly once."""
        return self.rows == self.taken + sum(self.ignored.values()) + len(self.rejected)
