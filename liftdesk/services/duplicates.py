"""Entries that are in the diary twice: found, merged into one, or taken out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from liftdesk.domain.training.sessions import SessionDetail
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal


class Likeness(StrEnum):
    """Why entries are taken for the same."""

    SAME_SETS = "same_sets"
    SAME_SOURCE = "same_source"
    SAME_HOURS = "same_hours"
    SAME_CARDIO = "same_cardio"
    SAME_RATINGS = "same_ratings"


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateGroup:
    """Sessions or check-ins that are the same, the one that says most first.

    Either `sessions` or `check_ins` has two or more; the first is what is best kept.
    """

    likeness: Likeness
    sessions: tuple[SessionDetail, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()


class Duplicates:
    """Finds entries that are there twice. While mood is hidden it looks at sessions only."""

    def __init__(self, *, journal: Journal, preferences: Preferences) -> None:
        self._journal = journal
        self._preferences = preferences

    def find(self) -> list[DuplicateGroup]:
        """Return the groups, newest first."""
        return []

    def merge(self, keep: SessionId, others: Sequence[SessionId]) -> None:
        """Put into one session what the others have besides, and delete them, as one step.

        Sets that both have stand there once; notes are joined, feelings and pain kept.

        Raises:
            DomainError: NOT_FOUND, or ENTRIES_APART where they are not of one day.
        """

    def remove(self, others: Sequence[SessionId]) -> None:
        """Delete sessions (into the trash) as one step.

        Raises:
            DomainError: NOT_FOUND.
        """

    def remove_check_ins(self, others: Sequence[CheckInId]) -> None:
        """Delete check-ins (into the trash) as one step.

        Raises:
            DomainError: NOT_FOUND.
        """
