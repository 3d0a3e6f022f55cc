"""Which lifts can stand in for another one."""

from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, Pattern
from liftdesk.domain.training.places import Gear, Place, PlaceId
from liftdesk.domain.training.swaps import SwapKind, swaps
from liftdesk.services.catalogue import catalogue, guides

LIFTS = {lift.name: lift for lift in catalogue()}


def place(*kinds):
    return Place(id=PlaceId(1), name="Home", gear={kind: Gear() for kind in kinds})


def names(name, *, at, trained=(), more=()):
    found = swaps(
        LIFTS[name],
        [*catalogue(), *more],
        place=at,
        guides=guides(),
        trained={LIFTS[one].id for one in trained},
    )
    return [swap.exercise.name for swap in found]


def test_only_what_the_place_has_equipment_for():
    home = place(Equipment.DUMBBELL)
    found = swaps(LIFTS["Barbell back squat"], catalogue(), place=home, guides=guides())
    assert found
    assert {s.exercise.equipment for s in found} <= {Equipment.DUMBBELL, Equipment.NONE}


def test_neighbours_come_first_then_what_was_trained():
    gym = place(*Equipment)
    first = names("Barbell back squat", at=gym)
    assert first[:2] == ["Barbell front squat", "Goblet squat"]
    trained = names("Barbell back squat", at=gym, trained=["Leg press"])
    assert trained[:3] == ["Barbell front squat", "Goblet squat", "Leg press"]


def test_a_near_pattern_comes_after_the_own_one():
    found = swaps(LIFTS["Goblet squat"], catalogue(), place=place(), guides=guides())
    assert found[0].kind is SwapKind.EASIER
    assert found[-1].kind is SwapKind.NEAR_PATTERN
    patterns = [swap.exercise.pattern for swap in found]
    assert patterns == sorted(patterns, key=lambda pattern: pattern is not Pattern.SQUAT)
    assert patterns[-1] is Pattern.LUNGE
    assert Pattern.HINGE not in patterns


def test_a_lift_is_no_swap_for_itself_nor_another_name_of_it():
    own = Exercise(
        id=ExerciseId(20_000),
        name="Bench Press (Barbell)",
        pattern=Pattern.HORIZONTAL_PUSH,
        equipment=Equipment.BARBELL,
        kin=LIFTS["Barbell bench press"].id,
    )
    found = names("Barbell bench press", at=place(*Equipment), more=[own])
    assert "Barbell bench press" not in found
    assert "Bench Press (Barbell)" not in found
    gym = place(*Equipment)
    of_own = swaps(own, [*catalogue(), own], place=gym, guides=guides())
    assert of_own[0].exercise.name in {
        "Dumbbell bench press",
        "Close-grip bench press",
    }
    assert of_own[0].kind in {SwapKind.EASIER, SwapKind.HARDER}
    assert "Barbell bench press" not in {s.exercise.name for s in of_own}


def test_what_is_of_no_known_pattern_has_no_likely_swap():
    odd = Exercise(id=ExerciseId(20_001), name="Juggling")
    assert swaps(odd, [*catalogue(), odd], place=place(*Equipment), guides=guides()) == []


def test_every_lift_can_be_swapped_in_a_gym_and_most_at_home_without_anything():
    gym, nothing = place(*Equipment), place()
    assert all(swaps(lift, catalogue(), place=gym, guides=guides()) for lift in catalogue())
    alone = [
        lift.name
        for lift in catalogue()
        if not swaps(lift, catalogue(), place=nothing, guides=guides())
    ]
    others = {name for name in alone if LIFTS[name].pattern is not Pattern.ARMS}
    assert others == {"Bodyweight calf raise"}, "the only one of its kind without equipment"
