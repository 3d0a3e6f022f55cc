"""Charts that are heavy to draw are sketched while they are moved, and drawn finely at rest."""

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liftdesk.ui.charts import motion
from liftdesk.ui.charts.marks import Band, Bars, Dots, Line, Plot, Strokes
from liftdesk.ui.charts.motion import BUDGET_MS, COARSE, SKETCH_MS, STEP, Motion
from liftdesk.ui.charts.plot_area import PlotArea
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.charts.time_axis import TimeAxis
from tests.support.desks import settle

NEAR = 3
"""Columns from what is drawn finely within which all of a sketch lies."""
NUMBER = 3000


@pytest.fixture
def moved(qtbot):
    return Motion()


def test_what_is_light_is_drawn_finely_all_the_while(moved):
    moved.drawn("mood", BUDGET_MS / 2)
    moved.drawn("mood", BUDGET_MS / 2)  # the same chart once more
    moved.drawn("dose", BUDGET_MS / 2)
    moved.move()
    assert moved.step == 1


def test_what_is_heavy_is_sketched_until_it_rests(qtbot, moved):
    moved.drawn("mood", BUDGET_MS)
    moved.drawn("dose", BUDGET_MS / 10)
    assert moved.step == 1
    with qtbot.waitSignal(moved.rested):
        for _ in range(3):
            moved.move()
            assert moved.step == STEP
    assert moved.step == 1


def test_what_is_too_heavy_to_be_sketched_is_sketched_more_roughly_until_it_rests(qtbot, moved):
    moved.drawn("lifts", 2 * BUDGET_MS)
    moved.move()
    moved.drawn("lifts", SKETCH_MS / 2)
    moved.move()
    assert moved.step == STEP
    moved.drawn("lifts", SKETCH_MS / 2)
    moved.drawn("dose", SKETCH_MS)
    assert moved.step == STEP  # all charts of a frame are drawn alike
    moved.move()
    assert moved.step == COARSE
    moved.drawn("lifts", SKETCH_MS / 4)
    with qtbot.waitSignal(moved.rested):
        moved.move()
        assert moved.step == COARSE
    assert moved.step == 1
    moved.move()
    moved.move()
    assert moved.step == STEP  # what took long once need not take long again


def test_a_chart_that_cannot_be_seen_counts_no_longer(moved):
    moved.drawn("mood", 10 * BUDGET_MS)
    moved.left("mood")
    moved.left("nor was this one seen")
    moved.move()
    assert moved.step == 1


def heavy_plot():
    """Waves of so many points that some stand in each px; a gap in their middle."""
    half = NUMBER // 2
    days = tuple(float(n) for n in range(NUMBER) if abs(n - half) > NUMBER / 20)
    values = tuple(5 + 3 * float(np.sin(n / 40)) + n % 3 / 20 for n in days)
    low, high = tuple(v - 1 for v in values), tuple(v + 1 for v in values)
    marks = {
        "band": Band(days=days, low=low, high=high, tone="mood-soft", longest_bridge=5),
        "line": Line(days=days, values=values, tone="mood", longest_bridge=5),
        "dashes": Line(days=days, values=low, tone="mood", is_dashed=True, longest_bridge=5),
        "dots": Dots(days=days, values=values, tone="ink", size=6),
    }
    return {
        name: Plot(first=0.0, last=float(NUMBER), low=0.0, high=10.0, ticks=(), marks=(mark,))
        for name, mark in marks.items()
    }


def shown_plot(qtbot, drawn):
    plot = SeriesPlot("Mood")
    qtbot.addWidget(plot)
    plot.show_plot(drawn)
    plot.resize(700, 300)
    plot.show()
    qtbot.waitExposed(plot)
    settle()
    return plot


def inked(plot):
    """Return which px of the box of marks show more than its ground."""
    image = plot._canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width(), :3]
    ground = np.asarray([plot._drawn_in().colour("surface-raised").getRgb()[:3][::-1]])
    return np.abs(rows.astype(int) - ground).max(axis=2) > 0


def grown(mask, px):
    """Return the px that are near those of a mask."""
    found = np.zeros_like(mask)
    tall, wide = mask.shape
    for down in range(-px, px + 1):
        for right in range(-px, px + 1):
            here = mask[max(0, -down) : tall - max(0, down), max(0, -right) : wide - max(0, right)]
            found[max(0, down) : tall + min(0, down), max(0, right) : wide + min(0, right)] |= here
    return found


@pytest.mark.parametrize("name", ["band", "line", "dashes", "dots"])
@pytest.mark.parametrize("view", [(0, NUMBER), (1400, 2200), (1640, 1780)])
@pytest.mark.parametrize("step", [STEP, COARSE])
def test_a_sketch_shows_the_same_and_nothing_else(qtbot, name, view, step):
    near = NEAR * step
    plot = shown_plot(qtbot, heavy_plot()[name])
    plot.axis.show(*view)
    plot.axis.motion.step = 1
    fine = inked(plot)
    plot.axis.motion.step = step
    sketched = inked(plot)
    assert fine.any()
    assert name == "dots" or not np.array_equal(fine, sketched)
    assert not (sketched & ~grown(fine, near)).any()
    columns = fine.any(axis=0)
    assert np.count_nonzero(columns & ~grown(sketched, near).any(axis=0)) == 0
    if name in {"band", "line"}:  # of dots and dashes some are left out
        assert np.count_nonzero(fine & ~grown(sketched, near)) == 0


def test_what_is_kept_of_sketches_is_what_others_draw_anew(qtbot):
    heavy = heavy_plot()
    marks = tuple(mark for plot in heavy.values() for mark in plot.marks)
    drawn = Plot(first=0.0, last=float(NUMBER), low=0.0, high=10.0, ticks=(), marks=marks)
    kept = shown_plot(qtbot, drawn)
    moves = [(0, NUMBER), (1000, 1600), (1100, 1700), (1000, 1600), (400, 2900), (0, NUMBER)]
    for tall, step in ((300, STEP), (180, STEP), (180, COARSE), (300, STEP)):
        kept.resize(700, tall)
        for view in moves:
            anew = shown_plot(qtbot, drawn)
            anew.resize(700, tall)
            for plot in (kept, anew):
                plot.axis.show(*view)
                plot.axis.motion.step = step
            assert plot.axis.view == kept.axis.view
            assert np.array_equal(inked(kept), inked(anew)), (tall, view)


def test_gaps_stay_free_in_a_sketch(qtbot):
    for name in ("band", "line", "dashes"):
        plot = shown_plot(qtbot, heavy_plot()[name])
        plot.axis.motion.step = STEP
        middle = plot._canvas.width() // 2
        assert not inked(plot)[:, middle - 20 : middle + 20].any()
        assert inked(plot)[:, middle - 100 : middle - 50].any()


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("step", [1, STEP, COARSE])
def test_marks_of_hardly_any_points_are_drawn_too(qtbot, count, step):
    days, values = (3.0, 700.0)[:count], (4.0, 6.0)[:count]
    marks = (
        Band(days=days, low=values, high=values, tone="mood-soft"),
        Line(days=days, values=values, tone="mood", longest_bridge=999),
        Line(days=days, values=values, tone="mood", is_dashed=True, longest_bridge=999),
        Dots(days=days, values=values, tone="ink", size=6),
        Strokes(days=days, low=values, high=values, tone="ink"),
        Bars(days=days, base=values, tops=values, tone="ink", width=4.2),
    )
    plot = Plot(first=0.0, last=float(NUMBER), low=0.0, high=10.0, ticks=(), marks=marks)
    shown = shown_plot(qtbot, plot)
    shown.axis.motion.step = step
    assert bool(inked(shown).any()) is (count > 0)


def test_a_heavy_chart_that_is_moved_is_drawn_finely_when_it_rests(qtbot, monkeypatch):
    monkeypatch.setattr(motion, "BUDGET_MS", 0.0)
    plot = shown_plot(qtbot, heavy_plot()["line"])
    plot.axis.zoom(4)
    QApplication.processEvents()
    assert plot.axis.motion.step == STEP
    on_screen = plot.screen().grabWindow(plot.winId()).toImage()
    qtbot.waitUntil(lambda: plot.axis.motion.step == 1)
    settle()
    at_rest = plot.screen().grabWindow(plot.winId()).toImage()
    assert on_screen != at_rest
    assert at_rest == plot.grab().toImage().convertToFormat(at_rest.format())


def test_hidden_plots_do_not_make_a_page_heavy(qtbot):
    axis = TimeAxis()
    area = PlotArea(axis)
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.show()
    qtbot.waitExposed(area)
    settle()
    axis.motion.drawn(area.plots[0], 10 * BUDGET_MS)
    area.hide()
    axis.motion.move()
    assert axis.motion.step == 1
