"""How a person feels before and after a session."""

from datetime import datetime
from enum import StrEnum
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass

FeelingId = NewType("FeelingId", int)

FEELING_SCALE = range(-5, 6)
"""Feeling Scale, -5 very bad to +5 very good (Hardy & Rejeski 1989)."""
FELT_AROUSAL = range(1, 7)
"""Felt Arousal Scale, 1 low to 6 high (Svebak & Murgatroyd 1985)."""


class FeelingMoment(StrEnum):
    """Before the warm-up, after the first working set, or 10 to 15 minutes after the last one."""

    BEFORE = "before"
    FIRST_SET = "first_set"
    AFTER = "after"


AROUND = (FeelingMoment.BEFORE, FeelingMoment.AFTER)
"""The two moments whose difference says what a session did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """One rating of a session.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming the scale.
    """

    id: FeelingId
    session_id: SessionId
    moment: FeelingMoment
    valence: int
    arousal: int | None = None
    at: datetime

    def __post_init__(self) -> None:
        """Refuse ratings outside the scales."""
        if self.valence not in FEELING_SCALE:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "feeling", low=-5, high=5)
        if self.arousal is not None and self.arousal not in FELT_AROUSAL:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "arousal", low=1, high=6)
