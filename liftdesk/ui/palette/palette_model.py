"""The lines of the palette as a model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from liftdesk.system.texts import translate
from liftdesk.ui.palette.entry import Entry, kind_name

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Entries from top to bottom."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries in place of the ones before."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Put further entries below; what is shown and chosen stays."""
        if entries:
            first = len(self._entries)
            self.beginInsertRows(_NO_PARENT, first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """An entry's words; the entry itself under `ENTRY`; a sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(index.row())
        return None

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def sentence(self, row: int) -> str:
        """Return a row in words: "Print week, Ctrl+P, action 1 of 7"."""
        entry = self._entries[row]
        place = translate("Palette", "{kind} {n} of {all}").format(
            kind=kind_name(entry.kind), n=row + 1, all=len(self._entries)
        )
        parts = (entry.words, entry.about, native(entry.keys), place)
        return ", ".join(part for part in parts if part)


def native(keys: str) -> str:
    """Return a shortcut as this system writes it: "Ctrl+P"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
