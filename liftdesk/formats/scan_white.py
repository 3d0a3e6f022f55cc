"""How bright blank paper is inside a circle: in even light, a gradient, at a shadow's edge."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from liftdesk.formats.scan_plane import Floats

Bools = NDArray[np.bool_]

_PASSES = 4
_INK = 0.06
"""A share below the fit beyond which a pixel around a circle counts as ink, not as paper."""
_UNEVEN = 0.022
"""Spread of the paper around a circle, as a share, from which a shadow's edge is looked for."""
_BETTER = 0.6
"""An edge is believed where it leaves this share of the spread that a plane leaves."""
_MOSTLY, _MORE, _NO_WORSE, _NOISE = 0.93, 0.05, 1.2, 0.004
"""Also where a plane takes less than this share for paper, and an edge takes this much more of it
while it leaves no more (a shadow's smaller side looks like ink to a plane)."""
_ANGLES, _OFFSETS, _FARTHEST = 24, 33, 3.2
_WIDTHS = (0.25, 0.8, 1.6)
"""Millimetres over which a shadow's edge goes from light to dark."""
_AS_GOOD = 1.25
"""Edges whose rest is within this of the best fit as well: what is inside may choose among them."""


@dataclass(frozen=True, slots=True, eq=False)
class White:
    """The paper at each pixel of each circle as if nothing were there (circles, pixels).

    `spread` says how uneven the paper around stays, as a share of its brightness.
    """

    greys: Floats
    spread: Floats


def find_white(greys: Floats, at: Floats, paper: Bools, inside: Bools) -> White:
    """Return the white of circles: `greys` (circles, n) at `at` (n, 2) millimetres from the middle.

    `paper` says which of the n lie around a circle on blank paper, `inside` which lie in it.
    """
    fitted, kept = _planes(greys[:, paper], at[paper])
    level = np.maximum(fitted[:, 2], 1)
    spread = _spread(greys[:, paper] - _plane(fitted, at[paper]), kept, level)
    white = _plane(fitted, at)
    seen_as_paper = kept.mean(1)
    doubtful = np.flatnonzero((spread > _UNEVEN) | (seen_as_paper < _MOSTLY))
    if len(doubtful):
        edges, rest, explained = _edges(greys[doubtful], at, paper, inside)
        plane = spread[doubtful]
        is_fuller = explained > seen_as_paper[doubtful] + _MORE
        is_better = (rest < _BETTER * plane) | (is_fuller & (rest < _NO_WORSE * plane + _NOISE))
        white[doubtful[is_better]] = edges[is_better]
        spread[doubtful[is_better]] = rest[is_better]
    return White(np.maximum(white, 1).astype(np.float32), spread.astype(np.float32))


def _spread(off: Floats, kept: Bools, level: Floats) -> Floats:
    """Return the root mean square off the fit as a share; more where little is paper."""
    count = np.maximum(kept.sum(1), 1)
    square = np.where(kept, off / level[:, None], 0) ** 2
    found: Floats = np.sqrt(square.sum(1) / count) + 0.15 * np.clip(0.7 - kept.mean(1), 0, 1)
    return found


def _plane(fitted: Floats, at: Floats) -> Floats:
    found: Floats = fitted[:, :2] @ at.T + fitted[:, 2:]
    return found


def _planes(around: Floats, at: Floats) -> tuple[Floats, Bools]:
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


@cache
def _lines() -> tuple[Floats, Floats, Floats]:
    """Return every edge that is tried: directions (k, 2), offsets (k) and widths (k)."""
    angles = np.arange(_ANGLES) * np.pi / _ANGLES
    offsets = np.linspace(-_FARTHEST, _FARTHEST, _OFFSETS)
    angle, offset, width = (
        part.ravel() for part in np.meshgrid(angles, offsets, _WIDTHS, indexing="ij")
    )
    ways = np.stack([np.cos(angle), np.sin(angle)], 1)
    return ways.astype(np.float32), offset.astype(np.float32), width.astype(np.float32)


def _edges(greys: Floats, at: Floats, paper: Bools, inside: Bools) -> tuple[Floats, Floats, Floats]:
    """Return the white by the edge that fits best (circles, n).

    And the spread left, as a share, and what share of the paper around it explains.
    """
    ways, offsets, widths = _lines()
    share = np.clip((at @ ways.T - offsets) / widths + 0.5, 0, 1).astype(np.float32)
    around = greys[:, paper]
    bright = np.percentile(around, 90, axis=1, keepdims=True)
    weight = (around > 0.42 * bright).astype(np.float32)
    number = np.arange(len(greys))
    for _ in range(_PASSES - 1):
        low, step, rest = _two_levels(around, share[paper], weight)
        best = np.argmin(rest, axis=1)
        expected = (
            low[number, best][:, None] + step[number, best][:, None] * share[paper][:, best].T
        )
        weight = (abs(around - expected) < 1.5 * _INK * bright).astype(np.float32)
    low, step, rest = _two_levels(around, share[paper], weight)
    floor = (0.008 * bright) ** 2
    is_good = rest <= _AS_GOOD * rest.min(1, keepdims=True) + floor
    # Of edges that fit the paper around as well, the one that leaves least inside: blank paper
    # with an edge across is then blank, while a mark is no edge and stays.
    left = _inside_left(greys[:, inside], low, step, share[inside])
    best = np.argmin(np.where(is_good, left, np.inf), axis=1)
    white = low[number, best][:, None] + step[number, best][:, None] * share[:, best].T
    off = np.sqrt(np.maximum(rest[number, best], 0)) / bright[:, 0]
    few = 0.15 * np.clip(0.6 - weight.mean(1), 0, 1)
    return white.astype(np.float32), (off + few).astype(np.float32), weight.mean(1)


def _two_levels(around: Floats, share: Floats, weight: Floats) -> tuple[Floats, Floats, Floats]:
    """Fit low + step * share by least squares for every circle and edge (circles, edges).

    Returns the low level, the step, and the mean square that is left.
    """
    total = np.maximum(weight.sum(1, keepdims=True), 1)
    mean_share = weight @ share / total
    mean_grey = (weight * around).sum(1, keepdims=True) / total
    variance = weight @ share**2 / total - mean_share**2
    covariance = (weight * around) @ share / total - mean_share * mean_grey
    step = covariance / np.maximum(variance, 1e-4)
    step[variance < 0.02] = 0  # noqa: PLR2004 - hardly anything on one side: not an edge
    grey_variance = (weight * around**2).sum(1, keepdims=True) / total - mean_grey**2
    rest = grey_variance - 2 * step * covariance + step**2 * variance
    return mean_grey - step * mean_share, step, np.maximum(rest, 0)


def _inside_left(inside: Floats, low: Floats, step: Floats, share: Floats) -> Floats:
    """Return the mean square of what an edge leaves inside, for every circle and edge."""
    count = inside.shape[1]
    square = (inside**2).sum(1, keepdims=True)
    total, product = inside.sum(1, keepdims=True), inside @ share
    shares, squares = share.sum(0)[None], (share**2).sum(0)[None]
    left = square - 2 * (low * total + step * product)
    left = left + count * low**2 + 2 * low * step * shares + step**2 * squares
    found: Floats = np.maximum(left, 0) / count
    return found
