"""Marks as they are drawn while a chart is moved: a column of some px at a time, corners are cut.

What is sketched follows the data as what is drawn finely does: nothing is moved or smoothed, points
of one column are drawn from the lowest to the highest of them, and gaps stay free.
"""

from PySide6.QtGui import QPainter

from liftdesk.ui.charts.frames import Frame, Shown
from liftdesk.ui.charts.marks import Band, Line
from liftdesk.ui.charts.point_arrays import Points, draw_boxes, draw_segments

_PX_A_DOT = 1.2
"""Px across for each dot that is drawn: of more, every second, fourth or eighth is."""
WIDTH = 2.0
"""Px of a line that is not smoothed, at most: where there are many, broad ones hide each other."""
_SMOOTH = QPainter.RenderHint.Antialiasing


def line(painter: QPainter, frame: Frame, mark: Line, shown: Shown, ys: Points) -> None:
    """Draw a line through the first point of each column, and from its lowest to its highest."""
    outline = shown.outline(mark.longest_bridge)
    painter.setRenderHint(_SMOOTH, on=False)
    painter.setPen(frame.inks.pen(mark.tone, min(mark.width, WIDTH)))
    strokes = outline.strokes(ys)
    if mark.is_dashed:
        draw_segments(painter, strokes[::2])
        return
    draw_segments(painter, strokes)
    if outline.has_many:
        draw_segments(painter, outline.heights(ys))


def band(painter: QPainter, mark: Band, shown: Shown, edges: Points) -> None:
    """Fill the room between two lines; the painter has the brush, and no pen."""
    painter.setRenderHint(_SMOOTH, on=False)
    draw_boxes(painter, shown.outline(mark.longest_bridge).boxes(edges))


def some(part: slice, wide: float) -> slice:
    """Return which of the places of a `part` get a dot over `wide` px: the same wherever they are.

    They are counted from the first place of all, so that dots that are moved along stay the same.
    """
    every = 1
    while (part.stop - part.start) / every > wide / _PX_A_DOT:
        every *= 2
    return slice(-part.start % every, None, every)
