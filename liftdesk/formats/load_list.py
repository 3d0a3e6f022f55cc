"""Loads and plates as a person types them: "2-20 by 2, 24" and "4 x 10, 2 x 5"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.places import MOST_LOADS, MOST_OF_A_PLATE
from liftdesk.domain.training.units import Load, Unit, read_number

_PARTS = re.compile(r"[;\n]|,(?=\s)|\s+and\s+|(?<=\d)\s+(?=\d)")
_RUN = re.compile(
    r"(?P<first>[\d.,]+)\s*(?:-|\N{EN DASH}|\N{EM DASH}|to|\.\.)\s*(?P<last>[\d.,]+)"
    r"\s*(?:by|step|in|/)\s*(?P<step>[\d.,]+)",
    re.IGNORECASE,
)
_PLATE = re.compile(r"(?P<count>\d{1,3})\s*(?:x|\N{MULTIPLICATION SIGN}|\*)\s*(?P<mass>[\d.,]+)")
_UNIT = re.compile(r"\s*(kg|lbs?)\b\.?", re.IGNORECASE)
_SHORTEST_RUN = 3
"""Two loads are shorter as they are than as a run of a step."""


def read_loads(text: str, unit: Unit, field: str = "loads") -> tuple[int, ...]:
    """Read single loads and runs of them in `unit`, as grams, rising, each once.

    A comma with a space after it parts two loads; one inside a number is its decimal mark. A unit
    may be written behind a number, the same one for the whole text.

    Raises:
        DomainError: LOADS_UNREADABLE quoting the part that is not clear; NUMBER_OUT_OF_RANGE for
            a load beyond two tonnes, or for more than `MOST_LOADS` loads.
    """
    bare, own = _without_unit(text, unit, field)
    found = set[int]()
    for part in _parts(bare):
        run = _RUN.fullmatch(part)
        numbers = _run(run, part, field) if run else [_number(part, part, field)]
        found |= {Load.of(number, own).grams for number in numbers}
        if len(found) > MOST_LOADS:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=1, high=MOST_LOADS)
    return tuple(sorted(found))


def write_loads(grams: Sequence[int], unit: Unit, *, mark: str = ".") -> str:
    """Write loads as `read_loads` reads them, runs of three and more as "2-20 by 2".

    `mark` is the decimal mark; where it is a comma, semicolons part the loads.
    """
    numbers = [Load(each, unit).number() for each in sorted(set(grams))]
    parts = list[str]()
    while numbers:
        length = _length_of_run(numbers)
        if length >= _SHORTEST_RUN:
            step = numbers[1] - numbers[0]
            parts.append(f"{numbers[0]}-{numbers[length - 1]} by {step.normalize():f}")
        else:
            length = 1
            parts.append(str(numbers[0]))
        numbers = numbers[length:]
    return _marked(parts, mark)


def read_plates(text: str, unit: Unit, field: str = "plates") -> tuple[tuple[int, int], ...]:
    """Read plates as "4 x 10, 2 x 5": (grams of one, how many), heaviest first.

    Raises:
        DomainError: PLATES_UNREADABLE quoting the part that is not clear; NUMBER_OUT_OF_RANGE.
    """
    bare, own = _without_unit(text, unit, field)
    found = dict[int, int]()
    for part in _parts(bare):
        plate = _PLATE.fullmatch(part)
        if plate is None:
            raise DomainError(Trouble.PLATES_UNREADABLE, field, text=part)
        mass = _number(plate["mass"], part, field, Trouble.PLATES_UNREADABLE)
        grams, count = Load.of(mass, own).grams, int(plate["count"])
        if grams == 0:
            raise DomainError(Trouble.PLATES_UNREADABLE, field, text=part)
        found[grams] = found.get(grams, 0) + count
        if found[grams] > MOST_OF_A_PLATE:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=0, high=MOST_OF_A_PLATE)
    return tuple((grams, count) for grams, count in sorted(found.items(), reverse=True) if count)


def write_plates(counts: Sequence[tuple[int, int]], unit: Unit, *, mark: str = ".") -> str:
    """Write plates as `read_plates` reads them, heaviest first; `mark` as in `write_loads`."""
    ordered = sorted(counts, reverse=True)
    return _marked([f"{count} x {Load(each, unit).number()}" for each, count in ordered], mark)


def _marked(parts: Sequence[str], mark: str) -> str:
    return ("; " if mark == "," else ", ").join(parts).replace(".", mark)


def _without_unit(text: str, unit: Unit, field: str) -> tuple[str, Unit]:
    named = {found.casefold().rstrip("s") for found in _UNIT.findall(text)}
    if len(named) > 1:
        raise DomainError(Trouble.LOADS_UNREADABLE, field, text=text.strip())
    own = Unit(named.pop()) if named else unit
    return _UNIT.sub("", text).strip(), own


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _PARTS.split(text) if part.strip()]


def _run(run: re.Match[str], part: str, field: str) -> list[Decimal]:
    first, last, step = (_number(run[name], part, field) for name in ("first", "last", "step"))
    if step <= 0 or last < first:
        raise DomainError(Trouble.LOADS_UNREADABLE, field, text=part)
    count = int((last - first) / step) + 1
    if count > MOST_LOADS:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=1, high=MOST_LOADS)
    return [first + step * n for n in range(count)]


def _number(
    text: str, part: str, field: str, trouble: Trouble = Trouble.LOADS_UNREADABLE
) -> Decimal:
    try:
        number = read_number(text, field)
    except DomainError as error:
        raise DomainError(trouble, field, text=part) from error
    if number < 0:
        raise DomainError(trouble, field, text=part)
    return number


def _length_of_run(numbers: Sequence[Decimal]) -> int:
    if len(numbers) < _SHORTEST_RUN:
        return len(numbers)
    step = numbers[1] - numbers[0]
    length = 2
    while length < len(numbers) and numbers[length] - numbers[length - 1] == step:
        length += 1
    return length
