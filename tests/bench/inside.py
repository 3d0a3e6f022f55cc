"""Every page inside a tab, first opened and again, over thirty years; and what follows by itself.

They are held to what a tab is held to, although no goal names them: a page that is opened once a
month may take a little longer, and none may read the whole diary.
"""

from PySide6.QtWidgets import QApplication

from liftdesk.commands.painting import program
from liftdesk.ui.actions import INNER
from tests.bench.ahead import read_ahead
from tests.bench.rows import Row, timed
from tests.bench.subject import opened, written
from tests.bench.tabs import AGAIN_MS, FIRST_MS

YEARS, TURNS = 30, 15
GOAL = "as a tab"


def measure(folder):
    """Open every page once all is read ahead; the slowest first."""
    program(offscreen=False)
    rows = []
    with opened(written(folder, YEARS), folder) as subject:
        read_ahead(subject)
        for key in INNER:
            longest = max(_turns(subject, key))
            rows.append(Row(f"{key} first opened, 30 years", longest, GOAL, FIRST_MS))
            again = max(_turns(subject, key))
            rows.append(Row(f"{key} opened again", again, GOAL, AGAIN_MS))
    return sorted(rows, key=lambda row: -row.ratio)


def _turns(subject, key):
    """Yield the milliseconds of opening a page from Today, and of the turns of the loop after."""
    subject.show("today")
    yield timed(lambda: (subject.window.open_page(key), QApplication.processEvents()))
    for _ in range(TURNS):
        yield timed(QApplication.processEvents)
