"""Finds the corner marks of a sheet in a picture, whichever way it is turned."""

from dataclasses import dataclass
from itertools import combinations
from math import atan2, hypot, log

import numpy as np
from numpy.typing import NDArray

from liftdesk.formats.scan_plane import Floats, sample

DARKER = (0.84, 0.62)
"""A pixel is dark below this share of what is around it; where that does not find a sheet, below
the second, which the edge of a deep shadow does not reach."""
_AROUND = 11
"""The surroundings: a square of an eleventh of the picture's shorter side, twice a mark."""
_LEAST_UNIT = 1.4
"""Pixels of a seventh of a mark below which nothing can be read."""
_MOST_MARKS = 14
_MOST_CLUSTERS = 120
_RAYS = 16
_RAYS_NEEDED = 12
_MANY = 9_000
"""More of them than this is grain, not a page; a page on a grainy desk has half as many."""
_SIDES = ((95.0, 330.0), (140.0, 460.0))
"""Short and long side of the sheet in sevenths of a mark: about 180 and 255 held straight, and as
much as tilt and turn make of that."""


@dataclass(frozen=True, slots=True)
class Corner:
    """One mark: the pixel in its middle, and the length of a seventh of it."""

    x: float
    y: float
    unit: float


Quad = tuple[Corner, Corner, Corner, Corner]


def find_marks(grey: Floats, darker: float = DARKER[0]) -> list[Corner]:
    """Return what looks like a corner mark, the largest first, fourteen at most.

    `darker` is the share of its surroundings below which a pixel is dark.
    """
    dark = _dark(grey, darker)
    across = _runs(dark)
    down = _runs(dark.T)[:, [1, 0, 2]]
    if not 0 < len(across) < _MANY or not 0 < len(down) < _MANY:
        return []
    clusters = _clusters(_agreeing(across, down))
    found = [mark for x, y, unit, _ in clusters if (mark := _refined(grey, x, y, unit))]
    # A dot in a circle looks much the same but is half as large, so the large ones go first.
    return sorted(found, key=lambda mark: -mark.unit)[:_MOST_MARKS]


def _dark(grey: Floats, darker: float) -> NDArray[np.bool_]:
    """Return which pixels are clearly darker than the mean around them (Bradley & Roth 2007)."""
    half = max(12, min(grey.shape) // _AROUND // 2)
    padded = np.pad(grey, half, mode="reflect" if min(grey.shape) > half else "edge")
    total = np.zeros((padded.shape[0] + 1, padded.shape[1] + 1), np.float64)
    np.cumsum(np.cumsum(padded, axis=0, dtype=np.float64), axis=1, out=total[1:, 1:])
    side = 2 * half
    height, width = grey.shape
    mean = (
        total[side : side + height, side : side + width]
        - total[:height, side : side + width]
        - total[side : side + height, :width]
        + total[:height, :width]
    ) / side**2
    dark: NDArray[np.bool_] = grey < mean * darker
    return dark


def _runs(dark: NDArray[np.bool_]) -> Floats:
    """Return x, y and unit where dark, light, dark, light, dark stand 1:1:3:1:1 along a row."""
    height, width = dark.shape
    wide = np.zeros((height, width + 2), np.int8)
    wide[:, 1:-1] = dark
    flat = wide.ravel()
    edges = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    starts, ends = edges[0::2], edges[1::2]
    if len(starts) < 3:  # noqa: PLR2004 - three dark runs make a mark
        return np.zeros((0, 3), np.float32)
    black, white = ends - starts, starts[1:] - ends[:-1]
    total = ends[2:] - starts[:-2]
    unit = total / 7
    slack = np.maximum(0.62 * unit, 1.3)
    is_mark = (unit >= _LEAST_UNIT) & (starts[:-2] // (width + 2) == ends[2:] // (width + 2))
    for run in (black[:-2], white[:-1], white[1:], black[2:]):
        is_mark &= abs(run - unit) < slack
    is_mark &= abs(black[1:-1] - 3 * unit) < 1.4 * slack
    chosen = np.flatnonzero(is_mark)
    middle = (starts[chosen + 1] + ends[chosen + 1] - 1) / 2
    row = starts[chosen] // (width + 2)
    return np.stack([middle - row * (width + 2) - 1, row, unit[chosen]], 1).astype(np.float32)


def _agreeing(across: Floats, down: Floats) -> Floats:
    """Return those found along rows that were found along columns too."""
    kept = []
    order = np.argsort(down[:, 0])
    down = down[order]
    for x, y, unit in across:
        low, high = np.searchsorted(down[:, 0], (x - 1.5 * unit, x + 1.5 * unit))
        near = down[low:high]
        near = near[abs(near[:, 1] - y) < 1.5 * unit]
        if len(near) and np.any(abs(np.log(near[:, 2] / unit)) < log(1.8)):
            kept.append((x, y, unit))
    return np.array(kept, np.float32).reshape(-1, 3)


def _clusters(found: Floats) -> list[tuple[float, float, float, int]]:
    """Return middles of what was found close together: x, y, unit, how often; most often first."""
    made: list[list[float]] = []
    for x, y, unit in found.tolist():
        for cluster in made:
            count = cluster[3]
            if hypot(cluster[0] / count - x, cluster[1] / count - y) < 2 * unit:
                for place, value in enumerate((x, y, unit, 1)):
                    cluster[place] += value
                break
        else:
            made.append([x, y, unit, 1])
    means = [(a / n, b / n, c / n, int(n)) for a, b, c, n in made if n > 1]
    return sorted(means, key=lambda one: -one[3] / one[2])[:_MOST_CLUSTERS]


def _refined(grey: Floats, x: float, y: float, unit: float) -> Corner | None:
    """Return a mark with its middle to a tenth of a pixel or so; None where it is none."""
    for _ in range(2):
        reach = np.arange(-2.0, 2.01, 0.2) * unit
        places = np.stack(np.meshgrid(x + reach, y + reach), -1)
        values = sample(grey, places.astype(np.float64))
        low, high = np.percentile(values, (5, 95))
        if high - low < 0.2 * high:
            return None
        weight = np.clip((high - values) / (high - low) * 2.5 - 0.75, 0, 1)
        weight[np.hypot(places[..., 0] - x, places[..., 1] - y) > 2 * unit] = 0
        if weight.sum() == 0:
            return None
        x = float((places[..., 0] * weight).sum() / weight.sum())
        y = float((places[..., 1] * weight).sum() / weight.sum())
    return Corner(x, y, unit) if _has_rings(grey, x, y, unit) else None


def _has_rings(grey: Floats, x: float, y: float, unit: float) -> bool:
    """Whether most rays from the middle go through dark, light and dark."""
    angles = np.arange(_RAYS) * 2 * np.pi / _RAYS
    reach = np.arange(0.0, 5.2, 0.25) * unit
    places = np.stack(
        [x + np.outer(np.cos(angles), reach), y + np.outer(np.sin(angles), reach)], -1
    )
    values = sample(grey, places)
    low, high = np.percentile(values, (8, 92))
    light = values > (low + high) / 2
    good = 0
    for ray in light:
        turns = np.flatnonzero(ray[1:] != ray[:-1])
        is_ring = not ray[0] and len(turns) > 1
        good += int(is_ring and 4 <= turns[0] <= 10 and 2 <= turns[1] - turns[0] <= 7)  # noqa: PLR2004
    return good >= _RAYS_NEEDED


def merged(marks: list[Corner], more: list[Corner]) -> list[Corner]:
    """Return both lists as one, each mark once, the largest first, fourteen at most."""
    fresh = [
        one
        for one in more
        if all(hypot(one.x - mark.x, one.y - mark.y) > one.unit for mark in marks)
    ]
    return sorted([*marks, *fresh], key=lambda mark: -mark.unit)[:_MOST_MARKS]


def find_quads(marks: list[Corner]) -> list[Quad]:
    """Return fours of marks that may be the corners of a sheet, clockwise, the likeliest first."""
    largest = max((mark.unit for mark in marks), default=1.0)
    scored = [
        # Dots in circles make fours too, of marks half as large.
        (score + log(largest * 4 / sum(mark.unit for mark in quad)), quad)
        for four in combinations(marks, 4)
        if (score := _unlikeness(quad := _clockwise(four))) is not None
    ]
    return [quad for _, quad in sorted(scored, key=lambda pair: pair[0])]


def _clockwise(four: tuple[Corner, ...]) -> Quad:
    x, y = sum(one.x for one in four) / 4, sum(one.y for one in four) / 4
    a, b, c, d = sorted(four, key=lambda one: atan2(one.y - y, one.x - x))
    return (a, b, c, d)


def _unlikeness(quad: Quad) -> float | None:
    """Return how far four marks are from a sheet seen straight; None where they are none."""
    sides = [hypot(b.x - a.x, b.y - a.y) for a, b in zip(quad, quad[1:] + quad[:1], strict=True)]
    units = [one.unit for one in quad]
    if not _is_convex(quad) or min(sides) <= 0 or max(units) > 2.2 * min(units):
        return None
    pairs = sorted((sides[0] + sides[2], sides[1] + sides[3]))
    unit = sum(units) / 4
    for pair, (low, high) in zip(pairs, _SIDES, strict=True):
        if not low < pair / 2 / unit < high:
            return None
    uneven = abs(log(sides[0] / sides[2])) + abs(log(sides[1] / sides[3]))
    return uneven + abs(log(pairs[1] / pairs[0] / 1.42)) + log(max(units) / min(units))


def upright_turns(quad: Quad) -> tuple[int, int]:
    """Return by how many marks a sheet may be turned: its short sides are the top and the foot."""
    sides = [hypot(b.x - a.x, b.y - a.y) for a, b in zip(quad, quad[1:] + quad[:1], strict=True)]
    return (0, 2) if sides[0] + sides[2] < sides[1] + sides[3] else (1, 3)


def _is_convex(quad: Quad) -> bool:
    turns = []
    for n in range(4):
        a, b, c = quad[n], quad[(n + 1) % 4], quad[(n + 2) % 4]
        turns.append((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x))
    return min(turns) > 0
