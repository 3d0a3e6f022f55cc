"""What a sketch leaves out, and what it never does."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.charts.outlines import Outline
from liftdesk.ui.charts.sketches import some
from liftdesk.ui.charts.thinning import breaks_before, columns

STEP = 3
days = st.lists(st.integers(0, 900), min_size=1, max_size=300, unique=True).map(sorted)


def outline_of(numbers, longest):
    xs = np.asarray(numbers, dtype=np.float64) / 3
    runs = breaks_before(xs, longest / 3)
    return xs, runs, Outline(xs, runs, columns(xs, STEP))


@given(st.integers(0, 5000), st.integers(1, 5000), st.floats(20, 2000), st.integers(0, 3000))
def test_dots_that_are_moved_along_stay_the_same(start, count, wide, by):
    chosen = set(np.arange(start, start + count)[some(slice(start, start + count), wide)])
    after = slice(start + by, start + by + count)
    then = set(np.arange(after.start, after.stop)[some(after, wide)])
    common = range(after.start, start + count)
    assert {one for one in chosen if one in common} == {one for one in then if one in common}
    assert count <= wide or len(chosen) <= wide
    assert len(chosen) >= min(count, int(wide / 2.4)) - 1


@given(days, st.integers(1, 60))
def test_a_column_reaches_from_its_lowest_to_its_highest(numbers, longest):
    xs, _, outline = outline_of(numbers, longest)
    upper, lower = 100 + 40 * np.sin(xs), 160 + 40 * np.cos(xs)
    boxes, heights = outline.boxes(np.asarray([upper, lower])), outline.heights(upper)
    column = np.floor(xs / STEP)
    for place, number in enumerate(np.unique(column)):
        here = column == number
        assert boxes[place, 1] == int(upper[here].min())
        assert boxes[place, 3] == int(lower[here].max())
        assert heights[place].tolist() == [
            xs[here][0],
            upper[here].min(),
            xs[here][0],
            upper[here].max(),
        ]
    assert outline.has_many == (len(np.unique(column)) < len(xs))


@given(days, st.integers(1, 60))
def test_nothing_lies_over_a_gap(numbers, longest):
    xs, runs, outline = outline_of(numbers, longest)
    flat = np.zeros(len(xs))
    boxes, strokes = outline.boxes(np.asarray([flat, flat])), outline.strokes(flat)
    for before in np.flatnonzero(np.diff(runs)):
        left, right = xs[before], xs[before + 1]
        if right - left > 2 * STEP:  # within a column no gap can be seen
            assert not any(box[0] < right - 1 and box[2] > left + 1 for box in boxes.tolist())
            assert not any(one[0] <= left and one[2] >= right for one in strokes.tolist())
    first, last = columns(xs, STEP)
    joined = np.count_nonzero(runs[last[:-1]] == runs[first[1:]])
    assert len(strokes) == joined
