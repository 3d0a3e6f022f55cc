"""What nobody expected, said in a dialog above the window that is there."""

from typing import TYPE_CHECKING

from liftdesk.system.logs import log_file
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.fault_facts import fault_report

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.start.start_window import StartWindow
    from liftdesk.ui.start.unlock_window import UnlockWindow


def goes_on(
    fault: BaseException, desk: "Desk | None", standing_in: "StartWindow | UnlockWindow | None"
) -> bool | None:
    """Show a fault; return whether the person goes on, None where no window is there to say it."""
    report = fault_report(fault)
    if desk is not None:
        dialog = CrashDialog(log_file(), desk.show_crisis_help, desk.window, report)
    elif standing_in is not None:
        dialog = CrashDialog(log_file(), standing_in.show_crisis_help, standing_in, report)
    else:
        return None
    return bool(dialog.exec())
