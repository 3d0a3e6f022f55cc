"""Millimetres to pixels through a tilt, greys between pixels, and smaller pictures."""

import numpy as np
import pytest

from liftdesk.formats.scan_plane import Plane, fit, sample, smaller

PAPER = [(0.0, 0.0), (200.0, 0.0), (200.0, 280.0), (0.0, 280.0)]
SEEN = [(50.0, 40.0), (820.0, 90.0), (760.0, 1150.0), (20.0, 1100.0)]


def test_four_points_fix_the_map():
    plane = Plane(np.zeros((1200, 900), np.float32), fit(PAPER, SEEN))
    assert plane.pixels(np.array(PAPER)) == pytest.approx(np.array(SEEN), abs=1e-6)
    assert plane.holds(np.array([(100.0, 140.0), (-60.0, 0.0)])).tolist() == [True, False]


def test_straight_lines_stay_straight():
    plane = Plane(np.zeros((2, 2), np.float32), fit(PAPER, SEEN))
    a, b, c = plane.pixels(np.array([(10.0, 10.0), (90.0, 130.0), (170.0, 250.0)]))
    across = (b - a)[0] * (c - a)[1] - (b - a)[1] * (c - a)[0]
    assert abs(across) < 1e-6


def test_three_points_on_a_line_are_no_sheet():
    with pytest.raises(np.linalg.LinAlgError):
        fit(PAPER, [(0, 0), (1, 1), (2, 2), (3, 3)])


def test_greys_between_pixels_are_weighed_and_the_edge_goes_on():
    grey = np.array([[0, 100], [200, 100]], np.float32)
    found = sample(grey, np.array([[(0.5, 0.0), (0.0, 0.5)], [(0.5, 0.5), (-5.0, 0.0)]]))
    assert found == pytest.approx(np.array([[50, 100], [100, 0]]), abs=0.5)


def test_a_large_picture_is_averaged_and_a_small_one_kept():
    grey = np.arange(64, dtype=np.uint8).reshape(8, 8)
    half, by = smaller(grey, 4)
    assert by == 2
    assert half[0, 0] == (0 + 1 + 8 + 9) / 4
    same, by = smaller(grey, 5)
    assert (by, same.shape) == (1, (8, 8))
