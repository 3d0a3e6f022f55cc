"""Double progression: first more repetitions, then more load, decided by what was performed.

Nothing is stored: the next target follows from the log each time it is asked for (research:
lifting 6.5, "honest reading"). A lighter load that a person chose stays until its sets reach the
top of the range, so a plan never climbs back over somebody's own decision.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.plans import LiftPlan, Reason, ReasonKind, Target
from liftdesk.domain.training.prescription import rir_at
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.strength import OneRepMax, best_estimate
from liftdesk.domain.training.units import Load, Unit

SECONDS_STEP = 5
"""A held position grows by five seconds at a time."""
RECENT_SESSIONS = 3
"""The estimate looks at this many last sessions: older strength is no plan for today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """What was done of one lift on one day, sets in order; `exercise` may be a kindred lift."""

    day: date
    sets: tuple[LoggedSet, ...]
    exercise: Exercise


@dataclass(frozen=True, slots=True, kw_only=True)
class _Last:
    """The last time: grams of the working sets (None without), amounts, what was planned."""

    day: date
    grams: int | None
    amounts: tuple[int, ...]
    planned_grams: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Next:
    """A decision: grams (None without a load), amount, and why."""

    grams: int | None
    amount: int
    reason: Reason


def plan_lift(
    exercise: Exercise, slot: Slot, past: Sequence[PastSession], *, unit: Unit
) -> LiftPlan:
    """Plan one lift from its `past`, newest first; loads are rounded to real steps in `unit`."""
    own = [session for session in past if session.exercise.id == exercise.id]
    steps = default_equipment(exercise.equipment, unit)
    lasts = [found for session in own if (found := _last(session))]
    last = lasts[0] if lasts else None
    estimate = best_estimate(s for session in own[:RECENT_SESSIONS] for s in session.sets)
    if last is not None:
        decision = _next(exercise, slot, last, steps)
        if decision.reason.kind is ReasonKind.LOAD_UP and _is_proved(slot, lasts):
            estimate = None  # it is behind what was done twice: it decides nothing here
        decision = _in_region(slot, decision, last, estimate, steps)
    else:
        estimate = best_estimate(s for session in past[:RECENT_SESSIONS] for s in session.sets)
        decision = _first(exercise, slot, estimate, steps)
    sets = slot.sets[1] if last is not None or not exercise.is_loaded else slot.sets[0]
    target = _target(exercise, sets, decision, estimate, unit)
    return LiftPlan(
        exercise=exercise,
        slot=slot,
        target=target if _says_rir(own) else replace(target, rir=None),
        reason=decision.reason,
        last=own[0].sets if own else (),
        loading=None if decision.grams is None else steps.loading(decision.grams),
    )


def amount_of(effort: Effort, measure: Measure) -> int | None:
    """Return what was counted, in the exercise's measure; None where that was not counted."""
    if measure is Measure.REPS:
        return effort.reps
    if measure is Measure.SECONDS:
        return effort.seconds
    return None if effort.metres is None else round(effort.metres)


def _last(session: PastSession) -> _Last | None:
    measure = session.exercise.measure
    counted = [s for s in session.sets if s.counts and amount_of(s.done, measure) is not None]
    if not counted:
        return None
    loads = [s.done.load.grams for s in counted if s.done.load is not None]
    grams = max(loads, key=lambda load: (loads.count(load), load), default=None)
    working = [s for s in counted if grams is None or _grams(s.done) == grams]
    return _Last(
        day=session.day,
        grams=grams,
        amounts=tuple(amount_of(s.done, measure) or 0 for s in working),
        planned_grams=max((_grams(s.planned) for s in working if s.planned), default=0) or None,
    )


def _grams(effort: Effort) -> int:
    return 0 if effort.load is None else effort.load.grams


def _next(exercise: Exercise, slot: Slot, last: _Last, steps: LoadSteps) -> _Next:
    low, top = slot.amount
    least = min(last.amounts)
    if _reached_top(slot, last):
        return _after_top(exercise, slot, last, steps)
    if least < low:
        place = next(n for n, amount in enumerate(last.amounts, start=1) if amount < low)
        reason = Reason(
            kind=ReasonKind.SAME_STOPPED_SHORT,
            set_number=place,
            amount=last.amounts[place - 1],
            amounts=last.amounts,
            day=last.day,
        )
        return _Next(grams=last.grams, amount=low, reason=reason)
    if last.grams and last.planned_grams and last.grams < last.planned_grams:
        kind = ReasonKind.LOWERED_BY_YOU
    else:
        kind = ReasonKind.SAME_WAITING
    growth = SECONDS_STEP if exercise.measure is Measure.SECONDS else 1
    amount = min(top, least + growth)
    reason = Reason(kind=kind, top=top, amounts=last.amounts, day=last.day)
    return _Next(grams=last.grams, amount=amount, reason=reason)


def _reached_top(slot: Slot, last: _Last) -> bool:
    return min(last.amounts) >= slot.amount[1] and len(last.amounts) >= slot.sets[0]


def _is_proved(slot: Slot, lasts: Sequence[_Last]) -> bool:
    """Whether the top of the range was reached twice running with the same load."""
    newest = lasts[:2]
    same = len({one.grams for one in newest}) == 1
    return len(newest) > 1 and same and all(_reached_top(slot, one) for one in newest)


def _says_rir(own: Sequence[PastSession]) -> bool:
    return any(
        s.counts and s.done.rir is not None for one in own[:RECENT_SESSIONS] for s in one.sets
    )


def _after_top(exercise: Exercise, slot: Slot, last: _Last, steps: LoadSteps) -> _Next:
    low, top = slot.amount
    if last.grams is not None:
        # Less assistance is more load: there the next step is the lighter one.
        is_assisted = exercise.load_kind.value == "assisted"
        heavier = steps.below(last.grams) if is_assisted else steps.above(last.grams)
        if heavier is not None:
            reason = Reason(
                kind=ReasonKind.LOAD_UP,
                step=heavier - last.grams,
                top=top,
                amounts=last.amounts,
                day=last.day,
            )
            return _Next(grams=heavier, amount=low, reason=reason)
    reason = Reason(kind=ReasonKind.SAME_TOP, top=top, amounts=last.amounts, day=last.day)
    return _Next(grams=last.grams, amount=top, reason=reason)


def _in_region(
    slot: Slot, decision: _Next, last: _Last, estimate: OneRepMax | None, steps: LoadSteps
) -> _Next:
    """Bring a load back between the slot's per cents of the estimate, where there is one."""
    if decision.grams is None or estimate is None or slot.intensity is None:
        return decision
    low, high = (estimate.mid * percent / 100 for percent in slot.intensity)
    if low <= decision.grams <= high:
        return decision
    if decision.reason.kind is ReasonKind.LOAD_UP and decision.grams > high >= (last.grams or 0):
        return _too_big_a_step(slot, last)
    moved = steps.at_most(int(high)) if decision.grams > high else steps.above(int(low) - 1)
    if moved is None or not low <= moved <= high or moved == decision.grams:
        return decision  # the steps at hand leave no load inside the region
    reason = Reason(
        kind=ReasonKind.INTO_REGION,
        step=moved - (last.grams or 0),
        amounts=decision.reason.amounts,
        day=decision.reason.day,
    )
    return _Next(grams=moved, amount=slot.amount[0], reason=reason)


def _too_big_a_step(slot: Slot, last: _Last) -> _Next:
    """Stay once more where the next load that exists would leave the region at one go."""
    top = slot.amount[1]
    reason = Reason(kind=ReasonKind.SAME_STEP_TOO_BIG, top=top, amounts=last.amounts, day=last.day)
    return _Next(grams=last.grams, amount=top, reason=reason)


def _first(exercise: Exercise, slot: Slot, kindred: OneRepMax | None, steps: LoadSteps) -> _Next:
    low = slot.amount[0]
    if not exercise.is_loaded or exercise.equipment.value == "none":
        return _Next(grams=None, amount=low, reason=Reason(kind=ReasonKind.FIRST_BODYWEIGHT))
    if kindred is not None and slot.intensity is not None and exercise.estimates_1rm:
        start = steps.at_most(int(kindred.mid * slot.intensity[0] / 100)) or steps.lightest
        reason = Reason(kind=ReasonKind.FROM_OTHER_FORM)
        return _Next(grams=start, amount=low, reason=reason)
    return _Next(grams=None, amount=low, reason=Reason(kind=ReasonKind.FIRST_LOAD_ASKED))


def _target(
    exercise: Exercise, sets: int, decision: _Next, estimate: OneRepMax | None, unit: Unit
) -> Target:
    percent = rir = None
    if decision.grams is not None and estimate is not None:
        percent = round(decision.grams / estimate.mid * 100, 1)
        # The highest reading is the curve's own where it matters, near twelve to failure.
        rir = _reserve(decision.amount, decision.grams / estimate.high * 100)
    return Target(
        sets=sets,
        amount=decision.amount,
        load=None if decision.grams is None else Load(decision.grams, unit),
        asks_load=decision.reason.kind is ReasonKind.FIRST_LOAD_ASKED,
        percent=percent,
        rir=rir if exercise.measure is Measure.REPS else None,
    )


def _reserve(reps: int, percent: float) -> int | None:
    """Return the whole repetitions left; None below one, as no plan asks for a set to failure."""
    try:
        left = int(rir_at(reps, percent))
    except ValueError:
        return None
    return left if left >= 1 else None
