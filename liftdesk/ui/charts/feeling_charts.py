"""Charts of how it felt: mood, energy and sleep, before and after sessions, a year in squares."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from statistics import median

from liftdesk.domain.wellbeing.moods import Rating, middle_half
from liftdesk.services.chart_numbers import SessionFeeling
from liftdesk.services.progress import Moods
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.marks import Chart, Dots, Label, LateRows, Mark, Plot, Row, Rule, Strokes
from liftdesk.ui.charts.mood_chart import (
    FEWEST_RATINGS,
    counted_days,
    rated_text,
    rating_labels,
    rating_marks,
)
from liftdesk.wording.charts import ratings_seen
from liftdesk.wording.days import dated_text, short_month_text, weekday_text, weekdays_in_order
from liftdesk.wording.feelings import feeling_text
from liftdesk.wording.insight import signed_text
from liftdesk.wording.numbers import number_text, numbers_text

FEWEST_FEELINGS = 2
STEPS = ((0, 2), (3, 4), (5, 6), (7, 8), (9, 10))
"""Ratings that one sign stands for in a year of squares, lowest first."""
_SIGNS = (("o", False, 4), ("o", False, 7), ("o", True, 8), ("s", False, 10), ("s", True, 11))
"""Their signs: shape, whether filled, px. The higher, the larger; each has its own form."""
_WEEK = 7


def ratings_chart(
    rated: Mapping[str, Moods], *, span: Span, today: date, since: date | None
) -> Chart:
    """Return mood, energy and sleep in plots of their own; `rated` by the names of `RATED`."""
    days = counted_days(span, today, since)
    plots = [_ratings_plot(name, moods, span) for name, moods in rated.items()]
    words = [_called(name) for name in rated]
    return Chart(
        title=translate("Charts", "Mood, energy and sleep"),
        caption=rated_text(rated["mood"], days),
        seen=", ".join(
            part
            for name, moods in rated.items()
            if (part := ratings_seen(_called(name), [r.value for r in moods.ratings]))
        ),
        plots=tuple(plots),
        heads=(
            translate("Charts", "Day"),
            *(translate("Charts", "{what} (0-10)").format(what=word) for word in words),
            *(translate("Charts", "{what}, 7-day line").format(what=word) for word in words),
        ),
        rows=LateRows(lambda: _ratings_rows(rated)),
    )


def _called(name: str) -> str:
    return {
        "mood": translate("Charts", "Mood"),
        "energy": translate("Charts", "Energy"),
        "sleep": translate("Charts", "Sleep"),
    }[name]


def _ratings_plot(name: str, moods: Moods, span: Span) -> Plot:
    has_enough = len(moods.ratings) >= FEWEST_RATINGS
    return Plot(
        first=span[0],
        last=span[1],
        low=-0.8,
        high=10.8,
        ticks=(0.0, 5.0, 10.0),
        heading=_called(name),
        marks=rating_marks(moods, span) if has_enough else (),
        empty="" if has_enough else translate("Charts", "Appears after 2 check-ins"),
        labels=rating_labels() if name == "mood" else (),
        shows_dates=name == "sleep",
        height=82,
    )


def _ratings_rows(rated: Mapping[str, Moods]) -> list[Row]:
    values = [{r.day: round(r.value, 1) for r in moods.ratings} for moods in rated.values()]
    lines = [
        {r.day: round(r.value, 2) for piece in moods.line for r in piece}
        for moods in rated.values()
    ]
    days = sorted({day for found in values for day in found})
    return [(day, *(found.get(day, "") for found in (*values, *lines))) for day in days]


def feelings_chart(feelings: Sequence[SessionFeeling], *, span: Span) -> Chart:
    """Return how sessions felt before and after, a stroke from one to the other."""
    changes = [one.after - one.before for one in feelings]
    has_enough = len(feelings) >= FEWEST_FEELINGS
    return Chart(
        title=translate("Charts", "Before and after sessions"),
        caption=_feelings_caption(changes),
        plots=(
            Plot(
                first=span[0],
                last=span[1],
                low=-5.6,
                high=5.6,
                ticks=(-5.0, 0.0, 5.0),
                names=tuple(signed_text(value) for value in (-5, 0, 5)),
                marks=_feeling_marks(feelings) if has_enough else (),
                empty="" if has_enough else _appears(),
                labels=(
                    Label(sign="ring", text=translate("Charts", "before"), tone="mood"),
                    Label(sign="dot", text=translate("Charts", "after"), tone="mood"),
                ),
                shows_dates=True,
                height=96,
            ),
        ),
        heads=(
            translate("Charts", "Day"),
            translate("Charts", "Before (-5 to 5)"),
            translate("Charts", "After (-5 to 5)"),
            translate("Charts", "Change"),
        ),
        rows=LateRows(
            lambda: [(one.day, one.before, one.after, one.after - one.before) for one in feelings]
        ),
        say=_feeling_said,
    )


def _feeling_marks(feelings: Sequence[SessionFeeling]) -> tuple[Mark, ...]:
    days = tuple(one.day for one in feelings)
    before, after = (
        tuple(float(getattr(one, name)) for one in feelings) for name in ("before", "after")
    )
    return (
        Rule(value=0.0, tone="control-line"),
        Strokes(days=days, low=before, high=after, tone="control-line"),
        Dots(days=days, values=before, tone="mood", is_filled=False, size=6),
        Dots(days=days, values=after, tone="mood", size=6),
    )


def _appears() -> str:
    return translate("Charts", "Appears after {n} sessions rated before and after").format(
        n=FEWEST_FEELINGS
    )


def _feelings_caption(changes: Sequence[int]) -> str:
    if len(changes) < FEWEST_FEELINGS:
        return _appears()
    low, high = (signed_text(round(end)) for end in middle_half(changes))
    return translate(
        "Charts", "Higher after {n} of {all} sessions, the middle half changed by {low} to {high}"
    ).format(n=sum(1 for one in changes if one > 0), all=len(changes), low=low, high=high)


def _feeling_said(row: Row) -> str:
    _, before, after, _ = row
    if not isinstance(before, int) or not isinstance(after, int):
        return ""
    return translate("Charts", "{before} before, {after} after").format(
        before=feeling_text(before), after=feeling_text(after)
    )


def year_chart(ratings: Sequence[Rating], *, first: date, last: date) -> Chart:
    """Return up to a year of moods, a sign for each day: weeks across, weekdays down.

    Five signs for five steps of the scale, so that size and form tell what colour does.
    """
    begin = first - timedelta(days=weekdays_in_order().index(first.weekday()))
    gone = [divmod((r.day - begin).days, _WEEK) for r in ratings]
    places = [(week, _WEEK - 1 - row) for week, row in gone]
    weeks = (last - begin).days // _WEEK + 1
    return Chart(
        title=translate("Charts", "A year of days"),
        caption=translate("Charts", "{n} days rated, {first} to {last}").format(
            n=len(ratings), first=dated_text(first), last=dated_text(last)
        ),
        seen=_months_seen(ratings),
        plots=(
            Plot(
                first=-0.8,
                last=weeks - 0.2,
                low=-0.7,
                high=_WEEK - 0.3,
                ticks=(0.0, 3.0, 6.0),
                names=tuple(weekday_text(_day(weekdays_in_order()[n]))[:2] for n in (6, 3, 0)),
                places=_month_places(begin, first, last),
                marks=_year_marks(ratings, places),
                labels=tuple(
                    Label(sign=_sign(step), text=numeral(f"{low}\N{EN DASH}{high}"), tone="mood")
                    for step, (low, high) in reversed(list(enumerate(STEPS)))
                ),
                empty="" if ratings else translate("Charts", "Appears with the first check-in"),
                shows_dates=True,
                height=126,
            ),
        ),
        heads=(translate("Charts", "Day"), translate("Charts", "Mood (0-10)")),
        rows=tuple((r.day, round(r.value, 1)) for r in ratings),
        at=tuple((float(x), float(y)) for x, y in places),
        say=_day_said,
        period=(first, last),
    )


def _year_marks(ratings: Sequence[Rating], places: Sequence[tuple[int, int]]) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for step, (shape, is_filled, size) in enumerate(_SIGNS):
        chosen = [n for n, r in enumerate(ratings) if step_of(r.value) == step]
        marks.append(
            Dots(
                days=tuple(float(places[n][0]) for n in chosen),
                values=tuple(float(places[n][1]) for n in chosen),
                tone="mood",
                shape=shape,
                is_filled=is_filled,
                size=size,
            )
        )
    return tuple(marks)


def step_of(value: float) -> int:
    """Return which of `STEPS` a rating belongs to; a mean between two goes to the lower one."""
    return next((n for n, (_, high) in enumerate(STEPS) if value < high + 1), len(STEPS) - 1)


def _sign(step: int) -> str:
    return ("ring", "ring", "dot", "square", "block")[step]


def _day(weekday: int) -> date:
    return date(2026, 1, 5) + timedelta(days=weekday)  # a Monday, and the days after it


def _month_places(monday: date, first: date, last: date) -> tuple[tuple[float, str], ...]:
    found = []
    day = first.replace(day=1)
    while day <= last:
        if day >= first:
            found.append(((day - monday).days / _WEEK, short_month_text(day)))
        day = (day + timedelta(days=31)).replace(day=1)
    return tuple(found)


def _months_seen(ratings: Sequence[Rating]) -> str:
    months: dict[tuple[int, int], list[float]] = {}
    for rating in ratings:
        months.setdefault((rating.day.year, rating.day.month), []).append(rating.value)
    return numbers_text(
        translate("Charts", "{month} around {value}").format(
            month=short_month_text(date(year, month, 1)),
            value=number_text(round(median(values), 1)),
        )
        for (year, month), values in months.items()
    )


def _day_said(row: Row) -> str:
    day, value = row
    if not isinstance(day, date) or not isinstance(value, int | float):
        return ""
    return f"{dated_text(day)}, {number_text(value)}"
