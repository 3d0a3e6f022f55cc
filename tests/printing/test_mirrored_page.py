"""A page is turned over for languages read from right to left; charts, ticks and codes are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from liftdesk.printing.mirrored_page import mirrored_page
from liftdesk.printing.pdf import paint_page
from liftdesk.printing.sheets import (
    BODY,
    Align,
    Bar,
    Box,
    Curve,
    Fill,
    Frame,
    Line,
    Page,
    Paper,
    Ring,
)
from liftdesk.ui import translators

WIDE = 210.0
lengths = st.floats(0, 60)
boxes = st.builds(Box, lengths, lengths, lengths, lengths)


@pytest.fixture
def from_right(qapp):
    translators.speak("rtl")
    yield
    translators.speak("en")


@given(st.lists(boxes, max_size=5))
def test_turning_twice_changes_nothing(found):
    page = Page(cells=found, frames=[Frame(box=box) for box in found])
    again = mirrored_page(mirrored_page(page, WIDE), WIDE)
    for one, other in zip(page.cells, again.cells, strict=True):
        assert (one.x, one.width) == pytest.approx((other.x, other.width))
    assert [one.box.y for one in page.frames] == [one.box.y for one in again.frames]


def test_words_change_their_side_and_lines_their_place():
    page = Page(lines=[Line(x1=10, y1=5, x2=30, y2=5)])
    page.write(Box(12, 5, 20, 4), "Squat", BODY)
    page.write(Box(12, 9, 20, 4), "10", BODY, align=Align.CENTRE)
    turned = mirrored_page(page, WIDE)
    assert [(one.box.x, one.align) for one in turned.texts] == [
        (178, Align.RIGHT),
        (178, Align.CENTRE),
    ]
    assert (turned.lines[0].x1, turned.lines[0].x2) == (200, 180)
    assert page.texts[0].box.x == 12


def test_a_chart_moves_as_a_whole_and_keeps_its_axis():
    page = Page(
        kept=[Box(10, 10, 80, 30)],
        marks=[
            Fill(box=Box(20, 20, 5, 5), grey=0),
            Ring(x=30, y=20),
            Curve(points=((20, 20), (60, 30))),
        ],
    )
    page.write(Box(10, 20, 6, 4), "10", BODY, align=Align.RIGHT)
    turned = mirrored_page(page, WIDE)
    fill, ring, curve = turned.marks
    assert turned.kept == [Box(120, 10, 80, 30)]
    assert (fill.box.x, ring.x, curve.points) == (130, 140, ((130, 20), (170, 30)))
    assert (turned.texts[0].box.x, turned.texts[0].align) == (120, Align.RIGHT)


def test_a_tick_moves_with_its_box():
    page = Page(kept=[Box(10, 10, 4, 4)], lines=[Line(x1=11, y1=12, x2=13, y2=11)])
    line = mirrored_page(page, WIDE).lines[0]
    assert (line.x1, line.x2) == (197, 199)


def test_a_page_for_a_machine_stays():
    page = Page(bars=[Bar(box=Box(12, 12, 5, 5))], cells=[Box(20, 20, 5, 5)])
    assert mirrored_page(page, WIDE) is page


def left_half_is_darker(page):
    picture = QImage(424, 594, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_page(page, painter, picture, paper=Paper.A4)
    painter.end()
    half = QRect(0, 0, 212, 594), QRect(212, 0, 212, 594)
    left, right = (sum(255 - b for b in bytes(picture.copy(one).constBits())) for one in half)
    return left > right


def test_words_are_painted_where_reading_begins(from_right):
    page = Page()
    page.write(Box(12, 12, 186, 6), "Squat", BODY)
    assert not left_half_is_darker(page)


def test_words_are_painted_at_the_left_otherwise(qapp):
    page = Page()
    page.write(Box(12, 12, 186, 6), "Squat", BODY)
    assert left_half_is_darker(page)
