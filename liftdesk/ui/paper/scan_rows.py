"""One set of a sheet that was read: done or not, amount, load, reserve, each to be put right."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.errors import DomainError, Problem
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.sheet_readings import SetAnswer
from liftdesk.domain.training.units import Unit
from liftdesk.formats.set_entry import read_effort
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label, restyle
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.numbers import number_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.scans import doubt_text

WIDTHS = {"reps": 76, "load": 96, "rir": 64}
DONE_WIDTH = 92


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlace:
    """Where a row belongs: lift and set (both from 0), how many sets, the exercise, the unit."""

    lift: int
    number: int
    of: int
    exercise: Exercise
    unit: Unit


class ScanRow(QWidget):
    """One set as it was read; what is not sure has a caution border and a sentence below.

    Signals:
        looked_at: a doubt was settled, or something was changed.
        entered: the keyboard came into the row.
    """

    looked_at = Signal()
    entered = Signal()

    def __init__(self, place: RowPlace, answer: SetAnswer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._answer = answer
        self.is_settled = answer.is_sure
        self.done = QCheckBox(self.tr("Set {n}").format(n=place.number + 1))
        self.done.setFixedWidth(look_of().text_px(DONE_WIDTH))
        self.done.setAccessibleName(self._named(self.tr("done")))
        self.done.setChecked(bool(answer.is_done.value))
        self.done.toggled.connect(self._on_done_toggled)
        self.edits = {name: self._edit(name) for name in WIDTHS}
        self.right = SecondaryButton(self.tr("That is right"))
        self.right.set_size("small")
        self.right.setAccessibleName(self._named(self.tr("that is right")))
        self.right.clicked.connect(self._on_right_clicked)
        self._words = label("", "small", "caution")
        self._lay_out()
        self.done.installEventFilter(self)
        self._show_state()

    @property
    def is_done(self) -> bool:
        """Whether the set is to be logged."""
        return self.done.isChecked()

    def effort(self) -> Effort | None:
        """Return what the fields say; None where the set was not done.

        Raises:
            DomainError: a field cannot be read; it is shown too.
        """
        if not self.is_done:
            return None
        try:
            return read_effort(
                self.place.exercise,
                amount=self.edits["reps"].text(),
                load=self.edits["load"].text(),
                rir=self.edits["rir"].text(),
                unit=self.place.unit,
            )
        except DomainError as error:
            self._show_problem(error.problem)
            raise

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard comes in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self.done)
        for name, edit in self.edits.items():
            line.addWidget(edit)
            if name == "load" and not self._has_load:
                edit.setPlaceholderText("")
                edit.setEnabled(False)
        line.addSpacing(Space.XS)
        line.addWidget(self.right)
        line.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Space.XXS)
        self._icon = QLabel()
        below.addWidget(self._icon)
        below.addWidget(self._words, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XXS)
        outer.addLayout(line)
        outer.addLayout(below)

    @property
    def _has_load(self) -> bool:
        return self.place.exercise.is_loaded

    def _edit(self, name: str) -> QLineEdit:
        edit = QLineEdit(self._texts[name])
        edit.setProperty("role", "field")
        edit.setFixedWidth(look_of().text_px(WIDTHS[name]))
        edit.setPlaceholderText("\N{EN DASH}")
        what = {
            "reps": {
                Measure.REPS: self.tr("repetitions"),
                Measure.SECONDS: self.tr("seconds"),
                Measure.METRES: self.tr("metres"),
            }[self.place.exercise.measure],
            "load": self.tr("load in {unit}").format(unit=self.place.unit),
            "rir": self.tr("repetitions in reserve"),
        }[name]
        edit.setAccessibleName(self._named(what))
        edit.textEdited.connect(self._on_edit_edited)
        edit.installEventFilter(self)
        return edit

    @property
    def _texts(self) -> dict[str, str]:
        answer = self._answer
        load = answer.load.value
        return {
            "reps": "" if answer.amount.value is None else number_text(answer.amount.value),
            "load": "" if load is None else number_text(load.number(self.place.unit)),
            "rir": "" if answer.rir.value is None else number_text(answer.rir.value),
        }

    def _named(self, what: str) -> str:
        return self.tr("{lift}, set {n} of {all}, {what}").format(
            lift=self.place.exercise.name,
            n=self.place.number + 1,
            all=self.place.of,
            what=what,
        )

    def _on_done_toggled(self) -> None:
        self._settle()

    def _on_edit_edited(self) -> None:
        if not self.done.isChecked():
            self.done.setChecked(True)
        self._settle()

    def _on_right_clicked(self) -> None:
        self._settle()
        self.done.setFocus()

    def _settle(self) -> None:
        self.is_settled = True
        self._show_state()
        self.looked_at.emit()

    def _show_state(self) -> None:
        """Show what is doubtful, or that nothing is."""
        is_sure = {
            "reps": self._answer.amount.is_sure,
            "load": self._answer.load.is_sure,
            "rir": self._answer.rir.is_sure,
        }
        is_open = not self.is_settled
        whole = not self._answer.is_done.is_sure
        for name, edit in self.edits.items():
            self._mark(edit, is_on=is_open and (whole or not is_sure[name]))
            edit.setProperty("quiet", not self.is_done)
            restyle(edit)
        words = " ".join(doubt_text(doubt) for doubt in self._answer.doubts) if is_open else ""
        self._say(words)
        self.right.setVisible(is_open)

    def _mark(self, edit: QLineEdit, *, is_on: bool) -> None:
        edit.setProperty("problem", is_on)
        restyle(edit)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._icon.setVisible(bool(words))
        side = look_of().text_px(16)
        self._icon.setPixmap(look_of().icon("info", "caution", 16).pixmap(side, side))
        self.done.setAccessibleDescription(words)

    def _show_problem(self, problem: Problem) -> None:
        edit = self.edits.get(problem.field, self.edits["reps"])
        self._mark(edit, is_on=True)
        self._say(sentence(problem))
        edit.setFocus()
        edit.selectAll()
        announce(edit, sentence(problem))
