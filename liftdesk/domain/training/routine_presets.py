"""Routines to begin with: for two and three days, and for what there is to train with.

All follow one pattern (ACSM position stand 2009 for novices: lifts of several joints for the whole
body, 2-3 times a week, 8-12 repetitions, large muscles first): each session has something for the
legs, a push and, where the equipment has one, a pull; the trunk comes last. Two lifts a session
keep a short day.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Literal

from liftdesk.domain.training import sample_routines as lifts
from liftdesk.domain.training.exercises import Equipment, ExerciseId
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.values import dataclass

BACK_SQUAT = ExerciseId(11)
BENCH_PRESS = ExerciseId(12)
DEADLIFT = ExerciseId(13)
OVERHEAD_PRESS = ExerciseId(14)
BARBELL_ROW = ExerciseId(15)
PUSH_UP = ExerciseId(20)
ONE_ARM_ROW = ExerciseId(24)
SPLIT_SQUAT = ExerciseId(25)
GLUTE_BRIDGE = ExerciseId(26)
DEAD_BUG = ExerciseId(29)
BODYWEIGHT_SQUAT = ExerciseId(32)


class RoutinePreset(StrEnum):
    """The routines that are offered."""

    TWO_DAYS = "two_days"
    THREE_DAYS = "three_days"
    DUMBBELLS = "dumbbells"
    BARBELL = "barbell"
    NO_EQUIPMENT = "no_equipment"
    TWENTY_MINUTES = "twenty_minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetFacts:
    """What a preset needs and how often it is done."""

    days: int
    equipment: frozenset[Equipment]
    minutes: int


FACTS: dict[RoutinePreset, PresetFacts] = {
    RoutinePreset.TWO_DAYS: PresetFacts(
        days=2, equipment=frozenset({Equipment.DUMBBELL, Equipment.CABLE}), minutes=40
    ),
    RoutinePreset.THREE_DAYS: PresetFacts(
        days=3, equipment=frozenset({Equipment.DUMBBELL, Equipment.CABLE}), minutes=35
    ),
    RoutinePreset.DUMBBELLS: PresetFacts(
        days=2, equipment=frozenset({Equipment.DUMBBELL}), minutes=40
    ),
    RoutinePreset.BARBELL: PresetFacts(
        days=2, equipment=frozenset({Equipment.BARBELL}), minutes=40
    ),
    RoutinePreset.NO_EQUIPMENT: PresetFacts(days=3, equipment=frozenset(), minutes=30),
    RoutinePreset.TWENTY_MINUTES: PresetFacts(
        days=3, equipment=frozenset({Equipment.DUMBBELL}), minutes=20
    ),
}
"""`minutes` is about how long the longest session of it takes; a test holds it to the estimate."""

_DAYS: dict[int, tuple[int, ...]] = {2: (0, 3), 3: (0, 2, 4)}
_CARDIO_DAYS: dict[int, tuple[int, ...]] = {2: (1, 5), 3: (1, 5)}


def preset_routine(preset: RoutinePreset, routine_id: RoutineId, name: str) -> Routine:
    """Return the preset as a routine of one's own, in use."""
    days: Literal[2, 3] = 3 if FACTS[preset].days == 3 else 2  # noqa: PLR2004 - two or three
    if preset is RoutinePreset.TWO_DAYS:
        return replace(sample_routine(routine_id), name=name)
    make = {
        RoutinePreset.THREE_DAYS: _three_days,
        RoutinePreset.DUMBBELLS: _dumbbells,
        RoutinePreset.BARBELL: _barbell,
        RoutinePreset.NO_EQUIPMENT: _no_equipment,
        RoutinePreset.TWENTY_MINUTES: _twenty_minutes,
    }[preset]
    return Routine(
        id=routine_id,
        name=name,
        sessions=make(),
        days=_DAYS[days],
        cardio_days=_CARDIO_DAYS[days],
    )


def _session(
    code: str, name: str, slots: Sequence[Slot], short: tuple[int, int] = (0, 1)
) -> RoutineSession:
    """Make a session; the lifts at the places `short` keep a short day."""
    marked = [replace(slot, in_short_day=place in short) for place, slot in enumerate(slots)]
    return RoutineSession(code=code, name=name, slots=tuple(marked))


def _lift(exercise_id: ExerciseId, **changes: object) -> Slot:
    return replace(Slot(exercise_id=exercise_id), **changes)  # type: ignore[arg-type]


def _hold(exercise_id: ExerciseId) -> Slot:
    return Slot(exercise_id=exercise_id, amount=(30, 60), intensity=None, rest=60)


def _free(exercise_id: ExerciseId, amount: tuple[int, int]) -> Slot:
    """Return a lift of the body's own weight, which has no per cent."""
    return Slot(exercise_id=exercise_id, amount=amount, intensity=None, rest=75)


def _three_days() -> tuple[RoutineSession, ...]:
    light = {"sets": (2, 2), "rest": 90}
    return (
        _session(
            "A",
            "Squat and press",
            [
                _lift(lifts.GOBLET_SQUAT),
                _lift(lifts.DUMBBELL_BENCH_PRESS),
                _lift(lifts.DUMBBELL_ROW),
                _hold(lifts.PLANK),
            ],
        ),
        _session(
            "B",
            "Hinge and pull",
            [
                _lift(lifts.DUMBBELL_ROMANIAN_DEADLIFT),
                _lift(lifts.DUMBBELL_OVERHEAD_PRESS),
                _lift(lifts.LAT_PULLDOWN),
                _hold(lifts.SIDE_PLANK),
            ],
        ),
        _session(
            "C",
            "Legs one at a time",
            [
                _lift(SPLIT_SQUAT, **light),
                _lift(lifts.DUMBBELL_BENCH_PRESS),
                _lift(ONE_ARM_ROW, **light),
                _free(DEAD_BUG, (8, 12)),
            ],
        ),
    )


def _dumbbells() -> tuple[RoutineSession, ...]:
    one_sided = {"sets": (2, 2), "rest": 90}
    return (
        _session(
            "A",
            "Squat and press",
            [
                _lift(lifts.GOBLET_SQUAT),
                _lift(lifts.DUMBBELL_BENCH_PRESS),
                _lift(lifts.DUMBBELL_ROW),
                _lift(lifts.WALKING_LUNGE, **one_sided),
                _hold(lifts.PLANK),
            ],
        ),
        _session(
            "B",
            "Hinge and row",
            [
                _lift(lifts.DUMBBELL_ROMANIAN_DEADLIFT),
                _lift(lifts.DUMBBELL_OVERHEAD_PRESS),
                _lift(ONE_ARM_ROW, **one_sided),
                _lift(lifts.STEP_UP, **one_sided),
                _hold(lifts.SIDE_PLANK),
            ],
        ),
    )


def _barbell() -> tuple[RoutineSession, ...]:
    heavy = {"amount": (6, 10), "rest": 150}
    return (
        _session(
            "A",
            "Squat and bench press",
            [
                _lift(BACK_SQUAT, **heavy),
                _lift(BENCH_PRESS, **heavy),
                _lift(BARBELL_ROW, rest=120),
                _hold(lifts.PLANK),
            ],
        ),
        _session(
            "B",
            "Deadlift and overhead press",
            [
                _lift(DEADLIFT, sets=(2, 3), **heavy),
                _lift(OVERHEAD_PRESS, **heavy),
                _lift(BARBELL_ROW, rest=120),
                _hold(lifts.SIDE_PLANK),
            ],
        ),
    )


def _no_equipment() -> tuple[RoutineSession, ...]:
    return (
        _session(
            "A",
            "Squat and push",
            [
                _free(BODYWEIGHT_SQUAT, (10, 20)),
                _free(GLUTE_BRIDGE, (10, 20)),
                _free(PUSH_UP, (5, 15)),
                _hold(lifts.PLANK),
            ],
            short=(0, 2),
        ),
        _session(
            "B",
            "Bridge and squat",
            [
                _free(GLUTE_BRIDGE, (10, 20)),
                _free(BODYWEIGHT_SQUAT, (10, 20)),
                _free(PUSH_UP, (5, 15)),
                _free(DEAD_BUG, (8, 12)),
            ],
            short=(0, 2),
        ),
    )


def _twenty_minutes() -> tuple[RoutineSession, ...]:
    """Legs and a press done in turn, with one rest for both, then a pull and the trunk."""
    quick = {"sets": (2, 2), "rest": 60}
    return (
        _session(
            "A",
            "Squat, press and row",
            [
                _lift(lifts.GOBLET_SQUAT, **quick, superset=1),
                _lift(lifts.DUMBBELL_BENCH_PRESS, **quick, superset=1),
                _lift(lifts.DUMBBELL_ROW, **quick),
                replace(_hold(lifts.PLANK), sets=(2, 2), rest=45),
            ],
        ),
        _session(
            "B",
            "Hinge, press and row",
            [
                _lift(lifts.DUMBBELL_ROMANIAN_DEADLIFT, **quick, superset=1),
                _lift(lifts.DUMBBELL_OVERHEAD_PRESS, **quick, superset=1),
                _lift(lifts.DUMBBELL_ROW, **quick),
                replace(_hold(lifts.SIDE_PLANK), sets=(2, 2), rest=45),
            ],
        ),
    )
