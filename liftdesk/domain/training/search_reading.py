"""Reading a search: dates, numbers with units, tags and keys; all else is a word."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from liftdesk.domain.training.search import (
    Amount,
    Bounds,
    CameFrom,
    Has,
    Having,
    Kind,
    Measured,
    OfKind,
    Query,
    Rated,
    Tagged,
    Term,
    Words,
    fold,
    tokens,
)
from liftdesk.domain.training.search_days import read_days
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import RATING, RATINGS

_SIGNS = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "−": "-", "×": "x", "≤": "<=", "≥": ">="}
)
_PIECE = re.compile(r'-?(?:#|[\w-]+:)?"[^"]*"?|\S+')
_AT_ONCE = 6
"""Words looked at together: no date and no number is written in more ("last 3 weeks")."""

_NUMBER = r"(\d{1,6}(?:[.,]\d{1,3})?)"
_SIGN = r"(<=|>=|<|>|=)"
_BETWEEN = r"\s?(?:-|\.\.)\s?"

_LOADS = {
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos"), Unit.KG),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), Unit.LB),
}
_COUNTED = {
    **dict.fromkeys(("rep", "reps", "wdh"), (Amount.REPS, Decimal(1))),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sek"), (Amount.SECONDS, Decimal(1))),
    **dict.fromkeys(("min", "mins", "minute", "minutes"), (Amount.DURATION, Decimal(1))),
    **dict.fromkeys(("h", "hr", "hour", "hours", "std"), (Amount.DURATION, Decimal(60))),
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), (Amount.METRES, Decimal(1))),
    **dict.fromkeys(("km", "kilometres"), (Amount.METRES, Decimal(1000))),
    **dict.fromkeys(("mi", "mile", "miles"), (Amount.METRES, Decimal("1609.344"))),
}
_UNITS = "|".join(sorted((*_LOADS, *_COUNTED), key=len, reverse=True))
_NAMED = "|".join(("x", "rir", "rpe", "pain", *RATINGS))

_BOUNDED = re.compile(rf"{_SIGN}\s?{_NUMBER}(?:\s?({_UNITS})\.?)?(?=\s|$)")
_RANGE = re.compile(rf"{_NUMBER}{_BETWEEN}{_NUMBER}\s?({_UNITS})\.?(?=\s|$)")
_EQUAL = re.compile(rf"{_NUMBER}\s?({_UNITS})\.?(?=\s|$)")
_NAME_FIRST = re.compile(
    rf"({_NAMED})\s?(?:{_SIGN}|:)?\s?{_NUMBER}(?:{_BETWEEN}{_NUMBER})?(?=\s|$)"
)

_KINDS = {
    "strength": Kind.STRENGTH,
    "lifting": Kind.STRENGTH,
    "cardio": Kind.EASY_CARDIO,
    "easy cardio": Kind.EASY_CARDIO,
    "rest": Kind.REST,
    "check in": Kind.CHECK_IN,
    "checkin": Kind.CHECK_IN,
    "self check": Kind.SELF_CHECK,
    "selfcheck": Kind.SELF_CHECK,
    "questionnaire": Kind.SELF_CHECK,
    "win": Kind.WIN,
}
_HAS = {
    "note": Has.NOTE,
    "pain": Has.PAIN,
    "tag": Has.TAG,
    "feeling": Has.FEELINGS,
    "cardio": Has.CARDIO,
}


def read(text: str, *, today: date, unit: Unit = Unit.KG) -> Query:
    """Read what was typed; never an error: what is not understood is a word.

    `today` is the training day that "last month" is counted from, `unit` the unit of a comparison
    without one (">60").
    """
    pieces = _PIECE.findall(text.translate(_SIGNS))
    terms, at = list[Term](), 0
    while at < len(pieces):
        found, taken = _term(pieces, at, today, unit)
        terms += [term for term in found if term not in terms]
        at += taken
    return Query(text=text, terms=tuple(terms))


def _term(pieces: list[str], at: int, today: date, unit: Unit) -> tuple[list[Term], int]:
    """Return what the pieces from `at` on are read into, and how many of them that takes."""
    ahead = " ".join(_plain(piece) for piece in pieces[at : at + _AT_ONCE])
    for found in (read_days(ahead, today), _measured(ahead, unit), _named(ahead)):
        if found is not None:
            return [found[0]], len(ahead[: found[1]].split(" "))
    return _one(pieces[at]), 1


def _plain(piece: str) -> str:
    """Return a piece as dates and numbers are compared: small letters, no accents."""
    bare = unicodedata.normalize("NFD", piece.lower())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def _measured(ahead: str, unit: Unit) -> tuple[Term, int] | None:
    """Read a number with its unit, or a comparison: ">60kg", "60-70 kg", "10 reps", ">60"."""
    if match := _BOUNDED.match(ahead):
        sign, number, name = match[1], _number(match[2]), match[3] or unit.value
        return _amount(name, sign, number, number), match.end()
    if match := _RANGE.match(ahead):
        low, high = sorted((_number(match[1]), _number(match[2])))
        return _amount(match[3], "-", low, high), match.end()
    if match := _EQUAL.match(ahead):
        number = _number(match[1])
        return _amount(match[2], "=", number, number), match.end()
    return None


def _amount(name: str, sign: str, low: Decimal, high: Decimal) -> Term:
    if name in _LOADS:
        unit = _LOADS[name]
        bounds = _bounds(sign, low * unit.grams, high * unit.grams)
        return Measured(amount=Amount.LOAD, bounds=bounds, unit=unit)
    amount, times = _COUNTED[name]
    return Measured(amount=amount, bounds=_bounds(sign, low * times, high * times))


def _named(ahead: str) -> tuple[Term, int] | None:
    """Read a number whose name comes first: "x10", "rir 2", "mood<4", "pain>=3"."""
    match = _NAME_FIRST.match(ahead)
    if match is None:
        return None
    name, sign, low = match[1], match[2] or "=", _number(match[3])
    high = low if match[4] is None else _number(match[4])
    sign = sign if match[4] is None else "-"
    low, high = min(low, high), max(low, high)
    if name == "x":
        return Measured(amount=Amount.REPS, bounds=_bounds(sign, low, high)), match.end()
    if high > max(RATING):
        return None
    if name == "rpe":  # the other end of the same scale
        turned = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(sign, sign)
        bounds = _bounds(turned, max(RATING) - high, max(RATING) - low)
        return Measured(amount=Amount.RIR, bounds=bounds), match.end()
    bounds = _bounds(sign, low, high)
    if name in RATINGS:
        return Rated(rating=name, bounds=bounds), match.end()
    amount = Amount.RIR if name == "rir" else Amount.PAIN
    return Measured(amount=amount, bounds=bounds), match.end()


def _bounds(sign: str, low: Decimal, high: Decimal) -> Bounds:
    """Return what a sign and its number leave; "=" and "-" have both ends."""
    if sign in {">", ">="}:
        return Bounds(low=_whole(low), over=sign == ">")
    if sign in {"<", "<="}:
        return Bounds(high=_whole(high), under=sign == "<")
    return Bounds(low=_whole(low), high=_whole(high))


def _whole(number: Decimal) -> float:
    """Return grams and metres as the store rounds them, halves of RIR as they are."""
    if number < 1000:  # noqa: PLR2004 - small numbers count, they do not weigh
        return float(number)
    return float(number.quantize(Decimal(1), ROUND_HALF_UP))


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def _one(piece: str) -> list[Term]:
    """Read one piece by itself: a tag, a key with its value, a phrase, a word."""
    is_left_out = piece.startswith("-") and len(piece) > 1
    bare = piece[1:] if is_left_out else piece
    if bare.startswith("#") and fold(bare):
        return [Tagged(tag=_unquoted(bare[1:]), is_left_out=is_left_out)]
    key, _, value = bare.partition(":")
    reader = _KEYS.get(key.lower())
    found = reader(_unquoted(value), is_left_out) if reader and fold(value) else []
    if found:
        return found
    if not tokens(bare):
        return []  # nothing that could stand in a note
    # A phrase that is still being typed may go on.
    is_phrase = len(bare) > 1 and bare.startswith('"') and bare.endswith('"')
    return [Words(text=_unquoted(bare), is_phrase=is_phrase, is_left_out=is_left_out)]


def _unquoted(text: str) -> str:
    return " ".join(text.replace('"', " ").split())


def _kinds(value: str, is_left_out: bool) -> list[Term]:  # noqa: FBT001 - what the minus says
    named = dict.fromkeys(kind for name, kind in _KINDS.items() if name.startswith(fold(value)))
    return [OfKind(kind=kind, is_left_out=is_left_out) for kind in named]


def _has(value: str, is_left_out: bool) -> list[Term]:  # noqa: FBT001 - what the minus says
    wanted = fold(value).removesuffix("s")
    named = dict.fromkeys(has for name, has in _HAS.items() if name.startswith(wanted))
    found: list[Term] = [Having(has=has, is_left_out=is_left_out) for has in named]
    return found[:1]


def _from(value: str, is_left_out: bool) -> list[Term]:  # noqa: FBT001 - what the minus says
    return [CameFrom(app=fold(value), is_left_out=is_left_out)]


_KEYS: dict[str, Callable[[str, bool], list[Term]]] = {"kind": _kinds, "has": _has, "from": _from}
