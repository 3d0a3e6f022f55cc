"""Reads a filled-in session sheet from a picture: a scan, or a photo from any side."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.session_sheets import MarkKey, SessionSheet
from liftdesk.domain.training.sheet_readings import Ink, SheetReading, read_marks
from liftdesk.formats.scan_bend import find_bend
from liftdesk.formats.scan_circles import FAINTEST_RING, Circle, read_circles
from liftdesk.formats.scan_corners import (
    DARKER,
    Corner,
    Quad,
    find_marks,
    find_quads,
    merged,
    upright_turns,
)
from liftdesk.formats.scan_plane import Floats, Plane, Points, fit, smaller
from liftdesk.formats.scan_strip import read_strip
from liftdesk.formats.sheet_layout import PAPERS, RADIUS, SheetLayout, corners

WORKING_SIDE = 1700
"""Pixels of the longer side that reading works with: about 145 dpi of a whole page."""
LEAST_SIDE = 700
"""Pixels of the longer side below which a page cannot be read: about 60 dpi."""
_QUADS_TRIED = 6
_MOST_REST = 0.3
"""Millimetres that rings may lie off the bend on the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenMark:
    """One circle in the picture: its middle and radius in the picture's pixels, what is in it."""

    key: MarkKey
    ink: Ink
    x: float
    y: float
    radius: float
    dark: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A sheet read from a picture: what it says, and where each circle is seen.

    `corners` are the middles of the corner marks in the picture's pixels, the sheet's top left
    first, then clockwise.
    """

    reading: SheetReading
    corners: tuple[tuple[float, float], ...]
    marks: tuple[SeenMark, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    sheet: SessionSheet
    plane: Plane
    strip: Points


def scan(picture: NDArray[np.uint8]) -> Scan:
    """Read a sheet from a grey picture (rows, columns), 0 black to 255 white.

    Raises:
        DomainError: SCAN_COARSE: too few pixels, or too blurred; SCAN_FOREIGN: no sheet in it;
            SCAN_CORNERS: not all four corner marks; SCAN_CODE: the strip cannot be read.
    """
    if max(picture.shape) < LEAST_SIDE:
        raise DomainError(Trouble.SCAN_COARSE, "file")
    grey, by = smaller(picture, WORKING_SIDE)
    found = _sheet(grey)
    layout = SheetLayout(found.sheet)
    bend = find_bend(found.plane, layout.marks, layout.corners, found.strip)
    circles, ring = read_circles(found.plane, layout.marks, bend, layout.corners)
    if ring < FAINTEST_RING or bend.rest > _MOST_REST:
        raise DomainError(Trouble.SCAN_COARSE, "file")
    reading = read_marks(found.sheet, {circle.mark.key: circle.ink for circle in circles})
    places = bend.at(np.array([(circle.mark.x, circle.mark.y) for circle in circles]))
    at = found.plane.pixels(np.array(layout.corners)) * by
    return Scan(
        reading=reading,
        corners=tuple((float(x), float(y)) for x, y in at),
        marks=tuple(_placed(found.plane, circles, places, by)),
    )


def _placed(plane: Plane, circles: list[Circle], places: Points, by: int) -> list[SeenMark]:
    at = plane.pixels(places) * by
    edge = plane.pixels(places + np.array((RADIUS, 0.0))) * by
    radii = np.hypot(*(edge - at).T)
    return [
        SeenMark(
            key=circle.mark.key,
            ink=circle.ink,
            x=float(x),
            y=float(y),
            radius=float(radius),
            dark=circle.dark,
        )
        for circle, (x, y), radius in zip(circles, at, radii, strict=True)
    ]


def _sheet(grey: Floats) -> _Found:
    """Find the four marks and the turn by which the strip can be read."""
    marks: list[Corner] = []
    quads: list[Quad] = []
    for darker in DARKER:
        marks = merged(marks, find_marks(grey, darker))
        quads = find_quads(marks)
        for quad in quads[:_QUADS_TRIED]:
            found = _read_quad(grey, quad)
            if found is not None:
                return found
    if quads:
        raise DomainError(Trouble.SCAN_CODE, "file")
    few = 2
    raise DomainError(Trouble.SCAN_CORNERS if len(marks) >= few else Trouble.SCAN_FOREIGN, "file")


def _read_quad(grey: Floats, quad: Quad) -> _Found | None:
    """Read the strip by four marks, whichever end is up and whichever paper it is."""
    for turn in upright_turns(quad):
        for paper in range(len(PAPERS)):
            found = _turned(grey, quad, turn, paper)
            if found is not None:
                return found
    return None


def _turned(grey: Floats, quad: Quad, turn: int, paper: int) -> _Found | None:
    """Read the strip with the sheet's top left at one of the four marks; None where it fails."""
    seen = quad[turn:] + quad[:turn]
    try:
        matrix = fit(corners(paper), [(mark.x, mark.y) for mark in seen])
    except np.linalg.LinAlgError:
        return None
    plane = Plane(grey, matrix)
    sheet, strip = read_strip(plane, paper)
    if sheet is None or sheet.paper != paper:
        return None
    return _Found(sheet, plane, strip)
