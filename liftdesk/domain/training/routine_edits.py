"""Changes of a routine, each from one value to the next: move, add, remove, pair, sort."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from string import ascii_uppercase

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure, Pattern
from liftdesk.domain.training.routines import Routine, RoutineSession, Slot

SLOT_LIMITS: Mapping[str, tuple[int, int]] = {
    "sets": (1, 10),
    "reps": (1, 100),
    "seconds": (1, 3600),
    "metres": (1, 1000),
    "intensity": (30, 100),
    "rest": (0, 600),
}
"""What a field of a lift takes: beyond these lies a typing slip, not a plan."""

MOST_SESSIONS = 7
"""One for each day of the week."""

_RANK: Mapping[Pattern, int] = {
    Pattern.SQUAT: 0,
    Pattern.HINGE: 0,
    Pattern.LUNGE: 1,
    Pattern.HORIZONTAL_PUSH: 1,
    Pattern.HORIZONTAL_PULL: 1,
    Pattern.VERTICAL_PUSH: 1,
    Pattern.VERTICAL_PULL: 1,
    Pattern.CARRY: 2,
    Pattern.OTHER: 2,
    Pattern.ARMS: 3,
    Pattern.CALF: 3,
    Pattern.CORE: 4,
}
"""Large muscle groups before small ones, several joints before one (ACSM, Progression models in
resistance training, 2009: sequencing); the trunk last, as it steadies every lift before."""

Slots = tuple[Slot, ...]


def with_slots(routine: Routine, code: str, slots: Sequence[Slot]) -> Routine:
    """Return the routine with other lifts in one session.

    Raises:
        KeyError: the routine has no such session.
    """
    return with_session(routine, replace(routine.session(code), slots=tidy(slots)))


def with_session(routine: Routine, session: RoutineSession) -> Routine:
    """Return the routine with this session in the place of the one with its letter."""
    kept = tuple(session if old.code == session.code else old for old in routine.sessions)
    return replace(routine, sessions=kept)


def with_one_more_session(routine: Routine, name: str) -> Routine:
    """Return the routine with an empty session under the next free letter.

    Raises:
        ValueError: there is one for each day of the week already.
    """
    if len(routine.sessions) >= MOST_SESSIONS:
        raise ValueError("A routine has seven sessions at most")
    taken = {session.code for session in routine.sessions}
    code = next(letter for letter in ascii_uppercase if letter not in taken)
    return replace(
        routine, sessions=(*routine.sessions, RoutineSession(code=code, name=name, slots=()))
    )


def without_session(routine: Routine, code: str) -> Routine:
    """Return the routine without one session; the last one stays."""
    kept = tuple(session for session in routine.sessions if session.code != code)
    return replace(routine, sessions=kept) if kept else routine


def moved(slots: Sequence[Slot], old: int, new: int) -> Slots:
    """Return the lifts with the one at `old` put at `new`, both kept within the list."""
    if not 0 <= old < len(slots):
        return tuple(slots)
    rest = [slot for place, slot in enumerate(slots) if place != old]
    rest.insert(max(0, min(new, len(rest))), slots[old])
    return tidy(rest)


def removed(slots: Sequence[Slot], place: int) -> Slots:
    """Return the lifts without the one at `place`."""
    return tidy([slot for at, slot in enumerate(slots) if at != place])


def changed(slots: Sequence[Slot], place: int, slot: Slot) -> Slots:
    """Return the lifts with another one at `place`."""
    return tidy([slot if at == place else old for at, old in enumerate(slots)])


def paired(slots: Sequence[Slot], place: int) -> Slots:
    """Return the lifts with the one at `place` done in turn with the next, or no more so."""
    if not 0 <= place < len(slots) - 1:
        return tuple(slots)
    first, second = slots[place], slots[place + 1]
    if is_paired(slots, place):
        number = first.superset
        return tidy([replace(s, superset=None) if s.superset == number else s for s in slots])
    fresh = max((slot.superset or 0 for slot in slots), default=0) + 1
    pair = (replace(first, superset=fresh), replace(second, superset=fresh))
    return tidy([*slots[:place], *pair, *slots[place + 2 :]])


def is_paired(slots: Sequence[Slot], place: int) -> bool:
    """Return whether the lift at `place` is done in turn with the next one."""
    return (
        0 <= place < len(slots) - 1
        and slots[place].superset is not None
        and slots[place].superset == slots[place + 1].superset
    )


def tidy(slots: Sequence[Slot]) -> Slots:
    """Return the lifts with pairs numbered from 1 in order; a lift alone is in no pair."""
    found, number = list[Slot](), 0
    for superset, members in groupby(slots, key=lambda slot: slot.superset):
        group = list(members)
        if superset is None or len(group) == 1:
            found += [replace(slot, superset=None) for slot in group]
        else:
            number += 1
            found += [replace(slot, superset=number) for slot in group]
    return tuple(found)


def hard_first(slots: Sequence[Slot], exercises: Mapping[ExerciseId, Exercise]) -> Slots:
    """Return the lifts with the hard ones first, equal ones in their order, pairs together."""
    groups = [
        list(members)
        for _, members in groupby(
            enumerate(slots),
            key=lambda one: (one[1].superset, one[0] if one[1].superset is None else -1),
        )
    ]
    ordered = sorted(groups, key=lambda group: min(_rank(exercises, slot) for _, slot in group))
    return tuple(slot for group in ordered for _, slot in group)


def is_hard_first(slots: Sequence[Slot], exercises: Mapping[ExerciseId, Exercise]) -> bool:
    """Return whether the hard lifts come first already."""
    return hard_first(slots, exercises) == tuple(slots)


def _rank(exercises: Mapping[ExerciseId, Exercise], slot: Slot) -> int:
    exercise = exercises.get(slot.exercise_id)
    return _RANK[Pattern.OTHER if exercise is None else exercise.pattern]


def new_slot(exercise: Exercise) -> Slot:
    """Return a lift as it begins in a routine: 2-3 sets of 8-12 at 60-80 %, or what fits it.

    Holds 30 to 60 seconds, carries 20 to 40 metres, lifts without an estimate 8 to 15 repetitions
    (ACSM position stand 2009 for novices: 8-12 at 60-70 %; 10-25 for muscular endurance).
    """
    if exercise.measure is Measure.SECONDS:
        return Slot(exercise_id=exercise.id, amount=(30, 60), intensity=None, rest=60)
    if exercise.measure is Measure.METRES:
        return Slot(exercise_id=exercise.id, amount=(20, 40), intensity=None, rest=90)
    if not exercise.estimates_1rm:
        return Slot(exercise_id=exercise.id, amount=(8, 15), intensity=None, rest=90)
    return Slot(exercise_id=exercise.id)
