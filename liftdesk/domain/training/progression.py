"""Progression: what one lift asks for next, and the one reason why.

Nothing is stored: the next target follows from the log each time it is asked for (research:
lifting 6.5, "honest reading"). The first rule that applies decides, the careful ones before the
ambitious ones: pain, time away, an easy week, falling performance, two misses, then growth.
"""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.capability import Capability, capability_of
from liftdesk.domain.training.curve_filter import Told, told
from liftdesk.domain.training.easing import eased, eased_once, easy_amount
from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment, Exercise, Measure
from liftdesk.domain.training.growth import SECONDS_STEP, grow
from liftdesk.domain.training.lift_view import BIG_STEP, Decision, View
from liftdesk.domain.training.pain import MILD_UP_TO
from liftdesk.domain.training.past import DoneSession, PastSession, bouts_of, done_of, newest_first
from liftdesk.domain.training.plans import LiftPlan, Reason, ReasonKind, Target, WarmUp
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.setbacks import (
    DELOAD_SHARE,
    STEP_BACK_SHARE,
    has_fallen,
    missed_twice,
)
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.situations import (
    EASED_SHARE,
    ORDINARY,
    PainRule,
    Situation,
    comeback,
    pain_rule,
)
from liftdesk.domain.training.strength import best_estimate
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.values import dataclass, replace

RECENT_SESSIONS = 3
"""RIR is planned where one of this many last sessions speaks of it."""
LENDING = 3
"""A first load is lent by the best of this many sessions."""
SEARCHES_FOR = 6
"""Sessions that finding the right load may take."""
FOUND_WITHIN = 0.06
"""Relative width of the load believed to go FOUND_AT times, at which a load counts as found."""
FOUND_AT = 11.0
GENTLE_PERCENT = 70
"""An anxious day stays below this: a strained breath-hold can feel like the start of panic."""
EASY_WEEK_SHARE = 0.90
WARM_UPS = ((0.5, 8), (0.75, 4))
"""Share of the working load and repetitions of the sets before a heavy lift."""
HEAVY_FROM = 30_000
"""Grams from which a lift is worth warm-up sets, whatever it is held with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftLog:
    """What was done of one lift, read as far as a plan looks at it.

    `own` its sessions, newest first; `told` what they say of strength, where the lift's is
    estimated; `last` the sets of the newest one; `kindred` the newest sessions of it and of kindred
    lifts: they lend a first load where nothing that counts was done of the lift itself.
    """

    own: Sequence[DoneSession]
    told: Told = ()
    last: tuple[LoggedSet, ...] = ()
    kindred: Sequence[PastSession] = ()


def plan_lift(
    exercise: Exercise,
    slot: Slot,
    past: Sequence[PastSession],
    *,
    unit: Unit,
    situation: Situation = ORDINARY,
) -> LiftPlan:
    """Plan one lift from its `past`, in any order; loads are real steps of the place.

    `past` may hold kindred lifts: they lend a first load and nothing else.
    """
    ordered = newest_first(past)
    whole = [session for session in ordered if session.exercise.id == exercise.id]
    own = done_of(whole)
    log = LiftLog(
        own=own, told=told(own), last=whole[0].sets if whole else (), kindred=ordered[:LENDING]
    )
    return plan_from(exercise, slot, log, unit=unit, situation=situation)


def plan_from(
    exercise: Exercise,
    slot: Slot,
    log: LiftLog,
    *,
    unit: Unit,
    situation: Situation = ORDINARY,
) -> LiftPlan:
    """Plan one lift from its log; loads are real steps of the place."""
    own, steps = log.own, situation.steps
    steps = default_equipment(exercise.equipment, unit) if steps is None else steps
    hurt = _days_of_pain(exercise, situation)
    ability = _ability(exercise, log, hurt, situation)
    bouts = bouts_of(own)
    if bouts:
        view = View(
            exercise=exercise,
            slot=slot,
            bouts=bouts,
            ability=ability,
            steps=steps,
            searches=_searches(exercise, own, ability),
        )
        sound = [one for one in own if one.day not in hurt] if hurt else own
        decision = _loadable(view, _decide(view, own, sound, situation))
    else:
        decision = _first(exercise, slot, log.kindred, steps)
    if decision.sets is None:
        decision = replace(decision, sets=slot.sets[1])
    target = _target(exercise, slot, own, decision, ability)
    load = None if target.load is None else target.load.shown_in(unit)
    return LiftPlan(
        exercise=exercise,
        slot=slot,
        target=replace(target, load=load),
        reason=decision.reason,
        last=log.last,
        loading=None if decision.grams is None else steps.loading(decision.grams),
        warm_ups=_warm_ups(exercise, decision, steps),
    )


def _days_of_pain(exercise: Exercise, situation: Situation) -> set[date]:
    """Return the days on which the lift hurt: they tell of the pain, not of the strength."""
    return {p.day for p in situation.pain if p.exercise_id == exercise.id and p.level > MILD_UP_TO}


def _ability(
    exercise: Exercise, log: LiftLog, hurt: set[date], situation: Situation
) -> Capability | None:
    if not exercise.estimates_1rm:
        return None
    sound = tuple(one for one in log.told if one[0] not in hurt) if hurt else log.told
    return capability_of(sound, as_of=situation.day, kindred=situation.curve_odds)


def _decide(
    view: View,
    own: Sequence[DoneSession],
    sound: Sequence[DoneSession],
    situation: Situation,
) -> Decision:
    decision = _by_the_log(view, own, sound, situation)
    return _gentle(view, decision) if situation.gentle else decision


def _by_the_log(
    view: View,
    own: Sequence[DoneSession],
    sound: Sequence[DoneSession],
    situation: Situation,
) -> Decision:
    hurt = pain_rule(situation, view.exercise.id, [session.day for session in own])
    if hurt is not None and (hurt.rest or hurt.ease):
        return _with_pain(view, hurt)
    lighter = _after_time_away(view, situation) or _lighter(view, sound, situation)
    if lighter is not None:
        return lighter
    decision = grow(view)
    if hurt is not None and _asks_more(view, decision):
        reason = Reason(kind=ReasonKind.PAIN_SAME, pain=hurt.pain.level, day=hurt.pain.day)
        amount = max(view.slot.amount[0], min(view.last.least, view.slot.amount[1]))
        return Decision(grams=view.last.grams, amount=amount, reason=reason)
    return decision


def _asks_more(view: View, decision: Decision) -> bool:
    return decision.grams != view.last.grams or decision.amount > view.last.least


def _with_pain(view: View, hurt: PainRule) -> Decision:
    kind = ReasonKind.PAIN_RESTED if hurt.rest else ReasonKind.PAIN_EASED
    reason = Reason(kind=kind, pain=hurt.pain.level, day=hurt.pain.day)
    found = _less(view, EASED_SHARE, reason, further=True)
    amount = found.amount if found.grams is None else view.slot.amount[0]
    return replace(found, amount=amount, sets=0 if hurt.rest else found.sets)


def _after_time_away(view: View, situation: Situation) -> Decision | None:
    way_back = comeback(situation, view.last.day)
    if way_back is None:
        return None
    kind = ReasonKind.AFTER_ILLNESS if way_back.days is None else ReasonKind.COMEBACK
    reason = Reason(kind=kind, days=way_back.days, day=view.last.day)
    if way_back.share < 1:
        return _less(view, way_back.share, reason)
    if grow(view).reason.kind is ReasonKind.BACK_UP:
        return None  # nothing new is added: what comes next was lifted before
    low, top = view.slot.amount
    amount = max(low, min(view.last.least, top))
    return Decision(grams=view.last.grams, amount=amount, reason=reason)


def _lighter(view: View, own: Sequence[DoneSession], situation: Situation) -> Decision | None:
    day = view.last.day
    if situation.easy_week:
        return _less(view, EASY_WEEK_SHARE, Reason(kind=ReasonKind.EASY_WEEK))
    if has_fallen(view.exercise, own):
        return _less(view, DELOAD_SHARE, Reason(kind=ReasonKind.DELOAD, day=day))
    if missed_twice(view.slot, view.bouts):
        reason = Reason(kind=ReasonKind.STEP_BACK, amounts=view.last.amounts, day=day)
        return replace(_less(view, STEP_BACK_SHARE, reason, further=True), sets=None)
    return None


def _less(view: View, share: float, reason: Reason, *, further: bool = False) -> Decision:
    """Return fewer sets with a lighter load, or less of what has no load.

    `further` goes down from the last load, however light that was: pain and misses are about it.
    """
    last, sets = view.last, view.slot.sets[0]
    if last.grams is not None:
        grams = eased(view, share) if further else eased_once(view, share)
        reason = replace(reason, step=(grams or 0) - last.grams)
        return Decision(grams=grams, amount=easy_amount(view, grams), reason=reason, sets=sets)
    amount = int(min(last.least, view.slot.amount[1]) * share)
    if view.exercise.measure is Measure.SECONDS:
        amount = amount // SECONDS_STEP * SECONDS_STEP
    return Decision(grams=None, amount=max(1, amount), reason=reason, sets=sets)


def _gentle(view: View, decision: Decision) -> Decision:
    """Keep a load below 70 %; what is eased anyway keeps its sets and its own reason."""
    ability, grams = view.ability, decision.grams
    if ability is None or grams is None or ability.percent(grams) <= GENTLE_PERCENT:
        return decision
    most = int(GENTLE_PERCENT * grams / ability.percent(grams))
    lighter = view.steps.at_most(most) or view.steps.lightest
    if lighter is None or lighter >= grams:
        return decision
    step, amount = lighter - (view.last.grams or 0), view.slot.amount[0]
    if decision.sets is not None:
        reason = replace(decision.reason, step=step)
        return replace(decision, grams=lighter, amount=min(decision.amount, amount), reason=reason)
    reason = Reason(kind=ReasonKind.GENTLE, step=step)
    return Decision(grams=lighter, amount=amount, reason=reason)


def _loadable(view: View, decision: Decision) -> Decision:
    """Keep to loads that exist at the place: a log may come from another one."""
    grams = decision.grams
    if grams is None or not view.steps.grams or grams in view.steps.grams:
        return decision
    near = view.steps.at_most(grams) if not view.is_assisted else view.steps.nearest(grams)
    near = view.steps.lightest if near is None else near
    return Decision(grams=near, amount=decision.amount, reason=decision.reason, sets=decision.sets)


def _first(
    exercise: Exercise, slot: Slot, kindred: Sequence[PastSession], steps: LoadSteps
) -> Decision:
    low, top = slot.amount
    if not exercise.is_loaded or exercise.equipment is Equipment.NONE:
        reason = Reason(kind=ReasonKind.FIRST_BODYWEIGHT)
        return Decision(grams=None, amount=low, reason=reason, sets=_first_sets(exercise, slot))
    known = best_estimate(s for session in kindred[:LENDING] for s in session.sets)
    if known is not None and slot.intensity is not None and exercise.estimates_1rm:
        start = steps.at_most(int(known.mid * slot.intensity[0] / 100)) or steps.lightest
        reason = Reason(kind=ReasonKind.FROM_OTHER_FORM)
        return Decision(grams=start, amount=low, reason=reason, sets=slot.sets[0])
    reason = Reason(kind=ReasonKind.FIRST_LOAD_ASKED)
    return Decision(grams=None, amount=top, reason=reason, sets=slot.sets[0])


def _first_sets(exercise: Exercise, slot: Slot) -> int:
    return slot.sets[0] if exercise.is_loaded else slot.sets[1]


def _target(
    exercise: Exercise,
    slot: Slot,
    own: Sequence[DoneSession],
    decision: Decision,
    ability: Capability | None,
) -> Target:
    grams = decision.grams
    sets = decision.sets or 0
    percent = rir = None
    if grams is not None and ability is not None:
        percent = round(ability.percent(grams), 1)
        rir = int(ability.reps_at(grams, nth_set=max(1, sets)) - decision.amount)
    before = _last_grams(own)
    return Target(
        sets=sets,
        amount=decision.amount,
        load=None if grams is None else Load(grams),
        asks_load=decision.reason.kind is ReasonKind.FIRST_LOAD_ASKED,
        percent=percent,
        rir=rir if rir is not None and rir >= 1 and _says_rir(own) else None,
        searches=_searches(exercise, own, ability),
        is_big_step=bool(grams and before and grams > BIG_STEP * before),
        is_outside=_is_outside(slot, percent),
    )


def _is_outside(slot: Slot, percent: float | None) -> bool:
    if slot.intensity is None or percent is None:
        return False
    return not slot.intensity[0] <= percent <= slot.intensity[1]


def _last_grams(own: Sequence[DoneSession]) -> int | None:
    found = bouts_of(own[:1])
    return found[0].grams if found else None


def _searches(exercise: Exercise, own: Sequence[DoneSession], ability: Capability | None) -> bool:
    if not exercise.estimates_1rm or len(own) >= SEARCHES_FOR:
        return False
    return ability is None or not ability.is_measured or ability.width_at(FOUND_AT) > FOUND_WITHIN


def _says_rir(own: Sequence[DoneSession]) -> bool:
    return any(
        one.counts and one.rir is not None
        for session in own[:RECENT_SESSIONS]
        for one in session.done
    )


def _warm_ups(exercise: Exercise, decision: Decision, steps: LoadSteps) -> tuple[WarmUp, ...]:
    grams = decision.grams
    if grams is None or not exercise.estimates_1rm or grams < HEAVY_FROM or decision.sets == 0:
        return ()
    found = [(steps.at_most(int(grams * share)), reps) for share, reps in WARM_UPS]
    return tuple(WarmUp(grams=load, reps=reps) for load, reps in found if load is not None)
