"""A field: its label above, its text, and below a plain sentence when it needs a look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.labels import label, restyle
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Field(QWidget):
    """One line of text with a label, a placeholder and room for a problem.

    Attributes:
        edit: the line edit itself.

    Signals:
        edited: the text (str) after each change by the person; it also takes the problem away.
        accepted: Enter was pressed.
    """

    edited = Signal(str)
    accepted = Signal()

    def __init__(
        self, name: str, placeholder: str = "", *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(hint)
        self.edit.textEdited.connect(self._on_edit_edited)
        self.edit.returnPressed.connect(self.accepted)
        self._hint = hint
        self._mark: QAction | None = None
        self._below = label(hint, "small", "ink-muted")
        if not hint:
            self._below.hide()
        head = label(name, "small", "ink-muted")
        if not name:
            head.hide()
        head.setBuddy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XXS)
        layout.addWidget(head)
        layout.addWidget(self.edit)
        layout.addWidget(self._below)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        """What is typed, or shown."""
        return self.edit.text()

    @property
    def problem(self) -> str:
        """What needs a look, "" when nothing does."""
        return self._below.text() if self.edit.property("problem") else ""

    def set_text(self, text: str) -> None:
        """Show a text; no signal."""
        self.edit.setText(text)

    def set_placeholder(self, text: str) -> None:
        """Show a target where nothing is typed."""
        self.edit.setPlaceholderText(text)

    def set_problem(self, text: str) -> None:
        """Say beside the field what to type instead; "" takes it away."""
        self.edit.setProperty("problem", bool(text))
        self._below.setText(text or self._hint)
        self._below.setVisible(bool(text or self._hint))
        self._below.setProperty("tone", "caution" if text else "ink-muted")
        self.edit.setAccessibleDescription(text or self._hint)
        restyle(self.edit)
        restyle(self._below)
        self._set_mark(shown=bool(text))
        if text:
            announce(self.edit, text)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the mark in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._mark is not None:
            self._mark.setIcon(look_of().icon("info", "caution", 18))

    def _set_mark(self, *, shown: bool) -> None:
        if self._mark is not None:
            self.edit.removeAction(self._mark)
            self._mark = None
        if shown:
            icon = look_of().icon("info", "caution", 18)
            self._mark = self.edit.addAction(icon, QLineEdit.ActionPosition.TrailingPosition)
            self._mark.setText(self.tr("Needs a look"))
            self._mark.triggered.connect(lambda: announce(self.edit, self.problem))

    def _on_edit_edited(self, text: str) -> None:
        if self.problem:
            self.set_problem("")
        self.edited.emit(text)
