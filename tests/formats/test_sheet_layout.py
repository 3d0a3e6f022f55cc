"""Everything lies on the paper, apart from its neighbours, for every sheet there can be."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.sheet_code import COLUMNS, ROWS
from liftdesk.formats.sheet_layout import (
    CORNER,
    MARGIN,
    MODULE,
    PAPERS,
    RADIUS,
    SheetLayout,
    corners,
    dot,
)
from liftdesk.printing.session_sheet import PAPER_ORDER
from tests.support.plans import session_b
from tests.support.sheets import THURSDAY, sheet_of, sheets

SURE_TO_FIT = 20
CLEAR = 1.2
"""Millimetres between neighbouring rings: wider than a shaky pen."""


@settings(max_examples=40, deadline=None)
@given(sheets(most=8))
def test_circles_lie_apart_and_on_the_paper(sheet):
    if sum(lift.sets for lift in sheet.lifts) > SURE_TO_FIT:
        return
    layout = SheetLayout(sheet)
    for a, b in combinations(layout.marks, 2):
        assert (a.x - b.x) ** 2 + (a.y - b.y) ** 2 > (2 * RADIUS + CLEAR) ** 2
    for mark in layout.marks:
        assert MARGIN + RADIUS < mark.x < layout.width - MARGIN - RADIUS
        assert MARGIN + CORNER + RADIUS < mark.y < layout.foot - RADIUS
    assert len({mark.key for mark in layout.marks}) == len(layout.marks)
    for upper, lower in pairwise(layout.blocks):
        assert upper.bottom < lower.top


@pytest.mark.parametrize("paper", [0, 1])
@pytest.mark.parametrize("count", range(1, 9))
def test_up_to_eight_lifts_of_three_sets_fit_both_papers(paper, count):
    sheet = sheet_of(session_b(THURSDAY), paper=paper)
    lifts = tuple(replace(lift, sets=3) for lift in (sheet.lifts * 2)[:count])
    layout = SheetLayout(replace(sheet, lifts=lifts))
    assert layout.after_row + RADIUS < layout.foot
    assert all(len(block.rows) == 3 for block in layout.blocks)
    assert layout.blocks[-1].bottom - layout.blocks[0].top < 200


def test_more_sets_than_a_page_holds_are_refused():
    sheet = sheet_of(session_b(THURSDAY), paper=1)
    lifts = tuple(replace(lift, sets=8) for lift in sheet.lifts)
    with pytest.raises(DomainError) as caught:
        SheetLayout(replace(sheet, lifts=lifts))
    assert caught.value.problem.trouble is Trouble.SHEET_FULL


def test_the_strip_lies_between_the_lower_marks():
    for paper, (width, height) in enumerate(PAPERS):
        left, right = dot(paper, 0, 0)[0], dot(paper, 0, COLUMNS - 1)[0]
        assert left - MODULE / 2 >= MARGIN + CORNER + 1.5
        assert right + MODULE / 2 <= width - MARGIN - CORNER - 1.5
        assert dot(paper, ROWS - 1, 0)[1] + MODULE / 2 <= height - MARGIN + 1e-6
        assert corners(paper)[2][1] + CORNER / 2 == pytest.approx(height - MARGIN)


def test_the_papers_are_those_of_the_printer():
    assert [(paper.width, paper.height) for paper in PAPER_ORDER] == list(PAPERS)
