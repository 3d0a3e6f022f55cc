"""Pain of one session as data: where, how much, what it means; each can be changed in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.pain import Pain
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.pain_form import PainForm
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.pains import outlook_text, pain_text


class PainSection(QFrame):
    """One line for each lift that hurt.

    Signals:
        changed: the Pain as it was, a BodyPart and the level (int).
        removed: the Pain.
    """

    changed = Signal(object, object, int)
    removed = Signal(object)

    def __init__(self, noted: tuple[tuple[Exercise, Pain], ...]) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.change_buttons: list[TextButton] = []
        self.form: PainForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._column.setSpacing(Space.XXS)
        self._column.addWidget(label(self.tr("Pain"), "body-strong", wrap=False))
        for exercise, pain in noted:
            self._column.addWidget(self._line(exercise, pain))

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
        change.clicked.connect(lambda: self._open(exercise, pain))
        self.change_buttons.append(change)
        row.addWidget(change)
        return line

    def _open(self, exercise: Exercise, pain: Pain) -> None:
        self._close()
        form = PainForm(exercise.name, pain)
        form.noted.connect(lambda part, level: self.changed.emit(pain, part, level))
        form.removed.connect(lambda: self.removed.emit(pain))
        form.closed.connect(self._close)
        self.form = form
        self._column.addWidget(form)
        form.show()
        form.setFocus()

    def _close(self) -> None:
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.change_buttons[0].setFocus()
