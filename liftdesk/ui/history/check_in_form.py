"""A check-in as fields in History: its day, every rating, note and tags."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.ui.shared.check_in_fields import CheckInFields
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.tokens import Space


class CheckInForm(QWidget):
    """Edits one check-in; nothing is written before `save`.

    Signals:
        changed: the CheckIn as it is to be, and its day (date).
    """

    changed = Signal(object, object)

    def __init__(self, check_in: CheckIn, known_tags: Sequence[str], today: date) -> None:
        super().__init__()
        self.check_in = check_in
        self.fields = CheckInFields()
        self.fields.show_check_in(check_in, known_tags)
        self.day = DayField(self.tr("Day"), today)
        self.day.set_day(check_in.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XXS, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.fields)
        column.addWidget(self.day)
        self.setFocusProxy(self.fields)

    def save(self) -> bool:
        """Ask for what changed to be written.

        Returns:
            False where a field needs a look; then nothing is written.
        """
        read, day = self.fields.read(self.check_in), self.day.read()
        if read is None or day is None:
            return False
        if read != self.check_in or day != self.check_in.day:
            self.changed.emit(read, day)
        return True
