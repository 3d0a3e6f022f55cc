"""The same chart by others: thirty years of moods and their line, `python -m tests.bench others`.

Beside matplotlib and QtCharts where they are installed, and the same log opened by LibreOffice as
a spreadsheet. Neither is needed by LiftDesk. `LIFTDESK_OTHERS` may name a Python that has them, so
that they need not be put beside LiftDesk. What is not there is left out and said.
"""

import csv
import math
import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from liftdesk.commands.painting import program
from liftdesk.ui.charts.marks import Dots, Line, Plot
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.charts.time_axis import TimeAxis
from tests.bench.rows import Row, median, timed

SIZE = WIDE, TALL = 1920, 1080
FIRST, LAST = date(1996, 11, 26), date(2026, 11, 26)
FRAMES, RUNS = 60, 5
MATPLOTLIB, QT_CHARTS, OFFICE = "matplotlib", "QtCharts", "LibreOffice"
HERE = Path(__file__).parent
MISSING = 3
"""What a script ends with whose library is not installed."""


def measure(folder):
    """Measure LiftDesk's own chart, and each of the others that is there."""
    path = folder / "moods.csv"
    write_log(path)
    first, frame = own(path)
    rows = []
    for name, script in ((MATPLOTLIB, "other_matplotlib.py"), (QT_CHARTS, "other_qt_charts.py")):
        found = by_other(HERE / script, path)
        if found is None:
            _left_out(name)
            continue
        rows.append(Row("thirty years of moods, first picture", first, name, found[0]))
        rows.append(Row("the same, a frame while panning", frame, name, found[1]))
    opened = office(path, folder)
    if opened is None:
        _left_out(OFFICE)
    else:
        rows.append(Row("thirty years of moods, first picture", first, OFFICE, opened))
    return rows


def write_log(path):
    """Write days, moods and the mean of seven days; a tenth of the days is left out."""
    moods = [5 + 2 * math.sin(n / 23) + 2 * math.sin(n * 1.7) for n in range((LAST - FIRST).days)]
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(("day", "mood", "mean"))
        for n, mood in enumerate(moods):
            if n % 10:
                week = moods[max(0, n - 6) : n + 1]
                day = FIRST + timedelta(days=n)
                lines.writerow((day.isoformat(), round(mood), round(sum(week) / len(week), 2)))


def read_log(path):
    """Return days, moods and means."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    days = tuple(date.fromisoformat(row["day"]) for row in rows)
    return days, *(tuple(float(row[name]) for row in rows) for name in ("mood", "mean"))


def own(path):
    """Return the ms of LiftDesk's first picture, and of a frame."""
    program(offscreen=True)
    days, moods, means = read_log(path)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    kept = []

    def first():
        drawn = SeriesPlot("", axis=TimeAxis())
        drawn.show_plot(_plot(days, moods, means))
        _paint(drawn, image)
        kept.append(drawn)

    firsts = [timed(first) for _ in range(RUNS)]
    drawn = kept[-1]
    drawn.axis.zoom(4)

    def frame(number):
        drawn.axis.pan(0.01 if number % 20 < 10 else -0.01)
        _paint(drawn, image)

    return median(firsts), median([timed(lambda n=n: frame(n)) for n in range(FRAMES)])


def _plot(days, moods, means):
    return Plot(
        first=FIRST,
        last=LAST,
        low=-0.8,
        high=10.8,
        ticks=(0.0, 5.0, 10.0),
        marks=(
            Dots(days=days, values=moods, tone="mood", is_filled=False, size=6),
            Line(days=days, values=means, tone="mood", width=2.4, longest_bridge=4),
        ),
        shows_dates=True,
    )


def _paint(drawn, image):
    painter = QPainter(image)
    drawn.paint_marks(painter, QRectF(0, 0, *SIZE))
    painter.end()


def by_other(script, path):
    """Return what a script by somebody else's library measures, None where it is not there.

    Raises:
        RuntimeError: the script failed for another reason.
    """
    python = os.environ.get("LIFTDESK_OTHERS", sys.executable)
    told = subprocess.run(
        [python, str(script), str(path), str(WIDE), str(TALL), str(FRAMES)],
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode == MISSING:
        return None
    if told.returncode:
        raise RuntimeError(told.stderr)
    first, frame = told.stdout.split()
    return float(first), float(frame)


def office(path, folder):
    """Return the ms in which LibreOffice opens the log and writes its pages; None without it."""
    program_file = shutil.which("soffice") or shutil.which("libreoffice")
    if program_file is None:
        return None
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    line = [program_file, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]

    def convert():
        subprocess.run([*line, str(path)], capture_output=True, check=True)

    convert()  # the first time it makes its profile
    return timed(convert)


def _left_out(name):
    print(f"{name} is not installed: left out.", file=sys.stderr, flush=True)
