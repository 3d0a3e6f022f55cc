"""Places and what is there, in words."""

from collections.abc import Sequence

from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Equipment, Exercise
from liftdesk.domain.training.place_presets import PlacePreset, gear_of
from liftdesk.domain.training.places import Place
from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import translate
from liftdesk.wording.loads import loads_text
from liftdesk.wording.sentences import inside

_MOST_NAMED = 3


def preset_text(preset: PlacePreset) -> str:
    """Return what a person would say: "A pair of adjustable dumbbells"."""
    return {
        PlacePreset.FLOOR: translate("Gear", "Nothing but the floor"),
        PlacePreset.ADJUSTABLE: translate("Gear", "A pair of adjustable dumbbells"),
        PlacePreset.RACK: translate("Gear", "Dumbbell rack"),
        PlacePreset.BARBELL: translate("Gear", "Barbell and plates"),
        PlacePreset.GYM: translate("Gear", "Full gym"),
    }[preset]


def preset_loads_text(preset: PlacePreset, unit: Unit) -> str:
    """Return what a preset has, in one line: its loads, or its kinds where there are several."""
    gear = gear_of(preset, unit)
    if not gear:
        return translate("Gear", "Lifts with the body's own weight.")
    if len(gear) > 1:
        kinds = [gear_name(kind) for kind in Equipment if kind in gear]
        return ", ".join([kinds[0], *(inside(kind) for kind in kinds[1:])])
    ((kind, only),) = gear.items()
    return loads_text(only.steps(kind, unit).grams, unit)


def preset_place_name(preset: PlacePreset) -> str:
    """Return what a place of this kind is called at first: "Home", "Gym"."""
    at_home = {PlacePreset.FLOOR, PlacePreset.ADJUSTABLE, PlacePreset.BARBELL}
    return translate("Gear", "Home") if preset in at_home else translate("Gear", "Gym")


def gear_name(kind: Equipment) -> str:
    """Return the name of a kind as a heading: "Dumbbells", "Barbell"."""
    return {
        Equipment.NONE: translate("Gear", "Nothing"),
        Equipment.BARBELL: translate("Gear", "Barbell"),
        Equipment.DUMBBELL: translate("Gear", "Dumbbells"),
        Equipment.KETTLEBELL: translate("Gear", "Kettlebells"),
        Equipment.CABLE: translate("Gear", "Cable"),
        Equipment.MACHINE: translate("Gear", "Machines"),
        Equipment.BAND: translate("Gear", "Bands"),
        Equipment.OTHER: translate("Gear", "Other things"),
    }[kind]


def needs_text(kind: Equipment) -> str:
    """Return what a lift needs, within a sentence: "a barbell", "dumbbells"."""
    return {
        Equipment.NONE: translate("Gear", "nothing"),
        Equipment.BARBELL: translate("Gear", "a barbell"),
        Equipment.DUMBBELL: translate("Gear", "dumbbells"),
        Equipment.KETTLEBELL: translate("Gear", "a kettlebell"),
        Equipment.CABLE: translate("Gear", "a cable"),
        Equipment.MACHINE: translate("Gear", "a machine"),
        Equipment.BAND: translate("Gear", "a band"),
        Equipment.OTHER: translate("Gear", "something else"),
    }[kind]


def steps_text(steps: LoadSteps, unit: Unit) -> str:
    """Return the loads there are: "These loads: 4, 6, 8, … 40 kg (19 loads)"."""
    if not steps.grams:
        return translate("Gear", "No loads: done without.")
    return translate("Gear", "These loads: {loads}").format(loads=loads_text(steps.grams, unit))


def place_text(place: Place) -> str:
    """Return what a place has, in one line: "Dumbbells, barbell, bands"."""
    kinds = [gear_name(kind) for kind in Equipment if kind in place.gear]
    if not kinds:
        return translate("Gear", "Nothing but the floor")
    return ", ".join([kinds[0], *(inside(kind) for kind in kinds[1:])])


def not_possible_text(exercises: Sequence[Exercise], place: Place) -> str:
    """Return which lifts of the routine a place cannot do, "" where it can do all of them."""
    if not exercises:
        return ""
    named = [
        translate("Gear", "{lift} ({what})").format(lift=e.name, what=needs_text(e.equipment))
        for e in exercises[:_MOST_NAMED]
    ]
    more = len(exercises) - len(named)
    if more:
        named.append(translate("Gear", "{n} more").format(n=more))
    return translate(
        "Gear", "In your routine, these need something else than {place} has: {lifts}."
    ).format(place=place.name, lifts=", ".join(named))
