"""Easy cardio: the timer and the form, this week's minutes, the right pace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.services.easy_cardio import EasyCardio
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.preferences import Preferences
from liftdesk.system.texts import translate
from liftdesk.ui.actions import tab_name
from liftdesk.ui.cardio.add_card import AddCard
from liftdesk.ui.cardio.goal_card import GoalCard
from liftdesk.ui.cardio.pace_card import PaceCard
from liftdesk.ui.cardio.timer_card import TimerCard
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text, minutes_text
from liftdesk.wording.problems import sentence

_SIDE, _NARROW_SIDE, _NARROW, _SINGLE = 440, 360, 1100, 860


@dataclass(frozen=True, slots=True, kw_only=True)
class CardioServices:
    """The services that the page asks and tells."""

    easy_cardio: EasyCardio
    heart_rate: HeartRate
    preferences: Preferences


class CardioPage(InnerPage):
    """The page inside Today; the timer belongs to the window and outlives it."""

    areas = frozenset({Area.CARDIO, Area.SESSIONS, Area.PREFERENCES})

    def __init__(
        self,
        *,
        look: Look,
        services: CardioServices,
        timer: OutingTimer,
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("CardioPage", "Easy cardio"),
            tab_name("today"),
            lead=translate(
                "CardioPage",
                "Easy and steady: you can talk in full sentences, but not sing. Often called "
                "Zone 2, though that name has no single meaning.",
            ),
        )
        self._look, self._services, self._say = look, services, say_undoable
        preferences = services.preferences
        self.timer = TimerCard(services.easy_cardio, timer, say_undoable)
        self.add = AddCard(services.easy_cardio, lambda: preferences.unit)
        self.goal = GoalCard(lambda: preferences.unit)
        self.pace = PaceCard(services.heart_rate)
        self._side = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addLayout(_stacked(QVBoxLayout(), self.timer, self.add), 1)
        _stacked(QVBoxLayout(self._side), self.goal, self.pace)
        self._columns.addWidget(self._side)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self.add.added.connect(self._on_added)
        self.goal.aim_chosen.connect(self._on_aim_chosen)
        self.pace.told.connect(self.pace.show_heart)
        last = services.easy_cardio.last_activity()
        self.timer.activity.show_words(last)
        self.add.activity.show_words(last)

    def refresh(self) -> None:
        """Read the week, the timer and what is known of the heart again."""
        self.timer.show_state()
        self.add.show_defaults()
        self.goal.show_week(self._services.easy_cardio.week())
        self.pace.show_heart()

    def take_focus(self) -> None:
        """Begin at the timer's next step."""
        self.timer.focus_first()

    def fit_room(self, room: int) -> None:
        """Put the right column below where there is little room."""
        is_single = room < _SINGLE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_single else across)
        side = self._look.text_px(_NARROW_SIDE if room < _NARROW else _SIDE)
        self._side.setMinimumWidth(0 if is_single else side)
        self._side.setMaximumWidth(16_777_215 if is_single else side)

    def _on_added(self, day: date, minutes: int) -> None:
        self._say(
            self.tr("{minutes} added to {day}.").format(
                minutes=minutes_text(minutes), day=day_text(day)
            )
        )

    def _on_aim_chosen(self, minutes: int) -> None:
        try:
            self._services.preferences.choose_cardio_aim(minutes)
        except DomainError as error:
            self.goal.show_problem(sentence(error.problem))


def _stacked(column: QVBoxLayout, *cards: QWidget) -> QVBoxLayout:
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.CARDS)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
