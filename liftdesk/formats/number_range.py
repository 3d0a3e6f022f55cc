"""Ranges as a person types them: "8-12", "10", "60 to 80 %"."""

import re

from liftdesk.domain.errors import DomainError, Trouble

_RANGE = re.compile(
    r"(?P<low>\d{1,4})(?:\s*(?:-|\N{EN DASH}|\N{EM DASH}|to|\.\.)\s*(?P<high>\d{1,4}))?"
    r"\s*(?:%|s|m)?"
)


def read_range(text: str, field: str, *, low: int, high: int) -> tuple[int, int]:
    """Read one whole number or two, the smaller first, each from `low` to `high`.

    Raises:
        DomainError: RANGE_UNREADABLE, or NUMBER_OUT_OF_RANGE, naming the field.
    """
    found = _RANGE.fullmatch(text.strip().casefold())
    if found is None:
        raise DomainError(Trouble.RANGE_UNREADABLE, field, text=text.strip())
    first = int(found["low"])
    last = first if found["high"] is None else int(found["high"])
    if not (low <= first <= high and low <= last <= high):
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=low, high=high)
    return min(first, last), max(first, last)


def write_range(numbers: tuple[int, int]) -> str:
    """Write a range as `read_range` reads it: "8-12", or "10" where both ends are the same."""
    first, last = numbers
    return str(first) if first == last else f"{first}-{last}"
