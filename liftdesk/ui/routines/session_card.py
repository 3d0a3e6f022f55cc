"""One session of a routine: its lifts in order, and a place to add one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.places import Place
from liftdesk.domain.training.plans import SessionPlan
from liftdesk.domain.training.routine_checks import Remark, RemarkKind
from liftdesk.domain.training.routine_edits import is_paired
from liftdesk.domain.training.routines import RoutineSession, Slot
from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import translate
from liftdesk.ui.routines.lift_search import LiftSearch
from liftdesk.ui.routines.slot_row import MIME, SlotFacts, SlotRow
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.loads import target_text
from liftdesk.wording.routines import remark_text


class SessionCard(Card):
    """A session; it only says what is wanted, and is made again when that was written.

    Signals:
        moved: a lift from one place to another (int, int).
        opened: the lift at a place (int) is to be opened, or closed.
        removed: the lift at a place (int) is to go.
        changed: the lift at a place (int) is wanted as a Slot.
        pair_toggled: the lift at a place (int) is done in turn with the next, or no longer.
        lift_chosen: an Exercise is to be added.
        named: the words for the session (str).
        hard_first_wanted: hard lifts first.
        remove_wanted: the session is to go.
    """

    moved = Signal(int, int)
    opened = Signal(int)
    removed = Signal(int)
    changed = Signal(int, object)
    pair_toggled = Signal(int)
    lift_chosen = Signal(object)
    named = Signal(str)
    hard_first_wanted = Signal()
    remove_wanted = Signal()

    def __init__(  # noqa: PLR0913 - one session's facts, each by name
        self,
        session: RoutineSession,
        exercises: Mapping[ExerciseId, Exercise],
        place: Place,
        *,
        minutes: int,
        can_go: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, title_role="heading")
        self.session, self._exercises = session, exercises
        self.set_title(self.tr("Session {code}").format(code=session.code))
        self.setAcceptDrops(True)
        self.rows: list[SlotRow] = []
        self.name = self._name_field()
        self.head.setStretchFactor(self.title, 0)
        self.head.insertWidget(1, self.name, 1)
        if session.slots:
            about = self.tr("about {n} min").format(n=minutes)
            self.head.addWidget(label(about, "small", "ink-muted", wrap=False))
        if can_go:
            remove = TextButton(self.tr("Remove session"))
            remove.set_size("line")
            remove.setAccessibleName(self.tr("Remove session {code}").format(code=session.code))
            remove.clicked.connect(self.remove_wanted)
            self.head.addWidget(remove)
        self._lifts = QVBoxLayout()
        self._lifts.setSpacing(0)
        self.body.addLayout(self._lifts)
        self._remarks = QVBoxLayout()
        self.body.addLayout(self._remarks)
        self.search = LiftSearch(sorted(exercises.values(), key=lambda e: e.name), place)
        name = self.tr("Add a lift to session {code}").format(code=session.code)
        self.search.field.edit.setAccessibleName(name)
        self.search.chosen.connect(self.lift_chosen)
        self.body.addWidget(self.search)

    def show_lifts(self, *, plan: SessionPlan | None, unit: Unit, opened: int | None) -> None:
        """Show the lifts, with what each would be asked next time, the one at `opened` open."""
        slots = self.session.slots
        for place, slot in enumerate(slots):
            row = SlotRow(
                self._facts(place, slot, "" if plan is None else _next_time(plan, place, unit)),
                is_open=place == opened,
                drag_key=self.session.code,
            )
            row.opened.connect(lambda p=place: self.opened.emit(p))
            row.moved.connect(lambda step, p=place: self.moved.emit(p, p + step))
            row.removed.connect(lambda p=place: self.removed.emit(p))
            row.changed.connect(lambda wanted, p=place: self.changed.emit(p, wanted))
            row.pair_toggled.connect(lambda p=place: self.pair_toggled.emit(p))
            self._lifts.addWidget(row)
            self.rows.append(row)

    def say(self, remarks: Sequence[Remark]) -> None:
        """Say what there is to say about the session."""
        for remark in remarks:
            line = QHBoxLayout()
            line.setSpacing(Space.XS)
            line.addWidget(label(remark_text(remark), "small", "ink-muted"), 1)
            if remark.kind is RemarkKind.HARD_LATER:
                button = SecondaryButton(self.tr("Put hard lifts first"))
                button.set_size("small")
                button.clicked.connect(self.hard_first_wanted)
                line.addWidget(button)
            self._remarks.addLayout(line)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a lift of this session."""
        if self._dragged(event) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking it."""
        if self._dragged(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the lift where it was let go."""
        old = self._dragged(event)
        if old is None:
            return
        event.acceptProposedAction()
        new = self.place_at(round(event.position().y()))
        new -= new > old
        if new != old:
            self.moved.emit(old, new)

    def place_at(self, y: int) -> int:
        """Return before which lift (from 0) a height in px lies, after the last: their number."""
        middles = [row.y() + row.height() // 2 for row in self.rows]
        return sum(y > middle for middle in middles)

    def _name_field(self) -> Field:
        field = Field("", self.tr("What it is about"))
        field.edit.setAccessibleName(
            self.tr("Session {code}, what it is about").format(code=self.session.code)
        )
        field.edit.setMaxLength(100)
        field.set_text(self.session.name)
        field.edit.setCursorPosition(0)  # a long name shows how it begins
        size_by_text(field, QWidget.setMaximumWidth, 280)
        field.edit.editingFinished.connect(self._on_name_finished)
        return field

    def _dragged(self, event: QDropEvent) -> int | None:
        code, _, place = event.mimeData().data(MIME).toStdString().partition(":")
        return int(place) if code == self.session.code and place.isdecimal() else None

    def _facts(self, place: int, slot: Slot, next_time: str) -> SlotFacts:
        slots = self.session.slots
        is_last = place == len(slots) - 1
        return SlotFacts(
            exercise=self._exercises[slot.exercise_id],
            slot=slot,
            place=place,
            of=len(slots),
            partner="" if is_last else self._exercises[slots[place + 1].exercise_id].name,
            is_paired=is_paired(slots, place),
            next_time=next_time,
        )

    def _on_name_finished(self) -> None:
        if self.name.text.strip() != self.session.name:
            self.named.emit(self.name.text)


def _next_time(plan: SessionPlan, place: int, unit: Unit) -> str:
    lift = plan.lifts[place]
    if lift.rests:
        return translate("Routines", "rests next time")
    return translate("Routines", "{target} next time").format(target=target_text(lift, unit))
