"""Corner marks are found at any turn, told from look-alikes, and put in order."""

import numpy as np
import pytest

from liftdesk.formats.scan_corners import Corner, find_marks, find_quads, upright_turns

SIZE = (1300, 1000)


def page(marks, turn=0.0, unit=4.0):
    """Draw marks at pixel places, turned by degrees."""
    y, x = np.mgrid[: SIZE[0], : SIZE[1]].astype(float)
    grey = np.full(SIZE, 220, np.float32)
    angle = np.deg2rad(turn)
    for at_x, at_y in marks:
        across = (x - at_x) * np.cos(angle) + (y - at_y) * np.sin(angle)
        down = (y - at_y) * np.cos(angle) - (x - at_x) * np.sin(angle)
        away = np.maximum(abs(across), abs(down)) / unit
        grey[(away < 1.5) | ((away > 2.5) & (away < 3.5))] = 30
    return grey


CORNERS = [(150.0, 150.0), (850.0, 150.0), (850.0, 1150.0), (150.0, 1150.0)]


@pytest.mark.parametrize("turn", [0, 7, 20, 45, 70])
def test_marks_are_found_to_a_fifth_of_a_pixel(turn):
    found = find_marks(page(CORNERS, turn))
    assert len(found) == 4
    for x, y in CORNERS:
        nearest = min(found, key=lambda mark: abs(mark.x - x) + abs(mark.y - y))
        assert (nearest.x, nearest.y) == pytest.approx((x, y), abs=0.2)


def test_blank_and_lined_pages_have_none():
    assert find_marks(np.full(SIZE, 200, np.float32)) == []
    lined = np.full(SIZE, 220, np.float32)
    lined[::12] = 30
    lined[:, ::12] = 30
    assert find_marks(lined) == []


def test_four_of_five_make_a_sheet_clockwise():
    marks = [Corner(x, y, 4.0) for x, y in [*CORNERS[::-1], (500.0, 620.0)]]
    best = find_quads(marks)[0]
    at = [(mark.x, mark.y) for mark in best]
    first = at.index(CORNERS[0])
    assert at[first:] + at[:first] == CORNERS
    for turn in upright_turns(best):
        turned = at[turn:] + at[:turn]
        assert turned[0] in {CORNERS[0], CORNERS[2]}


@pytest.mark.parametrize(
    "places",
    [
        CORNERS[:3],
        [(0, 0), (10, 10), (20, 20), (30, 30)],
        [(400, 400), (480, 400), (480, 480), (400, 480)],
        [(150, 150), (850, 150), (300, 300), (150, 1150)],
    ],
)
def test_other_fours_are_no_sheet(places):
    assert find_quads([Corner(float(x), float(y), 4.0) for x, y in places]) == []
