"""liftdesk report: one page for a doctor or therapist, as a PDF."""

from argparse import ArgumentTypeError, Namespace
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any

from liftdesk.commands.answers import answer
from liftdesk.commands.next_session import read_day
from liftdesk.commands.painting import program
from liftdesk.commands.plan import PAPERS
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.lift_progress import LiftProgress, LiftWork
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.report_sheet import report_sheet
from liftdesk.services.house import House
from liftdesk.services.report import Part, Report, Scores


def parts(text: str) -> frozenset[Part]:
    """Read parts of the page such as "answers,notes".

    Raises:
        ArgumentTypeError: one is not known, which the parser turns into a line of help.
    """
    words = [word.strip() for word in text.split(",") if word.strip()]
    unknown = [word for word in words if word not in set(Part)]
    if unknown:
        raise ArgumentTypeError(f"not a part: {unknown[0]} (choose from {', '.join(Part)})")
    return frozenset(Part(word) for word in words)


def run(options: Namespace, house: House) -> int:
    """Write the page; a span with nothing in it is said, and no file is written."""
    first = None if options.first is None else read_day(options.first, "from")
    last = None if options.last is None else read_day(options.last, "to")
    wanted = (house.reports.usual_parts | options.wanted) - options.unwanted
    found = house.reports.read(first, last, wanted)
    if found.is_empty:
        raise DomainError(Trouble.DAYS_EMPTY, "day")
    target = options.target.absolute()
    if not target.parent.is_dir():
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=target.name)
    program()
    sheet = report_sheet(found, paper=PAPERS[options.paper])
    write_pdf(sheet, target)
    values = {"paper": options.paper, "pages": len(sheet.pages), **_values(found)}
    said = f"The summary of {found.first} to {found.last} is in {options.target}."
    answer(options.json, values, [said])
    return 0


def _values(report: Report) -> dict[str, object]:
    """Return what is on the page, and nothing that is not."""
    dose, cardio, evenings = report.dose, report.cardio, report.evenings
    return {
        "from": report.first.isoformat(),
        "to": report.last.isoformat(),
        "days": report.days,
        "parts": [part for part in Part if part in report.parts],
        "sessions": None if dose is None else len(dose.sessions),
        "sessions_a_week": None if dose is None else round(dose.a_week, 2),
        "cardio_minutes": None if cardio is None else cardio.minutes,
        "cardio_minutes_a_week": None if cardio is None else round(cardio.a_week, 1),
        "unwell": _plain(report.unwell),
        "lifts": [_lift(lift) for lift in report.lifts],
        "usual_rir": _plain(report.rir),
        "pain": [
            {
                "day": note.pain.day.isoformat(),
                "where": note.pain.body_part,
                "level": note.pain.level,
            }
            for note in report.pains
        ],
        "questionnaires": _scores(report.scores),
        "evenings": None if evenings is None else evenings.of,
        "moods": [] if evenings is None else _plain(evenings.ratings),
        "usual_mood": None if evenings is None else _plain(evenings.usual),
        "feelings": _plain(report.felt),
        "insight": None if report.insight is None else _plain(report.insight.same_day),
        "coin_flips": _plain(report.coin_flips),
        "answers": [_answers(result) for result in report.answered],
        "notes": _plain(report.notes),
        "slows_heart": report.slows_heart,
    }


def _lift(lift: LiftProgress) -> dict[str, object]:
    return {
        "name": lift.exercise.name,
        "sets": lift.sets,
        "first": None if lift.first is None else _work(lift.first),
        "latest": _work(lift.latest),
    }


def _work(work: LiftWork) -> dict[str, object]:
    return {
        "day": work.day.isoformat(),
        "sets": [
            {
                "reps": one.done.reps,
                "seconds": one.done.seconds,
                "metres": one.done.metres,
                "load_kg": None if one.done.load is None else one.done.load.kg,
            }
            for one in work.sets
        ],
    }


def _scores(scores: Scores | None) -> list[dict[str, object]]:
    if scores is None:
        return []
    tables = ((scores.columns, scores.rows), *(((column,), rows) for column, rows in scores.apart))
    found: list[dict[str, object]] = []
    for columns, rows in tables:
        for row in rows:
            for column, cell in zip(columns, row.cells, strict=True):
                if cell.result is not None:
                    found.append({"day": row.day.isoformat(), **_score(cell.result)})
                elif cell.is_gap:
                    name = column.instrument.name
                    found.append({"day": row.day.isoformat(), "name": name, "filled_in": False})
    return found


def _score(result: Result) -> dict[str, object]:
    score = result.score
    values: dict[str, object] = {"name": result.instrument.name, "filled_in": True}
    if score.total is not None:
        return {**values, "total": score.total, "band": score.band}
    items = [{"item": item, "number": number, "band": band} for item, number, band in score.items]
    return {**values, "items": items}


def _answers(result: Result) -> dict[str, object]:
    return {
        "day": result.filled.day.isoformat(),
        "name": result.instrument.name,
        "answers": {str(item): number for item, number in sorted(result.filled.answers.items())},
    }


def _plain(value: Any) -> object:  # noqa: ANN401 - any value of the page
    """Return values that JSON knows: days as ISO texts, dataclasses as objects."""
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, dict):
        return {str(key): _plain(inside) for key, inside in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inside) for inside in value]
    return value.isoformat() if isinstance(value, date) else value
