"""The fields of one lift of a routine, with what there is to say about them."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.routine_checks import Remark
from liftdesk.domain.training.routines import Slot
from liftdesk.formats.slot_entry import read_slot, slot_texts
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label, restyle, set_tone
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence
from liftdesk.wording.routines import remark_text


class SlotFields(QWidget):
    """Sets, amount, intensity and rest; two switches; remarks below.

    Signals:
        changed: the lift as it is wanted now (Slot).
        pair_toggled: done in turn with the next lift, or no longer.
    """

    changed = Signal(object)
    pair_toggled = Signal()

    def __init__(
        self,
        exercise: Exercise,
        slot: Slot,
        *,
        partner: str = "",
        is_paired: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the fields.

        Args:
            exercise: the lift.
            slot: how it stands in the routine.
            partner: the name of the next lift, "" for the last one.
            is_paired: whether both are done in turn.
            parent: the widget it sits in.
        """
        super().__init__(parent)
        self._exercise, self._slot = exercise, slot
        self.fields = {name: self._field(name) for name in slot_texts(slot)}
        if not exercise.estimates_1rm:
            self.fields["intensity"].hide()
        self.short = Switch(self.tr("In a short day"))
        self.short.setChecked(slot.in_short_day)
        self.short.clicked.connect(self._on_finished)
        self.pair = Switch(self.tr("In turn with {lift}").format(lift=partner))
        self.pair.setChecked(is_paired)
        if not partner:
            self.pair.hide()
        self.pair.clicked.connect(lambda _on: self.pair_toggled.emit())
        self.remarks = label("", "small", "ink-muted")
        self.remarks.hide()
        flow = FlowLayout(self, Space.S)
        for name, field in self.fields.items():
            size_by_text(field, QWidget.setFixedWidth, 130 if name == "intensity" else 96)
            flow.addWidget(field)

    def below(self) -> Sequence[QWidget]:
        """Return what belongs under the fields: remarks, then the switches."""
        return (self.remarks, self.short, self.pair)

    def say(self, remarks: Sequence[Remark]) -> None:
        """Say what there is to say; a plan that cannot be made stands beside its field."""
        words = " ".join(remark_text(remark) for remark in remarks)
        problems = {remark.field for remark in remarks if remark.is_problem}
        self._show(words, problems)

    def _show(self, words: str, problems: Collection[str]) -> None:
        """Say something below the fields, which are too narrow for it, and mark those meant."""
        self.remarks.setText(words)
        self.remarks.setVisible(bool(words))
        set_tone(self.remarks, "caution" if problems else "ink-muted")
        for name, field in self.fields.items():
            field.edit.setProperty("problem", name in problems)
            field.edit.setAccessibleDescription(words if name in problems else "")
            restyle(field.edit)

    def _field(self, name: str) -> Field:
        names = {
            "sets": self.tr("Sets"),
            "amount": {
                "reps": self.tr("Reps"),
                "seconds": self.tr("Seconds"),
                "metres": self.tr("Metres"),
            }[self._exercise.measure.value],
            "intensity": self.tr("% of 1RM"),
            "rest": self.tr("Rest, s"),
        }
        field = Field(names[name], self.tr("any") if name == "intensity" else "")
        field.set_text(slot_texts(self._slot)[name])
        field.edit.setAccessibleName(f"{self._exercise.name}: {names[name]}")
        field.edit.editingFinished.connect(self._on_finished)
        return field

    def _on_finished(self) -> None:
        texts = {name: field.text for name, field in self.fields.items()}
        try:
            wanted = read_slot(self._exercise, self._slot, texts)
        except DomainError as error:
            words = sentence(error.problem)
            if words != self.remarks.text() or self.remarks.isHidden():
                self._show(words, {error.problem.field})
                announce(self.fields[error.problem.field].edit, words)
            return
        wanted = replace(wanted, in_short_day=self.short.isChecked())
        if wanted != self._slot:
            self._slot = wanted
            self.changed.emit(wanted)

    def focus(self, name: str) -> None:
        """Put the keyboard into a field, or onto a switch ("short", "pair")."""
        switches = {"short": self.short, "pair": self.pair}
        target = switches.get(name) or self.fields.get(name, self.fields["sets"])
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focused(self) -> str:
        """Return the name of what has the keyboard, "" where nothing here has."""
        for name, field in self.fields.items():
            if field.edit.hasFocus():
                return name
        return "short" if self.short.hasFocus() else "pair" if self.pair.hasFocus() else ""
