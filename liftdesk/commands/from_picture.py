"""liftdesk from-paper FILE: a scan or photo of a session sheet, back into the log."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TypeVar

from liftdesk.commands.answers import answer
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.sheet_readings import (
    Answer,
    LiftAnswer,
    SetAnswer,
    SheetReading,
    taken,
)
from liftdesk.domain.training.weeks import week_code
from liftdesk.formats.paper_text import read_day
from liftdesk.services.house import House
from liftdesk.wording.scans import look_lines, reading_lines

T = TypeVar("T")
DONE, PROBLEM = 0, 1
_ENDINGS = {".png", ".jpg", ".jpeg"}


def is_picture(text: str) -> bool:
    """Whether what was given is the name of a picture rather than a typed sheet."""
    return Path(text).suffix.casefold() in _ENDINGS


def run(options: Namespace, house: House) -> int:
    """Read a sheet, say how it reads, and save it where nothing is unsure.

    With `--accept` what is sure is saved, and the rest left out.
    """
    day = None if options.on is None else read_day(options.on, house.paper_scan.today)
    reading = _read(Path(options.text))
    exercises = house.paper_scan.exercises(reading.sheet)
    unsure = look_lines(reading, exercises)
    is_wanted = not options.dry_run and (not unsure or options.accept)
    if is_wanted:
        house.paper_scan.save(taken(reading, day=day))
    lines = [*reading_lines(reading, exercises, house.preferences.unit), *unsure]
    lines.append(_end(reading, is_saved=is_wanted))
    answer(options.json, _values(reading, exercises, unsure, is_saved=is_wanted), lines)
    if unsure and not is_wanted and not options.dry_run:
        count = f"{len(unsure)} need a look" if len(unsure) > 1 else "1 needs a look"
        print(f"Nothing was saved: {count}.", file=sys.stderr)
        return PROBLEM
    return DONE


def _read(path: Path) -> SheetReading:
    from liftdesk.formats.sheet_scan import scan  # noqa: PLC0415 - loads numpy
    from liftdesk.printing.picture import grey_pixels, picture_at  # noqa: PLC0415 - loads numpy

    return scan(grey_pixels(picture_at(path))).reading


def _end(reading: SheetReading, *, is_saved: bool) -> str:
    return f"{len(taken(reading).sets)} sets saved." if is_saved else "Nothing was saved."


def _values(
    reading: SheetReading, exercises: tuple[Exercise, ...], unsure: list[str], *, is_saved: bool
) -> dict[str, object]:
    sheet = reading.sheet
    return {
        "code": week_code(sheet.code, sheet.day),
        "planned_day": sheet.day.isoformat(),
        "day": _value(reading.day, None if reading.day.value is None else str(reading.day.value)),
        "lifts": [
            {
                "exercise": exercise.name,
                "sets": [_set_values(lift, one) for one in lift.sets],
            }
            for exercise, lift in zip(exercises, reading.lifts, strict=True)
        ],
        "feelings": {
            "before": _value(reading.before, reading.before.value),
            "after": _value(reading.after, reading.after.value),
        },
        "unsure": unsure,
        "saved": is_saved,
    }


def _set_values(lift: LiftAnswer, one: SetAnswer) -> dict[str, object]:
    load = one.load.value
    return {
        "done": _value(one.is_done, one.is_done.value),
        str(lift.lift.measure): _value(one.amount, one.amount.value),
        "load_kg": _value(one.load, None if load is None else load.kg),
        "rir": _value(one.rir, one.rir.value),
    }


def _value(found: Answer[T], shown: object) -> object:
    """Return a value as it is, or with its doubt where it is not sure."""
    return shown if found.doubt is None else {"value": shown, "unsure": str(found.doubt)}
