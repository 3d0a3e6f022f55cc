"""Ratings over time: a seven-day line that never bridges a gap, and one's own usual range."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from liftdesk.domain.values import dataclass

WINDOW = timedelta(days=7)
FEWEST_IN_WINDOW = 3
"""Fewer than three ratings in a week say little about the week (research: wellbeing 5)."""
LONGEST_GAP = timedelta(days=3)
"""Ratings are not joined over more than three days without one (design: chart grammar)."""
FEWEST_FOR_RANGE = 14
"""Two weeks of ratings before anything is called usual."""
_LOW, _HIGH = 0.10, 0.90


@dataclass(frozen=True, slots=True)
class Rating:
    """One day's rating, 0-10; a mean where a day has several."""

    day: date
    value: float


def smoothed(ratings: Sequence[Rating]) -> list[list[Rating]]:
    """Return the trailing seven-day mean in pieces, one for each stretch without a gap.

    `ratings` are one a day, oldest first. A day has a mean where its last seven days, within its
    own stretch, hold at least three ratings.
    """
    return [piece for stretch in stretches(ratings) if (piece := _means(stretch))]


def stretches(ratings: Sequence[Rating]) -> list[list[Rating]]:
    """Split ratings where more than three days say nothing."""
    found: list[list[Rating]] = []
    for rating in ratings:
        if found and rating.day - found[-1][-1].day <= LONGEST_GAP + timedelta(days=1):
            found[-1].append(rating)
        else:
            found.append([rating])
    return found


def gaps(ratings: Sequence[Rating], at_least: int) -> list[tuple[date, date]]:
    """Return the first and last day of each silence of `at_least` days between two ratings."""
    day = timedelta(days=1)
    return [
        (before.day + day, after.day - day)
        for before, after in pairwise(ratings)
        if (after.day - before.day).days - 1 >= at_least
    ]


def usual_range(values: Sequence[float]) -> tuple[float, float] | None:
    """Return the 10th and 90th percentile (linear interpolation), None below fourteen values."""
    if len(values) < FEWEST_FOR_RANGE:
        return None
    ordered = sorted(values)
    return _quantile(ordered, _LOW), _quantile(ordered, _HIGH)


def middle_half(values: Sequence[float]) -> tuple[float, float]:
    """Return the lower and upper quartile (linear interpolation) of at least one value."""
    ordered = sorted(values)
    return _quantile(ordered, 0.25), _quantile(ordered, 0.75)


def _means(stretch: Sequence[Rating]) -> list[Rating]:
    found: list[Rating] = []
    first, total = 0, 0.0
    for last, rating in enumerate(stretch):
        total += rating.value
        while stretch[first].day <= rating.day - WINDOW:
            total -= stretch[first].value
            first += 1
        number = last - first + 1
        if number >= FEWEST_IN_WINDOW:
            found.append(Rating(rating.day, total / number))
    return found


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
