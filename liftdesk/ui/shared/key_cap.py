"""A key cap: the small drawn key beside what it does."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget


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
