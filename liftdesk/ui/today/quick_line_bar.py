"""The quick line: one line of typing, and below it how it was read."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import translate_n
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.key_cap import KeyCap
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.page import put_after
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.loads import effort_text

if TYPE_CHECKING:
    from liftdesk.services.training_log import LineReading

Reader = Callable[[str], "LineReading"]
Names = Callable[[], dict[ExerciseId, Exercise]]


class QuickLineBar(QWidget):
    """A line edit, Add, and the echo.

    Signals:
        added: the text, once it reads clearly and Enter or Add was pressed.
    """

    added = Signal(str)

    def __init__(self, read: Reader, unit: Callable[[], Unit], names: Names) -> None:
        super().__init__()
        self._read, self._unit, self.names = read, unit, names
        self.edit = QLineEdit()
        self.edit.setProperty("role", "code")
        self.edit.setPlaceholderText("squat 3x8 @ 60kg rir2")
        self.edit.setAccessibleName(self.tr("Quick line"))
        self.edit.setAccessibleDescription(
            self.tr("Exercise, sets x reps, @ load, and RIR if you like; Enter adds it")
        )
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self.add)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the line is written
        inside = QHBoxLayout(self.edit)
        inside.setContentsMargins(0, 0, Space.XS, 0)
        inside.addStretch(1)
        inside.addWidget(KeyCap("/"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.add_button = SecondaryButton(self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add the quick line"))
        self.add_button.clicked.connect(self.add)
        self.echo = label("", "small", "ink-muted")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add_button)
        below = self._below = QHBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(self.echo, 1)
        outer = self._outer = QVBoxLayout(self)
        set_margins(outer, Space.M, Space.XS, Space.L, Space.S)
        outer.setSpacing(Space.XXS)
        outer.addLayout(row)
        outer.addLayout(below)
        self._on_text_changed("")

    @cached_property
    def _extra(self) -> QLabel:
        extra = label("", "small", "ink-muted")
        self._outer.insertWidget(0, extra)
        return extra

    @cached_property
    def _readings(self) -> list[SecondaryButton]:
        """Stand beside the echo of what can mean two things."""
        readings = [SecondaryButton(""), SecondaryButton("")]
        for button in readings:
            button.set_size("small")
            button.setFont(look_of().font("code"))
            button.clicked.connect(
                lambda _checked=False, button=button: self._choose(button.text())
            )
            button.hide()
            self._below.addWidget(button)
        put_after(readings, self.add_button)
        return readings

    def show_extra(self, text: str) -> None:
        """Say what else was logged today; "" for nothing."""
        if text or "_extra" in vars(self):
            self._extra.setText(text)
            set_shown(self._extra, shown=bool(text))

    def add(self) -> None:
        """Ask for the line to be logged, where it reads clearly."""
        text = self.edit.text().strip()
        if not text:
            return
        try:
            self._read(text)
        except DomainError as error:
            self._show_problem(error.problem)
            return
        self.added.emit(text)

    def clear(self) -> None:
        """Empty the line: its owner does so once it is logged, so that nothing typed is lost."""
        self.edit.clear()

    def _choose(self, text: str) -> None:
        self.edit.setText(text)
        self.edit.setFocus()

    def _on_text_changed(self, text: str) -> None:
        for button in vars(self).get("_readings", ()):
            button.hide()
        set_tone(self.echo, "ink-muted")
        if not text.strip():
            self.echo.setText(self.tr("One line, one lift. What it means is shown here first."))
            return
        try:
            reading = self._read(text)
        except DomainError as error:
            self._show_problem(error.problem)
            return
        self.echo.setText(
            self.tr("Reads as {what} \N{MIDDLE DOT} not saved yet").format(
                what=reading_text(reading, self._unit())
            )
        )

    def _show_problem(self, problem: Problem) -> None:
        from liftdesk.wording.problems import sentence  # noqa: PLC0415 - once something is typed

        self.echo.setText(sentence(problem))
        if problem.trouble is Trouble.LINE_AMBIGUOUS:
            self.echo.setText(self.tr("This can mean two things. Which one is it?"))
            for name, button in zip(("reading_1", "reading_2"), self._readings, strict=True):
                button.setText(problem.value(name))
                button.setAccessibleName(self.tr("Read as {line}").format(line=button.text()))
                button.show()


def reading_text(reading: "LineReading", unit: Unit) -> str:
    """Return how a line was read: "Back squat · 3 sets of 8 at 60 kg, RIR 2"."""
    efforts = [draft.done for draft in reading.drafts]
    words = effort_text(reading.exercise, efforts[0], unit)
    if _are_same(efforts):
        n = len(efforts)
        form = translate_n("Today", "{n} set of {effort}", "{n} sets of {effort}", n)
        sets = form.format(n=n, effort=words)
    else:
        sets = "; ".join(effort_text(reading.exercise, effort, unit) for effort in efforts)
    return f"{reading.exercise.name} \N{MIDDLE DOT} {sets}"


def _are_same(efforts: list[Effort]) -> bool:
    return all(effort == efforts[0] for effort in efforts)
