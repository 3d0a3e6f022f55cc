"""What a rule led to: every settled set kept, then counted by what went where."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from statistics import mean, median

from tests.bench.lifters_rules import REGION, RESERVE

FOUND_LATE = 99
"""Stands for a load that was not found in the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSeen:
    """One working set as it truly was: per cent of the true 1RM, reserve, and what was asked."""

    percent: float
    reserve: int
    reps: int
    goal: int
    least: int
    nth: int
    is_last: bool
    states: bool
    is_eased: bool
    kind: str

    @property
    def in_region(self) -> bool:
        """Whether both the load and the effort lie in the region."""
        return self.in_load and RESERVE[0] <= self.reserve <= RESERVE[1]

    @property
    def in_load(self) -> bool:
        """Whether the load lies in the region."""
        return REGION[0] <= self.percent <= REGION[1]


@dataclass(slots=True)
class Done:
    """What a rule led to, set by set and session by session."""

    sets: list[SetSeen] = field(default_factory=list)
    jumps: list[bool] = field(default_factory=list)
    needless: list[bool] = field(default_factory=list)
    found_after: list[int] = field(default_factory=list)
    gains: list[float] = field(default_factory=list)


def figures(lives: Sequence[Done]) -> dict[str, float]:
    """Return the figures of one rule over all lifters."""
    found = [n for life in lives for n in life.found_after]
    sets = [one for life in lives for one in life.sets]
    ordinary = [one for one in sets if not one.is_eased]
    return {
        "in region %": share(sets, lambda s: s.in_region),
        "in region, eased sessions apart %": share(ordinary, lambda s: s.in_region),
        "failed sets %": share(sets, lambda s: s.reps < s.least),
        "short of what was asked %": share(sets, lambda s: s.reps < s.goal),
        "nothing left %": share(sets, lambda s: s.reserve == 0),
        "strength gained %": 100 * mean(x for life in lives for x in life.gains),
        "load found in 3 sessions %": 100 * mean(n <= 3 for n in found),
        "sessions to find it (median)": median(found),
        "steps over 10 % (of 100 sessions)": 100 * mean(x for life in lives for x in life.jumps),
        "  with a smaller step at hand": 100 * mean(x for life in lives for x in life.needless),
    }


def causes(lives: Sequence[Done]) -> dict[str, float]:
    """Return where the sets outside the region come from, in per cent of the sets named."""
    sets = [one for life in lives for one in life.sets]
    parts: dict[str, Callable[[SetSeen], bool]] = {
        "first sets": lambda s: s.nth == 0,
        "last sets": lambda s: s.is_last,
        "who states reserve": lambda s: s.states,
        "who does not": lambda s: not s.states,
        "eased sessions": lambda s: s.is_eased,
    }
    rows = {
        "below 60 %": share(sets, lambda s: s.percent < REGION[0]),
        "above 80 %": share(sets, lambda s: s.percent > REGION[1]),
        "load right, nothing left": share(sets, lambda s: s.in_load and s.reserve < RESERVE[0]),
        "load right, more than four left": share(
            sets, lambda s: s.in_load and s.reserve > RESERVE[1]
        ),
        "eased sessions, of all sets": share(sets, lambda s: s.is_eased),
    }
    for name, belongs in parts.items():
        chosen = [one for one in sets if belongs(one)]
        rows[f"in region: {name}"] = share(chosen, lambda s: s.in_region)
    return rows


def kinds(lives: Sequence[Done]) -> dict[str, tuple[float, float, float, float]]:
    """Return by reason: per cent of all sets, of them in the region, too little left, too much."""
    sets = [one for life in lives for one in life.sets]
    found = {}
    for kind in sorted({one.kind for one in sets}):
        chosen = [one for one in sets if one.kind == kind]
        found[kind] = (
            100 * len(chosen) / len(sets),
            share(chosen, lambda s: s.in_region),
            share(chosen, lambda s: s.reserve < RESERVE[0]),
            share(chosen, lambda s: s.reserve > RESERVE[1]),
        )
    return found


def share(sets: Iterable[SetSeen], holds: Callable[[SetSeen], bool]) -> float:
    """Return the per cent of sets for which something holds, 0 without sets."""
    told = [holds(one) for one in sets]
    return 100 * mean(told) if told else 0.0
