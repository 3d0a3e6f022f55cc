"""Answers that stay what they are until something is written that they follow from."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from liftdesk.domain.changes import Change
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.store.journal import Journal

T = TypeVar("T")
Stays = Callable[[Hashable, Change], bool]
"""Says whether the answer of a key is the same after a change as before it."""


def _never(_key: Hashable, _change: Change) -> bool:
    return False


class KeptAnswers:
    """Keeps answers by key; asks before each answer what was written since.

    While a step is open nothing is kept nor told from memory: what it wrote may yet be taken back.
    """

    def __init__(self, *, changes: ChangeFeed, journal: Journal, stays: Stays = _never) -> None:
        self._changes, self._journal, self._stays = changes, journal, stays
        self._held: dict[Hashable, object] = {}
        self._count = changes.count

    def of(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the answer of a key, made where it is not known. `make` may ask for others."""
        if self._journal.is_writing:
            return make()
        self._forget()
        if key not in self._held:
            self._held[key] = make()
        return cast("T", self._held[key])

    def knows(self, key: Hashable) -> bool:
        """Return whether the answer of a key is at hand."""
        self._forget()
        return key in self._held and not self._journal.is_writing

    def _forget(self) -> None:
        new = self._changes.since(self._count)
        self._count = self._changes.count
        if new is None:
            self._held.clear()
        for change in new or ():
            self._held = {
                key: answer for key, answer in self._held.items() if self._stays(key, change)
            }
