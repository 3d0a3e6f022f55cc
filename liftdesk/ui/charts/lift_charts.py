"""Charts around a lift: volume load, what it would go with at other repetitions, all lifts."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.lift_days import LiftDay, between
from liftdesk.domain.training.reps_at_load import (
    REPS,
    LoadRange,
    best_day,
    heaviest_done,
    load_for,
)
from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span, in_unit, value_axis
from liftdesk.ui.charts.marks import (
    Band,
    Chart,
    Dots,
    Label,
    LateRows,
    Line,
    Mark,
    Plot,
    Row,
)
from liftdesk.ui.charts.strength_chart import (
    LiftStory,
    lift_cells,
    lift_name,
    lift_plot,
    story_seen,
)
from liftdesk.wording.charts import load_number
from liftdesk.wording.numbers import numbers_text

RECENT = timedelta(weeks=8)
"""How far back a set says what can be lifted now."""
YEAR = timedelta(weeks=52)
_TOLD = (5, 8, 12)
_COLUMNS = 3
"""Plots of the lowest row, which have the days below them."""


def reps_chart(
    exercise: Exercise | None, days: Sequence[LiftDay], *, today: date, unit: Unit
) -> Chart:
    """Return what a lift would go with for 1 to 12 repetitions, now and a year ago.

    From the best set of the last eight weeks, and of those around the day a year ago; without one
    nothing is said. `days` is all of the lift's life, oldest first.
    """
    now = between(days, today - RECENT, today)
    then = between(days, today - YEAR - RECENT / 2, today - YEAR + RECENT / 2)
    ranges = [_ranges(part) for part in (now, then)]
    done = [heaviest_done(part) for part in (now, then)]
    low, high, ticks = _reps_axis(ranges, done, unit)
    said = _told(ranges[0], ranges[1], unit)
    nothing = translate(
        "Charts", "Nothing can be said: no loaded set of 12 reps or fewer in 8 weeks"
    )
    return Chart(
        title=translate("Charts", "Load for 1 to 12 reps, {lift}").format(lift=lift_name(exercise)),
        caption=said or nothing,
        plots=(
            Plot(
                first=0.5,
                last=len(REPS) + 0.5,
                low=low,
                high=high,
                ticks=ticks,
                unit=unit.value,
                places=tuple((float(reps), str(reps)) for reps in REPS),
                marks=(
                    *_then_marks(ranges[1], done[1], unit),
                    *_now_marks(ranges[0], done[0], unit),
                ),
                labels=_reps_labels(bool(ranges[1])),
                empty="" if said else nothing,
                shows_dates=True,
                height=150,
            ),
        ),
        heads=_reps_heads(unit),
        rows=tuple(_reps_row(reps, ranges, done, unit) for reps in REPS) if said else (),
        at=tuple((float(reps), 0.0) for reps in REPS) if said else (),
        period=(today - YEAR - RECENT / 2, today),
    )


def _reps_axis(
    ranges: Sequence[Sequence[LoadRange]], done: Sequence[Mapping[int, int]], unit: Unit
) -> tuple[float, float, tuple[float, ...]]:
    values = [in_unit(g, unit) for found in ranges for r in found for g in (r.low, r.high)]
    values += [in_unit(grams, unit) for found in done for grams in found.values()]
    return value_axis(values)


def _ranges(days: Sequence[LiftDay]) -> list[LoadRange]:
    best = best_day(days)
    if best is None or best.best is None:
        return []
    return [load_for(reps, *best.best) for reps in REPS]


def _now_marks(
    ranges: Sequence[LoadRange], done: Mapping[int, int], unit: Unit
) -> tuple[Mark, ...]:
    reps = tuple(float(n) for n in REPS[: len(ranges)])
    return (
        Band(
            days=reps,
            low=tuple(in_unit(one.low, unit) for one in ranges),
            high=tuple(in_unit(one.high, unit) for one in ranges),
            tone="strength-soft",
        ),
        Line(days=reps, values=tuple(in_unit(one.mid, unit) for one in ranges), tone="strength"),
        _done(done, unit, "strength", is_filled=True),
    )


def _then_marks(
    ranges: Sequence[LoadRange], done: Mapping[int, int], unit: Unit
) -> tuple[Mark, ...]:
    reps = tuple(float(n) for n in REPS[: len(ranges)])
    low, high = (
        tuple(in_unit(getattr(one, end), unit) for one in ranges) for end in ("low", "high")
    )
    return (
        Band(days=reps, low=low, high=high, tone="rest-soft"),
        Line(
            days=reps,
            values=tuple(in_unit(one.mid, unit) for one in ranges),
            tone="control-line",
            width=1,
            is_dashed=True,
        ),
        _done(done, unit, "ink", is_filled=False),
    )


def _done(done: Mapping[int, int], unit: Unit, tone: str, *, is_filled: bool) -> Dots:
    reps = sorted(done)
    return Dots(
        days=tuple(float(n) for n in reps),
        values=tuple(in_unit(done[n], unit) for n in reps),
        tone=tone,
        shape="o" if is_filled else "s",
        is_filled=is_filled,
        size=7,
    )


def _told(now: Sequence[LoadRange], then: Sequence[LoadRange], unit: Unit) -> str:
    if not now:
        return ""
    told = [load_number(now[n - 1].mid, unit) for n in _TOLD]
    form = translate("Charts", "For 5, 8, 12 reps about {loads} {unit} now")
    words = form.format(loads=numbers_text(told), unit=unit.value)
    if not then:
        return translate("Charts", "{now}; no estimate a year ago").format(now=words)
    told = [load_number(then[n - 1].mid, unit) for n in _TOLD]
    form = translate("Charts", "{now}, a year ago {loads}")
    return form.format(now=words, loads=numbers_text(told))


def _reps_labels(has_then: bool) -> tuple[Label, ...]:  # noqa: FBT001 - one of two lists
    found = [
        Label(sign="dot", text=translate("Charts", "done, 8 weeks"), tone="strength"),
        Label(sign="line", text=translate("Charts", "estimate now"), tone="strength"),
        Label(sign="band", text=translate("Charts", "its range"), tone="strength-soft"),
    ]
    if has_then:
        found += [
            Label(sign="square", text=translate("Charts", "done a year ago"), tone="ink"),
            Label(sign="rule", text=translate("Charts", "estimate then"), tone="control-line"),
        ]
    return tuple(found)


def _reps_heads(unit: Unit) -> tuple[str, ...]:
    words = (
        translate("Charts", "Lowest now ({unit})"),
        translate("Charts", "Middle now ({unit})"),
        translate("Charts", "Highest now ({unit})"),
        translate("Charts", "Done now ({unit})"),
        translate("Charts", "Lowest a year ago ({unit})"),
        translate("Charts", "Middle a year ago ({unit})"),
        translate("Charts", "Highest a year ago ({unit})"),
        translate("Charts", "Done a year ago ({unit})"),
    )
    return (translate("Charts", "Reps"), *(word.format(unit=unit.value) for word in words))


def _reps_row(
    reps: int, ranges: Sequence[Sequence[LoadRange]], done: Sequence[Mapping[int, int]], unit: Unit
) -> Row:
    cells: list[object] = [reps]
    for found, heaviest in zip(ranges, done, strict=True):
        one = found[reps - 1] if found else None
        grams = ("", "", "") if one is None else (one.low, one.mid, one.high)
        cells += [g if isinstance(g, str) else round(in_unit(g, unit), 1) for g in grams]
        cells.append(in_unit(heaviest[reps], unit) if reps in heaviest else "")
    return tuple(cells)


Keep = Callable[[Exercise, bool, Callable[[], Plot]], Plot]
"""Returns the plot of a lift, with days below it or without: one that is kept, or made now."""


def all_lifts_chart(
    stories: Sequence[LiftStory],
    *,
    span: Span,
    unit: Unit,
    keep: Keep = lambda _lift, _has_days, make: make(),
) -> Chart:
    """Return many lifts at once, a small plot for each."""
    known = [(one.exercise, one) for one in stories if one.exercise is not None]
    with_days = [(exercise, one) for exercise, one in known if one.days]
    rows = LateRows(
        lambda: sorted(
            (day.day, exercise.name, *lift_cells(day, unit))
            for exercise, story in known
            for day in story.days
        )
    )
    form = translate("Charts", "{n} of {all} lifts with sets in this span, each on its own scale")
    caption = form.format(n=len(with_days), all=len(known))
    nothing = LiftStory(exercise=None, days=())
    has_dates = [place >= len(known) - _COLUMNS for place in range(len(known))]
    return Chart(
        title=translate("Charts", "Estimated 1RM, all lifts"),
        caption=caption if known else translate("Charts", "Nothing in this span"),
        seen="; ".join(words for one in stories if (words := story_seen(one, unit))),
        plots=tuple(
            keep(exercise, has_days, partial(_small_plot, story, span, unit, has_days=has_days))
            for has_days, (exercise, story) in zip(has_dates, known, strict=True)
        )
        or (lift_plot(nothing, span=span, unit=unit, height=84, is_alone=False, shows_dates=True),),
        heads=_all_heads(unit),
        rows=rows,
    )


def _small_plot(story: LiftStory, span: Span, unit: Unit, *, has_days: bool) -> Plot:
    name = "" if story.exercise is None else story.exercise.name
    return lift_plot(
        story,
        span=span,
        unit=unit,
        height=84,
        heading=f"{name}, {unit}",
        is_alone=False,
        shows_dates=has_days,
    )


def _all_heads(unit: Unit) -> tuple[str, ...]:
    words = (
        translate("Charts", "Lowest ({unit})"),
        translate("Charts", "Middle ({unit})"),
        translate("Charts", "Highest ({unit})"),
        translate("Charts", "Load used ({unit})"),
    )
    return (
        translate("Charts", "Day"),
        translate("Charts", "Lift"),
        *(word.format(unit=unit.value) for word in words),
        translate("Charts", "Reps"),
        translate("Charts", "Sets"),
    )
