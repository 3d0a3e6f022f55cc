"""Charts that compare: two series on one time axis, and one series in two spans of weeks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import median

from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.moods import LONGEST_GAP, middle_half
from liftdesk.services.chart_series import OF_MOOD, WEEKLY, Series, SeriesKind, SeriesPoint
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span, counted_axis, in_unit, value_axis
from liftdesk.ui.charts.marks import (
    Band,
    Bars,
    Chart,
    Dots,
    Label,
    LateRows,
    Line,
    Mark,
    Place,
    Plot,
    Row,
)
from liftdesk.wording.charts import counts_seen
from liftdesk.wording.days import dated_text
from liftdesk.wording.numbers import number_text
from liftdesk.wording.sentences import inside

FEWEST = 4
"""Values of each span below which two spans are not compared."""
_TALL = 150
_MIDDLE, _WIDTH = timedelta(days=3), 4.2


def series_name(kind: SeriesKind) -> str:
    """Return what a series is called; a lift's is called by the lift."""
    return {
        SeriesKind.MOOD: translate("Charts", "Mood"),
        SeriesKind.ENERGY: translate("Charts", "Energy"),
        SeriesKind.SLEEP: translate("Charts", "Sleep"),
        SeriesKind.AFTER: translate("Charts", "Feeling after a session"),
        SeriesKind.SESSIONS: translate("Charts", "Strength sessions a week"),
        SeriesKind.MINUTES: translate("Charts", "Easy cardio a week"),
        SeriesKind.LIFT: translate("Charts", "Estimated 1RM"),
    }[kind]


def _named(series: Series) -> str:
    name = series_name(series.kind)
    return name if series.exercise is None else f"{name}, {inside(series.exercise.name)}"


def _unit(series: Series, unit: Unit) -> str:
    if series.kind is SeriesKind.LIFT:
        return unit.value
    if series.kind is SeriesKind.MINUTES:
        return translate("Charts", "min")
    if series.kind is SeriesKind.SESSIONS:
        return translate("Charts", "sessions")
    if series.kind is SeriesKind.AFTER:
        return translate("Charts", "\N{MINUS SIGN}5 to 5")
    return translate("Charts", "0 to 10")


def _tone(series: Series) -> str:
    if series.kind is SeriesKind.MINUTES:
        return "cardio"
    return "mood" if series.kind in OF_MOOD else "strength"


def _shown(series: Series, unit: Unit) -> list[SeriesPoint]:
    """Return its points in the unit that is shown."""
    if series.kind is not SeriesKind.LIFT:
        return list(series.points)
    return [
        SeriesPoint(p.day, *(in_unit(round(g), unit) for g in (p.value, p.low, p.high)))
        for p in series.points
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlaid:
    """One of two series on one time axis: its plot, and the same in words and numbers."""

    plot: Plot
    name: str
    seen: str
    points: Sequence[SeriesPoint]


def overlaid(series: Series, *, span: Span, unit: Unit, shows_dates: bool) -> Overlaid:
    """Return a series as it is drawn with another one."""
    points = _shown(series, unit)
    name = f"{_named(series)} ({_unit(series, unit)})"
    return Overlaid(
        plot=_plot(series, points, span=span, unit=unit, shows_dates=shows_dates),
        name=name,
        seen=counts_seen(name, [round(p.value, 1) for p in points]),
        points=points,
    )


def overlay_chart(upper: Overlaid, lower: Overlaid) -> Chart:
    """Return two series below each other, of one height and on one time axis.

    Each has its own labelled axis at its own side of the page: a second one in the same plot would
    make two curves meet wherever its numbers were put.
    """
    return Chart(
        title=translate("Charts", "Two on one time axis"),
        caption=translate("Charts", "Side by side says nothing about cause"),
        seen=", ".join(one.seen for one in (upper, lower) if one.points),
        plots=(upper.plot, lower.plot),
        heads=(translate("Charts", "Day"), upper.name, lower.name),
        rows=LateRows(lambda: _both(upper.points, lower.points)),
    )


def _both(upper: Sequence[SeriesPoint], lower: Sequence[SeriesPoint]) -> list[Row]:
    found = [{p.day: round(p.value, 2) for p in points} for points in (upper, lower)]
    return [
        (day, found[0].get(day, ""), found[1].get(day, ""))
        for day in sorted({*found[0], *found[1]})
    ]


def _plot(
    series: Series, points: Sequence[SeriesPoint], *, span: Span, unit: Unit, shows_dates: bool
) -> Plot:
    low, high, ticks = _axis(series, points)
    return Plot(
        first=span[0],
        last=span[1],
        low=low,
        high=high,
        ticks=ticks,
        heading=f"{_named(series)}, {_unit(series, unit)}",
        marks=_marks(series, points) if points else (),
        empty="" if points else translate("Charts", "Nothing in this span"),
        shows_dates=shows_dates,
        height=_TALL,
    )


def _axis(series: Series, points: Sequence[SeriesPoint]) -> tuple[float, float, tuple[float, ...]]:
    if series.kind in WEEKLY:
        high, ticks = counted_axis(max((p.value for p in points), default=0.0), 4.0)
        return 0.0, high, ticks
    if series.kind is SeriesKind.AFTER:
        return -5.6, 5.6, (-5.0, 0.0, 5.0)
    if series.kind in OF_MOOD:
        return -0.8, 10.8, (0.0, 5.0, 10.0)
    return value_axis([end for p in points for end in (p.low, p.high)])


def _marks(series: Series, points: Sequence[SeriesPoint]) -> tuple[Mark, ...]:
    tone = _tone(series)
    days: tuple[Place, ...] = tuple(p.day for p in points)
    values = tuple(p.value for p in points)
    if series.kind in WEEKLY:
        return (
            Bars(
                days=tuple(p.day + _MIDDLE for p in points),
                base=(0.0,) * len(points),
                tops=values,
                tone=tone,
                width=_WIDTH,
            ),
        )
    if series.kind in OF_MOOD:
        return (Dots(days=days, values=values, tone=tone, is_filled=False, size=6),)
    low, high = tuple(p.low for p in points), tuple(p.high for p in points)
    return (
        Band(days=days, low=low, high=high, tone="strength-soft"),
        Line(days=days, values=values, tone=tone),
        Dots(days=days, values=values, tone=tone, size=7),
    )


def periods_chart(
    now: Series, before: Series, *, begins: tuple[date, date], unit: Unit, weeks: int
) -> Chart:
    """Return one series in two spans of `weeks` that begin on the days `begins`: now, before.

    Both are drawn from their first day on, and their middles compared in words.
    """
    parts = [_shown(one, unit) for one in (now, before)]
    has_enough = all(len(part) >= FEWEST for part in parts)
    words = translate("Charts", "Appears with {n} values in each of the two spans").format(n=FEWEST)
    names = (translate("Charts", "Now"), translate("Charts", "Before"))
    rows = [
        (float((p.day - begin).days), name, p)
        for part, begin, name in zip(parts, begins, names, strict=True)
        for p in part
    ]
    plot = _periods_plot(now, parts, begins=begins, unit=unit, weeks=weeks)
    title = translate("Charts", "Last {n} weeks and the {n} before")
    return Chart(
        title=title.format(n=weeks),
        caption=_compared(parts, now, unit) if has_enough else f"{_named(now)}. {words}",
        plots=(plot if has_enough else replace(plot, marks=(), empty=words),),
        heads=(
            translate("Charts", "Day"),
            translate("Charts", "Span"),
            translate("Charts", "Day of the span"),
            _unit(now, unit),
        ),
        rows=tuple((p.day, name, int(at) + 1, round(p.value, 2)) for at, name, p in rows),
        at=tuple((at, p.value) for at, _, p in rows),
        say=_said,
        period=(begins[1], begins[0] + timedelta(days=weeks * 7 - 1)),
    )


def _periods_plot(
    now: Series,
    parts: Sequence[Sequence[SeriesPoint]],
    *,
    begins: tuple[date, date],
    unit: Unit,
    weeks: int,
) -> Plot:
    low, high, ticks = _axis(now, [*parts[0], *parts[1]])
    return Plot(
        first=-0.5,
        last=weeks * 7 - 0.5,
        low=low,
        high=high,
        ticks=ticks,
        unit=_unit(now, unit) if now.kind not in OF_MOOD else "",
        places=tuple((float(n * 7), _week_text(n + 1)) for n in range(weeks)),
        marks=_two(now, parts, begins),
        labels=(
            Label(sign="dot", text=translate("Charts", "Now"), tone=_tone(now)),
            Label(sign="square", text=translate("Charts", "Before"), tone="ink"),
        ),
        shows_dates=True,
        height=_TALL,
    )


def _week_text(week: int) -> str:
    return translate("Charts", "week {n}").format(n=week)


def _said(row: Row) -> str:
    day, span, _, value = row
    shown = number_text(value) if isinstance(value, int | float) else ""
    return f"{span}, {dated_text(day) if isinstance(day, date) else ''}: {shown}"


def _two(
    now: Series, parts: Sequence[Sequence[SeriesPoint]], begins: tuple[date, date]
) -> tuple[Mark, ...]:
    bridge = LONGEST_GAP.days + 1 if now.kind in OF_MOOD else 14
    found: list[Mark] = []
    for number in (1, 0):
        points, is_now = parts[number], number == 0
        places: tuple[Place, ...] = tuple(float((p.day - begins[number]).days) for p in points)
        values = tuple(p.value for p in points)
        tone = _tone(now) if is_now else "ink"
        if now.kind is SeriesKind.LIFT:
            soft = "strength-soft" if is_now else "rest-soft"
            low, high = tuple(p.low for p in points), tuple(p.high for p in points)
            found.append(Band(days=places, low=low, high=high, tone=soft))
        found += [
            Line(
                days=places,
                values=values,
                tone=tone if is_now else "control-line",
                width=1.6 if is_now else 1,
                longest_bridge=bridge,
                is_dashed=not is_now,
            ),
            Dots(
                days=places,
                values=values,
                tone=tone,
                shape="o" if is_now else "s",
                is_filled=is_now,
                size=6,
            ),
        ]
    return tuple(found)


def _compared(parts: Sequence[Sequence[SeriesPoint]], series: Series, unit: Unit) -> str:
    """Return both middles with their middle halves; which is more is left to the reader."""
    told = []
    for part in parts:
        values = [p.value for p in part]
        low, high = (number_text(round(end, 1)) for end in middle_half(values))
        form = translate("Charts", "middle {middle} (half from {low} to {high})")
        told.append(form.format(middle=number_text(round(median(values), 1)), low=low, high=high))
    what = "" if series.kind in OF_MOOD else f" {_unit(series, unit)}"
    form = translate(
        "Charts", "{name}: {now}{unit} now, {before} before. Weeks differ by chance too"
    )
    now = f"{told[0]}{what}"  # one thing, also where the line is read from the right
    return form.format(name=_named(series), now=now, before=told[1], unit="")
