"""What a person types into the fields of one set: repetitions or seconds, load, reserve."""

import re

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number

_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_BOTH_SIDES = re.compile(r"\s*(\d{1,4})\s*[/|]\s*(\d{1,4})\s*")
_SUFFIX = re.compile(r"\s*(reps?|secs?|s|metres|m|rir)$")
_LOADED = re.compile(r"(.*?)\s*(kg|lbs?)?$")


def read_effort(exercise: Exercise, *, amount: str, load: str, rir: str, unit: Unit) -> Effort:
    """Read the three fields; empty `load` and `rir` mean: not stated.

    A lift done per side may say both sides: "10/9" is ten left, nine right.

    Raises:
        DomainError: names the field ("reps", "load" or "rir") and what cannot be read in it.
    """
    reps = seconds = metres = other_side = None
    if exercise.measure is Measure.SECONDS:
        seconds = _whole(_seconds(amount), amount)
    elif exercise.measure is Measure.METRES:
        metres = float(read_number(_bare(amount), "reps"))
    elif exercise.per_side and (both := _BOTH_SIDES.fullmatch(amount)):
        reps, other_side = int(both[1]), int(both[2])
    else:
        reps = _whole(_bare(amount), amount)
    return Effort(
        reps=reps,
        seconds=seconds,
        metres=metres,
        load=read_load(load, unit),
        rir=float(read_number(_bare(rir), "rir")) if rir.strip() else None,
        other_side=None if other_side == reps else other_side,
    )


def read_load(text: str, unit: Unit) -> Load | None:
    """Read a load, in `unit` unless it names its own; None for an empty text.

    Raises:
        DomainError: of the field "load".
    """
    found = _LOADED.fullmatch(text.strip().casefold())
    if found is None or not found[1]:
        return None
    own = unit if found[2] is None else Unit(found[2].rstrip("s"))
    return Load.of(read_number(found[1].lstrip("+ "), "load"), own)


def _bare(text: str) -> str:
    return _SUFFIX.sub("", text.strip().casefold())


def _seconds(text: str) -> str:
    clock = _CLOCK.fullmatch(text.strip())
    return _bare(text) if clock is None else str(int(clock[1]) * 60 + int(clock[2]))


def _whole(text: str, typed: str) -> int:
    number = read_number(text, "reps")
    if number != number.to_integral_value():
        raise DomainError(Trouble.NUMBER_UNREADABLE, "reps", text=typed.strip())
    return int(number)
