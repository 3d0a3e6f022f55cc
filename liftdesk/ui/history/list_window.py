"""The part of the diary that the list holds follows what is seen of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPersistentModelIndex, QPoint, QTimer

from liftdesk.ui.history.entry_list import EntryList
from liftdesk.ui.history.entry_model import EntryModel

_CLOSE = 400
"""Px from the upper end at which later weeks are read."""


class ListWindow(QObject):
    """Reads later weeks as the list is scrolled up, and lets go of what is far from what is seen.

    What is seen stays where it is on the screen meanwhile.
    """

    def __init__(
        self, entries: EntryList, model: EntryModel, trim: Callable[[int, int], None]
    ) -> None:
        """Make it; `trim` lets go of what is far from the first and last row that are seen."""
        super().__init__(entries)
        self._list, self._model, self._trim = entries, model, trim
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        entries.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.rowsInserted.connect(lambda *_: self._later.start())
        model.modelReset.connect(self._later.start)

    def _on_scrolled(self, value: int) -> None:
        if value < _CLOSE and self._model.can_fetch_newer:
            self._later.start()

    def _follow(self) -> None:
        with self._steady():
            if self._list.verticalScrollBar().value() < _CLOSE:
                self._model.fetch_newer()
        with self._steady():
            seen = (self._list.indexAt(self._corner(top=top)).row() for top in (True, False))
            first, last = seen
            if first >= 0:
                self._trim(first, max(first, last))

    def _corner(self, *, top: bool) -> QPoint:
        return QPoint(2, 2 if top else self._list.viewport().height() - 2)

    @contextmanager
    def _steady(self) -> Iterator[None]:
        anchor = QPersistentModelIndex(self._list.indexAt(self._corner(top=True)))
        rows = self._model.rowCount()
        before = self._list.visualRect(anchor).top() if anchor.isValid() else 0
        yield
        if anchor.isValid() and self._model.rowCount() != rows:
            self._list.doItemsLayout()
            bar = self._list.verticalScrollBar()
            bar.setValue(bar.value() + self._list.visualRect(anchor).top() - before)
