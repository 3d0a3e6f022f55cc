"""Pain as data: where, how much, with which lift."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId

PainId = NewType("PainId", int)

PAIN_SCALE = range(11)
"""Numeric rating scale, 0 no pain to 10 the worst pain imaginable."""
MILD_UP_TO = 2
"""Up to here loading goes on as it was: the pain-monitoring model's safe zone."""
ACCEPTABLE_UP_TO = 5
"""Up to here a lighter load is acceptable, above it is not (pain-monitoring model: Thomee 1997,
Silbernagel et al. 2007)."""


class BodyPart(StrEnum):
    """Where it hurts, in a lifter's words."""

    NECK = "neck"
    SHOULDER = "shoulder"
    ELBOW = "elbow"
    WRIST = "wrist"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    HIP = "hip"
    KNEE = "knee"
    ANKLE = "ankle"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """Pain noted with one lift of one session; `day` is the session's training day.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming "pain".
    """

    id: PainId
    session_id: SessionId
    exercise_id: ExerciseId
    day: date
    body_part: BodyPart
    level: int
    at: datetime
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a level outside the scale."""
        if self.level not in PAIN_SCALE:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "pain", low=0, high=10)
