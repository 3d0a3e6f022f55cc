"""As many points as there are pixels: a chart costs what can be seen of it, not what is in it."""

from math import ceil

import numpy as np

Numbers = np.ndarray
_LEAST, _ROOM = 4, 1.4
"""Px of the smallest mark; how many times their distance marks may be large."""
_CELL = 2.0
"""Px across within which marks, some px wide themselves, cannot be told apart."""
_APART = 1.0
"""Px between the middles of smoothed strokes of 1 px that are to look like one."""
DENSE = 2
"""Points for each px across from which a line is thinned."""


def breaks_before(xs: Numbers, longest: float) -> Numbers:
    """Return how many breaks lie before each point: where two points are over `longest` apart."""
    if not len(xs):
        return np.zeros(0, dtype=np.int64)
    return np.asarray(np.concatenate([[0], np.cumsum(np.diff(xs) > longest)]))


def seen(xs: Numbers, low: float, high: float) -> slice:
    """Return the points of ascending `xs` from `low` to `high`, and one on either side."""
    first = int(np.searchsorted(xs, low, "left")) - 1
    last = int(np.searchsorted(xs, high, "right")) + 1
    return slice(max(0, first), last)


def segments(xs: Numbers, ys: Numbers, breaks: Numbers, wide: float) -> Numbers:
    """Return the strokes of a line, one row each (x, y, x, y), in the px of `xs` and `ys`.

    Points in different stretches, by `breaks`, are not joined. Where there are more points than
    `wide` px hold, each column of px keeps its lowest, its highest and its last point.
    """
    if len(xs) > DENSE * max(1.0, wide):
        xs, ys, breaks = thinned(xs, ys, breaks)
    joined = breaks[1:] == breaks[:-1]
    return np.asarray(np.column_stack([xs[:-1], ys[:-1], xs[1:], ys[1:]])[joined])


def thinned(xs: Numbers, ys: Numbers, breaks: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return the lowest, the highest and the last point of each column of px, in this order."""
    first, last = columns(xs)
    low, high = np.minimum.reduceat(ys, first), np.maximum.reduceat(ys, first)
    across = np.column_stack([xs[first], xs[first], xs[last]]).ravel()
    up = np.column_stack([low, high, ys[last]]).ravel()
    # Within one px no gap can be seen: a column counts as the stretch that it ends in.
    return across, up, np.repeat(breaks[last], 3)


def side_by_side(strokes: Numbers, width: float) -> Numbers:
    """Return strokes of 1 px that together are as broad as `width` px, where they are smoothed.

    Qt works out the outline of a broad stroke; of strokes of 1 px it does not, in a tenth of the
    time. Neighbours lie a px apart at most, so that nothing shines through.
    """
    if width <= 1 or not len(strokes):
        return strokes
    ahead = strokes[:, 2:] - strokes[:, :2]
    long = np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-9)[:, None]
    beside = np.column_stack([-ahead[:, 1], ahead[:, 0]] * 2) / long
    number = 1 + ceil((width - 1) / _APART)
    steps = np.linspace(-(width - 1) / 2, (width - 1) / 2, number)
    return np.concatenate([strokes + step * beside for step in steps])


def upright(xs: Numbers, tops: Numbers, feet: Numbers, runs: Numbers, wide: float) -> Numbers:
    """Return the room between two lines as boxes of a px across, one row each (x, top, x, foot).

    In whole px from 0 to `wide`, both ends included. Where many points share a column, it reaches
    from the highest to the lowest of them; gaps between stretches, by `runs`, stay free.
    """
    if len(xs) > wide:
        first, last = columns(xs)
        tops, feet = np.minimum.reduceat(tops, first), np.maximum.reduceat(feet, first)
        xs, runs = xs[last], runs[last]
    begin, end = max(0.0, np.ceil(xs[0] - 0.5)), min(wide, np.ceil(xs[-1] - 0.5))
    left = np.arange(begin, end)
    after = np.clip(np.searchsorted(xs, left + 0.5), 1, len(xs) - 1)
    left = left[runs[after] == runs[after - 1]]
    top = np.round(np.interp(left + 0.5, xs, tops))
    foot = np.round(np.interp(left + 0.5, xs, feet)) - 1
    return np.asarray(np.column_stack([left, top, left, foot])[foot >= top])


def columns(xs: Numbers) -> tuple[Numbers, Numbers]:
    """Return the first and the last place of the points of each column of px; `xs` ascending."""
    column = np.floor(xs)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(column)) + 1])
    return starts, np.concatenate([starts[1:] - 1, [len(xs) - 1]])


def cells(xs: Numbers, ys: Numbers, most: int) -> Numbers:
    """Return points as rows (x, y), one for each spot of `_CELL` px where there are over `most`."""
    points = np.column_stack([xs, ys])
    if len(points) <= most:
        return points
    whole = np.round(points / (_CELL, 1.0)).astype(np.int64)
    _, kept = np.unique(whole[:, 0] * 100_000 + whole[:, 1], return_index=True)
    return np.asarray(points[np.sort(kept)])


def mark_size(xs: Numbers, wide: float, size: int) -> int:
    """Return how large marks of `size` px are drawn among as many as there are over `wide` px.

    `xs` ascending; those at one place count once. Marks shrink where they would run into each
    other, to four px at least.
    """
    places = 1 + np.count_nonzero(np.diff(xs) > 0)
    return min(size, max(_LEAST, round(_ROOM * wide / places)))


def dashes(xs: Numbers, ys: Numbers, *, dash: float, gap: float) -> Numbers:
    """Return the strokes of a dashed line through points in px, corners cut."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(xs), np.diff(ys)))])
    starts = np.arange(0.0, along[-1], dash + gap)
    ends = np.minimum(starts + dash, along[-1])
    return np.column_stack(
        [
            np.interp(starts, along, xs),
            np.interp(starts, along, ys),
            np.interp(ends, along, xs),
            np.interp(ends, along, ys),
        ]
    )
