"""How long a session takes, from its lifts alone."""

from collections.abc import Sequence
from itertools import groupby

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.values import dataclass

SECONDS_A_REP = 4
"""Two up, two down."""
METRES_A_SECOND = 1
"""A carry's walking pace."""
WARM_UP = 5 * 60
CHANGE = 20
"""Seconds from one lift of a pair to the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One lift of a session: what it is, how many sets, and the amount of each."""

    exercise: Exercise
    slot: Slot
    sets: int
    amount: int

    @property
    def work(self) -> int:
        """Seconds of one set, both sides where it is done one side at a time."""
        one = self.amount
        if self.exercise.measure is Measure.REPS:
            one *= SECONDS_A_REP
        elif self.exercise.measure is Measure.METRES:
            one //= METRES_A_SECOND
        return one * (2 if self.exercise.per_side else 1)


def planned_part(exercise: Exercise, slot: Slot) -> Part:
    """Return a lift as it is mostly done: the middle of its ranges, rounded up."""
    return Part(
        exercise=exercise,
        slot=slot,
        sets=-(-sum(slot.sets) // 2),
        amount=-(-sum(slot.amount) // 2),
    )


def minutes(parts: Sequence[Part]) -> int:
    """Return about how many minutes a session takes, in steps of five, warm-up included.

    Each set is followed by its rest. Lifts done in turn share theirs: one rest a round, the longest
    of them.
    """
    seconds = WARM_UP
    for superset, members in groupby(parts, key=lambda part: part.slot.superset):
        group = list(members)
        if superset is None or len(group) == 1:
            seconds += sum(part.sets * (part.work + part.slot.rest) for part in group)
        else:
            rounds = max(part.sets for part in group)
            seconds += sum(part.sets * (part.work + CHANGE) for part in group)
            seconds += rounds * max(part.slot.rest for part in group)
    return round(seconds / 60 / 5) * 5
