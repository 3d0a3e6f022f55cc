"""What the list is narrowed by besides words: days, kinds, notes, pain, one exercise, one app."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.values import dataclass
from liftdesk.ui.history.day_calendar import DayCalendar
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.kinds import session_kind_text

WIDTH, BAR = 272, 14
"""Px of the cards, and of the bar that stands beside them where they need one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of the list: the filters, and as a search words, terms and its own filters.

    `text` is what was typed, `terms` are the filters that only a search knows, `left_out` the kinds
    that are not to be found.
    """

    wanted: Wanted
    searched: Wanted
    text: str = ""
    terms: str = ""
    left_out: str = ""

    @property
    def is_search(self) -> bool:
        """Whether anything but kinds is asked for."""
        return bool(self.text or self.terms) or self.wanted.is_narrow

    @property
    def line(self) -> str:
        """The search as one line; filters first, so that an open quotation mark spares them."""
        return f"{self.terms} {self.left_out} {self.text}".strip()


class FilterPanel(QScrollArea):
    """The left column; it scrolls by itself, its bar in the gap beside it.

    Signals:
        changed: something else is wanted; ask `asked`.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.calendar = DayCalendar(look)
        self.kinds = {kind: Chip(session_kind_text(kind)) for kind in SessionKind}
        self.check_ins = Chip(self.tr("Check-ins"))
        self.self_checks = Chip(self.tr("Self-checks"))
        self.with_note = Chip(self.tr("With a note"))
        self.with_pain = Chip(self.tr("Pain noted"))
        self.exercise, self.app = Combo(), Combo()
        month = Card("")
        month.setAccessibleName(self.tr("Month"))
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARDS)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # as a page's own: the style sheet fills it
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = column
        column.addWidget(month)
        month.body.addWidget(self.calendar)
        column.addWidget(card := Card(""))
        self._fill(card)
        self.links = QVBoxLayout()
        column.addLayout(self.links)
        column.addStretch(1)
        for chip in self._chips():
            chip.toggled.connect(lambda _on: self.changed.emit())
        for choice in (self.exercise, self.app):
            choice.activated.connect(lambda _place: self.changed.emit())
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def asked(self, text: str) -> Asked:
        """Return what is asked, together with what was typed."""
        exercise = self.exercise.currentData()
        wanted = Wanted(
            kinds=frozenset(kind for kind, chip in self.kinds.items() if chip.isChecked()),
            exercise_id=None if exercise is None else ExerciseId(exercise),
            with_note=self.with_note.isChecked(),
            check_ins=self.check_ins.isChecked(),
            self_checks=self.self_checks.isChecked(),
        )
        everything = self._is_at_start
        searched = Wanted(
            kinds=wanted.kinds,
            exercise_id=wanted.exercise_id,
            with_note=wanted.with_note,
            check_ins=everything or wanted.check_ins or wanted.self_checks,
        )
        return Asked(
            wanted=wanted,
            searched=searched,
            text=text,
            terms=self._terms,
            left_out=" ".join(self._left_out),
        )

    @property
    def _is_at_start(self) -> bool:
        """Whether no kind was switched on or off: then a search looks through all of them."""
        on = [chip.isChecked() for chip in (*self.kinds.values(), self.self_checks)]
        return all(on) and not self.check_ins.isChecked()

    @property
    def _terms(self) -> str:
        terms = ["has:pain"] if self.with_pain.isChecked() else []
        if self.app.currentData():
            terms.append(f"from:{self.app.currentData()}")
        return " ".join(terms)

    @property
    def _left_out(self) -> list[str]:
        if self._is_at_start:
            return []
        out = ["-kind:win"]
        if not self.check_ins.isChecked():
            out.append("-kind:check-in")
        if not self.self_checks.isChecked():
            out.append("-kind:self-check")
        return out

    def clear(self) -> None:
        """Want everything again; nothing is said."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        for chip in self._chips():
            chip.setChecked(chip in {*self.kinds.values(), self.self_checks})
        self.exercise.setCurrentIndex(0)
        self.app.setCurrentIndex(0)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own setter

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Offer these exercises; the one chosen stays so while it is among them."""
        offered = [(exercise.name, exercise.id) for exercise in exercises]
        _offer(self.exercise, self.tr("All exercises"), offered)

    def show_apps(self, apps: Sequence[str]) -> None:
        """Offer the apps that entries came from; none where nothing was imported."""
        _offer(self.app, self.tr("Logged here or imported"), [(app, app) for app in apps])
        self.app.setVisible(bool(apps))

    def show_check_ins(self) -> None:
        """Have check-ins in the list from now on."""
        self.check_ins.setChecked(True)

    def hide_moods(self, *, hides: bool) -> None:
        """Offer no check-ins while mood is hidden; what was chosen comes back with it."""
        for chip in (self.check_ins, self.self_checks):
            chip.setVisible(not hides)

    def _fill(self, card: Card) -> None:
        card.setAccessibleName(self.tr("Filters"))
        card.body.setSpacing(Space.S)
        chips = QWidget(card)
        flow = FlowLayout(chips)
        for chip in (*self.kinds.values(), self.self_checks):
            chip.setChecked(True)
        for chip in self._chips():
            flow.addWidget(chip)
        card.body.addWidget(chips)
        self.exercise.setAccessibleName(self.tr("Only sessions with this exercise"))
        self.app.setAccessibleName(self.tr("Only entries from this app"))
        for choice in (self.exercise, self.app):
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            card.body.addWidget(choice)
        self.app.hide()

    def _chips(self) -> tuple[Chip, ...]:
        moods = (self.check_ins, self.self_checks)
        return (*self.kinds.values(), *moods, self.with_note, self.with_pain)

    def _on_look_changed(self) -> None:
        self.setFixedWidth(self._look.text_px(WIDTH) + BAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards as wide as they are, with and without the bar."""
        super().resizeEvent(event)
        room = self.viewport().width() - self._look.text_px(WIDTH)
        set_margins(self._column, 0, 0, max(0, room), 0)


def _offer(choice: QComboBox, everything: str, offered: Sequence[tuple[str, object]]) -> None:
    """Offer all or one; the one chosen stays so while it is among them."""
    chosen = choice.currentData()
    choice.clear()
    choice.addItem(everything, None)
    for words, value in offered:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
