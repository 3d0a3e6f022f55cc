"""Charts: strength, mood and the weekly dose over one span of days."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.preferences import Preferences
from liftdesk.services.progress import Progress
from liftdesk.ui.charts.change_card import ChangeCard
from liftdesk.ui.charts.chart_panel import ChartPanel
from liftdesk.ui.charts.mood_chart import mood_chart
from liftdesk.ui.charts.strength_chart import strength_chart
from liftdesk.ui.charts.week_chart import week_chart
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look, look_of
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text

_SIDE, _NARROW, _DATES, _LIFT = 320, 1100, 820, 260
_SHARES = (10, 11, 12)
"""How the panels share height that is left over."""
WEEKS = (4, 12, 26, 52, 0)
"""Weeks of each range; 0 is everything."""


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
            Area.PREFERENCES,
        }
    )

    def __init__(
        self,
        *,
        look: Look,
        progress: Progress,
        preferences: Preferences,
        today: Callable[[], date],
        ask_path: Callable[[str], Path | None],
    ) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Charts"))
        self._progress, self._preferences, self._today = progress, preferences, today
        self._lifts = progress.lifts()
        self._is_filled = False
        self.strength = ChartPanel("strength", ask_path)
        self.mood = ChartPanel("mood", ask_path)
        self.weeks = ChartPanel("weeks", ask_path, plots=2)
        self.panels = (self.strength, self.mood, self.weeks)
        self.changes = ChangeCard()
        self.body.addLayout(self._heading())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self._panels_card(), 1)
        self._columns.addWidget(self._side())
        self.body.addLayout(self._columns, 1)
        self._link_time()
        for keys, act in (
            ("[", lambda: self._step_range(-1)),
            ("]", lambda: self._step_range(1)),
            ("T", self.toggle_table),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        look.changed.connect(self._on_look_changed)

    @property
    def span(self) -> tuple[date, date]:
        """First and last day shown: whole weeks, so that this one is seen to be running."""
        this = monday_of(self._today())
        last = this + timedelta(days=6)
        weeks = self.range.value
        if weeks:
            return this - timedelta(weeks=weeks - 1), last
        first = self._progress.first_day() or this
        return min(monday_of(first), this - timedelta(weeks=3)), last

    def refresh(self) -> None:
        """Read the span again and draw it."""
        self._fill_lifts()
        span, today, since = self.span, self._today(), self._progress.first_day()
        unit = self._preferences.unit
        lift = self._lifts[self.lift.currentIndex()] if self._lifts else None
        days = [] if lift is None else self._progress.lift(lift.id, *span)
        self.strength.show_chart(strength_chart(lift, days, span=span, unit=unit))
        moods = self._progress.moods(*span)
        self.mood.show_chart(mood_chart(moods, span=span, today=today, since=since))
        self.weeks.show_chart(
            week_chart(
                self._progress.weeks(*span),
                span=span,
                aim_minutes=self._preferences.cardio_aim_minutes,
                today=today,
                since=since,
            )
        )
        self.changes.show_changes(self._progress.feeling_changes(*span))
        self._dates.setText(f"{_dated(span[0])} \N{EN DASH} {_dated(span[1])}")

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
        self._side_cards.setMaximumWidth(16_777_215 if is_narrow else _SIDE)
        self._side_cards.setMinimumWidth(0 if is_narrow else _SIDE)
        self.lift.setMaximumWidth(look_of().text_px(_LIFT))
        self._dates.setVisible(room >= _DATES)

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
        self.range.chosen.connect(lambda _weeks: self.refresh())
        self.lift = QComboBox()
        self.lift.setAccessibleName(self.tr("Lift"))
        self.lift.activated.connect(lambda _place: self.refresh())
        self._dates = label("", "small", "ink-muted")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(label(self.tr("Charts"), "title", wrap=False))
        row.addSpacing(Space.XS)
        row.addWidget(self.range)
        row.addWidget(self.lift)
        row.addWidget(self._dates, 1)
        return row

    def _panels_card(self) -> Card:
        card = Card("")
        card.set_padding(1)
        card.setAccessibleName(self.tr("Charts over one span of days"))
        card.body.setSpacing(0)
        for panel, share in zip(self.panels, _SHARES, strict=True):
            card.body.addWidget(panel, share)
        return card

    def _side(self) -> QWidget:
        self._side_cards = QWidget()
        column = QVBoxLayout(self._side_cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARDS)
        column.addWidget(self.changes)
        reading = Card(self.tr("How to read these"))
        for words in (
            self.tr("The 1RM is worked out from your sets; nobody has to test one."),
            self.tr("Lines stay open where nothing was noted. A gap is a gap, not a zero."),
            self.tr("Mood and training share one time axis. A pattern is not proof of cause."),
        ):
            reading.body.addWidget(label(words, "small", "ink-muted"))
        column.addWidget(reading)
        column.addStretch(1)
        return self._side_cards

    def _link_time(self) -> None:
        plots = [plot for panel in self.panels for plot in panel.plots]
        for plot in plots[1:]:
            plot.link_time(plots[0])

    def _fill_lifts(self) -> None:
        found = self._progress.lifts()
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
            self.refresh()

    def _focused(self) -> QWidget:
        return self.focusWidget()

    def _on_look_changed(self) -> None:
        for panel in self.panels:
            panel.restyle()


def _dated(day: date) -> str:
    return f"{day_text(day).split(' ', 1)[1]} {day.year}"
