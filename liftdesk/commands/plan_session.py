"""liftdesk plan --sheet session: one session on paper, with circles that a scan brings back."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.commands.painting import program
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import SessionPlan
from liftdesk.domain.training.weeks import parse_week, week_code
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.session_sheet import PAPER_ORDER, SheetSource, scannable_sheet
from liftdesk.printing.sheets import Paper
from liftdesk.services.house import House


def run(options: Namespace, house: House, paper: Paper) -> int:
    """Write the sheet of the next session, or of the one asked for, as a PDF."""
    plan, unit = _session(options, house), house.preferences.unit
    sheet = house.paper_scan.sheet(plan, unit=unit, paper=PAPER_ORDER.index(paper))
    target = options.target.absolute()
    if not target.parent.is_dir():
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=target.name)
    program()
    emergency = house.safety.emergency_number()
    source = SheetSource(plan=plan, sheet=sheet, emergency=emergency)
    write_pdf(scannable_sheet(source), target)
    code = week_code(plan.code, plan.day)
    values: dict[str, object] = {
        "code": code,
        "day": plan.day.isoformat(),
        "paper": options.paper,
        "lifts": len(sheet.lifts),
        "sets": sum(lift.sets for lift in sheet.lifts),
    }
    answer(options.json, values, [f"The sheet of session {code} is in {options.target}."])
    return 0


def _session(options: Namespace, house: House) -> SessionPlan:
    """Return the first session still to come of the week, or the first of its letter."""
    planner = house.planner
    week = planner.week_ahead() if options.week is None else planner.week(parse_week(options.week))
    for session in week.sessions:
        if options.session in {None, session.code}:
            return session
    wanted = options.session or options.week
    raise DomainError(Trouble.NOT_FOUND, "session", text=wanted)
