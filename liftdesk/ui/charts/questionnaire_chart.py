"""The chart of one questionnaire: its scores on the instrument's own bands, never more.

The whole scale is always shown, bands are neutral, a line needs four scores and leaves skipped
dates open, and a change is called what was published (research: wellbeing 1.1, 1.4). Nothing of
training stands in it.
"""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.wellbeing.questionnaires import Bands, Instrument, Result, change
from liftdesk.system.texts import translate
from liftdesk.ui.charts.marks import Chart, Dots, Label, Level, Line, Mark, Plot, Scores
from liftdesk.wording.days import date_text
from liftdesk.wording.numbers import number_text
from liftdesk.wording.questionnaires import change_text, score_text

FEWEST_FOR_LINE = 4
_SHADES = (0.05, 0.10, 0.16, 0.22, 0.28)
_HEADROOM, _FLOOR = 1.16, -0.03
"""Parts of the scale left above its top for the number of a score there, and below its foot."""
_MOST_NUMBERS = 24
"""Scores of a span that are written beside their marks; more would run into each other."""

Point = tuple[date, int]


def questionnaire_chart(
    instrument: Instrument, results: Sequence[Result], *, span: tuple[date, date]
) -> Chart:
    """Return the chart of one instrument's results, oldest first; those of the span are drawn."""
    inside = [result for result in results if span[0] <= result.filled.day <= span[1]]
    is_total = bool(instrument.total_of)
    plots = _total(instrument, inside, span) if is_total else _items(instrument, inside, span)
    return Chart(
        title=translate("Charts", "{name} self-check").format(name=instrument.name),
        caption=_caption(instrument, inside),
        plots=plots,
        heads=_heads(instrument),
        rows=tuple(_row(result) for result in inside),
        seen=_seen(instrument, inside),
        say=_said if is_total else None,
    )


def _seen(instrument: Instrument, inside: Sequence[Result]) -> str:
    """Return the first and the last score with their bands, as they were written down."""
    if not instrument.total_of:
        items = range(1, instrument.items + 1) if inside else ()
        return "; ".join(_item_seen(instrument, item, inside) for item in items)
    told = [
        translate("Charts", "{name} on {day}: {score}").format(
            name=instrument.name,
            day=date_text(result.filled.day, year=0),
            score=score_text(instrument, result.score),
        )
        for result in (*inside[:1], *inside[1:][-1:])
        if result.score.total is not None
    ]
    return ", ".join(told)


def _item_seen(instrument: Instrument, item: int, inside: Sequence[Result]) -> str:
    """Return the first and the last answer to one item: "happy yesterday: 4 on 3 Sep, 7 on ...".

    Nothing is said of which way is better or worse.
    """
    answers = [(r.filled.day, n) for r in inside for it, n, _ in r.score.items if it == item]
    form = translate("Charts", "{score} on {day}")
    told = [
        form.format(score=score, day=date_text(day, year=0))
        for day, score in (*answers[:1], *answers[1:][-1:])
    ]
    return f"{_item_text(instrument, item)}: {', '.join(told)}" if told else ""


def plots_of(instrument: Instrument) -> int:
    """Return how many plots its chart has: one for a total, else one for each item."""
    return 1 if instrument.total_of else instrument.items


def _total(
    instrument: Instrument, inside: Sequence[Result], span: tuple[date, date]
) -> tuple[Plot, ...]:
    points = [(r.filled.day, r.score.total) for r in inside if r.score.total is not None]
    highest = instrument.highest
    starts = tuple(float(start) for start, _ in instrument.bands)
    return (
        _plot(
            instrument.bands,
            points,
            span=span,
            highest=highest,
            bridge=_bridge(instrument),
            ticks=(*(starts or (0.0,)), float(highest)),
            height=96,
        ),
    )


def _items(
    instrument: Instrument, inside: Sequence[Result], span: tuple[date, date]
) -> tuple[Plot, ...]:
    highest = instrument.answers[1]
    plots = []
    for item in range(1, instrument.items + 1):
        points = [(r.filled.day, n) for r in inside for it, n, _ in r.score.items if it == item]
        plots.append(
            _plot(
                instrument.item_bands.get(item, ()),
                points,
                span=span,
                highest=highest,
                bridge=_bridge(instrument),
                ticks=(0.0, highest / 2, float(highest)),
                height=74,
                heading=_item_text(instrument, item),
            )
        )
    return tuple(plots)


def _plot(  # noqa: PLR0913 - one scale, each of its parts by name
    bands: Bands,
    points: Sequence[Point],
    *,
    span: tuple[date, date],
    highest: int,
    bridge: int,
    ticks: tuple[float, ...],
    height: int,
    heading: str = "",
) -> Plot:
    levels, labels = _bands(bands, highest)
    return Plot(
        first=span[0],
        last=span[1],
        low=highest * _FLOOR,
        high=highest * _HEADROOM,
        ticks=ticks,
        marks=(*levels, *_marks(points, span, bridge)),
        labels=labels,
        heading=heading,
        height=height,
        empty="" if points else translate("Charts", "Nothing in this span"),
    )


def _bands(bands: Bands, highest: int) -> tuple[tuple[Level, ...], tuple[Label, ...]]:
    levels, labels = [], []
    ends = [*(float(start) for start, _ in bands[1:]), float(highest)]
    for place, ((start, name), end) in enumerate(zip(bands, ends, strict=True)):
        shade = _SHADES[min(place, len(_SHADES) - 1)]
        levels.append(Level(low=float(start), high=end, tone="control-line", opacity=shade))
        middle = (start + end) / 2
        words = translate("Content", name)
        labels.append(Label(sign="", text=words, tone="ink-muted", at=middle))
    return tuple(levels), tuple(labels)


def _marks(points: Sequence[Point], span: tuple[date, date], bridge: int) -> tuple[Mark, ...]:
    days = tuple(day for day, _ in points)
    values = tuple(float(number) for _, number in points)
    line: tuple[Mark, ...] = ()
    if len(points) >= FEWEST_FOR_LINE:
        line = (Line(days=days, values=values, tone="mood", width=1.6, longest_bridge=bridge),)
    written = _written(days, span)
    return (
        *line,
        Dots(days=days, values=values, tone="mood", shape="d", size=11),
        Scores(
            days=tuple(days[n] for n in written),
            values=tuple(values[n] for n in written),
            texts=tuple(number_text(values[n]) for n in written),
        ),
    )


def _written(days: Sequence[date], span: tuple[date, date]) -> list[int]:
    """Return the places of the scores that get their number, the newest first of all."""
    apart = (span[1] - span[0]) / _MOST_NUMBERS
    kept: list[int] = []
    for place in range(len(days) - 1, -1, -1):
        if not kept or days[kept[-1]] - days[place] >= apart:
            kept.append(place)
    return kept[::-1]


def _bridge(instrument: Instrument) -> int:
    """Return the longest stretch that is joined: a date that was left out stays open."""
    return max(1, 2 * instrument.every_days - 1)


def _caption(instrument: Instrument, inside: Sequence[Result]) -> str:
    snapshot = translate("Charts", "A snapshot, not a diagnosis")
    if not inside:
        return translate("Charts", "Nothing in this span")
    totals = [r.score.total for r in inside if r.score.total is not None]
    if not totals:
        return translate("Charts", "Four answers that are never added up. {snapshot}").format(
            snapshot=snapshot
        )
    if len(totals) == 1:
        told = score_text(instrument, inside[-1].score)
    else:
        told = change_text(change(instrument, totals[0], totals[-1]))
    return f"{told}. {snapshot}"


def _item_text(instrument: Instrument, item: int) -> str:
    name = translate("Content", instrument.item_names.get(item, str(item)))
    if item not in instrument.lower_is_better:
        return name
    return translate("Charts", "{name}, lower is better").format(name=name)


def _heads(instrument: Instrument) -> tuple[str, ...]:
    day = translate("Charts", "Day")
    if not instrument.total_of:
        return (day, *(_item_text(instrument, n) for n in range(1, instrument.items + 1)))
    score = translate("Charts", "Score (0-{highest})").format(highest=instrument.highest)
    return (day, score, translate("Charts", "Band"))


def _said(row: tuple[object, ...]) -> str:
    _, score, band = row
    return f"{score}, {band}" if band else str(score)


def _row(result: Result) -> tuple[object, ...]:
    day, found = result.filled.day, result.score
    if found.total is None:
        return (day, *(number for _, number, _ in found.items))
    return (day, found.total, translate("Content", found.band))
