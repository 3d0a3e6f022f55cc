"""Where marks stand in a frame; what is kept between frames is what would be found anew."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from liftdesk.ui.charts.frames import Frame, Heights, Inks, Places, Sharing
from liftdesk.ui.shared.tokens import DARK, LIGHT

FIRST = date(2020, 1, 1)
BOX = QRectF(0, 0, 500, 200)


def inks_of(theme=LIGHT, *, is_fine=False):
    return Inks(theme, lambda _role: QFont(), is_fine=is_fine)


def frame_of(across, up=(0.0, 10.0), box=BOX):
    return Frame(box, across, up, inks_of())


spans = st.tuples(st.floats(-50, 350), st.floats(1, 300)).map(lambda at: (at[0], at[0] + at[1]))


@given(
    st.lists(st.integers(0, 300), min_size=1, max_size=80).map(sorted),
    st.lists(spans, min_size=1, max_size=6),
    st.sampled_from([1.0, 7.0, 90.0]),
)
def test_what_places_keep_is_what_others_find_anew(numbers, views, longest):
    kept = Places([float(one) for one in numbers])
    for view in views:
        shown, anew = kept.shown(frame_of(view)), Places(numbers).shown(frame_of(view))
        assert (
            shown.xs.tolist()
            == anew.xs.tolist()
            == frame_of(view).xs(kept.numbers)[anew.part].tolist()
        )
        assert shown.runs(longest).tolist() == kept.breaks(longest)[anew.part].tolist()
        assert shown.gaps(longest).tolist() == anew.gaps(longest).tolist()
        assert kept.count(kept.seen(frame_of(view))) == max(1, len(set(numbers[anew.part])))
        assert kept.shown(frame_of(view)) is shown


def test_a_box_of_another_width_is_another_frame():
    places = Places([0.0, 5.0, 10.0])
    narrow, wide = (frame_of((0.0, 10.0), box=QRectF(0, 0, px, 9)) for px in (100, 200))
    assert places.shown(narrow).xs.tolist() == [0, 50, 100]
    assert places.shown(wide).xs.tolist() == [0, 100, 200]


def test_places_that_do_not_ascend_are_all_shown():
    assert Places([5.0, 1.0, 300.0, 2.0]).shown(frame_of((0.0, 4.0))).part == slice(0, 4)
    assert Places([1.0, 2.0, 5.0, 300.0]).shown(frame_of((0.0, 4.0))).part == slice(0, 3)


def test_days_are_numbered_and_the_same_ones_once():
    days = tuple(FIRST + timedelta(days=n) for n in range(3))
    sharing = Sharing()
    assert sharing.places(days) is sharing.places(days)
    assert sharing.places(days).numbers.tolist() == [day.toordinal() for day in days]
    assert sharing.places(days[:2]) is not sharing.places(days)


def test_heights_stay_while_a_chart_moves_and_follow_its_size():
    heights = Heights((0.0, 5.0, 10.0))
    first = heights.px(frame_of((0.0, 3.0)), slice(0, 3))
    assert first.tolist() == [200, 100, 0]
    assert np.shares_memory(first, heights.px(frame_of((1.0, 2.0)), slice(0, 3)))
    tall = frame_of((0.0, 3.0), box=QRectF(0, 0, 500, 400))
    assert heights.px(tall, slice(1, 3)).tolist() == [200, 0]
    assert heights.px(frame_of((0.0, 3.0), up=(5.0, 10.0)), slice(1, 3)).tolist() == [200, 0]


def test_heights_of_two_edges_are_two_rows():
    edges = Heights((10.0, 5.0), (5.0, 0.0)).px(frame_of((0.0, 3.0)), slice(0, 2))
    assert edges.tolist() == [[0, 100], [100, 200]]


@given(st.floats(0, 300), st.floats(-20, 20), spans)
def test_one_place_and_one_value_stand_where_many_do(place, value, view):
    frame = frame_of(view)
    assert frame.x(place) == frame.xs(np.asarray([place]))[0]
    assert frame.y(value) == frame.ys(np.asarray([value]))[0]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_inks_are_those_of_the_theme(theme):
    inks = inks_of(theme)
    assert inks.colour("strength").name().lower() == theme.colour("strength").lower()
    pen = inks.pen("strength", 1.4)
    assert (pen.color().name().lower(), pen.widthF()) == (theme.colour("strength").lower(), 1.4)
    assert pen.capStyle() is Qt.PenCapStyle.FlatCap
    assert inks.pen("strength", 2).widthF() == 2
    assert inks_of(theme, is_fine=True).pen("strength", 1.4).capStyle() is Qt.PenCapStyle.RoundCap
