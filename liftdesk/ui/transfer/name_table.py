"""The table of names in an import: the file's name, its sets, and what it becomes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from liftdesk.services.exercise_matching import Match, NameMatch
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.transfer.import_draft import needs_look
from liftdesk.wording.imports import match_text

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
NAME, SETS, BECOMES, HOW = range(4)
_ICONS = {
    Match.TIE: ("triangle-alert", "caution"),
    Match.WORDS: ("shuffle", "ink-muted"),
    Match.NEW: ("plus", "ink-muted"),
    Match.CHOSEN: ("pencil", "accent"),
}
_SURE = ("check", "ink-muted")


class NameModel(QAbstractTableModel):
    """Names of exercises, in a fixed order while they are decided on."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: list[NameMatch] = []

    def show_names(self, names: Sequence[NameMatch]) -> None:
        """Show these names in place of those before."""
        self.beginResetModel()
        self._names = list(names)
        self.endResetModel()

    def update_names(self, names: Sequence[NameMatch]) -> None:
        """Show what the same names become now; none moves."""
        by_key = {one.name.casefold(): one for one in names}
        self._names = [by_key.get(one.name.casefold(), one) for one in self._names]
        if self._names:
            last = self.index(len(self._names) - 1, HOW)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def names(self) -> list[NameMatch]:
        """The names as they stand."""
        return self._names

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a name."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Name, sets, what it becomes, how that was found."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """A cell's words; its mark in the last column."""
        if not index.isValid() or index.row() >= len(self._names):
            return None
        one, column = self._names[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            words = self._words(one)[column]
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(one)
        if column == HOW and role == Qt.ItemDataRole.DecorationRole:
            return self._look.icon(*_mark_of(one), 16)
        return self._dress(one, column, role)

    def _dress(self, one: NameMatch, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own
        if role == Qt.ItemDataRole.FontRole and column == NAME and needs_look(one):
            return self._look.font("body-strong")
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SETS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
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
            return (self.tr("In the file"), self.tr("Sets"), self.tr("Becomes"), self.tr("Why"))[
                section
            ]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == SETS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, one: NameMatch) -> tuple[str, str, str, str]:
        return (
            one.name,
            str(one.sets),
            becomes_text(one),
            match_text(one.match, len(one.candidates)),
        )

    def _spoken(self, one: NameMatch) -> str:
        return self.tr("{name}, {sets} sets, becomes {exercise}, {how}").format(
            name=one.name,
            sets=one.sets,
            exercise=becomes_text(one),
            how=match_text(one.match, len(one.candidates)),
        )


def _mark_of(one: NameMatch) -> tuple[str, str]:
    """Return the icon and the tone that say how a name was matched, beside the words."""
    if one.match is Match.NEW and one.candidates:
        return ("search", "ink-muted")
    return _ICONS.get(one.match, _SURE)


def becomes_text(one: NameMatch) -> str:
    """Return the exercise that a name becomes: its own name where it is one of its own."""
    return one.name if one.exercise is None else one.exercise.name


class NameTable(QTableView):
    """Shows the names; arrows move, Enter goes on to the choice for a name.

    Signals:
        row_entered: another name is current: its row (int), -1 for none.
        choice_wanted: Enter was pressed on a name.
    """

    row_entered = Signal(int)
    choice_wanted = Signal()

    def __init__(self, look: Look, model: NameModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModel(model)
        self.setAccessibleName(self.tr("Names in the file and what they become"))
        self.setAccessibleDescription(self.tr("Enter chooses what a name becomes"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setShowGrid(False)
        self.setProperty("kind", "rows")
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setResizeContentsPrecision(100)  # rows that are measured: thousands take long
        for column in (NAME, BECOMES):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (SETS, HOW):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        look.changed.connect(self._fit)
        self._fit()
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.row_entered.emit(now.row())
        )

    def show_only(self, wanted: Sequence[bool]) -> None:
        """Show the rows that are wanted."""
        for row, is_wanted in enumerate(wanted):
            self.setRowHidden(row, not is_wanted)

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.model().index(row, NAME))

    def next_row(self, row: int) -> int | None:
        """Return the next row below that can be seen, None after the last."""
        rows = range(row + 1, self.model().rowCount())
        return next((one for one in rows if not self.isRowHidden(one)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the choice; the rest is moving."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choice_wanted.emit()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        side = self._look.text_px(16)
        self.setIconSize(QSize(side, side))
        self.verticalHeader().setDefaultSectionSize(self._look.size("rest-row"))
