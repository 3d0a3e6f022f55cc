"""Exercises in words: what they are, how much of them, what was done, what a merge will do."""

from collections.abc import Sequence

from liftdesk.domain.training.exercises import Exercise, LoadKind, Measure
from liftdesk.domain.training.guides import Guide
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.units import Unit
from liftdesk.system.directions import isolated, numeral
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.counts import sessions_text
from liftdesk.wording.kinds import equipment_text, measure_text, pattern_text
from liftdesk.wording.loads import amount_text, bare_amount, effort_text, load_words, seconds_text

_DOT = " \N{MIDDLE DOT} "
_UP_TO = "\N{EN DASH}"


def capital(words: str) -> str:
    """Return words with a capital letter at their beginning."""
    return words[:1].upper() + words[1:]


def kind_line(exercise: Exercise) -> str:
    """Return what an exercise is in one line: "Squat · dumbbell"."""
    return capital(f"{pattern_text(exercise.pattern)}{_DOT}{equipment_text(exercise.equipment)}")


def facts_line(exercise: Exercise) -> str:
    """Return how an exercise counts: "Load per hand · counts reps · each side by itself"."""
    load = {
        LoadKind.TOTAL: translate("Exercises", "One load for the whole lift"),
        LoadKind.PER_HAND: translate("Exercises", "Load per hand"),
        LoadKind.BODYWEIGHT_PLUS: translate("Exercises", "Load added to bodyweight"),
        LoadKind.ASSISTED: translate("Exercises", "Load is the help given"),
        LoadKind.NONE: translate("Exercises", "No load"),
    }[exercise.load_kind]
    parts = [
        load,
        translate("Exercises", "counts {what}").format(what=measure_text(exercise.measure)),
    ]
    if exercise.per_side:
        parts.append(translate("Exercises", "each side by itself"))
    return _DOT.join(parts)


def range_line(exercise: Exercise, guide: Guide) -> str:
    """Return the usual amount: "2–3 sets of 8–12 reps per leg, 105 s of rest"."""
    low, high = guide.amount
    if exercise.measure is Measure.REPS:
        amount = numeral(f"{low}{_UP_TO}{isolated(amount_text(exercise, high))}")
    else:
        amount = numeral(f"{low}{_UP_TO}{isolated(bare_amount(exercise, high))}")
    return translate("Exercises", "{sets} sets of {amount}, {rest} of rest").format(
        sets=numeral(f"{guide.sets[0]}{_UP_TO}{guide.sets[1]}"),
        amount=amount,
        rest=seconds_text(guide.rest),
    )


def sets_line(exercise: Exercise, sets: Sequence[LoggedSet], unit: Unit) -> str:
    """Return the sets of one day: "10, 10, 9 at 14 kg per hand"; each by itself if loads differ."""
    efforts = [one.done for one in sets]
    if len({effort.load for effort in efforts}) > 1 or any(_is_mixed(e) for e in efforts):
        return "; ".join(effort_text(exercise, effort, unit) for effort in efforts)
    amounts = ", ".join(bare_amount(exercise, _amount(effort)) for effort in efforts)
    if not exercise.is_loaded or efforts[0].load is None:
        return amounts
    load = load_words(exercise, efforts[0].load, unit)
    return translate("Exercises", "{amounts} at {load}").format(amounts=amounts, load=load)


def best_line(exercise: Exercise, best: LoggedSet, unit: Unit) -> str:
    """Return the best set without what was left in reserve: "8 at 60 kg"."""
    done = best.done
    bare = Effort(reps=done.reps, seconds=done.seconds, metres=done.metres, load=done.load)
    return effort_text(exercise, bare, unit)


def merge_lines(gone: str, stays: str, *, sets: int, sessions: int) -> str:
    """Return what a merge will do, with both names and how much moves."""
    names = translate("Exercises", "“{gone}” becomes another name of “{stays}”.").format(
        gone=gone, stays=stays
    )
    if not sets:
        return names
    moved = translate_n(
        "Exercises", "Its one set moves there.", "Its {n} sets move there, from {sessions}.", sets
    )
    return f"{names} {moved.format(n=sets, sessions=sessions_text(sessions))}"


def _is_mixed(effort: Effort) -> bool:
    counted = (effort.reps, effort.seconds, effort.metres)
    return sum(amount is not None for amount in counted) != 1


def _amount(effort: Effort) -> float:
    return next(a for a in (effort.reps, effort.seconds, effort.metres) if a is not None)
