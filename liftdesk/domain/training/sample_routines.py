"""The sample routine: two sessions of five compound lifts, two or three times a week."""

from typing import Literal

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot

GOBLET_SQUAT = ExerciseId(1)
DUMBBELL_BENCH_PRESS = ExerciseId(2)
DUMBBELL_ROW = ExerciseId(3)
WALKING_LUNGE = ExerciseId(4)
PLANK = ExerciseId(5)
DUMBBELL_ROMANIAN_DEADLIFT = ExerciseId(6)
DUMBBELL_OVERHEAD_PRESS = ExerciseId(7)
LAT_PULLDOWN = ExerciseId(8)
STEP_UP = ExerciseId(9)
SIDE_PLANK = ExerciseId(10)

_DAYS = {2: (0, 3), 3: (0, 2, 4)}
_CARDIO_DAYS = {2: (1, 5), 3: (1, 5)}


def sample_routine(routine_id: RoutineId, *, days_per_week: Literal[2, 3] = 2) -> Routine:
    """Return sessions A and B on non-consecutive days: Monday and Thursday, or Mon, Wed and Fri.

    Compound lifts, 2-3 sets of 8-12 at 60-80 % of 1RM, two to three times a week, is the dose that
    LiftDesk is built on (ACSM position stand 2009 for novices).
    """
    return Routine(
        id=routine_id,
        name="Two sessions in turn",
        sessions=(
            RoutineSession(
                code="A",
                name="Squat and press",
                slots=(
                    Slot(exercise_id=GOBLET_SQUAT, in_short_day=True),
                    Slot(exercise_id=DUMBBELL_BENCH_PRESS, in_short_day=True),
                    Slot(exercise_id=DUMBBELL_ROW),
                    Slot(exercise_id=WALKING_LUNGE, sets=(2, 2), rest=90),
                    _hold(PLANK),
                ),
            ),
            RoutineSession(
                code="B",
                name="Hinge and pull",
                slots=(
                    Slot(exercise_id=DUMBBELL_ROMANIAN_DEADLIFT, in_short_day=True),
                    Slot(exercise_id=DUMBBELL_OVERHEAD_PRESS, in_short_day=True),
                    Slot(exercise_id=LAT_PULLDOWN),
                    Slot(exercise_id=STEP_UP, sets=(2, 2), rest=90),
                    _hold(SIDE_PLANK),
                ),
            ),
        ),
        days=_DAYS[days_per_week],
        cardio_days=_CARDIO_DAYS[days_per_week],
    )


def _hold(exercise_id: ExerciseId) -> Slot:
    return Slot(exercise_id=exercise_id, sets=(2, 3), amount=(30, 60), intensity=None, rest=60)
