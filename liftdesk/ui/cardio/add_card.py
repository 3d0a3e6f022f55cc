"""A form for easy cardio that was: of today or another day."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import Unit, read_number
from liftdesk.services.easy_cardio import CardioDraft, EasyCardio
from liftdesk.ui.cardio.activity_choice import ActivityChoice
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import METRES_IN, distance_unit, short_talk_text
from liftdesk.wording.problems import sentence

NOON = time(12)
"""A day gone by is logged at noon: when it was is not asked."""


class AddCard(Card):
    """Minutes, what it was, how far, how talking went, which day, a note.

    Signals:
        added: the day (date) that has a new entry, and its minutes (int).
    """

    added = Signal(object, int)

    def __init__(
        self, easy_cardio: EasyCardio, unit: Callable[[], Unit], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._service, self._unit = easy_cardio, unit
        self.set_title(self.tr("Write down easy cardio"))
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self.activity = ActivityChoice(self.tr("Minutes to add"))
        self.minutes = Field(self.tr("Minutes"), "30")
        self.distance = Field("", self.tr("optional"))
        self._distance_name = label("", "small", "ink-muted")
        self.day = DayField(self.tr("Day"), easy_cardio.today)
        self.note = Field(self.tr("Note"), self.tr("optional"))
        self.talk = SegmentedChoice[TalkTest](
            tuple((short_talk_text(answer), answer) for answer in TalkTest), self.tr("Talk test")
        )
        self.talk.let_wrap()
        self.talk.set_value(TalkTest.COULD_TALK)
        self.add = SecondaryButton(self.tr("Add"), "plus")
        self.add.setAccessibleName(self.tr("Add this easy cardio"))
        self.add.clicked.connect(lambda _checked=False: self._on_accepted())
        for field in (self.minutes, self.distance, self.day, self.note, self.activity):
            field.accepted.connect(self._on_accepted)
        self._lay_out()

    def show_defaults(self) -> None:
        """Show today, the unit of distance, and what it was last time; what is typed stays."""
        name = self.tr("Distance ({unit})").format(unit=distance_unit(self._unit()))
        self._distance_name.setText(name)
        self.distance.edit.setAccessibleName(name)
        today = self._service.today
        if self.day.is_untouched:
            self.day.set_day(today)
        self.day.today = today

    def clear(self) -> None:
        """Empty the form."""
        for field in (self.minutes, self.distance, self.note):
            field.set_text("")
            field.set_problem("")
        self.day.set_day(self._service.today)
        self.talk.set_value(TalkTest.COULD_TALK)

    def _lay_out(self) -> None:
        self.body.addWidget(self.activity)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.minutes, 0, 0, 2, 1, top)
        grid.addWidget(self._distance_name, 0, 1)
        grid.addWidget(self.distance, 1, 1, top)
        grid.addWidget(self.day, 0, 2, 2, 1, top)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(label(self.tr("How talking went"), "small", "ink-muted"))
        self.body.addWidget(self.talk)
        self.body.addWidget(self.note)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_accepted(self) -> None:
        day = self.day.read()
        if day is None:
            return
        field = self.minutes
        try:
            typed = self.minutes.text.strip() or self.minutes.edit.placeholderText()
            minutes = round(read_number(typed, "minutes"))
            field = self.distance
            metres = self._metres()
            field = self.minutes
            draft = CardioDraft(
                seconds=minutes * 60,
                activity=self.activity.words,
                talk_test=self.talk.value,
                metres=metres,
                note=self.note.text,
            )
            self._service.add(draft, at=self._moment(day))
        except DomainError as error:
            field = self.distance if error.problem.field == "distance" else field
            field.set_problem(sentence(error.problem))
            field.setFocus()
            return
        self.clear()
        self.added.emit(day, minutes)

    def _metres(self) -> float | None:
        typed = self.distance.text.strip()
        if not typed:
            return None
        return float(read_number(typed, "distance") * METRES_IN[self._unit()])

    def _moment(self, day: date) -> datetime | None:
        return None if day == self._service.today else datetime.combine(day, NOON)
