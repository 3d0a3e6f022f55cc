"""Sheets as PDF files, and painted on printers and previews."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QSaveFile, Qt
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.printing.chart_painter import draw_marks
from liftdesk.printing.mirrored_page import mirrored_page
from liftdesk.printing.plan_painter import UNITS_PER_MM, SheetPainter
from liftdesk.printing.sheets import Page, Paper, Sheet
from liftdesk.system.directions import is_mirrored

_RESOLUTION = 1200
_PAGE_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def page_layout(paper: Paper) -> QPageLayout:
    """Return the page set-up for a paper: upright, no margins, as the sheet brings its own."""
    layout = QPageLayout(
        QPageSize(_PAGE_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write a sheet as a PDF; its words can be searched and copied.

    The file appears whole or not at all: an older one stays until the new one is finished.

    Raises:
        DomainError: FILE_UNWRITABLE naming the file; nothing was changed.
    """
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=path.name)
    made = _made(sheet)
    if not (made and file.write(made) == len(made) and file.commit()):
        file.cancelWriting()
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=path.name)


def _made(sheet: Sheet) -> bytes:
    """Return a sheet as a PDF file's bytes, none where it cannot be drawn."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout(sheet.paper))
    writer.setTitle(sheet.title)
    writer.setCreator("LiftDesk")
    painter = QPainter()
    is_drawn = painter.begin(writer)
    if is_drawn:
        paint(sheet, painter, writer)
        is_drawn = painter.end()
    return _with_spaces(bytes(store.data())) if is_drawn else b""


def _with_spaces(pdf: bytes) -> bytes:
    """Say that the space's glyph is a space: Qt calls it a tab, the first sign that it stands for.

    The tables from glyphs to letters (ToUnicode) are written without compression, and the change
    keeps their length.
    """
    return re.sub(
        rb"begincmap.*?endcmap",
        lambda table: table[0].replace(b"<0009>", b"<0020>"),
        pdf,
        flags=re.DOTALL,
    )


def paint(sheet: Sheet, painter: QPainter, device: QPagedPaintDevice) -> None:
    """Paint all pages on a printer, a preview's printer or a PDF with `page_layout`."""
    for number, page in enumerate(sheet.pages):
        if number:
            device.newPage()
        paint_page(page, painter, device, paper=sheet.paper)


def paint_page(page: Page, painter: QPainter, device: QPaintDevice, *, paper: Paper) -> None:
    """Paint one page as wide as the whole `device`, which may be a picture or a widget."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A widget's direction would turn round what is Latin, phone numbers too; paper has none.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    scale = device.width() / (paper.width * UNITS_PER_MM)
    painter.scale(scale, scale)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as pages are measured
    shown = mirrored_page(page, paper.width) if is_mirrored() else page
    draw_marks(shown.marks, painter)
    SheetPainter(painter).draw(shown)
    painter.restore()
