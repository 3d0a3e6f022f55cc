"""Places: where a person trains, and which loads can really be put together there."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from math import gcd
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.equipment import LoadSteps, default_equipment, reachable
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.units import MAX_LOAD_GRAMS, Unit
from liftdesk.domain.values import dataclass, replace

PlaceId = NewType("PlaceId", int)

MOST_LOADS = 600
"""A rack of plates can make thousands of loads; nobody needs more than these to choose from."""
MOST_OF_A_PLATE = 100
"""Plates of one mass at one place; a busy gym's rack holds fewer."""
MOST_KINDS = 20
"""Different plates or different bars at one place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plates:
    """Plates that fit a bar or a handle: grams of one plate, and how many there are of it.

    A bar takes them in pairs, one on each side; an adjustable dumbbell likewise. `pairs_needed` is
    how many such bars are loaded at a time: two for a pair of dumbbells. `other_bars` are further
    bars for the same plates, one of them loaded at a time; `is_handle` where the bar is a
    dumbbell's handle.
    """

    bar: int
    counts: tuple[tuple[int, int], ...] = ()
    pairs_needed: int = 1
    other_bars: tuple[int, ...] = ()
    is_handle: bool = False

    def __post_init__(self) -> None:
        """Refuse more than can be meant, and plates without mass."""
        _check(len(self.counts), low=0, high=MOST_KINDS)
        _check(1 + len(self.other_bars), low=1, high=MOST_KINDS)
        for plate, count in self.counts:
            _check(plate, low=1, high=MAX_LOAD_GRAMS)
            _check(count, low=0, high=MOST_OF_A_PLATE)

    def steps(self) -> LoadSteps:
        """Return every load that these plates make, with the plates of each side."""
        piles = self.piles()
        sides = _sums(piles)
        bars = sorted({self.bar, *self.other_bars}, reverse=True)
        loads = sorted({bar + 2 * side for bar in bars for side in sides})
        return LoadSteps(
            grams=_thinned([grams for grams in loads if grams <= MAX_LOAD_GRAMS]),
            bar=self.bar,
            plates=tuple(plate for plate, count in piles for _ in range(count)),
            is_counted=True,
            other_bars=tuple(bar for bar in bars if bar != self.bar),
            is_handle=self.is_handle,
        )

    def piles(self) -> tuple[tuple[int, int], ...]:
        """Return the plates of one side: (grams of one, how many), heaviest first."""
        total = dict[int, int]()
        for plate, count in self.counts:
            total[plate] = total.get(plate, 0) + count
        shared = 2 * self.pairs_needed
        return tuple(
            (p, n // shared) for p, n in sorted(total.items(), reverse=True) if n >= shared
        )


def _check(number: int, *, low: int, high: int) -> None:
    if not low <= number <= high:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "plates", low=low, high=high)


def _sums(piles: tuple[tuple[int, int], ...]) -> list[int]:
    """Return every sum of the plates of one side, in grams, rising."""
    if not piles:
        return [0]
    grain = gcd(*(plate for plate, _ in piles))
    bits = reachable(piles)[0]
    return [at * grain for at, bit in enumerate(reversed(f"{bits:b}")) if bit == "1"]


def _thinned(loads: Sequence[int]) -> tuple[int, ...]:
    """Keep at most `MOST_LOADS` of rising loads: both ends, and what lies evenly between."""
    if len(loads) <= MOST_LOADS:
        return tuple(loads)
    gap = (loads[-1] - loads[0]) / (MOST_LOADS - 2)
    kept = [loads[0]]
    kept += [grams for grams in _spaced(loads[1:-1], loads[0], gap) if loads[-1] - grams >= gap]
    return (*kept, loads[-1])


def _spaced(loads: Sequence[int], last: int, gap: float) -> list[int]:
    kept = list[int]()
    for grams in loads:
        if grams - last >= gap:
            kept.append(grams)
            last = grams
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Gear:
    """What one place has of one kind of equipment.

    `fixed` are loads that exist as they are (grams): dumbbells, kettlebells, a machine's stack.
    `plates` are what a bar or an adjustable dumbbell is loaded with. Neither: the kind is there
    with the loads that are usual. `names` are what cannot be weighed: bands, by colour.
    """

    fixed: tuple[int, ...] = ()
    plates: Plates | None = None
    names: tuple[str, ...] = ()

    @property
    def is_usual(self) -> bool:
        """Whether nothing more is said of it than that it is there."""
        return not self.fixed and self.plates is None

    def steps(self, kind: Equipment, unit: Unit) -> LoadSteps:
        """Return the loads there are."""
        if self.is_usual:
            return _usual(kind, unit)
        ready = tuple(sorted(set(self.fixed)))
        if self.plates is None:
            return LoadSteps(grams=ready)
        made = self.plates.steps()
        return replace(made, grams=tuple(sorted({*made.grams, *ready})), ready=ready)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place to train: home, a gym. `gear` has one entry for each kind of equipment there."""

    id: PlaceId
    name: str
    gear: Mapping[Equipment, Gear] = field(default_factory=dict)
    is_current: bool = True

    def has(self, kind: Equipment) -> bool:
        """Return whether an exercise with this equipment can be done here."""
        return kind in {Equipment.NONE, Equipment.OTHER} or kind in self.gear

    def steps(self, kind: Equipment, unit: Unit) -> LoadSteps:
        """Return the loads of one kind here, the usual ones where the place has no such kind.

        A lift that cannot be done here (see `has`) keeps its plan for the day it can.
        """
        if kind in {Equipment.NONE, Equipment.BAND}:
            return LoadSteps(grams=())
        found = self.gear.get(kind)
        return _usual(kind, unit) if found is None else found.steps(kind, unit)

    def with_gear(self, kind: Equipment, gear: Gear | None) -> "Place":
        """Return the place with other gear of one kind; None takes the kind away."""
        others = {known: have for known, have in self.gear.items() if known is not kind}
        return replace(self, gear=others if gear is None else {**others, kind: gear})


EVERYWHERE = Place(
    id=PlaceId(0), name="", gear={kind: Gear() for kind in Equipment if kind is not Equipment.NONE}
)
"""A place with the usual loads of everything, until somebody says what theirs has."""


def current(places: Sequence[Place]) -> Place:
    """Return the place in use: the first that is marked, else the first, else `EVERYWHERE`."""
    marked = (place for place in places if place.is_current)
    return next(marked, next(iter(places), EVERYWHERE))


def chosen(places: Sequence[Place], place_id: PlaceId) -> list[Place]:
    """Return the places with this one alone in use; an unknown one leaves the first in use."""
    known = {place.id for place in places}
    wanted = place_id if place_id in known else next((place.id for place in places), None)
    return [replace(place, is_current=place.id == wanted) for place in places]


@lru_cache(maxsize=32)
def _usual(kind: Equipment, unit: Unit) -> LoadSteps:
    return default_equipment(kind, unit)
