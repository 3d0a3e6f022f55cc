"""The table of what an import holds: each session and check-in, and how it stands to the diary."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from liftdesk.services.import_plan import CheckInPlan, ImportPlan, SessionPlan, entries
from liftdesk.system.texts import translate
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.wording.counts import entries_text, sets_text
from liftdesk.wording.days import dated_text
from liftdesk.wording.imports import standing_text

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
DAY, WHAT, STANDING = range(3)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry: its day, what it is, how it stands."""

    day: date
    what: str
    standing: str


def rows_of(plans: Sequence[ImportPlan]) -> list[EntryRow]:
    """Return every session and check-in of all files, newest first; no rating is told."""
    found = [_of_session(one) for plan in plans for one in plan.sessions]
    found += [_of_check_in(one) for plan in plans for one in plan.check_ins]
    return sorted(found, key=lambda row: row.day, reverse=True)


def _of_session(one: SessionPlan) -> EntryRow:
    found = one.found
    held = sets_text(len(found.sets)) if found.sets else entries_text(entries(found))
    name = found.name or next((bout.activity for bout in found.cardio), "")
    return EntryRow(
        found.day or found.started.date(),
        f"{name}, {held}" if name else held,
        standing_text(one.standing, len(one.lacking)),
    )


def _of_check_in(one: CheckInPlan) -> EntryRow:
    return EntryRow(
        one.found.day or one.found.at.date(),
        translate("Import", "Check-in"),
        standing_text(one.standing),
    )


class EntryModel(QAbstractTableModel):
    """The entries of an import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EntryRow] = []

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show these entries in place of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row an entry."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Day, what it is, how it stands."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """A cell's words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        words = (dated_text(row.day), row.what, row.standing)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            cell = words[index.column()]
            return plain_tip(cell) if role == Qt.ItemDataRole.ToolTipRole else cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's own
        """The head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Day"), self.tr("What"), self.tr("In your diary"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class EntryTable(QTableView):
    """Shows the entries; arrows move."""

    def __init__(self, look: Look, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModel(model)
        self.setAccessibleName(self.tr("Entries of the files, newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("kind", "rows")
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(100)  # rows that are measured: thousands take long
        head.setSectionResizeMode(DAY, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(STANDING, QHeaderView.ResizeMode.ResizeToContents)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.size("rest-row"))
