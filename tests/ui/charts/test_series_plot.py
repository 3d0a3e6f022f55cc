"""A plot that moves paints a part of itself; with what stayed it looks as if painted whole."""

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liftdesk.domain.values import replace
from liftdesk.ui.charts.axis_labels import LEFT
from liftdesk.ui.charts.marks import Dots, Line, Plot
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.wording.regional import regional, use_region
from tests.support.desks import settle

FOOT = 280
"""Px from the top where the days begin at 100 %, of a plot of 300."""
ROUNDED = 2
"""By how much, in 255ths of a colour, what is cut at the edge of a part may be rounded."""
FIRST = date(2024, 1, 1)
DAYS = tuple(FIRST + timedelta(days=n) for n in range(500))
VALUES = tuple(5 + 4 * float(np.sin(n / 9)) for n in range(500))


def plot_of(**more):
    marks = (
        Line(days=DAYS, values=VALUES, tone="mood"),
        Dots(days=DAYS, values=VALUES, tone="ink"),
    )
    ticks = (0.0, 5.0, 10.0)  # the lowest one's label reaches into the room of the days
    given = {"unit": "kg", "shows_dates": True, "marks": marks, "ticks": ticks} | more
    return Plot(first=DAYS[0], last=DAYS[-1], low=0.0, high=10.0, **given)


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), :3].copy()  # the image ends here


@pytest.mark.parametrize("words", [{"unit": "kg"}, {"heading": "Goblet squat, kg"}])
def test_what_is_painted_in_parts_looks_as_if_painted_whole(qtbot, look, words):
    look.set_text_percent(100)
    plot = SeriesPlot("Mood")
    qtbot.addWidget(plot)
    plot.show_plot(plot_of(**words))
    plot.resize(620, 300)
    plot.show()
    qtbot.waitExposed(plot)
    settle()
    before = pixels(plot.grab().toImage()).copy()
    for steps, share in ((4, 0.0), (0, 0.31), (2, -0.07)):
        plot.axis.zoom(steps)
        plot.axis.pan(share)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: plot.axis.motion.step == 1)
    settle()
    on_screen = plot.screen().grabWindow(plot.winId()).toImage()
    apart = np.abs(pixels(on_screen).astype(int) - pixels(plot.grab().toImage()))
    assert apart.max() <= ROUNDED, np.argwhere(apart.max(axis=2) > ROUNDED)[[0, -1]]
    assert not np.array_equal(pixels(on_screen), before)


def test_days_are_written_in_the_size_of_the_text(qtbot, look):
    plot = SeriesPlot("Mood")
    qtbot.addWidget(plot)
    plot.show_plot(plot_of())
    plot.resize(620, 300)
    seen = []
    for percent in (100, 200, 100):
        look.set_text_percent(percent)
        plot.restyle()
        seen.append(pixels(plot.grab().toImage())[FOOT:].copy())
    assert np.array_equal(seen[0], seen[2])
    assert not np.array_equal(seen[0], seen[1])


def test_values_are_written_as_the_region_does(qtbot, look):
    plot = SeriesPlot("Mood")
    qtbot.addWidget(plot)
    plot.show_plot(plot_of(ticks=(2.5, 7.5)))
    plot.resize(620, 300)
    seen = []
    for decimal in (".", ",", "."):
        use_region(replace(regional(), decimal=decimal))
        seen.append(pixels(plot.grab().toImage())[:, :LEFT].copy())
    assert np.array_equal(seen[0], seen[2])
    assert not np.array_equal(seen[0], seen[1])


def test_a_pointer_that_only_rests_takes_no_cursor_away(qtbot):
    plot = SeriesPlot("Mood")
    qtbot.addWidget(plot)
    plot.show_plot(plot_of())
    told = []
    plot.pointed_at.connect(told.append)
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert told == []
    plot._on_pointer_moved(QPointF(30, 40))
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert [at is None for at in told] == [False, True]
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert len(told) == 2
