"""The trash: what was deleted can be brought back for 30 days."""

from collections.abc import Sequence

from liftdesk.domain.trash import Trashed, TrashedKind, TrashId
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal
from liftdesk.store.trash_repo import TrashRepo
from liftdesk.system.clock import Clock
from liftdesk.system.texts import translate


class Trash:
    """Shows, brings back and empties what was deleted.

    It is part of the data file, so backups hold it; exports never do. While mood is hidden,
    check-ins and questionnaires are not shown. What is older than `KEPT_DAYS` goes when the file is
    opened.
    """

    def __init__(
        self, *, journal: Journal, trash: TrashRepo, preferences: Preferences, clock: Clock
    ) -> None:
        self._journal = journal
        self._trash = trash
        self._preferences = preferences
        self._clock = clock

    def put(self, kind: TrashedKind, ids: Sequence[int]) -> None:
        """Delete entries and keep them here; for services, within the step that names it."""
        self._trash.put(kind, ids, self._clock.now())

    def entries(self) -> list[Trashed]:
        """Return what can be brought back, what was deleted last first."""
        hides = self._preferences.hides_mood
        return [
            entry
            for entry in self._trash.entries()
            if not hides or entry.kind is TrashedKind.SESSION
        ]

    def restore(self, ids: Sequence[TrashId]) -> None:
        """Bring entries back exactly as they were, as one undoable step.

        An exercise that was deleted meanwhile comes back with its name.

        Raises:
            DomainError: NOT_FOUND where one is no longer there, ENTRY_THERE where the diary has it
                already; nothing was changed.
        """
        with self._journal.step(translate("Steps", "Bring back")):
            self._trash.restore(ids)

    def empty(self, ids: Sequence[TrashId] | None = None) -> int:
        """Delete entries for good, all unless told which; returns how many.

        Nothing brings them back, undo neither: ask twice before. Of the steps that can be undone,
        only what concerns these entries is forgotten.
        """
        there = [entry.id for entry in self._trash.entries()]
        gone = there if ids is None else [one for one in there if one in set(ids)]
        if gone:
            owners = self._trash.owners(gone)
            self._journal.erase(lambda: self._trash.remove(gone), owners)
        return len(gone)
