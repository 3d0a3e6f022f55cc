"""A session as fields: every set, easy cardio, how it felt, its name, day and note."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SetId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import AROUND, FeelingMoment
from liftdesk.services.diary import SessionView
from liftdesk.services.entry_edits import SessionEdit
from liftdesk.ui.history.bout_fields import BoutFields
from liftdesk.ui.history.head_fields import HeadFields
from liftdesk.ui.history.sets_part import SetsPart
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.feeling_row import FeelingRow
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.set_fields import SetFields
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space

_NOTE_HEIGHT = 84


class SessionForm(QWidget):
    """Edits one session; nothing is written before `save`, but feelings are at once.

    Attributes:
        sets, head, bouts, feelings, note: the parts.

    Signals:
        saved: the SessionEdit.
        felt: a FeelingMoment, the feeling (int or None) and the activation (int or None).
        bout_added: easy cardio is to be added.
        bout_deleted: a CardioBout.
    """

    saved = Signal(object)
    felt = Signal(object, object, object)
    bout_added = Signal()
    bout_deleted = Signal(object)

    def __init__(self, view: SessionView, unit: Unit, today: date) -> None:
        super().__init__()
        self._view = view
        session = view.detail.session
        self.sets = SetsPart(view.lifts, unit)
        if session.kind is not SessionKind.STRENGTH and not view.lifts:
            self.sets.hide()
        self.bouts = [BoutFields(bout, unit) for bout in view.detail.cardio]
        for part in self.bouts:
            part.deleted.connect(self.bout_deleted)
        self.add_bout = TextButton(self.tr("Add easy cardio"), "plus")
        self.add_bout.set_size("line")
        if self.bouts:
            self.add_bout.hide()
        self.add_bout.clicked.connect(lambda _checked=False: self.bout_added.emit())
        self.head = HeadFields(session, _kinds(view), today)
        self.day = self.head.day
        self.feelings = {moment: self._feeling(moment) for moment in AROUND}
        self.scales = {moment: row.scale for moment, row in self.feelings.items()}
        self._hidden = label(self.tr("Feelings are hidden."), "small", "ink-muted")
        self.note = QPlainTextEdit(session.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        size_by_text(self.note, QWidget.setFixedHeight, _NOTE_HEIGHT)
        self._lay_out()
        self._show_feelings()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XXS, Space.L, Space.M)
        column.setSpacing(Space.S)
        for widget in (self.sets, *self.bouts, self.add_bout, *self.feelings.values()):
            column.addWidget(widget)
        column.addWidget(self._hidden)
        column.addWidget(self.head)
        column.addWidget(label(self.tr("Note"), "small", "ink-muted"))
        column.addWidget(self.note)

    @property
    def fields(self) -> list[SetFields]:
        """The fields of each set, in order."""
        return [row.fields for row in self.sets.rows]

    def show_view(self, view: SessionView) -> bool:
        """Take over what was written since; what is half typed stays.

        Returns:
            False where sets or bouts came, went or moved, so that another form is needed.
        """
        sets = [one for lift in view.lifts for one in lift.sets]
        is_same = [one.id for one in sets] == self.sets.ids and _kinds(view) == _kinds(self._view)
        bouts = [part.bout.id for part in self.bouts]
        if not is_same or [one.id for one in view.detail.cardio] != bouts:
            return False
        was = self._view.detail.session
        if view.detail.session.kind is not was.kind:
            return False
        self._view = view
        self.sets.show_sets(sets)
        for part, bout in zip(self.bouts, view.detail.cardio, strict=True):
            if part.bout != bout:
                part.show_bout(bout)
        if self.note.toPlainText() == was.note:
            self.note.setPlainText(view.detail.session.note)
        self.head.show_session(view.detail.session)
        self._show_feelings()
        return True

    def focus_set(self, place: int) -> None:
        """Put the keyboard into a set's first field; past the last set, into the name."""
        if not self.sets.rows and self.bouts:
            self.bouts[0].minutes.setFocus()
        elif place < len(self.sets.rows):
            self.sets.rows[place].focus()
        else:
            self.head.name.setFocus()

    def place_of(self, set_id: SetId) -> int:
        """Return which of the sets it is, from 0; past the last one where it is none of them."""
        ids = self.sets.ids
        return ids.index(set_id) if set_id in ids else len(ids)

    def save(self, *, but: SetId | None = None) -> bool:
        """Ask for what changed to be written; `but` is a set that is about to be deleted.

        Returns:
            False where a field needs a look; then nothing is written.
        """
        sets = self.sets.read(but=but)
        if sets is None:
            return False
        bouts = [part.read() for part in self.bouts if part.is_changed]
        head = self.head.read()
        if head is None or None in bouts:
            return False
        edit = SessionEdit(
            name=head.name,
            note=self.note.toPlainText().strip(),
            day=head.day,
            started=head.started,
            minutes=head.minutes,
            kind=head.kind,
            is_short=head.is_short,
            sets=tuple(sets),
            bouts=tuple(bout for bout in bouts if bout is not None),
        )
        self.saved.emit(edit)
        return True

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


def _kinds(view: SessionView) -> tuple[SessionKind, ...]:
    """Return the kinds that a session may have, by what was done in it."""
    here = view.detail.session.kind
    if view.detail.sets:
        return tuple(dict.fromkeys((SessionKind.STRENGTH, here)))
    if view.detail.cardio:
        return tuple(dict.fromkeys((SessionKind.STRENGTH, SessionKind.EASY_CARDIO, here)))
    return tuple(SessionKind)
