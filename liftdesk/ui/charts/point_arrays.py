"""Numbers in arrays as Qt draws them, without an object for each point."""

from typing import Any

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QRect
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

Points = np.ndarray
_SOURCE, _SCALE, _OPACITY = slice(4, 6), slice(6, 8), 9
_NUMBERS = 10
"""Numbers of a QPainter::PixmapFragment: x, y, source left and top, width, height, two scales,
rotation, opacity."""


def draw_segments(painter: QPainter, segments: Points) -> None:
    """Draw straight strokes; `segments` has a row for each: x and y of its two ends, in px.

    Much quicker than one long line of the same points, whose thick joints Qt works out one by one.
    """
    lines = np.ascontiguousarray(segments, dtype=np.float64)
    if len(lines):
        first: Any = shiboken6.wrapInstance(lines.ctypes.data, QLineF)
        painter.drawLines(first, len(lines))


def draw_boxes(painter: QPainter, boxes: Points) -> None:
    """Draw boxes; `boxes` has a row for each: its left, top, right and lowest px, in whole px."""
    whole = np.ascontiguousarray(boxes, dtype=np.int32)
    if len(whole):
        first: Any = shiboken6.wrapInstance(whole.ctypes.data, QRect)
        painter.drawRects(first, len(whole))


def draw_pixmaps(painter: QPainter, centres: Points, pixmap: QPixmap) -> None:
    """Draw one picture at many places; `centres` has a row for each: x and y, in px."""
    number = len(centres)
    if not number:
        return
    fragments = np.zeros((number, _NUMBERS))
    fragments[:, 0:2] = centres
    fragments[:, _SOURCE] = pixmap.width(), pixmap.height()
    fragments[:, _SCALE] = 1 / pixmap.devicePixelRatio()
    fragments[:, _OPACITY] = 1
    first: Any = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    painter.drawPixmapFragments(first, number, pixmap)


def polygon(xs: Points, ys: Points) -> QPolygonF:
    """Return a polygon through points, in px."""
    made = QPolygonF()
    made.resize(len(xs))
    if len(xs):
        place: Any = made
        address: Any = shiboken6.VoidPtr
        memory = address(place.data(), len(xs) * 16, True)  # noqa: FBT003 - it is written into
        into = np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)
        into[:, 0], into[:, 1] = xs, ys
    return made
