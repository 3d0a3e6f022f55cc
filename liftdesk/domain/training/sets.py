"""Sets: what was planned and what was performed, kept apart."""

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.units import Load
from liftdesk.domain.values import dataclass

SetId = NewType("SetId", int)
SessionId = NewType("SessionId", int)

MAX_REPS = 1000
MAX_SECONDS = 24 * 3600
MAX_METRES = 500_000.0
MAX_RIR = 10.0


class SetKind(StrEnum):
    """Kinds of set; only working, drop and failure sets count as dose."""

    WARM_UP = "warm_up"
    WORKING = "working"
    DROP = "drop"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """An amount of work, planned or performed.

    `reps` a count, `seconds` a duration, `metres` a distance, `load` what the exercise's load kind
    says, `rir` repetitions in reserve (halves allowed). None means: not stated. Where a lift is
    done per side and the two differ, `reps` are the left side's, `other_side` the right side's.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming the field.
    """

    reps: int | None = None
    seconds: int | None = None
    metres: float | None = None
    load: Load | None = None
    rir: float | None = None
    other_side: int | None = None

    def __post_init__(self) -> None:
        """Refuse amounts that cannot be meant."""
        for field, value, high in (
            ("reps", self.reps, MAX_REPS),
            ("seconds", self.seconds, MAX_SECONDS),
            ("metres", self.metres, MAX_METRES),
            ("rir", self.rir, MAX_RIR),
            ("reps", self.other_side, MAX_REPS),
        ):
            if value is not None and not 0 <= value <= high:
                raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=0, high=f"{high:g}")

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return self.reps is None and self.seconds is None and self.metres is None

    @property
    def sure_reps(self) -> int | None:
        """The repetitions that both sides did: what a plan may build on."""
        if self.reps is None or self.other_side is None:
            return self.reps
        return min(self.reps, self.other_side)

    @property
    def reps_to_failure(self) -> float | None:
        """Repetitions plus those in reserve, of the weaker side; None without repetitions."""
        return None if self.sure_reps is None else self.sure_reps + (self.rir or 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedSet:
    """One set in the log. `planned` is what was asked for when it was done, `done` what happened.

    `day` is the training day of its session. `position` orders sets within the session.

    Raises:
        DomainError: SET_EMPTY where `done` counts nothing.
    """

    id: SetId
    session_id: SessionId
    exercise_id: ExerciseId
    day: date
    position: int
    kind: SetKind = SetKind.WORKING
    done: Effort
    planned: Effort | None = None
    note: str = ""
    superset: int | None = None
    at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a set in which nothing was counted."""
        if self.done.is_empty:
            raise DomainError(Trouble.SET_EMPTY, "reps")

    @property
    def counts(self) -> bool:
        """Whether the set is part of the dose: warm-ups are not."""
        return self.kind is not SetKind.WARM_UP

    def corrected(self, done: Effort, *, note: str | None = None) -> "LoggedSet":
        """Return the set with what really happened."""
        return replace(self, done=done, note=self.note if note is None else note)
