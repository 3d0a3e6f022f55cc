"""What the check-in has behind More: the other ratings, a note and tags; made when it is opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.ui.shared.note_field import NoteField
from liftdesk.ui.shared.rating_row import RatingRow
from liftdesk.ui.shared.tag_field import TagField
from liftdesk.ui.shared.tokens import Space


class CheckInMore:
    """Widgets for the card to place, all hidden to begin with.

    Attributes:
        rows: the other ratings by name.
        note, tags: the fields, which stand in `words`.
    """

    def __init__(self, names: tuple[str, ...], note_name: str, inside: QWidget) -> None:
        """Make them in `inside`, in the order that Tab goes through."""
        self.rows = {name: RatingRow(name) for name in names}
        self.note, self.tags = NoteField(note_name), TagField()
        self.words = QWidget()
        row = QHBoxLayout(self.words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tags, 1)
        for widget in (*self.rows.values(), self.words):
            widget.hide()
            widget.setParent(inside)
