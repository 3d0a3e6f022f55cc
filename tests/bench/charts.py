"""What the Charts tab costs with thirty years of diary: `python -m tests.bench.charts [FILE]`.

Each view is shown first and again; each of its charts is panned and zoomed for 300 frames each at
1920x1080, drawn by the raster engine without a screen, and so is the page with all its panels; then
a set is logged and looked for. The middle of the frames and the slowest one stand beside each
other. FILE is a diary as
`liftdesk --data FILE demo --years 30` writes it; a copy of it is measured.
"""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.training_log import Draft
from liftdesk.system.clock import SystemClock
from tests.bench.program_window import start_window
from tests.bench.rows import median, timed

FRAMES, AGAIN, YEARS = 300, 9, 30
READING = 20.0
"""Seconds after which what is read ahead is waited for no longer."""
SIZE = (1920, 1080)
RANGES = (("12 weeks", 12), ("all", 0))


def measure(path):
    """Print what every view costs, for the usual range and for everything."""
    began = perf_counter()
    import liftdesk.ui.charts.charts_page  # noqa: F401

    print(f"import of what draws: {(perf_counter() - began) * 1000:.0f} ms")
    started, window = start_window(path)
    window.resize(*SIZE)
    QApplication.processEvents()
    first = timed(lambda: _show_tab(window))
    page = window.page("charts")
    print(f"Charts tab first shown: {first:.0f} ms", end="; ")
    print(f"statistics beside it: {timed(page._show_insight):.0f} ms later")
    _read_ahead(started.desk)
    window.show_tab("today")
    again = [_there_and_back(window) for _ in range(AGAIN)]
    print(f"Charts tab shown again: {median(again):.0f} ms")
    print(f"filling a picture of this size: {floor_of_a_frame():.1f} ms")
    print(
        f"{'view, range':34}{'first':>7}{'again':>7}{'pan':>8}{'worst':>7}{'cpu':>7}{'worst':>7}"
        f"{'zoom':>8}{'worst':>7}{'cpu':>7}{'worst':>7}"
    )
    for words, weeks in RANGES:
        page.head.range.set_value(weeks)
        for view in page.line.views._values:
            _measure_view(page, view, words)
    _measure_set(started, window, page)
    started.close()


def _shown(work):
    work()
    QApplication.processEvents()


def _show_tab(window):
    """Show the tab until it is painted; what waits for the paint is measured by itself."""
    window.show_tab("charts")
    window.page("charts")._later.stop()
    QApplication.processEvents()


def _read_ahead(desk):
    """Wait until all is read that is read while nobody types: it would count as the first frames.

    A person who looks at a chart has waited for it as well.
    """
    until = perf_counter() + READING
    while (desk.preload is None or not desk.preload.is_over) and perf_counter() < until:
        QApplication.processEvents()


def _there_and_back(window):
    window.show_tab("today")
    QApplication.processEvents()
    return timed(lambda: _show_tab(window))


def _measure_view(page, view, words):
    page._later.stop()
    first = timed(lambda: _shown(lambda: page.show_view(view)))
    page._later.stop()
    again = median([timed(lambda: _shown(lambda: page.show_view(view))) for _ in range(AGAIN)])
    frames = "".join(_cells(move_page(page, step)) for step in (_pan, _zoom))
    print(f"{view + ', ' + words:34}{first:7.0f}{again:7.0f}{frames}")
    for panel in page.panels:
        if panel.isVisible():
            frames = "".join(_cells(move(panel, step)) for step in (_pan, _zoom))
            print(f"  {panel.chart.title[:32]:32}{'':14}{frames}", flush=True)


def _cells(times):
    return " " + "".join(f"{ms:7.1f}" for ms in times)


def floor_of_a_frame():
    """Return the median ms in which a picture of this size is filled: what any drawing needs."""
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    return median([timed(lambda: picture.fill(0xFFFFFF)) for _ in range(FRAMES)])


def _pan(axis, frame):
    """To and fro in the middle two fifths of the span."""
    if frame == 0:
        axis.zoom(-100)
        axis.zoom(4)
    axis.pan(0.01 if frame % 100 < 50 else -0.01)


def _zoom(axis, frame):
    """Closer for ten steps and back to all of it."""
    if frame == 0:
        axis.zoom(-100)
    axis.zoom(1 if frame % 20 < 10 else -1)


def move(panel, step):
    """Return the times of the frames of one panel at full size, moved by `step`."""
    area = panel.area
    size = area.size()
    area.setFixedSize(*SIZE)
    QApplication.processEvents()
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    area.render(picture)  # it is seen before it is moved
    found = frames_of(lambda n: step(area.axis, n), lambda: area.render(picture))
    area.axis.zoom(-100)
    area.setMinimumSize(0, 0)
    area.setMaximumSize(16_777_215, 16_777_215)
    area.resize(size)
    return found


def move_page(page, step):
    """Return the times of the frames of the page, all of whose panels move together."""
    found = frames_of(lambda n: step(page.axis, n), QApplication.processEvents)
    page.axis.zoom(-100)
    QApplication.processEvents()
    return found


def frames_of(step, paint):
    """Return median and worst ms of a frame: of clock, of processor.

    On a machine that does other things as well the processor's time says what drawing costs.
    """
    times, work = [], []
    for frame in range(FRAMES):
        started, busy = perf_counter(), process_time()
        step(frame)
        paint()
        times.append((perf_counter() - started) * 1000)
        work.append((process_time() - busy) * 1000)
    return median(times), max(times), median(work), max(work)


def _measure_set(started, window, page):
    house = started.desk.house
    for words, weeks in RANGES:
        page.head.range.set_value(weeks)
        for view in ("together", "strength"):
            page.show_view(view)
            QApplication.processEvents()
            lift = page.head.chosen_lift
            times = []
            for turn in range(AGAIN):
                effort = Effort(reps=8, load=Load.of(20 + turn, Unit.KG), rir=2)

                def log(effort=effort, lift=lift):
                    house.training_log.log_sets([Draft(exercise=lift, done=effort)])
                    page._later.stop()
                    QApplication.processEvents()

                times.append(timed(log))
            print(f"a set logged until it is seen, {view}, {words}: {median(times):.0f} ms")
    if page.panels[0].chart.rows[-1][0] < house.insights.today:
        print("  the set is not seen")


def main():
    """Measure the diary that is named, or a new one."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.liftdesk"
        if len(sys.argv) > 1:
            shutil.copy(sys.argv[1], path)
        else:
            house = open_house(path, clock=SystemClock())
            house.sample_data.fill(months=YEARS * 12, self_checks=True)
            house.close()
        measure(path)


if __name__ == "__main__":
    main()
