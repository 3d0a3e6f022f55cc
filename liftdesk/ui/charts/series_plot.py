"""One plot of values over days or numbers: the only file that knows pyqtgraph."""

from collections.abc import Sequence
from time import perf_counter

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from liftdesk.ui.charts.axis_labels import LEFT, AxisLabels
from liftdesk.ui.charts.frames import Frame, Inks
from liftdesk.ui.charts.mark_painter import Draw, Prepared, write_within
from liftdesk.ui.charts.marks import Level, Plot
from liftdesk.ui.charts.point_arrays import draw_segments
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Theme

_DATES, _FOOT, _HEAD, _RIGHT = 22, 4, 16, 2


class _Front(QObject):
    """Stands before pyqtgraph's view, which takes wheel and drags, and paints in its place.

    A scene asks each of its views for a repaint by itself, and with it for all that lies below:
    with ten plots on a page that was most of a frame.
    """

    def __init__(self, plot: "SeriesPlot", view: pg.GraphicsView) -> None:
        super().__init__(plot)
        self._owner = plot
        view.setViewportUpdateMode(pg.GraphicsView.ViewportUpdateMode.NoViewportUpdate)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMinimumHeight(0)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint; let the page scroll unless Ctrl is held; zoom and drag from what is shown."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            painter = QPainter(watched)
            self._owner.paint_marks(painter, QRectF(watched.rect()))
            painter.end()
            return True
        if isinstance(event, QWheelEvent):
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return True
            self._owner.take_range()
        elif isinstance(event, QMouseEvent) and event.buttons():
            self._owner.take_range()
        return super().eventFilter(watched, event)


class SeriesPlot(QWidget):
    """Draws a `Plot` in the colours of the look's theme, or of one it is given.

    Signals:
        pointed_at: the pointer is over a place and a value; None where it has left.
    """

    pointed_at = Signal(object)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, axis: TimeAxis | None = None
    ) -> None:
        """Make it; `axis` is shared with other plots, without one it has its own."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.axis = axis or TimeAxis(self)
        self._plot: Plot | None = None
        self._theme: Theme | None = None
        self._draws: list[Draw] = []
        self._below: list[Draw] = []
        self._levels, self._marks = Prepared(), Prepared()
        self._inks: Inks | None = None
        self._labels = AxisLabels()
        self._canvas = pg.GraphicsView(self, useOpenGL=False)
        self._front = _Front(self, self._canvas)
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.setMouseEnabled(x=True, y=False)
        self._canvas.setCentralItem(self._box)
        self._cursor_x: int | None = None
        self._is_following = self._is_pointed_at = False
        self._limits: tuple[float, float] | None = None
        self._box.sigXRangeChanged.connect(self._on_range_changed)
        self._canvas.scene().sigMouseMoved.connect(self._on_pointer_moved)
        self.axis.moved.connect(self._on_axis_moved)
        self.axis.motion.rested.connect(self._on_rest)
        self.axis.pointed.connect(self._on_axis_pointed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plot(self, plot: Plot, theme: Theme | None = None) -> None:
        """Draw a plot in place of the one before; `theme` overrides the look's."""
        self._plot, self._theme = plot, theme
        # Levels lie below the grid, so that they can be filled without looking through them.
        self._below = self._levels.of(m for m in plot.marks if isinstance(m, Level))
        self._draws = self._marks.of(m for m in plot.marks if not isinstance(m, Level))
        self.axis.set_limits(plot.first, plot.last)
        self._box.setLimits(yMin=plot.low, yMax=plot.high)
        self._box.setYRange(plot.low, plot.high, padding=0)
        self.take_range()
        self._cursor_x = self._cursor_place()
        tall = plot.height + self._foot() + self._above()
        self.setMinimumHeight(look_of().text_px(tall))
        self._lay_out()
        self._canvas.viewport().update()
        self.update()
        self.updateGeometry()

    def restyle(self) -> None:
        """Draw again in the theme's colours: pyqtgraph does not follow the palette by itself."""
        if self._plot is not None:
            self.show_plot(self._plot, self._theme)

    def sizeHint(self) -> QSize:
        """No more than its least height asks for; what is left over is shared by the page."""
        return QSize(400, self.minimumHeight())

    @property
    def plot(self) -> Plot | None:
        """What is shown."""
        return self._plot

    @property
    def shown_span(self) -> tuple[float, float]:
        """The places of what can be seen (days by ordinal), after panning and zooming."""
        return self.axis.view

    @property
    def cursor_x(self) -> int | None:
        """How many px from the left of its box the cursor is drawn, None where it is not."""
        return self._cursor_x

    def take_range(self) -> None:
        """Tell pyqtgraph what is shown; panels that only move along need not."""
        self._is_following = True
        if self._limits != self.axis.limits:
            low, high = self._limits = self.axis.limits
            self._box.setLimits(xMin=low, xMax=high, maxXRange=high - low)
        self._box.setXRange(*self.axis.view, padding=0)
        self._box.updateMatrix()
        self._is_following = False

    def height_of(self, value: float) -> float:
        """Return how many px below the top a value stands."""
        return float(self._canvas.y()) + self._frame(self._room()).y(value)

    def paint_marks(self, painter: QPainter, room: QRectF) -> None:
        """Draw grid, marks and cursor into a box of the plot's own px."""
        began = perf_counter()
        self._paint(painter, room)
        self.axis.motion.drawn(self, (perf_counter() - began) * 1000)

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        frame, plot = self._frame(room), self._plot
        painter.fillRect(room, frame.inks.colour("surface-raised"))
        if plot is None or room.width() < 1 or room.height() < 1:
            return
        painter.setClipRect(room)
        for draw in self._below:
            draw(painter, frame)
        self._grid(painter, frame, plot)
        for draw in self._draws:
            draw(painter, frame)
        if plot.empty:
            write_within(painter, frame, room.center(), plot.empty)
        if self._cursor_x is not None:
            painter.fillRect(QRectF(self._cursor_x, 0, 1, room.height()), frame.inks.colour("ink"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the labels of values and days, and the unit or the heading."""
        plot = self._plot
        if plot is None:
            return
        painter = QPainter(self)
        look = look_of()
        painter.setFont(look.font("chart"))
        inks, frame, top = self._drawn_in(), self._frame(self._room()), event.rect().top()
        if top < self._foot_top:
            painter.setPen(inks.colour("ink" if plot.heading else "ink-muted"))
            self._labels.head(painter, plot, look.text_px(14))
        painter.setPen(inks.colour("ink-muted"))
        self._labels.values(painter, plot, frame, self._canvas.y(), top)
        if plot.shows_dates:
            left, below = self._canvas.x(), self._foot_top + 4.0
            room = QRectF(left, below, self.width() - 24.0 - left, self.height() - below)
            self._labels.days(painter, self._across(), frame, room)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the labels outside the box of the marks."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Go where the axis went while the plot was hidden."""
        super().showEvent(event)
        self._cursor_x = self._cursor_place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no longer among what is drawn."""
        super().hideEvent(event)
        self.axis.motion.left(self)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer has left, where it was moved here.

        Where plots are shown or laid out under a pointer that rests, Qt says that it entered and
        left as well; that would take away the cursor that keys have put there.
        """
        super().leaveEvent(event)
        if self._is_pointed_at:
            self._is_pointed_at = False
            self.pointed_at.emit(None)

    def _grid(self, painter: QPainter, frame: Frame, plot: Plot) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(frame.inks.colour("hairline"), 1))
        box = frame.box
        left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
        upright = [(x, top, x, bottom) for x in (frame.x(place) for place, _ in self._across())]
        level = [(left, y, right, y) for y in map(frame.y, plot.ticks)]
        draw_segments(painter, np.asarray([*upright, *level]))

    def _across(self) -> Sequence[tuple[float, str]]:
        plot = self._plot
        return self.axis.ticks if plot is None or plot.places is None else plot.places

    def _frame(self, room: QRectF) -> Frame:
        plot = self._plot
        up = (0.0, 1.0) if plot is None else (plot.low, plot.high)
        return Frame(room, self.axis.view, up, self._drawn_in(), step=self.axis.motion.step)

    def _drawn_in(self) -> Inks:
        look = look_of()
        theme = self._theme or look.theme
        if self._inks is None or self._inks.theme is not theme:
            self._inks = Inks(theme, look.font, is_fine=self._theme is not None)
        return self._inks

    def _room(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def _above(self) -> int:
        plot = self._plot
        return _HEAD if plot is not None and (plot.unit or plot.heading) else 0

    def _foot(self) -> int:
        return _DATES if self._plot is not None and self._plot.shows_dates else _FOOT

    @property
    def _foot_top(self) -> int:
        """Where the room below the box begins, in px: that of the days."""
        return self.height() - look_of().text_px(self._foot())

    def _lay_out(self) -> None:
        above, foot = look_of().text_px(self._above()), look_of().text_px(self._foot())
        wide, tall = self.width() - LEFT - _RIGHT, self.height() - above - foot
        self._canvas.setGeometry(LEFT, above, max(1, wide), max(1, tall))
        self._cursor_x = self._cursor_place()

    def _on_range_changed(self, _box: object, view: tuple[float, float]) -> None:
        if not self._is_following:
            self.axis.show(float(view[0]), float(view[1]))

    def _on_axis_moved(self) -> None:
        if not self.isVisible():
            return
        self._cursor_x = self._cursor_place()
        self._canvas.viewport().update()
        if self._plot is not None and self._plot.shows_dates:
            top = self._foot_top
            self.update(0, top, self.width(), self.height() - top)

    def _on_rest(self) -> None:
        """Draw finely what was sketched while it moved."""
        self._canvas.viewport().update()

    def _on_axis_pointed(self) -> None:
        """Paint the strips alone where the cursor was and where it is."""
        if not self.isVisible():
            return
        before, self._cursor_x = self._cursor_x, self._cursor_place()
        for x in {before, self._cursor_x} - {None}:
            self._canvas.viewport().update(int(x or 0) - 1, 0, 3, self._canvas.height())

    def _cursor_place(self) -> int | None:
        if self.axis.cursor is None:
            return None
        return round(self._frame(self._room()).x(self.axis.cursor))

    def _on_pointer_moved(self, at: QPointF) -> None:
        if self._plot is None:
            return
        room = self._room()
        frame = self._frame(room)
        self._is_pointed_at = True
        place = frame.across[0] + at.x() / frame.scale
        share = 1 - at.y() / max(1.0, room.height())
        self.pointed_at.emit((place, frame.up[0] + share * (frame.up[1] - frame.up[0])))


def plot_version() -> str:
    """Return the version of pyqtgraph."""
    return str(pg.__version__)
