"""What is said once of a run that did not end by being closed."""

from typing import TYPE_CHECKING

from liftdesk.system.fault_report import report_text
from liftdesk.system.last_run import Ending, LastRun
from liftdesk.system.logs import log_file
from liftdesk.system.texts import translate
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.fault_facts import fault_facts

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.program import Program


def say_last_run(program: "Program", last: LastRun) -> None:
    """Say that LiftDesk crashed, or that it was not closed while a session was open; else nothing.

    A power cut is no fault of the program's, and whoever left nothing open need not hear of it.
    """
    desk = program.desk
    if desk is None:
        return
    if last.ending is Ending.CRASHED:
        desk.window.say(
            translate(
                "LastRun",
                "LiftDesk stopped by itself last time. Everything that was saved is here.",
            ),
            (translate("LastRun", "Show the report"), lambda: _show_report(desk, last)),
        )
    elif last.ending is Ending.CUT_SHORT and _is_open(desk):
        desk.window.say(
            translate(
                "LastRun",
                "LiftDesk was not closed last time; everything that was saved is here. Your "
                "session is still open.",
            )
        )


def _is_open(desk: "Desk") -> bool:
    detail = desk.house.day.view().detail
    return detail is not None and detail.session.ended is None


def _show_report(desk: "Desk", last: LastRun) -> None:
    report = report_text(last.trace, fault_facts())
    CrashDialog(log_file(), desk.show_crisis_help, desk.window, report, is_past=True).exec()
