"""The fields of one set: amount, load and reserve, with Enter to log what they show."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from liftdesk.domain.errors import Problem
from liftdesk.domain.training.exercises import Exercise, LoadKind, Measure
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.values import dataclass
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.shared.labels import label, restyle
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import is_turned
from liftdesk.wording.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Callable

_UNIT_SIDE = 12
"""Px between a unit and the edge of its field."""
_WIDTHS = {"reps": 84, "load": 112, "rir": 76}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSlot:
    """One line of the grid: its number (from 1), what is asked for, what was done."""

    exercise: Exercise
    number: int
    of: int
    asked: Effort
    done: LoggedSet | None = None


class SetFields(QObject):
    """Three line edits of one set; a done set's fields stay editable.

    Attributes:
        put_problem: puts the words `problem` where they belong.

    Signals:
        entered: Enter was pressed; read `effort()`.
        rest_entered: Shift and Enter: all the sets that are left, as planned.
    """

    entered = Signal()
    rest_entered = Signal()

    def __init__(self, slot: SetSlot, unit: Unit, parent: QWidget) -> None:
        super().__init__(parent)
        self.slot = slot
        self._unit = unit
        self.edits = {name: self._edit(name, parent) for name in _WIDTHS}
        self.put_problem: Callable[[QLabel], object] = bool
        if slot.done is not None:
            self._show_as_done(slot.done)

    @cached_property
    def problem(self) -> QLabel:
        """Says what to type instead; made when it is first to be said."""
        problem: QLabel = label("", "small", "caution")
        problem.hide()
        self.put_problem(problem)
        return problem

    @property
    def is_changed(self) -> bool:
        """Whether a done set's fields say something else than what was logged."""
        done = self.slot.done
        if done is None:
            return False
        was = _texts(self.slot.exercise, done.done, self._unit)
        return any(edit.text().strip() != was[name] for name, edit in self.edits.items())

    def effort(self) -> Effort:
        """Read the fields; an empty one of a set to come takes over what is asked.

        Raises:
            DomainError: a field cannot be read.
        """
        from liftdesk.formats.set_entry import read_effort  # noqa: PLC0415 - once something is typed

        asked = _texts(self.slot.exercise, self.slot.asked, self._unit)
        texts = {
            name: edit.text().strip() or ("" if self.slot.done else asked[name])
            for name, edit in self.edits.items()
        }
        if self.slot.done is None and not self.edits["rir"].text().strip():
            texts["rir"] = ""  # reserve is said, never assumed
        return read_effort(
            self.slot.exercise,
            amount=texts["reps"],
            load=texts["load"],
            rir=texts["rir"],
            unit=self._unit,
        )

    def show_done(self, done: LoggedSet) -> None:
        """Show what was written since; a field that is half typed keeps its text."""
        before = Effort() if self.slot.done is None else self.slot.done.done
        was = _texts(self.slot.exercise, before, self._unit)
        self.slot = replace(self.slot, done=done)
        for name, text in _texts(self.slot.exercise, done.done, self._unit).items():
            edit = self.edits[name]
            if edit.text().strip() in {was[name], text} and edit.text() != text:
                edit.setText(text)

    def take(self, slot: SetSlot) -> None:
        """Become the fields of another state of the same set: done now, or to come again.

        What was typed into a set stays while it is to come.
        """
        was_done, self.slot = self.slot.done is not None, slot
        self._drop_problem()
        if slot.done is not None:
            self._show_as_done(slot.done)
        asked = _texts(slot.exercise, slot.asked, self._unit)
        for name, edit in self.edits.items():
            edit.setAccessibleName(self._name_of(name))
            if slot.done is None:
                edit.setPlaceholderText(asked[name])
                if was_done:
                    edit.setText("")
                    edit.setProperty("quiet", False)  # noqa: FBT003 - Qt's own setter
            if was_done is (slot.done is None):
                restyle(edit)

    def _show_as_done(self, done: LoggedSet) -> None:
        for name, text in _texts(self.slot.exercise, done.done, self._unit).items():
            self.edits[name].setText(text)
            self.edits[name].setPlaceholderText("\N{EN DASH}")
            self.edits[name].setProperty("quiet", True)  # noqa: FBT003 - Qt's own setter

    def show_problem(self, problem: Problem) -> None:
        """Say beside the field what to type instead."""
        from liftdesk.wording.problems import sentence  # noqa: PLC0415 - once something is typed

        edit = self.edits.get(problem.field, self.edits["reps"])
        edit.setProperty("problem", True)  # noqa: FBT003 - Qt's own setter
        restyle(edit)
        self.problem.setText(sentence(problem))
        self.problem.show()
        edit.setFocus()
        edit.selectAll()
        announce(edit, self.problem.text())

    def enter(self, *, is_all: bool) -> None:
        """Take Enter for the set, whichever field it is pressed in; with Shift for all to come."""
        (self.rest_entered if is_all else self.entered).emit()

    def _edit(self, name: str, parent: QWidget) -> QLineEdit:
        edit = _SetEdit(self, parent)
        edit.setProperty("role", "field")
        edit.setFixedWidth(look_of().text_px(_WIDTHS[name]))
        edit.setAccessibleName(self._name_of(name))
        edit.setPlaceholderText(_texts(self.slot.exercise, self.slot.asked, self._unit)[name])
        edit.textEdited.connect(self._drop_problem)
        if name == "reps" and self.slot.exercise.per_side:
            edit.setToolTip(self.tr("Where the sides differ, write both: 10/9 is left and right"))
            edit.setAccessibleDescription(edit.toolTip())
        if name == "load" and self.slot.exercise.is_loaded:
            _put_unit(edit, self._unit)
        return edit

    def _drop_problem(self) -> None:
        """Take back what was said of a field."""
        if "problem" not in vars(self) or self.problem.isHidden():
            return
        self.problem.hide()
        for edit in self.edits.values():
            edit.setProperty("problem", False)  # noqa: FBT003 - Qt's own setter
            restyle(edit)

    def _name_of(self, name: str) -> str:
        slot = self.slot
        measure = slot.exercise.measure
        what = {
            "reps": {
                Measure.REPS: self.tr("repetitions"),
                Measure.SECONDS: self.tr("seconds"),
                Measure.METRES: self.tr("metres"),
            }[measure],
            "load": self.tr("load in {unit}").format(unit=self._unit),
            "rir": self.tr("repetitions in reserve"),
        }[name]
        asked = _texts(slot.exercise, slot.asked, self._unit)[name]
        words = self.tr("{exercise}, set {n} of {all}, {what}").format(
            exercise=slot.exercise.name, n=slot.number, all=slot.of, what=what
        )
        return self.tr("{name}, target {asked}").format(name=words, asked=asked) if asked else words


class LogButton(PrimaryButton):
    """The one filled button of Today: it logs the set that is open."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.show_number(number)

    def show_number(self, number: int) -> None:
        """Log that set."""
        self.setText(self.tr("Log set {n}   Enter").format(n=number))
        self.setAccessibleName(self.tr("Log set {n}").format(n=number))


class _SetEdit(QLineEdit):
    """One field of a set. It listens to keys alone: a filter would hear of all that Qt tells it."""

    def __init__(self, fields: SetFields, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = fields

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the set."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_all = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._fields.enter(is_all=is_all)
        else:
            super().keyPressEvent(event)


def asks_for_a_load(slot: SetSlot) -> bool:
    """Whether the person is to choose the load, as nothing is known yet; body weight needs none."""
    is_extra = slot.exercise.load_kind is LoadKind.BODYWEIGHT_PLUS
    return slot.exercise.is_loaded and not is_extra and slot.asked.load is None


def _texts(exercise: Exercise, effort: Effort, unit: Unit) -> dict[str, str]:
    amount = {
        Measure.REPS: effort.reps,
        Measure.SECONDS: effort.seconds,
        Measure.METRES: effort.metres,
    }[exercise.measure]
    sides = "" if effort.other_side is None else f"/{effort.other_side}"
    return {
        "reps": "" if amount is None else number_text(amount) + sides,
        "load": "" if effort.load is None else _load(effort.load, unit),
        "rir": "" if effort.rir is None else number_text(effort.rir),
    }


def _load(load: Load, unit: Unit) -> str:
    return number_text(load.number(unit))


def _put_unit(edit: QLineEdit, unit: Unit) -> None:
    """Write the unit inside the far end of a field, as decoration."""
    words: QLabel = label(unit.value, "small", "ink-muted", wrap=False)
    words.setParent(edit)
    words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    words.setFont(look_of().font("small"))  # measured now, and the style sheet may come later
    words.adjustSize()
    left, room = edit.width() - words.width() - _UNIT_SIDE, words.width() + 2
    is_at_left = is_turned(edit)
    edit.setTextMargins(room if is_at_left else 0, 0, 0 if is_at_left else room, 0)
    high = (look_of().size("control") - words.height()) // 2
    words.move(_UNIT_SIDE if is_at_left else left, high)
    words.show()
