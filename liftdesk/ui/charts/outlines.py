"""The columns that points of a sketch stand in, at each of the distances that are looked from."""

from math import ceil, log2

import numpy as np

from liftdesk.ui.charts import thinning
from liftdesk.ui.charts.point_arrays import Points

_LEVELS = 2
"""Levels from one width of columns to twice that."""
_FINEST = 0.7
"""Columns a point from which columns are of no use: then each point has its own."""


def level_of(scale: float, step: int) -> int:
    """Return the level whose columns are `step` px broad, or a little broader.

    `scale` is px for each place across.
    """
    return ceil(_LEVELS * log2(step / scale))


class Outline:
    """The columns of all points at a level: what lines and bands of the same places share.

    Columns are counted along the places and not along the px: panning moves them as they are, and
    whoever zooms there and back finds them again.

    Attributes:
        first: the first point of each column; has_many: whether a column has more than one point.
    """

    __slots__ = ("_breaks", "_ends", "_starts", "first", "has_many")

    def __init__(self, numbers: Points, runs: Points, level: int) -> None:
        """Find them; points in different stretches, by `runs`, are not joined."""
        wide = 2.0 ** (level / _LEVELS)
        self.first, last = thinning.columns((numbers - numbers[0]) / wide)
        if len(self.first) > _FINEST * len(numbers):
            self.first = last = np.arange(len(numbers))
        self.has_many = len(self.first) < len(numbers)
        self._starts, self._ends = numbers[self.first], numbers[last]
        self._breaks = np.flatnonzero(runs[last[:-1]] != runs[self.first[1:]])

    def seen(self, points: slice) -> slice:
        """Return which of the columns hold these points."""
        begin = int(self.first.searchsorted(points.start, "right")) - 1
        return slice(max(0, begin), int(self.first.searchsorted(points.stop - 1, "right")))

    def sides(self, part: slice) -> tuple[Points, Points, Points]:
        """Return where columns begin and end, as places, and which of them a gap follows.

        The latter are counted from the first column of the part.
        """
        breaks = self._breaks
        if len(breaks):
            first, after = breaks.searchsorted([part.start, part.stop - 1]).tolist()
            breaks = breaks[first:after] - part.start
        return self._starts[part], self._ends[part], breaks
