"""The table behind a chart: the same numbers, sortable, copyable."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from liftdesk.ui.charts.marks import Chart
from liftdesk.wording.days import dated_day_text
from liftdesk.wording.numbers import number_text

SORT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ChartModel(QAbstractTableModel):
    """The rows of one chart, newest first."""

    def __init__(self, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = chart.heads
        self._rows = chart.rows[::-1]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One for each day or week."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """One for each head."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """A cell: its words to show, its value to sort by."""
        if not index.isValid():
            return None
        value = self._rows[index.row()][index.column()]
        if role == SORT:
            return value.toordinal() if isinstance(value, date) else value
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's own
        """The head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return super().headerData(section, orientation, role)


class ChartTable(QTableView):
    """Shows a `ChartModel`; Ctrl+C copies the chosen rows with tabs between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Not asked for its height: a panel is as high as its plots.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_chart(self, chart: Chart) -> None:
        """Show a chart's numbers."""
        order = QSortFilterProxyModel(self)
        order.setSortRole(SORT)
        order.setSourceModel(ChartModel(chart, order))
        self.setModel(order)
        whole = QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(0, whole)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.caption)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.chosen_text())
            return
        super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """Return the chosen rows, or all of them, with their heads; tabs between cells."""
        model = self.model()
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = chosen or list(range(model.rowCount()))
        columns = range(model.columnCount())
        heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in columns]
        lines = [heads, *([str(model.index(r, c).data()) for c in columns] for r in rows)]
        return "\n".join("\t".join(line) for line in lines)


def cell_text(value: object) -> str:
    """Return a cell's words."""
    if isinstance(value, date):
        return dated_day_text(value)
    if isinstance(value, int | float):
        return number_text(value)
    return str(value)
