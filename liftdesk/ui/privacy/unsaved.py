"""What a lock would take away: texts that were typed and not saved, and clocks that run."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from liftdesk.ui.shared.note_field import NoteField
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.today.rest_timer import RestTimer


def unsaved_fields(window: QWidget) -> list[str]:
    """Return the names of the fields whose text is gone when the window is: in order, each once.

    Fields that are kept when the keyboard leaves them are no matter: closing the window does that.
    """
    found = [
        field.accessibleName()
        for field in window.findChildren(QLineEdit)
        if field.isModified() and field.text().strip() and not _is_kept_when_left(field)
    ]
    found += [
        field.accessibleName()
        for field in window.findChildren(QPlainTextEdit)
        if field.document().isModified()
        and field.toPlainText().strip()
        and not isinstance(field.parentWidget(), NoteField)
    ]
    return list(dict.fromkeys(name for name in found if name))


def keep_notes(window: QWidget) -> None:
    """Have everything kept that is kept when the keyboard leaves it."""
    field = window.focusWidget()
    if field is not None:
        field.clearFocus()
    for note in window.findChildren(NoteField):
        note.keep()


def _is_kept_when_left(field: QLineEdit) -> bool:
    return field.isReadOnly() or bool(field.receivers("2editingFinished()"))


def is_counting(window: QObject, outing: OutingTimer) -> bool:
    """Return whether a rest, a hold or an outing is being counted."""
    if outing.outing is not None and not outing.is_paused and not outing.is_forgotten:
        return True
    return any(timer.is_running for timer in window.findChildren(RestTimer))
