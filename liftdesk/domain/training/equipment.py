"""Equipment: the loads that really exist, and how one is put together."""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import groupby
from math import gcd

from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.plans import Loading
from liftdesk.domain.training.units import MAX_LOAD_GRAMS, Load, Unit
from liftdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadSteps:
    """The loads at hand, in grams, rising; with a bar also the bar and one side's plates.

    `plates` are heaviest first: each kind once where there are always enough of it, every single
    plate of one side where they are counted (`is_counted`). `other_bars` are lighter or heavier
    bars that take the same plates, heaviest first. `ready` are loads that need no plates: fixed
    dumbbells beside an adjustable pair. `is_handle`: the bar is a dumbbell's handle.
    """

    grams: tuple[int, ...]
    bar: int | None = None
    plates: tuple[int, ...] = ()
    is_counted: bool = False
    other_bars: tuple[int, ...] = ()
    ready: tuple[int, ...] = ()
    is_handle: bool = False

    @property
    def lightest(self) -> int | None:
        """The lightest load, None where nothing is loaded."""
        return self.grams[0] if self.grams else None

    def at_most(self, grams: int) -> int | None:
        """Return the heaviest load not above `grams`."""
        place = bisect_right(self.grams, grams)
        return self.grams[place - 1] if place else None

    def above(self, grams: int) -> int | None:
        """Return the next heavier load, None at the top."""
        place = bisect_right(self.grams, grams)
        return self.grams[place] if place < len(self.grams) else None

    def below(self, grams: int) -> int | None:
        """Return the next lighter load, None at the bottom."""
        place = bisect_left(self.grams, grams)
        return self.grams[place - 1] if place else None

    def nearest(self, grams: int) -> int | None:
        """Return the load nearest to `grams`, the lighter of two as near."""
        return min(self.grams, key=lambda known: (abs(known - grams), known), default=None)

    def loading(self, grams: int) -> Loading | None:
        """Return bar and plates per side; None without a bar or where it cannot be made.

        Among several bars the first that makes the load is taken, the usual one before the others;
        one that makes it to the gram before one that comes near.
        """
        if self.bar is None or grams in self.ready:
            return None
        for slack in (1, _SLACK):
            for bar in (self.bar, *self.other_bars):
                side = self._side(grams - bar, slack)
                if side is not None:
                    return Loading(bar=bar, per_side=side, is_handle=self.is_handle)
        return None

    def _side(self, both_sides: int, slack: int) -> tuple[int, ...] | None:
        """Return one side's plates for the grams of both sides, less than `slack` off a side."""
        if both_sides < 0:
            return None
        wanted = round(both_sides / 2)
        build = _counted if self.is_counted else _greedy
        side = build(self.plates, wanted)
        is_near = side is not None and abs(2 * sum(side) - both_sides) < 2 * slack - 1
        return side if is_near else None


def _greedy(plates: tuple[int, ...], wanted: int) -> tuple[int, ...] | None:
    side = list[int]()
    for plate in plates:
        while wanted >= plate - _SLACK:
            side.append(plate)
            wanted -= plate
    return tuple(side) if abs(wanted) < _SLACK else None


def _counted(plates: tuple[int, ...], wanted: int) -> tuple[int, ...] | None:
    """Put one side together from single plates, the heaviest that fit first.

    Greedy alone would take the 20 of 20 + 15 + 15 for 30 kg and be left with no 10; here a plate
    is only taken where the plates after it can make up the rest.
    """
    if not plates:
        return () if wanted < _SLACK else None
    piles = tuple((plate, len(list(alike))) for plate, alike in groupby(plates))
    grain = gcd(*plates)
    reach = reachable(piles)
    near = sorted(range(-_SLACK + 1, _SLACK), key=abs)
    exact = next((wanted + d for d in near if _can(reach[0], wanted + d, grain)), None)
    if exact is None:
        return None
    side, left = list[int](), exact
    for (plate, count), after in zip(piles, reach[1:], strict=True):
        taken = next(n for n in range(count, -1, -1) if _can(after, left - n * plate, grain))
        side += [plate] * taken
        left -= taken * plate
    return tuple(side)


def _can(sums: int, grams: int, grain: int) -> bool:
    return grams >= 0 and grams % grain == 0 and bool(sums >> (grams // grain) & 1)


@lru_cache(maxsize=64)
def reachable(piles: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """Return what piles of plates add up to: for each pile, the sums of it and those after it.

    `piles` are (grams of one plate, how many). A set of sums is one integer: bit n stands for n
    times the plates' greatest common divisor. The last set, after all piles, holds the sum 0
    alone. Sums over half of the heaviest load there can be are left out, so that time is bounded
    by the number of plates, not by the number of their combinations.
    """
    grain = gcd(*(plate for plate, _ in piles))
    within = (1 << (MAX_LOAD_GRAMS // 2 // grain + 1)) - 1
    sums = [1]
    for plate, count in reversed(piles):
        found = sums[-1]
        for _ in range(count):
            found |= (found << (plate // grain)) & within
        sums.append(found)
    return tuple(reversed(sums))


_SLACK = 20
"""Grams: pounds kept as whole grams add up to a few beside the true sum; no plate is so small."""

_PLATES = {
    Unit.KG: ("25", "20", "15", "10", "5", "2.5", "1.25"),
    Unit.LB: ("45", "35", "25", "10", "5", "2.5"),
}
_BAR = {Unit.KG: "20", Unit.LB: "45"}
# First, last and step of the usual racks: dumbbells by 2 kg or 5 lb, kettlebells by 2 then 4 kg,
# stacks by 5 kg or 10 lb with the half-step pin most have.
_RUNS: dict[tuple[Equipment, Unit], tuple[tuple[int, int, int], ...]] = {
    (Equipment.DUMBBELL, Unit.KG): ((20, 100, 10), (120, 600, 20)),
    (Equipment.DUMBBELL, Unit.LB): ((30, 100, 10), (100, 1200, 50)),
    (Equipment.KETTLEBELL, Unit.KG): ((40, 240, 20), (280, 480, 40)),
    (Equipment.KETTLEBELL, Unit.LB): (
        (90, 90, 10),
        (130, 130, 10),
        (180, 180, 10),
        (260, 1060, 90),
    ),
    (Equipment.BARBELL, Unit.KG): ((200, 3000, 25),),
    (Equipment.BARBELL, Unit.LB): ((450, 6600, 50),),
    (Equipment.CABLE, Unit.KG): ((25, 1500, 25),),
    (Equipment.CABLE, Unit.LB): ((50, 3000, 50),),
}
"""Runs of loads in tenths of the unit: first, last, step."""


def default_equipment(kind: Equipment, unit: Unit) -> LoadSteps:
    """Return the loads that a usual home or gym has of `kind`, none where it is not loaded."""
    if kind in {Equipment.NONE, Equipment.BAND}:
        return LoadSteps(grams=())
    runs = _RUNS.get((kind, unit), _RUNS[Equipment.CABLE, unit])
    tenths = sorted({n for first, last, step in runs for n in range(first, last + 1, step)})
    grams = tuple(Load.of(n / 10, unit).grams for n in tenths)
    if kind is not Equipment.BARBELL:
        return LoadSteps(grams=grams)
    return LoadSteps(
        grams=grams,
        bar=Load.of(_BAR[unit], unit).grams,
        plates=tuple(Load.of(plate, unit).grams for plate in _PLATES[unit]),
    )
