"""The newest sets of each lift stay read: a change makes only its own lifts be read again."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby, islice

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo

_MORE = 6
"""Sessions read beyond those asked for: a plan of today leaves out today's own."""


class PastSets:
    """Answers as `SessionRepo.sets_of_exercises` does, from what it has read already."""

    def __init__(self, sessions: SessionRepo, *, changes: ChangeFeed, journal: Journal) -> None:
        self._sessions, self._changes, self._journal = sessions, changes, journal
        self._held: dict[ExerciseId, tuple[int, list[LoggedSet]]] = {}
        self._count = changes.count

    def sets_of_exercises(
        self, ids: Iterable[ExerciseId], *, sessions: int, before: date | None = None
    ) -> list[LoggedSet]:
        """Return the sets of each exercise's newest `sessions` sessions, newest day first.

        `before` leaves out that training day and all later ones.
        """
        if self._journal.is_writing:  # what is not committed yet may never be
            return self._sessions.sets_of_exercises(ids, sessions=sessions, before=before)
        self._forget_changed()
        return [one for lift in ids for one in self._of(lift, sessions, before or date.max)]

    def _forget_changed(self) -> None:
        new = self._changes.since(self._count)
        self._count = self._changes.count
        if new is None:
            self._held.clear()
        for change in new or ():
            for lift in change.exercises:
                self._held.pop(lift, None)

    def _of(self, lift: ExerciseId, sessions: int, before: date) -> list[LoggedSet]:
        read, sets = self._held.get(lift, (0, []))
        if read < sessions:
            read = sessions + _MORE
            sets = self._sessions.sets_of_exercises([lift], sessions=read)
            self._held[lift] = (read, sets)
        groups = list(_by_session(sets))
        earlier = [group for group in groups if group[0].day < before]
        if len(earlier) < sessions and len(groups) == read:  # there may be older ones
            return self._sessions.sets_of_exercises([lift], sessions=sessions, before=before)
        return [one for group in islice(earlier, sessions) for one in group]


def _by_session(sets: Iterable[LoggedSet]) -> Iterator[list[LoggedSet]]:
    for _, group in groupby(sets, lambda one: one.session_id):
        yield list(group)
