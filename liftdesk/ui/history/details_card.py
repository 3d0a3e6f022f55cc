"""One line of the diary in full: a session, a check-in, a self-check, a rest day; or its form."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.wins import Win
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.formats.questionnaire_pack import Pack
from liftdesk.services.diary import SessionView
from liftdesk.ui.history.check_in_form import CheckInForm
from liftdesk.ui.history.check_in_view import CheckInView
from liftdesk.ui.history.details_parts import (
    done_parts,
    felt_part,
    note_part,
    note_parts,
    offer,
    padded,
    when_words,
)
from liftdesk.ui.history.entry_texts import session_name
from liftdesk.ui.history.pain_section import PainSection
from liftdesk.ui.history.self_check_view import SelfCheckForm, SelfCheckView
from liftdesk.ui.history.session_form import SessionForm
from liftdesk.ui.history.session_table import SessionTable
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.set_fields import SetFields
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import long_day_text, time_text

Form = SessionForm | CheckInForm | SelfCheckForm
Shown = SessionView | CheckIn | Result | None


class DetailsCard(Card):
    """Shows one line of the diary, and lets all of it be changed or deleted.

    Signals:
        saved: the SessionEdit of the session that is shown.
        set_deleted: a LoggedSet.
        set_added: a LoggedSet that another one is to be added like.
        set_moved: a LoggedSet, up (-1) or down (1), and whether its lift moves with it (bool).
        line_added: a quick line (str) whose sets are to be added.
        bout_added, bout_deleted: easy cardio is to come; a CardioBout is to go.
        deleted: what is shown is to be deleted.
        copy_wanted: what is shown is to be copied as text.
        felt: a FeelingMoment, the feeling (int or None) and the activation (int or None).
        entry_wanted: a day (date) that an entry is to be added to.
        pain_noted: an ExerciseId, a BodyPart and the level (int).
        pain_changed: the Pain as it was, a BodyPart and the level (int).
        pain_removed: a Pain.
        check_in_changed: the CheckIn as it is to be, and its day (date).
        self_check_moved: the day (date) of the questionnaire that is shown.
    """

    saved = Signal(object)
    set_deleted = Signal(object)
    set_added = Signal(object)
    set_moved = Signal(object, int, bool)
    line_added = Signal(str)
    bout_added = Signal()
    bout_deleted = Signal(object)
    deleted = Signal()
    copy_wanted = Signal()
    felt = Signal(object, object, object)
    entry_wanted = Signal(object)
    pain_noted = Signal(object, object, int)
    pain_changed = Signal(object, object, int)
    pain_removed = Signal(object)
    check_in_changed = Signal(object, object)
    self_check_moved = Signal(object)

    def __init__(self, look: Look, unit: Callable[[], Unit], today: Callable[[], date]) -> None:
        super().__init__("")
        self._look, self._unit, self._today = look, unit, today
        self._shown: Shown = None
        self._tags: Sequence[str] = ()
        self._pack: Pack | None = None
        self._form: Form | None = None
        self.table: SessionTable | None = None
        self.pain: PainSection | None = None
        self.self_check: SelfCheckView | None = None
        self.set_padding(1)
        self.body.setSpacing(0)
        self._title = label("", "title")
        self._about = label("", "small", "ink-muted")
        self.edit_button = SecondaryButton(self.tr("Edit"), "pencil")
        self.edit_button.clicked.connect(self.toggle_edit)
        self.copy_button = IconButton("copy", self.tr("Copy as text"))
        self.copy_button.setToolTip(self.tr("Copy as text; Ctrl+Shift+C copies the whole week"))
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self.delete_button = IconButton("trash-2", self.tr("Delete this entry"))
        self.delete_button.clicked.connect(self.deleted)
        self.body.addLayout(self._head())
        inside = QWidget()
        self._parts = QVBoxLayout(inside)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setProperty("kind", "bare")
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.body.addWidget(self._area, 1)

    @property
    def form(self) -> SessionForm | None:
        """The session as fields, None while none is edited."""
        return self._form if isinstance(self._form, SessionForm) else None

    @property
    def check_in_form(self) -> CheckInForm | None:
        """The check-in as fields, None while none is edited."""
        return self._form if isinstance(self._form, CheckInForm) else None

    @property
    def self_check_form(self) -> SelfCheckForm | None:
        """The questionnaire's day as a field, None while none is edited."""
        return self._form if isinstance(self._form, SelfCheckForm) else None

    @property
    def is_editing(self) -> bool:
        """Whether what is shown is shown as fields."""
        return self._form is not None

    @property
    def can_edit(self) -> bool:
        """Whether there is anything to be edited."""
        return self._shown is not None

    @property
    def view(self) -> SessionView | None:
        """The session that is shown, None where something else is."""
        return self._shown if isinstance(self._shown, SessionView) else None

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
        before = self.view
        is_same = before is not None and before.detail.session.id == view.detail.session.id
        was_editing = is_same and self.is_editing
        self._shown = view
        self._name(session_name(view.detail.session), when_words(view.detail.session))
        if was_editing and self.form is not None and self.form.show_view(view):
            return
        scrolled = self._area.verticalScrollBar().value() if was_editing else 0
        self._show_parts(editing=was_editing)
        self._area.verticalScrollBar().setValue(scrolled)

    def show_check_in(self, check_in: CheckIn, known_tags: Sequence[str]) -> None:
        """Show a check-in; one being edited goes on being edited while it stays as it was."""
        if self.check_in_form is not None and self.check_in_form.check_in == check_in:
            return
        self._shown, self._tags = check_in, known_tags
        about = f"{long_day_text(check_in.day)} \N{MIDDLE DOT} {time_text(check_in.at)}"
        self._name(self.tr("Check-in"), about)
        self._show_parts(editing=False)

    def show_self_check(self, result: Result, pack: Pack) -> None:
        """Show a questionnaire; one being edited goes on being edited while it stays so."""
        form = self.self_check_form
        if form is not None and form.result.filled == result.filled:
            return
        self._shown, self._pack = result, pack
        self._name(result.instrument.name, long_day_text(result.filled.day))
        self._show_parts(editing=False)

    def show_win(self, win: Win) -> None:
        """Show a win that a search found."""
        self._shown = None
        self._clear()
        self._name(self.tr("What you can do now"), long_day_text(win.day))
        self._parts.addWidget(padded(label(win.words)))
        self._parts.addStretch(1)

    def show_rest(self, day: date) -> None:
        """Show a day without an entry."""
        self._shown = None
        self._clear()
        self._name(self.tr("Rest day"), long_day_text(day))
        self._parts.addWidget(padded(label(self.tr("Rest days count as done."))))
        self.add_button = SecondaryButton(self.tr("Add an entry to this day"), "plus")
        self.add_button.clicked.connect(lambda: self.entry_wanted.emit(day))
        self._parts.addWidget(offer(self.add_button))
        self._parts.addStretch(1)

    def toggle_edit(self) -> None:
        """Turn what is shown into fields, or save them and turn it back."""
        if self._shown is None:
            return
        if self._form is None:
            self._show_parts(editing=True)
            self._focus_form()
        elif self._form.save() and self._form is not None:
            self._show_parts(editing=False)
            self.focus_table()

    def cancel_edit(self) -> None:
        """Turn the fields back without saving what is typed."""
        if self.is_editing:
            self._show_parts(editing=False)
            self.focus_table()

    def edit_set(self, one: LoggedSet) -> None:
        """Turn the session into fields, with the keyboard in this set."""
        if self.form is None:
            self._show_parts(editing=True)
        if self.form is not None:
            self.form.focus_set(self.form.place_of(one.id))

    def focus_table(self) -> None:
        """Put the keyboard onto the first set, or the edit button where there is none."""
        cells = [] if self.table is None else self.table.cells
        (cells[0][0] if cells else self.edit_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_form(self) -> None:
        if self.form is not None:
            self.form.focus_set(0)
        elif self._form is not None:
            self._form.setFocus()

    def _head(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self._title, 1)
        for button in (self.edit_button, self.copy_button, self.delete_button):
            button.set_size("small")
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.XS)
        head.setSpacing(0)
        head.addLayout(line)
        head.addWidget(self._about)
        return head

    def _name(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self.setAccessibleName(f"{title}, {about}")
        for button in (self.edit_button, self.copy_button, self.delete_button):
            button.setVisible(self.can_edit)

    def _clear(self) -> None:
        self.table = self._form = self.pain = self.self_check = None
        clear(self._parts)

    def _show_parts(self, *, editing: bool) -> None:
        self._clear()
        self.edit_button.setText(self.tr("Done") if editing else self.tr("Edit"))
        self.edit_button.set_icon("check" if editing else "pencil")
        shown = self._shown
        if editing:
            self._form = self._make_form(shown)
            if self._form is not None:
                self._parts.addWidget(self._form)
        elif isinstance(shown, SessionView):
            self._show_session(shown)
        elif isinstance(shown, CheckIn):
            self._parts.addWidget(CheckInView(shown))
            if shown.note:
                self._parts.addWidget(note_part(self.tr("Note"), shown.note))
        elif shown is not None and self._pack is not None:
            self.self_check = SelfCheckView(shown, self._pack)
            self._parts.addWidget(self.self_check)
        self._parts.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _make_form(self, shown: Shown) -> Form | None:
        if isinstance(shown, SessionView):
            return self._make_session_form(shown)
        if isinstance(shown, CheckIn):
            check_in = CheckInForm(shown, self._tags, self._today())
            check_in.changed.connect(self.check_in_changed)
            return check_in
        if shown is None:
            return None
        self_check = SelfCheckForm(shown, self._today())
        self_check.moved.connect(self.self_check_moved)
        return self_check

    def _make_session_form(self, view: SessionView) -> SessionForm:
        form = SessionForm(view, self._unit(), self._today())
        form.saved.connect(self.saved)
        form.felt.connect(self.felt)
        form.bout_added.connect(lambda: self._after_saving(self.bout_added.emit))
        form.bout_deleted.connect(self.bout_deleted)
        form.sets.entered.connect(self._on_entered)
        form.sets.set_added.connect(self._on_set_added)
        form.sets.set_moved.connect(self._on_set_moved)
        form.sets.set_deleted.connect(self._on_set_deleted)
        form.sets.line_added.connect(
            lambda line: self._after_saving(lambda: self.line_added.emit(line))
        )
        return form

    def _show_session(self, view: SessionView) -> None:
        if view.lifts:
            room = self._area.width() if self.isVisible() else 0  # as if nothing were to scroll
            inside = self._area.widget()
            self.table = SessionTable(self._look, view, self._unit(), inside, room=room)
            self.table.edit_wanted.connect(self.edit_set)
            self.table.delete_wanted.connect(self.set_deleted)
            self._parts.addWidget(self.table)
        for part in (*done_parts(view, self._unit()), felt_part(view, self._look)):
            if part is not None:
                self._parts.addWidget(part)
        if view.lifts or view.pain:
            self.pain = PainSection(view.pain, [lift.exercise for lift in view.lifts])
            self.pain.noted.connect(self.pain_noted)
            self.pain.changed.connect(self.pain_changed)
            self.pain.removed.connect(self.pain_removed)
            self._parts.addWidget(self.pain)
        for part in note_parts(view):
            self._parts.addWidget(part)

    def _after_saving(self, act: Callable[[], None]) -> None:
        """Do what brings or moves sets once what is typed is kept: the fields are made anew."""
        if self.form is not None and self.form.save():
            act()

    def _on_entered(self, place: int) -> None:
        self._after_saving(lambda: None if self.form is None else self.form.focus_set(place + 1))

    def _on_set_added(self, like: LoggedSet) -> None:
        def add() -> None:
            self.set_added.emit(like)
            if self.form is not None:  # the one below `like`, which is its lift's last
                self.form.focus_set(self.form.place_of(like.id) + 1)

        self._after_saving(add)

    def _on_set_moved(self, one: LoggedSet, by: int, whole: bool) -> None:  # noqa: FBT001 - a slot
        def move() -> None:
            self.set_moved.emit(one, by, whole)
            if self.form is not None:
                self.form.focus_set(self.form.place_of(one.id))

        self._after_saving(move)

    def _on_set_deleted(self, one: LoggedSet) -> None:
        place = 0 if self.form is None else self.form.place_of(one.id)
        if self.form is None or not self.form.save(but=one.id):
            return
        self.set_deleted.emit(one)
        if self.form is not None:
            self.form.focus_set(min(place, max(0, len(self.form.sets.rows) - 1)))
