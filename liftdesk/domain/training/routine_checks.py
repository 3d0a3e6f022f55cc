"""What there is to say about a routine: remarks as values; wording has a sentence for each."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, Measure, Pattern
from liftdesk.domain.training.places import Place
from liftdesk.domain.training.prescription import Feasible, Infeasible, solve
from liftdesk.domain.training.routine_edits import is_hard_first
from liftdesk.domain.training.routines import Routine, RoutineSession, Slot
from liftdesk.domain.values import dataclass

SHORT_DAY_LIFTS = (2, 3)
"""Lifts that a short day keeps, at least and at most."""
USUAL_MOST = 3
"""Full sessions a week for somebody new (ACSM position stand 2009: 2-3 for novices)."""
LEAST_RESERVE = 1.0
"""A plan never asks for the last repetition, so a range has to leave one."""


class RemarkKind(StrEnum):
    """What can be said."""

    TOO_HEAVY = "too_heavy"  # even the fewest reps at the lowest per cent cannot be done
    TOP_CORNER = "top_corner"  # the most reps at the highest per cent cannot be done
    TOO_LIGHT = "too_light"  # below what the table speaks of
    NOT_HERE = "not_here"  # the place in use lacks the equipment
    TWICE = "twice"  # the lift stands twice in a session
    EMPTY = "empty"  # a session without lifts
    SHORT_DAY = "short_day"  # a short day would keep fewer or more than two or three lifts
    HARD_LATER = "hard_later"  # a hard lift stands after an easier one
    LACKS = "lacks"  # a movement that no session has
    NEIGHBOURS = "neighbours"  # days side by side
    MANY_DAYS = "many_days"  # more than three a week
    NO_DAYS = "no_days"  # no training day at all


class Movement(StrEnum):
    """What a balanced week has of everything."""

    LEGS = "legs"
    HINGE = "hinge"
    PUSH = "push"
    PULL = "pull"


_MOVEMENTS: Mapping[Movement, frozenset[Pattern]] = {
    Movement.LEGS: frozenset({Pattern.SQUAT, Pattern.LUNGE}),
    Movement.HINGE: frozenset({Pattern.HINGE}),
    Movement.PUSH: frozenset({Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH}),
    Movement.PULL: frozenset({Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to say. `is_problem`: the plan cannot be made as it stands; else it is a hint.

    `field` is where it belongs ("intensity", "lift", "days"); `percent` and `reps` what was asked
    for; `reps_possible` and `percent_possible` the nearest that can be done; `number` a count.
    """

    kind: RemarkKind
    field: str = ""
    is_problem: bool = False
    reps: int = 0
    percent: int = 0
    reps_possible: int | None = None
    percent_possible: int | None = None
    equipment: Equipment | None = None
    place: str = ""
    movement: Movement | None = None
    number: int = 0


def about_slot(exercise: Exercise, slot: Slot, place: Place) -> list[Remark]:
    """Return what there is to say about one lift at a place."""
    found = []
    if not place.has(exercise.equipment):
        found.append(
            Remark(
                kind=RemarkKind.NOT_HERE,
                field="lift",
                equipment=exercise.equipment,
                place=place.name,
            )
        )
    if slot.intensity is not None and exercise.measure is Measure.REPS:
        found += _about_intensity(slot.amount, slot.intensity)
    return found


def _about_intensity(amount: tuple[int, int], intensity: tuple[int, int]) -> list[Remark]:
    """Solve the easiest and the hardest corner of reps and per cent (see `prescription`)."""
    (few, many), (low, high) = amount, intensity
    easiest = solve(few, percent=low)
    if isinstance(easiest, Feasible) and easiest.rir >= LEAST_RESERVE:
        hardest = solve(many, percent=high)
        return [] if isinstance(hardest, Feasible) else [_corner(RemarkKind.TOP_CORNER, hardest)]
    if isinstance(easiest, Infeasible) and easiest.reps_possible is None:
        return [Remark(kind=RemarkKind.TOO_LIGHT, field="intensity", percent=low)]
    spare = solve(few, rir=LEAST_RESERVE)
    return [
        Remark(
            kind=RemarkKind.TOO_HEAVY,
            field="intensity",
            is_problem=True,
            reps=few,
            percent=low,
            percent_possible=int(spare.percent) if isinstance(spare, Feasible) else None,
        )
    ]


def _corner(kind: RemarkKind, found: Infeasible) -> Remark:
    most = found.percent_possible
    return Remark(
        kind=kind,
        field="intensity",
        reps=found.reps,
        percent=round(found.percent),
        reps_possible=found.reps_possible,
        percent_possible=None if most is None else int(most),
    )


def about_session(
    session: RoutineSession, exercises: Mapping[ExerciseId, Exercise]
) -> list[Remark]:
    """Return what there is to say about one session."""
    if not session.slots:
        return [Remark(kind=RemarkKind.EMPTY)]
    found = []
    ids = [slot.exercise_id for slot in session.slots]
    if len(set(ids)) < len(ids):
        found.append(Remark(kind=RemarkKind.TWICE))
    kept = sum(slot.in_short_day for slot in session.slots)
    low, high = SHORT_DAY_LIFTS
    if not min(low, len(ids)) <= kept <= high:
        found.append(Remark(kind=RemarkKind.SHORT_DAY, number=kept))
    if not is_hard_first(session.slots, exercises):
        found.append(Remark(kind=RemarkKind.HARD_LATER))
    return found


def about_week(
    routine: Routine, exercises: Mapping[ExerciseId, Exercise], *, is_beginner: bool
) -> list[Remark]:
    """Return what there is to say about the routine as a whole."""
    found = _about_days(routine.days, is_beginner=is_beginner)
    patterns = {
        exercises[slot.exercise_id].pattern
        for session in routine.sessions
        for slot in session.slots
        if slot.exercise_id in exercises
    }
    if patterns:
        lacking = [name for name, wanted in _MOVEMENTS.items() if not wanted & patterns]
        found += [Remark(kind=RemarkKind.LACKS, movement=name) for name in lacking]
    return found


def _about_days(days: Sequence[int], *, is_beginner: bool) -> list[Remark]:
    if not days:
        return [Remark(kind=RemarkKind.NO_DAYS, field="days")]
    found = []
    if is_beginner and any((day + 1) % 7 in days for day in days):
        found.append(Remark(kind=RemarkKind.NEIGHBOURS, field="days"))
    if len(days) > USUAL_MOST:
        found.append(Remark(kind=RemarkKind.MANY_DAYS, field="days", number=len(days)))
    return found
