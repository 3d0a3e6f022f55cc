"""What the list of History shows, and which of it is chosen; both outlive a reading anew."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal

from liftdesk.domain.training.sets import SessionId
from liftdesk.services.diary import Diary, DiaryDay
from liftdesk.services.diary_weeks import DiaryWeeks
from liftdesk.services.finding import Finding
from liftdesk.services.found_weeks import FoundWeeks
from liftdesk.ui.history.entry_list import EntryList
from liftdesk.ui.history.entry_model import ROOM, EntryModel, Key, Row, key_of
from liftdesk.ui.history.filter_panel import Asked
from liftdesk.ui.history.list_window import ListWindow


class Timeline(QObject):
    """Fills the list from the diary or from a search, and keeps the choice.

    Attributes:
        key: what is chosen, None for nothing.
        selected: everything that is chosen where it is several, else ().
        found: what a search found, None where nothing is searched.

    Signals:
        chosen: something else is chosen; read `key`.
        selection_changed: several are chosen, others than before, or no longer several.
    """

    chosen = Signal()
    selection_changed = Signal()

    def __init__(
        self,
        sources: tuple[Diary, Finding],
        entries: EntryList,
        model: EntryModel,
        *,
        asked: Callable[[], Asked],
        today: Callable[[], date],
    ) -> None:
        super().__init__(entries)
        self._diary, self._finding = sources
        self._list, self._model = entries, model
        self._asked, self._today = asked, today
        self._shown: Asked | None = None
        self._is_reading = False
        self.found: FoundWeeks | None = None
        self.key: Key | None = None
        self.selected: tuple[Key, ...] = ()
        entries.selectionModel().currentChanged.connect(self._on_current_changed)
        entries.selectionModel().selectionChanged.connect(self._on_selection_changed)
        entries.all_wanted.connect(self._choose_all)
        entries.end_wanted.connect(self._go_to_end)
        entries.return_wanted.connect(self._go_back)
        model.rowsInserted.connect(lambda *_: self._mark())
        self._window = ListWindow(entries, model, self.trim)

    @property
    def session_id(self) -> SessionId | None:
        """The session that is chosen, None where something else is."""
        return SessionId(self.key[1]) if self.key and self.key[0] == "session" else None

    @property
    def rest_day(self) -> date | None:
        """The day of rest that is chosen, None where something else is."""
        return date.fromordinal(self.key[1]) if self.key and self.key[0] == "rest" else None

    def read(self) -> None:
        """Read the list again, as far back as it was; what is chosen stays where it is there."""
        asked, today = self._asked(), self._today()
        place = self._list.currentIndex().row()
        scrolled = self._list.verticalScrollBar().value()
        is_same = asked == self._shown
        span = self._model.shown_weeks if is_same else None
        self._shown = asked
        self._list.is_diary_empty = self._diary.is_empty
        self._is_reading = True
        if asked.is_search:
            found = FoundWeeks(self._finding, asked.line, asked.searched)
            self._model.show(found, today, span=span, words=found.query.words)
            self.found = found
        else:
            weeks = DiaryWeeks(self._diary, asked.wanted, today)
            self._model.show(weeks, today, span=span)
            self.found = None
        self._list.takes_all = asked.is_search
        self._choose_again(place if is_same else -1)
        self.select(self.selected)
        self._is_reading = False
        if is_same:
            self._list.verticalScrollBar().setValue(scrolled)
        self._list.scrollTo(self._list.currentIndex())

    def choose(self, key: Key, day: date | None = None) -> None:
        """Choose something, whether or not it is in the list, which reads on down to its day."""
        self.key = key
        if day is not None and self._model.place_of(key) < 0:
            self._model.reach(day)
        place = self._model.place_of(key)
        if place >= 0:
            self._make_current(self._model.index(place, 0))
        else:
            self._list.clearSelection()
        self.chosen.emit()

    def trim(self, first: int, last: int) -> None:
        """Let the list go of what is far from the rows `first` to `last`; the choice stays."""
        with self._reading():
            self._model.hold(self.selected or [key for key in (self.key,) if key is not None])
            kept = self._list.currentIndex().row()
            if not first - ROOM <= kept <= last + ROOM:
                self._list.selectionModel().clearCurrentIndex()
            self._model.trim(first, last)

    def _mark(self) -> None:
        """Show as chosen what has come back into the list."""
        if self._is_reading or self._list.currentIndex().isValid():
            return
        with self._reading():
            if self.selected:
                self._select_rows(self.selected)
            elif self.key is not None and self._model.place_of(self.key) >= 0:
                self._make_current(self._model.index(self._model.place_of(self.key), 0))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Take what the list says of its selection for no choice of the person's, nor scroll."""
        was, self._is_reading = self._is_reading, True
        scrolls = self._list.hasAutoScroll()
        self._list.setAutoScroll(False)
        yield
        self._list.setAutoScroll(scrolls)
        self._is_reading = was

    def _choose_all(self) -> None:
        """Choose everything that a search found, whether or not it is listed."""
        if self.found is not None:
            self._keep(tuple(self._all_found()))

    def _go_to_end(self, is_newest: bool) -> None:  # noqa: FBT001 - Qt's slot
        """Choose the newest or the oldest entry."""
        oldest = self._model.oldest_of_all
        day = self._today() if is_newest else oldest
        if day is not None:
            self._model.reach(day)
        place = self._model.place_near(0 if is_newest else self._model.rowCount())
        if place >= 0:
            index = self._model.index(place, 0)
            self._make_current(index)
            self._list.scrollTo(index)

    def _go_back(self) -> None:
        """Go back to what is chosen, where the list has been scrolled far from it."""
        day = self._model.day(self.key)
        if self.key is not None and day is not None:
            self._model.reach(day.day)
            place = self._model.place_of(self.key)
            if place >= 0:
                self._make_current(self._model.index(place, 0))

    def choose_one(self) -> None:
        """Let go of several: the one with the keyboard stays chosen."""
        current = self._list.currentIndex()
        if current.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().select(current, flag)
        else:
            self._list.clearSelection()

    def _make_current(self, index: QModelIndex) -> None:
        """Choose one line, whichever keys are held: the list itself would add it to the others."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(index, flag)

    def _choose_again(self, place: int) -> None:
        """Mark what was chosen; where it is gone, the entry now nearest to its place."""
        if self.rest_day is not None and self.found is None:
            return
        there = -1 if self.key is None else self._model.place_of(self.key)
        if there < 0:
            there = self._model.place_near(place) if place >= 0 else self._model.first_entry()
        if there < 0:
            self.key = None
            return
        index = self._model.index(there, 0)
        self.key = self._model.row(index).key
        self._make_current(index)

    def select(self, keys: Sequence[Key]) -> None:
        """Choose several together, as far as they are in the list."""
        found = set() if self.found is None or not keys else set(self._all_found())
        still = [key for key in keys if self._model.place_of(key) >= 0 or key in found]
        if len(still) > 1:
            self._select_rows(still)
        self._keep(tuple(still))

    def days_of(self, keys: Sequence[Key]) -> dict[Key, date]:
        """Return the day of each of these keys."""
        known = {key: line.day for key in keys if (line := self._model.day(key)) is not None}
        if len(known) < len(keys) and self.found is not None:
            known |= {key_of(match): match.day for match in self.found.found()}
        return {key: known[key] for key in keys if key in known}

    def lines(self) -> list[DiaryDay]:
        """Return the lines of all that is chosen, newest first; those not listed are read."""
        known = {key: line for key in self.selected if (line := self._model.day(key)) is not None}
        if len(known) < len(self.selected) and self.found is not None:
            known |= {key: line for line in self.found.lines() if (key := Row(day=line).key)}
        chosen = [known[key] for key in self.selected if key in known]
        return sorted(chosen, key=lambda line: line.day, reverse=True)

    def _all_found(self) -> list[Key]:
        return [] if self.found is None else [key_of(match) for match in self.found.found()]

    def _select_rows(self, keys: Iterable[Key]) -> None:
        chosen = QItemSelection()
        for place in sorted(self._model.place_of(key) for key in keys):
            if place >= 0:
                chosen.select(self._model.index(place, 0), self._model.index(place, 0))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().select(chosen, flag)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        key = self._model.row(current).key if current.isValid() else None
        if key is not None and key != self.key:
            self.key = key
            if not self._is_reading:
                self.chosen.emit()

    def _on_selection_changed(self) -> None:
        if self._is_reading:
            return
        rows = sorted(self._list.selectedIndexes(), key=lambda index: index.row())
        keys = [key for index in rows if (key := self._model.row(index).key) is not None]
        # What the list has let go of stays chosen, unless one alone is chosen now.
        off = [key for key in self.selected if self._model.place_of(key) < 0]
        self._keep((*keys, *off) if len(keys) > 1 else tuple(keys))

    def _keep(self, keys: tuple[Key, ...]) -> None:
        several = keys if len(keys) > 1 else ()
        if several != self.selected:
            self.selected = several
            self.selection_changed.emit()
