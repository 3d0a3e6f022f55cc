"""Charts: views of strength, mood and dose over one span of days, and what they say."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.values import dataclass
from liftdesk.services.chart_numbers import ChartNumbers
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.insight import Insights
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.chart_panel import ChartPanel
from liftdesk.ui.charts.chart_view import ChartView, Order, ViewParts
from liftdesk.ui.charts.page_head import PageHead, TimeLine
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.charts.together_view import TogetherView
from liftdesk.ui.charts.view_makers import MOOD, TOGETHER, make_view
from liftdesk.ui.insight.insight_column import InsightColumn
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.look import Look, look_of
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space

_SIDE, _NARROW, _ROW = 336, 1100, 900


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartServices:
    """What the page reads."""

    numbers: ChartNumbers
    preferences: Preferences
    insights: Insights
    questionnaires: Questionnaires
    heart_rate: HeartRate


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLinks:
    """Where the page leads to; without `report_wanted` there is no button for the summary."""

    ask_path: Callable[[str], Path | None]
    open_insight: Callable[[], None]
    report_wanted: Callable[[], None] | None = None


class ChartsPage(Page):
    """The third tab.

    Attributes:
        head: range, lift and days; `line` the views, and what stands at the cursor.
        axis: the time axis that all charts of time share.
        together: the first view.
        column: what training and mood say together, beside the first view.
    """

    areas = frozenset(
        {
            Area.SESSIONS,
            Area.SETS,
            Area.CARDIO,
            Area.CHECK_INS,
            Area.FEELINGS,
            Area.EXERCISES,
            Area.QUESTIONNAIRES,
            Area.PREFERENCES,
        }
    )

    def __init__(self, *, look: Look, services: ChartServices, links: ChartLinks) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Charts"))
        self._services = services
        self.axis = TimeAxis(self)
        self._parts = ViewParts(
            numbers=services.numbers,
            preferences=services.preferences,
            questionnaires=services.questionnaires,
            heart_rate=services.heart_rate,
            ask_path=links.ask_path,
            axis=self.axis,
            place=self.content,
        )
        self.head = PageHead(links.report_wanted, self.content)
        self.line = TimeLine(self.head.days, self.content)
        self.head.changed.connect(self._draw)
        self.line.view_chosen.connect(self._show_view)
        self.column = InsightColumn(links.open_insight, self.content)
        self._read_insight: tuple[object, ...] | None = None
        self._views: dict[str, ChartView] = {}
        self._holder = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addLayout(self._holder, 1)
        self._columns.addWidget(self.column)
        for part in (self.head, self.line):
            self.body.addWidget(part)
        self.body.addLayout(self._columns, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_insight)
        self._is_drawn_hidden: bool | None = None
        self._make(TOGETHER)
        self._take_keys()
        look.changed.connect(self._on_look_changed)

    @property
    def together(self) -> TogetherView:
        """The first view."""
        view = self._views[TOGETHER]
        if not isinstance(view, TogetherView):
            raise TypeError(view)
        return view

    @property
    def view(self) -> ChartView:
        """The view that is shown."""
        return self._views[self.line.views.value]

    @property
    def panels(self) -> tuple[ChartPanel, ...]:
        """The panels that are shown, from the top down."""
        return self.view.panels

    @property
    def span(self) -> Span:
        """First and last day shown: whole weeks, so that this one is seen to be running."""
        this = monday_of(self._today())
        weeks = self.head.range.value
        if weeks:
            last = this + timedelta(days=6) - timedelta(weeks=weeks * self.head.ranges_back)
            return last - timedelta(days=weeks * 7 - 1), last
        first = self._services.numbers.first_day() or this
        return min(monday_of(first), this - timedelta(weeks=3)), this + timedelta(days=6)

    def refresh(self) -> None:
        """Draw what has changed; statistics are worked out once that can be seen."""
        self._draw()

    def show_view(self, name: str) -> ChartView:
        """Show a view by its name and return it.

        Raises:
            ValueError: there is no such view.
        """
        self.line.views.set_value(name)
        self._show_view(name)
        return self.view

    def take_focus(self) -> None:
        """Begin at the range."""
        self.head.take_focus()

    def toggle_table(self) -> None:
        """Show the table of the panel that has the keyboard, else of the first one."""
        panels = self.panels
        if panels:
            (self._panel_in_hand() or panels[0]).toggle_table()

    def zoom(self, steps: int) -> None:
        """Go closer (above 0) or away: the panel that has the keyboard, else all of time."""
        panel = self._panel_in_hand()
        (self.axis if panel is None else panel.area.axis).zoom(steps)

    def fit_room(self, room: int) -> None:
        """Put the side cards below where there is little room."""
        is_narrow = room < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_narrow else across)
        self.column.set_across(is_narrow and room >= _ROW)
        side = look_of().text_px(_SIDE)
        self.column.setMaximumWidth(16_777_215 if is_narrow else side)
        self.column.setMinimumWidth(0 if is_narrow else side)
        self.head.fit_room(room)
        self.line.fit_room(room)
        self.view.fit_room(room)

    def _draw(self) -> None:
        """Draw the span; another range or lift needs no more."""
        numbers, preferences = self._services.numbers, self._services.preferences
        hides = preferences.hides_mood
        self._fit_mood(hides=hides)
        self.head.offer_lifts(numbers.lifts())
        span = self.span
        self.axis.set_limits(*span)
        self.view.draw(
            Order(
                span=span,
                today=self._today(),
                since=numbers.first_day(),
                lift=self.head.chosen_lift,
                unit=preferences.unit,
                hides_mood=hides,
            )
        )
        self._order_keys()
        self.head.show_span(span)
        self._tell(None, by_key=False)
        if self.line.views.value == TOGETHER and not hides:
            self._later.start()

    def _fit_mood(self, *, hides: bool) -> None:
        if hides != self._is_drawn_hidden:
            self._is_drawn_hidden = hides
            self._read_insight = None
            self.column.set_hidden(hides)
            self.line.set_offered(MOOD, not hides)
        if hides and self.line.views.value == MOOD:
            self.show_view(TOGETHER)

    def _show_view(self, name: str) -> None:
        if name not in self._views:
            self._make(name)
        for key, view in self._views.items():
            view.setVisible(key == name)
        self.column.setVisible(name == TOGETHER)
        self.head.offer_lift_choice(view=name)
        self.view.fit_room(self.room)
        self._draw()

    def _make(self, name: str) -> None:
        view = make_view(name, self._parts)
        view.pointed.connect(self._on_pointed)
        self._views[name] = view
        self._holder.addWidget(view)

    def _show_insight(self) -> None:
        """Show what training and mood say together, worked out once a change."""
        numbers = self._services.numbers
        if self._services.preferences.hides_mood:
            return
        if self._services.insights.read_on():  # years of it: a part between two keys
            self._later.start()
            return
        span = self.span
        areas = (Area.CHECK_INS, Area.SESSIONS, Area.SETS, Area.FEELINGS, Area.QUESTIONNAIRES)
        wanted = (self._today(), *numbers.stamp(*areas))
        if wanted != self._read_insight:
            self._insight = self._services.insights.read()
            self._read_insight = wanted
            self.column.show_insight(self._insight)
        changes = [one.after - one.before for one in numbers.feelings(*span)]
        self.column.show_changes(changes, self._insight)

    def _on_pointed(self, panel: ChartPanel, by_key: bool) -> None:  # noqa: FBT001 - Qt's slot
        self._tell(panel, by_key=by_key)

    def _tell(self, panel: ChartPanel | None, *, by_key: bool) -> None:
        """Say what stands at the cursor, that of `panel` first."""
        is_own = panel is not None and panel.area.axis is not self.axis
        place = panel.area.axis.cursor if panel is not None else self.axis.cursor
        if place is None:
            self.line.tell_nothing()
            return
        others = [] if is_own else [p for p in self.panels if p.area.axis is self.axis]
        ordered = [p for p in (panel, *others) if p is not None]
        told = [words for p in dict.fromkeys(ordered) if (words := p.reading())]
        day = None if is_own else date.fromordinal(max(1, int(place)))
        text = self.line.tell(day, told)
        if by_key and panel is not None:
            announce(panel.area, text)

    def _order_keys(self) -> None:
        """Lead the keyboard from panel to panel as they stand; some of them are made later."""
        stops: list[QWidget] = [stop for panel in self.panels for stop in panel.stops]
        for before, after in pairwise([*stops, self.column.open_button]):
            self.setTabOrder(before, after)

    def _take_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("[", lambda: self.head.step_range(-1)),
            ("]", lambda: self.head.step_range(1)),
            (",", lambda: self.head.step_back(1)),
            (".", lambda: self.head.step_back(-1)),
            ("+", lambda: self.zoom(1)),
            ("=", lambda: self.zoom(1)),
            ("-", lambda: self.zoom(-1)),
            ("T", self.toggle_table),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)

    def _panel_in_hand(self) -> ChartPanel | None:
        focused = self.focusWidget()
        return next((p for p in self.panels if p.isAncestorOf(focused)), None)

    def _today(self) -> date:
        return self._services.insights.today

    def _on_look_changed(self) -> None:
        for view in self._views.values():
            view.restyle()
