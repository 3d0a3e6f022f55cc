"""The trash: what was deleted can be brought back for 30 days."""

from collections.abc import Callable, Sequence

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

    Attributes:
        before_deleting: for services, to be told how many entries are about to be deleted, before
            the step; it makes a backup where they are many, and raises StoreError where it cannot.
    """

    def __init__(  # noqa: PLR0913 - what it is made of, and what happens before
        self,
        *,
        journal: Journal,
        trash: TrashRepo,
        preferences: Preferences,
        clock: Clock,
        before_deleting: Callable[[int], object],
        before_emptying: Callable[[], object],
    ) -> None:
        """Put the trash together.

        Args:
            journal: what makes a step undoable.
            trash: where deleted entries are.
            preferences: whether mood is hidden.
            clock: tells the time.
            before_deleting: hears how many entries are about to be deleted, before the step.
            before_emptying: is called before entries go for good.
        """
        self._journal = journal
        self._before_emptying = before_emptying
        self.before_deleting = before_deleting
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
        only what concerns these entries is forgotten. A backup is made before.

        Raises:
            StoreError: the backup could not be made; nothing is deleted then.
        """
        there = [entry.id for entry in self._trash.entries()]
        gone = there if ids is None else [one for one in there if one in set(ids)]
        if gone:
            self._before_emptying()
            owners = self._trash.owners(gone)
            self._journal.erase(lambda: self._trash.remove(gone), owners)
        return len(gone)
