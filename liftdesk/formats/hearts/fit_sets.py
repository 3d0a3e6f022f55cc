"""Sets of strength training as a watch keeps them in FIT."""

from decimal import Decimal

import fitdecode.profile

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.hearts.fit_messages import Message
from liftdesk.formats.imported import ImportedSet

UNKNOWN = "Unknown exercise"
"""The name of what the watch did not recognise; a person says later which exercise it was."""

_NO_NAME = {None, 0xFFFE, 0xFFFF}
_POUND = 2
"""Of weight_display_unit (FIT profile, fit_base_unit)."""
_SLIP = Decimal("0.08")
"""Pounds that the file's sixteenths of a kilogram may be off by (1/32 kg is 0.07 lb)."""

Title = tuple[int, int]
"""An exercise by the profile's numbers: category and name within it."""


def title_of(message: Message) -> tuple[Title, str] | None:
    """Return the exercise that a title message names, and its words; None where it has none."""
    category = _first(message.raw("exercise_category"))
    name = _first(message.raw("exercise_name"))
    words = _text(message.raw("wkt_step_name"))
    return (
        ((category, name), words) if category is not None and name is not None and words else None
    )


def set_of(message: Message, titles: dict[Title, str]) -> ImportedSet | None:
    """Return an active set, None where nothing was counted in it.

    Raises:
        DomainError: SET_TYPE_UNKNOWN, NUMBER_OUT_OF_RANGE.
    """
    if message.word("set_type") != "active":
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "set_type", text=str(message.raw("set_type")))
    reps = _first(message.raw("repetitions")) or None
    seconds = round(message.number("duration") or 0) or None
    if reps is None and seconds is None:
        return None
    # A set that counts repetitions also has a duration: how long they took is no goal of it.
    done = Effort(reps=reps, seconds=None if reps else seconds, load=_load(message))
    return ImportedSet(exercise=_exercise(message, titles), done=done)


def _load(message: Message) -> Load | None:
    """Return the load; a watch set to pounds keeps them as sixteenths of a kilogram."""
    sixteenths = _first(message.raw("weight"))
    if not sixteenths:
        return None
    kilograms = Decimal(sixteenths) / 16
    if _first(message.raw("weight_display_unit")) != _POUND:
        return Load.of(kilograms, Unit.KG)
    pounds = kilograms * Unit.KG.grams / Unit.LB.grams
    whole = round(pounds * 2) / Decimal(2)
    return Load.of(whole if abs(whole - pounds) <= _SLIP else round(pounds, 1), Unit.LB)


def _exercise(message: Message, titles: dict[Title, str]) -> str:
    category, name = _first(message.raw("category")), _first(message.raw("category_subtype"))
    if category is None:
        return UNKNOWN
    if name is not None and titles.get((category, name)):
        return titles[category, name]
    group = _profile_name("exercise_category", category)
    own = _profile_name(f"{group}_exercise_name", name)
    return (own or group).replace("_", " ").title() or UNKNOWN


def _profile_name(kind: str, number: int | None) -> str:
    """Return the profile's name of a number, empty for one that it does not know."""
    known = fitdecode.profile.FIELD_TYPES.get(kind)
    if known is None or number in _NO_NAME:
        return ""
    return str(known.enum.get(number, ""))


def _first(value: object) -> int | None:
    """Return the first number that is set: a watch that is not sure tells several exercises."""
    found = value if isinstance(value, tuple) else (value,)
    return next((one for one in found if isinstance(one, int) and one not in _NO_NAME), None)


def _text(value: object) -> str:
    found = value[0] if isinstance(value, tuple) and value else value
    return " ".join(found.replace("\x00", " ").split())[:200] if isinstance(found, str) else ""
