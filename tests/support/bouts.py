"""Sessions of one lift, written short: `session(DAY, 20, 10, 10, 9, rir=2)`."""

from datetime import UTC, date, datetime, timedelta

from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load

DAY = date(2026, 11, 19)
LIFT = Exercise(id=ExerciseId(1), name="Goblet squat", equipment=Equipment.DUMBBELL)
SLOT = Slot(exercise_id=LIFT.id)


def session(
    day: date,
    kg: float,
    *reps: int,
    rir: float | None = None,
    goal: int | None = None,
    planned_kg: float | None = None,
    kind: SetKind = SetKind.WORKING,
) -> PastSession:
    """Return a session of LIFT; `goal` and `planned_kg` are what was planned, None for no plan."""
    number = day.toordinal()
    has_plan = goal is not None or planned_kg is not None
    plan = Effort(reps=goal, load=Load(round(1000 * (planned_kg or kg)))) if has_plan else None
    sets = tuple(
        LoggedSet(
            id=SetId(10 * number + n),
            session_id=SessionId(number),
            exercise_id=LIFT.id,
            day=day,
            position=n,
            kind=kind,
            done=Effort(reps=amount, load=Load(round(1000 * kg)), rir=rir),
            planned=plan,
        )
        for n, amount in enumerate(reps)
    )
    return PastSession(day=day, sets=sets, exercise=LIFT)


def every(days: int, count: int, *, until: date = DAY) -> list[date]:
    """Return `count` days, `days` apart, the last one `until`, oldest first."""
    return [until - timedelta(days=days * n) for n in reversed(range(count))]


def pain(day: date, level: int) -> Pain:
    """Return pain of LIFT on a day."""
    return Pain(
        id=PainId(day.toordinal()),
        session_id=SessionId(day.toordinal()),
        exercise_id=LIFT.id,
        day=day,
        body_part=BodyPart.KNEE,
        level=level,
        at=datetime(day.year, day.month, day.day, 18, tzinfo=UTC),
    )
