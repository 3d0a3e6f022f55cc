"""Places to begin with: what people mostly have, which each can then say more exactly."""

from collections.abc import Mapping
from enum import StrEnum

from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.places import Gear, Plates
from liftdesk.domain.training.units import Load, Unit


class PlacePreset(StrEnum):
    """The starting points that the form offers."""

    FLOOR = "floor"
    ADJUSTABLE = "adjustable"
    RACK = "rack"
    BARBELL = "barbell"
    GYM = "gym"


_Run = tuple[float, float, float]
# First, last and step of what racks and stacks mostly hold. They are where a form begins, seen on
# the screen at once and corrected there; no plan rests on them unread.
_RUNS: dict[tuple[Equipment, Unit], _Run] = {
    (Equipment.DUMBBELL, Unit.KG): (2, 30, 2),
    (Equipment.DUMBBELL, Unit.LB): (5, 60, 5),
    (Equipment.KETTLEBELL, Unit.KG): (8, 32, 4),
    (Equipment.KETTLEBELL, Unit.LB): (15, 70, 5),
    (Equipment.CABLE, Unit.KG): (5, 100, 5),
    (Equipment.CABLE, Unit.LB): (10, 200, 10),
    (Equipment.MACHINE, Unit.KG): (5, 150, 5),
    (Equipment.MACHINE, Unit.LB): (10, 300, 10),
}
_BARS = {Unit.KG: 20.0, Unit.LB: 45.0}
_HANDLES = {Unit.KG: 2.0, Unit.LB: 5.0}
# Mass of one plate, and how many of it.
_SETS: dict[tuple[PlacePreset, Unit], tuple[tuple[float, int], ...]] = {
    (PlacePreset.ADJUSTABLE, Unit.KG): ((5, 4), (2.5, 4), (1.25, 4)),
    (PlacePreset.ADJUSTABLE, Unit.LB): ((10, 4), (5, 4), (2.5, 4)),
    (PlacePreset.BARBELL, Unit.KG): ((20, 2), (10, 2), (5, 2), (2.5, 2), (1.25, 2)),
    (PlacePreset.BARBELL, Unit.LB): ((45, 2), (25, 2), (10, 2), (5, 2), (2.5, 2)),
    (PlacePreset.GYM, Unit.KG): ((20, 8), (15, 2), (10, 4), (5, 4), (2.5, 4), (1.25, 4)),
    (PlacePreset.GYM, Unit.LB): ((45, 8), (35, 2), (25, 2), (10, 4), (5, 4), (2.5, 4)),
}


def gear_of(preset: PlacePreset, unit: Unit) -> Mapping[Equipment, Gear]:
    """Return what a place of this kind mostly has, in the plates and steps of `unit`."""
    if preset is PlacePreset.FLOOR:
        return {}
    if preset is PlacePreset.ADJUSTABLE:
        return {Equipment.DUMBBELL: adjustable(unit)}
    if preset is PlacePreset.RACK:
        return {Equipment.DUMBBELL: run_of(Equipment.DUMBBELL, unit)}
    if preset is PlacePreset.BARBELL:
        return {Equipment.BARBELL: barbell(unit)}
    kinds = (Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.CABLE, Equipment.MACHINE)
    return {
        Equipment.BARBELL: barbell(unit, PlacePreset.GYM),
        **{kind: run_of(kind, unit) for kind in kinds},
        Equipment.BAND: Gear(),
    }


def run_of(kind: Equipment, unit: Unit) -> Gear:
    """Return a usual rack or stack of one kind.

    Raises:
        KeyError: the kind has no steps: barbells, bands.
    """
    first, last, step = _RUNS[kind, unit]
    count = int((last - first) / step)
    return Gear(fixed=tuple(Load.of(first + n * step, unit).grams for n in range(count + 1)))


def barbell(unit: Unit, preset: PlacePreset = PlacePreset.BARBELL) -> Gear:
    """Return a bar with the plates of a home set, or of a gym."""
    return Gear(plates=Plates(bar=_grams(_BARS[unit], unit), counts=_counts(preset, unit)))


def adjustable(unit: Unit) -> Gear:
    """Return a pair of adjustable dumbbells: two handles and plates for both of them."""
    return Gear(
        plates=Plates(
            bar=_grams(_HANDLES[unit], unit),
            counts=_counts(PlacePreset.ADJUSTABLE, unit),
            pairs_needed=2,
            is_handle=True,
        )
    )


def _counts(preset: PlacePreset, unit: Unit) -> tuple[tuple[int, int], ...]:
    return tuple((_grams(plate, unit), count) for plate, count in _SETS[preset, unit])


def _grams(number: float, unit: Unit) -> int:
    return Load.of(number, unit).grams
