"""Amounts as other apps write them: loads, distances, durations, effort."""

import re
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.imported import ImportedCardio, ImportedSet

METRES = {
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), 1.0),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"), 1000.0),
    **dict.fromkeys(("mi", "mile", "miles"), 1609.344),
    **dict.fromkeys(("ft", "foot", "feet"), 0.3048),
    **dict.fromkeys(("yd", "yds", "yard", "yards"), 0.9144),
}
"""Metres in one of a unit, by the unit's names (international foot, yard and mile of 1959)."""

UNITS = {
    **dict.fromkeys(("kg", "kgs", "kilogram", "kilograms", "kilo", "kilos"), Unit.KG),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), Unit.LB),
}
"""Units of load by the names apps use."""

_DURATION = re.compile(
    r"(?:(\d+)\s*h(?:r|rs|ours?)?)?\s*(?:(\d+)\s*m(?:in|ins|inutes?)?)?\s*(?:(\d+)\s*s(?:ec|ecs)?)?"
)
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,3}):(\d{2})(?:\.\d+)?")
_CARDIO = re.compile(
    r"running|walking|hiking|cycling|bike|elliptical|rowing machine|rowing \(machine\)|swimming"
    r"|treadmill|jog|skating|stair|\brun\b|\bwalk\b|\bhike\b|\bswim\b|spinning|cross ?trainer",
    re.IGNORECASE,
)


def unit_named(text: str, field: str = "unit") -> Unit | None:
    """Return the unit of a name, None for an empty text.

    Raises:
        DomainError: UNIT_UNKNOWN.
    """
    if not text:
        return None
    found = UNITS.get(text.strip().casefold())
    if found is None:
        raise DomainError(Trouble.UNIT_UNKNOWN, field, text=text)
    return found


def metres_of(number: float | None, unit: str, field: str = "distance") -> float | None:
    """Return a distance in metres, None for none or nought; without a unit it is in metres.

    Raises:
        DomainError: UNIT_UNKNOWN.
    """
    if not number:
        return None
    factor = METRES.get(unit.strip().casefold() or "m")
    if factor is None:
        raise DomainError(Trouble.UNIT_UNKNOWN, field, text=unit)
    return number * factor


@lru_cache(maxsize=8192)  # a history says the same few hundred loads over and over
def load_of(text: str, unit: Unit | None, field: str = "load") -> Load | None:
    """Return a load, None for an empty text or nought (body weight alone).

    Raises:
        DomainError: NUMBER_UNREADABLE, NUMBER_AMBIGUOUS, NUMBER_OUT_OF_RANGE, UNIT_NEEDED.
    """
    if not text:
        return None
    number = read_number(text, field)
    if not number:
        return None
    if unit is None:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    load = Load.of(number, unit)
    return load if load.grams else None


def snapped(load: Load | None, step: str = "0.5") -> Load | None:
    """Return a load that was converted back and forth as the round number that it was.

    7.937865 kg is 17.5 lb: where the other unit gives a multiple of `step` to within a hundredth
    and its own does not to within that, it was typed in the other.
    """
    if load is None or _is_round(load.grams, load.unit, step):
        return load
    other = Unit.LB if load.unit is Unit.KG else Unit.KG
    if not _is_round(load.grams, other, step):
        return load
    steps = round(Decimal(load.grams) / other.grams / Decimal(step))
    return Load.of(steps * Decimal(step), other)


def _is_round(grams: int, unit: Unit, step: str) -> bool:
    steps = Decimal(grams) / unit.grams / Decimal(step)
    return abs(steps - round(steps)) * Decimal(step) <= Decimal("0.011")


def whole(number: float | None, field: str = "reps") -> int | None:
    """Return a whole number, None for none.

    Raises:
        DomainError: NUMBER_UNREADABLE for what is not finite.
    """
    if number is None:
        return None
    if number != number or abs(number) == float("inf"):  # noqa: PLR0124 - not a number
        raise DomainError(Trouble.NUMBER_UNREADABLE, field, text=str(number))
    return round(number)


def reserve(rpe: float | None) -> float | None:
    """Return repetitions in reserve: RPE 8 means two left (Zourdos et al. 2016)."""
    return None if not rpe else min(max(10 - rpe, 0.0), 10.0)


def duration(text: str, field: str = "duration") -> timedelta | None:
    """Read `1h 5m`, `47m`, `30s`, `1:05:10`, `5:10` or seconds; None for an empty text.

    Raises:
        DomainError: DURATION_UNREADABLE.
    """
    if not text:
        return None
    if text.isdecimal() and len(text) <= 9:  # noqa: PLR2004 - thirty years of seconds
        return timedelta(seconds=int(text))
    clock = _CLOCK.fullmatch(text)
    found = clock or _DURATION.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        raise DomainError(Trouble.DURATION_UNREADABLE, field, text=text)
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if max(hours, minutes, seconds) > 100_000:  # noqa: PLR2004 - eleven years of hours
        raise DomainError(Trouble.DURATION_UNREADABLE, field, text=text)
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def is_cardio_name(exercise: str) -> bool:
    """Whether an exercise's name is that of easy cardio in the apps read here."""
    return bool(_CARDIO.search(exercise))


def entry_of(
    exercise: str,
    done: Effort,
    *,
    kind: SetKind = SetKind.WORKING,
    note: str = "",
    superset: int | None = None,
) -> ImportedSet | ImportedCardio | None:
    """Return a set, or cardio where only time (and distance) was counted; None for nothing done.

    Time with a distance is cardio; time alone is cardio where the name says so (a plank is not).
    """
    if not done.reps and not done.seconds and not done.metres:
        return None
    far_or_named = done.metres or is_cardio_name(exercise)
    if not done.reps and done.seconds and far_or_named and done.load is None:
        return ImportedCardio(
            activity=exercise, seconds=done.seconds, metres=done.metres or None, note=note
        )
    return ImportedSet(exercise=exercise, done=done, kind=kind, note=note, superset=superset)
