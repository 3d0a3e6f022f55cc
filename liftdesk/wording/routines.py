"""Routines in words: presets, lifts in one line, and what there is to say about them."""

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.routine_checks import Movement, Remark, RemarkKind
from liftdesk.domain.training.routine_presets import FACTS, RoutinePreset
from liftdesk.domain.training.routines import Routine, Slot
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.gear import needs_text
from liftdesk.wording.loads import seconds_text, side_words
from liftdesk.wording.numbers import joined_text, percent_text, times_text


def preset_text(preset: RoutinePreset) -> str:
    """Return the name of a preset: "Dumbbells only"."""
    return {
        RoutinePreset.TWO_DAYS: translate("Routines", "Two days"),
        RoutinePreset.THREE_DAYS: translate("Routines", "Three days"),
        RoutinePreset.DUMBBELLS: translate("Routines", "Dumbbells only"),
        RoutinePreset.BARBELL: translate("Routines", "Barbell"),
        RoutinePreset.NO_EQUIPMENT: translate("Routines", "No equipment"),
        RoutinePreset.TWENTY_MINUTES: translate("Routines", "Twenty minutes"),
    }[preset]


def preset_facts_text(preset: RoutinePreset) -> str:
    """Return how often, how long and with what: "2 days a week, 40 min, dumbbells and a cable"."""
    facts = FACTS[preset]
    kinds = [needs_text(kind) for kind in sorted(facts.equipment, reverse=True)]
    what = joined_text(kinds) or translate("Routines", "nothing needed")
    return translate("Routines", "{days} days a week, about {minutes} min, {what}").format(
        days=facts.days, minutes=facts.minutes, what=what
    )


def routine_text(routine: Routine) -> str:
    """Return a routine in one line: "2 sessions in turn, 3 days a week"."""
    form = translate_n(
        "Routines",
        "{n} session, {days} days a week",
        "{n} sessions in turn, {days} days a week",
        len(routine.sessions),
    )
    return form.format(n=len(routine.sessions), days=len(routine.days))


def range_text(low: int, high: int) -> str:
    """Return "8–12", or "10" where both ends are the same."""
    return str(low) if low == high else numeral(f"{low}\N{EN DASH}{high}")


def slot_text(exercise: Exercise, slot: Slot) -> str:
    """Return a lift in one line: "2–3 × 8–12 per leg · 60–80% · rest 105 s"."""
    amount = range_text(*slot.amount)
    if exercise.measure is Measure.SECONDS:
        amount = translate("Routines", "{n} s").format(n=amount)
    elif exercise.measure is Measure.METRES:
        amount = translate("Routines", "{n} m").format(n=amount)
    sets = times_text(range_text(*slot.sets), amount)
    parts = [f"{sets} {side_words(exercise)}".rstrip()]
    if slot.intensity is not None:
        parts.append(percent_text(range_text(*slot.intensity)))
    parts.append(translate("Routines", "rest {time}").format(time=seconds_text(slot.rest)))
    return " \N{MIDDLE DOT} ".join(parts)


def remark_text(remark: Remark) -> str:
    """Return a remark in one or two sentences that say what is and what can be done."""
    sentences = {**_about_intensity(), **_about_lifts(), **_about_weeks()}
    form = sentences[remark.kind]
    if remark.kind is RemarkKind.TOP_CORNER and remark.reps_possible is None:
        form = translate("Routines", "Nobody does {reps} at {percent}; the plan asks for less.")
    return form.format(
        reps=remark.reps,
        percent=_percent(remark.percent),
        least=percent_text(58),
        reps_possible=remark.reps_possible,
        percent_possible=_percent(remark.percent_possible),
        equipment="" if remark.equipment is None else needs_text(remark.equipment),
        place=remark.place,
        movement="" if remark.movement is None else _movement_text(remark.movement),
        n=remark.number,
    )


def _percent(share: object) -> str:
    return "" if share is None else percent_text(share)


def _about_intensity() -> dict[RemarkKind, str]:
    return {
        RemarkKind.TOO_HEAVY: translate(
            "Routines",
            "{reps} reps at {percent} cannot be done with one left over. "
            "Up to {percent_possible} they can.",
        ),
        RemarkKind.TOP_CORNER: translate(
            "Routines",
            "At {percent} about {reps_possible} reps can be done; {reps} can be done up to "
            "{percent_possible}. The plan stays within that.",
        ),
        RemarkKind.TOO_LIGHT: translate(
            "Routines",
            "Below {least} the table says nothing, so the plan goes by your repetitions alone.",
        ),
    }


def _about_lifts() -> dict[RemarkKind, str]:
    return {
        RemarkKind.NOT_HERE: translate("Routines", "It needs {equipment}, which {place} lacks."),
        RemarkKind.TWICE: translate("Routines", "A lift stands here twice."),
        RemarkKind.EMPTY: translate(
            "Routines", "No lifts yet. Until there is one, this session is left out of the turn."
        ),
        RemarkKind.SHORT_DAY: translate(
            "Routines", "A short day keeps {n} of these lifts. Two or three do well."
        ),
        RemarkKind.HARD_LATER: translate(
            "Routines", "A hard lift stands after an easier one. Hard ones go best while fresh."
        ),
    }


def _about_weeks() -> dict[RemarkKind, str]:
    return {
        RemarkKind.LACKS: translate("Routines", "No session has {movement} yet."),
        RemarkKind.NEIGHBOURS: translate(
            "Routines",
            "Two of these days are neighbours. In the first half year the plan keeps a day between "
            "full sessions and moves one.",
        ),
        RemarkKind.MANY_DAYS: translate(
            "Routines", "{n} days a week. Two or three are enough to get stronger."
        ),
        RemarkKind.NO_DAYS: translate("Routines", "No training day chosen: every day is rest."),
    }


def _movement_text(movement: Movement) -> str:
    return {
        Movement.LEGS: translate("Routines", "a squat or a lunge"),
        Movement.HINGE: translate("Routines", "a hip hinge"),
        Movement.PUSH: translate("Routines", "a push"),
        Movement.PULL: translate("Routines", "a pull"),
    }[movement]
