"""Reads the strip of dots of a sheet, following it where the paper is not quite flat."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from liftdesk.domain.training.session_sheets import SessionSheet
from liftdesk.formats.scan_plane import Floats, Plane, Points
from liftdesk.formats.sheet_code import COLUMNS, ROWS, read_dots
from liftdesk.formats.sheet_layout import dot

CHUNK = 8
"""Columns that are followed together: within them the paper counts as flat."""
_REACH = np.arange(-3, 4) * 0.15
"""Millimetres that a chunk may lie off its neighbour's place."""
_STIFFNESS = 0.25
"""How much contrast a millimetre of sudden shift must gain, squared."""


def read_strip(plane: Plane, paper: int) -> tuple[SessionSheet | None, Points]:
    """Return the sheet that the strip says (None: it cannot be read) and where it really lies.

    The second is one row a chunk: x and y of its middle, and how far it lies off, millimetres.
    """
    chunks = COLUMNS // CHUNK
    values = np.zeros((chunks, ROWS, CHUNK), np.float32)
    shifts = np.zeros((chunks, 2))
    for order in (range(chunks // 2 + 1), range(chunks - 1, chunks // 2, -1)):
        shift = np.zeros(2)
        for number in order:
            values[number], shift = _follow(plane, _middles(paper, number), shift)
            shifts[number] = shift
    middles = np.array([_middles(paper, n).mean((0, 1)) for n in range(chunks)])
    dark = _black(np.concatenate(list(values), axis=1))
    return read_dots(dark.tolist()), np.concatenate([middles, shifts], 1)


def _middles(paper: int, chunk: int) -> Points:
    return np.array(
        [
            [dot(paper, row, column) for column in range(chunk * CHUNK, (chunk + 1) * CHUNK)]
            for row in range(ROWS)
        ]
    )


def _follow(plane: Plane, middles: Points, shift: Points) -> tuple[Floats, Points]:
    """Return the greys of a chunk where its dots stand out most, and how far that is off."""
    offsets = np.stack(np.meshgrid(_REACH, _REACH), -1).reshape(-1, 2)
    within = np.stack(np.meshgrid(*[np.array((-0.22, 0.0, 0.22))] * 2), -1).reshape(-1, 2)
    places = middles[None, :, :, None] + (offsets + shift)[:, None, None, None] + within
    greys = plane.sample(places).mean(-1)
    spread = greys.std((1, 2)) / np.maximum(greys.mean((1, 2)), 1)
    best = int(np.argmax(spread - _STIFFNESS * (offsets**2).sum(1)))
    return greys[best], shift + offsets[best]


def _black(values: Floats) -> NDArray[np.bool_]:
    """Return which dots are black: darker than half way between black and white near them.

    Near is two dots up and down and three to each side: a shadow's edge spoils few of them, and
    among 35 mixed dots there are always both.
    """
    padded = np.pad(values, ((2, 2), (3, 3)), mode="reflect")
    near = sliding_window_view(padded, (5, 7)).reshape(*values.shape, -1)
    low, high = np.percentile(near, (15, 85), axis=-1)
    dark: NDArray[np.bool_] = values < (low + high) / 2
    return dark
