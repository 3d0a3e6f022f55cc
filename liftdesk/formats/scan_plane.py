"""From millimetres on paper to pixels of a picture, through the tilt of the camera."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """A flat sheet in a picture: grey values (rows, columns) and a 3 x 3 map from millimetres."""

    grey: Floats
    matrix: Points

    def pixels(self, millimetres: Points) -> Points:
        """Return where points (..., 2) of the paper lie in the picture, (..., 2) x and y."""
        flat = millimetres @ self.matrix[:, :2].T + self.matrix[:, 2]
        found: Points = flat[..., :2] / flat[..., 2:]
        return found

    def sample(self, millimetres: Points) -> Floats:
        """Return the grey at points (..., 2) of the paper, between pixels by weight.

        Beyond the picture's edge its last pixel goes on; see `holds`.
        """
        return sample(self.grey, self.pixels(millimetres))

    def holds(self, millimetres: Points) -> NDArray[np.bool_]:
        """Return for points (..., 2) whether they lie inside the picture."""
        at = self.pixels(millimetres)
        height, width = self.grey.shape
        inside: NDArray[np.bool_] = (
            (at[..., 0] >= 0)
            & (at[..., 1] >= 0)
            & (at[..., 0] <= width - 1)
            & (at[..., 1] <= height - 1)
        )
        return inside


def sample(grey: Floats, at: Points) -> Floats:
    """Return the grey at pixel places (..., 2) x and y, between pixels by weight."""
    height, width = grey.shape
    x = np.clip(at[..., 0], 0, width - 1.001).astype(np.float32)
    y = np.clip(at[..., 1], 0, height - 1.001).astype(np.float32)
    left, top = x.astype(np.int32), y.astype(np.int32)
    across, down = x - left, y - top
    flat, first = grey.ravel(), top * width + left
    upper = flat[first] * (1 - across) + flat[first + 1] * across
    lower = flat[first + width] * (1 - across) + flat[first + width + 1] * across
    found: Floats = upper * (1 - down) + lower * down
    return found


def fit(paper: Sequence[tuple[float, float]], picture: Sequence[tuple[float, float]]) -> Points:
    """Return the 3 x 3 map that takes four points of the paper to four of the picture.

    Source: Hartley & Zisserman, Multiple View Geometry, 2nd ed., section 4.1.

    Raises:
        numpy.linalg.LinAlgError: three of the points lie on one line.
    """
    rows, values = [], []
    for (x, y), (u, v) in zip(paper, picture, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    solved = np.linalg.solve(np.array(rows, float), np.array(values, float))
    return np.append(solved, 1.0).reshape(3, 3)


def smaller(grey: NDArray[np.uint8], most: int) -> tuple[Floats, int]:
    """Return a picture with its longer side near `most` pixels, and how many pixels became one.

    Whole blocks of pixels are averaged; a picture below twice `most` stays as it is.
    """
    by = max(1, max(grey.shape) // most)
    height, width = (side // by * by for side in grey.shape)
    if by == 1:
        return grey.astype(np.float32), 1
    whole = grey[:height, :width]
    total = np.zeros((height // by, width // by), np.float32)
    for down in range(by):
        for across in range(by):
            total += whole[down::by, across::by]
    return total / (by * by), by
