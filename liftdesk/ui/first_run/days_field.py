"""Which weekdays: two or three of them, or the usual ones by one press."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.training.routine_presets import RoutinePreset, preset_routine
from liftdesk.domain.training.routines import RoutineId
from liftdesk.services.set_up import POSSIBLE_DAYS
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import weekday_text, weekdays_in_order

_A_MONDAY: Final = date(2024, 1, 1)


class DaysField(QWidget):
    """Two or three, and seven weekdays that can be chosen otherwise.

    Attributes:
        number: two or three days.
        chips: the weekdays by their number, Monday first; they stand as calendars here draw them.

    Signals:
        chosen: the weekdays (tuple of int, 0 Monday), only when they are two or three.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.number: SegmentedChoice[int] = SegmentedChoice(
            ((self.tr("Two days"), 2), (self.tr("Three days"), 3)), self.tr("Days a week")
        )
        self.number.chosen.connect(self._on_number_chosen)
        self.chips = [Chip(weekday_text(_A_MONDAY + timedelta(days=n))) for n in range(7)]
        self._words = label("", "small", "ink-muted")
        days = QWidget()
        flow = FlowLayout(days)
        for weekday in weekdays_in_order():
            self.chips[weekday].clicked.connect(self._on_chip_clicked)
            flow.addWidget(self.chips[weekday])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(days)
        column.addWidget(self._words)

    @property
    def days(self) -> tuple[int, ...]:
        """The weekdays that are chosen."""
        return tuple(n for n, chip in enumerate(self.chips) if chip.isChecked())

    def show_days(self, days: tuple[int, ...]) -> None:
        """Show these weekdays as chosen, without a signal."""
        for n, chip in enumerate(self.chips):
            chip.setChecked(n in days)
        if len(days) in POSSIBLE_DAYS:
            self.number.set_value(len(days))
        self._say()

    def _on_number_chosen(self, number: int) -> None:
        preset = RoutinePreset.TWO_DAYS if number == POSSIBLE_DAYS[0] else RoutinePreset.THREE_DAYS
        days = preset_routine(preset, RoutineId(0), "").days
        self.show_days(days)
        self.chosen.emit(days)

    def _on_chip_clicked(self) -> None:
        days = self.days
        self._say()
        if len(days) in POSSIBLE_DAYS:
            self.number.set_value(len(days))
            self.chosen.emit(days)

    def _say(self) -> None:
        days = self.days
        words = ""
        if len(days) not in POSSIBLE_DAYS:
            words = self.tr("Two or three days: the plan stays as it was until then.")
        elif any((one + 1) % 7 in days for one in days):
            words = self.tr("Two of these days follow each other. A day between them is easier.")
        self._words.setText(words)
        self._words.setVisible(bool(words))
