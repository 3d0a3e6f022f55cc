"""Writes the lines that `formats/paper_line.py` reads: what a sheet says, and what it asks for."""

from dataclasses import replace
from decimal import Decimal

from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.filled_sheets import FilledLift, FilledSet
from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.units import Load, plain
from liftdesk.formats.paper_line import BLANK, NOT_DONE


def write_lift(lift: FilledLift) -> str:
    """Return the shortest line that reads back as `lift`, and stays clear whatever the unit."""
    note = f" # {lift.note}" if lift.note else ""
    asked = lift.plan.target.sets
    if not lift.sets:
        return "" if lift.plan.rests and not note else f"x{note}"
    if lift.is_as_planned and len(lift.sets) == asked and not _reserves(lift):
        return f"{BLANK}{note}" if note else ""
    amounts = [_written_amount(one, lift.plan) for one in lift.sets]
    amounts += [NOT_DONE] * (asked - len(amounts))
    loads, reserves = _loads(lift), _reserves(lift)
    text = " ".join(amounts)
    if loads or reserves or len(lift.sets) > asked:
        text += f" / {loads}".rstrip()
    return (text + (f" / {reserves}" if reserves else "")) + note


def planned_line(plan: LiftPlan) -> str:
    """Return the line that says in full what an empty one means."""
    effort = replace(plan.effort(), rir=None)
    counts = str(plan.target.amount)
    load = "" if effort.load is None else f" / {_load_mark(effort.load)}"
    return " ".join([counts] * plan.target.sets) + load


def _written_amount(one: FilledSet, plan: LiftPlan) -> str:
    if one.is_as_planned:
        return BLANK
    measure, done = plan.exercise.measure, one.done
    if measure is Measure.METRES:
        return str(plain(Decimal(str(done.metres))))
    count = done.seconds if measure is Measure.SECONDS else done.reps
    return str(count) if done.other_side is None else f"{count}|{done.other_side}"


def _loads(lift: FilledLift) -> str:
    planned, asks = lift.plan.target.load, lift.plan.target.asks_load
    marks = [
        BLANK
        if one.done.load == planned and not asks
        else NOT_DONE
        if one.done.load is None
        else f"{_load_mark(one.done.load)}{one.done.load.unit}"
        for one in lift.sets
    ]
    return _shortest(marks)


def _load_mark(load: Load) -> str:
    return str(load.number())


def _reserves(lift: FilledLift) -> str:
    marks = [
        BLANK if one.done.rir is None else str(plain(Decimal(str(one.done.rir))))
        for one in lift.sets
    ]
    return _shortest(marks)


def _shortest(marks: list[str]) -> str:
    if set(marks) == {BLANK}:
        return ""
    return marks[0] if len(set(marks)) == 1 else " ".join(marks)
