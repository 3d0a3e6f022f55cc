"""The change feed: who wants to know of committed changes, told once each."""

from collections import deque
from collections.abc import Callable

from liftdesk.domain.changes import Area, Change
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError

Listener = Callable[[Change], None]
_KEPT = 200


def data_version(database: Database) -> int:
    """Return SQLite's number that is another one once another connection wrote the file."""
    try:
        return int(database.scalar("PRAGMA data_version"))
    except StoreError:  # somebody writes at this moment: the next look sees it
        return -1


class ChangeFeed:
    """Passes changes from the journal to whoever shows data; free of Qt.

    Attributes:
        count: how many changes there were so far.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._latest: deque[Change] = deque(maxlen=_KEPT)
        self.count = 0

    def listen(self, listener: Listener) -> None:
        """Tell `listener` of every change from now on."""
        self._listeners.append(listener)

    def tell(self, change: Change) -> None:
        """Tell everyone of a change."""
        self.count += 1
        self._latest.append(change)
        for listener in tuple(self._listeners):
            listener(change)

    def tell_all(self) -> None:
        """Tell everyone that anything may have changed, as after another program wrote the file."""
        self.count += _KEPT
        self._latest.clear()
        self.tell(Change(areas=frozenset(Area)))

    def since(self, count: int) -> list[Change] | None:
        """Return the changes after the first `count`; None where not all of them are kept.

        So a cache may ask before it answers, whoever was told first.
        """
        new = self.count - count
        if not new:
            return []
        if new > len(self._latest):
            return None
        return list(self._latest)[len(self._latest) - new :]
