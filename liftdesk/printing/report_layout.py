"""How the summary is set: its type, paragraphs, tables, and how closely things stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from liftdesk.printing.plan_painter import line_width, set_lines
from liftdesk.printing.sheets import Box, Face, Fill, Page, Style, Text

T = TypeVar("T")
Runs = tuple[tuple[str, Style], ...]
Place = tuple[float, float, float]
"""Left, top and width in millimetres of what is put; all that is put returns its lower edge."""

TITLE = Style(size=17.5, face=Face.SERIF, is_bold=True)
SECTION = Style(size=11.5, face=Face.SERIF, is_bold=True)
NUMBER = Style(size=13, is_bold=True)
CELL = Style(size=8.5)
CELL_STRONG = Style(size=8.5, is_bold=True)
CELL_QUIET = Style(size=8.5, is_muted=True)
OWN_WORDS = Style(size=8.5, least=8.5)
AXIS = Style(size=7.6, is_muted=True)
NOTE = Style(size=7.8, is_muted=True)
FOOT = Style(size=7.2, is_muted=True)

_MM_PER_POINT = 25.4 / 72
_SPACING = 1.27
_SECTION_HIGH = 7.4
_TWO_LINES = 8.4
_RULE, _RULE_GREY = 0.16, 0xB4
_MANY = 400
"""More lines than a page has: a paragraph that is measured is not cut."""
_PADDING = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How much there is room for.

    `rows` of a table and `row` millimetres of one; millimetres of the charts `mood` and `bars`, and
    of each `gap`; `lines` of notes and of single answers.
    """

    rows: int
    row: float
    mood: float
    bars: float
    lines: int
    gap: float


FITS: tuple[Fit, ...] = (
    Fit(rows=13, row=5.9, mood=32, bars=17, lines=16, gap=6.4),
    Fit(rows=11, row=5.4, mood=30, bars=16, lines=12, gap=5.4),
    Fit(rows=9, row=5.0, mood=28, bars=15, lines=9, gap=4.6),
    Fit(rows=7, row=4.7, mood=26, bars=14, lines=7, gap=4.0),
    Fit(rows=6, row=4.5, mood=24, bars=13, lines=5, gap=3.6),
    Fit(rows=5, row=4.4, mood=21, bars=12, lines=4, gap=3.2),
    Fit(rows=4, row=4.3, mood=19, bars=11, lines=3, gap=2.8),
    Fit(rows=3, row=4.2, mood=17, bars=10, lines=2, gap=2.4),
    Fit(rows=2, row=4.2, mood=14, bars=9, lines=1, gap=1.8),
)
"""From the loosest to the closest."""


def section(page: Page, place: Place, words: str) -> float:
    """Put a heading."""
    left, top, wide = place
    page.write(Box(left, top, wide, _SECTION_HIGH - 1.6), words, SECTION)
    return top + _SECTION_HIGH


def paragraph(page: Page, place: Place, words: str, style: Style, *, most: int = _MANY) -> float:
    """Put words in as many lines as they take, `most` at most."""
    if not words:
        return place[1]
    left, top, wide = place
    text = Text(box=Box(left, top, wide, 0.0), runs=((words, style),), lines=most)
    lines = set_lines(text)
    high = len(lines) * style.size * _MM_PER_POINT * _SPACING
    box = Box(left, top, wide, high)
    # A text of one line is centred in its box, one of more begins at its top.
    page.texts.append(Text(box=box, runs=text.runs, lines=most))
    return top + high


def columns(place: Place, shares: Sequence[float]) -> list[Box]:
    """Return columns of these widths; the last takes what is left. Their height is nought."""
    left, top, wide = place
    found: list[Box] = []
    for number, share in enumerate(shares):
        is_last = number == len(shares) - 1
        width = place[0] + wide - left if is_last else share
        found.append(Box(left, top, width, 0.0))
        left += width
    return found


def table(
    page: Page,
    across: Sequence[Box],
    heads: Sequence[Runs],
    rows: Sequence[Sequence[Runs]],
    row: float,
) -> float:
    """Put a table of `row` millimetres a row.

    A row is higher where its first cell is long, or another one too long in the smallest type.
    """
    top, left, right = across[0].y, across[0].x, across[-1].right
    head = _TWO_LINES if any(map(_is_long, across, heads)) else 5.2
    _cells(page, [_at(column, top, head) for column in across], heads)
    top += head
    page.across(top, left, right, 0.2)
    for cells in rows:
        is_high = _is_long(across[0], cells[0]) or any(map(_is_too_long, across, cells))
        high = max(row, _TWO_LINES) if is_high else row
        _cells(page, [_at(column, top, high) for column in across], cells)
        top += high
        rule(page, top, left, right)
    return top + 1.3


def _at(column: Box, top: float, high: float) -> Box:
    return Box(column.x, top, column.width, high)


def _is_long(column: Box, runs: Runs) -> bool:
    """Whether words need two lines."""
    return line_width([(w, style, style.size) for w, style in runs]) > column.width - _PADDING


def _is_too_long(column: Box, runs: Runs) -> bool:
    """Whether words need two lines even in the smallest type."""
    return line_width([(w, style, style.least) for w, style in runs]) > column.width - _PADDING


def _cells(page: Page, boxes: Sequence[Box], cells: Sequence[Runs]) -> None:
    """Put one row; where it is high enough, long words take two lines.

    Words may run on over empty cells at their right.
    """
    for number, runs in enumerate(cells):
        if _is_empty(runs):
            continue
        last = number
        while last + 1 < len(cells) and _is_empty(cells[last + 1]):
            last += 1
        box = replace(boxes[number], width=boxes[last].right - boxes[number].x)
        is_high = box.height >= _TWO_LINES and _is_long(box, runs)
        lines, drop = (2, 0.5) if is_high else (1, 0.0)
        wide = box.width - _PADDING
        text = Text(box=Box(box.x, box.y + drop, wide, box.height), runs=tuple(runs), lines=lines)
        page.texts.append(text)


def _is_empty(runs: Runs) -> bool:
    return not any(words for words, _style in runs)


def rule(page: Page, y: float, left: float, right: float) -> None:
    """Put a light line, between rows or to write on."""
    page.marks.append(Fill(box=Box(left, y, right - left, _RULE), grey=_RULE_GREY))


def shortened(rows: Sequence[T], most: int) -> tuple[list[T], int]:
    """Return the first row and the latest, `most` in all, and how many between are left out."""
    if len(rows) <= most + 1:  # one left out would take a line of its own
        return list(rows), 0
    return [rows[0], *rows[len(rows) - most + 1 :]], len(rows) - most
