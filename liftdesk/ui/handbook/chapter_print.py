"""A chapter on paper: black on white, with the page's own margins."""

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from liftdesk.domain.handbook import Chapter
from liftdesk.ui.handbook.chapter_document import PRINTED, ChapterDocument, Dress
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import LIGHT, ROLES

_DPI = 96
_SHARPNESS = 4.0
"""Pixels a px: more than any picture has, so each is printed as it is."""
_MARGIN = 64
"""Px of margin at 96 dpi: 17 mm, within what every printer can print."""
_SHARE = 0.92
"""Of the size on the screen: body text of 14 px becomes 9.7 pt, small text 9 pt."""


def print_chapter(chapter: Chapter, parent: QWidget) -> bool:
    """Ask for a printer and print a chapter; returns whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(chapter.title)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_chapter(chapter, printer)
    return True


def paint_chapter(chapter: Chapter, printer: QPrinter | QPagedPaintDevice) -> int:
    """Paint a chapter on a printer's paper, in black; returns the number of pages."""
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setMargins(QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(layout)
    full = layout.fullRect(QPageLayout.Unit.Point).size() * _DPI / 72
    dress = Dress(
        font=_font,
        colour=lambda token: QColor(PRINTED.get(token, LIGHT.ink)),
        scale=lambda px: max(1, round(px * _SHARE)),
        width=round(full.width()) - 2 * _MARGIN,
        sharpness=_SHARPNESS,
    )
    made = ChapterDocument(chapter, dress)
    made.setDocumentMargin(_MARGIN)
    made.setPageSize(QSizeF(full))
    made.print_(printer)
    return made.pageCount()


def _font(role: str) -> QFont:
    font = look_of().font(role)
    font.setPixelSize(max(1, round(ROLES[role].size * _SHARE)))
    return font
