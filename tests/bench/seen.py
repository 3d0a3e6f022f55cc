"""A logged set, from the key until it is painted, with thirty years: `python -m tests.bench.seen`.

With Today shown, Enter logs it; History and Charts are reached by it while they are shown, and by
undo and redo. A picture taken before and after proves that what changed was painted. Then every
view of Charts with all of the years in it, for the first set of a day and for the next one. Then
what may hold nobody up in History: its far ends, a jump, a filter, all that a search found.
"""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.commands.painting import program
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.training_log import Draft
from tests.bench.rows import Row, median, table
from tests.bench.subject import CLOCKS, opened, painted, several, until_painted, written

YEARS, RUNS = 30, 9
GOAL_MS, MOST_MS = 50.0, 100.0
VIEWS = ("together", "strength", "lifts", "dose", "compare")
"""Views of Charts that draw sets or sessions; those of moods and heart rate have none in them."""
GOAL, MOST = "until it is seen", "holds up nobody"


def measure(folder, path=None):
    """Return the rows of everything, held to their goals."""
    program(offscreen=False)
    path = path or written(folder, YEARS)
    rows = []
    for tab in ("today", "history", "charts"):
        with opened(path, folder) as subject:
            rows += [Row(what, ms, GOAL, GOAL_MS) for what, ms in _seen(subject, tab)]
    with opened(path, folder) as subject:
        rows += [Row(what, ms, GOAL, GOAL_MS) for what, ms in _seen_in_views(subject)]
    with opened(path, folder) as subject:
        rows += [Row(what, ms, MOST, MOST_MS) for what, ms in _history(subject)]
    return rows


def _seen(subject, tab):
    """Yield how long a set, its undo and its redo take until they are painted on a tab."""
    lift = subject.house.planner.session("A", subject.house.day.today).lifts[0].exercise
    heavy = Effort(reps=8, load=Load.of(200, Unit.KG), rir=2)  # more than ever: a chart shows it

    def write():
        if tab == "today":
            subject.log()
        else:
            subject.house.training_log.log_sets([Draft(exercise=lift, done=heavy)])

    subject.ready_to_log()
    painted(subject.log)
    subject.show(tab)
    if tab == "charts":
        lift = subject.window.page("charts").head.chosen_lift
    times = {"a set logged": [], "its undo": [], "its redo": []}
    for _ in range(RUNS):
        if tab == "today":
            subject.ready_to_log()
        before = picture(subject)
        times["a set logged"].append(until_painted(write))
        after = picture(subject)
        if before == after:
            raise RuntimeError(f"The set is not seen on {tab}")
        times["its undo"].append(until_painted(subject.undo))
        times["its redo"].append(until_painted(subject.redo))
        painted(subject.undo)
    for what, found in times.items():
        yield f"{what}, {tab} shown", median(found)


def _seen_in_views(subject):
    """Yield how long two sets take until they are painted in each view that has the lift in it.

    What training and mood say together is worked out after that, once the set is seen.
    """
    subject.show("charts")
    page = subject.window.page("charts")
    page.head.range.set_value(0)
    log_sets = subject.house.training_log.log_sets

    def write():
        heavy = Effort(reps=8, load=Load.of(200, Unit.KG), rir=2)
        log_sets([Draft(exercise=page.head.chosen_lift, done=heavy)])
        page._later.stop()

    for view in VIEWS:
        page.show_view(view)
        several(QApplication.processEvents, 20)
        times = {"the first set of a day": [], "the next set": []}
        for _ in range(RUNS):
            before = picture(subject)
            times["the first set of a day"].append(until_painted(write))
            if before == picture(subject):
                raise RuntimeError(f"The set is not seen in {view}")
            times["the next set"].append(until_painted(write))
            several(lambda: painted(subject.undo), 2)
        for what, found in times.items():
            yield f"{what}, all years in {view}", median(found)


def picture(subject):
    """Return what the window looks like."""
    return subject.window.grab().toImage()


def _history(subject):
    """Yield the longest time that anything in History holds the person up."""
    subject.show("history")
    page, house = subject.window.page("history"), subject.house
    page.list.setFocus()
    yield "first day by the calendar", until_painted(lambda: page._on_day_chosen(first(house)))
    yield "newest entry by Home", until_painted(lambda: subject.press(Qt.Key.Key_Home))
    before = resident_megabytes()
    yield "scrolled through all of it, the longest step", max(_scrolled(page))
    grown = resident_megabytes() - before
    print(f"memory grown while scrolling through all of it: {grown:.1f} MB", file=sys.stderr)
    yield "oldest entry by End", until_painted(lambda: subject.press(Qt.Key.Key_End))
    chip = page._filters.with_note
    yield "a filter", until_painted(lambda: chip.setChecked(True))
    chip.setChecked(False)
    page.search.setText("kind:strength")
    yield "all strength sessions found", until_painted(page._on_wanted_changed)
    yield "all of them chosen", until_painted(page.list.selectAll)
    print(f"{len(page._timeline.selected)} are chosen", file=sys.stderr)
    yield "all of them deleted", until_painted(lambda: subject.press(Qt.Key.Key_Delete))
    yield "and brought back by undo", until_painted(subject.undo)


def resident_megabytes():
    """Return the memory this process has now, 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def first(house):
    """Return the first day of the diary."""
    return house.diary.totals().first


def _scrolled(page):
    """Yield the milliseconds of each step of scrolling from one end of History to the other."""
    bar = page.list.verticalScrollBar()
    while True:
        before = (page.model.shown_weeks, bar.value())
        yield until_painted(lambda: bar.setValue(bar.value() + bar.pageStep() * 4))
        if (page.model.shown_weeks, bar.value()) == before:
            return


def main():
    """Print the table; 1 where a set is seen too late."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", help="a diary as tests.bench.lifetime writes")
    parser.add_argument("--cpu", action="store_true", help="time of the processor")
    options = parser.parse_args()
    if options.cpu:
        CLOCKS["clock"] = process_time
    with TemporaryDirectory() as folder:
        rows = measure(Path(folder), options.file)
    print(table(rows))
    return int(any(row.against == GOAL and row.ratio > 1 for row in rows))


if __name__ == "__main__":
    sys.exit(main())
