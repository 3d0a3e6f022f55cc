"""The keyboard shortcuts on paper: two columns, to lie beside the keyboard."""

from collections.abc import Sequence

from liftdesk.printing.sheets import (
    BODY,
    MARGIN,
    QUIET,
    STRONG,
    TITLE,
    Align,
    Box,
    Page,
    Paper,
    Sheet,
)
from liftdesk.system.texts import translate

Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and below it what is done and its keys."""

_LINE, _HEAD, _GAP = 4.9, 6.2, 2.6
"""Millimetres from line to line, of a heading, and above one: 8.5 pt are 3 mm high."""
_KEYS = 0.42
"""How much of a column the keys have."""
_BETWEEN = 8.0
_TOP = MARGIN + 13


def keys_sheet(groups: Sequence[Group], paper: Paper) -> Sheet:
    """Lay out the groups from left to right; a group that does not fit begins the next column."""
    title = translate("Sheet", "LiftDesk: keyboard shortcuts")
    wide = (paper.width - 2 * MARGIN - _BETWEEN) / 2
    pages = [_page(title, paper)]
    column, top = 0, _TOP
    for group in groups:
        high = _GAP + _HEAD + _LINE * len(group[1])
        if top > _TOP and top + high > paper.height - MARGIN:
            column, top = column + 1, _TOP
        if column > 1:
            pages.append(_page(title, paper))
            column = 0
        left = MARGIN + column * (wide + _BETWEEN)
        _put(pages[-1], group, Box(left, top, wide, high))
        top += high
    return Sheet(title=title, paper=paper, pages=tuple(pages))


def _page(title: str, paper: Paper) -> Page:
    page = Page()
    page.write(Box(MARGIN, MARGIN, paper.width - 2 * MARGIN, 9), title, TITLE)
    return page


def _put(page: Page, group: Group, box: Box) -> None:
    heading, rows = group
    top = box.y + _GAP
    page.write(Box(box.x, top, box.width, _HEAD), heading, STRONG)
    top += _HEAD
    split = box.width * (1 - _KEYS)
    for words, keys in rows:
        page.across(top, box.x, box.right, pen=0.1)
        page.write(Box(box.x, top, split, _LINE), words, BODY)
        right = Box(box.x + split, top, box.width - split, _LINE)
        page.write(right, keys, QUIET, align=Align.RIGHT)
        top += _LINE
