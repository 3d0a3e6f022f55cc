"""The list of History as a model: heads of weeks, entries, and days of rest between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.services.diary import DiaryDay, DiaryWeek
from liftdesk.ui.history.entry_texts import day_words, entry_words, week_words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: a week's head (`week`), or a day."""

    week: DiaryWeek | None = None
    day: DiaryDay | None = None

    @property
    def session_id(self) -> SessionId | None:
        """The session of the row, None for heads and days of rest."""
        return None if self.day is None or self.day.entry is None else self.day.entry.id


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
        self._rows = []
        for week in weeks:
            self._rows.append(Row(week=week))
            self._rows += [Row(day=day) for day in week.days]
        self.endResetModel()

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
        """Entries can be chosen; arrow keys step over all else."""
        if not index.isValid() or self._rows[index.row()].session_id is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row(self, index: Index) -> Row:
        """Return the row at a valid index."""
        return self._rows[index.row()]

    def place_of(self, session_id: SessionId) -> int:
        """Return the row of a session, -1 where it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.session_id == session_id), -1)

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
        return "" if row.day is None else day_words(row.day)
