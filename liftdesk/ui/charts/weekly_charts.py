"""Charts of what was done week by week: the volume of a lift, and sets by movement."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import compress

from liftdesk.domain.training.exercises import Exercise, Pattern
from liftdesk.domain.training.lift_days import LiftDay
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import monday_of, mondays
from liftdesk.services.chart_cache import Latest
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span, counted_axis, in_unit
from liftdesk.ui.charts.marks import Bars, Chart, Label, LateRows, Plot, Row
from liftdesk.ui.charts.strength_chart import lift_name
from liftdesk.wording.charts import counts_seen
from liftdesk.wording.exercises import capital
from liftdesk.wording.kinds import pattern_text

_MIDDLE, _WIDTH = timedelta(days=3), 4.2
_BAR = 0.82
"""Part of its row that the highest bar of a pattern takes."""


def volume_chart(  # noqa: PLR0913 - one chart, each of its parts by name
    exercise: Exercise | None,
    days: Sequence[LiftDay],
    *,
    span: Span,
    unit: Unit,
    today: date,
    keep: Latest[Bars],
) -> Chart:
    """Return what was lifted of one lift each week: loads times repetitions, added up.

    What is the same as in the chart before is in `keep`.
    """
    running = monday_of(today)
    grams: dict[date, int] = {}
    for one in days:
        monday = monday_of(one.day)
        grams[monday] = grams.get(monday, 0) + one.volume
    volumes = [
        (monday, in_unit(grams[monday], unit) if monday in grams else 0.0)
        for monday in mondays(monday_of(span[0]), span[1])
    ]
    weeks = _Weeks([monday for monday, _ in volumes], running, keep)
    full = [amount for monday, amount in volumes if monday < running and amount]
    return Chart(
        title=translate("Charts", "Volume load a week, {lift}").format(lift=lift_name(exercise)),
        caption=translate("Charts", "Load times repetitions, warm-ups left out"),
        seen=counts_seen(translate("Charts", "Volume load in weeks with this lift"), full),
        plots=(_volume_plot(volumes, weeks, span, unit),),
        heads=(
            translate("Charts", "Week from"),
            translate("Charts", "Volume load ({unit})").format(unit=unit.value),
            translate("Charts", "Sets"),
        ),
        rows=LateRows(lambda: _volume_rows(volumes, days)),
        row_days=7,
    )


def _volume_rows(volumes: Sequence[tuple[date, float]], days: Sequence[LiftDay]) -> list[Row]:
    sets: Counter[date] = Counter()
    for one in days:
        sets[monday_of(one.day)] += len(one.sets)
    return [(monday, amount, sets[monday]) for monday, amount in volumes]


def _volume_plot(
    volumes: Sequence[tuple[date, float]],
    weeks: "_Weeks",
    span: Span,
    unit: Unit,
) -> Plot:
    most = max((amount for _, amount in volumes), default=0.0)
    high, ticks = counted_axis(most, 10.0)
    return Plot(
        first=span[0],
        last=span[1],
        low=0.0,
        high=high,
        ticks=ticks,
        unit=unit.value,
        marks=tuple(weeks.bars([amount for _, amount in volumes])),
        labels=(
            Label(sign="bar", text=translate("Charts", "one week"), tone="strength"),
            Label(sign="outline", text=translate("Charts", "this week"), tone="strength"),
        ),
        empty="" if most else translate("Charts", "Nothing in this span"),
        shows_dates=True,
        height=84,
    )


def patterns_chart(
    weeks: Mapping[date, Counter[Pattern]], *, span: Span, today: date, keep: Latest[Bars]
) -> Chart:
    """Return sets a week by movement pattern, a row for each; all rows have one measure.

    What is the same as in the chart before is in `keep`.
    """
    sets = {p: [week.get(p, 0) for week in weeks.values()] for p in Pattern}
    found = [p for p in Pattern if any(sets[p])][::-1]
    most = max((max(sets[p]) for p in found), default=0)
    across = _Weeks(list(weeks), monday_of(today), keep)
    rows = [([n / most * _BAR for n in sets[p]], float(row), p) for row, p in enumerate(found)]
    form = translate("Charts", "The highest bar is {n} sets; warm-ups left out")
    nothing = translate("Charts", "Nothing in this span")
    return Chart(
        title=translate("Charts", "Sets a week by movement"),
        caption=form.format(n=most) if found else nothing,
        seen=", ".join(counts_seen(capital(pattern_text(p)), sets[p]) for p in found[::-1]),
        plots=(
            Plot(
                first=span[0],
                last=span[1],
                low=0.0,
                high=float(max(1, len(found))),
                ticks=tuple(float(row) for row in range(len(found))),
                names=("0",) * len(found),
                marks=tuple(bar for row in rows for bar in across.bars(*row)),
                labels=tuple(
                    Label(sign="", text=pattern_text(p), tone="ink-muted", at=row + 0.4)
                    for row, p in enumerate(found)
                ),
                empty="" if found else nothing,
                shows_dates=True,
                height=max(60, 26 * len(found)),
            ),
        ),
        heads=(translate("Charts", "Week from"), *(capital(pattern_text(p)) for p in found[::-1])),
        rows=LateRows(
            lambda: [(day, *(week[p] for p in found[::-1])) for day, week in weeks.items()]
        ),
        row_days=7,
    )


class _Weeks:
    """Weeks one after another, and the bars above them: the running week has one by itself."""

    def __init__(self, days: Sequence[date], running: date, keep: Latest[Bars]) -> None:
        """Stand above weeks, by their Mondays; bars that stay the same stay in `keep`."""
        self._keep = keep
        self._at = bisect_left(days, running)
        self._after = self._at + 1 if running in days[self._at : self._at + 1] else self._at
        middles = tuple(monday + _MIDDLE for monday in days)
        self._full = middles[: self._at] + middles[self._after :]
        self._now = middles[self._at : self._after]

    def bars(self, tops: Sequence[float], foot: float = 0.0, name: str = "") -> list[Bars]:
        """Return a bar for each week that has a top, `foot` up; `name` is that of their row."""
        full = (*tops[: self._at], *tops[self._after :])
        now = tuple(tops[self._at : self._after])
        return [
            self._keep.of(
                (name, is_running),
                (days, heights, foot),
                partial(_bars, days, heights, foot, is_running=is_running),
            )
            for is_running, days, heights in ((False, self._full, full), (True, self._now, now))
            if any(heights)
        ]


def _bars(
    days: tuple[date, ...], tops: tuple[float, ...], foot: float, *, is_running: bool
) -> Bars:
    heights = tuple(foot + top for top in tops if top)
    return Bars(
        days=tuple(compress(days, tops)),
        base=(foot,) * len(heights),
        tops=heights,
        tone="strength",
        width=_WIDTH,
        is_outlined=is_running,
    )
