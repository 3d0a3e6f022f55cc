"""A check-in of a day gone by: which part of the day it was, and the fields."""

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId, Window, asked_in
from liftdesk.services.check_ins import CheckIns
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.check_in_fields import CheckInFields
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.check_ins import window_text
from liftdesk.wording.problems import sentence

_HOURS = {Window.MORNING: time(8), Window.DAYTIME: time(14), Window.EVENING: time(21)}
"""When a check-in of a part of a day is kept for; the hour itself is not asked."""


class PastCheckIn(QWidget):
    """The part of the form that adds a check-in."""

    def __init__(self, check_ins: CheckIns) -> None:
        super().__init__()
        self._check_ins = check_ins
        self.part = SegmentedChoice[Window](
            tuple((window_text(window), window) for window in Window), self.tr("Part of the day")
        )
        self.fields = CheckInFields()
        self.part.chosen.connect(lambda window: self.fields.ask(asked_in(window)))
        self.problem = label("", "small", "caution")
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.part, self.fields, self.problem):
            column.addWidget(widget)

    def clear(self, known_tags: Sequence[str]) -> None:
        """Show the fields empty, for an evening."""
        self.part.set_value(Window.EVENING)
        self.fields.ask(asked_in(Window.EVENING))
        self.fields.show_check_in(None, known_tags)
        self._say("")

    def save(self, day: date) -> CheckIn | None:
        """Write it, or say what needs a look and return None."""
        at = datetime.combine(day, _HOURS[self.part.value])
        draft = CheckIn(id=CheckInId(0), at=at, day=day)
        read = self.fields.read(draft)
        if read is None:
            return None
        said = {name: getattr(read, name) for name in asked_in(self.part.value)}
        try:
            return self._check_ins.add(
                at=at, note=read.note, tags=read.tags, declined=read.declined, **said
            )
        except DomainError as error:
            self._say(sentence(error.problem))
            return None

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            announce(self.problem, words)
            self.fields.setFocus()
