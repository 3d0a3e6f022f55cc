"""A field for a passphrase: hidden signs, and a button that shows them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tokens import Space

_HEAD = 22
"""Px of the label above a field, at 100 % text: the button stands beside the line itself."""


class PassphraseField(QWidget):
    """One passphrase. It is never kept in the field's undo, offered to completion or drawn twice.

    Attributes:
        field: the line with its label and what needs a look.
        eye: the button that shows or hides the signs.

    Signals:
        edited: the person changed it.
        accepted: Enter was pressed.
    """

    edited = Signal()
    accepted = Signal()

    def __init__(self, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(name, hint=hint)
        edit = self.field.edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.field.edited.connect(lambda _text: self.edited.emit())
        self.field.accepted.connect(self.accepted)
        self.eye = IconButton("eye", self.tr("Show what is typed"))
        self.eye.setAccessibleName(self._of_field(self.tr("Show what is typed")))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_eye_toggled)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, _HEAD, 0, 0)
        beside.addWidget(self.eye)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        row.addWidget(self.field, 1)
        row.addLayout(beside)
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text

    def take(self) -> str:
        """Return what is typed, and empty the field, its undo with it."""
        typed = self.field.text
        self.clear()
        return typed

    def clear(self) -> None:
        """Empty the field and hide its signs again."""
        self.field.edit.setText("")  # unlike clear(), this forgets what could be undone
        self.eye.setChecked(False)

    def set_problem(self, text: str) -> None:
        """Say below the field what needs a look; "" takes it away."""
        self.field.set_problem(text)

    def _on_eye_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's slot
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.edit.setEchoMode(mode)
        self.eye.set_icon("eye-off" if shown else "eye")
        name = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.eye.setAccessibleName(self._of_field(name))
        self.eye.setToolTip(plain_tip(name))

    def _of_field(self, words: str) -> str:
        """Say whose button it is: a form has several passphrases."""
        return f"{self.field.edit.accessibleName()}: {words}"
