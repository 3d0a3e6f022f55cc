"""The sets of the open lift: warm-ups in small lines, each set with its fields, the log button."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.exercises import LoadKind, Measure
from liftdesk.domain.training.plans import WarmUp
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.units import Load
from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.painted_words import Painting, Words, WrappedWords
from liftdesk.ui.shared.set_fields import LogButton, SetFields, SetSlot, asks_for_a_load
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.closed_row import mark_width
from liftdesk.ui.today.marks import DoneMark
from liftdesk.ui.today.row_texts import RowStyle, asked_text, set_slots
from liftdesk.wording.loads import load_text, set_text
from liftdesk.wording.numbers import number_text

_LAST = 5
_LINES_A_SET = 3


class SetGrid(Painting, QWidget):
    """Fields for each set of one lift.

    Attributes:
        fields: the fields of each set, in order.
        log_button: the button of the set that is next, None where all are done.

    Signals:
        logged: efforts (list of Effort) to be logged now, in order.
        corrected: a done set (LoggedSet) and what really happened (Effort).
        deleted: a done set (LoggedSet) to be deleted.
        warmed_up: a WarmUp that was done.
        space_pressed: Space, in the seconds of the set that is next.
    """

    logged = Signal(object)
    corrected = Signal(object, object)
    deleted = Signal(object)
    warmed_up = Signal(object)
    space_pressed = Signal()

    def __init__(self, lift: LiftToday, style: RowStyle, corner: QHBoxLayout) -> None:
        super().__init__()
        self._lift, self._style = lift, style
        self.fields = [self._fields(slot) for slot in set_slots(lift)]
        self.log_button: LogButton | None = None
        self._lines: list[_SetLine] = []
        self._warm_up_lines: list[tuple[Words, TextButton]] = []
        grid = self._grid = QGridLayout(self)
        set_margins(grid, mark_width(), 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnMinimumWidth(0, look_of().text_px(38))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(_LAST, look_of().text_px(150))
        self._heads()
        grid.addLayout(corner, 0, _LAST, Qt.AlignmentFlag.AlignRight)
        line = self._warm_ups(1)
        for fields in self.fields:
            self._lines.append(self._fill_set(line, fields))
            fields.put_problem = partial(self._put_problem, line + 1)
            self._note(line + 2, fields.slot.done)
            line += _LINES_A_SET
        self.setAccessibleDescription(self.said())
        if self.current is not None and lift.plan.exercise.measure is Measure.SECONDS:
            self.current.edits["reps"].installEventFilter(self)

    def _put_problem(self, line: int, problem: QLabel) -> None:
        self._grid.addWidget(problem, line, 1, 1, _LAST)

    @property
    def current(self) -> SetFields | None:
        """The fields of the set that is next, None where all are done."""
        return next((fields for fields in self.fields if fields.slot.done is None), None)

    def focus_current(self) -> bool:
        """Put the keyboard into the next set's first field; False where there are no fields."""
        current = self.current or (self.fields[-1] if self.fields else None)
        if current is None:
            return False
        current.edits["reps"].setFocus()
        return True

    def log_current(self) -> None:
        """Log the set that is next, as its fields show it."""
        current = self.current
        if current is not None and (effort := self._read(current)) is not None:
            self.logged.emit([effort])

    def fill_seconds(self, seconds: int) -> None:
        """Write the seconds that were held into the set that is next."""
        if self.current is not None:
            self.current.edits["reps"].setText(str(seconds))
            self.current.edits["reps"].setFocus()

    def use_load(self, grams: int) -> None:
        """Write a load into every set that is to come."""
        text = number_text(Load(grams, self._style.unit).number(self._style.unit))
        for fields in self.fields:
            if fields.slot.done is None:
                fields.edits["load"].setText(text)
        self.focus_current()

    def typed(self) -> dict[tuple[int, str], str]:
        """Return what stands in the fields of the sets to come, by set number and field."""
        return {
            (fields.slot.number, name): edit.text()
            for fields in self.fields
            if fields.slot.done is None
            for name, edit in fields.edits.items()
            if edit.text()
        }

    def take_typed(self, typed: dict[tuple[int, str], str]) -> None:
        """Put back what was typed into sets that are still to come."""
        for fields in self.fields:
            if fields.slot.done is None:
                for name, edit in fields.edits.items():
                    edit.setText(typed.get((fields.slot.number, name), ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Space for the timer of a hold."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def _fields(self, slot: SetSlot) -> SetFields:
        fields = SetFields(slot, self._style.unit, self)
        fields.entered.connect(lambda: self._on_entered(fields))
        fields.rest_entered.connect(self._on_rest_entered)
        return fields

    @property
    def _has_rir(self) -> bool:
        return self._style.shows_rir and self._lift.plan.exercise.measure is Measure.REPS

    def _heads(self) -> None:
        exercise = self._lift.plan.exercise
        target = self.tr("Target")
        if exercise.load_kind is LoadKind.PER_HAND:
            target = self.tr("Target, per hand")
        amount = {
            Measure.REPS: self.tr("Reps"),
            Measure.SECONDS: self.tr("Seconds"),
            Measure.METRES: self.tr("Metres"),
        }
        heads = [self.tr("Set"), "" if self._style.is_narrow else target]
        heads.append(amount[exercise.measure])
        heads.append(self.tr("Load") if exercise.is_loaded else "")
        heads.append(self.tr("RIR") if self._has_rir else "")
        for column, words in enumerate(heads if self.fields else []):
            if words == self.tr("RIR"):  # pointed at, it says what that is
                head = label(words, "caption", "ink-muted", wrap=False)
                head.setToolTip(self.tr("Repetitions in reserve: how many more you had in you"))
                self._grid.addWidget(head, 0, column)
            else:  # a column without a head keeps its gap
                self._put(Words(words, "caption", "ink-muted"), 0, column)

    def _warm_ups(self, line: int) -> int:
        """Show the warm-ups done, and those to come until the first set is done."""
        lift, unit = self._lift, self._style.unit
        for one in lift.warm_ups:
            text = set_text(lift.plan.exercise, one, unit)
            words = Words(text[:1].upper() + text[1:], "small", "ink-muted")
            self._small_line(line, words, self._done_small(one))
            line += 1
        for warm_up in lift.warm_ups_to_come:
            text = self.tr("Warm-up: {reps} at {load}").format(
                reps=warm_up.reps, load=load_text(Load(warm_up.grams, unit), unit)
            )
            words, button = Words(text, "small", "ink-muted"), self._warm_up_button(warm_up, text)
            self._small_line(line, words, button)
            self._warm_up_lines.append((words, button))
            line += 1
        return line

    def _put(self, words: Words, line: int, column: int, *, across: int = 1) -> None:
        self._grid.addItem(self.painted(words), line, column, 1, across)

    def _small_line(self, line: int, words: Words, right: QWidget) -> None:
        self._put(words, line, 1, across=4)
        self._grid.addWidget(right, line, _LAST, Qt.AlignmentFlag.AlignRight)

    def _warm_up_button(self, warm_up: WarmUp, words: str) -> TextButton:
        button = TextButton(self.tr("Log"))
        button.set_size("line")
        button.setAccessibleName(self.tr("Log {what}").format(what=words))
        button.clicked.connect(lambda: self.warmed_up.emit(warm_up))
        return button

    def _done_small(self, one: LoggedSet) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._delete_button(one, self.tr("Delete this warm-up")))
        row.addWidget(DoneMark())
        row.addWidget(label(self.tr("Done"), "small-strong", "accent", wrap=False))
        return both

    def _delete_button(self, logged: LoggedSet, name: str) -> TextButton:
        delete = TextButton(self.tr("Delete"))
        delete.set_size("line")
        delete.setAccessibleName(name)
        delete.clicked.connect(lambda: self.deleted.emit(logged))
        return delete

    def _note(self, line: int, done: LoggedSet | None) -> None:
        if done is not None and done.note:
            words = label(done.note, "small", "ink-muted")
            words.setAccessibleName(self.tr("Note: {text}").format(text=done.note))
            self._grid.addWidget(words, line, 1, 1, _LAST)

    def take(self, lift: LiftToday) -> bool:
        """Show the same lift with one set more or fewer done; False where it is to be made anew.

        Made anew is what has other lines: of warm-ups, of notes, of the timer for a hold.
        """
        warms_up = bool(lift.warm_ups_to_come)
        if not _has_same_lines(self._lift, lift) or (warms_up and not self._warm_up_lines):
            return False
        self._lift = lift
        for words, button in self._warm_up_lines:
            words.set_shown(shown=warms_up)
            button.setVisible(warms_up)
            self._reach_before_logging(button)
        for fields, slot in zip(self.fields, set_slots(lift), strict=True):
            if slot != fields.slot:
                fields.take(slot)
        for line, fields in zip(self._lines, self.fields, strict=True):
            self._show_state(line, fields)
        self.setAccessibleDescription(self.said())
        return True

    def _show_state(self, line: "_SetLine", fields: SetFields) -> None:
        """Show whether a set is done, next, or to come."""
        slot, is_next = fields.slot, fields is self.current
        role, tone = _dress(is_next=is_next)
        for words, text in zip(line.words, (str(slot.number), self._asked(slot)), strict=False):
            words.setText(text)
            words.set_role(role)
            words.set_tone(tone)
        if line.done is not None and slot.done is None:
            clear(line.done)
            self._grid.removeItem(line.done)
            line.done.deleteLater()
            line.done = line.delete = None
        elif line.done is None and slot.done is not None:
            self._put_done(line, slot.done, slot.number)
            self._reach_before_logging(line.delete)
        if is_next and self.log_button is not None:
            self.log_button.show_number(slot.number)
            self._grid.removeWidget(self.log_button)
            self._put_right(self.log_button, line.row)

    @property
    def warm_up_buttons(self) -> list[TextButton]:
        """The buttons that log the warm-ups still to come."""
        return [button for words, button in self._warm_up_lines if words.is_shown]

    def _reach_before_logging(self, button: TextButton | None) -> None:
        """Have Tab reach a button last before the log button, though it was made or shown later."""
        if self.log_button is not None and button is not None:
            self.setTabOrder(self.log_button, button)
            self.setTabOrder(button, self.log_button)

    def _asked(self, slot: SetSlot) -> str:
        return asked_text(slot, self._lift.plan.target.percent, self._style.unit)

    def _put_right(self, widget: QWidget, row: int) -> None:
        """Put it at the end of a row, behind all that is made: for Tab and for a screen reader."""
        self._grid.addWidget(widget, row, _LAST, Qt.AlignmentFlag.AlignRight)
        widget.raise_()

    def _fill_set(self, line: int, fields: SetFields) -> "_SetLine":
        slot, grid = fields.slot, self._grid
        is_next = fields is self.current
        role, tone = _dress(is_next=is_next)
        made = _SetLine(line, [Words(str(slot.number), role, tone)])
        if not self._style.is_narrow:  # else the fields' placeholders say it
            made.words.append(WrappedWords(self._asked(slot), role, tone))
        for column, words in enumerate(made.words):
            self._put(words, line, column)
        shown = {"reps": True, "load": slot.exercise.is_loaded, "rir": self._has_rir}
        for column, (name, edit) in enumerate(fields.edits.items(), start=2):
            if shown[name]:
                grid.addWidget(edit, line, column)
            else:
                edit.hide()
        if is_next:
            self.log_button = LogButton(slot.number)
            self.log_button.clicked.connect(self.log_current)
            self._put_right(self.log_button, line)
        elif slot.done is not None:
            self._put_done(made, slot.done, slot.number)
        return made

    def _put_done(self, line: "_SetLine", logged: LoggedSet, number: int) -> None:
        row = line.done = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        line.delete = self._delete_button(logged, self.tr("Delete set {n}").format(n=number))
        row.addWidget(line.delete)
        row.addWidget(DoneMark())
        done: QLabel = label(self.tr("Done"), "body-strong", "accent", wrap=False)
        row.addWidget(done)
        self._grid.addLayout(row, line.row, _LAST)

    def _on_entered(self, fields: SetFields) -> None:
        if fields.slot.done is None and fields is not self.current:
            self.focus_current()
            return
        effort = self._read(fields)
        if effort is None:
            return
        if fields.slot.done is None:
            self.logged.emit([effort])
        elif fields.is_changed:
            self.corrected.emit(fields.slot.done, effort)
        else:
            self.focus_current()

    def _on_rest_entered(self) -> None:
        efforts = []
        for fields in self.fields:
            if fields.slot.done is None:
                effort = self._read(fields)
                if effort is None:
                    return
                efforts.append(effort)
        if efforts:
            self.logged.emit(efforts)

    def _read(self, fields: SetFields) -> Effort | None:
        try:
            effort = fields.effort()
        except DomainError as error:
            fields.show_problem(error.problem)
            return None
        if effort.load is None and asks_for_a_load(fields.slot):
            fields.show_problem(Problem(Trouble.LOAD_NEEDED, "load"))
            return None
        return effort


class _SetLine:
    """What stands in the row of one set beside its fields: words, and what it is done with."""

    def __init__(self, row: int, words: list[Words]) -> None:
        self.row, self.words = row, words
        self.done: QHBoxLayout | None = None
        self.delete: TextButton | None = None


def _dress(*, is_next: bool) -> tuple[str, str]:
    """Return the role and the tone of a set's words."""
    return ("body-strong", "ink") if is_next else ("body", "ink-muted")


def _has_same_lines(before: LiftToday, after: LiftToday) -> bool:
    """Whether one set is done in one state of a lift alone, and no line more is to be shown."""
    is_open = not (before.is_done or after.is_done or before.plan.rests)
    is_held = before.plan.exercise.measure is Measure.SECONDS
    noted = any(one.note for one in (*before.done[-1:], *after.done[-1:]))
    return is_open and not is_held and not noted and before.is_a_set_from(after)
