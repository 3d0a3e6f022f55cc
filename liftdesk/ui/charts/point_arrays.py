"""Numbers in arrays as Qt draws them, without an object for each point."""

from typing import Any, Generic, TypeVar, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QRect
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

Points = np.ndarray
_Seen = TypeVar("_Seen")
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
        painter.drawLines(_first(lines, QLineF), len(lines))


def draw_boxes(painter: QPainter, boxes: Points) -> None:
    """Draw boxes; `boxes` has a row for each: its left, top, right and lowest px, in whole px."""
    whole = np.ascontiguousarray(boxes, dtype=np.int32)
    if len(whole):
        painter.drawRects(_first(whole, QRect), len(whole))


class Room(Generic[_Seen]):
    """Memory that Qt draws rows of four numbers from, a thing in each; used again and again."""

    def __init__(self, kind: type[_Seen], number: type[np.number[Any]]) -> None:
        """Make it, for things of a `kind` that Qt knows, which consist of such numbers."""
        self._kind = kind
        self._rows = np.empty((1, 4), dtype=number)
        self.first = _first(self._rows, kind)

    def rows(self, number: int) -> Points:
        """Return so many rows, to be written anew; what the last call returned is over."""
        if number > len(self._rows):
            self._rows = np.empty((2 * number, 4), dtype=self._rows.dtype)
            self.first = _first(self._rows, self._kind)
        return self._rows[:number]


class Stamp:
    """A picture that is drawn at many places; what Qt is told of each of them is kept."""

    def __init__(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self._fragments = np.zeros((0, _NUMBERS))
        self._told: QPainter.PixmapFragment | None = None

    def draw(self, painter: QPainter, xs: Points, ys: Points) -> None:
        """Draw it around places, in px."""
        number = len(xs)
        if not number:
            return
        if self._told is None or number > len(self._fragments):
            self._told = self._make_room(number)
        self._fragments[:number, 0], self._fragments[:number, 1] = xs, ys
        painter.drawPixmapFragments(self._told, number, self._pixmap)

    def _make_room(self, number: int) -> QPainter.PixmapFragment:
        self._fragments = np.zeros((2 * number, _NUMBERS))
        self._fragments[:, _SOURCE] = self._pixmap.width(), self._pixmap.height()
        self._fragments[:, _SCALE] = 1 / self._pixmap.devicePixelRatio()
        self._fragments[:, _OPACITY] = 1
        return _first(self._fragments, QPainter.PixmapFragment)


def _first(rows: Points, kind: type[_Seen]) -> _Seen:
    """Return the first row as Qt sees it; the array has to outlive it."""
    address: int = rows.__array_interface__["data"][0]
    return cast("_Seen", shiboken6.wrapInstance(address, kind))


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
