"""Places: where a person trains, and which loads can really be put together there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NewType

from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.units import Unit

PlaceId = NewType("PlaceId", int)

MOST_LOADS = 600
"""A rack of plates can make thousands of loads; nobody needs more than these to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plates:
    """Plates that fit a bar or a handle: grams of one plate, and how many there are of it.

    A bar takes them in pairs, one on each side; an adjustable dumbbell likewise. `pairs_needed` is
    how many such bars are loaded at a time: two for a pair of dumbbells.
    """

    bar: int
    counts: tuple[tuple[int, int], ...] = ()
    pairs_needed: int = 1

    def steps(self) -> LoadSteps:
        """Return every load that these plates make, with the plates of each side."""
        side = {0}
        for plate, count in sorted(self.counts):
            usable = count // (2 * self.pairs_needed)
            side = {total + plate * n for total in side for n in range(usable + 1)}
        grams = tuple(sorted(self.bar + 2 * total for total in side)[:MOST_LOADS])
        kinds = tuple(
            plate
            for plate, count in sorted(self.counts, reverse=True)
            for _ in range(count // (2 * self.pairs_needed))
        )
        return LoadSteps(grams=grams, bar=self.bar, plates=kinds, is_counted=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gear:
    """What one place has of one kind of equipment.

    `fixed` are loads that exist as they are (grams): dumbbells, kettlebells, a machine's stack.
    `plates` are what a bar or an adjustable dumbbell is loaded with. Neither: the kind is there
    with the loads that are usual.
    """

    fixed: tuple[int, ...] = ()
    plates: Plates | None = None

    def steps(self, kind: Equipment, unit: Unit) -> LoadSteps:
        """Return the loads there are."""
        if self.plates is not None:
            made = self.plates.steps()
            if not self.fixed:
                return made
            return LoadSteps(grams=tuple(sorted({*made.grams, *self.fixed})))
        return LoadSteps(grams=tuple(sorted(self.fixed))) if self.fixed else _usual(kind, unit)


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
        """Return the loads of one kind here; none where there is no such equipment."""
        if kind in {Equipment.NONE, Equipment.BAND}:
            return LoadSteps(grams=())
        found = self.gear.get(kind)
        return _usual(kind, unit) if found is None else found.steps(kind, unit)


EVERYWHERE = Place(
    id=PlaceId(0), name="", gear={kind: Gear() for kind in Equipment if kind is not Equipment.NONE}
)
"""A place with the usual loads of everything, until somebody says what theirs has."""


@lru_cache(maxsize=32)
def _usual(kind: Equipment, unit: Unit) -> LoadSteps:
    return default_equipment(kind, unit)
