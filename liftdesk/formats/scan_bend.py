"""How far the circles of a sheet lie off their places, as paper is seldom quite flat."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from liftdesk.formats.scan_plane import Floats, Plane, Points
from liftdesk.formats.sheet_layout import RADIUS, Mark

_STEP = 0.25
_REACH = 8
"""Steps that a ring is looked for to each side: two millimetres, less than half the way to the
next circle, so that one is not taken for another."""
_KERNEL = 10
"""Steps from the middle to the edge of what a ring is compared with."""
_ENOUGH_FOR_CUBIC = 12
"""Groups of circles that allow third powers; the strip and the corners bear the second alone."""
_NEAR, _STIFF, _STRAY = 16.0, 0.4, 0.5
"""What is off the polynomials near by is followed too: groups count by their distance
(millimetres), against some stiffness, and less the farther off they are."""
_TOLERANCE = 0.2
"""Millimetres off the fit beyond which a group of circles counts less and less."""
_PASSES = 6
_CORNER_WEIGHT = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class Bend:
    """A smooth shift over the sheet: polynomials in x and y, and what groups near by add to them.

    `groups` has a row a group of circles: x, y, how far off dx, dy, and how far it is trusted.
    `rest` is the root mean square in millimetres that is left over.
    """

    coefficients: Points
    groups: Points
    rest: float = 0.0

    def at(self, millimetres: Points) -> Points:
        """Return where points (..., 2) of the flat sheet really lie, in millimetres."""
        count = len(self.coefficients)
        smooth = millimetres + _terms(millimetres, count) @ self.coefficients
        bent: Points = smooth + self._near(millimetres)
        return bent

    def _near(self, millimetres: Points) -> Points:
        """Return what the groups around points add."""
        off = millimetres[..., None, :] - self.groups[:, :2]
        trust = self.groups[:, 4] * np.exp(-(off**2).sum(-1) / (2 * _NEAR**2))
        added: Points = (trust @ self.groups[:, 2:4]) / (trust.sum(-1) + _STIFF)[..., None]
        return added


def _terms(millimetres: Points, count: int) -> Points:
    """Return the powers of x and y, up to the first, second or third together, (..., count)."""
    x, y = millimetres[..., 0] / 100 - 1, millimetres[..., 1] / 140 - 1
    powers = [np.ones_like(x), x, y, x * x, x * y, y * y, x**3, x * x * y, x * y * y, y**3]
    return np.stack(powers[:count], -1)


def find_bend(
    plane: Plane, marks: Sequence[Mark], corners: Sequence[tuple[float, float]], strip: Points
) -> Bend:
    """Return the bend that puts rings where rings are seen.

    `corners` lie where they should, `strip` is what following the strip gave (x, y, dx, dy).
    """
    middles, shifts, weights = _ring_shifts(plane, marks)
    places = np.concatenate([middles, np.array(corners), strip[:, :2]])
    moved = np.concatenate([shifts, np.zeros((len(corners), 2)), strip[:, 2:]])
    weight = np.concatenate(
        [weights, np.full(len(corners), _CORNER_WEIGHT), np.full(len(strip), 0.5)]
    )
    groups = len(middles)
    count = 10 if groups >= _ENOUGH_FOR_CUBIC else 6
    terms = _terms(places, count)
    trust = weight
    solved = np.zeros((count, 2))
    for _ in range(_PASSES):
        left, right = terms.T @ (terms * trust[:, None]), terms.T @ (moved * trust[:, None])
        solved = np.linalg.solve(left + 1e-3 * np.eye(count), right)
        off = np.hypot(*(terms @ solved - moved).T)
        trust = weight / (1 + (off / _TOLERANCE) ** 2) ** 2
    left = (moved - terms @ solved)[:groups]
    sure = np.minimum(weights, 3.0) / (1 + (np.hypot(*left.T) / _STRAY) ** 2) ** 2
    bend = Bend(solved, np.concatenate([middles, left, sure[:, None]], 1))
    off = np.hypot(*(bend.at(middles) - middles - shifts).T)
    return replace(bend, rest=float(np.sqrt(np.average(off**2, weights=sure + 1e-9))))


def _ring_shifts(plane: Plane, marks: Sequence[Mark]) -> tuple[Points, Points, Points]:
    """Return each group's middle, how far off its rings are seen, and how clearly."""
    places = np.array([(mark.x, mark.y) for mark in marks])
    half = _KERNEL + _REACH
    grid = np.arange(-half, half + 1) * _STEP
    around = np.stack(np.meshgrid(grid, grid), -1)
    greys = plane.sample(places[:, None, None] + around)
    white = np.percentile(greys, 85, axis=(1, 2), keepdims=True)
    answers = _compared((1 - greys / np.maximum(white, 1)).astype(np.float32))
    groups: dict[object, list[int]] = {}
    for number, mark in enumerate(marks):
        groups.setdefault(mark.key.group, []).append(number)
    middles, shifts, weights = [], [], []
    for members in groups.values():
        total = answers[members].sum(0)
        middles.append(places[members].mean(0))
        shifts.append(_peak(total))
        weights.append(max(0.0, float(total.max() - np.percentile(total, 75))))
    strength = np.array(weights)
    return np.array(middles), np.array(shifts), strength / max(float(np.median(strength)), 1e-6)


def _compared(dark: Floats) -> Floats:
    """Return how much like a ring each place is (circles, down, across), from darkness."""
    grid = np.arange(-_KERNEL, _KERNEL + 1) * _STEP
    distance = np.hypot(*np.meshgrid(grid, grid))
    ring = (abs(distance - RADIUS) < 0.2).astype(np.float32)  # noqa: PLR2004 - the ring's own width
    inside = (distance < RADIUS - 0.45).astype(np.float32)
    outside = ((distance > RADIUS + 0.35) & (distance < RADIUS + 0.75)).astype(np.float32)
    kernel = ring / ring.sum() - 0.4 * inside / inside.sum() - 0.6 * outside / outside.sum()
    side = 2 * _REACH + 1
    total = np.zeros((len(dark), side, side), np.float32)
    for down, across in zip(*np.nonzero(kernel), strict=True):
        total += kernel[down, across] * dark[:, down : down + side, across : across + side]
    return total


def _peak(total: Floats) -> tuple[float, float]:
    """Return where the highest value lies, x and y in millimetres, between steps by a parabola."""
    down, across = np.unravel_index(int(np.argmax(total)), total.shape)
    y = down + _between(total[:, across], int(down))
    x = across + _between(total[down], int(across))
    return (x - _REACH) * _STEP, (y - _REACH) * _STEP


def _between(line: Floats, best: int) -> float:
    if not 0 < best < len(line) - 1:
        return 0.0
    before, here, after = (float(value) for value in line[best - 1 : best + 2])
    curve = before - 2 * here + after
    return 0.0 if curve >= 0 else 0.5 * (before - after) / curve
