"""The program's window over a data file, as a person starts it."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import look_of
from tests.bench.first_paint import wait_for


def start_window(path):
    """Open a data file and show Today; returns what must stay alive, and the window."""
    program = QApplication.instance() or QApplication([])
    house = open_house(path, clock=SystemClock())
    links = DeskLinks(look_around=lambda: None, leave_sample=lambda: None)
    desk = Desk(house, look=look_of(), links=links)
    desk.window.resize(1280, 800)
    desk.window.show_tab("today")
    desk.window.show()
    return (program, house, desk), desk.window


if __name__ == "__main__":
    alive, window = start_window(Path(sys.argv[1]))
    wait_for(window.page("today").content)
