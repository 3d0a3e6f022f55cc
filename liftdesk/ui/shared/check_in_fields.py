"""A check-in as fields: every rating, a note, tags; nothing is written from here."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckIn
from liftdesk.ui.shared.note_field import NoteField
from liftdesk.ui.shared.rating_row import RatingRow
from liftdesk.ui.shared.tag_field import TagField
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_NOTE_PX = 84


class CheckInFields(QWidget):
    """All fields, one below the other.

    Attributes:
        rows: the ratings by name.
        note: the note.
        tags: the tags.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows = {name: RatingRow(name) for name in RATINGS}
        self.note, self.tags = NoteField(self.tr("Note"), _NOTE_PX), TagField()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for row in self.rows.values():
            row.offer_decline(offered=True)
            column.addWidget(row)
        column.addWidget(self.note)
        column.addWidget(self.tags)
        self.setFocusProxy(self.rows[RATINGS[0]])

    def ask(self, names: Sequence[str]) -> None:
        """Show these ratings; one that is not shown is not read either."""
        for name, row in self.rows.items():
            row.setVisible(name in names)

    def show_check_in(self, check_in: CheckIn | None, known_tags: Sequence[str]) -> None:
        """Show what was said, or nothing (None), with earlier tags to press."""
        for name, row in self.rows.items():
            value = None if check_in is None else getattr(check_in, name)
            declined = check_in is not None and name in check_in.declined
            row.show_said(value, is_declined=declined)
        self.note.set_text("" if check_in is None else check_in.note)
        self.tags.clear_typed()
        self.tags.show_tags(() if check_in is None else check_in.tags, known_tags)

    def read(self, check_in: CheckIn) -> CheckIn | None:
        """Return the check-in as the fields have it, or say what needs a look and return None."""
        said: dict[str, Any] = {
            name: None if row.isHidden() else row.value for name, row in self.rows.items()
        }
        declined = {n for n, row in self.rows.items() if row.is_declined and not row.isHidden()}
        try:
            return replace(
                check_in,
                note=self.note.text,
                tags=self.tags.tags,
                declined=frozenset(declined),
                **said,
            )
        except DomainError as error:
            self.note.set_problem(sentence(error.problem))
            self.note.setFocus()
            return None
