"""The list of exercises as a model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.services.exercise_book import BookEntry
from liftdesk.system.texts import translate
from liftdesk.wording.exercises import kind_line

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


def mark_words(entry: BookEntry) -> str:
    """Return what stands at the right of a row: "not here", "your own", "in your diary"."""
    if not entry.is_here:
        return translate("Exercises", "not here")
    if entry.exercise.is_own:
        return translate("Exercises", "your own")
    return translate("Exercises", "in your diary") if entry.was_trained else ""


class ExerciseModel(QAbstractListModel):
    """Exercises as the book gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[BookEntry] = []

    def show_entries(self, entries: Sequence[BookEntry]) -> None:
        """Show these exercises in place of the ones before."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row an exercise."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """An exercise's words; the entry itself under `ENTRY`."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.exercise.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.exercise.name, kind_line(entry.exercise), mark_words(entry))
            return ", ".join(part for part in parts if part)
        return None

    def entry(self, index: Index) -> BookEntry:
        """Return the entry at a valid index."""
        return self._entries[index.row()]

    def row_of(self, exercise_id: ExerciseId | None) -> int:
        """Return the row of an exercise, -1 where it is not shown."""
        rows = (n for n, one in enumerate(self._entries) if one.exercise.id == exercise_id)
        return next(rows, -1)
