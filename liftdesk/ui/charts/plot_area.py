"""The plots of one panel with their labels: drawn, pointed at, and read with the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from liftdesk.ui.charts.gutter import PlacedGutter, SignedGutter
from liftdesk.ui.charts.marks import Chart, Plot
from liftdesk.ui.charts.read_out import ReadOut
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.shared.layout_items import take_all
from liftdesk.ui.shared.roles import CHART, read_as
from liftdesk.ui.shared.tokens import Space

_REACH = 10
"""Px from the pointer within which a value is read."""
_PAN, _PAGE = 0.1, 0.9


class PlotArea(QWidget):
    """Plots below each other, or in columns; stops the keyboard once.

    Signals:
        pointed: the cursor was moved here; whether by a key, which is to be heard as well.
    """

    pointed = Signal(bool)

    def __init__(
        self, axis: TimeAxis, *, plots: int = 1, columns: int = 1, parent: QWidget | None = None
    ) -> None:
        """Make it with so many plots; `axis` is the page's, charts not of time have their own."""
        super().__init__(parent)
        self.axis, self._columns = axis, columns
        self.plots: list[SeriesPlot] = []
        self._gutters: list[QWidget] = []
        self._labels: list[tuple[object, ...]] = []
        self._read: ReadOut | None = None
        self._is_of_time = True
        self._value: float | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XXS)
        self._grid.setVerticalSpacing(2)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as `mirroring` says of plots
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read_as(self, CHART)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._set_count(plots)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart; plots are made or put away as it has more or fewer."""
        self._set_count(len(chart.plots))
        self._read = ReadOut(chart)
        self._is_of_time = chart.is_of_time
        self._value = None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.told)
        for drawn, plot in zip(self.plots, chart.plots, strict=True):
            if drawn.plot is not plot:  # what is kept from before is drawn already
                drawn.show_plot(plot)
            drawn.setAccessibleName(plot.heading or chart.title)
            drawn.setAccessibleDescription(chart.told)
        self._show_labels(chart)

    def set_columns(self, columns: int) -> None:
        """Put the plots side by side, so many in a row."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def restyle(self) -> None:
        """Draw again in the theme's colours."""
        for plot in self.plots:
            plot.restyle()

    def reading(self) -> str:
        """Return what stands at the cursor in words, "" where nothing does."""
        if self._read is None or self.axis.cursor is None:
            return ""
        return self._read.words(self.axis.cursor, self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor from value to value, go closer or further, or along."""
        key = Qt.Key(event.key())
        moves = Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & moves and key in _SIDES:
            self.axis.pan(_PAN * _SIDES[key])
        elif key in _PAGES:
            self.axis.pan(_PAGE * _PAGES[key])
        elif key in _SIDES or key in _ENDS or key == Qt.Key.Key_Escape:
            self._move(key)
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> None:
        if self._read is None:
            return
        places = self._read.places
        if key == Qt.Key.Key_Escape or not places:
            self.axis.point(None)
        elif key in _ENDS:
            self.axis.point(places[_ENDS[key]])
        else:
            self.axis.point(self._read.step(self.axis.cursor, _SIDES[key]))
        self._value = None
        self.pointed.emit(True)  # noqa: FBT003 - by a key

    def _on_pointed_at(self, at: tuple[float, float] | None) -> None:
        if self._read is None:
            return
        place = None
        if at is not None:
            low, high = self.axis.view
            wide = max(1, self.plots[0].width())
            within = _REACH * (high - low) / wide
            if self._is_of_time:
                # A day's mark stands at its beginning; what is nearest is meant.
                place = self._read.nearest(at[0], None, max(within, 0.5))
                place = float(round(at[0])) if place is None else place
            else:
                place = self._read.nearest(at[0], at[1], max(within, 0.5))
            self._value = None if self._is_of_time else at[1]
        self.axis.point(place)
        self.pointed.emit(False)  # noqa: FBT003 - by the pointer

    def _set_count(self, count: int) -> None:
        while len(self.plots) < count:
            plot = SeriesPlot("", self, axis=self.axis)
            plot.pointed_at.connect(self._on_pointed_at)
            self.plots.append(plot)
            self._labels.append(())
        if len(self.plots) > count:
            for plot in self.plots[count:]:
                plot.hide()
                plot.deleteLater()
            del self.plots[count:], self._labels[count:]
        if len(self.plots) != self._grid.count() - len(self._gutters):
            self._place()

    def _place(self) -> None:
        take_all(self._grid)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, plot in enumerate(self.plots):
            row, column = divmod(number, self._columns)
            self._grid.addWidget(plot, row, 2 * column)
            self._grid.setColumnStretch(2 * column, 1)
        for gutter in self._gutters:
            gutter.hide()
            gutter.deleteLater()
        self._gutters, self._labels = [], [() for _ in self.plots]

    def _show_labels(self, chart: Chart) -> None:
        """Put the labels beside the plots anew, where they are others than before."""
        wanted: list[tuple[object, ...]] = [tuple(plot.labels) for plot in chart.plots]
        if wanted == self._labels:
            for gutter in self._gutters:
                gutter.update()
            return
        for gutter in self._gutters:
            self._grid.removeWidget(gutter)
            gutter.hide()
            gutter.deleteLater()
        self._labels = wanted
        made = [_gutter(plot, self.plots[n]) for n, plot in enumerate(chart.plots)]
        self._gutters = [gutter for gutter in made if gutter is not None]
        for number, label in enumerate(made):
            if label is not None:
                row, column = divmod(number, self._columns)
                self._grid.addWidget(label, row, 2 * column + 1)


def _gutter(plot: Plot, drawn: SeriesPlot) -> QWidget | None:
    if not plot.labels:
        return None
    if any(one.at is not None for one in plot.labels):
        return PlacedGutter(plot.labels, drawn.height_of)
    return SignedGutter(plot.labels)


_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
