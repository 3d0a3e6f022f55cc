"""Charts of dose that are not of time: shares of the estimate, and days from session to session."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from liftdesk.domain.training.lift_days import LiftDay, shares_of_estimate
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span, counted_axis
from liftdesk.ui.charts.marks import Bars, Chart, Label, Plot
from liftdesk.ui.charts.strength_chart import ZONE
from liftdesk.wording.numbers import number_text, percent_text

_BIN = 5
"""Per cent of the estimate that one bar stands for."""
_SHOWN = (30, 110)
FEWEST_SETS, FEWEST_SESSIONS = 10, 3
_MOST_DAYS = 8


@dataclass(frozen=True, slots=True)
class Shares:
    """Sets by their share of their own day's estimate: by the first per cent of each bar, in all.

    `inside` are those in the zone that LiftDesk plans in.
    """

    counts: Counter[int]
    number: int
    inside: int


def shares_of(days: Sequence[LiftDay]) -> Shares:
    """Return the shares of one lift's sets."""
    shares = np.asarray(shares_of_estimate(days))
    first, last = (edge // _BIN for edge in (_SHOWN[0], _SHOWN[1] - _BIN))
    bins = np.clip(shares * 100 // _BIN, first, last).astype(int)
    percents, counts = np.unique(bins * _BIN, return_counts=True)
    inside = np.count_nonzero((shares >= ZONE[0]) & (shares <= ZONE[1]))
    found = Counter(dict(zip(percents.tolist(), counts.tolist(), strict=True)))
    return Shares(found, len(shares), int(inside))


def _added_up(parts: Iterable[Shares]) -> Shares:
    every = list(parts)
    counts: Counter[int] = Counter()
    for one in every:
        counts.update(one.counts)
    return Shares(counts, sum(one.number for one in every), sum(one.inside for one in every))


def intensity_chart(parts: Iterable[Shares], *, span: Span) -> Chart:
    """Return how many sets lay at which share of their own day's estimate, of all lifts."""
    shares = _added_up(parts)
    counts, number, inside = shares.counts, shares.number, shares.inside
    has_enough = number >= FEWEST_SETS
    high, ticks = counted_axis(max(counts.values(), default=0), 4.0)
    bins = range(_SHOWN[0], _SHOWN[1], _BIN)
    words = translate("Charts", "Appears after {n} sets with an estimate").format(n=FEWEST_SETS)
    told = translate("Charts", "{n} of {all} sets at {share} of that day's estimate")
    return Chart(
        title=translate("Charts", "Loads used, as a share of the estimate"),
        caption=told.format(n=inside, all=number, share=_zone_text()) if has_enough else words,
        plots=(
            Plot(
                first=float(_SHOWN[0]),
                last=float(_SHOWN[1]),
                low=0.0,
                high=high,
                ticks=ticks,
                unit=translate("Charts", "sets"),
                places=tuple((float(p), percent_text(p)) for p in range(40, _SHOWN[1], 20)),
                marks=_counted(bins, counts, high) if has_enough else (),
                labels=(
                    Label(sign="bar", text=translate("Charts", "sets"), tone="strength"),
                    Label(
                        sign="band",
                        text=_zone_text(),
                        tone="strength-soft",
                    ),
                ),
                empty="" if has_enough else words,
                shows_dates=True,
                height=104,
            ),
        ),
        heads=(translate("Charts", "From (% of estimate)"), translate("Charts", "Sets")),
        rows=tuple((percent, counts[percent]) for percent in bins) if number else (),
        at=tuple((percent + _BIN / 2, 0.0) for percent in bins) if number else (),
        period=span,
    )


def _counted(bins: range, counts: Counter[int], high: float) -> tuple[Bars, ...]:
    tops = tuple(float(counts[percent]) for percent in bins)
    zone = ZONE[0] * 100, ZONE[1] * 100
    return (
        Bars(
            days=((zone[0] + zone[1]) / 2,),
            base=(0.0,),
            tops=(high,),
            tone="strength-soft",
            width=zone[1] - zone[0],
        ),
        Bars(
            days=tuple(percent + _BIN / 2 for percent in bins),
            base=(0.0,) * len(tops),
            tops=tops,
            tone="strength",
            width=_BIN * 0.84,
        ),
    )


def rest_chart(days: Sequence[date], *, span: Span) -> Chart:
    """Return how many days lay from one strength session to the next, counted."""
    steps = [(later - earlier).days for earlier, later in pairwise(days)]
    counts = Counter(min(step, _MOST_DAYS) for step in steps)
    has_enough = len(days) >= FEWEST_SESSIONS
    high, ticks = counted_axis(max(counts.values(), default=0), 4.0)
    words = translate("Charts", "Appears after {n} sessions").format(n=FEWEST_SESSIONS)
    return Chart(
        title=translate("Charts", "Rest between strength sessions"),
        caption=_rest_caption(steps) if has_enough else words,
        plots=(
            Plot(
                first=0.5,
                last=_MOST_DAYS + 0.5,
                low=0.0,
                high=high,
                ticks=ticks,
                unit=translate("Charts", "times"),
                places=tuple((float(n), _days_text(n)) for n in range(1, _MOST_DAYS + 1)),
                marks=(_rest_bars(counts),) if has_enough else (),
                labels=(
                    Label(sign="bar", text=translate("Charts", "days to the next"), tone="rest"),
                ),
                empty="" if has_enough else words,
                shows_dates=True,
                height=104,
            ),
        ),
        heads=(translate("Charts", "Days to the next session"), translate("Charts", "Times")),
        rows=tuple((_days_text(n), counts[n]) for n in range(1, _MOST_DAYS + 1)) if steps else (),
        at=tuple((float(n), 0.0) for n in range(1, _MOST_DAYS + 1)) if steps else (),
        period=span,
    )


def _rest_bars(counts: Counter[int]) -> Bars:
    days = range(1, _MOST_DAYS + 1)
    return Bars(
        days=tuple(float(n) for n in days),
        base=(0.0,) * _MOST_DAYS,
        tops=tuple(float(counts[n]) for n in days),
        tone="rest",
        width=0.7,
    )


def _days_text(days: int) -> str:
    return number_text(days) if days < _MOST_DAYS else f"{days}+"


def _rest_caption(steps: Sequence[int]) -> str:
    middle = sorted(steps)[len(steps) // 2]
    rested = sum(1 for step in steps if step > 1)
    return translate(
        "Charts", "Mostly {middle} days to the next; a day without in between {n} of {all} times"
    ).format(middle=middle, n=rested, all=len(steps))


def _zone_text() -> str:
    return percent_text(numeral("60\N{EN DASH}80"))
