"""Thirty years of moods drawn by QtCharts: run by others.py; prints two times in ms."""

import csv
import os
import statistics
import sys
from datetime import date
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    from PySide6.QtCharts import QChart, QChartView, QLineSeries, QScatterSeries, QValueAxis
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QColor, QImage, QPainter, QPen
    from PySide6.QtWidgets import QApplication
except ImportError:
    sys.exit(3)  # as others.py expects where the library is not there

INK = "#C4640C"


def main(path, wide, tall, frames, *kept):
    """Draw the first picture, then pan over two fifths of the span; the last one can be kept."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    days = [float(date.fromisoformat(row["day"]).toordinal()) for row in rows]
    points = [
        [QPointF(d, float(r[k])) for d, r in zip(days, rows, strict=True)] for k in ("mood", "mean")
    ]
    app = QApplication([])
    image = QImage(int(wide), int(tall), QImage.Format.Format_RGB32)
    start = perf_counter()
    chart, across, up = _chart(points)
    up.setRange(0, 10)
    across.setRange(days[0], days[-1])
    view = QChartView(chart)
    view.resize(int(wide), int(tall))
    view.setUpdatesEnabled(False)  # drawn below, and not into a window as well
    view.show()
    app.processEvents()
    _draw(view, image)
    first = (perf_counter() - start) * 1000
    span = (days[-1] - days[0]) * 0.41
    times = []
    for number in range(int(frames)):
        start = perf_counter()
        left = days[0] + span + (number % 10) * span * 0.01
        across.setRange(left, left + span)
        app.processEvents()
        _draw(view, image)
        times.append((perf_counter() - start) * 1000)
    print(first, statistics.median(times))
    if kept:
        image.save(kept[0])


def _chart(points):
    """Return the chart of dots and their line, with its axes across and up."""
    chart = QChart()
    chart.legend().hide()
    across, up = QValueAxis(), QValueAxis()
    chart.addAxis(across, Qt.AlignmentFlag.AlignBottom)
    chart.addAxis(up, Qt.AlignmentFlag.AlignLeft)
    dots, line = QScatterSeries(), QLineSeries()
    dots.setMarkerSize(6)
    dots.setColor(Qt.GlobalColor.transparent)
    dots.setBorderColor(QColor(INK))
    line.setPen(QPen(QColor(INK), 2.4))
    for series, values in zip((dots, line), points, strict=True):
        series.append(values)
        chart.addSeries(series)
        series.attachAxis(across)
        series.attachAxis(up)
    return chart, across, up


def _draw(view, image):
    painter = QPainter(image)
    view.render(painter)
    painter.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
