"""A field for a day gone by, shown and read as the region writes it; ISO's form is read always."""

from datetime import date

from PySide6.QtWidgets import QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.formats.typed_moments import read_typed_day
from liftdesk.ui.shared.field import Field
from liftdesk.wording.days import numeric_date_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.regional import regional


class DayField(Field):
    """A day up to today; what cannot be one is said below.

    Attributes:
        today: the last day that can be chosen.
    """

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(name, numeric_date_text(today), parent=parent)
        self.today = today

    @property
    def is_untouched(self) -> bool:
        """Whether the field is empty, or shows today as it was filled in."""
        return self.text in {"", numeric_date_text(self.today)}

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.set_text(numeric_date_text(day))
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
    """Read a day up to `today` as the region writes it.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_AMBIGUOUS or DATE_OUT_OF_RANGE.
    """
    return read_typed_day(text, regional().date_order, today)
