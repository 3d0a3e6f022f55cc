"""The form for an exercise of one's own: its name, what it is, and how it counts."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout

from liftdesk.domain.training.exercises import (
    Equipment,
    Exercise,
    ExerciseId,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.services.exercise_book import Kind
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.exercises import capital
from liftdesk.wording.kinds import equipment_text, load_kind_text, measure_text, pattern_text

T = TypeVar("T")


class ExerciseForm(Card):
    """Adds an exercise, or says what an own one is.

    Signals:
        closed: Cancel was pressed.
        save_wanted: the name (str, "" for one that is changed) and the `Kind`.
    """

    closed = Signal()
    save_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("")
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self._heading = label("", "title")
        self.body.addWidget(self._heading)
        self.name = Field(self.tr("Name"), self.tr("As you call it"))
        self.name.edit.setMaxLength(200)
        self.name.accepted.connect(self._on_save_clicked)
        self.body.addWidget(self.name)
        self.pattern = self._choice(
            self.tr("Movement"), ((capital(pattern_text(one)), one) for one in Pattern)
        )
        self.equipment = self._choice(
            self.tr("Equipment"), ((capital(equipment_text(one)), one) for one in Equipment)
        )
        self.load_kind = self._choice(
            self.tr("The load is"), ((capital(load_kind_text(one)), one) for one in LoadKind)
        )
        self.measure = self._choice(
            self.tr("A set counts"), ((capital(measure_text(one)), one) for one in Measure)
        )
        self.per_side = QCheckBox(self.tr("Each side by itself"))
        self.body.addWidget(self.per_side)
        self.body.addStretch(1)
        leave = SecondaryButton(self.tr("Cancel"))
        leave.clicked.connect(lambda _checked=False: self.closed.emit())
        self.save = PrimaryButton(self.tr("Add exercise"))
        self.save.clicked.connect(lambda _checked=False: self._on_save_clicked())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save)
        self.body.addLayout(foot)

    def start(self, name: str = "") -> None:
        """Show the form for a new exercise."""
        self._begin(self.tr("Add an exercise"), self.tr("Add exercise"))
        self.name.show()
        self.name.set_text(name)
        self.name.set_problem("")
        self._show(Exercise(id=ExerciseId(0), name=""))
        self.measure.setEnabled(True)
        self.name.setFocus()

    def change(self, exercise: Exercise, *, has_sets: bool) -> None:
        """Show what an own exercise is; with sets in the diary, what it counts stays."""
        self._begin(exercise.name, self.tr("Save"))
        self.name.hide()
        self._show(exercise)
        self.measure.setEnabled(not has_sets)
        self.measure.setToolTip(
            self.tr("There are sets already, so this stays.") if has_sets else ""
        )
        self.pattern.setFocus()

    @property
    def kind(self) -> Kind:
        """What was chosen; Qt gives the values back as bare texts."""
        return Kind(
            pattern=Pattern(self.pattern.currentData()),
            equipment=Equipment(self.equipment.currentData()),
            load_kind=LoadKind(self.load_kind.currentData()),
            measure=Measure(self.measure.currentData()),
            per_side=self.per_side.isChecked(),
        )

    def _begin(self, heading: str, save: str) -> None:
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.save.setText(save)

    def _show(self, exercise: Exercise) -> None:
        for combo, value in (
            (self.pattern, exercise.pattern),
            (self.equipment, exercise.equipment),
            (self.load_kind, exercise.load_kind),
            (self.measure, exercise.measure),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self.per_side.setChecked(exercise.per_side)

    def _choice(self, name: str, options: Iterable[tuple[str, T]]) -> QComboBox:
        combo = Combo()
        combo.setAccessibleName(name)
        for words, value in options:
            combo.addItem(words, value)
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        head = label(name, "small", "ink-muted")
        head.setBuddy(combo)
        column.addWidget(head)
        column.addWidget(combo)
        self.body.addLayout(column)
        return combo

    def _on_save_clicked(self) -> None:
        self.save_wanted.emit(self.name.text if self.name.isVisible() else "", self.kind)
