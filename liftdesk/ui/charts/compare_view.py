"""The view that compares: two series on one time axis, the latest weeks with those before."""

from collections.abc import Sequence
from datetime import timedelta

from liftdesk.domain.changes import Area
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.chart_cache import Latest
from liftdesk.services.chart_series import OF_MOOD, WEEKLY, Series, SeriesKind, read_series
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.chart_view import ChartView, Order, ViewParts
from liftdesk.ui.charts.compare_charts import (
    Overlaid,
    overlaid,
    overlay_chart,
    periods_chart,
    series_name,
)
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.segmented import SegmentedChoice

_WIDE = 250
_WEEKS = (4, 8, 12)

Key = tuple[SeriesKind, Exercise | None]


class CompareView(ChartView):
    """Two series below each other; the first of them in two spans of weeks.

    Attributes:
        first, second: which series are drawn.
        weeks: how long the two spans are.
    """

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Charts that compare"))
        self.first, self.second = Combo(), Combo()
        self.first.setAccessibleName(self.tr("First series"))
        self.second.setAccessibleName(self.tr("Second series"))
        words = self.tr("{n} weeks")
        self.weeks = SegmentedChoice[int](
            tuple((words.format(n=n), n) for n in _WEEKS), self.tr("Compare the last")
        )
        self.weeks.set_value(8)
        for combo in (self.first, self.second):
            combo.activated.connect(lambda _place: self._again())
            combo.setMaximumWidth(look_of().text_px(_WIDE))
        self.weeks.chosen.connect(lambda _weeks: self._again())
        self.tools.addWidget(self.first)
        self.tools.addWidget(label(self.tr("and"), "small", "ink-muted", wrap=False))
        self.tools.addWidget(self.second)
        self.tools.addWidget(self.weeks)
        self.tools.addStretch(1)
        self.overlay = self.add("two-series", plots=2, share=20)
        self.periods = self.add("two-spans", of_time=False, share=12)
        self._kept = Latest[Overlaid](2)
        self._keys_offered: list[Key] = []
        self._order: Order | None = None

    def draw(self, order: Order) -> None:
        """Draw what has changed."""
        self._order = order
        self._offer(_offered(self.parts.numbers.lifts(), hides_mood=order.hides_mood))
        upper, lower = (self._keys_offered[c.currentIndex()] for c in (self.first, self.second))
        stamps = self._stamp(upper), self._stamp(lower)
        self.show_new(
            self.overlay,
            (order.span, order.unit, upper, lower, stamps),
            lambda: overlay_chart(
                self._overlaid(order, upper, "upper"), self._overlaid(order, lower, "lower")
            ),
        )
        weeks = self.weeks.value
        last = monday_of(order.today) + timedelta(days=6)
        begin = last - timedelta(days=weeks * 7 - 1)
        before = begin - timedelta(weeks=weeks)
        self.show_new(
            self.periods,
            (begin, weeks, order.unit, upper, stamps[0]),
            lambda: periods_chart(
                self._series(upper, (begin, last)),
                self._series(upper, (before, begin - timedelta(days=1))),
                begins=(begin, before),
                unit=order.unit,
                weeks=weeks,
            ),
        )

    def _overlaid(self, order: Order, key: Key, place: str) -> Overlaid:
        """Return a series as it is drawn in a place; it stays as it is where only the other moves.

        Only the lower one has the days below it.
        """
        return self._kept.of(
            place,
            (order.span, order.unit, key, self._stamp(key)),
            lambda: overlaid(
                self._series(key, order.span),
                span=order.span,
                unit=order.unit,
                shows_dates=place == "lower",
            ),
        )

    def _series(self, key: Key, span: Span) -> Series:
        return read_series(self.parts.numbers, *key, span)

    def _stamp(self, key: Key) -> tuple[int, ...]:
        numbers = self.parts.numbers
        if key[1] is not None:
            return (numbers.lift_stamp(key[1].id),)
        if key[0] in WEEKLY:
            return numbers.stamp(Area.SESSIONS, Area.CARDIO)
        if key[0] is SeriesKind.AFTER:
            return numbers.stamp(Area.SESSIONS, Area.FEELINGS)
        return numbers.stamp(Area.CHECK_INS)

    def _offer(self, keys: list[Key]) -> None:
        if keys == self._keys_offered:
            return
        earlier = self._keys_offered
        for number, combo in enumerate((self.first, self.second)):
            place = combo.currentIndex()
            kept = earlier[place] if 0 <= place < len(earlier) else None
            combo.clear()
            for kind, exercise in keys:
                combo.addItem(series_name(kind) if exercise is None else exercise.name)
            first = min(number, len(keys) - 1)
            combo.setCurrentIndex(keys.index(kept) if kept in keys else first)
        self._keys_offered = keys

    def _again(self) -> None:
        if self._order is not None:
            self.draw(self._order)


def _offered(lifts: Sequence[Exercise], *, hides_mood: bool) -> list[Key]:
    """Return what can be compared: the most trained lift and mood first, so that they are shown."""
    plain: list[Key] = [
        (kind, None)
        for kind in SeriesKind
        if kind is not SeriesKind.LIFT and not (hides_mood and kind in OF_MOOD)
    ]
    of_lifts: list[Key] = [(SeriesKind.LIFT, one) for one in lifts]
    return [*of_lifts[:1], *plain, *of_lifts[1:]]
