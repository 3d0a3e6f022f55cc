"""What was deleted and can still be brought back."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.trash_term import KEPT
from liftdesk.domain.values import dataclass

TrashId = NewType("TrashId", int)


class TrashedKind(StrEnum):
    """What was deleted."""

    SESSION = "session"
    CHECK_IN = "check_in"
    QUESTIONNAIRE = "questionnaire"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """One deleted entry: what it was, of which training day, and when it was deleted.

    The parts of its title: for a session `session_kind`, `code`, `name`, `sets` and
    `cardio_minutes`; for a check-in its `ratings`; for a questionnaire its `instrument`.
    """

    id: TrashId
    kind: TrashedKind
    day: date
    at: datetime
    session_kind: SessionKind | None = None
    code: str = ""
    name: str = ""
    sets: int = 0
    cardio_minutes: int = 0
    ratings: dict[str, int] = field(default_factory=dict)
    instrument: str = ""

    @property
    def goes_on(self) -> date:
        """The day on which it is gone for good."""
        return self.at.date() + KEPT
