"""Choosing a lift: candidates first, or any by typing; all by keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.training.exercises import Exercise
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.kinds import equipment_text, pattern_text

_SHOWN = 5
_ROW, _EDGES = 32, 10


class LiftPicker(QWidget):
    """A search field over a short list; Enter takes the marked lift, arrows move the mark.

    Signals:
        picked: the Exercise.
        closed: Escape or Close.
    """

    picked = Signal(object)
    closed = Signal()

    def __init__(
        self,
        title: str,
        candidates: Sequence[Exercise],
        every: Callable[[], Sequence[Exercise]],
        *,
        can_close: bool = True,
    ) -> None:
        super().__init__()
        self._candidates, self._every = candidates, every
        self.setAccessibleName(title)
        self.edit = QLineEdit()
        self.edit.setProperty("role", "field")
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(self.tr("Type to search every lift"))
        self.edit.textChanged.connect(self._show)
        self.edit.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("kind", "picker")
        self.list.setAccessibleName(self.tr("Lifts to choose from"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        head = QHBoxLayout()
        head.addWidget(label(title, "small-strong"), 1)
        self._close = TextButton(self.tr("Close"))
        self._close.set_size("line")
        self._close.clicked.connect(self.closed)
        if not can_close:
            self._close.hide()
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self.list)
        self.setFocusProxy(self.edit)
        self._show("")

    @property
    def shown(self) -> list[Exercise]:
        """The lifts in the list, in order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items]

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab lead from the field to Close: only in its window can that be said."""
        super().showEvent(event)
        self.setTabOrder(self.edit, self._close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the mark, take it, or leave, while typing goes on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._mark(self.list.currentRow() + step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)

    def _mark(self, row: int) -> None:
        if self.list.count():
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            self.edit.setAccessibleDescription(self.list.currentItem().text())

    def _take(self, *_clicked: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, text: str) -> None:
        wanted = text.casefold().split()
        found = self._candidates if not wanted else [e for e in self._every() if _fits(e, wanted)]
        found = sorted(found, key=lambda e: not _begins(e, wanted)) if wanted else found
        self.list.clear()
        for exercise in found[:_SHOWN]:
            words = f"{exercise.name}   \N{MIDDLE DOT}   {_about(exercise)}"
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, look_of().text_px(_ROW)))
            item.setData(Qt.ItemDataRole.UserRole, exercise)
            self.list.addItem(item)
        self._mark(0)
        rows = max(1, self.list.count())
        self.list.setFixedHeight(look_of().text_px(_ROW) * rows + _EDGES)
        self.list.setVisible(bool(self.list.count()))


def _about(exercise: Exercise) -> str:
    return f"{pattern_text(exercise.pattern)}, {equipment_text(exercise.equipment)}"


def _fits(exercise: Exercise, wanted: Sequence[str]) -> bool:
    names = " ".join((exercise.name, *exercise.aliases)).casefold()
    return all(word in names for word in wanted)


def _begins(exercise: Exercise, wanted: Sequence[str]) -> bool:
    return any(name.casefold().startswith(wanted[0]) for name in (exercise.name, *exercise.aliases))
