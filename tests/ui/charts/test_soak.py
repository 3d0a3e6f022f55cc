"""Five hundred repaints, and None still has its references."""

import gc
import sys
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from liftdesk.ui.charts.marks import Band, Dots, Line, Plot
from liftdesk.ui.charts.series_plot import SeriesPlot

DAYS = tuple(date(2026, 1, 1) + timedelta(n) for n in range(60))


def plot_of(shift):
    values = tuple(float(n % 7 + shift % 9) for n in range(len(DAYS)))
    return Plot(
        first=DAYS[0],
        last=DAYS[-1],
        low=0,
        high=20,
        ticks=(0.0, 10.0),
        unit="kg",
        marks=(
            Band(days=DAYS, low=values, high=tuple(v + 1 for v in values), tone="strength-soft"),
            Line(days=DAYS, values=values, tone="strength"),
            Dots(days=DAYS, values=values, tone="mood", is_filled=False),
        ),
    )


def test_five_hundred_repaints(qtbot, look):
    plot = SeriesPlot("Squat")
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.show()
    plot.show_plot(plot_of(0))
    plot.grab()
    gc.collect()  # what earlier tests left behind goes now, and not while repaints are counted
    before = sys.getrefcount(None)
    for shift in range(500):
        plot.show_plot(plot_of(shift))
        plot.grab()
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100
    assert plot.accessibleName() == "Squat"


def test_what_is_drawn_follows_the_plot(qtbot, look):
    plot = SeriesPlot("Squat")
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.show()
    pictures = []
    for shift in (0, 3, 0):
        plot.show_plot(plot_of(shift))
        pictures.append(plot.grab().toImage())
    assert pictures[0] == pictures[2] != pictures[1]
