"""Swaps: which lifts can stand in for another one, the likest first."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Pattern
from liftdesk.domain.training.guides import Guide, Guides
from liftdesk.domain.training.places import Place

NEAR_PATTERNS = (
    {Pattern.SQUAT, Pattern.LUNGE},
    {Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH},
    {Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL},
    {Pattern.CARRY, Pattern.CORE},
)
"""Patterns that work much the same muscles; the second best where nothing of the own is there."""


class SwapKind(StrEnum):
    """How near a lift is to the one that it stands in for."""

    EASIER = "easier"
    HARDER = "harder"
    SAME_PATTERN = "same_pattern"
    NEAR_PATTERN = "near_pattern"


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """A lift that can stand in for another; `was_trained` says that it is in the log."""

    exercise: Exercise
    kind: SwapKind
    was_trained: bool


def swaps(
    exercise: Exercise,
    exercises: Iterable[Exercise],
    *,
    place: Place,
    guides: Guides,
    trained: Collection[ExerciseId] = (),
) -> list[Swap]:
    """Return the lifts that can stand in for `exercise` at `place`, the likest first.

    Only lifts that `place` has the equipment for. First those of the same pattern, then those of a
    near one; among them the easier and the harder neighbour, then those trained before, then those
    that count alike (reps, seconds) and are loaded alike. Other forms of the same lift are not
    another lift: they are left out, except where their equipment differs.
    """
    found = [
        Swap(exercise=other, kind=kind, was_trained=other.id in trained)
        for other in exercises
        if place.has(other.equipment) and not _is_same(exercise, other)
        for kind in [_kind(exercise, other, guides)]
        if kind is not None
    ]
    return sorted(found, key=lambda swap: _order(exercise, swap))


def _is_same(exercise: Exercise, other: Exercise) -> bool:
    if exercise.id == other.id:
        return True
    return _own(exercise) == _own(other) and exercise.equipment is other.equipment


def _own(exercise: Exercise) -> ExerciseId:
    """Return the catalogue lift that an exercise is a form of, or itself."""
    return exercise.id if exercise.kin is None else exercise.kin


def _kind(exercise: Exercise, other: Exercise, guides: Guides) -> SwapKind | None:
    guide: Guide | None = guides.get(_own(exercise))
    if guide is not None and guide.easier == _own(other):
        return SwapKind.EASIER
    if guide is not None and guide.harder == _own(other):
        return SwapKind.HARDER
    if Pattern.OTHER in {exercise.pattern, other.pattern}:
        return None
    if exercise.pattern is other.pattern:
        return SwapKind.SAME_PATTERN
    is_near = any({exercise.pattern, other.pattern} <= pair for pair in NEAR_PATTERNS)
    return SwapKind.NEAR_PATTERN if is_near else None


def _order(exercise: Exercise, swap: Swap) -> tuple[bool, bool, bool, bool, bool, str]:
    other = swap.exercise
    return (
        other.pattern is not exercise.pattern,
        swap.kind not in {SwapKind.EASIER, SwapKind.HARDER},
        not swap.was_trained,
        other.measure is not exercise.measure,
        other.load_kind is not exercise.load_kind,
        other.name.casefold(),
    )
