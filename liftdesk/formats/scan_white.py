"""How bright blank paper is inside a circle, in even light, a gradient or across a shadow's edge."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from liftdesk.formats.scan_plane import Floats

_PASSES = 4
_INK = 0.06
"""A share below the fit beyond which a pixel around a circle counts as ink, not as paper."""
_ANGLES, _OFFSETS = 24, 15
_PENUMBRA = 0.4
"""Millimetres to each side of a shadow's edge that are not looked at."""
_BETTER = 0.4
"""A shadow's edge is believed where it leaves this share of what a plane leaves."""
_UNEVEN = 0.03
"""Spread of the paper around a circle, as a share, from which an edge is looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class White:
    """The paper under each circle: `inside` (circles, pixels) greys as if nothing were there.

    `looked_at` says which pixels count, `spread` how uneven the paper around is, as a share.
    """

    inside: Floats
    looked_at: NDArray[np.bool_]
    spread: Floats


def find_white(around: Floats, at_around: Floats, at_inside: Floats) -> White:
    """Return the white inside circles from the greys around them.

    `around` (circles, n) greys, `at_around` (n, 2) and `at_inside` (m, 2) millimetres from the
    middle.
    """
    fitted, kept = _planes(around, at_around)
    level = np.maximum(fitted[:, 2:], 1)
    off = np.where(kept, around - _plane(fitted, at_around), 0) / level
    count = np.maximum(kept.sum(1), 1)
    spread = np.sqrt((off**2).sum(1) / count) + 0.15 * np.clip(0.75 - kept.mean(1), 0, 1)
    inside = _plane(fitted, at_inside)
    looked_at = np.ones_like(inside, bool)
    for number in np.flatnonzero(spread > _UNEVEN):
        edge = _edge(around[number], at_around, at_inside)
        if edge is not None and edge[2] < _BETTER * max(float(spread[number]), _UNEVEN):
            inside[number], looked_at[number], spread[number] = edge
    return White(np.maximum(inside, 1).astype(np.float32), looked_at, spread.astype(np.float32))


def _plane(fitted: Floats, at: Floats) -> Floats:
    found: Floats = fitted[:, :2] @ at.T + fitted[:, 2:]
    return found


def _planes(around: Floats, at: Floats) -> tuple[Floats, NDArray[np.bool_]]:
    """Return a plane (slope x, slope y, height) a circle, and which greys are paper by it."""
    terms = np.concatenate([at, np.ones((len(at), 1), np.float32)], 1)
    products = terms[:, :, None] * terms[:, None, :]
    level = np.percentile(around, 70, axis=1)
    kept = around > 0.6 * level[:, None]
    fitted = np.zeros((len(around), 3), np.float32)
    for _ in range(_PASSES):
        weight = kept.astype(np.float32)
        left = np.tensordot(weight, products, 1) + 1e-3 * np.eye(3, dtype=np.float32)
        right = (weight * around) @ terms
        fitted = np.linalg.solve(left, right[..., None])[..., 0].astype(np.float32)
        expected = _plane(fitted, at)
        kept = around > expected - _INK * np.maximum(level, 1)[:, None]
    return fitted, kept


def _edge(
    around: Floats, at: Floats, at_inside: Floats
) -> tuple[Floats, NDArray[np.bool_], float] | None:
    """Return white inside, which pixels count, and the spread left, if a shadow ends here."""
    is_paper = around > 0.42 * np.percentile(around, 90)
    angles = np.arange(_ANGLES) * np.pi / _ANGLES
    ways = np.stack([np.cos(angles), np.sin(angles)], 1).astype(np.float32)
    offsets = np.linspace(-2.8, 2.8, _OFFSETS, dtype=np.float32)
    along = at @ ways.T
    best: tuple[float, int, float, float, float] | None = None
    for number in range(_ANGLES):
        for offset in offsets:
            found = _two_levels(around, along[:, number] - offset, is_paper)
            if found is not None and (best is None or found[2] < best[0]):
                best = (found[2], number, float(offset), found[0], found[1])
    if best is None:
        return None
    rest, number, offset, low_side, high_side = best
    distance = at_inside @ ways[number] - offset
    white = np.where(distance < 0, low_side, high_side).astype(np.float32)
    return white, abs(distance) > _PENUMBRA, rest / max(low_side, high_side, 1.0)


def _two_levels(
    around: Floats, distance: Floats, is_paper: NDArray[np.bool_]
) -> tuple[float, float, float] | None:
    """Return the brightness on both sides of a line and the spread that leaves."""
    sides = [
        around[is_paper & side] for side in (distance < -_PENUMBRA, distance > _PENUMBRA)
    ]
    if min(len(side) for side in sides) < 0.06 * len(around):
        return None
    levels, total, count = [], 0.0, 0
    for side in sides:
        level = float(np.median(side))
        off = side - level
        kept = off[abs(off) < 0.12 * level]
        levels.append(level)
        # What fits neither side costs as much as it may be off at most.
        total += float((kept**2).sum()) + (len(side) - len(kept)) * (0.12 * level) ** 2
        count += len(side)
    return levels[0], levels[1], float(np.sqrt(total / count))
