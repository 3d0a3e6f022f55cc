"""The editor of one routine: its name, its days, its sessions."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.routine_edits import MOST_SESSIONS
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot
from liftdesk.services.library import Library
from liftdesk.services.places import Places
from liftdesk.services.preferences import Preferences
from liftdesk.services.routines import SAMPLE, Routines
from liftdesk.ui.routines.days_choice import DaysChoice
from liftdesk.ui.routines.session_card import SessionCard
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

Focus = tuple[str, int, str]
"""Where the keyboard is: a session's letter, a lift's place, and "row" or a field's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorServices:
    """What the editor asks and tells."""

    routines: Routines
    places: Places
    preferences: Preferences
    library: Library


class RoutineEditor(QWidget):
    """Shows one routine and writes each change at once; undo takes back any of them.

    Signals:
        followed: the id that a change wrote under, as changing the sample makes a new routine.
        said: what was done, for the line that offers Undo.
        deleted: the routine is gone.
        duplicated: the id of the copy.
    """

    followed = Signal(object)
    said = Signal(str)
    deleted = Signal()
    duplicated = Signal(object)

    def __init__(self, services: EditorServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._routine: Routine | None = None
        self._opened: tuple[str, int] | None = None
        self._wanted_focus: Focus | None = None
        self.cards: list[SessionCard] = []
        self.head = self._head_card()
        self.days = DaysChoice()
        self.days.chosen.connect(self._on_day_chosen)
        self.add_session = SecondaryButton(self.tr("Add a session"), "plus")
        self.add_session.clicked.connect(self._on_add_session_clicked)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.CARDS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.CARDS)
        self.head.body.addWidget(self.days)
        layout.addWidget(self.head)
        layout.addLayout(self._cards)
        layout.addWidget(self.add_session, 0, Qt.AlignmentFlag.AlignLeft)

    def show_routine(self, routine: Routine) -> None:
        """Show a routine; a lift that is open stays so, and the keyboard where it was."""
        focus = self._wanted_focus or self._focus()
        if self._routine is not None and self._routine.id not in {routine.id, SAMPLE}:
            self._opened = None
        self._routine = routine
        is_own = routine.id != SAMPLE
        self.head.setAccessibleName(routine.name)
        if not (self.name.edit.hasFocus() and self.name.edit.isModified()):
            self.name.set_text(routine.name)
            self.name.set_problem("")
        self.name.setMaximumWidth(look_of().text_px(360))
        self.delete.setVisible(is_own)
        services = self._services.routines
        self.days.show_days(routine, services.remarks(routine))
        self.add_session.setVisible(len(routine.sessions) < MOST_SESSIONS)
        self._show_sessions(routine)
        self._wanted_focus = None
        self._put_focus(focus)

    def open_lift(self, code: str, place: int) -> None:
        """Open a lift's fields, closing the one that was open; open again, it closes."""
        is_same = self._opened == (code, place)
        self._opened = None if is_same else (code, place)
        self._wanted_focus = (code, place, "row" if is_same else "sets")
        if self._routine is not None:
            self.show_routine(self._routine)

    def card(self, code: str) -> SessionCard:
        """Return the card of a session.

        Raises:
            StopIteration: there is no such session.
        """
        return next(card for card in self.cards if card.session.code == code)

    def _head_card(self) -> Card:
        card = Card("")
        self.duplicate = TextButton(self.tr("Duplicate"), "copy")
        self.delete = TextButton(self.tr("Delete"), "trash-2")
        self.duplicate.clicked.connect(self._on_duplicate_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.name = Field(self.tr("Name"), "")
        self.name.edit.setMaxLength(100)
        self.name.edit.editingFinished.connect(self._on_name_finished)
        card.head.insertWidget(0, self.name, 2)
        for button in (self.duplicate, self.delete):
            button.set_size("small")
            card.head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return card

    def _show_sessions(self, routine: Routine) -> None:
        for card in self.cards:
            card.hide()
            self._cards.removeWidget(card)
            card.deleteLater()
        services, exercises = self._services, self._services.library.by_id()
        place, unit = services.places.current(), services.preferences.unit
        plans = services.routines.preview(routine)
        self.cards = []
        for session in routine.sessions:
            card = SessionCard(
                session,
                exercises,
                place,
                minutes=services.routines.minutes(session),
                can_go=len(routine.sessions) > 1,
            )
            opened = None
            if self._opened is not None and self._opened[0] == session.code:
                opened = self._opened[1]
            card.show_lifts(plan=plans.get(session.code), unit=unit, opened=opened)
            card.say(services.routines.session_remarks(session))
            if opened is not None and opened < len(card.rows):
                card.rows[opened].say(services.routines.lift_remarks(session.slots[opened]))
            self._connect(card, session)
            self._cards.addWidget(card)
            card.show()  # now, so that the keyboard can go there
            self.cards.append(card)

    def _connect(self, card: SessionCard, session: RoutineSession) -> None:
        code, routines = session.code, self._services.routines
        card.opened.connect(lambda place: self.open_lift(code, place))
        card.moved.connect(lambda old, new: self._on_moved(session, old, new))
        card.removed.connect(lambda place: self._on_removed(session, place))
        card.changed.connect(lambda place, slot: self._on_changed(code, place, slot))
        card.pair_toggled.connect(
            lambda place: self._write(lambda one: routines.pair_lift(one, code, place))
        )
        card.lift_chosen.connect(lambda exercise: self._on_lift_chosen(session, exercise))
        card.named.connect(
            lambda name: self._write(lambda one: routines.name_session(one, code, name))
        )
        card.hard_first_wanted.connect(lambda: self._on_hard_first(code))
        card.remove_wanted.connect(lambda: self._on_session_removed(code))

    def _write(self, act: Callable[[RoutineId], RoutineId]) -> None:
        if self._routine is None:
            return
        was = self._routine.id
        written = act(was)
        if written != was:
            self.followed.emit(written)

    def _on_moved(self, session: RoutineSession, old: int, new: int) -> None:
        if not 0 <= new < len(session.slots):
            return
        self._wanted_focus = (session.code, new, "row")
        if self._opened == (session.code, old):
            self._opened = (session.code, new)
        elif self._opened is not None and self._opened[0] == session.code:
            self._opened = None
        routines = self._services.routines
        self._write(lambda one: routines.move_lift(one, session.code, old, new))

    def _on_removed(self, session: RoutineSession, place: int) -> None:
        routines = self._services.routines
        self._opened = None
        self._wanted_focus = (session.code, max(0, min(place, len(session.slots) - 2)), "row")
        name = self._services.library.by_id()[session.slots[place].exercise_id].name
        self._write(lambda one: routines.remove_lift(one, session.code, place))
        self.said.emit(self.tr("{lift} removed.").format(lift=name))

    def _on_changed(self, code: str, place: int, slot: Slot) -> None:
        routines = self._services.routines
        self._write(lambda one: routines.change_lift(one, code, place, slot))

    def _on_lift_chosen(self, session: RoutineSession, exercise: object) -> None:
        routines, exercises = self._services.routines, self._services.library.by_id()
        found = next(e for e in exercises.values() if e == exercise)
        self._wanted_focus = (session.code, -1, "search")
        self._write(lambda one: routines.add_lift(one, session.code, found))

    def _on_hard_first(self, code: str) -> None:
        routines = self._services.routines
        self._opened, self._wanted_focus = None, (code, 0, "row")
        self._write(lambda one: routines.put_hard_first(one, code))

    def _on_session_removed(self, code: str) -> None:
        routines = self._services.routines
        self._opened = None
        self._write(lambda one: routines.remove_session(one, code))
        self.said.emit(self.tr("Session {code} removed.").format(code=code))

    def _on_add_session_clicked(self) -> None:
        self._write(self._services.routines.add_session)

    def _on_day_chosen(self, weekday: int, kind: DayKind) -> None:
        if self._routine is None:
            return
        days, easy = set(self._routine.days) - {weekday}, set(self._routine.cardio_days) - {weekday}
        if kind is DayKind.STRENGTH:
            days.add(weekday)
        elif kind is DayKind.EASY_CARDIO:
            easy.add(weekday)
        routines = self._services.routines
        self._write(lambda one: routines.choose_days(one, tuple(days), tuple(easy)))

    def _on_name_finished(self) -> None:
        if self._routine is None or self.name.problem:
            return
        name = self.name.text
        if name.strip() == self._routine.name:
            return
        self.name.edit.setModified(False)
        routines = self._services.routines
        try:
            self._write(lambda one: routines.rename(one, name))
        except DomainError as error:
            self.name.set_problem(sentence(error.problem))

    def _on_duplicate_clicked(self) -> None:
        if self._routine is not None:
            self.duplicated.emit(self._services.routines.duplicate(self._routine.id))

    def _on_delete_clicked(self) -> None:
        if self._routine is not None:
            name = self._routine.name
            self._services.routines.delete(self._routine.id)
            self.deleted.emit()
            self.said.emit(self.tr("{routine} deleted.").format(routine=name))

    def _focus(self) -> Focus | None:
        for card in self.cards:
            if card.search.field.edit.hasFocus():
                return (card.session.code, -1, "search")
            for place, row in enumerate(card.rows):
                if row.hasFocus():
                    return (card.session.code, place, "row")
                name = "" if row.fields is None else row.fields.focused()
                if name:
                    return (card.session.code, place, name)
        return None

    def _put_focus(self, focus: Focus | None) -> None:
        if focus is None:
            return
        code, place, name = focus
        card = next((card for card in self.cards if card.session.code == code), None)
        if card is None:
            return
        if name == "search" or not card.rows:
            card.search.field.setFocus()
            return
        row = card.rows[min(place, len(card.rows) - 1)]
        if name == "row" or row.fields is None:
            row.setFocus()
        else:
            row.fields.focus(name)
