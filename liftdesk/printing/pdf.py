"""Sheets as PDF files, and painted on printers and previews."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSaveFile
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.printing.plan_painter import UNITS_PER_MM, SheetPainter
from liftdesk.printing.sheets import Page, Paper, Sheet

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
    writer = QPdfWriter(file)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout(sheet.paper))
    writer.setTitle(sheet.title)
    writer.setCreator("LiftDesk")
    painter = QPainter()
    is_drawn = painter.begin(writer)
    if is_drawn:
        paint(sheet, painter, writer)
        is_drawn = painter.end()
    if not (is_drawn and file.commit()):
        file.cancelWriting()
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=path.name)


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
    scale = device.width() / (paper.width * UNITS_PER_MM)
    painter.scale(scale, scale)
    SheetPainter(painter).draw(page)
    painter.restore()
