"""liftdesk from-paper: a sheet that was filled in on paper, back into the log."""

import sys
from argparse import Namespace
from datetime import date

from liftdesk.commands import from_picture
from liftdesk.commands.answers import answer
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.filled_sheets import FilledLift, FilledSheet
from liftdesk.formats.paper_text import read_day
from liftdesk.services.house import House
from liftdesk.services.paper import OpenSheet, session_words
from liftdesk.wording.days import day_text
from liftdesk.wording.filled import about_text, filled_text
from liftdesk.wording.paper_problems import two_readings
from liftdesk.wording.problems import sentence

DONE, PROBLEM = 0, 1


def run(options: Namespace, house: House) -> int:
    """Read a sheet, typed or as a picture, say how it reads, and log it unless it is a dry run."""
    if from_picture.is_picture(options.text):
        return from_picture.run(options, house)
    paper, on = house.paper, _day(options.on, house)
    try:
        sheet, filled = paper.read(options.text, unit=house.preferences.unit, on=on)
        if not options.dry_run:
            paper.save(
                sheet,
                filled,
                add_to=sheet.logged if options.add else None,
                in_place_of=sheet.logged if options.replace else None,
            )
    except DomainError as error:
        print(_refusal(error), file=sys.stderr)
        return PROBLEM
    answer(
        options.json,
        _values(sheet, filled, is_saved=not options.dry_run),
        _lines(sheet, filled, house, is_saved=not options.dry_run),
    )
    return DONE


def _day(text: str | None, house: House) -> date | None:
    return None if text is None else read_day(text, house.paper.today)


def _refusal(error: DomainError) -> str:
    """Return one sentence, with the lift whose line is meant and both readings where two are."""
    problem = error.problem
    is_ambiguous = problem.trouble is Trouble.LINE_AMBIGUOUS
    words = two_readings(problem) if is_ambiguous else sentence(problem)
    if problem.trouble is Trouble.LOGGED_ALREADY:
        words += " (--add, --replace)"
    lift = problem.value("lift")
    return f"{lift}: {words}" if lift else words


def _values(sheet: OpenSheet, filled: FilledSheet, *, is_saved: bool) -> dict[str, object]:
    about = filled.about
    return {
        "code": sheet.code,
        "day": sheet.plan.day.isoformat(),
        "lifts": [_lift_values(lift) for lift in filled.lifts],
        "feelings": {"before": about.before, "after": about.after},
        "cardio_minutes": about.cardio_minutes,
        "note": about.note,
        "already_logged": sheet.logged is not None,
        "saved": is_saved,
    }


def _lift_values(lift: FilledLift) -> dict[str, object]:
    return {
        "exercise": lift.plan.exercise.name,
        "note": lift.note,
        "sets": [
            {
                "reps": one.done.reps,
                "other_side": one.done.other_side,
                "seconds": one.done.seconds,
                "metres": one.done.metres,
                "load_kg": None if one.done.load is None else one.done.load.kg,
                "rir": one.done.rir,
                "as_planned": one.is_as_planned,
            }
            for one in lift.sets
        ],
    }


def _lines(sheet: OpenSheet, filled: FilledSheet, house: House, *, is_saved: bool) -> list[str]:
    unit = house.preferences.unit
    lines = [f"{sheet.code}, {day_text(sheet.plan.day)}"]
    lines += [f"  {lift.plan.exercise.name}: {filled_text(lift, unit)}" for lift in filled.lifts]
    about = about_text(filled.about)
    if about:
        lines.append(f"  {about}")
    if sheet.logged is not None and not is_saved:
        lines.append(f"{session_words(sheet.logged)} is in the log already.")
    lines.append(f"{filled.sets} sets saved." if is_saved else "Nothing was saved.")
    return lines
