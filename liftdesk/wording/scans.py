"""What was read from a session sheet, in words; what is not sure is said to be."""

from collections.abc import Callable
from typing import TypeVar

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.sheet_readings import (
    Answer,
    Doubt,
    LiftAnswer,
    SetAnswer,
    SheetReading,
)
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_text
from liftdesk.wording.kinds import moment_text
from liftdesk.wording.loads import effort_text
from liftdesk.wording.numbers import number_text
from liftdesk.wording.sentences import inside

T = TypeVar("T")


def doubt_text(doubt: Doubt) -> str:
    """Return why an answer needs a look, in one sentence."""
    return {
        Doubt.FAINT: translate("Scans", "A mark is too faint, or is a trace of one."),
        Doubt.TWO_MARKS: translate("Scans", "More than one circle of this row is filled."),
        Doubt.HIDDEN: translate("Scans", "A circle cannot be seen in the picture."),
        Doubt.BY_HAND: translate("Scans", "Something is written by hand here. Please type it."),
        Doubt.CONTRARY: translate("Scans", "“All as planned” may be filled or not."),
    }[doubt]


def set_reading_text(exercise: Exercise, lift: LiftAnswer, one: SetAnswer, unit: Unit) -> str:
    """Return one set as it was read: "10 at 18 kg, RIR 2", "not done", "? 10 at 18 kg"."""
    mark = "" if one.is_sure else translate("Scans", "? ")
    if not one.is_done.value or one.amount.value is None:
        return mark + translate("Scans", "not done")
    effort = lift.lift.effort(one.amount.value, one.load.value, one.rir.value)
    return mark + effort_text(exercise, effort, unit)


def reading_lines(reading: SheetReading, exercises: tuple[Exercise, ...], unit: Unit) -> list[str]:
    """Return a whole sheet as it was read: a line for its head, each lift, and the feelings."""
    form = translate("Scans", "Session {code}, {day}")
    head = form.format(code=reading.sheet.code, day=_answer(reading.day, day_text))
    lines = [head]
    for exercise, lift in zip(exercises, reading.lifts, strict=True):
        sets = "; ".join(set_reading_text(exercise, lift, one, unit) for one in lift.sets)
        lines.append(f"{exercise.name}: {sets}")
    for moment, felt in (
        (FeelingMoment.BEFORE, reading.before),
        (FeelingMoment.AFTER, reading.after),
    ):
        words = _answer(felt, lambda value: ("+" if value > 0 else "") + number_text(value))
        form = translate("Scans", "Feeling, {moment}: {value}")
        lines.append(form.format(moment=inside(moment_text(moment)), value=words))
    return lines


def _answer(answer: Answer[T], said: Callable[[T], str]) -> str:
    mark = "" if answer.is_sure else translate("Scans", "? ")
    if answer.value is None:
        return mark + translate("Scans", "not marked")
    return mark + said(answer.value)


def look_lines(reading: SheetReading, exercises: tuple[Exercise, ...]) -> list[str]:
    """Return a line for everything that is not sure: what it is, and why."""
    lines = []
    for exercise, lift in zip(exercises, reading.lifts, strict=True):
        for number, one in enumerate(lift.sets, start=1):
            form = translate("Scans", "{lift}, set {n}: {why}")
            lines += [
                form.format(lift=exercise.name, n=number, why=doubt_text(doubt))
                for doubt in one.doubts
            ]
    around = (
        (translate("Scans", "Feeling before"), reading.before.doubt),
        (translate("Scans", "Feeling after"), reading.after.doubt),
        (translate("Scans", "Day"), reading.day.doubt),
    )
    lines += [f"{name}: {doubt_text(doubt)}" for name, doubt in around if doubt is not None]
    return lines
