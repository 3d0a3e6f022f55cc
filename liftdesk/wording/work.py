"""What was done of a lift on one day, in a few words: "3 × 10 at 18 kg", "11, 11, 10 at 40 kg"."""

from collections.abc import Sequence
from itertools import groupby

from liftdesk.domain.training.exercises import Exercise, LoadKind
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Load, Unit
from liftdesk.system.texts import translate
from liftdesk.wording.loads import done_amount, load_text, load_words, side_words
from liftdesk.wording.numbers import times_text

_LISTED, _LOADS = 4, 2
"""Sets whose amounts are listed one by one, and loads that are: more would be no few words."""


def work_text(exercise: Exercise, sets: Sequence[LoggedSet], unit: Unit) -> str:
    """Return the sets of one day, at least one, by load.

    Of more than two loads only the heaviest is told, as the top sets; with help, the least.
    """
    groups = [list(group) for _load, group in groupby(sets, _grams)]
    if len(groups) > _LOADS:
        least_help = exercise.load_kind is LoadKind.ASSISTED
        top = (min if least_help else max)(_grams(one) for one in sets)
        words = _group_text(exercise, [one for one in sets if _grams(one) == top], unit)
        return translate("Report", "top: {sets}").format(sets=words)
    return ", ".join(_group_text(exercise, group, unit) for group in groups)


def lift_name_text(exercise: Exercise) -> str:
    """Return a lift's name with how its load and its sets count: "Hammer curl, per hand"."""
    is_per_hand = exercise.load_kind is LoadKind.PER_HAND
    hand = translate("Report", "per hand") if is_per_hand else ""
    return ", ".join(words for words in (exercise.name, hand, side_words(exercise)) if words)


def _grams(one: LoggedSet) -> int:
    return 0 if one.done.load is None else one.done.load.grams


def _group_text(exercise: Exercise, group: Sequence[LoggedSet], unit: Unit) -> str:
    amounts = [done_amount(exercise, one.done) for one in group]
    if len(set(amounts)) == 1:
        words = times_text(len(amounts), amounts[0])
    elif len(amounts) <= _LISTED:
        words = ", ".join(amounts)
    else:
        words = translate("Report", "{n} sets of {first} to {last}").format(
            n=len(amounts), first=amounts[0], last=amounts[-1]
        )
    load = group[0].done.load
    if load is None or not load.grams or not exercise.is_loaded:
        return words
    return translate("Report", "{sets} at {load}").format(
        sets=words, load=_load_text(exercise, load, unit)
    )


def _load_text(exercise: Exercise, load: Load, unit: Unit) -> str:
    """Return the load; that it is per hand stands beside the lift's name."""
    if exercise.load_kind is LoadKind.PER_HAND:
        return load_text(load, unit)
    return load_words(exercise, load, unit)
