"""One set as a line of fields: amount, load, reserve, and below them its kind and note."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.sets import Effort, LoggedSet, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.services.diary import LiftDone
from liftdesk.services.entry_edits import SetEdit
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.set_fields import SetFields, SetSlot
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.kinds import set_kind_text

LINES = 3
"""Lines of the grid that a set takes: fields, kind and note, what needs a look."""
COLUMNS = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SetRow(QObject):
    """Edits one set that was done; nothing is written here.

    Attributes:
        fields: amount, load and reserve.
        kind, note: what kind of set it was, and its note; open where they say something.

    Signals:
        entered: Enter was pressed.
        deleted: the set is to go.
        moved: Alt with an arrow: up (-1) or down (1), and whether the whole lift moves (bool).
    """

    entered = Signal()
    deleted = Signal()
    moved = Signal(int, bool)

    def __init__(self, lift: LiftDone, number: int, unit: Unit, parent: QWidget) -> None:
        super().__init__(parent)
        self.logged = lift.sets[number - 1]
        self._name = self.tr("{lift}, set {n}").format(lift=lift.exercise.name, n=number)
        slot = SetSlot(
            exercise=lift.exercise,
            number=number,
            of=len(lift.sets),
            asked=self.logged.planned or Effort(),
            done=self.logged,
        )
        self.fields = SetFields(slot, unit, parent)
        self.fields.entered.connect(self.entered)
        self._shown = shown_fields(lift)
        self._below = QWidget(parent)
        self.kind, self.note = Combo(), QLineEdit()
        self.more = IconButton("ellipsis", self.tr("{set}, kind and note").format(set=self._name))
        self.more.setCheckable(True)
        self.delete = IconButton("trash-2", self.tr("Delete {set}").format(set=self._name))
        self.delete.clicked.connect(lambda _checked=False: self.deleted.emit())
        self._build()
        self._show_below()

    def place(self, grid: QGridLayout, line: int, number: int) -> None:
        """Put the set into `LINES` lines of a grid."""
        words = self.tr("Set {n}").format(n=number)
        grid.addWidget(label(words, "small", "ink-muted", wrap=False), line, 0)
        for column, name in enumerate(self._shown, start=1):
            grid.addWidget(self.fields.edits[name], line, column)
        for name in self.fields.edits.keys() - set(self._shown):
            self.fields.edits[name].hide()
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.more)
        both.addWidget(self.delete)
        grid.addLayout(both, line, COLUMNS - 2)
        grid.addWidget(self._below, line + 1, 1, 1, COLUMNS - 1)
        grid.addWidget(self.fields.problem, line + 2, 1, 1, COLUMNS - 1)

    @property
    def edit(self) -> SetEdit:
        """What the set is to be.

        Raises:
            DomainError: a field cannot be read.
        """
        done = self.fields.effort() if self.fields.is_changed else self.logged.done
        kind = self.kind.currentData()
        return SetEdit(id=self.logged.id, done=done, kind=SetKind(kind), note=self.note.text())

    @property
    def is_changed(self) -> bool:
        """Whether something else is said than was logged."""
        return self.fields.is_changed or (
            (self.kind.currentData(), self.note.text().strip())
            != (self.logged.kind, self.logged.note)
        )

    def show_set(self, one: LoggedSet) -> None:
        """Show what was written since; what is half typed stays."""
        before, self.logged = self.logged, one
        self.fields.show_done(one)
        if self.kind.currentData() == before.kind:
            self.kind.setCurrentIndex(self.kind.findData(one.kind))
        if self.note.text().strip() == before.note:
            self.note.setText(one.note)

    def focus(self) -> None:
        """Put the keyboard into the first field."""
        first = self.fields.edits["reps"]
        first.setFocus()
        first.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by Alt and an arrow, the whole lift with Shift too; Enter in the note saves."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        by = _STEPS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if by is not None and modifiers & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        for kind in SetKind:
            words = set_kind_text(kind)
            self.kind.addItem(words[:1].upper() + words[1:], kind)
        self.kind.setCurrentIndex(self.kind.findData(self.logged.kind))
        self.kind.setAccessibleName(self.tr("{set}, kind").format(set=self._name))
        self.note.setText(self.logged.note)
        self.note.setPlaceholderText(self.tr("Note on this set"))
        self.note.setAccessibleName(self.tr("{set}, note").format(set=self._name))
        self.note.returnPressed.connect(self.entered)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, Space.XXS)
        row.setSpacing(Space.XS)
        row.addWidget(self.kind)
        row.addWidget(self.note, 1)
        is_open = self.logged.kind is not SetKind.WORKING or bool(self.logged.note)
        self.more.setChecked(is_open)
        self.more.toggled.connect(lambda _on: self._show_below())
        for watched in (*self.fields.edits.values(), self.note, self.more, self.delete):
            watched.installEventFilter(self)

    def _show_below(self) -> None:
        self._below.setVisible(self.more.isChecked())
        state = self.tr("open") if self.more.isChecked() else self.tr("closed")
        self.more.setAccessibleDescription(state)


def shown_fields(lift: LiftDone) -> list[str]:
    """Return the fields a set of this lift has; one that is filled is never hidden."""
    has_load = lift.exercise.is_loaded or any(one.done.load for one in lift.sets)
    has_rir = lift.exercise.measure is Measure.REPS or any(
        one.done.rir is not None for one in lift.sets
    )
    return ["reps", *(["load"] if has_load else []), *(["rir"] if has_rir else [])]
