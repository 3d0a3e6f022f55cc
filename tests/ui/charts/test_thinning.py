"""As many points as pixels, and nothing that could be seen is lost."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.charts.thinning import (
    breaks_before,
    cells,
    columns,
    dashes,
    seen,
    segments,
    thinned,
)

heights = st.lists(st.floats(-1000, 1000), min_size=2, max_size=400)


@given(heights, st.floats(1, 50))
def test_each_column_keeps_its_lowest_highest_and_last(ys, wide):
    values = np.asarray(ys)
    xs = np.linspace(0, wide, len(values))
    across, up, _ = thinned(xs, values, np.zeros(len(values), dtype=np.int64))
    for column in np.unique(np.floor(xs)):
        here, kept = values[np.floor(xs) == column], up[np.floor(across) == column]
        assert (kept.min(), kept.max(), kept[-1]) == (here.min(), here.max(), here[-1])
    assert len(up) <= 3 * (np.floor(wide) + 1)


@given(st.lists(st.integers(0, 2000), min_size=2, max_size=200, unique=True), st.integers(1, 40))
def test_no_stroke_crosses_a_gap(days, longest):
    xs = np.sort(np.asarray(days, dtype=np.float64))
    breaks = breaks_before(xs, longest)
    found = segments(xs, np.zeros(len(xs)), breaks, wide=10_000)
    assert all(right - left <= longest for left, _, right, _ in found)
    assert len(found) == len(xs) - 1 - breaks[-1]


@given(st.lists(st.floats(0, 100), min_size=1, max_size=100), st.floats(0, 100), st.floats(0, 100))
def test_one_point_on_either_side_is_kept(places, one, other):
    xs, (low, high) = np.sort(np.asarray(places)), sorted((one, other))
    part = xs[seen(xs, low, high)]
    inside = xs[(xs >= low) & (xs <= high)]
    assert set(inside) <= set(part)
    assert len(part) <= len(inside) + 2


def test_columns_begin_and_end_where_px_do():
    first, last = columns(np.asarray([0.1, 0.9, 1.0, 3.2, 3.9]))
    assert first.tolist() == [0, 2, 3]
    assert last.tolist() == [1, 2, 4]


def test_few_marks_stay_where_they_are_and_many_share_a_spot():
    xs, ys = np.linspace(0, 9, 1000), np.zeros(1000)
    assert len(cells(xs, ys, 2000)) == 1000
    assert 4 <= len(cells(xs, ys, 100)) <= 10


def test_dashes_leave_gaps():
    found = dashes(np.asarray([0.0, 70.0]), np.asarray([5.0, 5.0]), dash=4, gap=3)
    assert len(found) == 10
    assert {right - left for left, _, right, _ in found} == {4.0}
