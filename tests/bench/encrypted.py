"""What a passphrase costs: a committed set, and the charts of thirty years, against a plain diary.

Each is done in turn in a plain and in an encrypted copy of the same diary, so that the machine's
moods reach both alike.
"""

import shutil
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.commands.painting import program
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.encryption import Backups, Encryption
from liftdesk.services.training_log import Draft
from liftdesk.system.clock import FixedClock, SystemClock
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import look_of
from tests.bench.rows import Row, median, timed
from tests.bench.subject import painted, written

SETS, YEARS, RUNS = 300, 30, 7
WORDS = "a passphrase of a bench"
AGAINST = "in a plain diary"


def measure(folder):
    """Log sets, then show Charts for its usual range and for all years."""
    return [*_sets(folder), *_charts(folder)]


def _encrypted(path, copy):
    """Write an encrypted copy of a diary; returns its key."""
    shutil.copy(path, copy)
    return Encryption(copy).rewrite(old=None, passphrase=WORDS, backups=Backups.DELETE).key


def _sets(folder):
    clock = FixedClock(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))
    path, copy = folder / "sets.liftdesk", folder / "sets-encrypted.liftdesk"
    made = open_house(path, clock=clock)
    made.sample_data.fill(months=24)
    made.close()
    key = _encrypted(path, copy)
    houses = [open_house(path, clock=clock), open_house(copy, clock=clock, key=key)]
    done = Effort(reps=8, load=Load.of(60, Unit.KG), rir=2.0)
    drafts = [Draft(exercise=one.library.all()[0], done=done, planned=done) for one in houses]
    times = ([], [])
    for number in range(SETS):
        clock.at += timedelta(minutes=3)
        order = (0, 1) if number % 2 else (1, 0)
        for n in order:
            times[n].append(timed(lambda n=n: houses[n].training_log.log_sets([drafts[n]])))
    for house in houses:
        house.close()
    return [Row("one set logged, encrypted", median(times[1]), AGAINST, median(times[0]))]


def _charts(folder):
    path, copy = written(folder, YEARS), folder / "long-encrypted.liftdesk"
    key = _encrypted(path, copy)
    program(offscreen=False)
    found = {(name, kind): [] for name in ("12 weeks", "all") for kind in ("plain", "encrypted")}
    for _ in range(RUNS):
        for kind, file, lock in (("plain", path, None), ("encrypted", copy, key)):
            with _window(file, lock) as window:
                found["12 weeks", kind].append(timed(lambda w=window: _shown(w)))
                page = window.page("charts")
                found["all", kind].append(timed(lambda p=page: _in_full(p)))
    return [
        Row(
            f"charts of 30 years, {name}, encrypted",
            median(found[name, "encrypted"]),
            AGAINST,
            median(found[name, "plain"]),
        )
        for name in ("12 weeks", "all")
    ]


@contextmanager
def _window(path, key):
    """Show a window over a diary that has drawn no chart yet; the modules are all there."""
    house = open_house(path, clock=SystemClock(), key=key)
    desk = Desk(house, look=look_of(), links=DeskLinks(look_around=_no, leave_sample=_no))
    desk.window.resize(1280, 800)
    painted(desk.window.show)
    try:
        yield desk.window
    finally:
        desk.window.close()
        for timer in desk.window.findChildren(QTimer):
            timer.stop()
        desk.leave()
        desk.window.deleteLater()
        house.close()
        QApplication.processEvents()


def _no():
    """Do nothing."""


def _shown(window):
    painted(lambda: window.show_tab("charts"))


def _in_full(page):
    painted(lambda: page.head.range.set_value(0))
