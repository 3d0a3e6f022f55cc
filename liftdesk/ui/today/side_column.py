"""The right column of Today: the week, rest, then and now, easy cardio, and the safety line."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.services.day_view import DayView
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.shared.page import put_before
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.cardio_card import CardioCard
from liftdesk.ui.today.rest_card import RestCard
from liftdesk.ui.today.rest_timer import RestTimer
from liftdesk.ui.today.safety_line import SafetyLine
from liftdesk.ui.today.then_card import ThenCard
from liftdesk.ui.today.week_card import WeekCard

_WIDEST = 16_777_215
"""Qt's own largest width: none asked for."""


class SideColumn(QWidget):
    """The cards beside the session, from top to bottom."""

    def __init__(
        self,
        timer: RestTimer,
        outing: OutingTimer,
        *,
        beep: Callable[[], None],
        open_wins: Callable[[], None],
    ) -> None:
        super().__init__()
        self.week, self.rest = WeekCard(), RestCard(timer, beep)
        self.then, self.cardio = ThenCard(open_wins), CardioCard(outing)
        self.safety = SafetyLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARDS)
        for card in (self.week, self.rest, self.then, self.cardio, self.safety):
            column.addWidget(card)
        column.addStretch(1)

    def show_day(self, view: DayView, unit: Unit) -> None:
        """Show the week, what has grown and the week's minutes; rest follows the session."""
        tiles = self.week.tiles
        self.week.show_week(view.week, view.today)
        if self.week.tiles is not tiles:  # they were made anew
            put_before(self.week.tiles, self.rest.first_stop)
        self.then.show_growth(view.then_and_now, unit=unit, today=view.today)
        self.cardio.show_minutes(view.cardio_minutes, view.week.cardio_aim_minutes)

    def keep_width(self, px: int | None) -> None:
        """Be exactly so wide, or as wide as there is room (None)."""
        self.setMinimumWidth(0 if px is None else px)
        self.setMaximumWidth(_WIDEST if px is None else px)
