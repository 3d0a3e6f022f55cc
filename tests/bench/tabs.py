"""Each tab after a start with thirty years, and read anew with ten, against one month.

What the other tabs are made of is read ahead by then; the longest that the window was held up
after its first picture is a row of its own.
"""

import json
import shutil
import subprocess
from importlib.util import find_spec

from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from liftdesk.ui.actions import TABS
from tests.bench.program_window import start_window
from tests.bench.rows import Row, median, timed
from tests.bench.start import ROOT, module
from tests.bench.subject import written

RUNS = 9
FEW, MANY = 1, 120
YEARS, STARTS = 30, 3
FIRST_MS, AGAIN_MS, HELD_UP_MS = 150.0, 30.0, 100.0
GOAL = "its goal"


def measure(folder):
    """Show every tab of a long diary, and refresh every tab of both others."""
    return [*_after_start(folder), *_anew(folder)]


def _after_start(folder):
    path, held_up, rows = written(folder, YEARS), [], []
    for key in filter(_is_there, TABS[1:]):
        runs = [_ahead(path, folder, key) for _ in range(STARTS)]
        waits, firsts, agains = zip(*runs, strict=True)
        held_up += waits
        rows.append(Row(f"{key} first shown, 30 years", median(firsts), GOAL, FIRST_MS))
        rows.append(Row(f"{key} shown again, 30 years", median(agains), GOAL, AGAIN_MS))
    return [*rows, Row("held up after the first picture", median(held_up), GOAL, HELD_UP_MS)]


def _ahead(path, folder, key):
    """Return the three milliseconds of one start, over a copy that is thrown away."""
    copy = folder / "ahead"
    copy.mkdir()
    shutil.copy(path, copy / path.name)
    command = module("tests.bench.ahead", copy / path.name, key)
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    shutil.rmtree(copy)
    return json.loads(told.stdout)


def _anew(folder):
    few, many = (_refreshes(folder, months) for months in (FEW, MANY))
    return [
        Row(f"{key} read anew, ten years", many[key], "with one month", few[key]) for key in many
    ]


def _refreshes(folder, months):
    path = folder / f"{months}.liftdesk"
    house = open_house(path, clock=SystemClock())
    house.sample_data.fill(months=months)
    house.close()
    started, window = start_window(path)
    found = {key: median(_times(window, key)) for key in TABS if _is_there(key)}
    started.close()
    return found


def _is_there(key):
    return find_spec(f"liftdesk.ui.{key}.{key}_page") is not None


def _times(window, key):
    window.show_tab(key)
    QApplication.processEvents()
    page = window.page(key)

    def again():
        page.refresh()
        QApplication.processEvents()

    return [timed(again) for _ in range(RUNS)]
