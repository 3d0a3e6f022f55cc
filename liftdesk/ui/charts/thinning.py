"""As many points as there are pixels: a chart costs what can be seen of it, not what is in it."""

from math import ceil

import numpy as np

from liftdesk.domain.values import dataclass

Numbers = np.ndarray
_LEAST, _ROOM = 4, 1.4
"""Px of the smallest mark; how many times their distance marks may be large."""
_CELL = 2.0
"""Px across within which marks, some px wide themselves, cannot be told apart."""
_MOST_SPOTS = 4_000_000
"""Spots of a drawing up to which a table of them is quicker than sorting: some screens full."""
_APART = 1.0
"""Px between the middles of smoothed strokes of 1 px that are to look like one."""
DENSE = 2
"""Points for each px across from which a line is thinned."""
_TINY = 1e-12
"""Px between points that stand at the same place, by which nothing is to be divided."""


def breaks_before(xs: Numbers, longest: float) -> Numbers:
    """Return how many breaks lie before each point: where two points are over `longest` apart."""
    if not len(xs):
        return np.zeros(0, dtype=np.int64)
    return np.asarray(np.concatenate([[0], np.cumsum(np.diff(xs) > longest)]))


def gaps(xs: Numbers, runs: Numbers) -> Numbers:
    """Return where points that are next to each other are in different stretches, by `runs`.

    A row each: the px of the last point before the gap, and of the first one after it.
    """
    before = np.flatnonzero(runs[1:] != runs[:-1])
    found = np.empty((len(before), 2))
    found[:, 0], found[:, 1] = xs[before], xs[before + 1]
    return found


def without(middles: Numbers, gaps: Numbers) -> Numbers | None:
    """Return which of ascending `middles` are in none of the `gaps`; None where all are."""
    is_there: Numbers | None = None
    for first, after in middles.searchsorted(gaps, "right").tolist():
        if after > first:
            is_there = np.ones(len(middles), dtype=np.bool_) if is_there is None else is_there
            is_there[first:after] = False
    return is_there


def seen(xs: Numbers, low: float, high: float) -> slice:
    """Return the points of ascending `xs` from `low` to `high`, and one on either side."""
    first = int(xs.searchsorted(low, "left")) - 1
    after = int(xs.searchsorted(high, "right")) + 1
    return slice(max(0, first), min(len(xs), after))


def segments(xs: Numbers, ys: Numbers, breaks: Numbers) -> Numbers:
    """Return the strokes of a line, one row each (x, y, x, y), in the px of `xs` and `ys`.

    Points in different stretches, by `breaks`, are not joined.
    """
    strokes = np.empty((max(0, len(xs) - 1), 4))
    strokes[:, 0], strokes[:, 1], strokes[:, 2], strokes[:, 3] = xs[:-1], ys[:-1], xs[1:], ys[1:]
    if not len(strokes) or breaks[0] == breaks[-1]:
        return strokes
    return np.asarray(strokes[breaks[1:] == breaks[:-1]])


def thinned(
    xs: Numbers, ys: Numbers, breaks: Numbers, ends: tuple[Numbers, Numbers]
) -> tuple[Numbers, Numbers, Numbers]:
    """Return the lowest, the highest and the last point of each column of px, in this order.

    `ends` are the columns of `xs`. A line of so many points shows no more of them.
    """
    first, last = ends
    across, up = np.empty((len(first), 3)), np.empty((len(first), 3))
    across[:, 0] = across[:, 1] = xs[first]
    across[:, 2] = xs[last]
    up[:, 0], up[:, 1] = np.minimum.reduceat(ys, first), np.maximum.reduceat(ys, first)
    up[:, 2] = ys[last]
    # Within one px no gap can be seen: a column counts as the stretch that it ends in.
    return across.ravel(), up.ravel(), np.repeat(breaks[last], 3)


def side_by_side(strokes: Numbers, width: float) -> Numbers:
    """Return strokes of 1 px that together are as broad as `width` px, where they are smoothed.

    Qt works out the outline of a broad stroke; of strokes of 1 px it does not, in a tenth of the
    time. Neighbours lie a px apart at most, so that nothing shines through.
    """
    if width <= 1 or not len(strokes):
        return strokes
    across, down = strokes[:, 2] - strokes[:, 0], strokes[:, 3] - strokes[:, 1]
    long = np.maximum(np.sqrt(across * across + down * down), 1e-9)
    right, below = -down / long, across / long
    number = 1 + ceil((width - 1) / _APART)
    found = np.empty((number, len(strokes), 4))
    for place, step in enumerate(np.linspace(-(width - 1) / 2, (width - 1) / 2, number).tolist()):
        found[place, :, 0::2] = strokes[:, 0::2] + (step * right)[:, None]
        found[place, :, 1::2] = strokes[:, 1::2] + (step * below)[:, None]
    return found.reshape(-1, 4)


@dataclass(frozen=True, slots=True)
class Pillars:
    """Columns of px and the points they stand between: what bands of the same places share.

    `boxes` have the columns, in whole px, and room for their ends. Each stands `along` px behind
    the point `before`, of those that are left of the points: the last ones of their columns, by
    `ends`, where these are many. `gaps` are the px from each of these points to the next.
    """

    boxes: Numbers
    before: Numbers
    along: Numbers
    gaps: Numbers
    ends: tuple[Numbers, Numbers] | None


def pillars(
    xs: Numbers, runs: Numbers, wide: float, ends: tuple[Numbers, Numbers] | None
) -> Pillars:
    """Return the columns from 0 to `wide`, both ends included, between ascending points.

    `ends` are the columns of `xs` where there are more points than px, else None. Gaps between
    stretches, by `runs`, stay free.
    """
    if ends is not None:
        xs, runs = xs[ends[1]], runs[ends[1]]
    begin, end = max(0, ceil(xs[0] - 0.5)), min(ceil(wide), ceil(xs[-1] - 0.5))
    left = np.arange(begin, max(begin, end), dtype=np.float64)
    middles = left + 0.5
    before = np.minimum(_passed(xs + (0.5 - begin), len(left)), max(0, len(xs) - 2))
    if runs[0] != runs[-1]:
        is_inside = runs[before] == runs[before + 1]
        left, middles, before = left[is_inside], middles[is_inside], before[is_inside]
    gaps = np.maximum(xs[1:] - xs[:-1], _TINY)
    boxes = np.zeros((len(left), 4), dtype=np.int32)
    boxes[:, 0] = boxes[:, 2] = left
    return Pillars(boxes, before, middles - xs[before], gaps, ends)


def _passed(rising: Numbers, number: int) -> Numbers:
    """Return the last place of `rising` numbers below 1, below 2 and so on, `number` times.

    Numbers are counted, which takes a part of the time of looking each of them up.
    """
    whole = np.floor(rising).astype(np.intp)
    counted = np.bincount(np.minimum(np.maximum(whole, 0), number), minlength=number + 1)
    return np.asarray(np.maximum(np.cumsum(counted[:number]) - 1, 0))


def upright(columns: Pillars, edges: Numbers) -> Numbers:
    """Return the room between two lines as boxes of a px across, one row each (x, top, x, foot).

    In whole px. `edges` are two rows, the upper line and the lower one. Where many points share a
    column, it reaches from the highest to the lowest of them.
    """
    if columns.ends is not None:
        first, all_edges = columns.ends[0], edges
        edges = np.empty((2, len(first)))
        np.minimum.reduceat(all_edges[0], first, out=edges[0])
        np.maximum.reduceat(all_edges[1], first, out=edges[1])
    at = ((edges[:, 1:] - edges[:, :-1]) / columns.gaps).take(columns.before, axis=1)
    at *= columns.along
    at += edges.take(columns.before, axis=1)
    np.rint(at, out=at)
    at[1] -= 1
    boxes = columns.boxes.copy()
    boxes[:, 1::2] = at.T
    is_there = at[1] >= at[0]
    return boxes if is_there.all() else np.asarray(boxes[is_there])


def columns(xs: Numbers, step: int = 1) -> tuple[Numbers, Numbers]:
    """Return the first and the last place of the points of each column; `xs` (px) ascending.

    A column is `step` px broad.
    """
    column = np.floor(xs / step)
    others = np.flatnonzero(column[1:] != column[:-1])
    first, last = np.empty(len(others) + 1, np.intp), np.empty(len(others) + 1, np.intp)
    first[0], last[-1] = 0, len(xs) - 1
    first[1:], last[:-1] = others + 1, others
    return first, last


def cells(xs: Numbers, ys: Numbers) -> Numbers:
    """Return the places, ascending, of the first point in each spot of `_CELL` px across."""
    across, down = np.rint(xs / _CELL).astype(np.intp), np.rint(ys).astype(np.intp)
    across, down = across - across.min(), down - down.min()
    tall = int(down.max()) + 1
    spots = across * tall + down
    if (room := tall * (int(across.max()) + 1)) > _MOST_SPOTS:
        return np.sort(np.unique(spots, return_index=True)[1])
    # The first point of a spot is written into it last; what else is in there is not looked at.
    order = np.arange(len(xs), dtype=np.int32)
    grid = np.empty(room, dtype=np.int32)
    grid[spots[::-1]] = order[::-1]
    return np.flatnonzero(grid[spots] == order)


def mark_size(number: int, wide: float, size: int) -> int:
    """Return how large marks of `size` px are drawn at so many places over `wide` px.

    Marks shrink where they would run into each other, to four px at least.
    """
    return min(size, max(_LEAST, round(_ROOM * wide / number)))


def dashes(xs: Numbers, ys: Numbers, *, dash: float, gap: float) -> Numbers:
    """Return the strokes of a dashed line through points in px, corners cut."""
    across, down = xs[1:] - xs[:-1], ys[1:] - ys[:-1]
    along = np.empty(len(xs))
    along[0] = 0.0
    np.cumsum(np.sqrt(across * across + down * down), out=along[1:])
    starts = np.arange(0.0, along[-1], dash + gap)
    stops = np.empty((len(starts), 2))
    stops[:, 0], stops[:, 1] = starts, starts + dash  # beyond the end it is the end
    points = np.empty(len(xs), dtype=np.complex128)  # x and y are looked up together
    points.real, points.imag = xs, ys
    return np.asarray(np.interp(stops, along, points).view(np.float64))
