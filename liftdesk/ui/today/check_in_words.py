"""The check-in's note and tags, side by side; made when they are shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.ui.shared.note_field import NoteField
from liftdesk.ui.shared.tag_field import TagField
from liftdesk.ui.shared.tokens import Space


class CheckInWords(QWidget):
    """The two fields, hidden to begin with.

    Attributes:
        note, tags: the fields.
    """

    def __init__(self, note_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.note, self.tags = NoteField(note_name), TagField()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tags, 1)
        for field in (self.note, self.tags):
            # Tab would stop at them for what they stand for, out of turn: after all there is.
            field.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none
