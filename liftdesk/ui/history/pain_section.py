"""Pain of one session as data: where, how much, what it means; each changed or added in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.pain import Pain
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.pain_form import PainForm
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.pains import outlook_text, pain_text


class PainSection(QFrame):
    """One line for each lift that hurt, and the way to note another.

    Attributes:
        add_button: notes pain with a lift that has none noted.
        lift: which lift it is noted with, made when it is first noted.

    Signals:
        noted: an ExerciseId, a BodyPart and the level (int).
        changed: the Pain as it was, a BodyPart and the level (int).
        removed: the Pain.
    """

    noted = Signal(object, object, int)
    changed = Signal(object, object, int)
    removed = Signal(object)

    def __init__(
        self, noted: tuple[tuple[Exercise, Pain], ...], lifts: Sequence[Exercise] = ()
    ) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.change_buttons: list[TextButton] = []
        self.form: PainForm | None = None
        self._opened_by: TextButton | None = None
        hurt = {exercise.id for exercise, _ in noted}
        self._others = [exercise for exercise in lifts if exercise.id not in hurt]
        self.lift: Combo | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._column.setSpacing(Space.XXS)
        self._column.addLayout(self._head())
        for exercise, pain in noted:
            self._column.addWidget(self._line(exercise, pain))

    def _head(self) -> QHBoxLayout:
        self.add_button = TextButton(self.tr("Note pain"), "plus")
        self.add_button.set_size("line")
        self.add_button.setAccessibleName(self.tr("Note pain with a lift of this session"))
        if not self._others:
            self.add_button.hide()
        self.add_button.clicked.connect(lambda _checked=False: self._open_new())
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Pain"), "body-strong", wrap=False))
        head.addStretch(1)
        head.addWidget(self.add_button)
        return head

    def _line(self, exercise: Exercise, pain: Pain) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        cause = self.tr("{lift}:").format(lift=exercise.name)
        words = f"{pain_text(pain)}. {outlook_text(pain.level)} {pain.note}".strip()
        row.addWidget(ReasonLabel(cause, words, "caution"), 1)
        change = TextButton(self.tr("Change"))
        change.set_size("line")
        change.setAccessibleName(
            self.tr("Change the pain note of {lift}").format(lift=exercise.name)
        )
        change.clicked.connect(lambda: self._open(exercise, pain, change))
        self.change_buttons.append(change)
        row.addWidget(change)
        return line

    def _open(self, exercise: Exercise, pain: Pain, by: TextButton) -> None:
        self._close()
        form = PainForm(exercise.name, pain)
        form.noted.connect(lambda part, level: self.changed.emit(pain, part, level))
        form.removed.connect(lambda: self.removed.emit(pain))
        self._show(form, by)

    def _open_new(self) -> None:
        self._close()
        lift = self.lift = self.lift or self._make_lift()
        lift.setVisible(lift.count() > 1)
        form = PainForm(lift.currentText())
        form.noted.connect(lambda part, level: self.noted.emit(lift.currentData(), part, level))
        self._show(form, self.add_button)
        if lift.count() > 1:
            lift.setFocus()

    def _make_lift(self) -> Combo:
        lift = Combo()
        lift.setAccessibleName(self.tr("Lift that hurt"))
        for exercise in self._others:
            lift.addItem(exercise.name, exercise.id)
        self._column.addWidget(lift)
        return lift

    def _show(self, form: PainForm, by: TextButton) -> None:
        form.closed.connect(self._close)
        self.form, self._opened_by = form, by
        self._column.addWidget(form)
        form.show()
        form.setFocus()

    def _close(self) -> None:
        if self.form is None or self._opened_by is None:
            return
        self._column.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        if self.lift is not None:
            self.lift.hide()
        self._opened_by.setFocus()
        self.form = self._opened_by = None
