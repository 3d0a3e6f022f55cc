"""Loads, amounts and targets in words: "3 × 10 at 18 kg per hand", never three bare factors."""

from collections.abc import Sequence
from decimal import Decimal

from liftdesk.domain.training.exercises import (
    Exercise,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.domain.training.plans import LiftPlan, Loading
from liftdesk.domain.training.sets import Effort, LoggedSet, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.system.directions import isolated, numeral
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.numbers import number_text, numbers_text, times_text

_LEGS = {Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.CALF}
_ARMS = {
    Pattern.ARMS,
    Pattern.HORIZONTAL_PULL,
    Pattern.HORIZONTAL_PUSH,
    Pattern.VERTICAL_PULL,
    Pattern.VERTICAL_PUSH,
}
_MINUTE = 60
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_SPOKEN_IN_SECONDS = 120
"""Up to two minutes a hold is called by its seconds, as timers and plans do."""


def load_text(load: Load, unit: Unit) -> str:
    """Return the bare load in `unit`: "18 kg"."""
    return f"{load_number(load, unit)} {unit.value}"


def load_number(load: Load, unit: Unit) -> str:
    """Return a load's number in `unit`: "18"; one that was lifted in the other unit to the tenth.

    Weights come in quarters at the finest, so anything between them is a converted number.
    """
    number = load.number(unit)
    quarter = (number * 4).to_integral_value() / 4
    is_own = abs(number - quarter) <= _HUNDREDTH
    return number_text(number if is_own else number.quantize(_TENTH))


def step_text(grams: int, unit: Unit) -> str:
    """Return a change of load with its sign: "+2 kg", "−5 lb"."""
    sign = "−" if grams < 0 else "+"
    return numeral(sign + isolated(load_text(Load(abs(grams), unit), unit)))


def load_words(exercise: Exercise, load: Load | None, unit: Unit) -> str:
    """Return a load as it is lifted: "18 kg per hand", "bodyweight + 5 kg", "20 kg of help".

    `load` None: "bodyweight" or "no load" where that is so, otherwise "a load you choose".
    """
    kind = exercise.load_kind
    if load is None or load.grams == 0:
        return _without_load(kind, is_stated=load is not None)
    amount = load_text(load, unit)
    if kind is LoadKind.PER_HAND:
        return translate("Loads", "{load} per hand").format(load=amount)
    if kind is LoadKind.BODYWEIGHT_PLUS:
        return translate("Loads", "bodyweight + {load}").format(load=amount)
    if kind is LoadKind.ASSISTED:
        return translate("Loads", "{load} of help").format(load=amount)
    return amount


def _without_load(kind: LoadKind, *, is_stated: bool) -> str:
    if kind is LoadKind.BODYWEIGHT_PLUS:
        return translate("Loads", "bodyweight")
    if kind is LoadKind.ASSISTED and is_stated:
        return translate("Loads", "bodyweight, no help")
    if kind is LoadKind.NONE or is_stated:
        return translate("Loads", "no load")
    return translate("Loads", "a load you choose")


def side_words(exercise: Exercise) -> str:
    """Return "per leg", "per arm" or "per side" for one-sided lifts, otherwise an empty text."""
    if not exercise.per_side:
        return ""
    if exercise.pattern in _LEGS:
        return translate("Loads", "per leg")
    if exercise.pattern in _ARMS:
        return translate("Loads", "per arm")
    return translate("Loads", "per side")


def bare_amount(exercise: Exercise, amount: float) -> str:
    """Return an amount as it stands behind "3 ×": "10", "45 s", "20 m"."""
    if exercise.measure is Measure.SECONDS:
        return seconds_text(int(amount))
    if exercise.measure is Measure.METRES:
        return translate("Loads", "{n} m").format(n=number_text(amount))
    return number_text(amount)


def done_amount(exercise: Exercise, effort: Effort) -> str:
    """Return what one set counted: "10", "10/9" where the sides differ, "45 s", "20 m"."""
    if effort.reps is not None and effort.other_side is not None:
        return numeral(f"{effort.reps}/{effort.other_side}")
    return bare_amount(exercise, effort.reps or effort.seconds or effort.metres or 0)


def seconds_text(seconds: int) -> str:
    """Return a hold or a rest: "45 s", "120 s", "2 min 30 s", "5 min"."""
    if seconds <= _SPOKEN_IN_SECONDS:
        return translate("Loads", "{n} s").format(n=seconds)
    minutes, rest = divmod(seconds, _MINUTE)
    if rest:
        return translate("Loads", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return translate("Loads", "{n} min").format(n=minutes)


def amount_text(exercise: Exercise, amount: float) -> str:
    """Return what is counted in one set: "10 reps", "1 rep per leg", "45 s", "20 m"."""
    words = bare_amount(exercise, amount)
    if exercise.measure is Measure.REPS:
        words = translate_n("Loads", "{n} rep", "{n} reps", amount).format(n=words)
    return f"{words} {side_words(exercise)}".rstrip()


def short_target_text(lift: LiftPlan) -> str:
    """Return sets and amount alone: "3 × 10"."""
    return times_text(lift.target.sets, bare_amount(lift.exercise, lift.target.amount))


def target_text(lift: LiftPlan, unit: Unit) -> str:
    """Return the whole target: "3 × 10 at 18 kg per hand", "2 × 8 per leg", "3 × 45 s"."""
    words = f"{short_target_text(lift)} {side_words(lift.exercise)}".rstrip()
    load = lift.target.load
    if lift.target.asks_load:
        return translate("Loads", "{target}, a load you choose").format(target=words)
    if not lift.exercise.is_loaded or load is None:
        return words
    return _at(words, load_words(lift.exercise, load, unit))


def set_text(exercise: Exercise, logged: LoggedSet, unit: Unit) -> str:
    """Return what happened in one set: "10 at 18 kg per hand, RIR 2", "warm-up 8 at 20 kg"."""
    words = effort_text(exercise, logged.done, unit)
    if logged.kind is SetKind.WARM_UP:
        return translate("Loads", "warm-up {effort}").format(effort=words)
    if logged.kind is SetKind.DROP:
        return translate("Loads", "drop set {effort}").format(effort=words)
    return words


def effort_text(exercise: Exercise, effort: Effort, unit: Unit) -> str:
    """Return an amount of work in words; every stated part is named."""
    is_at_load = effort.load is not None and exercise.is_loaded
    words = " · ".join(_counts(effort, says_reps=not is_at_load))
    if effort.other_side is None:
        words = f"{words} {side_words(exercise)}".rstrip()
    if is_at_load:
        words = _at(words, load_words(exercise, effort.load, unit))
    if effort.rir is not None:
        words += translate("Loads", ", RIR {n}").format(n=number_text(effort.rir))
    return words


def _counts(effort: Effort, *, says_reps: bool) -> list[str]:
    counts = []
    if effort.reps is not None:
        form = "{n}"
        if effort.other_side is not None:
            form = translate("Loads", "{n} left, {other} right")
        elif says_reps:
            form = translate_n("Loads", "{n} rep", "{n} reps", effort.reps)
        counts.append(form.format(n=effort.reps, other=effort.other_side))
    if effort.seconds is not None:
        counts.append(seconds_text(effort.seconds))
    if effort.metres is not None:
        counts.append(translate("Loads", "{n} m").format(n=number_text(effort.metres)))
    return counts


def _at(what: str, load: str) -> str:
    return translate("Loads", "{target} at {load}").format(target=what, load=load)


def loading_text(loading: Loading, unit: Unit) -> str:
    """Return how the bar is loaded: "20 kg bar + 10 kg per side", "20 kg bar, no plates".

    Several plates a side are named one by one, heaviest first: "20 kg bar + 10 + 2.5 kg per side".
    """
    if loading.bar is None:
        return ""
    if not loading.per_side:
        return translate("Loads", "{bar}, no plates").format(bar=_bar_text(loading, unit))
    plates = f"{plates_text(loading, unit)} {unit.value}"
    return translate("Loads", "{bar} + {plates} per side").format(
        bar=_bar_text(loading, unit), plates=plates
    )


def loading_words(loading: Loading, unit: Unit) -> str:
    """Return it as it is read out: "20 kg bar and 10 + 2.5 kg on each side"."""
    if loading.bar is None or not loading.per_side:
        return loading_text(loading, unit)
    return translate("Loads", "{bar} and {plates} {unit} on each side").format(
        bar=_bar_text(loading, unit), plates=plates_text(loading, unit), unit=unit.value
    )


def _bar_text(loading: Loading, unit: Unit) -> str:
    """Return "20 kg bar" or, of an adjustable dumbbell, "2 kg handle"."""
    form = (
        translate("Loads", "{load} handle")
        if loading.is_handle
        else translate("Loads", "{load} bar")
    )
    return form.format(load=load_text(Load(loading.bar or 0, unit), unit))


def plates_text(loading: Loading, unit: Unit) -> str:
    """Return one side's plates without their unit, heaviest first: "10 + 2.5"."""
    plates = sorted(loading.per_side, reverse=True)
    return " + ".join(number_text(Load(plate, unit).number()) for plate in plates)


_SHOWN = 3


def loads_text(grams: Sequence[int], unit: Unit) -> str:
    """Return loads in short, with how many: "4, 6, 8, … 40 kg (19 loads)", "16 kg (1 load)"."""
    numbers = [number_text(Load(each, unit).number()) for each in grams]
    if len(numbers) > _SHOWN + 2:
        numbers = [*numbers[:_SHOWN], f"\N{HORIZONTAL ELLIPSIS} {numbers[-1]}"]
    form = translate_n(
        "Loads", "{loads} {unit} ({n} load)", "{loads} {unit} ({n} loads)", len(grams)
    )
    return form.format(loads=numbers_text(numbers), unit=unit.value, n=len(grams))
