"""Places, presets and remarks in words."""

import pytest

from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, Measure, Pattern
from liftdesk.domain.training.place_presets import PlacePreset, gear_of
from liftdesk.domain.training.places import Place, PlaceId
from liftdesk.domain.training.routine_checks import Movement, Remark, RemarkKind
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.units import Unit
from liftdesk.wording import gear, routines
from liftdesk.wording.loads import loads_text

GYM = Place(id=PlaceId(1), name="Gym", gear=gear_of(PlacePreset.GYM, Unit.KG))
PARK = Place(id=PlaceId(2), name="Park")


@pytest.mark.parametrize(
    ("grams", "words"),
    [
        ((16_000,), "16 kg (1 load)"),
        ((4_000, 6_500), "4, 6.5 kg (2 loads)"),
        (tuple(range(4_000, 40_001, 2_000)), "4, 6, 8, … 40 kg (19 loads)"),
    ],
)
def test_loads_in_short(grams, words):
    assert loads_text(grams, Unit.KG) == words
    assert gear.steps_text(LoadSteps(grams=grams), Unit.KG) == f"These loads: {words}"


def test_places_in_one_line():
    assert gear.place_text(GYM) == "Dumbbells, kettlebells, barbell, cable, machines, bands"
    assert gear.place_text(PARK) == "Nothing but the floor"
    assert gear.steps_text(LoadSteps(grams=()), Unit.KG) == "No loads: done without."


@pytest.mark.parametrize("unit", Unit)
def test_every_preset_says_what_it_has(unit):
    texts = {
        gear.preset_text(preset): gear.preset_loads_text(preset, unit) for preset in PlacePreset
    }
    assert all(texts.values())
    assert len(texts) == len(PlacePreset)
    assert all(gear.preset_place_name(preset) in {"Home", "Gym"} for preset in PlacePreset)


def test_lifts_that_a_place_cannot_do():
    lifts = [
        Exercise(id=ExerciseId(n), name=f"Lift {n}", equipment=kind)
        for n, kind in enumerate([Equipment.BARBELL, Equipment.CABLE, *[Equipment.BAND] * 3])
    ]
    assert gear.not_possible_text([], PARK) == ""
    assert gear.not_possible_text(lifts, PARK) == (
        "In your routine, these need something else than Park has: "
        "Lift 0 (a barbell), Lift 1 (a cable), Lift 2 (a band), 2 more."
    )


@pytest.mark.parametrize("kind", Equipment)
def test_every_kind_has_its_names(kind):
    assert gear.gear_name(kind)
    assert gear.needs_text(kind)


def test_presets_of_routines_say_days_time_and_gear():
    facts = {preset: routines.preset_facts_text(preset) for preset in RoutinePreset}
    assert facts[RoutinePreset.TWO_DAYS] == "2 days a week, about 40 min, dumbbells and a cable"
    assert facts[RoutinePreset.NO_EQUIPMENT].endswith("nothing needed")
    assert len({routines.preset_text(preset) for preset in RoutinePreset}) == len(RoutinePreset)


def test_a_lift_in_one_line():
    squat = Exercise(id=ExerciseId(1), name="Squat", pattern=Pattern.SQUAT, per_side=True)
    assert routines.slot_text(squat, Slot(exercise_id=squat.id)) == (
        "2–3 × 8–12 per leg · 60–80% · rest 105 s"
    )
    hold = Exercise(id=ExerciseId(2), name="Plank", measure=Measure.SECONDS)
    slot = Slot(exercise_id=hold.id, sets=(2, 2), amount=(30, 60), intensity=None, rest=60)
    assert routines.slot_text(hold, slot) == "2 × 30–60 s · rest 60 s"
    walk = Exercise(id=ExerciseId(3), name="Walk", measure=Measure.METRES)
    assert "20 m" in routines.slot_text(walk, Slot(exercise_id=walk.id, amount=(20, 20)))


@pytest.mark.parametrize("kind", RemarkKind)
def test_every_remark_is_a_calm_sentence(kind):
    remark = Remark(
        kind=kind,
        reps=12,
        percent=85,
        reps_possible=6,
        percent_possible=65,
        equipment=Equipment.CABLE,
        place="Park",
        movement=Movement.PULL,
        number=4,
    )
    words = routines.remark_text(remark)
    assert words.endswith(".")
    assert "{" not in words
    assert "None" not in words


@pytest.mark.parametrize("movement", Movement)
def test_every_movement_has_its_name(movement):
    words = routines.remark_text(Remark(kind=RemarkKind.LACKS, movement=movement))
    assert words.startswith("No session has a ")
