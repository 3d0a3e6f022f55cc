"""The views of strength: one lift in depth, and many lifts at once."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.lift_days import LiftDay, bests_so_far, between
from liftdesk.services.chart_cache import Latest
from liftdesk.ui.charts.chart_view import ChartView, Order, ViewParts
from liftdesk.ui.charts.lift_charts import all_lifts_chart, reps_chart
from liftdesk.ui.charts.marks import Plot
from liftdesk.ui.charts.strength_chart import LiftStory, strength_chart
from liftdesk.ui.charts.weekly_charts import KeptWeeks, patterns_chart, volume_chart
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label

MOST_LIFTS = 12
"""Lifts that are drawn before somebody chooses: as many as still can be told apart."""
_MOST_KEPT = 4 * MOST_LIFTS
"""Lifts whose plots stay as they are while sets of others are logged."""
_COLUMNS, _NARROW, _SINGLE = 3, 1100, 640


class StrengthView(ChartView):
    """One lift: estimate with new bests, load by repetitions, volume; sets by movement."""

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Charts of one lift"))
        self.estimate = self.add("lift", share=14)
        self.volume = self.add("volume")
        self.reps = self.add("reps", of_time=False, share=14)
        self.patterns = self.add("movements", share=14)
        self._weeks = KeptWeeks()

    def draw(self, order: Order) -> None:
        """Draw what has changed."""
        numbers, lift, span = self.parts.numbers, order.lift, order.span
        stamp = () if lift is None else (lift, numbers.lift_stamp(lift.id))
        life = [] if lift is None else numbers.lift(lift.id, date.min, max(order.today, span[1]))
        days = between(life, *span)
        noted = numbers.stamp(Area.SESSIONS)
        self.show_new(
            self.estimate,
            (span, order.unit, *stamp, *noted),
            lambda: strength_chart(
                LiftStory(
                    exercise=lift,
                    days=days,
                    bests=between(bests_so_far(life), *span),
                    notes=numbers.notes(*span, with_moods=False),
                ),
                span=span,
                unit=order.unit,
                height=140,
            ),
        )
        self.show_new(
            self.reps,
            (order.unit, order.today, *stamp),
            lambda: reps_chart(lift, life, today=order.today, unit=order.unit),
        )
        self._draw_weeks(order, days, stamp)

    def _draw_weeks(self, order: Order, days: Sequence[LiftDay], stamp: tuple[object, ...]) -> None:
        numbers, lift, span = self.parts.numbers, order.lift, order.span
        self.show_new(
            self.volume,
            (span, order.unit, order.today, *stamp),
            lambda: volume_chart(
                lift, days, span=span, unit=order.unit, today=order.today, kept=self._weeks
            ),
        )
        self.show_new(
            self.patterns,
            (span, order.today, *numbers.stamp(Area.SETS)),
            lambda: patterns_chart(
                numbers.pattern_sets(*span), span=span, today=order.today, kept=self._weeks
            ),
        )


class LiftsView(ChartView):
    """Many lifts, a small plot for each; which ones is chosen from a menu."""

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Charts of all lifts"))
        self.choice = LiftChoice()
        self.choice.menu_closed.connect(self._on_chosen)
        self._told = label("", "small", "ink-muted", wrap=False)
        self.tools.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.tools.addWidget(self._told)
        self.tools.addStretch(1)
        self.lifts = self.add("lifts", columns=_COLUMNS)
        self._plots = Latest[Plot](_MOST_KEPT)
        self._order: Order | None = None

    def draw(self, order: Order) -> None:
        """Draw what has changed."""
        self._order = order
        numbers = self.parts.numbers
        known = numbers.lifts()
        self.choice.offer(known)
        chosen = self.choice.chosen
        words = self.tr("{n} of {all} lifts")
        self._told.setText(words.format(n=len(chosen), all=len(known)))
        stamps = {one.id: numbers.lift_stamp(one.id) for one in chosen}
        self.show_new(
            self.lifts,
            (order.span, order.unit, chosen, tuple(stamps.values())),
            lambda: all_lifts_chart(
                [LiftStory(exercise=one, days=numbers.lift(one.id, *order.span)) for one in chosen],
                span=order.span,
                unit=order.unit,
                keep=lambda one, part, make: self._plots.of(
                    one.id, (one, stamps[one.id], order.span, order.unit, part), make
                ),
            ),
        )

    def fit_room(self, room: int) -> None:
        """Put fewer side by side where there is little room."""
        super().fit_room(room)
        columns = 1 if room < _SINGLE else 2 if room < _NARROW else _COLUMNS
        self.lifts.area.set_columns(columns)

    def _on_chosen(self) -> None:
        if self._order is not None:
            self.draw(self._order)


class LiftChoice(SecondaryButton):
    """A button with a menu of lifts, several of which are chosen.

    Signals:
        menu_closed: from its menu; the choice may be another.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setText(self.tr("Choose lifts"))
        self._lifts: list[Exercise] = []
        self._unwanted: set[ExerciseId] = set()
        self._wanted: set[ExerciseId] = set()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._menu = _OpenMenu(self)
        self.setMenu(self._menu)
        self.menu_closed = self._menu.aboutToHide

    @property
    def chosen(self) -> tuple[Exercise, ...]:
        """The chosen lifts: the most trained ones until somebody chooses otherwise."""
        return tuple(
            one
            for place, one in enumerate(self._lifts)
            if one.id in self._wanted or (place < MOST_LIFTS and one.id not in self._unwanted)
        )

    def offer(self, lifts: list[Exercise]) -> None:
        """Offer these lifts; what was chosen of them stays chosen."""
        if lifts == self._lifts:
            return
        self._lifts = lifts
        self._menu.clear()
        chosen = self.chosen
        for one in lifts:
            action = self._menu.addAction(one.name)
            action.setCheckable(True)
            action.setChecked(one in chosen)
            action.toggled.connect(lambda on, name=one.id: self._choose(name, is_on=on))

    def _choose(self, name: ExerciseId, *, is_on: bool) -> None:
        (self._wanted if is_on else self._unwanted).add(name)
        (self._unwanted if is_on else self._wanted).discard(name)


class _OpenMenu(QMenu):
    """A menu that stays open while things are ticked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, and stay."""
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None:
            action.trigger()
            return
        super().mouseReleaseEvent(event)
