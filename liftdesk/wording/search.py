"""How a search was read, and where its words stand, in words."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from liftdesk.domain.training.search import (
    Amount,
    Bounds,
    CameFrom,
    Days,
    Has,
    Having,
    Kind,
    Measured,
    OfKind,
    Place,
    Query,
    Rated,
    Tagged,
    Term,
    Weekday,
    Words,
)
from liftdesk.domain.training.units import Load
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.days import dated_text, month_text, span_text, weekday_text
from liftdesk.wording.numbers import count_text, number_text
from liftdesk.wording.sources import app_name

_MONDAY = date(2024, 1, 1)
_KILOMETRE = 1000


def reading_text(query: Query) -> str:
    """Return how a search was read, for a line under its field; "" where nothing is asked for.

    "“squat” · 2025 · above 60 kg · without “sore”".
    """
    return " · ".join(term_text(term) for term in query.terms)


def term_text(term: Term) -> str:
    """Return how one term was read."""
    match term:
        case Days():
            return _days_text(term)
        case Weekday():
            day = weekday_text(_MONDAY + timedelta(days=term.number))
            return translate("Search", "on a {weekday}").format(weekday=day)
        case Measured():
            return _measured_text(term)
        case Rated():
            return rated_text(term.rating, _bounds_text(term.bounds))
        case _:
            return _with_or_without(term)


def rated_text(rating: str, number: str) -> str:
    """Return one of `RATINGS` with its number: "mood 4", "sleep under 5"."""
    return {
        "mood": translate("Search", "mood {n}"),
        "energy": translate("Search", "energy {n}"),
        "stress": translate("Search", "stress {n}"),
        "sleep": translate("Search", "sleep {n}"),
        "confidence": translate("Search", "confidence {n}"),
    }[rating].format(n=number)


def _with_or_without(term: Words | Tagged | OfKind | Having | CameFrom) -> str:
    if isinstance(term, Having):
        return _without_text(term.has) if term.is_left_out else _with_text(term.has)
    bare = _bare_text(term)
    if not term.is_left_out:
        return bare
    return translate("Search", "without {what}").format(what=bare)


def _bare_text(term: Words | Tagged | OfKind | CameFrom) -> str:
    match term:
        case Words():
            return translate("Search", "“{words}”").format(words=term.text)
        case Tagged():
            return f"#{term.tag}"
        case OfKind():
            return kind_text(term.kind)
        case CameFrom():
            app = app_name(term.app.replace(" ", "_"))
            return translate("Search", "from {app}").format(app=app)


def _days_text(days: Days) -> str:
    first, last = days.first, days.last
    if first is None or last is None:
        known = first or last or _MONDAY
        form = (
            translate("Search", "until {day}")
            if first is None
            else translate("Search", "since {day}")
        )
        return form.format(day=dated_text(known))
    if first == last:
        return dated_text(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        is_one = first.year == last.year
        return str(first.year) if is_one else f"{first.year}–{last.year}"
    is_month = first.day == 1 and (last + timedelta(days=1)).day == 1
    if is_month and (first.year, first.month) == (last.year, last.month):
        return month_text(first)
    return span_text(first, last)


def _measured_text(term: Measured) -> str:
    bounds, amount = term.bounds, term.amount
    if amount is Amount.LOAD:
        unit = term.unit
        number = _bounds_text(bounds, lambda grams: Load(round(grams), unit).number())
        return f"{number} {unit.value}"
    is_far = amount is Amount.METRES and (bounds.low or bounds.high or 0) >= _KILOMETRE
    if is_far:
        number = _bounds_text(bounds, lambda metres: metres / _KILOMETRE)
        return translate("Search", "{n} km").format(n=number)
    return _form(amount).format(n=_bounds_text(bounds))


def _form(amount: Amount) -> str:
    return {
        Amount.LOAD: translate("Search", "{n} kg"),
        Amount.REPS: translate("Search", "{n} reps"),
        Amount.RIR: translate("Search", "RIR {n}"),
        Amount.SECONDS: translate("Search", "{n} s"),
        Amount.METRES: translate("Search", "{n} m"),
        Amount.DURATION: translate("Search", "{n} min"),
        Amount.PAIN: translate("Search", "pain {n}"),
    }[amount]


def _bounds_text(
    bounds: Bounds, shown: Callable[[float], Decimal | float] = lambda number: number
) -> str:
    """Return "above 60", "at least 60", "under 60", "up to 60", "60" or "60 to 70"."""
    low, high = (
        "" if end is None else number_text(shown(end)) for end in (bounds.low, bounds.high)
    )
    if low and high:
        both = translate("Search", "{low} to {high}").format(low=low, high=high)
        return low if low == high else both
    if low:
        form = (
            translate("Search", "above {n}") if bounds.over else translate("Search", "at least {n}")
        )
        return form.format(n=low)
    form = translate("Search", "under {n}") if bounds.under else translate("Search", "up to {n}")
    return form.format(n=high)


def kind_text(kind: Kind) -> str:
    """Return what is looked for: "strength", "check-ins"."""
    return {
        Kind.STRENGTH: translate("Search", "strength"),
        Kind.EASY_CARDIO: translate("Search", "easy cardio"),
        Kind.REST: translate("Search", "rest days"),
        Kind.CHECK_IN: translate("Search", "check-ins"),
        Kind.SELF_CHECK: translate("Search", "self-checks"),
        Kind.WIN: translate("Search", "wins"),
    }[kind]


def _with_text(has: Has) -> str:
    return {
        Has.NOTE: translate("Search", "with a note"),
        Has.PAIN: translate("Search", "with pain"),
        Has.TAG: translate("Search", "with a tag"),
        Has.FEELINGS: translate("Search", "with feelings"),
        Has.CARDIO: translate("Search", "with easy cardio"),
    }[has]


def _without_text(has: Has) -> str:
    return {
        Has.NOTE: translate("Search", "without a note"),
        Has.PAIN: translate("Search", "without pain"),
        Has.TAG: translate("Search", "without a tag"),
        Has.FEELINGS: translate("Search", "without feelings"),
        Has.CARDIO: translate("Search", "without easy cardio"),
    }[has]


def place_text(place: Place) -> str:
    """Return where a word was found: "Note", "Exercise"."""
    return {
        Place.NAME: translate("Search", "Name"),
        Place.NOTE: translate("Search", "Note"),
        Place.EXERCISE: translate("Search", "Exercise"),
        Place.SET_NOTE: translate("Search", "Note on a set"),
        Place.CARDIO: translate("Search", "Easy cardio"),
        Place.PAIN: translate("Search", "Pain"),
        Place.TAG: translate("Search", "Tag"),
        Place.SELF_CHECK: translate("Search", "Self-check"),
        Place.WIN: translate("Search", "Win"),
    }[place]


def total_text(n: int) -> str:
    """Return how much was found: "Nothing found", "1 entry found", "24 entries found"."""
    if n == 0:
        return translate("Search", "Nothing found")
    form = translate_n("Search", "{n} entry found", "{n} entries found", n)
    return form.format(n=count_text(n))


def examples() -> tuple[str, ...]:
    """Return searches that show what can be asked, for a hint beside an empty field."""
    return (
        translate("Search", "squat 2025 >60kg"),
        translate("Search", '"sore knee" -left'),
        translate("Search", "kind:cardio >45min last month"),
        translate("Search", "#tired mood<4"),
    )
