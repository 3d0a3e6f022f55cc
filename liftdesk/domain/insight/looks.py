"""When a diary is looked at, and how two answers share one chance of being wrong."""

from collections.abc import Sequence
from datetime import date, timedelta

LOOKS = (42, 84, 168)
"""Days of diary at which anything may be claimed; after the last one, every 168 days again.

Looking each day instead finds something in 38 % of diaries in which nothing is the matter, within
a year, at p < .05 (research: wellbeing 5.2; tests/bench/insight.py)."""
ALPHA = 1 / 60
"""The chance of a false claim at each look, .0167: three looks make .05 (research: 5.3)."""
LONGEST_SILENCE = timedelta(days=42)
"""A diary begins anew after six weeks without a rating: one stray rating sets no calendar."""
FEWEST_TO_BEGIN = 14
"""Ratings that make a stretch a diary, two weeks' worth; a rule about days, never about moods."""


def diary_begins(rated: Sequence[date]) -> date | None:
    """Return the day that looks are counted from, given the days with a rating, oldest first.

    It is the first day of the first stretch with at least 14 ratings, otherwise of the latest
    stretch; stretches end where more than 42 days say nothing. None without a rating.
    """
    stretches: list[list[date]] = []
    for day in rated:
        if stretches and day - stretches[-1][-1] <= LONGEST_SILENCE:
            stretches[-1].append(day)
        else:
            stretches.append([day])
    if not stretches:
        return None
    kept = [stretch for stretch in stretches if len(stretch) >= FEWEST_TO_BEGIN]
    return kept[0][0] if kept else stretches[-1][0]


def last_look(days: int) -> int | None:
    """Return the latest look that `days` whole days of diary allow, None before the first."""
    if days >= LOOKS[-1]:
        return days // LOOKS[-1] * LOOKS[-1]
    return max((look for look in LOOKS if look <= days), default=None)


def next_look(days: int) -> int:
    """Return the first look that lies after `days` whole days of diary."""
    return next((look for look in LOOKS if look > days), (days // LOOKS[-1] + 1) * LOOKS[-1])


def holm(chances: Sequence[float | None], alpha: float = ALPHA) -> tuple[bool, ...]:
    """Return which of several two-sided p-values stand when all are asked at once (Holm 1979).

    The smallest has to be at most alpha / n, the next at most alpha / (n - 1), and so on until one
    is not. None stands for a question that cannot be answered yet: it is counted, and does not
    stand.
    """
    stands = [False] * len(chances)
    known = sorted((p, place) for place, p in enumerate(chances) if p is not None)
    for rank, (p, place) in enumerate(known):
        if p > alpha / (len(chances) - rank):
            break
        stands[place] = True
    return tuple(stands)
