"""liftdesk plan: the week on paper, as a PDF."""

from argparse import Namespace

from liftdesk.commands import plan_session
from liftdesk.commands.answers import answer
from liftdesk.commands.painting import program
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import WeekPlan
from liftdesk.domain.training.weeks import iso_week, parse_week
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_sheet import PlanOptions, plan_sheet
from liftdesk.printing.sheets import Paper
from liftdesk.services.house import House

SHEETS = ("week", "session")
PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def run(options: Namespace, house: House) -> int:
    """Write a week's plan, or the sheet of one session, as a PDF."""
    if options.sheet == "session":
        return plan_session.run(options, house, PAPERS[options.paper])
    week = house.planner.week_ahead() if options.week is None else _week(options.week, house)
    program()
    sheet = plan_sheet(
        week, unit=house.preferences.unit, options=PlanOptions(paper=PAPERS[options.paper])
    )
    target = options.target.absolute()
    if not target.parent.is_dir():
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=target.name)
    write_pdf(sheet, target)
    answer(
        options.json,
        _values(week, options.paper, pages=len(sheet.pages)),
        [f"The plan of week {iso_week(week.monday)} is in {options.target}."],
    )
    return 0


def _week(text: str, house: House) -> WeekPlan:
    return house.planner.week(parse_week(text))


def _values(week: WeekPlan, paper: str, *, pages: int) -> dict[str, object]:
    return {
        "week": iso_week(week.monday),
        "paper": paper,
        "pages": pages,
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
