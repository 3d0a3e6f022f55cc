"""Pain as data: where, how much, with which lift."""

from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass

PainId = NewType("PainId", int)

PAIN_SCALE = range(11)
"""Numeric rating scale, 0 no pain to 10 the worst pain imaginable."""
MILD_UP_TO = 2
"""Up to here loading goes on as it was: the pain-monitoring model's safe zone."""
ACCEPTABLE_UP_TO = 5
"""Up to here a lighter load is acceptable, above it is not (pain-monitoring model: Thomee 1997,
Silbernagel et al. 2007)."""
STOP_FROM = 4
"""From here the lift is best left for today. The model allows 5 under a physiotherapist's eye;
somebody alone stops one step earlier (our own, careful choice)."""


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

    @property
    def is_to_stop(self) -> bool:
        """Whether the lift is best left for the rest of today."""
        return self.level >= STOP_FROM


class PainOutlook(StrEnum):
    """What pain of a level means for the lift the next time, before a second time is known."""

    AS_PLANNED = "as_planned"
    NOTHING_ADDED = "nothing_added"
    EASED = "eased"
    RESTED = "rested"


def outlook(level: int) -> PainOutlook:
    """Return what a level, 0 to 10, asks for next time; twice above mild rests it, see pain_rule.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming "pain".
    """
    if level not in PAIN_SCALE:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "pain", low=0, high=10)
    if level == 0:
        return PainOutlook.AS_PLANNED
    if level <= MILD_UP_TO:
        return PainOutlook.NOTHING_ADDED
    return PainOutlook.EASED if level <= ACCEPTABLE_UP_TO else PainOutlook.RESTED
