"""The chart of one lift: its estimated 1RM as a range, and the loads that were used."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import NamedTuple

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.lift_days import LiftDay
from liftdesk.domain.training.strength import OneRepMax
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span, in_unit, value_axis
from liftdesk.ui.charts.marks import Band, Chart, Dots, Label, LateRows, Line, Mark, Plot, Row
from liftdesk.wording.charts import estimates_seen
from liftdesk.wording.estimates import e1rm_text
from liftdesk.wording.numbers import number_text, percent_text
from liftdesk.wording.sentences import inside

FEWEST_DAYS = 2
ZONE = (0.6, 0.8)
"""The part of the estimate that LiftDesk plans in."""


@dataclass(frozen=True, kw_only=True)
class LiftStory:
    """One lift over a span: its days, those of them with a new best, notes by day."""

    exercise: Exercise | None
    days: Sequence[LiftDay]
    bests: Sequence[LiftDay] = ()
    notes: Mapping[date, str] = field(default_factory=dict)


def strength_chart(story: LiftStory, *, span: Span, unit: Unit, height: int = 104) -> Chart:
    """Return the chart of a lift; days without an estimate show their load alone."""
    name = lift_name(story.exercise)
    days = story.days
    latest = _first_estimate(reversed(days))
    return Chart(
        title=translate("Charts", "Estimated 1RM, {lift}").format(lift=name),
        caption=_caption(latest[1] if latest else None, days, unit),
        seen=story_seen(story, unit),
        plots=(lift_plot(story, span=span, unit=unit, height=height),),
        heads=_heads(unit),
        rows=LateRows(lambda: [_row(one, story.notes, unit) for one in days]),
        say=lambda row: _said(row, unit),
    )


def estimates(days: Sequence[LiftDay]) -> list[tuple[date, OneRepMax]]:
    """Return the days that have an estimate, with it."""
    return [(one.day, one.estimate) for one in days if one.estimate is not None]


def story_seen(story: LiftStory, unit: Unit) -> str:
    """Return from where to where a lift's estimate went, "" where there is none."""
    first, last = (_first_estimate(days) for days in (iter(story.days), reversed(story.days)))
    if story.exercise is None or first is None or last is None:
        return ""
    return estimates_seen(story.exercise.name, first, last, unit)


def _first_estimate(days: Iterator[LiftDay]) -> tuple[date, OneRepMax] | None:
    return next(((one.day, one.estimate) for one in days if one.estimate is not None), None)


def lift_name(exercise: Exercise | None) -> str:
    """Return what a lift is called within a sentence, where there is none too."""
    return inside(exercise.name) if exercise else translate("Charts", "no lift yet")


def lift_plot(  # noqa: PLR0913 - one plot, each of its parts by name
    story: LiftStory,
    *,
    span: Span,
    unit: Unit,
    height: int,
    heading: str = "",
    is_alone: bool = True,
    shows_dates: bool = False,
) -> Plot:
    """Return the plot of a lift; one that is not alone, among many, has no labels."""
    days = story.days
    curve = _curve(days, unit)
    loads = [(one.day, in_unit(one.top_grams, unit)) for one in days if one.top_grams]
    zone = [mid * share for mid in curve.mids for share in ZONE]
    low, high, ticks = value_axis([*curve.lows, *curve.highs, *(load for _, load in loads), *zone])
    has_enough = len(days) >= FEWEST_DAYS
    words = translate("Charts", "Appears after {n} sessions").format(n=FEWEST_DAYS)
    return Plot(
        first=span[0],
        last=span[1],
        low=low,
        high=high,
        ticks=ticks,
        unit=unit.value,
        heading=heading,
        marks=_marks(curve, loads, story, (low, high), unit) if has_enough else (),
        empty="" if has_enough else words,
        labels=_labels(story) if is_alone else (),
        shows_dates=shows_dates,
        height=height,
    )


class _Curve(NamedTuple):
    """The days with an estimate, and its lowest, middle and highest value in a unit."""

    days: tuple[date, ...]
    lows: tuple[float, ...]
    mids: tuple[float, ...]
    highs: tuple[float, ...]


def _curve(days: Sequence[LiftDay], unit: Unit) -> _Curve:
    guessed = estimates(days)
    return _Curve(
        tuple(day for day, _ in guessed),
        tuple(in_unit(e.low, unit) for _, e in guessed),
        tuple(in_unit(e.mid, unit) for _, e in guessed),
        tuple(in_unit(e.high, unit) for _, e in guessed),
    )


def _marks(
    curve: _Curve,
    loads: Sequence[tuple[date, float]],
    story: LiftStory,
    reach: tuple[float, float],
    unit: Unit,
) -> tuple[Mark, ...]:
    days, lows, mids, highs = curve
    below, above = (tuple(mid * share for mid in mids) for share in ZONE)
    found: list[Mark] = [
        Band(days=days, low=below, high=above, tone="rest-soft"),
        Line(days=days, values=below, tone="control-line", width=1, is_dashed=True),
        Line(days=days, values=above, tone="control-line", width=1, is_dashed=True),
        Band(days=days, low=lows, high=highs, tone="strength-soft"),
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
    ]
    return (*found, *_best_marks(story, unit), *note_marks(story.notes, reach))


def _best_marks(story: LiftStory, unit: Unit) -> tuple[Mark, ...]:
    bests = [(one.day, one.estimate) for one in story.bests if one.estimate is not None]
    if not bests:
        return ()
    days = tuple(day for day, _ in bests)
    values = tuple(in_unit(e.mid, unit) for _, e in bests)
    return (Dots(days=days, values=values, tone="strength", shape="d", size=11),)


def note_marks(notes: Mapping[date, str], reach: tuple[float, float]) -> tuple[Mark, ...]:
    """Return the marks of notes, along the top of a plot that reaches from low to high."""
    if not notes:
        return ()
    top = reach[1] - (reach[1] - reach[0]) * 0.06
    days = tuple(notes)
    return (
        Dots(days=days, values=(top,) * len(days), tone="ink", shape="t", is_filled=False, size=7),
    )


def _labels(story: LiftStory) -> tuple[Label, ...]:
    found = [
        Label(sign="dot", text=translate("Charts", "estimate"), tone="strength"),
        Label(sign="band", text=translate("Charts", "its range"), tone="strength-soft"),
        Label(sign="square", text=translate("Charts", "load used"), tone="ink"),
        Label(
            sign="band",
            text=translate("Charts", "{share} zone").format(share=percent_text("60\N{EN DASH}80")),
            tone="rest-soft",
        ),
    ]
    if story.bests:
        found.append(
            Label(sign="diamond", text=translate("Charts", "best so far"), tone="strength")
        )
    if story.notes:
        found.append(note_label())
    return tuple(found)


def note_label() -> Label:
    """Return the label of notes."""
    return Label(sign="note", text=translate("Charts", "a note"), tone="ink")


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
        translate("Charts", "Sets"),
        translate("Charts", "Note"),
    )


def _row(one: LiftDay, notes: Mapping[date, str], unit: Unit) -> Row:
    return (one.day, *lift_cells(one, unit), notes.get(one.day, ""))


def lift_cells(one: LiftDay, unit: Unit) -> Row:
    """Return what a table says of a lift's day: estimate by formula, load, repetitions, sets."""
    estimate = one.estimate
    guesses: Row = ("", "", "")
    if estimate is not None:
        grams = (estimate.low, estimate.mid, estimate.high)
        guesses = tuple(round(in_unit(each, unit), 1) for each in grams)
    load = "" if one.top_grams is None else in_unit(one.top_grams, unit)
    return (*guesses, load, one.reps, len(one.sets))


def _said(row: Row, unit: Unit) -> str:
    """Return a day's values: "estimate 24.5 kg, 23 to 26.5; load 18 kg for 10 reps"."""
    _, low, mid, high, load, reps, _, note = row
    parts = []
    if mid != "":
        parts.append(
            translate("Charts", "estimate {mid} {unit}, {low} to {high}").format(
                mid=_text(mid), unit=unit.value, low=_text(low), high=_text(high)
            )
        )
    if load != "":
        form = translate("Charts", "load {load} {unit} for {n} reps")
        parts.append(form.format(load=_text(load), unit=unit.value, n=reps))
    if note:
        parts.append(translate("Charts", "note: {note}").format(note=note))
    return "; ".join(parts)


def _text(value: object) -> str:
    return number_text(value) if isinstance(value, int | float) else str(value)
