"""`3x5 @ 100kg`: sets and repetitions before the `@`, a load behind it, as some logs write it."""

import re

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.domain.values import dataclass
from liftdesk.formats.amounts import unit_named

MOST_SETS = 100
_RPE = range(5, 11)
"""What a bare number after `@` may mean besides a load; nobody rates sets below 5."""
_MARKED = re.compile(
    r"(?:(?P<sets>\d{1,3})\s*[xX×]\s*)?(?P<reps>\d{1,4}(?:\s*,\s*\d{1,4})*)"
    r"(?:\s*@\s*(?P<sign>[+-])?(?P<load>\d+(?:[.,]\d+)?)(?:\s*(?P<unit>kgs?|lbs?|pounds?))?"
    r"(?![\w.,%]))?\s*(?P<rest>.*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """What such a line says: an effort for each set, and the words behind it."""

    efforts: tuple[Effort, ...]
    rest: str = ""
    has_load: bool = False
    is_assisted: bool = False


def read_marked(text: str, unit: Unit | None, lift: str) -> Marked | None:
    """Read such a line, None for another one; `lift` is named in the readings of a double one.

    Raises:
        DomainError: LINE_AMBIGUOUS with both readings for `@8`, which is eight of the unit to
            some and RPE 8 to others; UNIT_NEEDED, LINE_UNREADABLE, NUMBER_OUT_OF_RANGE.
    """
    found = _MARKED.fullmatch(text)
    if found is None or (
        found["sets"] is None and found["load"] is None and "," not in found["reps"]
    ):
        return None
    reps = [int(part) for part in re.split(r"\s*,\s*", found["reps"])]
    times = int(found["sets"] or 1)
    if not 0 < times * len(reps) <= MOST_SETS or (times > 1 and len(reps) > 1):
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text[:80])
    load = _load(found, unit, lift)
    return Marked(
        efforts=tuple(Effort(reps=number or None, load=load) for number in reps * times),
        rest=found["rest"].strip(),
        has_load=found["load"] is not None,
        is_assisted=found["sign"] == "-",
    )


def _load(found: re.Match[str], unit: Unit | None, lift: str) -> Load | None:
    if found["load"] is None:
        return None
    number = read_number(found["load"], "load")
    own = unit_named((found["unit"] or "").casefold())
    if own is None and found["sign"] is None and min(_RPE) <= number <= max(_RPE):
        name, sets = lift or "exercise", f"{found['sets']}x" if found["sets"] else ""
        told = f"{name} {sets}{found['reps']}"
        raise DomainError(
            Trouble.LINE_AMBIGUOUS,
            "line",
            reading_1=f"{told} @ {number}{unit or Unit.KG}",
            reading_2=f"{told} rpe {number}",
        )
    if own is None and unit is None and number:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    load = Load.of(number, own or unit or Unit.KG)
    return load if load.grams else None
