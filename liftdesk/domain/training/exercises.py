"""Exercises: what a lift is, what it needs, and how its load counts."""

from enum import StrEnum
from typing import NewType

from liftdesk.domain.values import dataclass

ExerciseId = NewType("ExerciseId", int)
"""Below 10,000: of the catalogue, the same in every data file. Above: made in one file."""

CATALOGUE_IDS = range(1, 10_000)


class Pattern(StrEnum):
    """The movement pattern, used to balance a week and to swap like for like."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    HORIZONTAL_PUSH = "horizontal_push"
    HORIZONTAL_PULL = "horizontal_pull"
    VERTICAL_PUSH = "vertical_push"
    VERTICAL_PULL = "vertical_pull"
    CARRY = "carry"
    CORE = "core"
    CALF = "calf"
    ARMS = "arms"
    OTHER = "other"


class Equipment(StrEnum):
    """What the exercise is loaded with."""

    NONE = "none"
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    BARBELL = "barbell"
    CABLE = "cable"
    MACHINE = "machine"
    BAND = "band"
    OTHER = "other"


class LoadKind(StrEnum):
    """What the number in the load field means."""

    TOTAL = "total"
    PER_HAND = "per_hand"
    BODYWEIGHT_PLUS = "bodyweight_plus"
    ASSISTED = "assisted"
    NONE = "none"


class Measure(StrEnum):
    """What is counted in a set."""

    REPS = "reps"
    SECONDS = "seconds"
    METRES = "metres"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One exercise.

    `kin` is the catalogue lift that an imported or own exercise is a form of; `note` is what the
    person wrote about it.
    """

    id: ExerciseId
    name: str
    pattern: Pattern = Pattern.OTHER
    equipment: Equipment = Equipment.OTHER
    load_kind: LoadKind = LoadKind.TOTAL
    measure: Measure = Measure.REPS
    per_side: bool = False
    kin: ExerciseId | None = None
    aliases: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_own(self) -> bool:
        """Whether it was made in this file, by hand or by an import."""
        return self.id not in CATALOGUE_IDS

    @property
    def is_loaded(self) -> bool:
        """Whether a load is written down for it at all."""
        return self.load_kind is not LoadKind.NONE

    @property
    def estimates_1rm(self) -> bool:
        """Whether the load on the bar says what one repetition would be.

        Not where body weight is part of the load: LiftDesk keeps no body weight.
        """
        return self.measure is Measure.REPS and self.load_kind in {
            LoadKind.TOTAL,
            LoadKind.PER_HAND,
        }
