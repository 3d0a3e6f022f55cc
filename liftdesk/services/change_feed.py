"""The change feed: who wants to know of committed changes, told once each."""

from collections.abc import Callable

from liftdesk.domain.changes import Change

Listener = Callable[[Change], None]


class ChangeFeed:
    """Passes changes from the journal to whoever shows data; free of Qt."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Tell `listener` of every change from now on."""
        self._listeners.append(listener)

    def tell(self, change: Change) -> None:
        """Tell everyone of a change."""
        for listener in tuple(self._listeners):
            listener(change)
