"""What a chart draws, as plain numbers with keys that say how it is drawn."""

from collections import defaultdict

from liftdesk.ui.charts.marks import (
    Band,
    Bars,
    Dots,
    Level,
    Line,
    Rule,
    Scores,
    Strokes,
    Ticks,
    Words,
    number_of,
)


def drawn_series(chart):
    """Return every series of a chart by its key; those drawn alike in one plot are one."""
    found = defaultdict(list)
    for number, plot in enumerate(chart.plots):
        for mark in plot.marks:
            found[f"{number} {key_of(mark)}"] += numbers_of(mark)
    return {key: sorted(series) for key, series in found.items() if series}


def key_of(mark):
    """Return how a mark is drawn: "dots mood o hollow 6"."""
    if isinstance(mark, Words):
        return f"words {mark.text}"
    words = [type(mark).__name__.lower(), getattr(mark, "tone", "ink")]
    if isinstance(mark, Dots):
        words += [mark.shape, "filled" if mark.is_filled else "hollow", str(mark.size)]
    if getattr(mark, "is_dashed", False):
        words.append("dashed")
    if getattr(mark, "is_outlined", False):
        words.append("outlined")
    return " ".join(words)


def numbers_of(mark):
    """Return a mark's numbers, a tuple for each of its places."""
    days = [number_of(day) for day in getattr(mark, "days", ())]
    columns = {
        Line: lambda: (days, mark.values),
        Dots: lambda: (days,) if mark.shape == "t" else (days, mark.values),
        Band: lambda: (days, mark.low, mark.high),
        Bars: lambda: (days, mark.base, mark.tops),
        Strokes: lambda: (days, mark.low, mark.high),
        Ticks: lambda: (
            days,
            [mark.value] * len(days),
            [mark.value + mark.height] * len(days),
        ),
        Scores: lambda: (days, mark.values, mark.texts),
        Level: lambda: ([mark.low], [mark.high]),
        Rule: lambda: ([mark.value],),
        Words: lambda: ([number_of(mark.day)], [mark.value]),
    }
    return list(zip(*columns[type(mark)](), strict=True))
