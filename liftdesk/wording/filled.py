"""A lift as it was filled in on paper, in words: "10, 10, 9 at 18 kg, RIR 2"."""

from collections.abc import Sequence
from itertools import groupby

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.filled_sheets import FilledLift, FilledSet, SessionLine
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.wording.days import minutes_text
from liftdesk.wording.loads import bare_amount, load_words, side_words
from liftdesk.wording.numbers import number_text, numbers_text


def filled_text(lift: FilledLift, unit: Unit) -> str:
    """Return how a lift's line reads: its sets with load and RIR, and what its blanks mean."""
    if not lift.sets:
        words = translate("Filled", "not done")
    else:
        words = "; ".join(_run_text(lift.plan.exercise, run, unit) for run in _runs(lift.sets))
        if lift.is_as_planned:
            words = translate("Filled", "as planned: {sets}").format(sets=words)
    if lift.note:
        words = translate("Filled", "{sets}, note “{note}”").format(sets=words, note=lift.note)
    return words


def about_text(about: SessionLine) -> str:
    """Return what is said of the session: "before −1, after +2, easy cardio 30 min"."""
    parts = []
    if about.before is not None:
        parts.append(translate("Filled", "before {n}").format(n=_signed(about.before)))
    if about.after is not None:
        parts.append(translate("Filled", "after {n}").format(n=_signed(about.after)))
    if about.cardio_minutes is not None:
        minutes = minutes_text(about.cardio_minutes)
        parts.append(translate("Filled", "easy cardio {minutes}").format(minutes=minutes))
    if about.note:
        parts.append(translate("Filled", "note “{note}”").format(note=about.note))
    return ", ".join(parts)


def _signed(value: int) -> str:
    return numeral(f"+{value}" if value > 0 else number_text(value))


def _runs(sets: Sequence[FilledSet]) -> list[list[Effort]]:
    """Return the sets in runs of one load."""
    return [
        [one.done for one in run] for _, run in groupby(sets, key=lambda one: _grams(one.done.load))
    ]


def _grams(load: Load | None) -> int:
    return 0 if load is None else load.grams


def _run_text(exercise: Exercise, run: Sequence[Effort], unit: Unit) -> str:
    words = ", ".join(_amount_text(exercise, one) for one in run)
    words = f"{words} {side_words(exercise)}".rstrip()
    if exercise.is_loaded:
        load = load_words(exercise, run[0].load, unit)
        words = translate("Filled", "{sets} at {load}").format(sets=words, load=load)
    return words + _reserve_text(run)


def _amount_text(exercise: Exercise, effort: Effort) -> str:
    amount = {
        Measure.REPS: effort.reps,
        Measure.SECONDS: effort.seconds,
        Measure.METRES: effort.metres,
    }[exercise.measure]
    first = bare_amount(exercise, amount or 0)
    if effort.other_side is None:
        return first
    return translate("Filled", "{left} left and {right} right").format(
        left=first, right=number_text(effort.other_side)
    )


def _reserve_text(run: Sequence[Effort]) -> str:
    said = [one.rir for one in run]
    if all(rir is None for rir in said):
        return ""
    if len(set(said)) == 1:
        said = said[:1]
    words = numbers_text("\N{EN DASH}" if rir is None else number_text(rir) for rir in said)
    return translate("Filled", ", RIR {n}").format(n=words)
