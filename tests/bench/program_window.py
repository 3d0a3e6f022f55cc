"""The program's window over a data file, as a person starts it."""

from liftdesk.app import _look_into, _save_readable, open_house
from liftdesk.commands.painting import program
from liftdesk.services.data_files import DataFiles
from liftdesk.services.safety import PassingChoices, Safety
from liftdesk.system.clock import SystemClock
from liftdesk.ui.program import Program
from liftdesk.ui.start.start_services import StartServices


def start_window(path):
    """Open a data file and show Today; returns the program, and its window."""
    started = Program(
        program(offscreen=False),
        open_house=lambda path: open_house(path, clock=SystemClock(), looks_later=True),
        start=StartServices(
            files=DataFiles(clock=SystemClock()),
            safety=Safety(preferences=PassingChoices(), home=""),
            sentence_of=str,
            log_file=path.with_suffix(".log"),
            look_into=_look_into,
            save_readable=_save_readable,
        ),
    )
    if not started.open(path):
        raise RuntimeError("The data file could not be opened")
    started.show()
    return started, started.desk.window
