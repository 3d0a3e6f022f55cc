"""Lets Ctrl+Z reach the diary when the text field with the keyboard has nothing to take back."""

from contextlib import suppress
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

_FIELDS: Final = ("QLineEdit", "QTextEdit", "QPlainTextEdit")
"""What is typed into, by name: a class of Qt is made when it is imported, and a start has no
large fields."""


class UndoSource(Protocol):
    """What the Edit menu undoes and redoes: the journal, or a service in front of it."""

    @property
    def undo_name(self) -> str | None:
        """The name of the step that would be undone, or None."""
        ...

    @property
    def redo_name(self) -> str | None:
        """The name of the step that would be redone, or None."""
        ...

    def undo(self) -> object:
        """Undo the last step; the change is told through the change feed."""
        ...

    def redo(self) -> object:
        """Redo the last undone step."""
        ...


class UndoKeys(QObject):
    """Follows the keyboard; text fields otherwise keep undo and redo to themselves, even empty."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back the field's claim on a key it has no use for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo)
            redoing = event.matches(QKeySequence.StandardKey.Redo)
            if (undoing and not _can_undo(watched)) or (redoing and not _can_redo(watched)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            with suppress(RuntimeError):  # Qt may have deleted it already
                self._watched.removeEventFilter(self)
            self._watched = None
        if new is not None and any(map(new.inherits, _FIELDS)):
            new.installEventFilter(self)
            self._watched = new


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    document = _document(field)
    return document is not None and document.isUndoAvailable()


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    document = _document(field)
    return document is not None and document.isRedoAvailable()


def _document(field: QObject) -> "QTextDocument | None":
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit  # noqa: PLC0415 - see _FIELDS

    return field.document() if isinstance(field, QTextEdit | QPlainTextEdit) else None
