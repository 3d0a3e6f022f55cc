"""A session as fields: its day, every set, how it felt, its note."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.sets import Effort, LoggedSet, SetId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import AROUND, FeelingMoment
from liftdesk.services.diary import LiftDone, SessionView
from liftdesk.ui.history.bout_fields import BoutFields
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.feeling_row import FeelingRow
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.set_fields import SetFields, SetSlot
from liftdesk.ui.shared.tokens import Space

_NOTE_HEIGHT = 84


class SessionForm(QWidget):
    """Edits one session; nothing is written before `save`, but feelings are at once.

    Signals:
        corrected: a LoggedSet and what really happened (Effort).
        set_deleted: a LoggedSet.
        felt: a FeelingMoment, the feeling (int or None) and the activation (int or None).
        note_changed: the new note (str).
        moved: the day (date) it is moved to.
        bout_changed: a CardioBout as it is now.
        entered: Enter was pressed in the set of this number (int, from 0).
    """

    corrected = Signal(object, object)
    set_deleted = Signal(object)
    felt = Signal(object, object, object)
    note_changed = Signal(str)
    moved = Signal(object)
    bout_changed = Signal(object)
    entered = Signal(int)

    def __init__(self, look: Look, view: SessionView, unit: Unit, today: date) -> None:
        super().__init__()
        self._unit, self._view = unit, view
        self.fields: list[SetFields] = []
        self.bouts = [BoutFields(bout, unit) for bout in view.detail.cardio]
        self.day = DayField(self.tr("Day"), today)
        self.day.set_day(view.detail.session.day)
        self.feelings = {moment: self._feeling(moment) for moment in AROUND}
        self.scales = {moment: row.scale for moment, row in self.feelings.items()}
        self._hidden = label(self.tr("Feelings are hidden."), "small", "ink-muted")
        self.note = QPlainTextEdit(view.detail.session.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(look.text_px(_NOTE_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XXS, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(self._sets(view))
        for bout in self.bouts:
            column.addWidget(bout)
        column.addWidget(self.day)
        for row in (*self.feelings.values(), self._hidden):
            column.addWidget(row)
        column.addWidget(label(self.tr("Note"), "small", "ink-muted"))
        column.addWidget(self.note)
        self._show_feelings()

    def show_view(self, view: SessionView) -> bool:
        """Take over what was written since; what is half typed stays.

        Returns:
            False where sets or bouts came or went, so that another form is needed.
        """
        sets = [one for lift in view.lifts for one in lift.sets]
        if [one.id for one in sets] != [self._done(fields).id for fields in self.fields]:
            return False
        if [one.id for one in view.detail.cardio] != [part.bout.id for part in self.bouts]:
            return False
        was = self._view.detail.session
        self._view = view
        for fields, one in zip(self.fields, sets, strict=True):
            fields.show_done(one)
        for part, bout in zip(self.bouts, view.detail.cardio, strict=True):
            if part.bout != bout:
                part.show_bout(bout)
        if self.note.toPlainText() == was.note:
            self.note.setPlainText(view.detail.session.note)
        if self.day.text == was.day.isoformat():
            self.day.set_day(view.detail.session.day)
        self._show_feelings()
        return True

    def focus_set(self, place: int) -> None:
        """Put the keyboard into a set's first field; past the last set, into the day."""
        if not self.fields and self.bouts:
            self.bouts[0].minutes.setFocus()
        elif place < len(self.fields):
            edit = self.fields[place].edits["reps"]
            edit.setFocus()
            edit.selectAll()
        else:
            self.day.setFocus()

    def place_of(self, set_id: SetId) -> int:
        """Return a set's number from 0; 0 where it is not here."""
        ids = [self._done(fields).id for fields in self.fields]
        return ids.index(set_id) if set_id in ids else 0

    def save(self) -> bool:
        """Ask for everything that changed to be written.

        Returns:
            False where a field needs a look; then nothing is written.
        """
        changed: list[tuple[LoggedSet, Effort]] = []
        for fields in self.fields:
            if not fields.is_changed:
                continue
            try:
                changed.append((self._done(fields), fields.effort()))
            except DomainError as error:
                fields.show_problem(error.problem)
                return False
        bouts = [part.read() for part in self.bouts if part.is_changed]
        day = self.day.read()
        if day is None or None in bouts:
            return False
        for one, effort in changed:
            self.corrected.emit(one, effort)
        for bout in bouts:
            self.bout_changed.emit(bout)
        self._save_head(day)
        return True

    def _save_head(self, day: date) -> None:
        session, note = self._view.detail.session, self.note.toPlainText().strip()
        if note != session.note:
            self.note_changed.emit(note)
        if day != session.day:
            self.moved.emit(day)

    def _sets(self, view: SessionView) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XS)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(5, 1)
        line = 0
        for lift in view.lifts:
            grid.addWidget(label(lift.exercise.name, "body-strong", wrap=False), line, 0, 1, 6)
            self._heads(grid, line + 1, lift)
            line += 2
            for number in range(1, len(lift.sets) + 1):
                self._set(grid, line, lift, number)
                line += 2
        return grid

    def _heads(self, grid: QGridLayout, line: int, lift: LiftDone) -> None:
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
        for column, name in enumerate(_shown(lift), start=1):
            grid.addWidget(label(words[name], "caption", "ink-muted", wrap=False), line, column)

    def _set(self, grid: QGridLayout, line: int, lift: LiftDone, number: int) -> None:
        one = lift.sets[number - 1]
        slot = SetSlot(
            exercise=lift.exercise,
            number=number,
            of=len(lift.sets),
            asked=one.planned or Effort(),
            done=one,
        )
        fields = SetFields(slot, self._unit, self)
        place = len(self.fields)
        fields.entered.connect(lambda: self.entered.emit(place))
        self.fields.append(fields)
        words = self.tr("Set {n}").format(n=number)
        grid.addWidget(label(words, "small", "ink-muted", wrap=False), line, 0)
        shown = _shown(lift)
        for column, name in enumerate(shown, start=1):
            grid.addWidget(fields.edits[name], line, column)
        for name in fields.edits.keys() - set(shown):
            fields.edits[name].hide()
        delete = IconButton(
            "trash-2", self.tr("Delete {lift}, set {n}").format(lift=lift.exercise.name, n=number)
        )
        delete.clicked.connect(lambda: self.set_deleted.emit(one))
        grid.addWidget(delete, line, 4)
        grid.addWidget(fields.problem, line + 1, 1, 1, 5)

    def _feeling(self, moment: FeelingMoment) -> FeelingRow:
        words = {
            FeelingMoment.BEFORE: self.tr("Feeling before"),
            FeelingMoment.AFTER: self.tr("Feeling after"),
        }
        row = FeelingRow(moment, words[moment], is_past=True)
        row.felt.connect(self.felt)
        return row

    def _show_feelings(self) -> None:
        known = {feeling.moment: feeling for feeling in self._view.detail.feelings}
        hides = self._view.hides_mood
        self._hidden.setVisible(hides)
        for moment, row in self.feelings.items():
            row.show_felt(known.get(moment), hides=hides)
            row.setVisible(not hides)

    @staticmethod
    def _done(fields: SetFields) -> LoggedSet:
        done = fields.slot.done
        if done is None:
            raise ValueError("History edits sets that were done")
        return done


def _shown(lift: LiftDone) -> list[str]:
    """Return the fields a set of this lift has; one that is filled is never hidden."""
    has_load = lift.exercise.is_loaded or any(one.done.load for one in lift.sets)
    has_rir = lift.exercise.measure is Measure.REPS or any(
        one.done.rir is not None for one in lift.sets
    )
    return ["reps", *(["load"] if has_load else []), *(["rir"] if has_rir else [])]
