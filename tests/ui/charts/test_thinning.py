"""As many points as pixels, and nothing that could be seen is lost."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.charts import thinning
from liftdesk.ui.charts.thinning import (
    breaks_before,
    cells,
    columns,
    dashes,
    gaps,
    mark_size,
    pillars,
    seen,
    segments,
    side_by_side,
    thinned,
    upright,
    without,
)

heights = st.lists(st.floats(-1000, 1000), min_size=2, max_size=400)


@given(heights, st.floats(1, 50))
def test_each_column_keeps_its_lowest_highest_and_last(ys, wide):
    values = np.asarray(ys)
    xs = np.linspace(0, wide, len(values))
    across, up, _ = thinned(xs, values, np.zeros(len(values), dtype=np.int64), columns(xs))
    for column in np.unique(np.floor(xs)):
        here, kept = values[np.floor(xs) == column], up[np.floor(across) == column]
        assert (kept.min(), kept.max(), kept[-1]) == (here.min(), here.max(), here[-1])
    assert len(up) <= 3 * (np.floor(wide) + 1)


@given(st.lists(st.integers(0, 2000), min_size=2, max_size=200, unique=True), st.integers(1, 40))
def test_no_stroke_crosses_a_gap(days, longest):
    xs = np.sort(np.asarray(days, dtype=np.float64))
    breaks = breaks_before(xs, longest)
    found = segments(xs, np.zeros(len(xs)), breaks)
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


def test_marks_of_one_spot_share_it_and_others_do_not():
    xs, ys = np.linspace(0, 9, 1000), np.zeros(1000)
    assert 4 <= len(cells(xs, ys)) <= 10
    assert cells(xs[::200], np.arange(5.0)).tolist() == [0, 1, 2, 3, 4]


def test_dashes_leave_gaps():
    found = dashes(np.asarray([0.0, 70.0]), np.asarray([5.0, 5.0]), dash=4, gap=3)
    assert len(found) == 10
    assert {right - left for left, _, right, _ in found} == {4.0}


@given(
    st.lists(st.tuples(st.floats(-5, 60), st.floats(0, 80), st.floats(0, 40)), min_size=2),
    st.sampled_from([2.0, 9.0, 100.0]),
)
def test_a_filled_band_stays_between_its_edges_and_leaves_gaps_free(points, longest):
    points = sorted({x: (x, top, tall) for x, top, tall in points}.values())
    xs, tops, tall = (np.asarray(column) for column in zip(*points, strict=True))
    runs = breaks_before(xs, longest)
    ends = columns(xs) if len(xs) > 50 else None
    stand = pillars(xs, runs, 50.0, ends)
    for left, top, right, foot in upright(stand, np.stack([tops, tops + tall])).tolist():
        assert left == right
        assert 0 <= left < 50
        around = [n for n in range(len(xs)) if abs(xs[n] - left - 0.5) <= 1]
        middle = np.clip(np.searchsorted(xs, left + 0.5), 1, len(xs) - 1)
        around += [middle - 1, middle]
        assert top >= min(tops[around]) - 1
        assert foot <= max((tops + tall)[around]) + 1
        if len(xs) <= 50:
            assert runs[middle] == runs[middle - 1]


def test_a_filled_band_has_a_box_for_each_column():
    stand = pillars(np.asarray([0.0, 9.0]), np.zeros(2), 50.0, None)
    found = upright(stand, np.asarray([[0.0, 0.0], [5.0, 5.0]]))
    assert found.tolist() == [[x, 0, x, 4] for x in range(9)]


@given(
    st.lists(st.tuples(st.integers(0, 300), st.floats(0, 80)), min_size=2, max_size=120),
    st.lists(st.floats(-5, 400), max_size=60),
    st.sampled_from([2, 9, 100]),
)
def test_what_lies_in_a_gap_is_left_away_and_nothing_else(points, middles, longest):
    xs = np.asarray(sorted({float(x) for x, _ in points}))
    runs, middles = breaks_before(xs, longest), np.sort(np.asarray(middles))
    found = without(middles, gaps(xs, runs))
    pairs = pairwise(xs)
    free = [(low, high) for low, high in pairs if high - low > longest]
    wanted = [not any(low < x <= high for low, high in free) for x in middles]
    assert (np.ones(len(middles), dtype=np.bool_) if found is None else found).tolist() == wanted


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(-80, 80)), min_size=1, max_size=80))
def test_each_spot_has_the_first_of_its_marks_with_a_table_of_spots_and_without(points):
    xs, ys = np.asarray(points).T
    first = {}
    for place, spot in enumerate(zip(np.rint(xs / 2), np.rint(ys), strict=True)):
        first.setdefault(spot, place)
    assert cells(xs, ys).tolist() == list(first.values())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(thinning, "_MOST_SPOTS", 0)
        assert cells(xs, ys).tolist() == list(first.values())


def test_a_broad_stroke_is_strokes_that_reach_as_far_to_both_sides():
    level, steep = np.asarray([[0.0, 5.0, 9.0, 5.0]]), np.asarray([[0.0, 0.0, 3.0, 4.0]])
    assert sorted(side_by_side(level, 2.4)[:, 1].tolist()) == [4.3, 5.0, 5.7]
    found = side_by_side(steep, 2.0)
    assert np.hypot(*(found[:, :2] - [0, 0]).T).tolist() == [0.5] * len(found)
    assert np.ptp(found[:, 2:] - found[:, :2], axis=0).tolist() == [0.0, 0.0]
    assert side_by_side(level, 1.0) is level


def test_marks_shrink_where_they_would_run_into_each_other():
    assert mark_size(20, 200.0, 7) == 7
    assert mark_size(60, 200.0, 7) == 5
    assert mark_size(900, 200.0, 7) == 4
    assert mark_size(20, 200.0, 11) == 11
