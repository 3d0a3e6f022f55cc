"""Why a lift is planned as it is: one short line, its cause in bold first."""

from collections.abc import Callable
from datetime import date

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.plans import LiftPlan, Reason, ReasonKind
from liftdesk.domain.training.units import Unit
from liftdesk.system.directions import isolated, numeral
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.days import near_day_text
from liftdesk.wording.loads import bare_amount, step_text
from liftdesk.wording.numbers import percent_text


def reason_text(reason: Reason, *, exercise: Exercise, unit: Unit, today: date) -> tuple[str, str]:
    """Return (bold, rest) of one reason: ("+2 kg:", "all sets reached 12 on Thursday").

    Both parts read as one sentence with a space between; neither ends with a full stop.
    """
    lead = lead_text(reason, exercise=exercise, unit=unit)
    rest = _REST[reason.kind](reason, exercise)
    if reason.day is not None and reason.kind not in _DAYLESS:
        rest = translate("Reasons", "{what} {day}").format(
            what=rest, day=near_day_text(reason.day, today)
        )
    return translate("Reasons", "{lead}:").format(lead=lead), rest


def plan_reason(plan: LiftPlan, *, unit: Unit, today: date) -> tuple[str, str]:
    """Return the reason of a lift's plan, and that its load lies outside the per cents if it does.

    A plan is outside on purpose where it is eased, or where the next load that exists is too far.
    """
    lead, rest = reason_text(plan.reason, exercise=plan.exercise, unit=unit, today=today)
    percent, intensity = plan.target.percent, plan.slot.intensity
    if not plan.target.is_outside or percent is None or intensity is None:
        return lead, rest
    low, high = intensity
    edge = (
        translate("Reasons", "below {share} for now").format(share=percent_text(low))
        if percent < low
        else translate("Reasons", "above {share} for now").format(share=percent_text(high))
    )
    return lead, translate("Reasons", "{reason}; {edge}").format(reason=rest, edge=edge)


def lead_text(reason: Reason, *, exercise: Exercise, unit: Unit) -> str:
    """Return the bare cause, without its colon: "+2 kg", "+5 s", "Same load", "First time"."""
    kind = reason.kind
    if kind is ReasonKind.AMOUNT_UP and reason.amount_step:
        return _amount_step(exercise, reason.amount_step)
    if reason.step and kind in _MOVING:
        return step_text(reason.step, unit)
    fixed = _fixed_lead(kind)
    if fixed:
        return fixed
    if exercise.is_loaded:
        return translate("Reasons", "Same load")
    return translate("Reasons", "As last time")


def _fixed_lead(kind: ReasonKind) -> str:
    return {
        ReasonKind.FIRST_LOAD_ASKED: translate("Reasons", "First time"),
        ReasonKind.FIRST_BODYWEIGHT: translate("Reasons", "First time"),
        ReasonKind.FROM_OTHER_FORM: translate("Reasons", "From a similar lift"),
        ReasonKind.PAIN_RESTED: translate("Reasons", "Rests today"),
        ReasonKind.PAIN_EASED: translate("Reasons", "Lighter"),
    }.get(kind, "")


_MOVING = {
    ReasonKind.LOAD_UP,
    ReasonKind.LOAD_UP_SPARE,
    ReasonKind.LOAD_UP_ROOM,
    ReasonKind.BACK_UP,
    ReasonKind.LOAD_DOWN,
    ReasonKind.INTO_REGION,
    ReasonKind.STEP_BACK,
    ReasonKind.DELOAD,
    ReasonKind.EASY_WEEK,
    ReasonKind.COMEBACK,
    ReasonKind.AFTER_ILLNESS,
    ReasonKind.GENTLE,
}
_DAYLESS = {
    ReasonKind.FIRST_LOAD_ASKED,
    ReasonKind.FIRST_BODYWEIGHT,
    ReasonKind.SAME_TOP,
    ReasonKind.SAME_STEP_TOO_BIG,
    ReasonKind.LOAD_UP_ROOM,
    ReasonKind.BACK_UP,
    ReasonKind.INTO_REGION,
    ReasonKind.STEP_BACK,
    ReasonKind.DELOAD,
    ReasonKind.EASY_WEEK,
    ReasonKind.COMEBACK,
    ReasonKind.AFTER_ILLNESS,
    ReasonKind.GENTLE,
    ReasonKind.PAIN_SAME,
    ReasonKind.PAIN_EASED,
    ReasonKind.PAIN_RESTED,
}


def _amount_step(exercise: Exercise, step: int) -> str:
    sign = "−" if step < 0 else "+"
    words = numeral(sign + isolated(bare_amount(exercise, abs(step))))
    if exercise.measure is not Measure.REPS:
        return words
    return translate_n("Reasons", "{n} rep", "{n} reps", abs(step)).format(n=words)


def _first_load(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "pick a light load, form comes first")


def _first_bodyweight(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "no load needed, form comes first")


def _reached(reason: Reason, exercise: Exercise) -> str:
    if reason.top is None:
        return translate("Reasons", "all sets went as planned")
    return translate("Reasons", "all sets reached {top}").format(
        top=bare_amount(exercise, reason.top)
    )


def _waiting(reason: Reason, exercise: Exercise) -> str:
    done = ", ".join(bare_amount(exercise, amount) for amount in reason.amounts)
    if done and reason.top is not None:
        return translate("Reasons", "on the way to {top} in every set, you did {done}").format(
            top=bare_amount(exercise, reason.top), done=done
        )
    if done:
        return translate("Reasons", "you did {done}").format(done=done)
    if reason.top is not None:
        return translate("Reasons", "until every set reaches {top}").format(
            top=bare_amount(exercise, reason.top)
        )
    return translate("Reasons", "there is room to grow at this load")


def _stopped(reason: Reason, exercise: Exercise) -> str:
    if reason.set_number is None or reason.amount is None:
        return translate("Reasons", "a set stopped below the range")
    return translate("Reasons", "{set} stopped at {amount}").format(
        set=_set_name(reason.set_number), amount=bare_amount(exercise, reason.amount)
    )


def _set_name(number: int) -> str:
    names = (
        translate("Reasons", "the first set"),
        translate("Reasons", "the second set"),
        translate("Reasons", "the third set"),
        translate("Reasons", "the fourth set"),
        translate("Reasons", "the fifth set"),
    )
    if 1 <= number <= len(names):
        return names[number - 1]
    return translate("Reasons", "set {number}").format(number=number)


def _top(_reason: Reason, exercise: Exercise) -> str:
    if exercise.is_loaded:
        return translate("Reasons", "the next step is heavier than your equipment goes")
    return translate("Reasons", "this is the top of the range")


def _too_big(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "the next step is a big one, so once more first")


def _lowered(_reason: Reason, exercise: Exercise) -> str:
    if exercise.is_loaded:
        return translate("Reasons", "you chose a lighter load")
    return translate("Reasons", "you chose to do less")


def _other_form(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "the load comes from your log")


def _region(reason: Reason, _exercise: Exercise) -> str:
    if reason.step < 0:
        return translate("Reasons", "the load was above the planned part of your estimate")
    return translate("Reasons", "the load was below the planned part of your estimate")


def _spare(reason: Reason, _exercise: Exercise) -> str:
    if reason.reserve is None:
        return translate("Reasons", "there was plenty in reserve")
    return translate("Reasons", "you had about {n} left in reserve").format(n=reason.reserve)


def _room(reason: Reason, exercise: Exercise) -> str:
    if reason.amount is None:
        return translate("Reasons", "all sets were in the range, and they leave room for more")
    return translate(
        "Reasons", "all sets were in the range, and they leave room for {n} at this load"
    ).format(n=bare_amount(exercise, reason.amount))


def _back_up(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "the lighter session went well, so back towards the load before")


def _down(reason: Reason, exercise: Exercise) -> str:
    if not reason.amounts:
        return translate("Reasons", "a load that leaves more room")
    done = ", ".join(bare_amount(exercise, amount) for amount in reason.amounts)
    return translate("Reasons", "a load that leaves more room, you did {done}").format(done=done)


def _step_back(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "two sessions stopped below the range, so a step back to grow from")


def _deload(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "the last two weeks went harder than before, so an easier session")


def _easy_week(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "an easy week, as you asked")


def _comeback(reason: Reason, _exercise: Exercise) -> str:
    # How long it was is nobody's business: a way back is not a reckoning.
    if reason.step == 0:
        return translate("Reasons", "after some time away nothing is added")
    return translate("Reasons", "after some time away, a gentle way back")


def _after_illness(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "after being ill, a gentle way back")


def _pain_same(reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "you noted pain {n} of 10 last time, so nothing is added").format(
        n=reason.pain
    )


def _pain_eased(reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "you noted pain {n} of 10 last time, so about a fifth less").format(
        n=reason.pain
    )


def _pain_rested(reason: Reason, _exercise: Exercise) -> str:
    return translate(
        "Reasons", "you noted pain {n} of 10 last time; another lift may suit better now"
    ).format(n=reason.pain)


def _gentle(_reason: Reason, _exercise: Exercise) -> str:
    return translate("Reasons", "below {share} for today, as you chose").format(
        share=percent_text(70)
    )


_REST: dict[ReasonKind, Callable[[Reason, Exercise], str]] = {
    ReasonKind.FIRST_LOAD_ASKED: _first_load,
    ReasonKind.FIRST_BODYWEIGHT: _first_bodyweight,
    ReasonKind.LOAD_UP: _reached,
    ReasonKind.AMOUNT_UP: _reached,
    ReasonKind.SAME_WAITING: _waiting,
    ReasonKind.SAME_STOPPED_SHORT: _stopped,
    ReasonKind.SAME_TOP: _top,
    ReasonKind.SAME_STEP_TOO_BIG: _too_big,
    ReasonKind.LOWERED_BY_YOU: _lowered,
    ReasonKind.FROM_OTHER_FORM: _other_form,
    ReasonKind.INTO_REGION: _region,
    ReasonKind.LOAD_UP_SPARE: _spare,
    ReasonKind.LOAD_UP_ROOM: _room,
    ReasonKind.BACK_UP: _back_up,
    ReasonKind.LOAD_DOWN: _down,
    ReasonKind.STEP_BACK: _step_back,
    ReasonKind.DELOAD: _deload,
    ReasonKind.EASY_WEEK: _easy_week,
    ReasonKind.COMEBACK: _comeback,
    ReasonKind.AFTER_ILLNESS: _after_illness,
    ReasonKind.PAIN_SAME: _pain_same,
    ReasonKind.PAIN_EASED: _pain_eased,
    ReasonKind.PAIN_RESTED: _pain_rested,
    ReasonKind.GENTLE: _gentle,
}
