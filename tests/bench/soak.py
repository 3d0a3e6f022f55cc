"""Hours of use pressed into minutes: `python -m tests.bench.soak [--minutes 30] [--years 2]`.

One program over one diary goes round: every tab and inner page, both themes, sizes of text, sets
logged, an import, an export, a search, every view of Charts in two ranges, undo and redo of all
that was written. The resident memory after each round gives a slope by Theil and Sen, in MB an hour
of the run; what Qt warns of is counted. It ends with 1 where the slope reaches 5 MB an hour or
anything was warned of. Each round begins with the same diary and no backups: those before an import
are kept for good, and a page that lists one more of them is no leak.
"""

import argparse
import gc
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from unittest import mock

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.units import Unit
from liftdesk.formats.detection import Answers
from liftdesk.formats.folders import files_at
from liftdesk.services.export_order import ExportOrder
from liftdesk.system.paths import backup_folder
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.charts.view_makers import VIEWS
from tests.bench import lifetime
from tests.bench.program_window import start_window
from tests.support.desks import settle
from tests.trust.journey import STRONG

MOST_MB_AN_HOUR = 5.0
WARM_UP = 0.25
"""The part of the rounds that fill caches, which are bounded, and are left out of the slope."""
QUIET = ("propagateSizeHints",)
"""What the offscreen platform says of itself."""


class Round:
    """Everything once, in one program that goes on running."""

    def __init__(self, program, folder):
        self.program, self.folder, self.number = program, folder, 0

    @property
    def window(self):
        return self.program.desk.window

    def go(self):
        """Do it all, and take back all that was written."""
        self.number += 1
        house = self.program.house
        before = house.summary.counts()
        for act in (self.log, self.bring, self.look, self.draw, self.restyle, self.find, self.give):
            act()
            settle()
        while house.undo.undo_name:
            house.undo.undo()
        settle()
        if house.summary.counts() != before:
            raise RuntimeError("undo did not lead back")
        while house.undo.redo_name:
            house.undo.redo()
        while house.undo.undo_name:
            house.undo.undo()
        house.undo.clear()
        for one in backup_folder(house.path).iterdir():
            one.unlink()
        settle()

    def log(self):
        """Log a whole session and a check-in."""
        house = self.program.house
        for _ in range(6):
            house.training_log.log_line("goblet squat 3x8 @ 20kg rir2", unit=Unit.KG)
            settle()
        house.check_ins.rate("mood", self.number % 11)

    def bring(self):
        """Import a file of another app."""
        path = self.folder / "given.csv"
        words = dict.fromkeys(("Imported", "ImportedNote"), f"Row {self.number}")
        path.write_text(STRONG.format(**words), encoding="utf-8")
        transfer = self.program.house.transfer
        (file,) = files_at(path, lambda _file: True).files
        transfer.take_in(transfer.read(file, answers=Answers(unit=Unit.KG)))

    def look(self):
        """Show every page."""
        for key in (*TABS, *INNER):
            if key == "questionnaire":
                continue  # it is asked by its name
            (self.window.show_tab if key in TABS else self.window.open_page)(key)
            self.program.desk.jobs.wait()
            settle()

    def draw(self):
        """Show every view of Charts in two ranges."""
        self.window.show_tab("charts")
        page = self.window.page("charts")
        for weeks in (12, 0):
            page.head.range.set_value(weeks)
            for view in VIEWS:
                page.show_view(view)
                settle()

    def restyle(self):
        """Change the theme and the size of text, and back."""
        for name in ("theme_dark", "theme_light", "text_larger", "text_normal"):
            self.window.action(name).trigger()
            settle()

    def find(self):
        """Search in History."""
        self.window.show_tab("history")
        field = self.window.page("history").search_line.field
        field.setText("squat")
        settle()
        field.clear()
        settle()

    def give(self):
        """Export all of it."""
        target = self.folder / "out.json"
        target.unlink(missing_ok=True)
        self.program.house.export.to(target, ExportOrder(with_moods=True))


def resident_mb():
    """Return the resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


def main():
    """Go round for so many minutes; returns 1 where memory grows or Qt warned."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=30.0)
    options.add_argument("--years", type=float, default=2.0)
    given, warned, found = options.parse_args(), [], []

    def hear(kind, _context, text):
        if kind is not QtMsgType.QtDebugMsg and not any(one in text for one in QUIET):
            warned.append(text)

    qInstallMessageHandler(hear)
    with TemporaryDirectory() as place, mock.patch.object(sys, "excepthook", _stop):
        path = Path(place) / "diary.liftdesk"
        lifetime.write(path, years=given.years)
        program, _window = start_window(path)
        settle()
        turn, begun = Round(program, Path(place)), monotonic()
        while monotonic() - begun < given.minutes * 60:
            turn.go()
            gc.collect()
            found.append(((monotonic() - begun) / 3600, resident_mb()))
            print(f"{found[-1][0] * 60:6.1f} min  {found[-1][1]:7.1f} MB", flush=True)
        program.close()
        QApplication.processEvents()
    return _told(found, warned)


def _stop(kind, error, trace):
    sys.__excepthook__(kind, error, trace)
    sys.exit(2)


def _told(found, warned):
    kept = found[int(len(found) * WARM_UP) :]
    slopes = sorted(
        (b[1] - a[1]) / (b[0] - a[0]) for n, a in enumerate(kept) for b in kept[n + 1 :]
    )
    slope = slopes[len(slopes) // 2] if slopes else 0.0
    print(f"{len(found)} rounds, {slope:+.1f} MB an hour; {len(warned)} warnings of Qt")
    for text in sorted(set(warned)):
        print(f"  {text}")
    return int(slope >= MOST_MB_AN_HOUR or bool(warned))


if __name__ == "__main__":
    sys.exit(main())
