"""What the list is narrowed by: the month, words, kinds, one exercise."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.ui.history.month_calendar import MonthCalendar
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.key_cap import KeyCap
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.kinds import session_kind_text

WIDTH = 272
_TYPING_MS = 200


class FilterPanel(QWidget):
    """The left column.

    Signals:
        changed: something else is wanted; read `wanted`.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.calendar = MonthCalendar(look)
        self.search = QLineEdit()
        self.kinds = {kind: Chip(session_kind_text(kind)) for kind in SessionKind}
        self.check_ins = Chip(self.tr("Check-ins"))
        self.with_note = Chip(self.tr("With a note"))
        self.exercise = QComboBox()
        self._typing = QTimer(self)
        month = Card("")
        month.setAccessibleName(self.tr("Month"))
        month.body.addWidget(self.calendar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARDS)
        column.addWidget(month)
        column.addWidget(self._card())
        column.addStretch(1)
        self._connect()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def wanted(self) -> Wanted:
        """What the list is narrowed to."""
        exercise = self.exercise.currentData()
        return Wanted(
            kinds=frozenset(kind for kind, chip in self.kinds.items() if chip.isChecked()),
            text=self.search.text(),
            exercise_id=None if exercise is None else ExerciseId(exercise),
            with_note=self.with_note.isChecked(),
            check_ins=self.check_ins.isChecked(),
        )

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Offer these exercises; the one chosen stays so while it is among them."""
        chosen = self.exercise.currentData()
        self.exercise.clear()
        self.exercise.addItem(self.tr("All exercises"), None)
        for exercise in exercises:
            self.exercise.addItem(exercise.name, exercise.id)
        self.exercise.setCurrentIndex(max(0, self.exercise.findData(chosen)))

    def show_check_ins(self) -> None:
        """Have check-ins in the list from now on."""
        self.check_ins.setChecked(True)

    def hide_moods(self, *, hides: bool) -> None:
        """Offer no check-ins while mood is hidden; what was chosen comes back with it."""
        self.check_ins.setVisible(not hides)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _card(self) -> Card:
        card = Card("")
        card.setAccessibleName(self.tr("Search and filters"))
        card.body.setSpacing(Space.S)
        self.search.setPlaceholderText(self.tr("Exercise, note or tag"))
        self.search.setAccessibleName(self.tr("Search exercises, names, notes and tags"))
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._cap = KeyCap("Ctrl+F")
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(0, 0, Space.XS, 0)
        inside.addStretch(1)
        inside.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addWidget(self.search)
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in self.kinds.values():
            chip.setChecked(True)
        for chip in (*self.kinds.values(), self.check_ins, self.with_note):
            flow.addWidget(chip)
        card.body.addWidget(chips)
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        column.addWidget(label(self.tr("Exercise"), "small", "ink-muted"))
        self.exercise.setAccessibleName(self.tr("Only sessions with this exercise"))
        self.exercise.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column.addWidget(self.exercise)
        card.body.addLayout(column)
        return card

    def _connect(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typing_ended)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._on_search_entered)
        for chip in (*self.kinds.values(), self.check_ins, self.with_note):
            chip.toggled.connect(lambda _on: self.changed.emit())
        self.exercise.activated.connect(lambda _place: self.changed.emit())

    def _on_search_changed(self, text: str) -> None:
        self._cap.setVisible(not text)
        self.search.setClearButtonEnabled(bool(text))
        self._typing.start()

    def _on_typing_ended(self) -> None:
        if self.search.isVisible():  # the window may be closed by now, and the diary with it
            self.changed.emit()

    def _on_search_entered(self) -> None:
        self._typing.stop()
        self.changed.emit()

    def _on_look_changed(self) -> None:
        self._lens.setIcon(self._look.icon("search", "ink-muted", 18))
        self.setFixedWidth(self._look.text_px(WIDTH))
