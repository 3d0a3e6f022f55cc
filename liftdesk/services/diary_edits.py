"""Changing many sessions of the diary at once, each change one undoable step."""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo


class DiaryEdits:
    """Edits chosen sessions together. What cannot be is refused, and nothing is changed then.

    Every verb raises DomainError NOT_FOUND where a session is no longer there.
    """

    def __init__(self, *, journal: Journal, sessions: SessionRepo) -> None:
        self._journal = journal
        self._sessions = sessions

    def delete(self, ids: Sequence[SessionId]) -> None:
        """Delete sessions; the trash keeps them for 30 days."""

    def move(self, ids: Sequence[SessionId], day: date) -> None:
        """Move sessions with all that belongs to them to another day, at their time of day.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day to come.
        """

    def rename(self, ids: Sequence[SessionId], name: str) -> None:
        """Give sessions a name, or none.

        Raises:
            DomainError: NAME_TOO_LONG.
        """

    def change_kind(self, ids: Sequence[SessionId], kind: SessionKind) -> None:
        """Make sessions strength, easy cardio or rest.

        Raises:
            DomainError: KIND_HAS_SETS or KIND_HAS_CARDIO where what was done says otherwise.
        """

    def merge(self, ids: Sequence[SessionId]) -> SessionId:
        """Merge several sessions of one day into the one begun first; returns it.

        All sets stay, in the order of the sessions; nothing is taken for a duplicate.

        Raises:
            DomainError: ENTRIES_APART where they are not of one day, ENTRIES_TOO_FEW.
        """
        return ids[0]

    def relabel(self, ids: Sequence[SessionId], old: ExerciseId, new: ExerciseId) -> int:
        """Give the sets of one exercise in these sessions to another; returns how many sets.

        Raises:
            DomainError: EXERCISE_UNKNOWN, MEASURES_DIFFER.
        """
        return 0

    def set_note(self, ids: Sequence[SessionId], text: str) -> None:
        """Write a note over the one that each session has.

        Raises:
            DomainError: TEXT_TOO_LONG.
        """

    def append_note(self, ids: Sequence[SessionId], text: str) -> None:
        """Write a note below the one that each session has.

        Raises:
            DomainError: TEXT_TOO_LONG.
        """
