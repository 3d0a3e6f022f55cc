"""Says of each circle of a sheet whether it is filled, empty, or not sure."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from liftdesk.domain.training.sheet_readings import Ink
from liftdesk.formats.scan_bend import Bend
from liftdesk.formats.scan_plane import Floats, Plane
from liftdesk.formats.scan_white import find_white
from liftdesk.formats.sheet_layout import PEN, RADIUS, Mark

_STEP = 0.2
_INSIDE = 1.22
"""Millimetres from the middle that count: the ring and its blur stay outside."""
_PAPER = (2.2, 3.1)
"""From where to where the paper around a circle is blank on the sheet."""

EMPTY_BELOW, FILLED_ABOVE = 0.075, 0.125
"""Mean darkness inside, as a share of the page's own black over its own empty circles."""
CLEARLY_FILLED = 0.22
SPECK, STROKE = 0.30, 0.36
"""Darkness of the darkest tenth inside: no stroke below the first, one above the second."""
STRONGER = 2.6
"""A mark this many times as dark as a doubtful one in the same row is the one that is meant."""
RING_SEEN = 0.42
"""Share of the page's usual ring below which a circle cannot be seen."""
FAINTEST_RING = 0.05
_UNEVEN = 0.045
_HAZE = 0.025
"""Darkness of empty circles above which blur has carried their rings into them: less is sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """One circle as seen: what is in it, how dark (0 paper, 1 the page's black), its ring."""

    mark: Mark
    ink: Ink
    dark: float
    ring: float


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """Figures of all circles: mean and darkest tenth inside, ring, unevenness, in the picture."""

    mean: Floats
    peak: Floats
    ring: Floats
    spread: Floats
    is_inside: NDArray[np.bool_]


def read_circles(
    plane: Plane, marks: Sequence[Mark], bend: Bend, corners: Sequence[tuple[float, float]]
) -> tuple[list[Circle], float]:
    """Return every circle as it is seen, and how dark the page's usual ring is (0 to 1)."""
    seen = _look(plane, marks, bend)
    black = _black(plane, corners)
    ring = float(np.median(seen.ring))
    # Four of five circles are empty on any sheet, so the lower middle is what empty looks like.
    empty = float(np.percentile(seen.mean, 40))
    speck = float(np.percentile(seen.peak, 40))
    noise = float(np.percentile(seen.mean, 40) - np.percentile(seen.mean, 10))
    haze = max(0.0, empty / black - _HAZE)
    mean, peak = (seen.mean - empty) / black, (seen.peak - speck) / black
    inks = [
        _ink(
            float(mean[n]),
            float(peak[n]),
            noise=noise / black,
            uneven=haze + max(0.0, float(seen.spread[n]) - _UNEVEN),
        )
        for n in range(len(marks))
    ]
    is_seen = (seen.ring > RING_SEEN * ring) & seen.is_inside
    circles = [
        Circle(
            mark=mark,
            ink=inks[n] if is_seen[n] else Ink.HIDDEN,
            dark=float(mean[n]),
            ring=float(seen.ring[n]),
        )
        for n, mark in enumerate(marks)
    ]
    return _settled(circles), ring / black


def _look(plane: Plane, marks: Sequence[Mark], bend: Bend) -> _Seen:
    middles = np.array([(mark.x, mark.y) for mark in marks])
    grid = np.arange(-16, 17) * _STEP
    around = np.stack(np.meshgrid(grid, grid), -1).reshape(-1, 2)
    distance = np.hypot(around[:, 0], around[:, 1])
    is_paper = (distance > _PAPER[0]) & (distance < _PAPER[1])
    is_inside, is_ring = distance < _INSIDE, abs(distance - RADIUS) < PEN / 2 + 0.06
    chosen = is_paper | is_inside | is_ring
    places = bend.at(middles)[:, None] + around[chosen]
    greys = plane.sample(places)
    at = around[chosen].astype(np.float32)
    paper, inside, ring = is_paper[chosen], is_inside[chosen], is_ring[chosen]
    white = find_white(greys, at, paper, inside)
    dark = 1 - greys / white.greys
    mean = dark[:, inside].mean(1)
    strokes = np.sort(dark[:, inside], axis=1)
    peak = strokes[:, -(strokes.shape[1] // 10) :].mean(1)
    rings = dark[:, ring].mean(1)
    whole = np.all(plane.holds(places), axis=1)
    return _Seen(mean, peak, rings, white.spread, whole)


def _black(plane: Plane, corners: Sequence[tuple[float, float]]) -> float:
    """Return the darkness of the page's own black, from the corner marks' middles, 0.3 to 1."""
    grid = np.stack(np.meshgrid(*[np.arange(-1.0, 1.01, 0.25)] * 2), -1)
    ring = np.array([(2.0 * x, 2.0 * y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y])
    found = []
    for corner in corners:
        black = float(np.median(plane.sample(np.array(corner) + grid)))
        white = float(np.percentile(plane.sample(np.array(corner) + ring), 70))
        found.append(1 - black / max(white, 1.0))
    return float(np.clip(np.median(found), 0.3, 1.0))


def _ink(mean: float, peak: float, *, noise: float, uneven: float) -> Ink:
    """Judge one circle: a mark is dark on the whole, or has a stroke; a smudge has neither."""
    # Grain and shadow make more unsure; they never make a darker circle pass as empty.
    low = EMPTY_BELOW - uneven
    high = max(FILLED_ABOVE, 6 * noise) + 2 * uneven
    is_stroke = mean >= high and peak >= STROKE
    if is_stroke or mean >= max(CLEARLY_FILLED, high):
        return Ink.FILLED
    if mean < low and peak < SPECK:
        return Ink.EMPTY
    return Ink.UNSURE


def _settled(circles: Sequence[Circle]) -> list[Circle]:
    """Take what is doubtful beside a far darker mark of its group for a trace of it."""
    darkest: dict[object, float] = defaultdict(float)
    for circle in circles:
        if circle.ink is Ink.FILLED:
            group = circle.mark.key.group
            darkest[group] = max(darkest[group], circle.dark)
    settled = []
    for circle in circles:
        is_trace = (
            circle.ink is Ink.UNSURE
            and circle.dark < FILLED_ABOVE
            and darkest[circle.mark.key.group] > STRONGER * max(circle.dark, EMPTY_BELOW)
        )
        ink = Ink.EMPTY if is_trace else circle.ink
        settled.append(Circle(mark=circle.mark, ink=ink, dark=circle.dark, ring=circle.ring))
    return settled
