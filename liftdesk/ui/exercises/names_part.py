"""The names of an exercise: its own, its other ones, and which other exercise it is the same as."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.services.exercise_book import MergePlan
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.exercises import merge_lines
from liftdesk.wording.problems import sentence

PlanOf = Callable[[ExerciseId, ExerciseId], MergePlan]


class NamesPart(Disclosure):
    """Renames, gives other names, merges; it only asks, its owner writes.

    Signals:
        rename_wanted: the new name.
        alias_wanted: another name to add.
        alias_unwanted: another name to take away.
        merge_wanted: the ids of the one that goes and the one that stays.
    """

    rename_wanted = Signal(str)
    alias_wanted = Signal(str)
    alias_unwanted = Signal(str)
    merge_wanted = Signal(object, object)

    def __init__(self, plan_of: PlanOf) -> None:
        super().__init__("")
        self.head.setText(self.tr("Names and merging"))
        self._plan_of = plan_of
        self._exercise: Exercise | None = None
        self.name = Field(self.tr("Name"))
        self.alias = Field(
            self.tr("Another name"), hint=self.tr("Search, quick line and imports find it by this.")
        )
        self.body.addLayout(self._line(self.name, self.tr("Rename"), self.rename_wanted.emit))
        self._others = QVBoxLayout()
        self._others.setSpacing(Space.XXS)
        self.body.addLayout(self._others)
        self.body.addLayout(self._line(self.alias, self.tr("Add"), self.alias_wanted.emit))
        self.body.addWidget(self._make_merge())

    def show_exercise(
        self, exercise: Exercise, own_names: Sequence[str], others: Sequence[Exercise]
    ) -> None:
        """Show an exercise's names, and `others` as what it can be merged with."""
        self._exercise = exercise
        self.name.set_text(exercise.name)
        self.name.set_problem("")
        self.alias.set_text("")
        self.alias.set_problem("")
        clear(self._others)
        for name in own_names:
            self._others.addWidget(self._other_name(name))
        self.other.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.other.clear()
        self.other.addItem(self.tr("Choose an exercise"), None)
        for one in others:
            self.other.addItem(one.name, one.id)
        self.other.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_merge()

    def say_problem(self, field: Field, error: DomainError) -> None:
        """Say beside a field what to type instead."""
        field.set_problem(sentence(error.problem))
        field.setFocus()

    def _line(self, field: Field, words: str, ask: Callable[[str], None]) -> QHBoxLayout:
        button = SecondaryButton(words)
        button.setAccessibleName(f"{words}: {field.edit.accessibleName()}")
        field.edit.setMaxLength(200)
        # As high as its hint needs where it is narrow, which may be higher than it wishes to be.
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        button.clicked.connect(lambda _checked=False: ask(field.text))
        field.accepted.connect(lambda: ask(field.text))
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(field, 1)
        side = QVBoxLayout()
        side.addSpacing(20)
        side.addWidget(button)
        side.addStretch(1)
        row.addLayout(side)
        return row

    def _other_name(self, name: str) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(name, "body"), 1)
        remove = IconButton("x", self.tr("Take away the name {name}").format(name=name))
        remove.set_size("small")
        remove.clicked.connect(lambda _checked=False: self.alias_unwanted.emit(name))
        row.addWidget(remove)
        return part

    def _make_merge(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(label(self.tr("The same as"), "small", "ink-muted"))
        self.other = Combo()
        self.other.setAccessibleName(self.tr("The exercise that this one is the same as"))
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.currentIndexChanged.connect(lambda _place: self._show_merge())
        column.addWidget(self.other)
        self.stays = SegmentedChoice[bool](
            ((self.tr("Keep the other name"), False), (self.tr("Keep this name"), True)),
            self.tr("Which name stays"),
        )
        self.stays.chosen.connect(lambda _this: self._show_merge())
        column.addWidget(self.stays)
        self.echo = label("", "small", "ink-muted")
        column.addWidget(self.echo)
        self.merge = SecondaryButton(self.tr("Merge"), "shuffle")
        self.merge.clicked.connect(lambda _checked=False: self._on_merge_clicked())
        line = QHBoxLayout()
        line.addWidget(self.merge)
        line.addStretch(1)
        column.addLayout(line)
        return part

    def _pair(self) -> tuple[ExerciseId, ExerciseId] | None:
        """Return which one goes and which one stays, None where no other is chosen."""
        other = self.other.currentData()
        if other is None or self._exercise is None:
            return None
        mine = self._exercise.id
        return (other, mine) if self.stays.value else (mine, other)

    def _show_merge(self) -> None:
        pair = self._pair()
        for widget in (self.stays, self.echo, self.merge):
            widget.setVisible(pair is not None)
        if pair is None:
            return
        try:
            plan = self._plan_of(*pair)
        except DomainError as error:
            self.echo.setText(sentence(error.problem))
            set_tone(self.echo, "caution")
            self.merge.hide()
            return
        self.echo.setText(self._plan_words(plan))
        set_tone(self.echo, "ink-muted")

    def _plan_words(self, plan: MergePlan) -> str:
        words = [
            merge_lines(plan.gone.name, plan.stays.name, sets=plan.sets, sessions=plan.sessions)
        ]
        if plan.slots:
            words.append(self.tr("Routines ask for {name} then.").format(name=plan.stays.name))
        if plan.counts_otherwise:
            words.append(
                self.tr(
                    "Their loads count differently: the numbers stay, and are read as {name}."
                ).format(name=plan.stays.name)
            )
        words.append(self.tr("Both names find it, and Undo takes it back."))
        return " ".join(words)

    def _on_merge_clicked(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.merge_wanted.emit(*pair)
