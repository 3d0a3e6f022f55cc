"""One plot of values over days: the only file that knows pyqtgraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QVBoxLayout, QWidget

_DAY = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Values by day, oldest first; `low` and `high`, where given, bound a band around them."""

    name: str
    days: tuple[date, ...]
    values: tuple[float, ...]
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    longest_bridge: int = 14


class SeriesPlot(QWidget):
    """Draws one series as dots and a line that is broken where too many days say nothing."""

    def __init__(self, *, name: str, colour: str, band: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._plot = pg.PlotWidget(axisItems={"bottom": pg.DateAxisItem(utcOffset=0)})
        self._plot.setMenuEnabled(False)
        self._line = self._plot.plot(
            pen=pg.mkPen(colour, width=2), connect="finite", symbol="o", symbolBrush=colour
        )
        self._low = self._plot.plot(pen=None, connect="finite")
        self._high = self._plot.plot(pen=None, connect="finite")
        self._band = pg.FillBetweenItem(self._low, self._high, brush=band)
        self._plot.addItem(self._band)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)

    def show_series(self, series: Series) -> None:
        """Draw a series in place of the one before."""
        xs, places = bridged(series.days, series.longest_bridge)
        self._line.setData(xs, _at(series.values, places))
        self._low.setData(xs, _at(series.low or series.values, places))
        self._high.setData(xs, _at(series.high or series.values, places))
        self.setAccessibleDescription(series.name)

    @property
    def plot_item(self) -> object:
        """The plot's own item, for linking axes."""
        return self._plot.getPlotItem()

    def link_time(self, other: "SeriesPlot") -> None:
        """Share the time axis with another plot."""
        self._plot.setXLink(other.plot_item)

    def restyle(self, *, background: str, ink: str) -> None:
        """Take the colours of a theme; pyqtgraph does not follow the palette by itself."""
        self._plot.setBackground(background)
        for side in ("bottom", "left"):
            self._plot.getAxis(side).setPen(ink)
            self._plot.getAxis(side).setTextPen(ink)


def bridged(days: Sequence[date], longest: int) -> tuple[np.ndarray, np.ndarray]:
    """Return x in seconds since 1970 and the index of each value, -1 where the line breaks.

    Two days more than `longest` days apart are not joined: a break is put between them.
    """
    xs: list[float] = []
    places: list[int] = []
    for place, day in enumerate(days):
        x = datetime.combine(day, time(12), UTC).timestamp()
        if xs and x - xs[-1] > longest * _DAY:
            xs.append((x + xs[-1]) / 2)
            places.append(-1)
        xs.append(x)
        places.append(place)
    return np.asarray(xs, dtype=np.float64), np.asarray(places, dtype=np.int64)


def _at(values: Sequence[float], places: np.ndarray) -> np.ndarray:
    padded: np.ndarray = np.append(np.asarray(values, dtype=np.float64), np.nan)
    return np.take(padded, places)
