"""The sheet to write a passphrase on: one page, room to write, words that fit."""

import pytest
from pypdf import PdfReader

from liftdesk.printing.passphrase_sheet import passphrase_sheet
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_painter import line_width, set_lines
from liftdesk.printing.sheets import MARGIN, Paper


@pytest.fixture(autouse=True)
def _fonts(qapp):
    """Measuring words needs the fonts."""


@pytest.mark.parametrize("paper", Paper)
def test_everything_lies_between_the_margins_and_nothing_is_cut(paper):
    (page,) = passphrase_sheet(paper).pages
    for text in page.texts:
        assert text.box.x >= MARGIN
        assert text.box.right <= paper.width - MARGIN
        assert text.box.bottom <= paper.height - MARGIN
        shown = " ".join(" ".join(w for w, _, _ in line) for line in set_lines(text))
        assert "".join(shown.split()) == "".join(text.plain.split())
        assert max(line_width(line) for line in set_lines(text)) <= text.box.width + 0.1
    for line in page.lines:
        assert MARGIN <= line.x1 <= line.x2 <= paper.width - MARGIN


@pytest.mark.parametrize("paper", Paper)
def test_there_is_room_to_write(paper):
    (page,) = passphrase_sheet(paper).pages
    assert len(page.cells) == 30
    assert all(cell.width >= 10 and cell.height >= 8.5 for cell in page.cells)
    first, second = (line.y1 for line in page.lines[:2])
    assert second - first >= 10


def test_it_says_that_nobody_can_recover_it(tmp_path):
    write_pdf(passphrase_sheet(Paper.A4), tmp_path / "sheet.pdf")
    (page,) = PdfReader(tmp_path / "sheet.pdf").pages
    assert "nobody can recover it" in " ".join(page.extract_text().split())
