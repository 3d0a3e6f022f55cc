"""Charts: strength, mood, self-checks and the weekly dose over one span, and what they say."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.insight import Insights
from liftdesk.services.preferences import Preferences
from liftdesk.services.progress import Progress
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.ui.charts.chart_panel import ChartPanel
from liftdesk.ui.charts.mood_chart import mood_chart
from liftdesk.ui.charts.self_check_panels import SelfCheckPanels
from liftdesk.ui.charts.strength_chart import strength_chart
from liftdesk.ui.charts.week_chart import week_chart
from liftdesk.ui.insight.hidden_card import HiddenLine
from liftdesk.ui.insight.insight_column import InsightColumn
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look, look_of
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import dated_text

if TYPE_CHECKING:
    from liftdesk.domain.insight.findings import Insight

_SIDE, _NARROW, _ROW, _LIFT = 336, 1100, 900, 260
_DATES, _DATES_AND_REPORT = 820, 1060
_SHARES = (10, 11, 12)
"""How the panels share height that is left over."""
WEEKS = (4, 12, 26, 52, 0)
"""Weeks of each range; 0 is everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartServices:
    """What the page reads."""

    progress: Progress
    preferences: Preferences
    insights: Insights
    questionnaires: Questionnaires


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLinks:
    """Where the page leads to; without `report_wanted` there is no button for the summary."""

    ask_path: Callable[[str], Path | None]
    open_insight: Callable[[], None]
    report_wanted: Callable[[], None] | None = None


class ChartsPage(Page):
    """The third tab."""

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
        self._services, self._links = services, links
        self._lifts = services.progress.lifts()
        self._is_filled = False
        self._insight: Insight | None = None
        self.strength = ChartPanel("strength", links.ask_path)
        self.mood = ChartPanel("mood", links.ask_path)
        self.weeks = ChartPanel("weeks", links.ask_path, plots=2)
        self.self_checks = SelfCheckPanels(links.ask_path, self.strength.plots[0])
        self.hidden = HiddenLine()
        self.column = InsightColumn(links.open_insight)
        self.body.addLayout(self._heading())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self._panels_card(), 1)
        self._columns.addWidget(self.column)
        self.body.addLayout(self._columns, 1)
        for plot in (*self.mood.plots, *self.weeks.plots):
            plot.link_time(self.strength.plots[0])
        for keys, act in (
            ("[", lambda: self._step_range(-1)),
            ("]", lambda: self._step_range(1)),
            ("T", self.toggle_table),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        look.changed.connect(self._on_look_changed)

    @property
    def panels(self) -> tuple[ChartPanel, ...]:
        """The panels that are shown, from the top down."""
        mind = () if self._hides_mood else (self.mood, *self.self_checks.panels)
        return (self.strength, *mind, self.weeks)

    @property
    def span(self) -> tuple[date, date]:
        """First and last day shown: whole weeks, so that this one is seen to be running."""
        this = monday_of(self._today())
        last = this + timedelta(days=6)
        weeks = self.range.value
        if weeks:
            return this - timedelta(weeks=weeks - 1), last
        first = self._services.progress.first_day() or this
        return min(monday_of(first), this - timedelta(weeks=3)), last

    def refresh(self) -> None:
        """Read everything again and draw it; statistics are worked out here alone."""
        hides = self._hides_mood
        self._insight = None if hides else self._services.insights.read()
        if self._insight is not None:
            self.column.show_insight(self._insight)
            self.self_checks.show_history(self._services.questionnaires.history())
            self._order_keys()
        self.self_checks.setVisible(not hides and bool(self.self_checks.panels))
        self.mood.setVisible(not hides)
        self.hidden.setVisible(hides)
        self.column.set_hidden(hides)
        self._draw()

    def _draw(self) -> None:
        """Draw the span; another range or lift needs no more."""
        self._fill_lifts()
        progress, preferences = self._services.progress, self._services.preferences
        span, today, since = self.span, self._today(), progress.first_day()
        unit = preferences.unit
        lift = self._lifts[self.lift.currentIndex()] if self._lifts else None
        days = [] if lift is None else progress.lift(lift.id, *span)
        self.strength.show_chart(strength_chart(lift, days, span=span, unit=unit))
        self.weeks.show_chart(
            week_chart(
                progress.weeks(*span),
                span=span,
                aim_minutes=preferences.cardio_aim_minutes,
                today=today,
                since=since,
            )
        )
        if self._insight is not None:
            moods = progress.moods(*span)
            self.mood.show_chart(mood_chart(moods, span=span, today=today, since=since))
            self.self_checks.draw(span)
            self.column.show_changes(progress.feeling_changes(*span), self._insight)
        first, last = (dated_text(day) for day in span)
        self._dates.setText(f"{first} \N{EN DASH} {last}")

    def take_focus(self) -> None:
        """Begin at the range."""
        self.range.buttons()[WEEKS.index(self.range.value)].setFocus()

    def toggle_table(self) -> None:
        """Show the table of the panel that has the keyboard, else of the first one."""
        chosen = next(
            (panel for panel in self.panels if panel.isAncestorOf(self._focused())), self.strength
        )
        chosen.toggle_table()

    def fit_room(self, room: int) -> None:
        """Put the side cards below where there is little room."""
        is_narrow = room < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_narrow else across)
        self.column.set_across(is_narrow and room >= _ROW)
        side = look_of().text_px(_SIDE)
        self.column.setMaximumWidth(16_777_215 if is_narrow else side)
        self.column.setMinimumWidth(0 if is_narrow else side)
        self.lift.setMaximumWidth(look_of().text_px(_LIFT))
        self._dates.setVisible(room >= (_DATES if self.report is None else _DATES_AND_REPORT))

    def _heading(self) -> QHBoxLayout:
        self.range = SegmentedChoice[int](
            tuple(
                zip(
                    (
                        self.tr("4 weeks"),
                        self.tr("12 weeks"),
                        self.tr("6 months"),
                        self.tr("1 year"),
                        self.tr("All"),
                    ),
                    WEEKS,
                    strict=True,
                )
            ),
            self.tr("Range"),
        )
        self.range.set_value(12)
        self.range.chosen.connect(lambda _weeks: self._draw())
        self.lift = QComboBox()
        self.lift.setAccessibleName(self.tr("Lift"))
        self.lift.activated.connect(lambda _place: self._draw())
        self._dates = label("", "small", "ink-muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(label(self.tr("Charts"), "title", wrap=False))
        row.addSpacing(Space.XS)
        row.addWidget(self.range)
        row.addWidget(self.lift)
        row.addWidget(self._dates)
        row.addStretch(1)
        self.report = self._report_button()
        if self.report is not None:
            row.addWidget(self.report)
        return row

    def _order_keys(self) -> None:
        """Lead the keyboard from panel to panel as they stand; some of them are made later."""
        stops = [stop for panel in self.panels for stop in panel.stops]
        for before, after in pairwise([*stops, self.column.open_button]):
            self.setTabOrder(before, after)

    def _report_button(self) -> PrimaryButton | None:
        wanted = self._links.report_wanted
        if wanted is None:
            return None
        words = self.tr("One-page summary\N{HORIZONTAL ELLIPSIS}")
        button = PrimaryButton(words, "file-text")
        button.clicked.connect(lambda _checked=False: wanted())
        return button

    def _panels_card(self) -> Card:
        card = Card("")
        card.set_padding(1)
        card.setAccessibleName(self.tr("Charts over one span of days"))
        card.body.setSpacing(0)
        for panel, share in zip((self.strength, self.mood, self.weeks), _SHARES, strict=True):
            if panel is self.weeks:
                card.body.addWidget(self.hidden)
                card.body.addWidget(self.self_checks)
            card.body.addWidget(panel, share)
        return card

    def _fill_lifts(self) -> None:
        found = self._services.progress.lifts()
        if found == self._lifts and self._is_filled:
            return
        self._is_filled = True
        place = self.lift.currentIndex()
        chosen = self._lifts[place].id if 0 <= place < len(self._lifts) else None
        self._lifts = found
        self.lift.clear()
        for exercise in found:
            self.lift.addItem(exercise.name)
        self.lift.setVisible(bool(found))
        ids = [exercise.id for exercise in found]
        self.lift.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def _step_range(self, step: int) -> None:
        place = WEEKS.index(self.range.value) + step
        if 0 <= place < len(WEEKS):
            self.range.set_value(WEEKS[place])
            self._draw()

    @property
    def _hides_mood(self) -> bool:
        return self._services.preferences.hides_mood

    def _today(self) -> date:
        return self._services.insights.today

    def _focused(self) -> QWidget:
        return self.focusWidget()

    def _on_look_changed(self) -> None:
        for panel in (self.strength, self.mood, *self.self_checks.panels, self.weeks):
            panel.restyle()
