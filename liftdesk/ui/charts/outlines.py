"""The columns of px that points of a sketch stand in."""

import numpy as np

from liftdesk.ui.charts.point_arrays import Points


class Outline:
    """The columns that points stand in: what lines and bands of the same places share.

    Attributes:
        has_many: whether a column has more than one point.
    """

    __slots__ = ("_boxes", "_first", "_heights", "_is_joined", "_strokes", "has_many")

    def __init__(self, xs: Points, runs: Points, ends: tuple[Points, Points]) -> None:
        """Find them; `xs` are px, and points in different stretches, by `runs`, are not joined.

        `ends` are the first and the last point of each column.
        """
        first, last = ends
        across = xs[first]
        self._first = first
        self.has_many = len(first) < len(xs)
        self._strokes = np.empty((max(0, len(first) - 1), 4))
        self._strokes[:, 0], self._strokes[:, 2] = across[:-1], across[1:]
        self._heights = np.empty((len(first), 4))
        self._heights[:, 0] = self._heights[:, 2] = across
        self._boxes = np.empty((len(first), 4), dtype=np.int32)
        left = np.floor(across)
        self._boxes[:, 0], self._boxes[:-1, 2] = left, left[1:] - 1
        self._boxes[-1:, 2] = np.floor(xs[last[-1:]])
        self._is_joined: Points | None = None
        if runs[0] != runs[-1]:
            self._is_joined = runs[last[:-1]] == runs[first[1:]]
            self._boxes[:-1, 2][~self._is_joined] = np.floor(xs[last[:-1]][~self._is_joined])

    def strokes(self, ys: Points) -> Points:
        """Return the strokes between the first points of columns, one row each (x, y, x, y).

        The rows are written anew by the next call.
        """
        down = ys[self._first]
        self._strokes[:, 1], self._strokes[:, 3] = down[:-1], down[1:]
        return self._strokes if self._is_joined is None else self._strokes[self._is_joined]

    def heights(self, ys: Points) -> Points:
        """Return a stroke for each column from its lowest point to its highest; as `strokes`."""
        np.minimum.reduceat(ys, self._first, out=self._heights[:, 1])
        np.maximum.reduceat(ys, self._first, out=self._heights[:, 3])
        return self._heights

    def boxes(self, edges: Points) -> Points:
        """Return a box for each column, one row each (left, top, right, lowest px), in whole px.

        `edges` are two rows, the upper line and the lower one. As `strokes`.
        """
        self._boxes[:, 1] = np.minimum.reduceat(edges[0], self._first)
        self._boxes[:, 3] = np.maximum.reduceat(edges[1], self._first)
        return self._boxes
