"""What is to be seen in a chart, in sentences: for those who do not look, and for files."""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.units import Load, Unit, plain
from liftdesk.domain.wellbeing.moods import middle_half
from liftdesk.system.texts import translate
from liftdesk.wording.days import date_text, month_name_text
from liftdesk.wording.estimates import Range, e1rm_range_text
from liftdesk.wording.numbers import number_text

_FEWEST = 4
"""Ratings below which no middle is spoken of: a middle half of three is one of them."""


def when_text(day: date, other: date) -> str:
    """Return when something was, next to another day: "in June", "on 3 June"."""
    if (day.year, day.month) == (other.year, other.month):
        return translate("Charts", "on {day}").format(day=date_text(day, year=other.year))
    year = max(day.year, other.year) if day.year == other.year else 0
    return translate("Charts", "in {month}").format(month=month_name_text(day, year=year))


def estimates_seen(
    name: str, first: tuple[date, Range], last: tuple[date, Range], unit: Unit
) -> str:
    """Return how an estimated 1RM went, by its ranges.

    "Goblet squat, estimated 1RM 21 to 24 kg in November, up from 15 to 17 kg in June." It is only
    called up or down where the two ranges do not overlap.
    """
    now = e1rm_range_text(last[1], unit)
    if first[0] == last[0]:
        return translate("Charts", "{lift}, estimated 1RM {now} {when}").format(
            lift=name, now=now, when=when_text(last[0], last[0])
        )
    if last[1].low > first[1].high:
        form = translate("Charts", "{lift}, estimated 1RM {now} {when}, up from {before} {then}")
    elif last[1].high < first[1].low:
        form = translate("Charts", "{lift}, estimated 1RM {now} {when}, down from {before} {then}")
    else:
        form = translate("Charts", "{lift}, estimated 1RM {now} {when}, about as {then}: {before}")
    return form.format(
        lift=name,
        now=now,
        when=when_text(last[0], first[0]),
        before=e1rm_range_text(first[1], unit),
        then=when_text(first[0], last[0]),
    )


def ratings_seen(what: str, values: Sequence[float]) -> str:
    """Return where most ratings lie: "Mood between 4 and 7 on half of 63 days"; "" below four."""
    if len(values) < _FEWEST:
        return ""
    low, high = (number_text(round(value, 1)) for value in middle_half(values))
    if low == high:
        return translate("Charts", "{what} {low} on at least half of {n} days").format(
            what=what, low=low, n=len(values)
        )
    return translate("Charts", "{what} between {low} and {high} on half of {n} days").format(
        what=what, low=low, high=high, n=len(values)
    )


def counts_seen(what: str, counts: Sequence[float]) -> str:
    """Return the least and the most of something a week: "Sessions a week from 0 to 3"."""
    if not counts:
        return ""
    low, high = number_text(min(counts)), number_text(max(counts))
    if low == high:
        return translate("Charts", "{what}: {low} throughout").format(what=what, low=low)
    return translate("Charts", "{what} from {low} to {high}").format(what=what, low=low, high=high)


def load_number(grams: int, unit: Unit) -> str:
    """Return a load in a unit, to the nearest half: "24.5"."""
    amount = Load(grams, unit).number()
    return number_text(plain((amount * 2).quantize(amount.__class__(1)) / 2))
