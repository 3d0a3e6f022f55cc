"""liftdesk plan: the week, or a sheet to log on, as a PDF."""

from argparse import Namespace

from liftdesk.commands import plan_session
from liftdesk.commands.answers import answer
from liftdesk.commands.painting import program
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import WeekPlan
from liftdesk.domain.training.weeks import iso_week, parse_week
from liftdesk.printing.options import PlanOptions, usual_paper
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.sheet_makers import MAKERS, SheetOrder
from liftdesk.printing.sheets import Paper
from liftdesk.services.house import House

PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def usual() -> str:
    """Return the name of the paper that the region uses."""
    return next(name for name, paper in PAPERS.items() if paper is usual_paper())


SHEETS = (*MAKERS, "session")


def run(options: Namespace, house: House) -> int:
    """Write a sheet as a PDF."""
    if options.sheet == "session":
        return plan_session.run(options, house, PAPERS[options.paper])
    week = house.planner.week_ahead() if options.week is None else _week(options.week, house)
    program()
    order = SheetOrder(week=week, unit=house.preferences.unit, options=_wanted(options, house))
    sheet = MAKERS[options.sheet](order)
    target = options.target.absolute()
    if not target.parent.is_dir():
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=target.name)
    write_pdf(sheet, target)
    values = {"sheet": options.sheet, "paper": options.paper, "pages": len(sheet.pages)}
    answer(
        options.json,
        {**values, **(_values(week) if options.sheet == "week" else {})},
        [_said(options, week)],
    )
    return 0


def _wanted(options: Namespace, house: House) -> PlanOptions:
    return PlanOptions(
        paper=PAPERS[options.paper],
        emergency=house.safety.emergency_number(),
        is_large=options.large,
        saves_ink=options.ink_saving,
        has_feelings=not house.preferences.hides_mood
        if options.feelings is None
        else options.feelings,
        has_reasons=options.reasons,
        has_plates=options.plates,
        has_percent=options.percent,
    )


def _said(options: Namespace, week: WeekPlan) -> str:
    if options.sheet == "blank":
        return f"A blank log sheet is in {options.target}."
    return f"The plan of week {iso_week(week.monday)} is in {options.target}."


def _week(text: str, house: House) -> WeekPlan:
    return house.planner.week(parse_week(text))


def _values(week: WeekPlan) -> dict[str, object]:
    return {
        "week": iso_week(week.monday),
        "days": [
            {
                "day": day.day.isoformat(),
                "kind": str(day.kind),
                "code": day.code,
                "done": day.is_done,
            }
            for day in week.days
        ],
        "sessions": [
            {
                "code": session.code,
                "day": session.day.isoformat(),
                "lifts": [
                    {
                        "exercise": lift.exercise.name,
                        "sets": lift.target.sets,
                        "amount": lift.target.amount,
                        "measure": str(lift.exercise.measure),
                        "load_kg": None if lift.target.load is None else lift.target.load.kg,
                        "percent": lift.target.percent,
                        "rir": lift.target.rir,
                        "reason": str(lift.reason.kind),
                    }
                    for lift in session.lifts
                ],
            }
            for session in week.sessions
        ],
    }
