"""A lift of a routine as a row: dragged, moved by keys, opened to be changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.routine_checks import Remark
from liftdesk.domain.training.routines import Slot
from liftdesk.ui.routines.slot_fields import SlotFields
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.picture import Picture
from liftdesk.ui.shared.roles import ROW, read_as
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.routines import slot_text

MIME = "application/x-liftdesk-lift"
_MOST = 0.42
"""The share of a row that the next time takes at most, before it breaks into lines."""
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFacts:
    """What a row shows: the lift, its place from 0 of how many, the next one, its plan line."""

    exercise: Exercise
    slot: Slot
    place: int
    of: int
    partner: str = ""
    is_paired: bool = False
    next_time: str = ""


class SlotRow(QFrame):
    """One lift.

    Attributes:
        fields: its fields while it is open.

    Signals:
        opened: it is to be opened, or closed.
        moved: it is to go up (-1) or down (1).
        removed: it is to go.
        changed: its fields say a Slot.
        pair_toggled: done in turn with the next, or no longer.
    """

    opened = Signal()
    moved = Signal(int)
    removed = Signal()
    changed = Signal(object)
    pair_toggled = Signal()

    def __init__(
        self, facts: SlotFacts, *, is_open: bool, drag_key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.facts = facts
        self.fields: SlotFields | None = None
        self._drag_key, self._pressed = drag_key, QPoint()
        self._line: QLabel | None = None
        self.setProperty("kind", "row-open" if is_open else "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read_as(self, ROW)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        outer.setSpacing(Space.XS)
        outer.addLayout(self._head())
        if is_open:
            outer.addWidget(self._body())
        words = [
            facts.exercise.name,
            self.tr("{n} of {all}").format(n=facts.place + 1, all=facts.of),
            slot_text(facts.exercise, facts.slot),
            *self._marks(),
        ]
        self.setAccessibleName(", ".join(words))
        self.setAccessibleDescription(
            self.tr("Enter opens it, Alt and the arrows move it, Delete removes it")
        )

    def say(self, remarks: Sequence[Remark]) -> None:
        """Say what there is to say about it, where it is open."""
        if self.fields is not None:
            self.fields.say(remarks)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far > QApplication.startDragDistance():
            drag = QDrag(self)
            data = QMimeData()
            data.setData(MIME, f"{self._drag_key}:{self.facts.place}".encode())
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.setHotSpot(self._pressed)
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the next time take a line of its own width, but leave room for the lift's name."""
        super().resizeEvent(event)
        if self._line is not None:
            wanted = self._line.fontMetrics().horizontalAdvance(self._line.text()) + 1
            self._line.setFixedWidth(min(wanted, round(self.width() * _MOST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or Space, move by Alt and the arrows, remove by Delete."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(steps[key])
        elif self.hasFocus() and key in _OPENING:
            self.opened.emit()
        elif self.hasFocus() and key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        facts = self.facts
        grip = Picture("menu", "ink-muted", 16)
        grip.setCursor(Qt.CursorShape.OpenHandCursor)
        grip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(facts.exercise.name, "exercise"))
        words.addWidget(label(slot_text(facts.exercise, facts.slot), "small", "ink-muted"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(grip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        right = QVBoxLayout()
        right.setSpacing(2)
        if facts.next_time:
            self._line = label(facts.next_time, "small")
            self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            right.addWidget(self._line, 0, Qt.AlignmentFlag.AlignRight)
        marks = QHBoxLayout()
        marks.addStretch(1)
        for mark in self._marks():
            marks.addWidget(InfoChip(mark, "strength" if mark == self._short_mark() else "rest"))
        right.addLayout(marks)
        row.addLayout(right)
        row.addLayout(self._buttons())
        return row

    def _buttons(self) -> QHBoxLayout:
        facts = self.facts
        row = QHBoxLayout()
        row.setSpacing(0)
        name = facts.exercise.name
        for icon, words, step in (
            ("chevron-up", self.tr("Move {lift} up"), -1),
            ("chevron-down", self.tr("Move {lift} down"), 1),
        ):
            button = IconButton(icon, words.format(lift=name))
            button.set_size("small")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keys: Alt and the arrows
            button.setEnabled(0 <= facts.place + step < facts.of)
            button.clicked.connect(lambda _on=False, s=step: self.moved.emit(s))
            row.addWidget(button)
        remove = IconButton("trash-2", self.tr("Remove {lift}").format(lift=name))
        remove.set_size("small")
        remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keys: Delete
        remove.clicked.connect(self.removed)
        row.addWidget(remove)
        return row

    def _marks(self) -> list[str]:
        slot, marks = self.facts.slot, list[str]()
        if slot.superset is not None:
            marks.append(self.tr("Pair {n}").format(n=slot.superset))
        if slot.in_short_day:
            marks.append(self._short_mark())
        return marks

    def _short_mark(self) -> str:
        return self.tr("Short day")

    def _body(self) -> QWidget:
        facts = self.facts
        self.fields = SlotFields(
            facts.exercise, facts.slot, partner=facts.partner, is_paired=facts.is_paired
        )
        self.fields.changed.connect(self.changed)
        self.fields.pair_toggled.connect(self.pair_toggled)
        body = QWidget()
        column = QVBoxLayout(body)
        set_margins(column, look_of().text_px(16) + Space.S, 0, 0, Space.XXS)
        column.setSpacing(Space.XS)
        column.addWidget(self.fields)
        remarks, *switches = self.fields.below()
        column.addWidget(remarks)
        line = QWidget()
        flow = FlowLayout(line, Space.L)
        for switch in switches:
            flow.addWidget(switch)
        column.addWidget(line)
        return body
