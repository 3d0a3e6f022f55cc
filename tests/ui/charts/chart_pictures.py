"""Small pictures of every chart, which tests hold new ones to.

A picture is a chart's plots below each other, each averaged over squares of px and without any
letters, which are others where fonts are. Where a chart was changed on purpose, look at it with
`python -m tests.support.chart_states FOLDER`; then `python -m tests.ui.charts.chart_pictures`
writes all pictures anew.
"""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from liftdesk.commands.painting import program
from liftdesk.ui.charts.marks import Scores, Words
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.shared.look import look_of
from tests.support.chart_states import stage_of

FOLDER = Path(__file__).parent / "pictures"
THEMES = ("light", "dark")
WIDE, TALL, SQUARE = 480, 96, 6
"""Px of a plot, and of the squares that it is averaged over."""
TOLERANCE = 3.0
"""How far a square may differ, in 255ths of a colour. The faintest mark there is, the lowest band
of a questionnaire in the dark theme, makes a difference of 5; writing to a file one of 0.5."""
MONTHS = 14


def small(chart):
    """Return a chart's plots in the look's theme, averaged over squares: rows, columns, colours."""
    return np.concatenate([small_plot(wordless(plot)) for plot in chart.plots])


def wordless(plot):
    """Return a plot without its letters."""
    marks = tuple(mark for mark in plot.marks if not isinstance(mark, Words | Scores))
    return replace(plot, marks=marks, empty="")


def small_plot(plot):
    """Return one plot, averaged over squares, in the look's theme; letters are left in it."""
    drawn = SeriesPlot("", axis=TimeAxis())
    drawn.show_plot(plot)
    image = QImage(WIDE, TALL, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    drawn.paint_marks(painter, QRectF(0, 0, WIDE, TALL))
    painter.end()
    drawn.deleteLater()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(TALL, WIDE, 3).astype(float)
    return pixels.reshape(TALL // SQUARE, SQUARE, WIDE // SQUARE, SQUARE, 3).mean(axis=(1, 3))


def difference(one, other):
    """Return how far the square that differs most does, in 255ths of a colour; shapes are alike."""
    return float(np.abs(one - other).max())


def charts_of(page):
    """Return every chart of a page by its view and the stem of its files."""
    return {
        f"{view}-{panel._name}": panel.chart
        for view in VIEWS
        for panel in page.show_view(view).panels
    }


def kept(name, number=None):
    """Return the picture that is kept under a name, or the part of it that is one plot."""
    image = QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB888)
    rows, columns, line = image.height(), image.width(), image.bytesPerLine()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(rows, line)
    whole = pixels[:, : 3 * columns].reshape(rows, columns, 3).astype(float)
    high = TALL // SQUARE
    return whole if number is None else whole[number * high : (number + 1) * high]


def keep(name, picture):
    """Write a picture under a name."""
    rows, columns, _ = picture.shape
    data = np.ascontiguousarray(picture.round(), dtype=np.uint8)
    image = QImage(data.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    image.save(str(FOLDER / f"{name}.png"))


def without(plot, place):
    """Return a plot that lacks one of its marks."""
    return replace(plot, marks=plot.marks[:place] + plot.marks[place + 1 :])


def in_tone(plot, place, tone):
    """Return a plot one of whose marks has another colour."""
    marks = list(plot.marks)
    marks[place] = replace(marks[place], tone=tone)
    return replace(plot, marks=tuple(marks))


def upside_down(plot):
    """Return a plot whose values grow downwards."""
    return replace(plot, low=plot.high, high=plot.low)


def main():
    """Write all pictures anew."""
    program(offscreen=True)
    look_of().set_theme("light")
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for months, start in ((MONTHS, ""), (0, "empty-")):
        with TemporaryDirectory() as folder:
            stage = stage_of(Path(folder), months)
            charts = charts_of(stage.page("charts"))
            for theme in THEMES:
                look_of().set_theme(theme)
                for name, chart in charts.items():
                    keep(f"{start}{name}-{theme}", small(chart))
            stage.close()


if __name__ == "__main__":
    main()
