"""Fitting: how likely a load and repetitions put a lift's sets into the region.

Per cent, repetitions and reserve cannot be chosen apart (research: lifting 6.3). Given what is
believed of a lift, each load that exists and each number of repetitions has a chance that a set
lies between the slot's per cents and leaves one to four. The plan takes what has the best one.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import erf, log, sqrt

from liftdesk.domain.training.capability import Capability, Strand
from liftdesk.domain.training.curve_filter import DAY_NOISE, RESERVE_ASKED, log_share, tired
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.values import dataclass

RESERVE = (1, 4)
"""Repetitions in reserve of the region (lifting 6.3)."""
SHORT_COUNTS = 0.5
"""A set that stops before its goal mostly lies in the region too, but a goal is there to be
reached: half."""
BELOW_RANGE_COSTS = 1.4
"""A set that stops below the range takes away more than a set inside is worth: few may do so."""
IN_THE_MIDDLE = 11.0
"""Repetitions to failure in the middle of the region, whatever a person's curve: 71 % on the
table's, 60 and 78 % on the flattest and the steepest that are common."""
FAR_COSTS = 0.3
"""Of two loads that are both outside, the one nearer to the middle is better."""
_GRAIN = 0.005
"""Half a per cent of the load, finer than any of this is known; worths are kept by it."""
_ROOT = sqrt(2)
_POINTS = (-1.28, -0.52, 0.0, 0.52, 1.28)
"""Middles of five equally likely parts of a normal distribution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A load in grams, repetitions, and how well they are thought to fit (1 at best)."""

    grams: int
    amount: int
    chance: float


def fit(ability: Capability, slot: Slot, grams: int, amount: int) -> Fit:
    """Return how well `amount` repetitions at `grams` fit a slot's usual sets."""
    return _fits(ability, slot, grams, [amount])[0]


def _fits(ability: Capability, slot: Slot, grams: int, amounts: Iterable[int]) -> list[Fit]:
    inside = [(one.weight, one.curve, _inside(one, slot, grams)) for one in ability.strands]
    far = FAR_COSTS * abs(log(grams / ability.load_for(IN_THE_MIDDLE)))
    low, sets, points = slot.amount[0], slot.sets[1], len(_POINTS)
    found = []
    for amount in amounts:
        whole = sum(
            weight * (sum([_effort(curve, over, low, sets, amount) for over in overs]) / points)
            for weight, curve, overs in inside
        )
        found.append(Fit(grams=grams, amount=amount, chance=whole - far))
    return found


def best_amount(ability: Capability, slot: Slot, grams: int, *, near: float | None = None) -> Fit:
    """Return the repetitions of the range that fit `grams` best, those nearest to `near` first."""
    found = _fits(ability, slot, grams, range(slot.amount[0], slot.amount[1] + 1))
    return max(
        found, key=lambda one: one.chance - (0 if near is None else _NEAR * abs(one.amount - near))
    )


STEP_COSTS = 0.5
"""A step twice as long has to be that much better, in chance for the log of the load."""
_NEAR = 0.05
"""A repetition further from what comes next in order has to be that much better."""


def best_load(
    ability: Capability, slot: Slot, loads: Sequence[int], *, near: float | None = None
) -> Fit | None:
    """Return the load and repetitions that fit best among `loads`, smaller steps from `near` first.

    The lighter of two alike; None without loads.
    """

    def worth(one: Fit) -> tuple[float, int]:
        step = 0.0 if near is None else abs(log(one.grams / near))
        return round(one.chance - STEP_COSTS * step, 3), -one.grams

    found = [best_amount(ability, slot, grams) for grams in loads]
    return max(found, key=worth, default=None)


def _inside(strand: Strand, slot: Slot, grams: int) -> list[int]:
    """Return the points of a belief at which the load is inside, in grains above its log."""
    heavy, wide = log(grams), sqrt(strand.spread)
    low, high = (-log(percent / 100) for percent in reversed(slot.intensity or (1, 100)))
    points = [strand.level + wide * point - heavy for point in _POINTS]
    return [round(over / _GRAIN) for over in points if low <= over <= high]


@lru_cache(maxsize=20_000)
def _effort(curve: float, over: int, low: int, sets: int, amount: int) -> float:
    """Return the mean worth of `sets` sets, `over` grains of the log 1RM above the load's log."""
    more = -log_share(amount + RESERVE[1] + 1, curve)
    enough = -log_share(amount + RESERVE[0], curve)
    least = -log_share(low + RESERVE_ASKED, curve)
    total = 0.0
    for nth in range(sets):
        fresh = over * _GRAIN + _log_tired(nth)
        # By a normal distribution, that fewer than so many repetitions go today.
        spare = 0.5 * (1 + erf((more - fresh) / DAY_NOISE / _ROOT))
        reached = 0.5 * (1 + erf((enough - fresh) / DAY_NOISE / _ROOT))
        short = 0.5 * (1 + erf((least - fresh) / DAY_NOISE / _ROOT))
        total += spare - reached + SHORT_COUNTS * (reached - short) - BELOW_RANGE_COSTS * short
    return total / sets


@lru_cache(maxsize=64)
def _log_tired(sets_before: int) -> float:
    return log(tired(sets_before))
