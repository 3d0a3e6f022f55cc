"""One line of the diary in full: a session with its table or its form, a check-in, a rest day."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import AROUND, Feeling, FeelingMoment
from liftdesk.services.diary import SessionView
from liftdesk.ui.history.check_in_form import CheckInForm
from liftdesk.ui.history.check_in_view import CheckInView
from liftdesk.ui.history.entry_texts import session_name, set_notes
from liftdesk.ui.history.feelings_line import FeelingsLine
from liftdesk.ui.history.pain_section import PainSection
from liftdesk.ui.history.session_form import SessionForm
from liftdesk.ui.history.session_table import SessionTable
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.set_fields import SetFields
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import bout_words
from liftdesk.wording.days import long_day_text, minutes_text
from liftdesk.wording.feelings import activation_text


class DetailsCard(Card):
    """Shows one session, and lets every set of it be changed or deleted.

    Signals:
        corrected: a LoggedSet and what really happened (Effort).
        set_deleted: a LoggedSet.
        deleted: what is shown, a session or a check-in, is to be deleted.
        note_changed: the new note (str).
        felt: a FeelingMoment, the feeling (int or None) and the activation (int or None).
        moved: the day (date) the session is moved to.
        bout_changed: a CardioBout as it is now.
        entry_wanted: a day (date) that an entry is to be added to.
        pain_changed: the Pain as it was, a BodyPart and the level (int).
        pain_removed: a Pain.
        check_in_changed: the CheckIn as it is to be, and its day (date).
    """

    corrected = Signal(object, object)
    set_deleted = Signal(object)
    deleted = Signal()
    note_changed = Signal(str)
    felt = Signal(object, object, object)
    moved = Signal(object)
    bout_changed = Signal(object)
    entry_wanted = Signal(object)
    pain_changed = Signal(object, object, int)
    pain_removed = Signal(object)
    check_in_changed = Signal(object, object)

    def __init__(self, look: Look, unit: Callable[[], Unit], today: Callable[[], date]) -> None:
        super().__init__("")
        self._look, self._unit, self._today = look, unit, today
        self._view: SessionView | None = None
        self.table: SessionTable | None = None
        self.form: SessionForm | None = None
        self.check_in_form: CheckInForm | None = None
        self._check_in: CheckIn | None = None
        self._tags: Sequence[str] = ()
        self.pain: PainSection | None = None
        self.set_padding(1)
        self.body.setSpacing(0)
        self._title = label("", "title")
        self._about = label("", "small", "ink-muted")
        self.edit_button = SecondaryButton(self.tr("Edit"), "pencil")
        self.edit_button.clicked.connect(self.toggle_edit)
        self.delete_button = IconButton("trash-2", self.tr("Delete this entry"))
        self.delete_button.clicked.connect(self.deleted)
        self.body.addLayout(self._head())
        inside = QWidget()
        self._parts = QVBoxLayout(inside)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setStyleSheet("QScrollArea { background: transparent; }")
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area = area
        self.body.addWidget(area, 1)

    @property
    def is_editing(self) -> bool:
        """Whether the session or the check-in is shown as fields."""
        return self.form is not None or self.check_in_form is not None

    @property
    def can_edit(self) -> bool:
        """Whether there is anything to be edited."""
        return self._view is not None or self._check_in is not None

    @property
    def fields(self) -> list[SetFields]:
        """The fields of the sets while they are edited."""
        return [] if self.form is None else self.form.fields

    @property
    def note_edit(self) -> QPlainTextEdit | None:
        """The note while it is edited."""
        return None if self.form is None else self.form.note

    def show_session(self, view: SessionView) -> None:
        """Show a session in place of what was there; one being edited goes on being edited."""
        is_same = self._view is not None and self._view.detail.session.id == view.detail.session.id
        was_editing = is_same and self.is_editing
        self._view, self._check_in = view, None
        self._name(session_name(view.detail.session), _when(view.detail.session))
        if was_editing and self.form is not None and self.form.show_view(view):
            return
        self._show_parts(editing=was_editing)

    def show_check_in(self, check_in: CheckIn, known_tags: Sequence[str]) -> None:
        """Show a check-in; one being edited goes on being edited while it stays as it was."""
        if self.check_in_form is not None and self.check_in_form.check_in == check_in:
            return
        self._forget()
        self._check_in, self._tags = check_in, known_tags
        about = f"{long_day_text(check_in.day)} \N{MIDDLE DOT} {check_in.at:%H:%M}"
        self._name(self.tr("Check-in"), about)
        self._show_check_in(check_in, editing=False)

    def _show_check_in(self, check_in: CheckIn, *, editing: bool) -> None:
        self._clear()
        self._show_editing(editing=editing)
        if editing:
            form = CheckInForm(check_in, self._tags, self._today())
            form.changed.connect(self.check_in_changed)
            self.check_in_form = form
            self._parts.addWidget(form)
            form.setFocus()
        else:
            self._parts.addWidget(CheckInView(check_in))
            if check_in.note:
                self._parts.addWidget(_note(self.tr("Note"), check_in.note))
        self._parts.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def show_rest(self, day: date) -> None:
        """Show a day without an entry."""
        self._forget()
        self._name(self.tr("Rest day"), long_day_text(day))
        self._parts.addWidget(_padded(label(self.tr("Rest days count as done."))))
        self.add_button = SecondaryButton(self.tr("Add an entry to this day"), "plus")
        self.add_button.clicked.connect(lambda: self.entry_wanted.emit(day))
        row = QHBoxLayout()
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.M)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self._parts.addLayout(row)
        self._parts.addStretch(1)

    def toggle_edit(self) -> None:
        """Turn the session into fields, or save them and turn it back."""
        if self._check_in is not None:
            self._toggle_check_in(self._check_in)
        elif self._view is None:
            return
        elif self.form is None:
            self._begin_edit().focus_set(0)
        elif self.form.save():
            self._show_parts(editing=False)
            self.focus_table()

    def _toggle_check_in(self, check_in: CheckIn) -> None:
        if self.check_in_form is None:
            self._show_check_in(check_in, editing=True)
        elif self.check_in_form.save() and self.check_in_form is not None:
            self._show_check_in(check_in, editing=False)  # nothing was changed
            self.edit_button.setFocus()

    def cancel_edit(self) -> None:
        """Turn the fields back without saving what is typed."""
        if self._check_in is not None and self.check_in_form is not None:
            self._show_check_in(self._check_in, editing=False)
            self.edit_button.setFocus()
        if self.form is not None:
            self._show_parts(editing=False)
            self.focus_table()

    def edit_set(self, one: LoggedSet) -> None:
        """Turn the session into fields, with the keyboard in this set."""
        form = self.form or self._begin_edit()
        form.focus_set(form.place_of(one.id))

    def focus_table(self) -> None:
        """Put the keyboard onto the first set, or the edit button where there is none."""
        cells = [] if self.table is None else self.table.cells
        (cells[0][0] if cells else self.edit_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.XS)
        head.setSpacing(Space.XS)
        head.addLayout(words, 1)
        for button in (self.edit_button, self.delete_button):
            button.set_size("small")
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _name(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self.setAccessibleName(f"{title}, {about}")
        for button in (self.edit_button, self.delete_button):
            button.setVisible(self.can_edit)

    def _forget(self) -> None:
        self._view = self._check_in = None
        self._clear()

    def _clear(self) -> None:
        self.table = self.form = self.pain = self.check_in_form = None
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (layout := item.layout()) is not None:
                _drop(layout)

    def _show_parts(self, *, editing: bool) -> None:
        view = self._view
        if view is None:
            return
        self._clear()
        self._show_editing(editing=editing)
        if editing:
            self._show_form(view)
        else:
            self._show_session(view)
        self._parts.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _show_editing(self, *, editing: bool) -> None:
        self.edit_button.setText(self.tr("Done") if editing else self.tr("Edit"))
        self.edit_button.set_icon("check" if editing else "pencil")

    def _begin_edit(self) -> SessionForm:
        """Show the fields of the session that is shown.

        Raises:
            LookupError: none is.
        """
        self._show_parts(editing=True)
        if self.form is None:
            raise LookupError("No session is shown")
        return self.form

    def _show_form(self, view: SessionView) -> None:
        form = SessionForm(self._look, view, self._unit(), self._today())
        form.corrected.connect(self.corrected)
        form.set_deleted.connect(self.set_deleted)
        form.note_changed.connect(self.note_changed)
        form.felt.connect(self.felt)
        form.moved.connect(self.moved)
        form.bout_changed.connect(self.bout_changed)
        form.entered.connect(self._on_entered)
        self.form = form
        self._parts.addWidget(form)

    def _on_entered(self, place: int) -> None:
        if self.form is None or not self.form.save():
            return
        form = self.form  # another one where saving brought sets or took them
        if form is not None:
            form.focus_set(place + 1)

    def _show_session(self, view: SessionView) -> None:
        if view.lifts:
            self.table = SessionTable(self._look, view, self._unit())
            self.table.edit_wanted.connect(self.edit_set)
            self.table.delete_wanted.connect(self.set_deleted)
            self._parts.addWidget(self.table)
        for bout in view.detail.cardio:
            self._parts.addWidget(_padded(label(bout_words(bout, self._unit()))))
            if bout.note:
                self._parts.addWidget(_padded(label(bout.note, "small", "ink-muted")))
        session = view.detail.session
        if session.kind is SessionKind.REST:
            self._parts.addWidget(_padded(label(self.tr("Rest days count as done."))))
        self._show_around(view)

    def _show_around(self, view: SessionView) -> None:
        """Show how it felt, what hurt, and what was noted."""
        session = view.detail.session
        feelings = {feeling.moment: feeling for feeling in view.detail.feelings}
        if view.hides_mood and session.kind is SessionKind.STRENGTH:
            section = _Section(self.tr("How you felt"))
            section.column.addWidget(label(self.tr("Hidden."), "body", "ink-muted"))
            self._parts.addWidget(section)
        elif feelings:
            self._parts.addWidget(self._feelings(feelings))
        if view.pain:
            self.pain = PainSection(view.pain)
            self.pain.changed.connect(self.pain_changed)
            self.pain.removed.connect(self.pain_removed)
            self._parts.addWidget(self.pain)
        notes = set_notes(view)
        if notes:
            self._parts.addWidget(_note(self.tr("Notes on sets"), notes))
        if session.note:
            self._parts.addWidget(_note(self.tr("Note"), session.note))

    def _feelings(self, feelings: Mapping[FeelingMoment, Feeling]) -> QFrame:
        section = _Section(self.tr("How you felt"), self.tr("before the warm-up, and after"))
        before, after = (feelings.get(moment) for moment in AROUND)
        line = FeelingsLine(self._look)
        line.show_feelings(
            None if before is None else before.valence, None if after is None else after.valence
        )
        section.column.addWidget(line)
        words = activation_text(before, after)
        if words:
            section.column.addWidget(label(words, "small", "ink-muted"))
        return section


class _Section(QFrame):
    """A part below a hairline, with its title and what it is about."""

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.addWidget(label(title, "body-strong", wrap=False))
        head.addStretch(1)
        if about:
            head.addWidget(label(about, "small", "ink-muted", wrap=False))
        self.column.addLayout(head)


def _note(title: str, note: str) -> QFrame:
    section = _Section(title)
    words = label(note)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    section.column.addWidget(words)
    return section


def _padded(words: QWidget) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
    column.addWidget(words)
    return frame


def _when(session: Session) -> str:
    parts = [long_day_text(session.day), f"{session.started:%H:%M}"]
    if session.ended is not None and session.duration is not None:
        parts[1] += f" \N{EN DASH} {session.ended:%H:%M}"
        minutes = round(session.duration.total_seconds() / 60)
        if minutes:
            parts.append(minutes_text(minutes))
    return " \N{MIDDLE DOT} ".join(parts)


def _drop(layout: object) -> None:
    if not isinstance(layout, QHBoxLayout):
        return
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
