"""The chart of mood: every rating, a seven-day line with open gaps, the usual range."""

from datetime import date

from liftdesk.domain.wellbeing.moods import LONGEST_GAP, gaps
from liftdesk.services.progress import Moods
from liftdesk.system.texts import translate
from liftdesk.ui.charts.marks import Chart, Dots, Label, Level, Line, Mark, Plot, Ticks, Words
from liftdesk.wording.loads import number_text

FEWEST_RATINGS = 2
_SILENCE = 7
"""Days without a rating from which the gap is named in the chart."""
_FLOOR = -2.6


def mood_chart(moods: Moods, *, span: tuple[date, date], today: date) -> Chart:
    """Return the chart of a span's ratings."""
    has_enough = len(moods.ratings) >= FEWEST_RATINGS
    plot = Plot(
        first=span[0],
        last=span[1],
        low=_FLOOR,
        high=10.8,
        ticks=(0.0, 5.0, 10.0),
        marks=_marks(moods, span) if has_enough else _sessions(moods),
        empty="" if has_enough else translate("Charts", "Appears after 2 check-ins"),
        labels=(
            Label(sign="ring", text=translate("Charts", "one day"), tone="mood"),
            Label(sign="line", text=translate("Charts", "7-day line"), tone="mood"),
            Label(sign="band", text=translate("Charts", "usual range"), tone="mood-soft"),
            Label(sign="tick", text=translate("Charts", "sessions"), tone="strength"),
        ),
        height=120,
    )
    smooth = {rating.day: rating.value for piece in moods.line for rating in piece}
    trained = set(moods.training_days)
    return Chart(
        title=translate("Charts", "Mood"),
        caption=_caption(moods, (min(today, span[1]) - span[0]).days + 1),
        plots=(plot,),
        heads=(
            translate("Charts", "Day"),
            translate("Charts", "Mood (0-10)"),
            translate("Charts", "7-day line"),
            translate("Charts", "Strength session"),
        ),
        rows=tuple(
            (
                rating.day,
                round(rating.value, 1),
                round(smooth[rating.day], 2) if rating.day in smooth else "",
                translate("Charts", "yes") if rating.day in trained else "",
            )
            for rating in moods.ratings
        ),
    )


def _marks(moods: Moods, span: tuple[date, date]) -> tuple[Mark, ...]:
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
    found += [
        Line(
            days=tuple(rating.day for rating in piece),
            values=tuple(rating.value for rating in piece),
            tone="mood",
            width=2.4,
            longest_bridge=LONGEST_GAP.days + 1,
        )
        for piece in moods.line
    ]
    widest = max(_SILENCE, (span[1] - span[0]).days // 20)
    found += [
        Words(day=first + (last - first) / 2, value=5.0, text=translate("Charts", "no ratings"))
        for first, last in gaps(moods.ratings, widest)
    ]
    return (*found, *_sessions(moods))


def _sessions(moods: Moods) -> tuple[Mark, ...]:
    return (Ticks(days=moods.training_days, value=-2.2, height=1.3, tone="strength"),)


def _caption(moods: Moods, days: int) -> str:
    rated = translate("Charts", "{n} of {days} days rated").format(n=len(moods.ratings), days=days)
    if moods.usual is None:
        return rated
    low, high = (number_text(round(value, 1)) for value in moods.usual)
    return translate("Charts", "{rated}, your usual range is {low} to {high}").format(
        rated=rated, low=low, high=high
    )
