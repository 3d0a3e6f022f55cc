"""How two sessions differ, in words and numbers, without praise or blame."""

from liftdesk.domain.training.comparison import LiftPair
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.units import Load, Unit
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.counts import sets_text
from liftdesk.wording.loads import load_text
from liftdesk.wording.numbers import number_text


def difference_text(exercise: Exercise, pair: LiftPair, unit: Unit) -> str:
    """Return how a lift differs in the later session: "2 kg more, 1 set fewer"."""
    if not pair.before:
        return translate("Comparison", "only in the later session")
    if not pair.after:
        return translate("Comparison", "only in the earlier session")
    parts = [_load(exercise, pair, unit), _sets(pair), _amount(exercise, pair)]
    told = ", ".join(part for part in parts if part)
    return told or translate("Comparison", "the same sets, amounts and load")


def ranges_text(pair: LiftPair) -> str:
    """Return what the two estimates let one say; "" where a side has none."""
    if pair.ranges_overlap is None:
        return ""
    if pair.ranges_overlap:
        return translate("Comparison", "The ranges overlap: too close to call a difference.")
    return translate("Comparison", "The ranges do not overlap.")


def _load(exercise: Exercise, pair: LiftPair, unit: Unit) -> str:
    grams = pair.top_load if exercise.is_loaded else None
    if not grams:
        return ""
    form = translate("Comparison", "top load {load} more")
    if grams < 0:
        form = translate("Comparison", "top load {load} less")
    return form.format(load=load_text(Load(abs(grams), unit), unit))


def _sets(pair: LiftPair) -> str:
    if not pair.sets:
        return ""
    form = translate("Comparison", "{sets} more")
    if pair.sets < 0:
        form = translate("Comparison", "{sets} fewer")
    return form.format(sets=sets_text(abs(pair.sets)))


def _amount(exercise: Exercise, pair: LiftPair) -> str:
    more = pair.amount(exercise.measure)
    if not more:
        return ""
    count = abs(more)
    forms = {
        Measure.REPS: (
            translate_n("Comparison", "{n} rep more in all", "{n} reps more in all", count),
            translate_n("Comparison", "{n} rep fewer in all", "{n} reps fewer in all", count),
        ),
        Measure.SECONDS: (
            translate("Comparison", "{n} s longer in all"),
            translate("Comparison", "{n} s shorter in all"),
        ),
        Measure.METRES: (
            translate("Comparison", "{n} m farther in all"),
            translate("Comparison", "{n} m less far in all"),
        ),
    }
    return forms[exercise.measure][more < 0].format(n=number_text(count))
