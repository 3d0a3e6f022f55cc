"""A view of the Charts tab: panels below each other, drawn when they can be seen."""

from collections.abc import Callable, Hashable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.services.chart_numbers import ChartNumbers
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.chart_panel import AskPath, ChartPanel
from liftdesk.ui.charts.marks import Chart
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.tokens import Space

_SINGLE = 760


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewParts:
    """What views read, where their files go, and the time axis they share."""

    numbers: ChartNumbers
    preferences: Preferences
    questionnaires: Questionnaires
    heart_rate: HeartRate
    ask_path: AskPath
    axis: TimeAxis
    place: QWidget
    """What views are made in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be drawn: the span, today, the diary's first day, the lift, unit, hidden mood."""

    span: Span
    today: date
    since: date | None
    lift: Exercise | None
    unit: Unit
    hides_mood: bool


class ChartView(QWidget):
    """Panels in a card, with tools above where there are any; subclasses override `draw`.

    Signals:
        pointed: the cursor was moved in a panel, which is the one told; whether by a key.
    """

    pointed = Signal(object, bool)

    def __init__(self, parts: ViewParts, name: str) -> None:
        super().__init__(parts.place)
        self.parts = parts
        self.setAccessibleName(name)
        self.tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.tools.setSpacing(Space.XS)
        self.card = Card("", self)
        self.card.set_padding(1)
        self.card.setAccessibleName(name)
        self.card.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self.tools)
        column.addWidget(self.card, 1)
        self._all: list[ChartPanel] = []
        self._keys: dict[ChartPanel, Hashable] = {}

    @property
    def panels(self) -> tuple[ChartPanel, ...]:
        """The panels that are shown, from the top down."""
        return tuple(panel for panel in self._all if not panel.isHidden())

    def draw(self, order: Order) -> None:
        """Draw what is asked for; a panel of which nothing has changed is left alone."""

    def restyle(self) -> None:
        """Draw again in the theme's colours."""
        for panel in self._all:
            panel.restyle()

    def fit_room(self, room: int) -> None:
        """Lay out for `room` px across at 100 % text: tools below each other where it is little."""
        ways = QBoxLayout.Direction
        self.tools.setDirection(ways.TopToBottom if room < _SINGLE else ways.LeftToRight)

    def add(
        self, name: str, *, of_time: bool = True, plots: int = 1, columns: int = 1, share: int = 10
    ) -> ChartPanel:
        """Make a panel at the end; one that is not of time has an axis of its own."""
        axis = self.parts.axis if of_time else None
        panel = ChartPanel(
            name, self.parts.ask_path, axis=axis, plots=plots, columns=columns, parent=self.card
        )
        self.take(panel)
        self.card.body.addWidget(panel, share)
        return panel

    def take(self, panel: ChartPanel) -> None:
        """Listen to a panel that was made elsewhere."""
        self._all.append(panel)
        panel.pointed.connect(lambda by_key: self.pointed.emit(panel, by_key))

    def show_new(self, panel: ChartPanel, key: Hashable, make: Callable[[], Chart]) -> None:
        """Draw a panel unless it was drawn from the same `key` already."""
        if panel in self._keys and self._keys[panel] == key:
            return
        panel.show_chart(make())
        self._keys[panel] = key
