"""One plot of values over days: the only file that knows pyqtgraph."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.charts.date_ticks import date_ticks
from liftdesk.ui.charts.marks import (
    Band,
    Bars,
    Dots,
    Level,
    Line,
    Mark,
    Plot,
    Rule,
    Scores,
    Ticks,
    Words,
)
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Theme

LEFT = 46
"""Px kept for the labels of values, so that the plots of one page stand above each other."""
_DATES, _UNIT = 22, 16
_EDGE = 0.012
"""Part of a span that is free before its first and after its last day."""


class _WheelGuard(QObject):
    """Leaves the wheel to the page unless Ctrl is held."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the page scroll; zoom with Ctrl."""
        if isinstance(event, QWheelEvent):
            is_zoom = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not is_zoom:
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class SeriesPlot(QWidget):
    """Draws a `Plot` in the colours of the look's theme, or of one it is given."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._canvas = pg.PlotWidget()
        self._guard = _WheelGuard(self)
        self._canvas.viewport().installEventFilter(self._guard)
        self._item = self._canvas.getPlotItem()
        self._item.setMenuEnabled(False)
        self._item.hideButtons()
        self._item.setMouseEnabled(x=True, y=False)
        self._item.getViewBox().setDefaultPadding(0)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas.setFrameShape(QFrame.Shape.NoFrame)
        self._plot: Plot | None = None
        self._theme: Theme | None = None
        self._item.getAxis("left").setWidth(LEFT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._canvas)
        self._canvas.setMinimumHeight(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plot(self, plot: Plot, theme: Theme | None = None) -> None:
        """Draw a plot in place of the one before; `theme` overrides the look's."""
        self._plot, self._theme = plot, theme
        self._canvas.setBackground(self._colour("surface-raised"))
        self._item.clear()
        self._axes(plot)
        for mark in plot.marks:
            drawn = [self._level(mark)] if isinstance(mark, Level) else []
            for made in drawn or _DRAW[type(mark)](mark, self._colour):
                self._item.addItem(made)
        if plot.empty:
            middle = plot.first + (plot.last - plot.first) / 2
            words = Words(day=middle, value=(plot.low + plot.high) / 2, text=plot.empty)
            for made in _words(words, self._colour):
                self._item.addItem(made)
        above = _UNIT if plot.unit or plot.heading else 0
        tall = plot.height + (_DATES if plot.shows_dates else 4) + above
        self.setMinimumHeight(look_of().text_px(tall))
        self.updateGeometry()

    def restyle(self) -> None:
        """Draw again in the theme's colours: pyqtgraph does not follow the palette by itself."""
        if self._plot is not None:
            self.show_plot(self._plot, self._theme)

    def link_time(self, other: "SeriesPlot") -> None:
        """Share the time axis with another plot."""
        self._item.setXLink(other._item)  # noqa: SLF001 - another of its own kind

    def sizeHint(self) -> QSize:
        """No more than its least height asks for; what is left over is shared by the page."""
        return QSize(400, self.minimumHeight())

    @property
    def shown_span(self) -> tuple[float, float]:
        """The ordinals of the first and last day that can be seen, after panning and zooming."""
        low, high = self._item.getViewBox().viewRange()[0]
        return float(low), float(high)

    def height_of(self, value: float) -> float:
        """Return how many px below the top a value stands."""
        box = self._item.getViewBox()
        inside = box.mapToScene(box.mapFromView(QPointF(0.0, value)))
        return float(self._canvas.mapFromScene(inside).y())

    def _axes(self, plot: Plot) -> None:
        box = self._item.getViewBox()
        edge = max(1.0, (plot.last - plot.first).days * _EDGE)
        first, last = plot.first.toordinal() - edge, plot.last.toordinal() + edge
        box.setLimits(xMin=first, xMax=last, yMin=plot.low, yMax=plot.high)
        box.setXRange(first, last, padding=0)
        box.setYRange(plot.low, plot.high, padding=0)
        left, bottom = self._item.getAxis("left"), self._item.getAxis("bottom")
        days = [(float(day.toordinal()), words) for day, words in date_ticks(plot.first, plot.last)]
        bottom.setTicks([days])
        left.setTicks([[(value, f"{value:g}") for value in plot.ticks]])
        bottom.setStyle(showValues=plot.shows_dates, tickLength=0)
        left.setStyle(tickLength=0)
        bottom.setHeight(look_of().text_px(_DATES if plot.shows_dates else 4))
        for axis in (left, bottom):
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(self._hairline())
            axis.setTextPen(self._colour("ink-muted"))
            axis.setTickFont(_font())
        self._item.addItem(self._grid([day for day, _ in days], plot.ticks, (first, last)))
        title = plot.heading or plot.unit
        self._item.setTitle(None)
        if title:
            tone = "ink" if plot.heading else "ink-muted"
            size = f"{_font().pixelSize()}px"
            unit = pg.LabelItem(title, color=self._colour(tone).name(), size=size)
            unit.setParentItem(left)
            unit.setPos(LEFT - 4 if plot.heading else LEFT - 24, -look_of().text_px(_UNIT))
            self._unit_item(unit)

    def _unit_item(self, unit: pg.LabelItem | None) -> None:
        earlier = getattr(self, "_unit", None)
        if earlier is not None and earlier.scene() is not None:
            earlier.scene().removeItem(earlier)
        self._unit = unit
        self._item.layout.setRowFixedHeight(0, look_of().text_px(_UNIT))

    def _grid(
        self, days: Sequence[float], values: Sequence[float], across: tuple[float, float]
    ) -> pg.PlotCurveItem:
        """Return all grid lines as one item: an item for each costs more than all the rest."""
        low, high = (0.0, 1.0) if self._plot is None else (self._plot.low, self._plot.high)
        xs = [x for day in days for x in (day, day)] + [x for _ in values for x in across]
        ys = [y for _ in days for y in (low, high)] + [
            y for value in values for y in (value, value)
        ]
        return pg.PlotCurveItem(xs, ys, pen=self._hairline(), connect="pairs", antialias=False)

    def _hairline(self) -> QPen:
        return QPen(pg.mkPen(self._colour("hairline"), width=1))

    def _level(self, mark: Level) -> pg.QtWidgets.QGraphicsRectItem:
        """Return a band as a plain rectangle, as wide as can be seen."""
        plot, fill = self._plot, self._colour(mark.tone)
        fill.setAlphaF(mark.opacity)
        wide = 1 if plot is None else (plot.last - plot.first).days + 2
        first = 0 if plot is None else plot.first.toordinal() - 1
        edge = wide * _EDGE
        band = pg.QtWidgets.QGraphicsRectItem(
            first - edge, mark.low, wide + 2 * edge, mark.high - mark.low
        )
        band.setPen(pg.mkPen(None))
        band.setBrush(fill)
        band.setZValue(-10)
        return band

    def _colour(self, token: str) -> QColor:
        if self._theme is not None:
            return QColor(self._theme.colour(token))
        return look_of().colour(token)


Colour = Callable[[str], QColor]
Drawn = list[Any]
"""Graphics items: pyqtgraph has no types of its own."""


def bridged(days: Sequence[date], longest: int) -> tuple[np.ndarray, np.ndarray]:
    """Return x as ordinals and the index of each value, -1 where the line breaks.

    Two days more than `longest` days apart are not joined: a break is put between them.
    """
    xs: list[float] = []
    places: list[int] = []
    for place, day in enumerate(days):
        if place and (day - days[place - 1]) > timedelta(days=longest):
            xs.append((day.toordinal() + days[place - 1].toordinal()) / 2)
            places.append(-1)
        xs.append(float(day.toordinal()))
        places.append(place)
    return np.asarray(xs, dtype=np.float64), np.asarray(places, dtype=np.int64)


def _at(values: Sequence[float], places: np.ndarray) -> np.ndarray:
    padded: np.ndarray = np.append(np.asarray(values, dtype=np.float64), np.nan)
    return np.take(padded, places)


def _line(mark: Line, colour: Colour) -> Drawn:
    xs, places = bridged(mark.days, mark.longest_bridge)
    style = Qt.PenStyle.DashLine if mark.is_dashed else Qt.PenStyle.SolidLine
    pen = pg.mkPen(colour(mark.tone), width=mark.width, style=style)
    curve = pg.PlotCurveItem(
        xs, _at(mark.values, places), pen=pen, connect="finite", antialias=True
    )
    curve.setSegmentedLineMode("auto" if mark.is_dashed else "on")
    return [curve]


def _dots(mark: Dots, colour: Colour) -> Drawn:
    fill = colour(mark.tone) if mark.is_filled else colour("surface-raised")
    xs = [float(day.toordinal()) for day in mark.days]
    return [
        pg.ScatterPlotItem(
            xs,
            list(mark.values),
            symbol=mark.shape,
            size=mark.size,
            pen=pg.mkPen(colour(mark.tone), width=1.3),
            brush=fill,
            antialias=True,
        )
    ]


def _band(mark: Band, colour: Colour) -> Drawn:
    items: Drawn = []
    for first, last in _runs(mark.days, mark.longest_bridge):
        xs = [float(day.toordinal()) for day in mark.days[first:last]]
        path = QPainterPath()
        for place, (x, y) in enumerate(zip(xs, mark.low[first:last], strict=True)):
            path.lineTo(x, y) if place else path.moveTo(x, y)
        for x, y in zip(reversed(xs), reversed(mark.high[first:last]), strict=True):
            path.lineTo(x, y)
        path.closeSubpath()
        shape = pg.QtWidgets.QGraphicsPathItem(path)
        shape.setPen(pg.mkPen(None))
        shape.setBrush(colour(mark.tone))
        items.append(shape)
    return items


def _runs(days: Sequence[date], longest: int) -> list[tuple[int, int]]:
    """Return first and past-the-last index of each run of days that are joined."""
    breaks = [
        place
        for place, (before, after) in enumerate(pairwise(days), start=1)
        if after - before > timedelta(days=longest)
    ]
    edges = [0, *breaks, len(days)]
    return [(first, last) for first, last in pairwise(edges) if last - first > 1]


def _rule(mark: Rule, colour: Colour) -> Drawn:
    pen = pg.mkPen(colour(mark.tone), width=1, style=Qt.PenStyle.DashLine)
    return [pg.InfiniteLine(mark.value, angle=0, pen=pen)]


def _bars(mark: Bars, colour: Colour) -> Drawn:
    tops = [top - base for top, base in zip(mark.tops, mark.base, strict=True)]
    pen = pg.mkPen(None)
    brush: QColor | None = colour(mark.tone)
    if mark.is_outlined:
        pen, brush = pg.mkPen(colour(mark.tone), width=1.4, style=Qt.PenStyle.DashLine), None
    return [
        pg.BarGraphItem(
            x=[float(day.toordinal()) for day in mark.days],
            y0=list(mark.base),
            height=tops,
            width=mark.width,
            pen=pen,
            brush=pg.mkBrush(brush),
        )
    ]


def _ticks(mark: Ticks, colour: Colour) -> Drawn:
    xs = np.repeat([float(day.toordinal()) for day in mark.days], 2)
    ys = np.tile([mark.value, mark.value + mark.height], len(mark.days))
    pen = pg.mkPen(colour(mark.tone), width=2)
    return [pg.PlotCurveItem(xs, ys, pen=pen, connect="pairs")]


def _words(mark: Words, colour: Colour) -> Drawn:
    text = pg.TextItem(
        mark.text, color=colour("ink-muted"), anchor=(0.5, 0.5), fill=colour("surface-raised")
    )
    text.setFont(_font())
    text.setPos(float(mark.day.toordinal()), mark.value)
    return [text]


def _scores(mark: Scores, colour: Colour) -> Drawn:
    items: Drawn = []
    for day, value, words in zip(mark.days, mark.values, mark.texts, strict=True):
        text = pg.TextItem(words, color=colour("ink"), anchor=(0.5, 1.15))
        text.setFont(look_of().font("caption-strong"))
        text.setPos(float(day.toordinal()), value)
        items.append(text)
    return items


def _font() -> QFont:
    return look_of().font("chart")


_DRAW: dict[type[Mark], Callable[[Any, Colour], Drawn]] = {
    Line: _line,
    Dots: _dots,
    Band: _band,
    Rule: _rule,
    Bars: _bars,
    Ticks: _ticks,
    Words: _words,
    Scores: _scores,
}
