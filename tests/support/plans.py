"""A realistic planned week: sessions A, B, A of five lifts, easy cardio on two, rest on two."""

from dataclasses import replace
from datetime import date, timedelta

from liftdesk.domain.training.exercises import (
    Equipment,
    Exercise,
    ExerciseId,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.domain.training.plans import (
    DayKind,
    DayPlan,
    LiftPlan,
    Loading,
    Reason,
    ReasonKind,
    SessionPlan,
    Target,
    WeekPlan,
)
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId
from liftdesk.domain.training.units import Load, Unit

MONDAY = date(2026, 11, 23)
TODAY = MONDAY
_LAST_WEEK = timedelta(days=5)


def _exercise(
    number: int,
    name: str,
    pattern: Pattern,
    *,
    equipment: Equipment = Equipment.DUMBBELL,
    load_kind: LoadKind = LoadKind.TOTAL,
    measure: Measure = Measure.REPS,
    per_side: bool = False,
) -> Exercise:
    return Exercise(
        id=ExerciseId(number),
        name=name,
        pattern=pattern,
        equipment=equipment,
        load_kind=load_kind,
        measure=measure,
        per_side=per_side,
    )


_HANDS = LoadKind.PER_HAND
_FREE = LoadKind.NONE
LIFTS = {
    exercise.name: exercise
    for exercise in (
        _exercise(1, "Back squat", Pattern.SQUAT, equipment=Equipment.BARBELL),
        _exercise(2, "One-arm row", Pattern.HORIZONTAL_PULL, per_side=True),
        _exercise(3, "Overhead press", Pattern.VERTICAL_PUSH, load_kind=_HANDS),
        _exercise(4, "Romanian deadlift", Pattern.HINGE, equipment=Equipment.BARBELL),
        _exercise(
            5, "Dead bug", Pattern.CORE, equipment=Equipment.NONE, load_kind=_FREE, per_side=True
        ),
        _exercise(6, "Goblet squat", Pattern.SQUAT),
        _exercise(7, "Dumbbell bench press", Pattern.HORIZONTAL_PUSH, load_kind=_HANDS),
        _exercise(
            8,
            "Push-up",
            Pattern.HORIZONTAL_PUSH,
            equipment=Equipment.NONE,
            load_kind=LoadKind.BODYWEIGHT_PLUS,
        ),
        _exercise(9, "Walking lunge", Pattern.LUNGE, load_kind=_HANDS, per_side=True),
        _exercise(
            10,
            "Plank",
            Pattern.CORE,
            equipment=Equipment.NONE,
            load_kind=_FREE,
            measure=Measure.SECONDS,
        ),
    )
}
"""The ten lifts of the week by name."""


def logged(
    exercise: Exercise, amount: int, kg: float | None = None, *, day: date, position: int = 1
) -> LoggedSet:
    """Return one set in the log, counted as the exercise measures."""
    return LoggedSet(
        id=SetId(exercise.id * 100 + position),
        session_id=SessionId(900 + day.day),
        exercise_id=exercise.id,
        day=day,
        position=position,
        done=Effort(
            reps=amount if exercise.measure is Measure.REPS else None,
            seconds=amount if exercise.measure is Measure.SECONDS else None,
            metres=float(amount) if exercise.measure is Measure.METRES else None,
            load=None if kg is None else Load.of(kg, Unit.KG),
        ),
    )


def lift(
    name: str,
    *,
    sets: int = 3,
    amount: int = 10,
    kg: float | None = None,
    reason: Reason | None = None,
    last: tuple[int, ...] = (),
    last_kg: float | None = None,
    short: bool = False,
    plates: tuple[int, ...] | None = None,
) -> LiftPlan:
    """Return one planned lift; `plates` are grams per side on a 20 kg bar."""
    exercise = LIFTS[name]
    before = MONDAY - _LAST_WEEK
    return LiftPlan(
        exercise=exercise,
        slot=Slot(exercise_id=exercise.id, rest=120 if short else 90, in_short_day=short),
        target=Target(
            sets=sets,
            amount=amount,
            load=None if kg is None else Load.of(kg, Unit.KG),
            rir=None if kg is None else 2,
        ),
        reason=reason or Reason(kind=ReasonKind.SAME_WAITING, top=12, amounts=last, day=before),
        last=tuple(
            logged(exercise, amount, kg if last_kg is None else last_kg, day=before, position=n)
            for n, amount in enumerate(last, start=1)
        ),
        loading=None if plates is None else Loading(bar=20_000, per_side=plates),
    )


def up(step: int) -> Reason:
    """Return the reason of a step up in grams."""
    return Reason(kind=ReasonKind.LOAD_UP, step=step, top=12, day=MONDAY - _LAST_WEEK)


def session_a(day: date) -> SessionPlan:
    """Return session A, five lifts, one of them on a bar with two plates a side."""
    lifts = (
        lift("Back squat", kg=45, amount=8, plates=(10_000, 2_500), reason=up(2_500), short=True),
        lift("One-arm row", kg=14, last=(10, 10, 9), short=True),
        lift("Overhead press", kg=8, last=(10, 10, 10)),
        lift("Romanian deadlift", kg=40, sets=2, plates=(10_000,), last=(10, 10)),
        lift("Dead bug", sets=2, amount=8, last=(8, 8)),
    )
    return SessionPlan(code="A", name="Session A", day=day, lifts=lifts, minutes=50)


def session_b(day: date) -> SessionPlan:
    """Return session B, five lifts: a hold in seconds and a first time among them."""
    first = Reason(kind=ReasonKind.FIRST_BODYWEIGHT)
    longer = Reason(kind=ReasonKind.AMOUNT_UP, amount_step=5, top=40, day=MONDAY - _LAST_WEEK)
    lifts = (
        lift("Goblet squat", kg=18, reason=up(2_000), last=(12, 12, 12), last_kg=16, short=True),
        lift("Dumbbell bench press", kg=14, last=(10, 9, 9), short=True),
        lift("Push-up", amount=8, reason=first),
        lift("Walking lunge", kg=8, sets=2, amount=12, last=(12, 11)),
        lift("Plank", amount=45, reason=longer, last=(40, 40, 40)),
    )
    return SessionPlan(code="B", name="Session B", day=day, lifts=lifts, minutes=45)


def week_plan(*, more_sessions: int = 0) -> WeekPlan:
    """Return the week of 23 November 2026 as A, B, A; with `more_sessions` further copies of A."""
    day = {n: MONDAY + timedelta(days=n) for n in range(7)}
    sessions = [session_a(day[1]), session_b(day[3]), session_a(day[5])]
    sessions += [replace(session_a(day[6]), code="CDEFG"[n]) for n in range(more_sessions)]
    kinds = {
        0: (DayKind.EASY_CARDIO, ""),
        1: (DayKind.STRENGTH, "A"),
        3: (DayKind.STRENGTH, "B"),
        4: (DayKind.EASY_CARDIO, ""),
        5: (DayKind.STRENGTH, "A"),
    }
    return WeekPlan(
        monday=MONDAY,
        days=tuple(
            DayPlan(day=day[n], kind=kind, code=code)
            for n in range(7)
            for kind, code in (kinds.get(n, (DayKind.REST, "")),)
        ),
        sessions=tuple(sessions),
        cardio_aim_minutes=60,
    )
