"""What one session does otherwise than its plan: a lift added, dropped, swapped, or fewer sets."""

from collections.abc import Sequence
from enum import StrEnum

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass, replace

SHORT_LIFTS = 3
SHORT_SETS = 2
"""A short day: up to two sets of up to three lifts. A single set of a lift, two or three times a
week, still raises its 1RM (Androulakis-Korakakis, Fisher & Steele 2020): a short day counts."""

_RANGES = {Measure.REPS: (8, 12), Measure.SECONDS: (30, 60), Measure.METRES: (20, 40)}
"""What a lift is asked for that no routine says more of: the sample routine's ranges."""


class ChangeKind(StrEnum):
    """What was changed."""

    ADD = "add"
    DROP = "drop"
    SWAP = "swap"
    FEWER = "fewer"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChange:
    """One lift of one session changed; `with_id` is the lift that a swap puts in its place."""

    session_id: SessionId
    kind: ChangeKind
    exercise_id: ExerciseId
    with_id: ExerciseId | None = None

    def __post_init__(self) -> None:
        """Refuse a swap without a lift to swap to."""
        if (self.kind is ChangeKind.SWAP) != (self.with_id is not None):
            raise ValueError("A swap, and only a swap, names another lift")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """One lift of a session as it was changed.

    `stands_for` is the planned lift that it took the place of, itself where it is as planned.
    `is_dropped`: it was left out, or stopped after the sets that are done.
    """

    slot: Slot
    stands_for: ExerciseId
    is_added: bool = False
    is_dropped: bool = False
    is_fewer: bool = False


def arranged(
    slots: Sequence[Slot],
    changes: Sequence[SessionChange],
    exercises: dict[ExerciseId, Exercise],
) -> tuple[Arranged, ...]:
    """Return the lifts of a session in order, the added ones last.

    A change of a lift that is not there, or to one that is gone, changes nothing.
    """
    by_id = {change.exercise_id: change for change in changes}
    known = [change for change in changes if change.exercise_id in exercises]
    planned = [_changed(slot, by_id, exercises) for slot in slots]
    present = {one.slot.exercise_id for one in planned}
    added = [
        _as_asked(slot_for(exercises[change.exercise_id]), by_id, is_added=True)
        for change in known
        if change.kind is ChangeKind.ADD and change.exercise_id not in present
    ]
    return (*planned, *added)


def _changed(
    slot: Slot,
    by_id: dict[ExerciseId, SessionChange],
    exercises: dict[ExerciseId, Exercise],
) -> Arranged:
    change = by_id.get(slot.exercise_id)
    if change is None or change.kind is not ChangeKind.SWAP or change.with_id not in exercises:
        return _as_asked(slot, by_id)
    other = exercises[change.with_id]
    made = _as_asked(slot_for(other, like=slot, was=exercises.get(slot.exercise_id)), by_id)
    return replace(made, stands_for=slot.exercise_id)


def _as_asked(
    slot: Slot, by_id: dict[ExerciseId, SessionChange], *, is_added: bool = False
) -> Arranged:
    change = by_id.get(slot.exercise_id)
    return Arranged(
        slot=slot,
        stands_for=slot.exercise_id,
        is_added=is_added,
        is_dropped=change is not None and change.kind is ChangeKind.DROP,
        is_fewer=change is not None and change.kind is ChangeKind.FEWER,
    )


def slot_for(exercise: Exercise, *, like: Slot | None = None, was: Exercise | None = None) -> Slot:
    """Return what a lift is asked for that is in no routine, or stands where `like` stood.

    `was` is the lift that `like` asked for: its range is kept where both count the same.
    """
    plain = Slot(
        exercise_id=exercise.id,
        amount=_RANGES[exercise.measure],
        intensity=(60, 80) if exercise.estimates_1rm else None,
    )
    if like is None:
        return plain
    is_alike = was is not None and was.measure is exercise.measure
    return replace(
        like,
        exercise_id=exercise.id,
        amount=like.amount if is_alike else plain.amount,
        intensity=plain.intensity,
    )


def sets_asked(planned: int, one: Arranged, *, is_short: bool, more: int = 0) -> int:
    """Return how many sets a lift has: fewer on a short day or as asked, never none of some."""
    if planned == 0:
        return more
    sets = min(planned, SHORT_SETS) if is_short else planned
    return max(1, sets - one.is_fewer) + more


def short_day(lifts: Sequence[Arranged]) -> tuple[Arranged, ...]:
    """Return the lifts that a short day keeps: those marked, else the first two; and added ones."""
    planned = [one for one in lifts if not one.is_added]
    chosen = [one for one in planned if one.slot.in_short_day][:SHORT_LIFTS]
    return (*(chosen or planned[:SHORT_SETS]), *(one for one in lifts if one.is_added))
