"""The chart of one lift: its estimated 1RM as a range, and the loads that were used."""

from collections.abc import Sequence
from datetime import date
from math import ceil, floor

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.strength import OneRepMax
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.progress import LiftDay
from liftdesk.system.texts import translate
from liftdesk.ui.charts.marks import Band, Chart, Dots, Label, Line, Mark, Plot
from liftdesk.wording.estimates import e1rm_text

FEWEST_DAYS = 2
ZONE = (0.6, 0.8)
"""The part of the estimate that LiftDesk plans in."""
_EDGE = 0.12
_STEPS = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)
_MOST_TICKS = 4


def strength_chart(
    exercise: Exercise | None,
    days: Sequence[LiftDay],
    *,
    span: tuple[date, date],
    unit: Unit,
) -> Chart:
    """Return the chart of a lift; days without an estimate show their load alone."""
    name = exercise.name if exercise else translate("Charts", "no lift yet")
    title = translate("Charts", "Estimated 1RM, {lift}").format(lift=_inside(name))
    guessed = [(one.day, one.estimate) for one in days if one.estimate is not None]
    values = [_in(grams, unit) for _, e in guessed for grams in (e.low, e.high)]
    loads = [(one.day, _in(one.top_grams, unit)) for one in days if one.top_grams]
    zone = [_in(round(e.mid * share), unit) for _, e in guessed for share in ZONE]
    low, high, ticks = value_axis([*values, *(load for _, load in loads), *zone])
    has_enough = len(days) >= FEWEST_DAYS
    return Chart(
        title=title,
        caption=_caption(guessed[-1][1] if guessed else None, days, unit),
        plots=(
            Plot(
                first=span[0],
                last=span[1],
                low=low,
                high=high,
                ticks=ticks,
                unit=unit.value,
                marks=_marks(guessed, loads, unit) if has_enough else (),
                empty=""
                if has_enough
                else translate("Charts", "Appears after {n} sessions").format(n=FEWEST_DAYS),
                labels=_labels(),
                height=104,
            ),
        ),
        heads=_heads(unit),
        rows=tuple(_row(one, unit) for one in days),
    )


def value_axis(values: Sequence[float]) -> tuple[float, float, tuple[float, ...]]:
    """Return lowest, highest and labelled values that hold all `values` with a little room."""
    if not values:
        return 0.0, 40.0, (10.0, 20.0, 30.0)
    low, high = min(values), max(values)
    room = max((high - low) * _EDGE, 1.0)
    low, high = max(0.0, low - room), high + room
    step = next((s for s in _STEPS if (high - low) / s <= _MOST_TICKS), _STEPS[-1])
    first = ceil(low / step)
    ticks = tuple(n * step for n in range(first, floor(high / step) + 1))
    return low, high, ticks


def _marks(
    guessed: Sequence[tuple[date, OneRepMax]], loads: Sequence[tuple[date, float]], unit: Unit
) -> tuple[Mark, ...]:
    days = tuple(day for day, _ in guessed)
    mids = tuple(_in(e.mid, unit) for _, e in guessed)
    below, above = (tuple(mid * share for mid in mids) for share in ZONE)
    return (
        Band(days=days, low=below, high=above, tone="rest-soft"),
        Line(days=days, values=below, tone="control-line", width=1, is_dashed=True),
        Line(days=days, values=above, tone="control-line", width=1, is_dashed=True),
        Band(
            days=days,
            low=tuple(_in(e.low, unit) for _, e in guessed),
            high=tuple(_in(e.high, unit) for _, e in guessed),
            tone="strength-soft",
        ),
        Line(days=days, values=mids, tone="strength"),
        Dots(days=days, values=mids, tone="strength", size=7),
        Dots(
            days=tuple(day for day, _ in loads),
            values=tuple(load for _, load in loads),
            tone="ink",
            shape="s",
            is_filled=False,
            size=7,
        ),
    )


def _labels() -> tuple[Label, ...]:
    return (
        Label(sign="line", text=translate("Charts", "estimate"), tone="strength"),
        Label(sign="band", text=translate("Charts", "its range"), tone="strength-soft"),
        Label(sign="square", text=translate("Charts", "load used"), tone="ink"),
        Label(sign="band", text=translate("Charts", "60\N{EN DASH}80 % zone"), tone="rest-soft"),
    )


def _caption(latest: OneRepMax | None, days: Sequence[LiftDay], unit: Unit) -> str:
    if latest is not None:
        return translate("Charts", "Now {range}").format(range=e1rm_text(latest, unit))
    if days:
        return translate("Charts", "No estimate: over 12 reps to failure, or no load")
    return translate("Charts", "Nothing in this span")


def _heads(unit: Unit) -> tuple[str, ...]:
    words = (
        translate("Charts", "Lowest ({unit})"),
        translate("Charts", "Middle ({unit})"),
        translate("Charts", "Highest ({unit})"),
        translate("Charts", "Load used ({unit})"),
    )
    return (
        translate("Charts", "Day"),
        *(word.format(unit=unit.value) for word in words),
        translate("Charts", "Reps"),
    )


def _row(one: LiftDay, unit: Unit) -> tuple[object, ...]:
    estimate = one.estimate
    guesses: tuple[object, ...] = ("", "", "")
    if estimate is not None:
        guesses = tuple(round(_in(g, unit), 1) for g in (estimate.low, estimate.mid, estimate.high))
    load = "" if one.top_grams is None else _in(one.top_grams, unit)
    return (one.day, *guesses, load, one.reps)


def _in(grams: int | None, unit: Unit) -> float:
    return float(Load(grams or 0, unit).number())


def _inside(name: str) -> str:
    """Return a name as it stands within a sentence."""
    return name[:1].lower() + name[1:]
