"""What a write changed, told to whoever shows it."""

from datetime import date
from enum import StrEnum

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.values import dataclass


class Area(StrEnum):
    """Parts of the data that a screen may depend on."""

    EXERCISES = "exercises"
    ROUTINES = "routines"
    SESSIONS = "sessions"
    SETS = "sets"
    CARDIO = "cardio"
    CHECK_INS = "check_ins"
    FEELINGS = "feelings"
    QUESTIONNAIRES = "questionnaires"
    IMPORTS = "imports"
    PREFERENCES = "preferences"
    PLACES = "places"
    PAIN = "pain"
    WINS = "wins"
    SAFETY = "safety"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class Change:
    """One committed change: areas, exercises and training days touched."""

    areas: frozenset[Area]
    exercises: frozenset[ExerciseId] = frozenset()
    days: frozenset[date] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was touched."""
        return not self.areas
