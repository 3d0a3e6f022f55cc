"""Estimates in words: always a range, and a calm sentence where nothing can be said."""

from typing import Protocol

from liftdesk.domain.training.units import Load, Unit, plain
from liftdesk.system.texts import translate
from liftdesk.wording.numbers import number_text


class Range(Protocol):
    """An estimated 1RM in grams: lowest formula, middle, highest formula."""

    @property
    def low(self) -> int: ...  # noqa: D102 - named by the class
    @property
    def mid(self) -> int: ...  # noqa: D102
    @property
    def high(self) -> int: ...  # noqa: D102


def _half_step(grams: int, unit: Unit) -> str:
    """Return the amount to the nearest half: finer digits would claim a precision nobody has."""
    amount = Load(grams, unit).number()
    return number_text(plain((amount * 2).quantize(amount.__class__(1)) / 2))


def about_text(grams: int, unit: Unit) -> str:
    """Return an amount to the nearest half: "24.5 kg"."""
    return f"{_half_step(grams, unit)} {unit.value}"


def e1rm_text(estimate: Range | None, unit: Unit) -> str:
    """Return an estimate of one repetition: "about 24.5 kg, 23 to 26.5 by formula".

    Rounded to half a unit. None gives the sentence for no estimate.
    """
    if estimate is None:
        return cannot_say_text()
    low, mid, high = (
        _half_step(grams, unit) for grams in (estimate.low, estimate.mid, estimate.high)
    )
    if low == high:
        return f"{mid} {unit.value}"
    return translate("Estimates", "about {mid} {unit}, {low} to {high} by formula").format(
        mid=mid, unit=unit.value, low=low, high=high
    )


def e1rm_range_text(estimate: Range, unit: Unit) -> str:
    """Return the range alone: "23 to 26.5 kg"."""
    low, high = _half_step(estimate.low, unit), _half_step(estimate.high, unit)
    if low == high:
        return f"{low} {unit.value}"
    return translate("Estimates", "{low} to {high} {unit}").format(
        low=low, high=high, unit=unit.value
    )


def cannot_say_text() -> str:
    """Return the words for a lift or set without an estimate.

    The limit of 12 repetitions to failure is that of liftdesk.domain.training.strength.
    """
    return translate("Estimates", "no estimate: it needs a loaded set of 12 reps or fewer")
