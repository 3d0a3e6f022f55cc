"""liftdesk next: the next session, each lift with its load and the one reason for it."""

from argparse import Namespace
from datetime import date

from liftdesk.commands.answers import answer
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import LoadKind, Measure
from liftdesk.domain.training.plans import LiftPlan, SessionPlan
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.house import House
from liftdesk.wording.days import day_text
from liftdesk.wording.loads import load_text, loading_text, target_text
from liftdesk.wording.reasons import plan_reason


def run(options: Namespace, house: House) -> int:
    """Print the next session, or the one of a day."""
    planner, unit = house.planner, house.preferences.unit
    day = None if options.on is None else read_day(options.on, "on")
    plan = planner.upcoming(day, short=options.short, gentle=options.gentle)
    today = plan.day if day is not None else planner.today
    values = {
        "code": plan.code,
        "name": plan.name,
        "day": plan.day.isoformat(),
        "minutes": plan.minutes,
        "is_short": options.short,
        "is_gentle": options.gentle,
        "lifts": [_values(lift, unit, today) for lift in plan.lifts],
    }
    answer(options.json, values, _lines(plan, unit, today))
    return 0


def read_day(text: str, field: str) -> date:
    """Return the day written as 2026-11-26.

    Raises:
        DomainError: DATE_UNREADABLE naming `field`.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text) from error


def _values(lift: LiftPlan, unit: Unit, today: date) -> dict[str, object]:
    target, exercise, loading = lift.target, lift.exercise, lift.loading
    bar = None if loading is None or loading.bar is None else loading.bar / 1000
    return {
        "exercise": exercise.name,
        "sets": target.sets,
        "reps": target.amount if exercise.measure is Measure.REPS else None,
        "seconds": target.amount if exercise.measure is Measure.SECONDS else None,
        "metres": target.amount if exercise.measure is Measure.METRES else None,
        "load_kg": None if target.load is None else target.load.kg,
        "is_per_hand": exercise.load_kind is LoadKind.PER_HAND,
        "is_per_side": exercise.per_side,
        "asks_load": target.asks_load,
        "bar_kg": bar,
        "plates_per_side_kg": [n / 1000 for n in loading.per_side] if loading else [],
        "percent_1rm": target.percent,
        "rir": target.rir,
        "asks_reserve": target.searches,
        "is_big_step": target.is_big_step,
        "is_outside": target.is_outside,
        "rests": lift.rests,
        "reason": {"kind": str(lift.reason.kind), "text": _sentence(lift, unit, today)},
        "warm_ups": [{"load_kg": one.grams / 1000, "reps": one.reps} for one in lift.warm_ups],
    }


def _sentence(lift: LiftPlan, unit: Unit, today: date) -> str:
    return " ".join(plan_reason(lift, unit=unit, today=today))


def _lines(plan: SessionPlan, unit: Unit, today: date) -> list[str]:
    head = f"Session {plan.code}, {plan.name}: {day_text(plan.day)}, about {plan.minutes} minutes"
    return [head, *(line for lift in plan.lifts for line in _lift_lines(lift, unit, today))]


def _lift_lines(lift: LiftPlan, unit: Unit, today: date) -> list[str]:
    name, target = lift.exercise.name, lift.target
    first = f"{name}: left out this time" if lift.rests else f"{name}: {target_text(lift, unit)}"
    if target.rir is not None:
        first += f", about {target.rir} left"
    lines = ["", first, f"    {_sentence(lift, unit, today)}"]
    if lift.loading is not None:
        lines.append(f"    {loading_text(lift.loading, unit)}")
    if lift.warm_ups:
        sets = (f"{one.reps} at {load_text(Load(one.grams), unit)}" for one in lift.warm_ups)
        lines.append(f"    Before it: {', then '.join(sets)}")
    if target.is_big_step:
        lines.append("    More than a tenth heavier than last time; the load of before is fine too")
    return lines
