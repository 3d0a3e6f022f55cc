"""Charts of what was done week by week: the volume of a lift, and sets by movement."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import compress
from operator import attrgetter
from typing import TypeVar

from liftdesk.domain.training.exercises import Exercise, Pattern
from liftdesk.domain.training.lift_days import LiftDay
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import WEEK, monday_of, mondays
from liftdesk.services.chart_cache import Latest
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span, counted_axis, in_unit
from liftdesk.ui.charts.marks import Bars, Chart, Label, LateRows, Plot, Row
from liftdesk.ui.charts.strength_chart import lift_name
from liftdesk.wording.charts import counts_seen
from liftdesk.wording.exercises import capital
from liftdesk.wording.kinds import pattern_text

T = TypeVar("T")
_MIDDLE, _WIDTH = timedelta(days=3), 4.2
_BAR = 0.82
"""Part of its row that the highest bar of a pattern takes."""
_MOST_ROWS = 2 * (1 + len(Pattern))
"""Rows of bars: volume and each movement, the weeks that are over and the running one."""
_day_of = attrgetter("day")


@dataclass(frozen=True, slots=True)
class _Amounts:
    """What was done in each week but the running one; the least and the most of a week."""

    weekly: tuple[float, ...]
    least: float
    most: float


class KeptWeeks:
    """What charts of weeks leave to the next: a set logged today changes no week but the running.

    What they were made from is compared by identity first, so that thirty years of it take no time.
    """

    def __init__(self) -> None:
        self.bars = Latest[Bars](_MOST_ROWS)
        self.middles = Latest[tuple[date, ...]](2)
        self.volume = Latest[_Amounts](1)
        self.sets = Latest[dict[Pattern, _Amounts]](1)


def volume_chart(  # noqa: PLR0913 - one chart, each of its parts by name
    exercise: Exercise | None,
    days: Sequence[LiftDay],
    *,
    span: Span,
    unit: Unit,
    today: date,
    kept: KeptWeeks,
) -> Chart:
    """Return what was lifted of one lift each week: loads times repetitions, added up."""
    weeks = _Weeks(mondays(monday_of(span[0]), span[1]), monday_of(today), kept)
    begin = bisect_left(days, weeks.running, key=_day_of)
    end = bisect_left(days, weeks.running + WEEK, lo=begin, key=_day_of)
    others = (*days[:begin], *days[end:])
    volume = kept.volume.of(
        "", (others, weeks.others, unit), partial(_volume, others, weeks.others, unit)
    )
    now = tuple(in_unit(sum(one.volume for one in days[begin:end]), unit) for _ in weeks.now)
    full = [amount for amount in volume.weekly[: weeks.place] if amount]
    return Chart(
        title=translate("Charts", "Volume load a week, {lift}").format(lift=lift_name(exercise)),
        caption=translate("Charts", "Load times repetitions, warm-ups left out"),
        seen=counts_seen(translate("Charts", "Volume load in weeks with this lift"), full),
        plots=(_volume_plot(weeks, volume, now, span, unit),),
        heads=(
            translate("Charts", "Week from"),
            translate("Charts", "Volume load ({unit})").format(unit=unit.value),
            translate("Charts", "Sets"),
        ),
        rows=LateRows(lambda: _volume_rows(weeks.days, weeks.joined(volume.weekly, now), days)),
        row_days=7,
    )


def _volume(days: Sequence[LiftDay], weeks: Sequence[date], unit: Unit) -> _Amounts:
    grams: dict[date, int] = {}
    for one in days:
        monday = monday_of(one.day)
        grams[monday] = grams.get(monday, 0) + one.volume
    return _amounts(in_unit(grams.get(monday, 0), unit) for monday in weeks)


def _amounts(weekly: Iterable[float]) -> _Amounts:
    found = tuple(weekly)
    return _Amounts(found, min(found, default=0), max(found, default=0))


def _volume_rows(
    weeks: Sequence[date], volumes: Sequence[float], days: Sequence[LiftDay]
) -> list[Row]:
    sets: Counter[date] = Counter()
    for one in days:
        sets[monday_of(one.day)] += len(one.sets)
    return [(monday, amount, sets[monday]) for monday, amount in zip(weeks, volumes, strict=True)]


def _volume_plot(
    weeks: "_Weeks", volume: _Amounts, now: tuple[float, ...], span: Span, unit: Unit
) -> Plot:
    most = max(volume.most, *now, 0.0)
    high, ticks = counted_axis(most, 10.0)
    return Plot(
        first=span[0],
        last=span[1],
        low=0.0,
        high=high,
        ticks=ticks,
        unit=unit.value,
        marks=tuple(weeks.bars(volume.weekly, now)),
        labels=(
            Label(sign="bar", text=translate("Charts", "one week"), tone="strength"),
            Label(sign="outline", text=translate("Charts", "this week"), tone="strength"),
        ),
        empty="" if most else translate("Charts", "Nothing in this span"),
        shows_dates=True,
        height=84,
    )


def patterns_chart(
    sets: Mapping[date, Counter[Pattern]], *, span: Span, today: date, kept: KeptWeeks
) -> Chart:
    """Return sets a week by movement pattern, a row for each; all rows have one measure."""
    weeks = _Weeks(list(sets), monday_of(today), kept)
    others, now = weeks.split(tuple(sets.values()))
    done = kept.sets.of("", others, partial(_sets, others))
    nows = {p: tuple(week.get(p, 0) for week in now) for p in Pattern}
    reach = {p: _reach(done[p], nows[p]) for p in Pattern}
    found = [p for p in Pattern if reach[p][1]][::-1]
    most = max(reach[p][1] for p in Pattern)
    bars = [
        bar
        for row, p in enumerate(found)
        for bar in weeks.bars(done[p].weekly, nows[p], _Place(p, float(row), _BAR, most))
    ]
    form = translate("Charts", "The highest bar is {n} sets; warm-ups left out")
    nothing = translate("Charts", "Nothing in this span")
    names = [capital(pattern_text(p)) for p in found[::-1]]
    seen = (counts_seen(name, reach[p]) for name, p in zip(names, found[::-1], strict=True))
    return Chart(
        title=translate("Charts", "Sets a week by movement"),
        caption=form.format(n=most) if found else nothing,
        seen=", ".join(seen),
        plots=(_patterns_plot(found, bars, span, nothing),),
        heads=(translate("Charts", "Week from"), *names),
        rows=LateRows(
            lambda: [(day, *(week[p] for p in found[::-1])) for day, week in sets.items()]
        ),
        row_days=7,
    )


def _patterns_plot(
    found: Sequence[Pattern], bars: Sequence[Bars], span: Span, nothing: str
) -> Plot:
    return Plot(
        first=span[0],
        last=span[1],
        low=0.0,
        high=float(max(1, len(found))),
        ticks=tuple(float(row) for row in range(len(found))),
        names=("0",) * len(found),
        marks=tuple(bars),
        labels=tuple(
            Label(sign="", text=pattern_text(p), tone="ink-muted", at=row + 0.4)
            for row, p in enumerate(found)
        ),
        empty="" if found else nothing,
        shows_dates=True,
        height=max(60, 26 * len(found)),
    )


def _sets(weeks: Sequence[Counter[Pattern]]) -> dict[Pattern, _Amounts]:
    return {p: _amounts(week.get(p, 0) for week in weeks) for p in Pattern}


def _reach(others: _Amounts, now: Sequence[float]) -> tuple[float, float]:
    """Return the least and the most of all weeks."""
    found = [*now, *((others.least, others.most) if others.weekly else ())]
    return min(found, default=0), max(found, default=0)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row of bars stands: its name, its foot, and how high `of` sets are."""

    name: str = ""
    foot: float = 0.0
    high: float = 1.0
    of: float = 1.0


_ALONE = _Place()


class _Weeks:
    """Weeks one after another, and the bars above them: the running week has one by itself.

    Attributes:
        days: their Mondays; `others` are those of all but the running week, and `now` its own.
        running: the Monday of the week that runs, here or not; `place` is how many are before it.
    """

    def __init__(self, days: Sequence[date], running: date, kept: KeptWeeks) -> None:
        """Stand above weeks, by their Mondays; what stays the same is in `kept`."""
        self.days, self.running, self._kept = days, running, kept
        self.place = bisect_left(days, running)
        self._after = self.place + (running in days[self.place : self.place + 1])
        others, self.now = self.split(tuple(days))
        # The same ones as before, so that what was made of them is known by that.
        self.others = kept.middles.of("days", others, lambda: others)
        self._middles = kept.middles.of("middles", self.others, self._over_the_middle)

    def _over_the_middle(self) -> tuple[date, ...]:
        return tuple(monday + _MIDDLE for monday in self.others)

    def split(self, values: tuple[T, ...]) -> tuple[tuple[T, ...], tuple[T, ...]]:
        """Return what belongs to all other weeks, and what to the running one."""
        return (
            values[: self.place] + values[self._after :],
            values[self.place : self._after],
        )

    def joined(self, others: Sequence[float], now: Sequence[float]) -> list[float]:
        """Return what was split, in the order of the weeks."""
        return [*others[: self.place], *now, *others[self.place :]]

    def bars(
        self, others: tuple[float, ...], now: tuple[float, ...], at: _Place = _ALONE
    ) -> list[Bars]:
        """Return a bar for each week in which something was done."""
        middles = tuple(monday + _MIDDLE for monday in self.now)
        return [
            self._kept.bars.of(
                (at.name, is_running),
                (days, amounts, at),
                partial(_bars, days, amounts, at, is_running=is_running),
            )
            for is_running, days, amounts in (
                (False, self._middles, others),
                (True, middles, now),
            )
            if any(amounts)
        ]


def _bars(
    days: tuple[date, ...], amounts: tuple[float, ...], at: _Place, *, is_running: bool
) -> Bars:
    heights = tuple(at.foot + amount / at.of * at.high for amount in amounts if amount)
    return Bars(
        days=tuple(compress(days, amounts)),
        base=(at.foot,) * len(heights),
        tops=heights,
        tone="strength",
        width=_WIDTH,
        is_outlined=is_running,
    )
