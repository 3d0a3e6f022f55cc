"""Marks as they are drawn while a chart is moved: a column of some px at a time, corners are cut.

What is sketched follows the data as what is drawn finely does: nothing is moved or smoothed, points
of one column are drawn from the lowest to the highest of them, and gaps stay free.
"""

from collections.abc import Callable, Hashable, Sequence

import numpy as np
from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QPainter

from liftdesk.ui.charts.frames import Columns, Frame, Heights, Places
from liftdesk.ui.charts.marks import Band, Line
from liftdesk.ui.charts.point_arrays import Points, Room

Sketch = Callable[[QPainter, Frame], None]
_COLUMNS_A_DOT = 0.4
"""Columns for each dot that is drawn: of more, every second, fourth or eighth is."""
WIDTH = 2.0
"""Px of a line that is not smoothed, at most: where there are many, broad ones hide each other."""
_SMOOTH = QPainter.RenderHint.Antialiasing
_LINES, _BOXES = Room(QLineF, np.float64), Room(QRect, np.int32)


class _Kept:
    """How far up and down columns reach, at each level; forgotten where heights are others."""

    def __init__(
        self, heights: Heights, make: Callable[[Points, Points], tuple[Points, ...]]
    ) -> None:
        """Keep what is made of all heights in px, and of the first point of each column."""
        self._heights, self._make = heights, make
        self._upright: tuple[float, ...] = ()
        self._known: dict[Hashable, tuple[Points, ...]] = {}

    def of(self, frame: Frame, columns: Columns) -> list[Points]:
        """Return it for the columns that a frame shows."""
        if self._upright != frame.upright:
            self._upright = frame.upright
            self._known.clear()
        outline = columns.outline
        if outline not in self._known:
            whole = slice(None)
            self._known[outline] = self._make(self._heights.px(frame, whole), outline.first)
        return [one[columns.part] for one in self._known[outline]]


def line(mark: Line, places: Places, heights: Heights) -> Sketch:
    """Return what draws a line through the first point of each column, and all of its height."""
    kept = _Kept(heights, _starts if mark.is_dashed else _reaches)

    def draw(painter: QPainter, frame: Frame) -> None:
        columns = places.columns(frame, mark.longest_bridge)
        if columns is None:
            return
        width = min(mark.width, WIDTH)
        painter.setRenderHint(_SMOOTH, on=False)
        starts, *reach = kept.of(frame, columns)
        if reach and columns.outline.has_many:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(frame.inks.colour(mark.tone))
            half = frame.step // 2  # of a column: all of it would look like more than there is
            _draw_boxes(painter, (columns.left, columns.left + half), reach)
            width = 1.0  # what is between them is short, and Qt needs a third of the time for it
        if number := _put_strokes(columns, starts, 1 + mark.is_dashed):
            painter.setPen(frame.inks.pen(mark.tone, width))
            painter.drawLines(_LINES.first, number)

    return draw


def band(mark: Band, places: Places, heights: Heights) -> Sketch:
    """Return what fills the room between two lines; the painter has the brush, and no pen."""
    kept = _Kept(heights, _rooms)

    def draw(painter: QPainter, frame: Frame) -> None:
        columns = places.columns(frame, mark.longest_bridge)
        if columns is None:
            return
        painter.setRenderHint(_SMOOTH, on=False)
        _draw_boxes(painter, (columns.left, columns.right), kept.of(frame, columns))

    return draw


def some(part: slice, columns: float) -> slice:
    """Return which of the places of a `part` get a dot over so many columns.

    They are counted from the first place of all, so that dots that are moved along stay the same.
    """
    every = 1
    while (part.stop - part.start) / every > columns / _COLUMNS_A_DOT:
        every *= 2
    return slice(-part.start % every, None, every)


def _starts(ys: Points, first: Points) -> tuple[Points, ...]:
    return (ys[first],)


def _reaches(ys: Points, first: Points) -> tuple[Points, ...]:
    """Return the first point of each column, and the px it fills: two at least, as a line has."""
    top, foot = np.minimum.reduceat(ys, first), np.maximum.reduceat(ys, first)
    return ys[first], np.floor(top).astype(np.int32) - 1, np.floor(foot).astype(np.int32)


def _rooms(edges: Points, first: Points) -> tuple[Points, ...]:
    top, foot = np.minimum.reduceat(edges[0], first), np.maximum.reduceat(edges[1], first)
    return top.astype(np.int32), foot.astype(np.int32)


def _put_strokes(columns: Columns, ys: Points, every: int) -> int:
    """Lay out the strokes from column to column, all or every second; return how many.

    Those that would cross a gap go nowhere.
    """
    xs, to_xs, to_ys = columns.xs, columns.to_xs, ys[1:]
    if len(columns.breaks):
        to_ys = to_ys.copy()
        to_ys[columns.breaks] = ys[columns.breaks]
    begin = -columns.part.start % every  # so that dashes that are moved along stay the same
    number = len(range(begin, len(to_xs), every))
    rows = _LINES.rows(number)
    rows[:, 0], rows[:, 1] = xs[begin:-1:every], ys[begin:-1:every]
    rows[:, 2], rows[:, 3] = to_xs[begin::every], to_ys[begin::every]
    return number


def _draw_boxes(painter: QPainter, across: tuple[Points, Points], down: Sequence[Points]) -> None:
    """Draw boxes from the first to the last px across and down."""
    boxes = _BOXES.rows(len(across[0]))
    boxes[:, 0], boxes[:, 2] = across
    boxes[:, 1], boxes[:, 3] = down
    painter.drawRects(_BOXES.first, len(boxes))
