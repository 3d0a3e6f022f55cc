"""Easy cardio as fields: minutes, what it was, how far, how talking went."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sessions import CardioBout, TalkTest
from liftdesk.domain.training.units import Unit, read_number
from liftdesk.services.easy_cardio import checked
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import METRES_IN, distance_number, distance_unit, short_talk_text
from liftdesk.wording.problems import sentence


class BoutFields(QWidget):
    """Edits one bout; nothing is written here.

    Signals:
        deleted: the CardioBout is to go.
    """

    deleted = Signal(object)

    def __init__(self, bout: CardioBout, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self.activity = Field(self.tr("What it was"))
        self.minutes = Field(self.tr("Minutes"))
        self.minutes.edit.setAccessibleName(self.tr("Minutes of easy cardio"))
        self.distance = Field(
            self.tr("Distance ({unit})").format(unit=distance_unit(unit)), self.tr("optional")
        )
        self.talk = SegmentedChoice[TalkTest | None](
            (
                *((short_talk_text(answer), answer) for answer in TalkTest),
                (self.tr("Not said"), None),
            ),
            self.tr("Talk test"),
        )
        self.talk.let_wrap()
        self.note = Field(self.tr("Note on it"))
        self.delete = TextButton(self.tr("Take it out of this entry"), "trash-2")
        self.delete.set_size("line")
        self.delete.clicked.connect(lambda _checked=False: self.deleted.emit(self.bout))
        self._lay_out()
        self.show_bout(bout)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for field in (self.minutes, self.distance):
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.activity)
        column.addLayout(row)
        column.addWidget(label(self.tr("Talk test"), "small", "ink-muted"))
        column.addWidget(self.talk)
        column.addWidget(self.note)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)

    def show_bout(self, bout: CardioBout) -> None:
        """Show a bout in place of what was there."""
        self.bout = bout
        self.activity.set_text(bout.activity)
        self._minutes, self._distance = str(round(bout.seconds / 60)), ""
        if bout.metres is not None:
            self._distance = distance_number(bout.metres, self._unit)
        self.minutes.set_text(self._minutes)
        self.distance.set_text(self._distance)
        self.talk.set_value(bout.talk_test)
        self.note.set_text(bout.note)

    @property
    def is_changed(self) -> bool:
        """Whether something else stands in the fields than was shown."""
        said = (self.talk.value, self.note.text.strip())
        return said != (self.bout.talk_test, self.bout.note) or (
            (self.activity.text.strip(), self.minutes.text.strip(), self.distance.text.strip())
            != (self.bout.activity, self._minutes, self._distance)
        )

    def read(self) -> CardioBout | None:
        """Return the bout as the fields say; None where one needs a look, which says so."""
        try:
            return checked(
                replace(
                    self.bout,
                    activity=self.activity.text.strip() or self.bout.activity,
                    seconds=self._seconds(),
                    metres=self._metres(),
                    talk_test=self.talk.value,
                    note=self.note.text.strip(),
                )
            )
        except DomainError as error:
            field = self.distance if error.problem.field == "distance" else self.minutes
            field.set_problem(sentence(error.problem))
            field.setFocus()
            return None

    def _seconds(self) -> int:
        """Return the seconds; minutes that were left alone keep the seconds behind them."""
        if self.minutes.text.strip() == self._minutes:
            return self.bout.seconds
        return round(read_number(self.minutes.text, "minutes")) * 60

    def _metres(self) -> float | None:
        typed = self.distance.text.strip()
        if typed == self._distance:
            return self.bout.metres
        if not typed:
            return None
        return float(read_number(typed, "distance") * METRES_IN[self._unit])
