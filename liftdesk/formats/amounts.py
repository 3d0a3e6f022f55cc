"""Amounts as other apps write them: loads, distances, durations, effort."""

import re
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache
from math import isfinite

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import MAX_METRES, Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.imported import ImportedCardio, ImportedSet

METRES = {
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), 1.0),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"), 1000.0),
    **dict.fromkeys(("mi", "mile", "miles"), 1609.344),
    **dict.fromkeys(("ft", "foot", "feet"), 0.3048),
    **dict.fromkeys(("yd", "yds", "yard", "yards"), 0.9144),
    **dict.fromkeys(("in", "inch", "inches"), 0.0254),
    **dict.fromkeys(("cm", "cms"), 0.01),
}
"""Metres in one of a unit, by the unit's names (international foot, yard and mile of 1959)."""

MOST_METRES_A_SECOND = 25.0
"""Nobody moves faster by own strength: the cyclists' hour record is 15.8 m/s (Ganna 2022)."""

UNITS = {
    **dict.fromkeys(("kg", "kgs", "kilogram", "kilograms", "kilo", "kilos"), Unit.KG),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), Unit.LB),
}
"""Units of load by the names apps use."""

_MOST_GROUPS = 100_000
_DURATION = re.compile(
    r"(?:(\d+|\d{1,3}(?:,\d{3})+)\s*h(?:r|rs|ours?)?)?\s*(?:(\d+)\s*m(?:in|ins|inutes?)?)?"
    r"\s*(?:(\d+)\s*s(?:ec|ecs)?)?"
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
        DomainError: DISTANCE_UNIT_UNKNOWN.
    """
    if not number:
        return None
    factor = METRES.get(unit.strip(" .").casefold() or "m")
    if factor is None:
        raise DomainError(Trouble.DISTANCE_UNIT_UNKNOWN, field, text=unit)
    return number * factor


def metres_of_unnamed(number: float | None, seconds: int | None, loads_in: Unit) -> float | None:
    """Return a distance whose unit the file does not name in metres, None for none or nought.

    Apps that name none write kilometres or miles as they are set, and are set for kilograms with
    kilometres and for pounds with miles: `loads_in` answers for both. Where nobody can have been
    as fast as that, the number is in metres.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE where it is too far in every unit.
    """
    if not number:
        return None
    far = number * METRES["km" if loads_in is Unit.KG else "mi"]
    if not seconds or far <= seconds * MOST_METRES_A_SECOND:
        return far
    if number <= seconds * MOST_METRES_A_SECOND:
        return number
    raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "metres", low=0, high=f"{MAX_METRES:g}")


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


def snapped(load: Load | None, step: str = "0.5", *, places: int = 2) -> Load | None:
    """Return a load that was converted back and forth as the round number that it was.

    7.937865 kg is 17.5 lb, and 77.16 lb are 35 kg: what is no multiple of a quarter in its own
    unit, as plates are, but is the other unit's multiple of `step` rounded to so many `places`,
    was typed in the other.
    """
    if load is None or _is_multiple(load.grams, load.unit.grams / 4, Decimal("0.5")):
        return load
    other = Unit.LB if load.unit is Unit.KG else Unit.KG
    slack = load.unit.grams / 2 / 10**places + 1  # half of the last digit, and whole grams
    if not _is_multiple(load.grams, other.grams * Decimal(step), slack):
        return load
    steps = round(load.grams / (other.grams * Decimal(step)))
    return Load.of(steps * Decimal(step), other)


def _is_multiple(grams: int, step: Decimal, slack: Decimal) -> bool:
    return abs(grams - round(grams / step) * step) <= slack


def whole(number: float | None, field: str = "seconds") -> int | None:
    """Return a number rounded to a whole one, None for none.

    Raises:
        DomainError: NUMBER_UNREADABLE for what is not finite.
    """
    if number is None:
        return None
    if not isfinite(number):
        raise DomainError(Trouble.NUMBER_UNREADABLE, field, text=str(number))
    return round(number)


def count(number: float | None, field: str = "reps") -> int | None:
    """Return a number of repetitions, None for none; `5.0` is five.

    Raises:
        DomainError: NUMBER_NOT_WHOLE: half a repetition is neither one nor none.
    """
    found = whole(number, field)
    if number is not None and found != number:
        raise DomainError(Trouble.NUMBER_NOT_WHOLE, field, text=f"{number:g}")
    return found


def group_of(number: float | None, field: str = "superset") -> int | None:
    """Return the number of a group of sets done in turn, from 0; None for none.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE for what is no number of a group.
    """
    if number is None:
        return None
    if not 0 <= number < _MOST_GROUPS or number % 1:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=0, high=_MOST_GROUPS - 1)
    return int(number)


def reserve(rpe: float | None) -> float | None:
    """Return repetitions in reserve: RPE 8 means two left (Zourdos et al. 2016); 0 is none told.

    The scale begins at 1; what lies below it is a reserve of more than nine, which we write so.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE below 0 and above 10.
    """
    if not rpe:
        return None
    if not 0 < rpe <= 10:  # noqa: PLR2004 - the scale
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "rpe", low=1, high=10)
    return 10 - rpe


@lru_cache(maxsize=1024)  # every set of a workout says how long it took
def duration(text: str, field: str = "duration") -> timedelta | None:
    """Read `1h 5m`, `47m`, `3,527h 3min`, `1:05:10`, `5:10` or seconds; None for an empty text.

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
    try:
        hours, minutes, seconds = (int((part or "0").replace(",", "")) for part in found.groups())
    except ValueError as error:  # thousands of digits
        raise DomainError(Trouble.DURATION_UNREADABLE, field, text=text) from error
    if max(hours, minutes, seconds) > 100_000:  # noqa: PLR2004 - eleven years of hours
        raise DomainError(Trouble.DURATION_UNREADABLE, field, text=text)
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


@lru_cache(maxsize=4096)
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
    bout = bout_of(exercise, done, note) if done.metres or is_cardio_name(exercise) else None
    if bout is not None:
        return bout
    return ImportedSet(exercise=exercise, done=done, kind=kind, note=note, superset=superset)


def bout_of(exercise: str, done: Effort, note: str = "") -> ImportedCardio | None:
    """Return time (and distance) as cardio; None where something else was counted or loaded."""
    if done.reps or not done.seconds or done.load is not None:
        return None
    return ImportedCardio(
        activity=exercise, seconds=done.seconds, metres=done.metres or None, note=note
    )
