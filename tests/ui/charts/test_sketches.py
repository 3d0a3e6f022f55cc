"""What a sketch leaves out, and what it never does."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from liftdesk.ui.charts.frames import Frame, Inks, Places
from liftdesk.ui.charts.motion import COARSE, STEP
from liftdesk.ui.charts.outlines import level_of
from liftdesk.ui.charts.sketches import _reaches, _rooms, some
from liftdesk.ui.shared.tokens import LIGHT

days = st.lists(st.integers(0, 900), min_size=2, max_size=300, unique=True).map(sorted)
views = st.tuples(st.integers(-20, 800), st.integers(7, 1000)).map(lambda v: (v[0], v[0] + v[1]))
steps = st.sampled_from([STEP, COARSE])
WIDE = 300.0


def frame_of(view, step=STEP):
    inks = Inks(LIGHT, QFont, is_fine=False)
    return Frame(QRectF(0, 0, WIDE, 200), view, (0.0, 1.0), inks, step=step)


@given(st.integers(0, 5000), st.integers(1, 900), st.floats(10, 400), st.integers(0, 600))
def test_dots_that_are_moved_along_stay_the_same(start, count, columns, by):
    chosen = set(np.arange(start, start + count)[some(slice(start, start + count), columns)])
    after = slice(start + by, start + by + count)
    then = set(np.arange(after.start, after.stop)[some(after, columns)])
    common = range(after.start, start + count)
    assert {one for one in chosen if one in common} == {one for one in then if one in common}
    assert len(chosen) <= 2.5 * columns + 1
    assert len(chosen) >= min(count, int(columns * 1.25)) - 1


@given(st.floats(1e-4, 1e4), steps)
def test_a_column_is_as_broad_as_it_is_to_be_or_a_little_broader(scale, step):
    px = 2 ** (level_of(scale, step) / 2) * scale
    assert step * 0.999 <= px <= step * 1.415


@given(days, views, st.integers(1, 60), steps)
def test_columns_have_all_points_that_are_seen(numbers, view, longest, step):
    places, frame = Places(tuple(map(float, numbers))), frame_of(view, step)
    columns = places.columns(frame, longest)
    part = places.seen(frame)
    if part.stop - part.start < 2:
        assert columns is None
        return
    outline = columns.outline
    firsts = outline.first.tolist()
    ends = [*firsts[1:], len(numbers)]
    held = [
        number
        for first, after in zip(
            outline.first[columns.part].tolist(), ends[columns.part], strict=True
        )
        for number in numbers[first:after]
    ]
    assert set(numbers[part]) <= set(held)
    inside = [n for n in numbers if view[0] <= n <= view[1]]
    assert set(inside) <= set(held)
    for first, after in zip(firsts, ends, strict=True):
        assert (numbers[after - 1] - numbers[first]) * frame.scale <= step * 1.415
    assert outline.has_many == (len(outline.first) < len(numbers))
    assert np.allclose(columns.xs, frame.xs(places.numbers[outline.first[columns.part]]))


@given(days, views, st.integers(1, 60), steps)
def test_a_column_reaches_from_its_lowest_to_its_highest(numbers, view, longest, step):
    places, frame = Places(tuple(map(float, numbers))), frame_of(view, step)
    columns = places.columns(frame, longest)
    if columns is None:
        return
    first = columns.outline.first
    upper = 100 + 40 * np.sin(places.numbers / 3)
    lower = 160 + 40 * np.cos(places.numbers / 3)
    starts, tops, feet = _reaches(upper, first)
    highest, lowest = _rooms(np.asarray([upper, lower]), first)
    for place, (begin, after) in enumerate(pairwise([*first.tolist(), len(numbers)])):
        here = slice(begin, after)
        assert starts[place] == upper[begin]
        assert tops[place] == int(upper[here].min()) - 1  # a line is two px broad
        assert feet[place] == int(upper[here].max())
        assert highest[place] == int(upper[here].min())
        assert lowest[place] == int(lower[here].max())


@given(days, views, views, st.integers(1, 60))
def test_panning_leaves_columns_as_they_are(numbers, view, other, longest):
    places = Places(tuple(map(float, numbers)))
    beside = (other[0], other[0] + view[1] - view[0])
    found = [places.columns(frame_of(one), longest) for one in (view, beside)]
    if None not in found:
        assert found[0].outline is found[1].outline


@given(days, views, st.integers(1, 60))
def test_nothing_lies_over_a_gap(numbers, view, longest):
    places, frame = Places(tuple(map(float, numbers))), frame_of(view)
    columns = places.columns(frame, longest)
    if columns is None:
        return
    xs = frame.xs(places.numbers)
    for before, after in pairwise(range(len(numbers))):
        left, right = xs[before], xs[after]
        if numbers[after] - numbers[before] > longest and right - left > STEP * 1.415:
            # Within a column no gap can be seen.
            inside = (columns.left < right - 1) & (columns.right > left + 1)
            assert not inside.any()
            crosses = (columns.xs[:-1] <= left) & (columns.to_xs >= right)
            assert not crosses.any()
    nowhere = columns.to_xs == columns.xs[:-1]
    assert np.flatnonzero(nowhere).tolist() == columns.breaks.tolist()
    assert columns.to_xs[~nowhere].tolist() == columns.xs[1:][~nowhere].tolist()
