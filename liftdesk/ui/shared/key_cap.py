"""A key cap: the small drawn key beside what it does."""

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space

_FIELD_SIDES = 2 * 12
_LENS = 32
"""Px in a field that its edges and the picture at its beginning take."""


class KeyCap(QLabel):
    """Shows one key or shortcut; decoration for a screen reader, which hears the action's own."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "key-cap")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(20, 20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        """Show another shortcut ("Ctrl+K" is shown as the system writes it, without the plus)."""
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(parted(native or keys))


def parted(keys: str) -> str:
    """Return keys with blanks between them: "Ctrl+K" is "Ctrl K", "Ctrl++" is "Ctrl +"."""
    return re.sub(r"(?<=.)\+(?=.)", " ", keys)


class FieldCap(KeyCap):
    """The key of a search field, at its far end: there while it lies over no words."""

    def __init__(self, keys: str, field: QLineEdit) -> None:
        super().__init__(keys, field)
        self._field = field
        inside = QHBoxLayout(field)
        set_margins(inside, 0, 0, Space.XS, 0)
        inside.addStretch(1)
        inside.addWidget(self, 0, Qt.AlignmentFlag.AlignVCenter)
        field.textChanged.connect(self.fit)
        field.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for room anew when the field has another size or other letters."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.StyleChange}:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Be there where it lies over no words."""
        words = self._field.fontMetrics().horizontalAdvance(self._field.placeholderText())
        needed = words + self.sizeHint().width() + _FIELD_SIDES + _LENS
        self.setVisible(not self._field.text() and needed <= self._field.width())
