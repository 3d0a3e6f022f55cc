"""Sessions: strength, easy cardio and rest, all entries of the same worth."""

from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.heart_trace import HeartTrace
from liftdesk.domain.training.sets import LoggedSet, SessionId
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.feelings import Feeling

BatchId = NewType("BatchId", int)
CardioId = NewType("CardioId", int)


class SessionKind(StrEnum):
    """What a session was."""

    STRENGTH = "strength"
    EASY_CARDIO = "easy_cardio"
    REST = "rest"


class TalkTest(StrEnum):
    """How talking went: the measure of easy effort that needs no heart rate."""

    COULD_SING = "could_sing"
    COULD_TALK = "could_talk"
    FEW_WORDS = "few_words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One entry of the diary. `day` is its local training day; instants are aware.

    `code` is the letter of the planned session ("B"), `natural_key` what an imported entry is known
    by in the app it came from, so that importing it again adds nothing.
    """

    id: SessionId
    kind: SessionKind
    day: date
    started: datetime
    ended: datetime | None = None
    code: str = ""
    name: str = ""
    note: str = ""
    is_short: bool = False
    batch_id: BatchId | None = None
    natural_key: str | None = None

    def __post_init__(self) -> None:
        """Refuse instants without an offset."""
        if self.started.tzinfo is None or (self.ended is not None and self.ended.tzinfo is None):
            raise ValueError("Sessions keep aware instants")

    @property
    def duration(self) -> timedelta | None:
        """How long it took, where its end is known."""
        return None if self.ended is None else self.ended - self.started


@dataclass(frozen=True, slots=True, kw_only=True)
class CardioBout:
    """Easy cardio within a session: an activity, seconds, and what else is known."""

    id: CardioId
    session_id: SessionId
    activity: str
    seconds: int
    metres: float | None = None
    talk_test: TalkTest | None = None
    mean_bpm: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse durations that cannot be meant."""
        if not 0 <= self.seconds <= 24 * 3600:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=0, high=1440)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDetail:
    """A session with all that belongs to it, sets in order.

    `hearts` is what is written with a new one; reading leaves the traces where they are.
    """

    session: Session
    sets: tuple[LoggedSet, ...] = ()
    cardio: tuple[CardioBout, ...] = ()
    feelings: tuple[Feeling, ...] = field(default=())
    hearts: tuple[HeartTrace, ...] = ()

    @property
    def has_begun(self) -> bool:
        """Whether anything was done: a strength session may be begun by a feeling or a swap."""
        return self.session.kind is not SessionKind.STRENGTH or bool(self.sets)


def training_day(at: datetime, starts_at: int) -> date:
    """Return the local training day that the aware instant `at` belongs to.

    `starts_at` is the hour (0-23) of the local wall clock at which a day begins, so that a late
    evening belongs to its day; a clock knows the person's as `day_starts_at`.
    """
    return (at - timedelta(hours=starts_at)).date()
