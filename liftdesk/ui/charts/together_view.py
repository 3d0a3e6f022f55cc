"""The first view: strength, mood, self-checks and the weekly dose over one span."""

from liftdesk.domain.changes import Area
from liftdesk.domain.wellbeing.questionnaires import Instrument
from liftdesk.services.chart_cache import Latest
from liftdesk.ui.charts.chart_panel import ChartPanel
from liftdesk.ui.charts.chart_view import ChartView, Order, ViewParts
from liftdesk.ui.charts.marks import Mark
from liftdesk.ui.charts.mood_chart import mood_chart
from liftdesk.ui.charts.self_check_panels import SelfCheckPanels
from liftdesk.ui.charts.strength_chart import LiftStory, strength_chart
from liftdesk.ui.charts.week_chart import week_chart
from liftdesk.ui.insight.hidden_card import HiddenLine


class TogetherView(ChartView):
    """Strength and mood on one time axis with sessions and self-checks.

    Attributes:
        strength, mood, weeks: its panels; `self_checks` those of questionnaires.
        hidden: one sentence in the place of mood while it is hidden.
    """

    def __init__(self, parts: ViewParts) -> None:
        super().__init__(parts, "")
        self.card.setAccessibleName(self.tr("Charts over one span of days"))
        self.strength = self.add("strength", share=10)
        self.mood = self.add("mood", share=11)
        self.hidden = HiddenLine()
        self.self_checks = SelfCheckPanels(parts.ask_path, parts.axis, self.card)
        self.self_checks.made.connect(self._on_self_check_made)
        self.card.body.addWidget(self.hidden)
        self.card.body.addWidget(self.self_checks)
        self.weeks = self.add("weeks", plots=2, share=12)
        self._hides_mood = False
        self._self_checked: object = None
        self._rated = Latest[tuple[Mark, ...]](1)

    @property
    def panels(self) -> tuple[ChartPanel, ...]:
        """The panels that are shown, from the top down."""
        mind = () if self._hides_mood else (self.mood, *self.self_checks.panels)
        return (self.strength, *mind, self.weeks)

    def draw(self, order: Order) -> None:
        """Draw what has changed."""
        self._hides_mood = order.hides_mood
        self._draw_strength(order)
        self._draw_weeks(order)
        self.hidden.setVisible(order.hides_mood)
        self.mood.setVisible(not order.hides_mood)
        if not order.hides_mood:
            self._draw_mood(order)
        self.self_checks.setVisible(not order.hides_mood and bool(self.self_checks.panels))

    def restyle(self) -> None:
        """Draw again in the theme's colours, those of questionnaires too."""
        super().restyle()
        self.self_checks.restyle()

    def _draw_strength(self, order: Order) -> None:
        numbers, lift = self.parts.numbers, order.lift
        drawn = () if lift is None else (lift, numbers.lift_stamp(lift.id))
        noted = numbers.stamp(Area.SESSIONS)
        self.show_new(
            self.strength,
            (order.span, order.unit, *drawn, *noted),
            lambda: strength_chart(
                LiftStory(
                    exercise=lift,
                    days=[] if lift is None else numbers.lift(lift.id, *order.span),
                    notes=numbers.notes(*order.span, with_moods=False),
                ),
                span=order.span,
                unit=order.unit,
            ),
        )

    def _draw_mood(self, order: Order) -> None:
        numbers, span = self.parts.numbers, order.span
        stamp = numbers.stamp(Area.CHECK_INS, Area.SESSIONS)
        self.show_new(
            self.mood,
            (span, order.today, order.since, *stamp),
            lambda: mood_chart(
                numbers.moods(*span),
                span=span,
                today=order.today,
                since=order.since,
                notes=numbers.notes(*span, with_moods=True),
                keep=self._rated,
            ),
        )
        stamp = numbers.stamp(Area.QUESTIONNAIRES)
        if stamp != self._self_checked:
            self._self_checked = stamp
            self.self_checks.show_known(self._filled_in())
        self.self_checks.draw(span, stamp, self.parts.questionnaires.between)

    def _filled_in(self) -> list[Instrument]:
        """Return the instruments that were filled in at some time, of those there are."""
        filled_in = set(self.parts.numbers.self_checks())
        packs = self.parts.questionnaires.packs if filled_in else ()
        forms = [form for pack in packs for form in (pack.instrument, *pack.short_forms)]
        return [form for form in forms if form.id in filled_in]

    def _draw_weeks(self, order: Order) -> None:
        numbers, aim = self.parts.numbers, self.parts.preferences.cardio_aim_minutes
        stamp = numbers.stamp(Area.SESSIONS, Area.CARDIO)
        self.show_new(
            self.weeks,
            (order.span, order.today, order.since, aim, *stamp),
            lambda: week_chart(
                numbers.weeks(*order.span),
                span=order.span,
                aim_minutes=aim,
                today=order.today,
                since=order.since,
            ),
        )

    def _on_self_check_made(self, panel: ChartPanel) -> None:
        panel.pointed.connect(lambda by_key: self.pointed.emit(panel, by_key))
