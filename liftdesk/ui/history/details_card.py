"""One session: its lifts and sets, planned beside done, how it felt, its note; and edited."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.sessions import CardioBout, SessionKind
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.strength import MAX_REPS_TO_FAILURE
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.diary import LiftDone, SessionView
from liftdesk.system.texts import translate
from liftdesk.ui.history.feelings_line import FeelingsLine
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.set_fields import SetFields, SetSlot
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import long_day_text, minutes_text
from liftdesk.wording.estimates import e1rm_range_text
from liftdesk.wording.kinds import session_kind_text, talk_test_text
from liftdesk.wording.loads import bare_amount, number_text, seconds_text, set_text, side_words

_MOST_COLUMNS = 4
"""Sets that fit side by side; a lift with more goes on in a second line."""


class DetailsCard(Card):
    """Shows one session, and lets every set of it be changed or deleted.

    Signals:
        corrected: a LoggedSet and what really happened (Effort).
        set_deleted: a LoggedSet.
        deleted: the session is to be deleted.
        note_changed: the new note (str).
    """

    corrected = Signal(object, object)
    set_deleted = Signal(object)
    deleted = Signal()
    note_changed = Signal(str)

    def __init__(self, look: Look, unit: Callable[[], Unit]) -> None:
        super().__init__("")
        self._look, self._unit = look, unit
        self._view: SessionView | None = None
        self.is_editing = False
        self.set_padding(0)
        self.fields: list[SetFields] = []
        self._title = label("", "title")
        self._about = label("", "small", "ink-muted")
        self.edit_button = SecondaryButton(self.tr("Edit"), "pencil")
        self.edit_button.clicked.connect(self.toggle_edit)
        self.delete_button = IconButton("trash-2", self.tr("Delete this session"))
        self.delete_button.clicked.connect(self.deleted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.M, Space.XS)
        head.addLayout(words, 1)
        for button in (self.edit_button, self.delete_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(0)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)

    def show_session(self, view: SessionView) -> None:
        """Show a session in place of the one before."""
        if self._view is None or self._view.detail.session.id != view.detail.session.id:
            self.is_editing = False
        self._view = view
        self._show()

    def toggle_edit(self) -> None:
        """Turn the sets into fields, or back."""
        self.is_editing = not self.is_editing
        self._show()
        if self.is_editing and self.fields:
            self.fields[0].edits["reps"].setFocus()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        _empty(self._parts)
        self.fields = []
        session = view.detail.session
        self._title.setText(
            self.tr("Session {code}").format(code=session.code)
            if session.code
            else session.name or session_kind_text(session.kind)
        )
        self._about.setText(_when(view))
        self.edit_button.setText(self.tr("Done") if self.is_editing else self.tr("Edit"))
        self._parts.addWidget(self._lifts(view))
        for bout in view.detail.cardio:
            self._parts.addWidget(_padded(label(_bout_text(bout))))
        feelings = {f.moment: f.valence for f in view.detail.feelings}
        if feelings:
            self._parts.addWidget(self._feelings(feelings))
        if session.note or self.is_editing:
            self._parts.addWidget(self._note(session.note))
        if session.kind is SessionKind.REST:
            self._parts.addWidget(_padded(label(self.tr("Rest days count as done."))))

    def _lifts(self, view: SessionView) -> QFrame:
        frame = QFrame()
        grid = QGridLayout(frame)
        grid.setContentsMargins(Space.L, Space.XXS, Space.L, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        if self.is_editing:
            self._edit_grid(grid, view)
        elif view.lifts:
            self._read_grid(grid, view)
        return frame

    def _read_grid(self, grid: QGridLayout, view: SessionView) -> None:
        columns = min(_MOST_COLUMNS, max(len(lift.sets) for lift in view.lifts))
        grid.addWidget(label(self.tr("Exercise"), "caption", "ink-muted", wrap=False), 0, 0)
        for number in range(1, columns + 1):
            words = self.tr("Set {n}").format(n=number)
            grid.addWidget(label(words, "caption", "ink-muted", wrap=False), 0, number)
        likely = label(self.tr("Likely 1RM"), "caption", "ink-muted", wrap=False)
        grid.addWidget(likely, 0, columns + 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, self._look.text_px(150))
        line = 1
        for lift in view.lifts:
            line = self._read_lift(grid, line, lift, columns)

    def _read_lift(self, grid: QGridLayout, line: int, lift: LiftDone, columns: int) -> int:
        rule = QFrame()
        rule.setProperty("kind", "rule")
        grid.addWidget(rule, line, 0, 1, columns + 2)
        grid.addLayout(_two(lift.exercise.name, _planned(lift), strong=True), line + 1, 0)
        rows = (len(lift.sets) + columns - 1) // columns
        for place, one in enumerate(lift.sets):
            row, column = divmod(place, columns)
            cell = _two(*_done(lift, one, self._unit()))
            grid.addLayout(cell, line + 1 + row, column + 1)
        likely = label(_likely(lift, self._unit()), "small", "ink-muted")
        likely.setMinimumWidth(self._look.text_px(96))
        likely.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(likely, line + 1, columns + 1)
        return line + 1 + rows

    def _edit_grid(self, grid: QGridLayout, view: SessionView) -> None:
        line = 0
        for lift in view.lifts:
            grid.addWidget(label(lift.exercise.name, "body-strong"), line, 0, 1, 5)
            line += 1
            for number, one in enumerate(lift.sets, start=1):
                self._edit_set(grid, line, lift, number, one)
                line += 2
        grid.setColumnStretch(5, 1)

    def _edit_set(
        self, grid: QGridLayout, line: int, lift: LiftDone, number: int, one: LoggedSet
    ) -> None:
        slot = SetSlot(
            exercise=lift.exercise,
            number=number,
            of=len(lift.sets),
            asked=one.planned or Effort(reps=1),
            done=one,
        )
        fields = SetFields(slot, self._unit(), self)
        fields.entered.connect(lambda: self._on_entered(fields))
        self.fields.append(fields)
        words = self.tr("Set {n}").format(n=number)
        grid.addWidget(label(words, "small", "ink-muted", wrap=False), line, 0)
        shown = {
            "reps": True,
            "load": lift.exercise.is_loaded,
            "rir": lift.exercise.measure is Measure.REPS,
        }
        for column, (name, edit) in enumerate(fields.edits.items(), start=1):
            if shown[name]:
                grid.addWidget(edit, line, column)
            else:
                edit.hide()
        delete = TextButton(self.tr("Delete"))
        delete.setAccessibleName(
            self.tr("Delete {lift}, set {n}").format(lift=lift.exercise.name, n=number)
        )
        delete.clicked.connect(lambda: self.set_deleted.emit(one))
        grid.addWidget(delete, line, 4)
        grid.addWidget(fields.problem, line + 1, 1, 1, 5)

    def _on_entered(self, fields: SetFields) -> None:
        """Save this set where it changed, and go on to the next."""
        done = fields.slot.done
        place = self.fields.index(fields)
        if done is not None and fields.is_changed:
            try:
                effort = fields.effort()
            except DomainError as error:
                fields.show_problem(error.problem)
                return
            self.corrected.emit(done, effort)
        if place + 1 < len(self.fields):
            self.fields[place + 1].edits["reps"].setFocus()

    def _feelings(self, feelings: dict[FeelingMoment, int]) -> QFrame:
        frame = _section(self.tr("How you felt"), self.tr("before the warm-up, and after"))
        line = FeelingsLine(self._look)
        line.show_feelings(feelings.get(FeelingMoment.BEFORE), feelings.get(FeelingMoment.AFTER))
        if (layout := frame.layout()) is not None:
            layout.addWidget(line)
        return frame

    def _note(self, note: str) -> QFrame:
        frame = _section(self.tr("Note"), "")
        layout = frame.layout()
        if layout is None:
            return frame
        if not self.is_editing:
            words = label(note)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(words)
            return frame
        self.note_edit = QPlainTextEdit(note)
        self.note_edit.setAccessibleName(self.tr("Note"))
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setFixedHeight(self._look.text_px(84))
        save = SecondaryButton(self.tr("Save note"))
        save.clicked.connect(lambda: self.note_changed.emit(self.note_edit.toPlainText()))
        layout.addWidget(self.note_edit)
        layout.addWidget(save)
        layout.setAlignment(save, Qt.AlignmentFlag.AlignLeft)
        return frame


def _section(title: str, about: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "line")
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
    column.setSpacing(Space.XS)
    head = QHBoxLayout()
    head.addWidget(label(title, "body-strong", wrap=False))
    head.addStretch(1)
    if about:
        head.addWidget(label(about, "small", "ink-muted", wrap=False))
    column.addLayout(head)
    return frame


def _padded(words: QWidget) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
    column.addWidget(words)
    return frame


def _two(first: str, second: str, *, strong: bool = False) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(first, "body-strong" if strong else "body", wrap=strong))
    if second:
        column.addWidget(label(second, "caption", "ink-muted", wrap=strong))
    column.addStretch(1)
    return column


def _when(view: SessionView) -> str:
    session = view.detail.session
    parts = [long_day_text(session.day), f"{session.started:%H:%M}"]
    if session.ended is not None and session.duration is not None:
        parts[1] += f" \N{EN DASH} {session.ended:%H:%M}"
        minutes = round(session.duration.total_seconds() / 60)
        if minutes:
            parts.append(minutes_text(minutes))
    return " \N{MIDDLE DOT} ".join(parts)


def _planned(lift: LiftDone) -> str:
    first = next((s.planned for s in lift.sets if s.planned is not None), None)
    hands = side_words(lift.exercise)
    if first is None:
        return hands
    amount = bare_amount(lift.exercise, first.reps or first.seconds or first.metres or 0)
    count = sum(1 for s in lift.sets if s.planned is not None)
    target = f"{count} \N{MULTIPLICATION SIGN} {amount} {hands}".rstrip()
    return translate("History", "planned {target}").format(target=target)


def _done(lift: LiftDone, one: LoggedSet, unit: Unit) -> tuple[str, str]:
    amount = bare_amount(lift.exercise, one.done.reps or one.done.seconds or one.done.metres or 0)
    if one.done.load is not None and lift.exercise.is_loaded:
        load = f"{number_text(one.done.load.number(unit))} {unit.value}"
        amount = f"{amount} \N{MULTIPLICATION SIGN} {load}"
    second = "" if one.done.rir is None else f"RIR {number_text(one.done.rir)}"
    if not one.counts:
        second = set_text(lift.exercise, one, unit).split(" ", 1)[0]
    return amount, second


def _likely(lift: LiftDone, unit: Unit) -> str:
    if lift.estimate is not None:
        return e1rm_range_text(lift.estimate, unit)
    if any((s.done.reps_to_failure or 0) > MAX_REPS_TO_FAILURE for s in lift.sets if s.counts):
        return translate("History", "no estimate, over {n} reps").format(n=MAX_REPS_TO_FAILURE)
    return "\N{EN DASH}"


def _bout_text(bout: CardioBout) -> str:
    parts = [bout.activity, seconds_text(bout.seconds)]
    if bout.talk_test is not None:
        parts.append(talk_test_text(bout.talk_test))
    return " \N{MIDDLE DOT} ".join(parts)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
