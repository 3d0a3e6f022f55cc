"""A note of a few lines; it is kept when the keyboard leaves it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space


class NoteField(QWidget):
    """A label, a field of some lines, and below it a sentence when it needs a look.

    Signals:
        left: the text (str), when the keyboard left it changed or it was hidden so.
    """

    left = Signal(str)

    def __init__(self, name: str, lines_px: int = 56) -> None:
        super().__init__()
        self._px, self._shown = lines_px, ""
        self._said: str | None = None
        self.edit = _Edit()
        self.edit.setAccessibleName(name)
        self.edit.gone.connect(self.keep)
        self.edit.entered.connect(self._on_entered)
        self._problem = label("", "small", "caution")
        self._problem.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(label(name, "small-strong", wrap=False))
        column.addWidget(self.edit)
        column.addWidget(self._problem)
        self.setFocusProxy(self.edit)
        self._fit()

    @property
    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.edit.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Show what is kept; what is half typed stays."""
        if self.text in {self._shown.strip(), text.strip()}:
            self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text in place of anything typed."""
        self._shown, self._said = text, None
        if self.edit.toPlainText() != text:
            self.edit.setPlainText(text)
        self.set_problem("")

    def keep(self) -> None:
        """Say at once what is half typed, as if the keyboard had left it."""
        if self.is_changed and self.text != self._said:
            self._said = self.text
            self.left.emit(self.text)

    def _on_entered(self) -> None:
        """Let what was said and not kept, as on a full disk, be said again."""
        self._said = None

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that was not kept yet."""
        return self.text != self._shown.strip()

    def set_problem(self, text: str) -> None:
        """Say below the field what to change; "" takes it away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
        if text:
            announce(self.edit, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.edit.setFixedHeight(look_of().text_px(self._px))


class _Edit(QPlainTextEdit):
    gone = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard came."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard left; a menu over it is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.gone.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it went out of sight, as when the window is closed."""
        super().hideEvent(event)
        self.gone.emit()
