"""liftdesk summary: what the log holds."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.domain.exports import Part
from liftdesk.services.house import House
from liftdesk.services.summary import LiftSummary
from liftdesk.wording.exports import hidden_text
from liftdesk.wording.numbers import fixed_text, number_text

_MOODS = {"check_ins", "feelings"}
"""The counts that speak of moods."""


def run(options: Namespace, house: House) -> int:
    """Print counts, and each lift's best set and 1RM range.

    While mood is hidden, check-ins and feelings are not counted, unless --with-moods.
    """
    counts, lifts = house.summary.counts(), house.summary.lifts()
    hides = house.preferences.hides_mood and not options.with_moods
    if hides:
        counts = {name: count for name, count in counts.items() if name not in _MOODS}
    values: dict[str, object] = {
        "counts": counts,
        "exercises": [_values(lift) for lift in lifts],
        **({"left_out": [str(Part.MOODS)]} if hides else {}),
    }
    lines = [f"{name.replace('_', ' ')}: {count}" for name, count in counts.items()]
    lines += [_line(lift) for lift in lifts]
    answer(options.json, values, [*lines, hidden_text("--with-moods")] if hides else lines)
    return 0


def _values(lift: LiftSummary) -> dict[str, object]:
    best, one = lift.best, lift.one_rep_max
    return {
        "name": lift.exercise.name,
        "sets": lift.sets,
        "first": lift.first.isoformat(),
        "last": lift.last.isoformat(),
        "best": None if best is None else {"load_kg": _kg(best[0]), "reps": best[1]},
        "e1rm_kg": None if one is None else [_kg(one.low), _kg(one.mid), _kg(one.high)],
    }


def _line(lift: LiftSummary) -> str:
    text = f"{lift.exercise.name}: {lift.sets} sets"
    if lift.best is not None and lift.best[0] is not None:
        load = number_text(lift.best[0] / 1000)
        text += f", best {lift.best[1]} reps at {load} kg"
    if lift.one_rep_max is not None:
        one = lift.one_rep_max
        low, high = (fixed_text(grams / 1000, 1) for grams in (one.low, one.high))
        text += f", 1RM between {low} and {high} kg"
    return text


def _kg(grams: int | None) -> float | None:
    return None if grams is None else grams / 1000
