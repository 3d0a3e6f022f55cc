"""Axes of values: which numbers are labelled, and loads in the unit they are shown in."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from math import ceil, floor

from liftdesk.domain.training.units import Load, Unit

Span = tuple[date, date]
_EDGE = 0.12
_STEPS = tuple(n * 10**power for power in range(7) for n in (1.0, 2.0, 5.0))
_MOST_TICKS = 4


def value_axis(values: Sequence[float]) -> tuple[float, float, tuple[float, ...]]:
    """Return lowest, highest and labelled values that hold all `values` with a little room."""
    if not values:
        return 0.0, 40.0, (10.0, 20.0, 30.0)
    low, high = min(values), max(values)
    room = max((high - low) * _EDGE, 1.0)
    low, high = max(0.0, low - room), high + room
    step = _step(high - low)
    first = ceil(low / step)
    return low, high, tuple(n * step for n in range(first, floor(high / step) + 1))


def counted_axis(most: float, least: float = 1.0) -> tuple[float, tuple[float, ...]]:
    """Return the highest and the labelled values of bars that begin at zero."""
    high = max(most, least) * 1.1  # the unit stands above the highest label
    step = _step(high)
    return high, tuple(n * step for n in range(floor(high / step) + 1))


def _step(wide: float) -> float:
    found: float = next((step for step in _STEPS if wide / step <= _MOST_TICKS), _STEPS[-1])
    return found


@lru_cache(maxsize=16384)  # exact decimals take their time, and loads come back again and again
def in_unit(grams: int, unit: Unit) -> float:
    """Return grams in a unit, to the hundredth."""
    return float(Load(grams, unit).number())
