"""The chart of mood: every rating, a seven-day line with open gaps, the usual range."""

from collections.abc import Mapping
from datetime import date

from liftdesk.domain.wellbeing.moods import LONGEST_GAP, gaps
from liftdesk.services.chart_cache import Latest
from liftdesk.services.progress import Moods
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.chart_table import cell_text
from liftdesk.ui.charts.marks import (
    Chart,
    Dots,
    Label,
    LateRows,
    Level,
    Line,
    Mark,
    Plot,
    Row,
    Ticks,
    Words,
)
from liftdesk.ui.charts.strength_chart import note_label, note_marks
from liftdesk.wording.charts import ratings_seen
from liftdesk.wording.numbers import number_text

FEWEST_RATINGS = 2
_SILENCE = 7
"""Days without a rating from which the gap is named in the chart."""
_FLOOR = -2.6


def mood_chart(  # noqa: PLR0913 - one chart, each of its parts by name
    moods: Moods,
    *,
    span: Span,
    today: date,
    since: date | None,
    notes: Mapping[date, str] | None = None,
    keep: Latest[tuple[Mark, ...]] | None = None,
) -> Chart:
    """Return the chart of a span's ratings; days before `since` are not counted as silent.

    What is drawn of ratings stays in `keep` while they are the same.
    """
    noted = notes or {}
    has_enough = len(moods.ratings) >= FEWEST_RATINGS
    plot = Plot(
        first=span[0],
        last=span[1],
        low=_FLOOR,
        high=10.8,
        ticks=(0.0, 5.0, 10.0),
        marks=(
            *(_kept_marks(moods, span, keep) if has_enough else ()),
            *_sessions(moods),
            *note_marks(noted, (_FLOOR, 11.2)),
        ),
        empty="" if has_enough else translate("Charts", "Appears after 2 check-ins"),
        labels=(
            *rating_labels(),
            Label(sign="tick", text=translate("Charts", "sessions"), tone="strength"),
            *([note_label()] if noted else []),
        ),
        height=120,
    )
    return Chart(
        title=translate("Charts", "Mood"),
        caption=rated_text(moods, counted_days(span, today, since)),
        seen=ratings_seen(translate("Charts", "Mood"), [r.value for r in moods.ratings]),
        plots=(plot,),
        heads=_heads(),
        rows=LateRows(lambda: _rows(moods, noted)),
        say=_said,
    )


def _kept_marks(
    moods: Moods, span: Span, keep: Latest[tuple[Mark, ...]] | None
) -> tuple[Mark, ...]:
    """Return what is drawn of ratings, the same as in the chart before while they are the same."""
    key = span, moods.ratings, moods.line, moods.usual
    return (keep or Latest(1)).of("ratings", key, lambda: rating_marks(moods, span))


def _heads() -> tuple[str, ...]:
    return (
        translate("Charts", "Day"),
        translate("Charts", "Mood (0-10)"),
        translate("Charts", "7-day line"),
        translate("Charts", "Strength session"),
        translate("Charts", "Note"),
    )


def _rows(moods: Moods, notes: Mapping[date, str]) -> list[Row]:
    smooth = {rating.day: rating.value for piece in moods.line for rating in piece}
    trained = set(moods.training_days)
    return [
        (
            rating.day,
            round(rating.value, 1),
            round(smooth[rating.day], 2) if rating.day in smooth else "",
            translate("Charts", "yes") if rating.day in trained else "",
            notes.get(rating.day, ""),
        )
        for rating in moods.ratings
    ]


def _said(row: Row) -> str:
    _, mood, line, trained, note = row
    parts = [translate("Charts", "{n} of 10").format(n=cell_text(mood))]
    if line != "":
        parts.append(translate("Charts", "7-day line {n}").format(n=cell_text(line)))
    if trained:
        parts.append(translate("Charts", "strength session"))
    if note:
        parts.append(translate("Charts", "note: {note}").format(note=note))
    return ", ".join(parts)


def rating_labels() -> tuple[Label, ...]:
    """Return the labels of ratings, their line and their usual range."""
    return (
        Label(sign="ring", text=translate("Charts", "one day"), tone="mood"),
        Label(sign="line", text=translate("Charts", "7-day line"), tone="mood"),
        Label(sign="band", text=translate("Charts", "usual range"), tone="mood-soft"),
    )


def rating_marks(moods: Moods, span: Span) -> tuple[Mark, ...]:
    """Return what is drawn of ratings: usual range, each day, the line in pieces, long gaps."""
    found: list[Mark] = []
    if moods.usual is not None:
        found.append(Level(low=moods.usual[0], high=moods.usual[1], tone="mood-soft"))
    found.append(
        Dots(
            days=tuple(rating.day for rating in moods.ratings),
            values=tuple(rating.value for rating in moods.ratings),
            tone="mood",
            is_filled=False,
            size=6,
        )
    )
    # Pieces lie further apart than the longest bridge, so that one line leaves them open.
    smooth = [rating for piece in moods.line for rating in piece]
    found.append(
        Line(
            days=tuple(rating.day for rating in smooth),
            values=tuple(rating.value for rating in smooth),
            tone="mood",
            width=2.4,
            longest_bridge=LONGEST_GAP.days + 1,
        )
    )
    widest = max(_SILENCE, (span[1] - span[0]).days // 20)
    found += [
        Words(day=first + (last - first) / 2, value=5.0, text=translate("Charts", "no ratings"))
        for first, last in gaps(moods.ratings, widest)
    ]
    return tuple(found)


def _sessions(moods: Moods) -> tuple[Mark, ...]:
    return (Ticks(days=moods.training_days, value=-2.2, height=1.3, tone="strength"),)


def counted_days(span: Span, today: date, since: date | None) -> int:
    """Return how many days of a span could have been rated."""
    return (min(today, span[1]) - max(span[0], since or today)).days + 1


def rated_text(moods: Moods, days: int) -> str:
    """Return how many days were rated and the usual range: the caption of ratings."""
    if not moods.ratings:
        return translate("Charts", "Nothing in this span")
    rated = translate("Charts", "{n} of {days} days rated").format(n=len(moods.ratings), days=days)
    if moods.usual is None:
        return rated
    low, high = (number_text(round(value, 1)) for value in moods.usual)
    return translate("Charts", "{rated}, your usual range is {low} to {high}").format(
        rated=rated, low=low, high=high
    )
