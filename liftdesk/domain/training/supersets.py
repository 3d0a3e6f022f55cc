"""Supersets: lifts done in turn, set by set, with the rest after each round."""

from collections.abc import Collection, Mapping, Sequence

from liftdesk.domain.training.exercises import ExerciseId

Pair = tuple[ExerciseId, ExerciseId]


def rounds(
    ids: Sequence[ExerciseId],
    numbers: Mapping[ExerciseId, int | None],
    *,
    joined: Sequence[Pair] = (),
    apart: Collection[ExerciseId] = (),
) -> list[tuple[ExerciseId, ...]]:
    """Return the lifts grouped as they are done, in the order of each group's first lift.

    `numbers` are the routine's superset numbers, `apart` the lifts taken out of theirs for this
    session, `joined` the pairs made for it. A lift on its own is a group of one.
    """
    own: list[list[ExerciseId]] = []
    by_number: dict[int, list[ExerciseId]] = {}
    taken = {one for pair in joined if set(pair) <= set(ids) for one in pair}
    for one in ids:
        number = None if one in apart or one in taken else numbers.get(one)
        group = [] if number is None else by_number.setdefault(number, [])
        if not group:
            own.append(group)
        group.append(one)
    for first, second in joined:
        _join(own, first, second)
    return [tuple(group) for group in own]


def _join(groups: list[list[ExerciseId]], first: ExerciseId, second: ExerciseId) -> None:
    here = next((group for group in groups if first in group), None)
    there = next((group for group in groups if second in group), None)
    if here is None or there is None or here is there:
        return
    early, late = sorted((here, there), key=groups.index)
    early += late
    groups.remove(late)


def next_in_turn(
    group: Sequence[ExerciseId],
    done: Mapping[ExerciseId, int],
    asked: Mapping[ExerciseId, int],
) -> ExerciseId | None:
    """Return the lift of a group whose set comes next, None where all of it is done."""
    open_ones = [one for one in group if done.get(one, 0) < asked.get(one, 0)]
    return min(open_ones, key=lambda one: done.get(one, 0), default=None)


def is_round_over(
    one: ExerciseId,
    group: Sequence[ExerciseId],
    done: Mapping[ExerciseId, int],
    asked: Mapping[ExerciseId, int],
) -> bool:
    """Return whether the rest comes now, after a set of `one`: nobody of its group is behind."""
    others = (other for other in group if other != one and done.get(other, 0) < asked.get(other, 0))
    return all(done.get(other, 0) >= done.get(one, 0) for other in others)
