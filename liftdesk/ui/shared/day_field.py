"""A field for a day gone by, read as 2026-11-19."""

from datetime import date

from PySide6.QtWidgets import QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.ui.shared.field import Field
from liftdesk.wording.problems import sentence

EARLIEST = date(1970, 1, 1)
"""Before it there is no offset from UTC to trust; nobody's log goes back further."""


class DayField(Field):
    """A day up to today; what cannot be one is said below.

    Attributes:
        today: the last day that can be chosen.
    """

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(name, today.isoformat(), parent=parent)
        self.today = today

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.set_text(day.isoformat())
        self.set_problem("")

    def read(self) -> date | None:
        """Return the day, or say beside the field what to type and return None."""
        try:
            return read_day(self.text, self.today)
        except DomainError as error:
            self.set_problem(sentence(error.problem))
            self.setFocus()
            self.edit.selectAll()
            return None


def read_day(text: str, today: date) -> date:
    """Read a day up to `today`.

    Raises:
        DomainError: DATE_UNREADABLE or DATE_OUT_OF_RANGE.
    """
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, "day", text=text.strip()) from error
    if not EARLIEST <= day <= today:
        raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=text.strip())
    return day
