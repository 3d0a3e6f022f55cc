"""The printed sheet: drawn where the layout says, nothing over a circle, type large enough."""

from dataclasses import replace

import numpy as np
import pytest

from liftdesk.domain.training.plans import WarmUp
from liftdesk.formats.sheet_code import dots
from liftdesk.formats.sheet_layout import RADIUS, SheetLayout, dot
from liftdesk.printing.picture import grey_pixels
from liftdesk.printing.plan_painter import line_width, set_lines
from liftdesk.printing.session_sheet import SheetSource, scannable_sheet
from liftdesk.printing.sheets import MARGIN, MIN_POINTS
from tests.support.filled_sheets import Printer, plan_of, printed
from tests.support.plans import session_a, session_b
from tests.support.sheets import THURSDAY, sheet_of

DPI = 200
CLEAR = 3.1
"""Millimetres around the middle of a circle in which the reader expects blank paper."""


def plans(paper):
    long = replace(
        session_b(THURSDAY), lifts=(*session_b(THURSDAY).lifts, *session_a(THURSDAY).lifts[:3])
    )
    for plan in (session_a(THURSDAY), session_b(THURSDAY), long):
        yield plan, sheet_of(plan, paper=paper)
    for seed in range(6):
        yield plan_of(np.random.default_rng(seed))


def ink_box(page):
    """Where words really reach, as boxes."""
    for text in page.texts:
        lines = set_lines(text)
        for number, line in enumerate(lines):
            wide = min(line_width(line), text.box.width)
            left = text.box.x + {"left": 0, "centre": 0.5, "right": 1}[text.align.value] * (
                text.box.width - wide
            )
            height = max(points for _, _, points in line) * 25.4 / 72 * 0.74
            middle = text.box.y + text.box.height / 2
            if text.lines > 1:
                middle = text.box.y + (0.6 + 1.27 * number) * height / 0.74
            yield text.plain, left, middle - height / 2, left + wide, middle + height / 2


@pytest.mark.parametrize("paper", [0, 1])
def test_no_word_or_line_comes_near_a_circle(paper, qapp):
    for plan, sheet in plans(paper):
        layout = SheetLayout(sheet)
        [page] = scannable_sheet(SheetSource(plan=plan, sheet=sheet)).pages
        at = np.array([(mark.x, mark.y) for mark in layout.marks])
        for words, *box in ink_box(page):
            near = np.clip(at, box[:2], box[2:])
            assert np.hypot(*(near - at).T).min() > RADIUS + 0.5, words
        for line in page.lines:
            near = np.clip(at, (line.x1, line.y1), (line.x2, line.y2))
            assert np.hypot(*(near - at).T).min() > RADIUS + 0.7


def test_everything_stays_inside_the_margins_and_is_large_enough(qapp):
    for plan, sheet in plans(1):
        made = scannable_sheet(SheetSource(plan=plan, sheet=sheet))
        [page] = made.pages
        for words, left, top, right, bottom in ink_box(page):
            assert left >= MARGIN - 0.01, words
            assert right <= made.paper.width - MARGIN + 0.01, words
            assert top >= MARGIN - 0.5, words
            assert bottom <= made.paper.height - MARGIN, words
        sizes = {points for text in page.texts for line in set_lines(text) for *_, points in line}
        assert min(sizes) >= MIN_POINTS
        numbers = [text for text in page.texts if text.plain.strip("+−").isdecimal()]
        assert all(
            points >= 8 for text in numbers for line in set_lines(text) for *_, points in line
        )


@pytest.mark.parametrize("paper", [0, 1])
def test_the_painter_draws_where_the_layout_says(paper, qapp):
    plan = session_a(THURSDAY)
    sheet = sheet_of(plan, paper=paper)
    layout = SheetLayout(sheet)
    grey = grey_pixels(printed(plan, sheet, Printer(dpi=DPI, black=0)))

    def at(x, y):
        return int(grey[int(y / 25.4 * DPI), int(x / 25.4 * DPI)])

    for mark in layout.marks:
        assert at(mark.x, mark.y) > 200
        ring = [at(mark.x + RADIUS * c, mark.y + RADIUS * s) for c, s in ((1, 0), (0, 1), (-1, 0))]
        assert max(ring) < 160
    for x, y in layout.corners:
        assert (at(x, y), at(x + 3, y)) == (0, 0)
        assert at(x + 2, y) == 255
    for row, places in enumerate(dots(sheet)):
        for column, is_black in enumerate(places):
            assert (at(*dot(paper, row, column)) < 128) is is_black


def test_a_load_to_be_chosen_is_a_line_to_write_on(qapp):
    plan = session_b(THURSDAY)
    first = plan.lifts[0]
    asked = replace(first, target=replace(first.target, load=None, asks_load=True))
    plan = replace(plan, lifts=(asked,))
    [page] = scannable_sheet(SheetSource(plan=plan, sheet=sheet_of(plan))).pages
    words = [text.plain for text in page.texts]
    assert words.count("kg") == 3
    assert any("a load you choose" in text for text in words)


def test_warm_ups_are_said_where_there_is_room(qapp):
    plan = session_a(THURSDAY)
    warm = replace(
        plan.lifts[0], warm_ups=(WarmUp(grams=20_000, reps=8), WarmUp(grams=30_000, reps=5))
    )
    plan = replace(plan, lifts=(warm, *plan.lifts[1:]))
    [page] = scannable_sheet(SheetSource(plan=plan, sheet=sheet_of(plan))).pages
    assert "Warm-up 8 × 20 kg, 5 × 30 kg" in [text.plain for text in page.texts]
