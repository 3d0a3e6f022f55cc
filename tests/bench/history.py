"""History over twenty years (7,500 sessions, 9,000 check-ins), against the same with one month.

Run as `python -m tests.bench.history`.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from liftdesk.commands.painting import program
from liftdesk.ui.shared.look import look_of
from tests.bench.rows import Row, median, p95, table, timed
from tests.bench.search_diary import fill
from tests.support.desks import Stage

LAST = datetime(2026, 7, 18, 18, tzinfo=UTC)
"""The evening after the long diary's last session."""
RUNS, SEARCHES = 9, ("squat", "knee 2019", "sore >60kg", "has:pain", "kind:check-in mood<4")


def measure(folder):
    """Open, scroll, jump and search in both diaries."""
    few, many = _times(folder / "few", months=1), _times(folder / "many", months=0)
    return [Row(f"{name}, 20 years", many[name], "with one month", few[name]) for name in many]


def _times(folder, months):
    folder.mkdir()
    stage = Stage(folder, look_of(), months=months, at=LAST)
    if not months:
        fill(stage.house)
    opened = timed(lambda: _painted(lambda: stage.page("history")))
    page = stage.window.page("history")
    page._filters.check_ins.setChecked(True)
    found = {
        "first opened": opened,
        "read anew": median([timed(lambda: _painted(page.refresh)) for _ in range(RUNS)]),
    }
    pages = []
    while page.model.canFetchMore(QModelIndex()) and len(pages) < 200:
        pages.append(timed(lambda: page.model.fetchMore(QModelIndex())))
    found["a page more (95th percentile)"] = p95(pages) if len(pages) > 1 else max(pages or [0.1])
    page._filters.clear()
    page._on_wanted_changed()
    first = stage.house.diary.totals().first
    found["to the first day by the calendar"] = timed(
        lambda: _painted(lambda: page._on_day_chosen(first))
    )
    page.clear_search()

    def search(text):
        page.search.setText(text)
        _painted(page._on_wanted_changed)

    found["a search, list shown"] = median([timed(lambda t=t: search(t)) for t in SEARCHES])
    stage.close()
    return found


def _painted(act):
    act()
    QApplication.processEvents()


def main():
    """Print the table."""
    program()
    with TemporaryDirectory() as folder:
        print(table(measure(Path(folder))))


if __name__ == "__main__":
    sys.exit(main())
