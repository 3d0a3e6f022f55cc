"""The chart of one session's heart rate, minute by minute, with the band of easy effort."""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.easy_cardio import HeartBand
from liftdesk.domain.training.heart_trace import HeartTrace
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import value_axis
from liftdesk.ui.charts.marks import Chart, Label, LateRows, Level, Line, Mark, Plot, Rule

_LONGEST_GAP = 10 / 60
"""Minutes without a beat over which nothing is joined: a strap that slips for a breath or two."""
_ROW = 60
"""Seconds that a row of the table stands for."""


def heart_chart(
    day: date, name: str, traces: Sequence[HeartTrace], band: HeartBand | None
) -> Chart:
    """Return a session's heart rate; `traces` in the order they were measured, at least one."""
    points = _points(traces)
    values = tuple(beats for _, beats in points)
    known = [float(end) for end in (band.low, band.high)] if band else []
    low, high, ticks = value_axis([*values, *known])
    last = max(1.0, points[-1][0])
    labels = [Label(sign="line", text=translate("Charts", "heart rate"), tone="cardio")]
    if band is not None:
        words = translate("Charts", "easy effort")
        labels.append(Label(sign="band", text=words, tone="cardio-soft"))
    return Chart(
        title=translate("Charts", "Heart rate, {name}").format(name=name),
        caption=_caption(traces, band),
        seen=_seen(traces),
        plots=(
            Plot(
                first=0.0,
                last=last,
                low=low,
                high=high,
                ticks=ticks,
                unit=translate("Charts", "bpm"),
                places=_minutes(last),
                marks=(*_band_marks(band), _heart_line(points)),
                labels=tuple(labels),
                shows_dates=True,
                height=220,
            ),
        ),
        heads=(translate("Charts", "Minute"), translate("Charts", "Mean heart rate (bpm)")),
        rows=LateRows(lambda: _rows(points)),
        at=tuple((row[0], 0.0) for row in _rows(points)),
        period=(day, day),
    )


def _points(traces: Sequence[HeartTrace]) -> list[tuple[float, float]]:
    """Return minutes since the first trace began, and beats a minute, what was measured only."""
    begun = traces[0].started
    return [
        ((trace.started - begun).total_seconds() / 60 + second / 60, float(beat))
        for trace in traces
        for second, beat in enumerate(trace.beats)
        if beat
    ]


def _rows(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    sums: dict[int, list[float]] = {}
    for minute, beats in points:
        sums.setdefault(int(minute * 60) // _ROW, []).append(beats)
    return [(float(minute), round(sum(b) / len(b), 1)) for minute, b in sorted(sums.items())]


def _heart_line(points: Sequence[tuple[float, float]]) -> Line:
    return Line(
        days=tuple(minute for minute, _ in points),
        values=tuple(beats for _, beats in points),
        tone="cardio",
        width=1.4,
        longest_bridge=_LONGEST_GAP,
    )


def _band_marks(band: HeartBand | None) -> tuple[Mark, ...]:
    """Return the band, and the lines between which it may truly lie where a formula gave it."""
    if band is None:
        return ()
    level = Level(low=float(band.low), high=float(band.high), tone="cardio-soft")
    if not band.band_spread:
        return (level,)
    return (
        level,
        Rule(value=float(band.low - band.band_spread), tone="control-line"),
        Rule(value=float(band.high + band.band_spread), tone="control-line"),
    )


def _minutes(last: float) -> tuple[tuple[float, str], ...]:
    step = next((n for n in (1, 2, 5, 10, 15, 30, 60, 120, 240) if last / n <= 8), 480)  # noqa: PLR2004 - as many labels as days have
    form = translate("Charts", "{n} min")
    return tuple((float(n), form.format(n=n)) for n in range(0, int(last) + 1, step))


def _caption(traces: Sequence[HeartTrace], band: HeartBand | None) -> str:
    measured = round(sum(trace.measured for trace in traces) / 60)
    if band is None:
        return translate(
            "Charts", "{n} min measured; no band can be worked out from what is told of your heart"
        ).format(n=measured)
    inside = round(sum(trace.seconds_within(band.low, band.high) for trace in traces) / 60)
    told = translate("Charts", "{n} of {all} measured min within {low} to {high} bpm").format(
        n=inside, all=measured, low=band.low, high=band.high
    )
    if not band.band_spread:
        return told
    return translate("Charts", "{told}, which may lie {spread} bpm off").format(
        told=told, spread=band.band_spread
    )


def _seen(traces: Sequence[HeartTrace]) -> str:
    measured = sum(trace.measured for trace in traces)
    mean = round(sum(sum(trace.beats) for trace in traces) / measured)
    return translate("Charts", "Heart rate around {mean} bpm, at most {highest}").format(
        mean=mean, highest=max(trace.highest for trace in traces)
    )
