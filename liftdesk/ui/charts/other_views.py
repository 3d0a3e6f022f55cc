"""The views of mood, of dose, and of heart rate."""

from datetime import timedelta

from liftdesk.domain.changes import Area
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.services.chart_cache import Latest
from liftdesk.services.chart_numbers import RATED
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.chart_view import ChartView, Order, ViewParts
from liftdesk.ui.charts.dose_charts import Shares, intensity_chart, rest_chart, shares_of
from liftdesk.ui.charts.feeling_charts import feelings_chart, ratings_chart, year_chart
from liftdesk.ui.charts.heart_chart import heart_chart
from liftdesk.ui.charts.week_chart import week_chart
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.wording.days import dated_text

_YEAR = timedelta(days=364)
_WIDE = 300
_MOST_LIFTS = 500
"""Lifts of which it is kept how heavy their sets were; a count for each bar takes little room."""


class MoodView(ChartView):
    """Mood, energy and sleep; before and after sessions; a year of days."""

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Charts of mood"))
        self.ratings = self.add("ratings", plots=len(RATED), share=24)
        self.feelings = self.add("feelings")
        self.year = self.add("year", of_time=False)

    def draw(self, order: Order) -> None:
        """Draw what has changed; nothing is read while mood is hidden."""
        if order.hides_mood:
            return
        numbers, span = self.parts.numbers, order.span
        rated, felt = numbers.stamp(Area.CHECK_INS), numbers.stamp(Area.FEELINGS, Area.SESSIONS)
        self.show_new(
            self.ratings,
            (span, order.today, order.since, *rated),
            lambda: ratings_chart(
                {name: numbers.moods(*span, name) for name in RATED},
                span=span,
                today=order.today,
                since=order.since,
            ),
        )
        self.show_new(
            self.feelings,
            (span, *felt),
            lambda: feelings_chart(numbers.feelings(*span), span=span),
        )
        last = min(span[1], order.today)
        first = max(span[0], last - _YEAR)
        self.show_new(
            self.year,
            (first, last, *rated),
            lambda: year_chart(numbers.moods(first, last).ratings, first=first, last=last),
        )


class DoseView(ChartView):
    """Sessions and easy cardio a week; loads as a share of the estimate; rest in between."""

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Charts of dose"))
        self.weeks = self.add("weeks", plots=2, share=14)
        self.intensity = self.add("intensity", of_time=False)
        self.rest = self.add("rest", of_time=False)
        self._shares = Latest[Shares](_MOST_LIFTS)

    def draw(self, order: Order) -> None:
        """Draw what has changed."""
        numbers, span = self.parts.numbers, order.span
        aim = self.parts.preferences.cardio_aim_minutes
        self.show_new(
            self.weeks,
            (span, order.today, order.since, aim, *numbers.stamp(Area.SESSIONS, Area.CARDIO)),
            lambda: week_chart(
                numbers.weeks(*span),
                span=span,
                aim_minutes=aim,
                today=order.today,
                since=order.since,
            ),
        )
        self.show_new(
            self.intensity,
            (span, *numbers.stamp(Area.SETS)),
            lambda: intensity_chart(
                [self._shares_of(lift.id, span) for lift in numbers.lifts()], span=span
            ),
        )
        self.show_new(
            self.rest,
            (span, *numbers.stamp(Area.SESSIONS)),
            lambda: rest_chart(numbers.strength_days(*span), span=span),
        )

    def _shares_of(self, lift: ExerciseId, span: Span) -> Shares:
        numbers = self.parts.numbers
        key = span, numbers.lift_stamp(lift)
        return self._shares.of(lift, key, lambda: shares_of(numbers.lift(lift, *span)))


class HeartView(ChartView):
    """The heart rate of one session, chosen among those with a trace."""

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Heart rate of a session"))
        self._sessions = parts.numbers.heart_sessions()
        self.session = Combo()
        self.session.setAccessibleName(self.tr("Session"))
        self.session.activated.connect(lambda _place: self._draw_chosen())
        self.tools.addWidget(self.session)
        self.tools.addStretch(1)
        words = self.tr(
            "No session has a heart-rate trace yet. One comes with a FIT or TCX file of a watch: "
            "File, Import."
        )
        self.nothing = label(words, "body", "ink-muted")
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self.card.body.addWidget(self.nothing)
        self.heart = self.add("heart-rate", of_time=False)

    def draw(self, order: Order) -> None:
        """Offer the sessions of the span and draw the chosen one."""
        found = [
            one
            for one in self.parts.numbers.heart_sessions()
            if order.span[0] <= one.day <= order.span[1]
        ]
        if found != self._sessions or not self.session.count():
            place = self.session.currentIndex()
            chosen = self._sessions[place].id if 0 <= place < len(self._sessions) else None
            self._sessions = found
            self.session.clear()
            for one in found:
                self.session.addItem(f"{dated_text(one.day)}, {one.name}".rstrip(", "))
            ids = [one.id for one in found]
            self.session.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        self.session.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.heart.setVisible(bool(found))
        self._draw_chosen()

    def fit_room(self, room: int) -> None:
        """Leave the choice as wide as its words."""
        super().fit_room(room)
        self.session.setMinimumWidth(min(room, look_of().text_px(_WIDE)))

    def _draw_chosen(self) -> None:
        place = self.session.currentIndex()
        if not 0 <= place < len(self._sessions):
            return
        one, band = self._sessions[place], self.parts.heart_rate.band()
        traces = self.parts.numbers.hearts(one.id)
        name = f"{dated_text(one.day)}, {one.name}".rstrip(", ")
        self.show_new(
            self.heart, (one, band, tuple(traces)), lambda: heart_chart(one.day, name, traces, band)
        )
