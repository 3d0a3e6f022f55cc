"""Each tab read anew with ten years of diary, against the same tab with one month."""

from importlib.util import find_spec

from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from liftdesk.ui.actions import TABS
from tests.bench.program_window import start_window
from tests.bench.rows import Row, median, timed

RUNS = 9
FEW, MANY = 1, 120


def measure(folder):
    """Refresh every tab of both diaries."""
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
