"""What one session does otherwise than its plan: a lift added, dropped, swapped, or fewer sets."""

from dataclasses import dataclass
from enum import StrEnum

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId


class ChangeKind(StrEnum):
    """What was changed."""

    ADD = "add"
    DROP = "drop"
    SWAP = "swap"
    FEWER = "fewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChange:
    """One lift of one session changed; `with_id` is the lift that a swap puts in its place."""

    session_id: SessionId
    kind: ChangeKind
    exercise_id: ExerciseId
    with_id: ExerciseId | None = None

    def __post_init__(self) -> None:
        """Refuse a swap without a lift to swap to."""
        if (self.kind is ChangeKind.SWAP) != (self.with_id is not None):
            raise ValueError("A swap, and only a swap, names another lift")
