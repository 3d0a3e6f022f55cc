"""The sets of a session as fields, lift by lift; sets can be added, moved and deleted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.sets import LoggedSet, SetId
from liftdesk.domain.training.units import Unit
from liftdesk.services.diary import LiftDone
from liftdesk.services.entry_edits import SetEdit
from liftdesk.ui.history.set_row import COLUMNS, LINES, SetRow, shown_fields
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space


class SetsPart(QWidget):
    """All sets of a session; nothing is written here.

    Attributes:
        rows: one for each set, in the order they are shown.
        add_buttons: one for each lift.
        line: a quick line that adds sets of any lift.

    Signals:
        entered: Enter was pressed in the set of this number (int, from 0).
        set_added: a LoggedSet that another one is to be added like.
        set_moved: a LoggedSet, up (-1) or down (1), and whether its whole lift moves (bool).
        set_deleted: a LoggedSet.
        line_added: a quick line (str).
    """

    entered = Signal(int)
    set_added = Signal(object)
    set_moved = Signal(object, int, bool)
    set_deleted = Signal(object)
    line_added = Signal(str)

    def __init__(self, lifts: Sequence[LiftDone], unit: Unit) -> None:
        super().__init__()
        self._unit = unit
        self.rows: list[SetRow] = []
        self.add_buttons: list[TextButton] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XS)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(COLUMNS - 1, 1)
        line = 0
        for lift in lifts:
            line = self._add_lift(grid, line, lift)
        self.line = Field(
            self.tr("Add sets, as on a quick line"),
            "plank 2x45s",
            hint=self.tr("Enter adds them. Alt with the arrows moves a set, with Shift a lift."),
        )
        self.line.edit.setProperty("role", "code")
        self.line.accepted.connect(lambda: self.line_added.emit(self.line.text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(grid)
        column.addWidget(self.line)

    @property
    def ids(self) -> list[SetId]:
        """The sets that are shown, in order."""
        return [row.logged.id for row in self.rows]

    def show_sets(self, sets: Sequence[LoggedSet]) -> None:
        """Show what was written since of the same sets; what is half typed stays."""
        for row, one in zip(self.rows, sets, strict=True):
            row.show_set(one)

    def read(self, *, but: SetId | None = None) -> list[SetEdit] | None:
        """Return what was changed; None where a field needs a look, which is said beside it.

        `but` is a set that is about to be deleted: what stands in its fields does not matter.
        """
        found = []
        for row in self.rows:
            if not row.is_changed or row.logged.id == but:
                continue
            try:
                found.append(row.edit)
            except DomainError as error:
                row.fields.show_problem(error.problem)
                return None
        return found

    def _add_lift(self, grid: QGridLayout, line: int, lift: LiftDone) -> int:
        grid.addWidget(label(lift.exercise.name, "body-strong", wrap=False), line, 0, 1, COLUMNS)
        measures = {
            Measure.REPS: self.tr("Reps"),
            Measure.SECONDS: self.tr("Seconds"),
            Measure.METRES: self.tr("Metres"),
        }
        words = {
            "reps": measures[lift.exercise.measure],
            "load": self.tr("Load"),
            "rir": self.tr("RIR"),
        }
        for column, name in enumerate(shown_fields(lift), start=1):
            grid.addWidget(label(words[name], "caption", "ink-muted", wrap=False), line + 1, column)
        line += 2
        for number in range(1, len(lift.sets) + 1):
            self._add_row(lift, number).place(grid, line, number)
            line += LINES
        add = TextButton(self.tr("Add a set"), "plus")
        add.set_size("line")
        add.setAccessibleName(self.tr("Add a set of {lift}").format(lift=lift.exercise.name))
        add.clicked.connect(lambda _checked=False: self.set_added.emit(lift.sets[-1]))
        self.add_buttons.append(add)
        grid.addWidget(add, line, 1, 1, COLUMNS - 1, Qt.AlignmentFlag.AlignLeft)
        return line + 1

    def _add_row(self, lift: LiftDone, number: int) -> SetRow:
        row = SetRow(lift, number, self._unit, self)
        place = len(self.rows)
        self.rows.append(row)
        row.entered.connect(lambda: self.entered.emit(place))
        row.deleted.connect(lambda: self.set_deleted.emit(row.logged))
        row.moved.connect(lambda by, whole: self.set_moved.emit(row.logged, by, whole))
        return row
