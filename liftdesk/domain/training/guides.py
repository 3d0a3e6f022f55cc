"""Guides: what is worth knowing about a lift before doing it, in words, muscles and ranges."""

from collections.abc import Mapping
from enum import StrEnum

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.values import dataclass


class Muscle(StrEnum):
    """A group of muscles, as it is spoken of in a gym."""

    QUADRICEPS = "quadriceps"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    ADDUCTORS = "adductors"
    CALVES = "calves"
    CHEST = "chest"
    LATS = "lats"
    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    FRONT_SHOULDERS = "front_shoulders"
    SIDE_SHOULDERS = "side_shoulders"
    REAR_SHOULDERS = "rear_shoulders"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    FOREARMS = "forearms"
    ABDOMINALS = "abdominals"
    OBLIQUES = "obliques"
    HIP_FLEXORS = "hip_flexors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One catalogue lift explained.

    Attributes:
        exercise_id: the lift.
        setup: how to stand, sit or lie, and what to hold.
        movement: one repetition, or the hold.
        cues: two short things to think of.
        fault: what often goes otherwise, and what to do about it.
        leave_out: when to choose something else; caution, never a finding.
        source: where a claim of `leave_out` or `setup` is from, "" where none is made.
        primary: muscles that do most of the work.
        secondary: muscles that help.
        easier: a lift of the same kind that asks less, None for the easiest.
        harder: a lift of the same kind that asks more, None for the hardest.
        sets: lowest and highest number of sets.
        amount: lowest and highest reps, seconds or metres, as the exercise measures.
        rest: seconds between sets.
    """

    exercise_id: ExerciseId
    setup: str
    movement: str
    cues: tuple[str, ...]
    fault: str
    leave_out: str
    source: str
    primary: tuple[Muscle, ...]
    secondary: tuple[Muscle, ...]
    easier: ExerciseId | None
    harder: ExerciseId | None
    sets: tuple[int, int]
    amount: tuple[int, int]
    rest: int

    def slot(self, exercise: Exercise) -> Slot:
        """Return a routine's slot for a lift of this kind, with the usual ranges."""
        usual = Slot(exercise_id=exercise.id)
        return Slot(
            exercise_id=exercise.id,
            sets=self.sets,
            amount=self.amount,
            intensity=usual.intensity if exercise.estimates_1rm else None,
            rest=self.rest,
        )


Guides = Mapping[ExerciseId, Guide]
