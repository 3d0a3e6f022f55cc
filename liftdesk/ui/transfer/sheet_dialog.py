"""What every dialog over a sheet has: its choices, its preview, a printer, and a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.printing.pdf import page_layout, paint, write_pdf
from liftdesk.printing.sheets import Sheet
from liftdesk.system.texts import translate
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.roles import DOCUMENT, read_as
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.wording.counts import pages_text
from liftdesk.wording.problems import sentence

_PAPER, _WIDEST = 660, 1180
"""Px that a page with its scroll bar takes beside the choices, and that a small screen has."""


class SheetDialog(Dialog):
    """Choices at the left, the sheet at the right, and below how long it is and what to do with it.

    A dialog of its own kind says which sheet is `wanted` and how a file of it is called; `finish`
    is called once it was printed or saved.

    Attributes:
        length: the line that says how long the sheet is.
        pages: where the preview's pages stand, from top to bottom.
        save: the button for a PDF.
        print: the button for a printer.
    """

    def __init__(
        self,
        title: str,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None,
        *,
        ask_path: Callable[[str], Path | None],
    ) -> None:
        super().__init__(title, on_crisis_help, parent)
        self._ask_path = ask_path
        self.pages = QVBoxLayout()
        self.pages.setSpacing(Space.M)
        self.length = label("", "small", "ink-muted")
        self._problem = label("", "small", "caution")
        self._problem.hide()

    def wanted(self) -> Sheet | None:
        """Return the sheet to print or save, None where what is chosen makes none.

        Raises:
            DomainError: what is chosen does not fit; it is said in the dialog.
        """
        raise NotImplementedError

    def file_name(self) -> str:
        """Return what a file of the sheet is called at first."""
        raise NotImplementedError

    def finish(self, written: Path | None) -> None:
        """Close the dialog once the sheet was printed, or saved as `written`."""
        raise NotImplementedError

    def lay_out(self, choices: QWidget, *, length_share: int = 0) -> None:
        """Put choices and preview beside each other, the buttons below."""
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(choices)
        row.addWidget(self._make_preview(), 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._problem)
        self.foot.insertWidget(0, self.length, length_share)
        leave = SecondaryButton(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.save = SecondaryButton(self.tr("Save as PDF\N{HORIZONTAL ELLIPSIS}"), "file-down")
        self.save.clicked.connect(lambda _checked=False: self._on_save_clicked())
        self.print = PrimaryButton(self.tr("Print\N{HORIZONTAL ELLIPSIS}"), "printer")
        self.print.clicked.connect(lambda _checked=False: self._on_print_clicked())
        for button in (leave, self.save, self.print):
            self.foot.addWidget(button)

    def begin(self, choices: QWidget, least: tuple[int, int]) -> None:
        """Lay out with room for a whole page beside the choices; print is what Enter does.

        Args:
            choices: what stands at the left.
            least: px across and down that the dialog has at least.
        """
        self.length.setWordWrap(False)
        self.lay_out(choices)
        wanted = choices.sizeHint().width() + _PAPER
        self.resize(max(least[0], min(wanted, _WIDEST)), least[1])
        self.print.setFocus()

    def clear_pages(self) -> None:
        """Take the preview's pages away, and what was said of them."""
        clear(self.pages)

    def show_pages(self, sheet: Sheet) -> None:
        """Show a sheet's pages in the preview, and say how many there are."""
        count = len(sheet.pages)
        for number, page in enumerate(sheet.pages, start=1):
            picture = PagePicture(page, sheet.paper)
            name = translate("PrintDialog", "Page {n} of {all}").format(n=number, all=count)
            picture.setAccessibleName(name)
            self.pages.addWidget(picture)
        self.pages.addStretch(1)
        self.length.setText(pages_text(count))

    def say(self, error: DomainError) -> None:
        """Say below the sheet why there is none."""
        self._problem.setText(sentence(error.problem))
        self._problem.show()
        announce(self, self._problem.text())

    def say_no_problem(self) -> None:
        """Take the last problem away."""
        self._problem.hide()

    def _make_preview(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self.pages)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Preview"))
        read_as(area, DOCUMENT)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return area

    def _ready(self) -> Sheet | None:
        try:
            return self.wanted()
        except DomainError as error:
            self.say(error)
            return None

    def _on_save_clicked(self) -> None:
        sheet = self._ready()
        path = None if sheet is None else self._ask_path(self.file_name())
        if sheet is None or path is None:
            return
        try:
            write_pdf(sheet, path)
        except DomainError as error:
            self.say(error)
            return
        self.finish(path)

    def _on_print_clicked(self) -> None:
        sheet = self._ready()
        if sheet is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(sheet.paper))
        printer.setDocName(sheet.title)
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        painter = QPainter(printer)
        paint(sheet, painter, printer)
        painter.end()
        self.finish(None)
