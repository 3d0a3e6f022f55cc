"""A sheet to write the diary's passphrase on by hand; it never carries the passphrase itself."""

from liftdesk.printing.report_layout import paragraph
from liftdesk.printing.sheets import MARGIN, TITLE, Box, Frame, Page, Paper, Sheet, Style
from liftdesk.system.texts import translate

_WORDS = Style(size=11)
_LABEL = Style(size=9.5, is_muted=True)
_LINES, _LINE = 2, 14.0
"""Lines for one passphrase, and millimetres from one to the next."""
_CELLS = 15
"""Boxes in a line for those who write sign by sign: the length that is advised."""
_GAP = 5.0


def passphrase_sheet(paper: Paper) -> Sheet:
    """Lay out one page: what it is for, lines and boxes to write in, and where to keep it."""
    page = Page()
    left, wide = MARGIN + 4, paper.width - 2 * (MARGIN + 4)
    title = translate("Sheet", "The passphrase of my LiftDesk diary")
    page.write(Box(left, MARGIN, wide, 10), title, TITLE)
    top = paragraph(page, (left, MARGIN + 14, wide), _why(), _WORDS) + _GAP
    page.write(Box(left, top, wide, 5), translate("Sheet", "The passphrase, in one piece"), _LABEL)
    top += 4
    for line in range(1, _LINES + 1):
        page.across(top + line * _LINE, left, left + wide, pen=0.3)
    top += _LINES * _LINE + _GAP * 2
    page.write(Box(left, top, wide, 5), translate("Sheet", "The same, sign by sign"), _LABEL)
    top = _put_cells(page, left, top + 7, wide) + _GAP
    for words in (translate("Sheet", "Written on"), translate("Sheet", "Where the file is")):
        page.write(Box(left, top, 45, 8), words, _LABEL)
        page.across(top + 8, left + 45, left + wide)
        top += 12
    paragraph(page, (left, top + _GAP, wide), _where(), _WORDS)
    return Sheet(title=title, paper=paper, pages=(page,))


def _put_cells(page: Page, left: float, top: float, wide: float) -> float:
    side = wide / _CELLS
    for row in range(2):
        for place in range(_CELLS):
            box = Box(left + place * side, top + row * (side + 3), side, side)
            page.frames.append(Frame(box=box, pen=0.2))
            page.cells.append(box)
    return top + 2 * (side + 3)


def _why() -> str:
    return translate(
        "Sheet",
        "Without this passphrase the diary and its backups cannot be opened again, and nobody can "
        "recover it. Capital letters, spaces and signs count.",
    )


def _where() -> str:
    return translate(
        "Sheet",
        "Keep this sheet where you keep other papers that matter, away from the computer. You may "
        "tell somebody you trust where it is. When you change the passphrase, write a new sheet "
        "and tear this one up.",
    )
