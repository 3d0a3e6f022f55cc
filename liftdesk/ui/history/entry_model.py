"""The list of History as a model: heads of weeks, entries, and days of rest between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.services.diary import DiaryDay, DiaryWeek
from liftdesk.ui.history.entry_texts import check_in_line, day_words, entry_words, week_words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Key = tuple[Literal["session", "check_in", "rest"], int]
"""A session or a check-in by its id, a day of rest by its ordinal."""
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: a week's head (`week`), or a day."""

    week: DiaryWeek | None = None
    day: DiaryDay | None = None

    @property
    def session_id(self) -> SessionId | None:
        """The session of the row, None for heads, check-ins and days of rest."""
        return None if self.day is None or self.day.entry is None else self.day.entry.id

    @property
    def key(self) -> Key | None:
        """What stays the same when the list is read again; None for heads and days of rest."""
        if self.day is None:
            return None
        if self.day.entry is not None:
            return ("session", self.day.entry.id)
        return None if self.day.check_in is None else ("check_in", self.day.check_in.id)


class EntryModel(QAbstractListModel):
    """Rows of weeks, newest first; heads cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._today = date.min

    @property
    def today(self) -> date:
        """The day by which weeks are named."""
        return self._today

    def show_weeks(self, weeks: Sequence[DiaryWeek], today: date) -> None:
        """Show these weeks in place of the ones before."""
        self.beginResetModel()
        self._today = today
        self._rows = _rows(weeks)
        self.endResetModel()

    def add_weeks(self, weeks: Sequence[DiaryWeek]) -> None:
        """Show these weeks too, below the others."""
        more = _rows(weeks)
        if more:
            first = len(self._rows)
            self.beginInsertRows(_NO_PARENT, first, first + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Heads, entries and days of rest."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """A row's words; the row itself under `ROW`."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries and check-ins can be chosen; arrow keys step over all else."""
        if not index.isValid() or self._rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row(self, index: Index) -> Row:
        """Return the row at a valid index."""
        return self._rows[index.row()]

    def place_of(self, key: Key) -> int:
        """Return the row of a key, -1 where it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def check_in(self, key: Key | None) -> CheckIn | None:
        """Return the check-in of a key, None where it is another thing or not shown."""
        place = -1 if key is None or key[0] != "check_in" else self.place_of(key)
        day = self._rows[place].day if place >= 0 else None
        return None if day is None else day.check_in

    def place_near(self, place: int) -> int:
        """Return the row with an entry at `place` or next after it, else the last before it."""
        entries = [n for n, row in enumerate(self._rows) if row.key is not None]
        after = (n for n in entries if n >= place)
        return next(after, entries[-1] if entries else -1)

    def first_entry(self) -> int:
        """Return the row to show at first: the newest strength session, else the newest entry."""
        entries = [n for n, row in enumerate(self._rows) if row.session_id is not None]
        strength = (n for n in entries if self._is_strength(self._rows[n]))
        return next(strength, entries[0] if entries else -1)

    def _is_strength(self, row: Row) -> bool:
        entry = None if row.day is None else row.day.entry
        return entry is not None and entry.kind is SessionKind.STRENGTH

    def _words(self, row: Row) -> str:
        if row.week is not None:
            return ", ".join(week_words(row.week, self._today))
        if row.day is not None and row.day.entry is not None:
            title, second, felt = entry_words(row.day.entry)
            return ", ".join(part for part in (title, second, felt) if part)
        if row.day is not None and row.day.check_in is not None:
            return ", ".join(check_in_line(row.day.check_in))
        return "" if row.day is None else day_words(row.day)


def _rows(weeks: Sequence[DiaryWeek]) -> list[Row]:
    made: list[Row] = []
    for week in weeks:
        made.append(Row(week=week))
        made += [Row(day=day) for day in week.days]
    return made
