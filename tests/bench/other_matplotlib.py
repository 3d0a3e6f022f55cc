"""Thirty years of moods drawn by matplotlib: run by others.py; prints two times in ms."""

import csv
import statistics
import sys
from datetime import date
from pathlib import Path
from time import perf_counter

try:
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
except ImportError:
    sys.exit(3)  # as others.py expects where the library is not there


def main(path, wide, tall, frames):
    """Draw the first picture, then pan over two fifths of the span."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    days = [date.fromisoformat(row["day"]) for row in rows]
    moods, means = ([float(row[name]) for row in rows] for name in ("mood", "mean"))
    mpl.rcParams["path.simplify"] = True
    start = perf_counter()
    figure = Figure(figsize=(int(wide) / 100, int(tall) / 100), dpi=100)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.plot(days, moods, "o", mfc="none", ms=4, color="#C4640C")
    axes.plot(days, means, color="#C4640C", lw=1.8)
    canvas.draw()
    first = (perf_counter() - start) * 1000
    low, high = axes.get_xlim()
    across = (high - low) * 0.41
    times = []
    for number in range(int(frames)):
        start = perf_counter()
        left = low + across + (number % 10) * across * 0.01
        axes.set_xlim(left, left + across)
        canvas.draw()
        times.append((perf_counter() - start) * 1000)
    print(first, statistics.median(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
