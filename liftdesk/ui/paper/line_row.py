"""One line of a sheet being typed: what it is about, the field, and below it how it reads."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from liftdesk.domain.errors import Problem, Trouble
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label, restyle, set_tone
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_NAME_WIDTH = 280


class LineRow(QWidget):
    """A name, a field, and the echo; a problem is plum only once the line was sent or left.

    Signals:
        changed: its text changed; somebody reads it and calls `show_echo` or `show_problem`.
        entered: Enter was pressed.
        moved: the arrow up (-1) or down (+1) was pressed.
    """

    changed = Signal()
    entered = Signal()
    moved = Signal(int)

    def __init__(self, name: str, second: str, placeholder: str) -> None:
        super().__init__()
        self.name = name
        self._problem: Problem | None = None
        self._meanings = ("", "")
        self._is_sent = False
        self.edit = QLineEdit()
        self.edit.setProperty("role", "code")
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(f"{name}, {second}")
        self.edit.textEdited.connect(self._on_edit_edited)
        self.edit.installEventFilter(self)
        self.echo = label("", "small", "ink-muted")
        self.readings = [SecondaryButton(""), SecondaryButton("")]
        self._lay_out(name, second)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    @property
    def problem(self) -> Problem | None:
        """What is not clear, None where the line reads."""
        return self._problem

    def set_text(self, text: str) -> None:
        """Show a text; no signal."""
        self.edit.setText(text)

    def show_echo(self, words: str) -> None:
        """Say how the line reads."""
        self._problem = None
        self.echo.setText(words)
        self.edit.setAccessibleDescription(words)
        self._mark()

    def show_problem(self, problem: Problem, meanings: tuple[str, str] = ("", "")) -> None:
        """Say what is not clear; where there are two readings, `meanings` says them in words."""
        self._problem, self._meanings = problem, meanings
        words = sentence(problem)
        if problem.trouble is Trouble.LINE_AMBIGUOUS:
            words = self.tr("This can mean two things. Which one is it?")
        self.echo.setText(words)
        self.edit.setAccessibleDescription(words)
        self._mark()

    def send(self) -> bool:
        """Count the line as finished; returns whether it reads."""
        self._is_sent = True
        self._mark()
        if self._problem is not None:
            announce(self.edit, self.echo.text())
        return self._problem is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and the arrows, and notice that the line was left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._on_left()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
            return True
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
            return True
        return False

    def _on_left(self) -> None:
        if self.text.strip():
            self._is_sent = True
            self._mark()

    def _lay_out(self, name: str, second: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        title = label(name, "exercise")
        title.setBuddy(self.edit)
        words.addWidget(title)
        words.addWidget(label(second, "small", "ink-muted"))
        words.addStretch(1)
        choices = FlowLayout()
        for place, button in enumerate(self.readings):
            button.set_size("small")
            button.clicked.connect(lambda _checked=False, place=place: self._choose(place))
            button.hide()
            choices.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, look_of().text_px(_NAME_WIDTH))
        grid.setColumnStretch(1, 1)
        grid.addLayout(words, 0, 0, 3, 1)
        grid.addWidget(self.edit, 0, 1)
        grid.addWidget(self.echo, 1, 1)
        grid.addLayout(choices, 2, 1)
        grid.setRowMinimumHeight(1, look_of().text_px(22))

    def _mark(self) -> None:
        """Show plum, and both readings, only where a finished line does not read."""
        wants_look = self._problem is not None and self._is_sent
        self.edit.setProperty("problem", wants_look)
        restyle(self.edit)
        set_tone(self.echo, "caution" if wants_look else "ink-muted")
        for place, button in enumerate(self.readings):
            marks = self._reading(place) if wants_look else ""
            button.setText(f"{marks}   {self._meanings[place]}".rstrip())
            name = self.tr("Read as {line}").format(line=marks)
            button.setAccessibleName(f"{name}: {self._meanings[place]}".rstrip(": "))
            button.setVisible(bool(marks))

    def _reading(self, place: int) -> str:
        """Return one of both readings as it would be typed, "" where there is none."""
        return "" if self._problem is None else self._problem.value(f"reading_{place + 1}")

    def _choose(self, place: int) -> None:
        self.edit.setText(self._reading(place))
        self.edit.setFocus()
        self._on_edit_edited()

    def _on_edit_edited(self) -> None:
        self._is_sent = False
        self.changed.emit()
