"""One lift of the session: a closed row with its reason, or the open row with its sets."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.exercises import LoadKind
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.set_fields import LogButton, SetFields, SetSlot, asks_for_a_load
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.marks import MARK, DoneMark, LiftMark
from liftdesk.ui.today.row_texts import RowStyle, asked_text, last_text, right_texts
from liftdesk.wording.reasons import reason_text

_LEFT = 13


class ClosedRow(QFrame):
    """A lift that is not open: name and reason, what is planned or done.

    Signals:
        opened: it was clicked, or Enter or Space was pressed on it.
    """

    opened = Signal()

    def __init__(self, lift: LiftToday, number: int, style: RowStyle) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        first, second = right_texts(lift, style)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, Space.XXS + 2, Space.L, Space.XXS + 2)
        row.setSpacing(Space.S)
        row.addWidget(LiftMark(number, done=lift.is_done, opened=False))
        row.addLayout(_name_and_reason(lift, style), 1)
        right = QVBoxLayout()
        right.setSpacing(1)
        for text, role, tone in ((first, "body", "ink"), (second, "small", "ink-muted")):
            if text:
                words = label(text, role, tone, wrap=False)
                words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                right.addWidget(words)
        row.addLayout(right)
        state = self.tr("done") if lift.is_done else self.tr("to come")
        parts = (lift.plan.exercise.name, state, first, second)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(self.tr("Press Enter to open"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open."""
        super().mousePressEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
            return
        super().keyPressEvent(event)


class OpenRow(QFrame):
    """The lift that is open, with its sets.

    Signals:
        logged: efforts (list of Effort) to be logged now, in order.
        corrected: a done set (LoggedSet) and what really happened (Effort).
        deleted: a done set (LoggedSet) to be deleted.
        skipped: go on to the next lift.
        rir_wanted: whether the reserve gets its column.
    """

    logged = Signal(object)
    corrected = Signal(object, object)
    deleted = Signal(object)
    skipped = Signal()
    rir_wanted = Signal(bool)

    def __init__(self, lift: LiftToday, number: int, style: RowStyle) -> None:
        super().__init__()
        self.setProperty("kind", "row-open")
        self.lift = lift
        self._style = style
        self.fields = [self._fields(slot) for slot in _slots(lift)]
        self.log_button: LogButton | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_LEFT, Space.XS, Space.L, Space.XS)
        outer.setSpacing(Space.XS)
        outer.addLayout(self._head(number))
        grid = QGridLayout()
        grid.setContentsMargins(look_of().text_px(MARK) + Space.S, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnMinimumWidth(0, look_of().text_px(38))
        grid.setColumnStretch(1, 1)
        self._fill(grid)
        outer.addLayout(grid)
        self.setAccessibleName(lift.plan.exercise.name)

    @property
    def current(self) -> SetFields | None:
        """The fields of the set that is next, None where all are done."""
        return next((fields for fields in self.fields if fields.slot.done is None), None)

    def focus_current(self) -> None:
        """Put the keyboard into the next set's first field."""
        current = self.current or (self.fields[-1] if self.fields else None)
        if current is not None:
            current.edits["reps"].setFocus()

    def log_current(self) -> None:
        """Log the set that is next, as its fields show it."""
        current = self.current
        if current is not None and (effort := self._read(current)) is not None:
            self.logged.emit([effort])

    def _fields(self, slot: SetSlot) -> SetFields:
        fields = SetFields(slot, self._style.unit, self)
        fields.entered.connect(lambda: self._on_entered(fields))
        fields.rest_entered.connect(self._on_rest_entered)
        return fields

    def _head(self, number: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        mark = LiftMark(number, done=self.lift.is_done, opened=True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_name_and_reason(self.lift, self._style), 1)
        last = last_text(self.lift, self._style)
        if last:
            right = QVBoxLayout()
            right.setSpacing(1)
            for text, role, tone in (
                (self.tr("Last time"), "small", "ink-muted"),
                (last, "body", "ink"),
            ):
                words = label(text, role, tone, wrap=False)
                words.setAlignment(Qt.AlignmentFlag.AlignRight)
                right.addWidget(words)
            row.addLayout(right)
        return row

    def _fill(self, grid: QGridLayout) -> None:
        exercise = self.lift.plan.exercise
        target = self.tr("Target")
        if exercise.load_kind is LoadKind.PER_HAND:
            target = self.tr("Target, per hand")
        if self._style.is_narrow:
            target = ""
        amount = {
            "reps": self.tr("Reps"),
            "seconds": self.tr("Seconds"),
            "metres": self.tr("Metres"),
        }
        heads = [self.tr("Set"), target, amount[exercise.measure.value]]
        heads.append(self.tr("Load") if exercise.is_loaded else "")
        heads.append(self.tr("RIR") if self._has_rir else "")
        for column, words in enumerate(heads):
            head = label(words, "caption", "ink-muted", wrap=False)
            if words == self.tr("RIR"):
                head.setToolTip(self.tr("Repetitions in reserve: how many more you had in you"))
            grid.addWidget(head, 0, column)
        grid.addWidget(self._rir_button(), 0, 5, Qt.AlignmentFlag.AlignRight)
        line = 1
        for fields in self.fields:
            self._fill_set(grid, line, fields)
            grid.addWidget(fields.problem, line + 1, 1, 1, 5)
            line += 2

    @property
    def _has_rir(self) -> bool:
        return self._style.shows_rir and self.lift.plan.exercise.measure.value == "reps"

    def _rir_button(self) -> TextButton:
        shown = self._style.shows_rir
        button = TextButton(self.tr("Hide RIR") if shown else self.tr("Show RIR"))
        button.set_size("line")
        button.setAccessibleDescription(self.tr("Repetitions in reserve, a column of its own"))
        button.clicked.connect(lambda: self.rir_wanted.emit(not shown))
        if self.lift.plan.exercise.measure.value != "reps":
            button.hide()
        return button

    def _fill_set(self, grid: QGridLayout, line: int, fields: SetFields) -> None:
        slot = fields.slot
        is_next = fields is self.current
        role = "body-strong" if is_next else "body"
        tone = "ink" if is_next else "ink-muted"
        grid.addWidget(label(str(slot.number), role, tone, wrap=False), line, 0)
        asked = asked_text(slot, self.lift.plan.target.percent, self._style.unit)
        if self._style.is_narrow:
            asked = ""  # the fields' placeholders say it
        grid.addWidget(label(asked, role, tone), line, 1)
        shown = {"reps": True, "load": slot.exercise.is_loaded, "rir": self._has_rir}
        for column, (name, edit) in enumerate(fields.edits.items(), start=2):
            if shown[name]:
                grid.addWidget(edit, line, column)
            else:
                edit.hide()
        grid.setColumnMinimumWidth(5, look_of().text_px(150))
        if is_next:
            self.log_button = LogButton(slot.number)
            self.log_button.clicked.connect(self.log_current)
            grid.addWidget(self.log_button, line, 5, Qt.AlignmentFlag.AlignRight)
        elif slot.done is not None:
            grid.addLayout(self._done(slot.done, slot.number), line, 5)

    def _done(self, logged: LoggedSet, number: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        delete = TextButton(self.tr("Delete"))
        delete.set_size("line")
        delete.setAccessibleName(self.tr("Delete set {n}").format(n=number))
        delete.clicked.connect(lambda: self.deleted.emit(logged))
        row.addWidget(delete)
        row.addWidget(DoneMark())
        row.addWidget(label(self.tr("Done"), "body-strong", "accent", wrap=False))
        return row

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


def _name_and_reason(lift: LiftToday, style: RowStyle) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    plan = lift.plan
    column.addWidget(label(plan.exercise.name, "exercise"))
    cause, rest = reason_text(
        plan.reason, exercise=plan.exercise, unit=style.unit, today=style.today
    )
    column.addWidget(ReasonLabel(cause, rest))
    return column


def _slots(lift: LiftToday) -> list[SetSlot]:
    """Return a line for each set planned or done; the next load follows the last one."""
    asked = lift.plan.effort()
    total = max(lift.plan.target.sets, len(lift.done))
    latest = next((s.done.load for s in reversed(lift.done) if s.done.load is not None), None)
    return [
        SetSlot(
            exercise=lift.plan.exercise,
            number=number,
            of=total,
            asked=asked
            if number <= len(lift.done) or latest is None
            else replace(asked, load=latest),
            done=lift.done[number - 1] if number <= len(lift.done) else None,
        )
        for number in range(1, total + 1)
    ]
