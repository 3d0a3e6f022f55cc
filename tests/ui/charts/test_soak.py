"""Five hundred repaints, and None still has its references."""

import sys
from datetime import date, timedelta

import numpy as np
from PySide6.QtWidgets import QApplication

from liftdesk.ui.charts.series_plot import Series, SeriesPlot, bridged

DAYS = tuple(date(2026, 1, 1) + timedelta(n) for n in range(60))


def series(shift):
    values = tuple(float(n % 7 + shift) for n in range(len(DAYS)))
    return Series(name="Estimated 1RM", days=DAYS, values=values, low=values, high=values)


def test_five_hundred_repaints(qtbot):
    plot = SeriesPlot(name="Squat", colour="#0072B2", band="#D9E8F3")
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.show()
    before = sys.getrefcount(None)
    for shift in range(500):
        plot.show_series(series(shift))
        plot.grab()
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100
    assert plot.accessibleName() == "Squat"


def test_a_long_gap_breaks_the_line():
    days = (date(2026, 1, 1), date(2026, 1, 8), date(2026, 2, 8))
    xs, places = bridged(days, 14)
    assert places.tolist() == [0, 1, -1, 2]
    assert np.all(np.diff(xs) > 0)
