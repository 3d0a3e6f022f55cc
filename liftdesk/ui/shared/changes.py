"""How pages hear of changes: one signal, the visible page at once, hidden pages when shown."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from liftdesk.domain.changes import Change


class ChangeSignals(QObject):
    """Says on the GUI thread what a committed write changed.

    Signals:
        changed: one frozen `Change`.
    """

    changed = Signal(object)

    def announce(self, change: Change) -> None:
        """Tell everyone; an empty change is told to no one."""
        if not change.is_empty:
            self.changed.emit(change)


class Refreshable(Protocol):
    """What a Refresher keeps fresh: a Page, or anything else with these three."""

    def refresh(self) -> None:
        """Read again and show."""
        ...

    def wants(self, change: Change) -> bool:
        """Whether the change touches what is shown."""
        ...

    def isVisible(self) -> bool:
        """Whether it can be seen now."""
        ...


class Refresher(QObject):
    """Refreshes the page that can be seen and remembers which others are stale."""

    def __init__(self, changes: ChangeSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Refreshable] = []
        self._stale: list[Refreshable] = []
        changes.changed.connect(self._on_changed)

    def add(self, page: Refreshable) -> None:
        """Keep a page fresh from now on; it is stale until it is first shown."""
        self._pages.append(page)
        self._stale.append(page)

    def is_stale(self, page: Refreshable) -> bool:
        """Whether the page will refresh when it is shown next."""
        return any(page is other for other in self._stale)

    def mark_all_stale(self) -> None:
        """Have every page refresh when shown next; those on screen do so now."""
        for page in self._pages:
            self._touch(page)

    def catch_up(self, page: Refreshable) -> None:
        """Refresh a page that is about to be shown, if something changed since."""
        if self.is_stale(page):
            self._stale = [other for other in self._stale if other is not page]
            page.refresh()

    def _on_changed(self, change: Change) -> None:
        for page in self._pages:
            if page.wants(change):
                self._touch(page)

    def _touch(self, page: Refreshable) -> None:
        if not self.is_stale(page):
            self._stale.append(page)
        if page.isVisible():
            self.catch_up(page)
