"""The program's window over a data file, as a person starts it."""

from liftdesk.app import open_house
from liftdesk.commands.painting import program
from liftdesk.services.data_files import DataFiles
from liftdesk.services.safety import PassingChoices, Safety
from liftdesk.system.clock import SystemClock
from liftdesk.ui.program import Program
from liftdesk.ui.start.start_services import StartServices


def _open(path, _key=None):
    return open_house(path, clock=SystemClock(), looks_later=True)


def _refuse(*_given):
    raise AssertionError("a measured diary is sound")


def start_window(path):
    """Open a data file and show Today; returns the program, and its window."""
    started = Program(
        program(offscreen=False),
        open_house=_open,
        start=StartServices(
            files=DataFiles(clock=SystemClock()),
            safety=lambda: Safety(preferences=PassingChoices(), home=""),
            sentence_of=str,
            log_file=path.with_suffix(".log"),
            look_into=_refuse,
            save_readable=_refuse,
        ),
    )
    if not started.open(path):
        raise RuntimeError("The data file could not be opened")
    started.show()
    return started, started.desk.window
