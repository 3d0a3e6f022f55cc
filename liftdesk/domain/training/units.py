"""Loads in kilograms and pounds, and numbers as people write them."""

import re
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass

GRAMS_PER_POUND = Decimal("453.59237")  # exact, International Yard and Pound agreement, 1959
GRAMS_PER_KILOGRAM = Decimal(1000)
_HUNDREDTH = Decimal("0.01")
MAX_LOAD_GRAMS = 2_000_000
"""Two tonnes: beyond any lift; a typing slip, not a load."""


class Unit(StrEnum):
    """The unit a load was typed in."""

    KG = "kg"
    LB = "lb"

    @property
    def grams(self) -> Decimal:
        """Grams in one of this unit."""
        return GRAMS_PER_KILOGRAM if self is Unit.KG else GRAMS_PER_POUND


@dataclass(frozen=True, slots=True, order=True)
class Load:
    """A load: whole grams, and the unit it was typed in.

    Whole grams keep kilograms exact and pounds to within 0.0011 lb, so every load written with two
    decimals in either unit comes back as it was written.
    """

    grams: int
    unit: Unit = Unit.KG

    @classmethod
    def of(cls, number: Decimal | int | str | float, unit: Unit) -> "Load":
        """Return `number` of `unit`.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE, below zero, above two tonnes, or not a number.
        """
        amount = Decimal(str(number)) * unit.grams
        if not amount.is_finite() or not 0 <= amount <= MAX_LOAD_GRAMS:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "load", low=0, high=2000)
        return cls(int(amount.quantize(Decimal(1), ROUND_HALF_UP)), unit)

    def number(self, unit: Unit | None = None) -> Decimal:
        """Return the amount in `unit` (or its own), to the hundredth, without idle zeros."""
        amount = Decimal(self.grams) / (unit or self.unit).grams
        return plain(amount.quantize(_HUNDREDTH, ROUND_HALF_UP))

    def shown_in(self, unit: Unit) -> "Load":
        """Return the same mass, shown in `unit`."""
        return Load(self.grams, unit)

    @property
    def kg(self) -> float:
        """Kilograms, for arithmetic."""
        return self.grams / 1000


def plain(number: Decimal) -> Decimal:
    """Return `number` without trailing zeros and without an exponent."""
    trimmed = number.normalize()
    return trimmed.quantize(Decimal(1)) if trimmed == trimmed.to_integral() else trimmed


_LONGEST = 60
"""Signs of a number that is looked at: a load has fewer, and longer ones cost time."""
_NUMBER = re.compile(r"[+-]?\d*[.,]?\d+|[+-]?\d+[.,]?")


@lru_cache(maxsize=4096)  # a history says the same few hundred numbers over and over
def read_number(text: str, field: str = "") -> Decimal:
    """Read a number with a decimal comma or point, never guessing.

    Raises:
        DomainError: NUMBER_AMBIGUOUS where both marks or one mark twice are used (1.250,5);
            NUMBER_UNREADABLE for anything else that is not a number.
    """
    compact = text.strip().replace("−", "-").replace("\u00a0", "")
    if len(compact) > _LONGEST:
        raise DomainError(Trouble.NUMBER_UNREADABLE, field, text=compact[:_LONGEST])
    if len(re.findall(r"[.,]", compact)) > 1 and re.fullmatch(r"[+-]?[\d.,]+", compact):
        raise DomainError(Trouble.NUMBER_AMBIGUOUS, field, text=text.strip())
    if not compact.isascii() or not _NUMBER.fullmatch(compact):
        raise DomainError(Trouble.NUMBER_UNREADABLE, field, text=text.strip())
    return Decimal(compact.replace(",", "."))
