"""What a reader finds in a file, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from liftdesk.domain.errors import Problem
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Unit


class IgnoredReason(StrEnum):
    """Why a sound row is no entry of the diary."""

    REST_TIMER = "rest_timer"
    NOTE = "note"
    NOTHING_DONE = "nothing_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSet:
    """One set as the file says it, under the file's own name of the exercise."""

    exercise: str
    done: Effort
    kind: SetKind = SetKind.WORKING
    note: str = ""
    superset: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCardio:
    """One bout of cardio: activity, seconds, metres where known."""

    activity: str
    seconds: int
    metres: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSession:
    """One workout; `started` and `ended` are wall-clock times without an offset.

    `natural_key` names it in the app it came from, whatever the time zone of this computer.
    """

    natural_key: str
    name: str
    started: datetime
    ended: datetime | None = None
    note: str = ""
    sets: tuple[ImportedSet, ...] = ()
    cardio: tuple[ImportedCardio, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCheckIn:
    """One check-in of a mood diary, ratings 0-10, at a wall-clock time."""

    natural_key: str
    at: datetime
    mood: int | None = None
    energy: int | None = None
    sleep: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """A row that could not be read: its number among the data rows (1-based), and why."""

    row: int
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was found. Every data row is a set, cardio, a check-in, ignored or rejected."""

    format: str
    rows: int
    unit: Unit | None = None
    sessions: tuple[ImportedSession, ...] = ()
    check_ins: tuple[ImportedCheckIn, ...] = ()
    ignored: Mapping[str, int] = field(default_factory=dict)
    rejected: tuple[RowProblem, ...] = ()

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
        known = self.sets + self.cardio + len(self.check_ins)
        return self.rows == known + sum(self.ignored.values()) + len(self.rejected)
