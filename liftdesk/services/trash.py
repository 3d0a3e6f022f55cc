"""The trash: what was deleted can be brought back for 30 days."""

from collections.abc import Sequence

from liftdesk.domain.trash import Trashed, TrashId
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal


class Trash:
    """Shows, brings back and empties what was deleted.

    It is part of the data file, so backups hold it until it is emptied; exports never do. While
    mood is hidden, check-ins and questionnaires are not shown.
    """

    def __init__(self, *, journal: Journal, preferences: Preferences) -> None:
        self._journal = journal
        self._preferences = preferences

    def entries(self) -> list[Trashed]:
        """Return what can be brought back, what was deleted last first."""
        return []

    def restore(self, ids: Sequence[TrashId]) -> None:
        """Bring entries back exactly as they were, as one undoable step.

        An exercise that was deleted meanwhile comes back with its name.

        Raises:
            DomainError: NOT_FOUND where one is no longer there; nothing was changed.
        """

    def empty(self, ids: Sequence[TrashId] | None = None) -> int:
        """Delete entries for good, all unless told which; returns how many.

        Nothing brings them back, undo neither: ask twice before.
        """
        return 0
