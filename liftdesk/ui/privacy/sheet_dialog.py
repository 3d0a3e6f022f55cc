"""The sheet to write a passphrase on, for a printer or as a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.printing.options import options_from
from liftdesk.printing.passphrase_sheet import passphrase_sheet
from liftdesk.printing.sheets import Sheet
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.ui.transfer.sheet_dialog import SheetDialog
from liftdesk.wording.counts import pages_text

_SIZE, _WORDS = (920, 640), 220


class PassphraseSheetDialog(SheetDialog):
    """Shows one page with a line to write on; it knows no passphrase."""

    def __init__(
        self,
        on_crisis_help: Callable[[QWidget], None],
        *,
        ask_path: Callable[[str], Path | None],
        paper: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; `paper` is what was kept of the choices of other sheets."""
        super().__init__("", on_crisis_help, parent, ask_path=ask_path)
        self.setWindowTitle(self.tr("A sheet for the passphrase"))
        self.title.setText(self.windowTitle())
        self._sheet = passphrase_sheet(options_from(paper).paper)
        words = QWidget()
        words.setFixedWidth(look_of().text_px(_WORDS))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            label(
                self.tr(
                    "The passphrase is not printed: write it by hand, and keep the sheet where "
                    "nobody looks for it, away from the computer."
                )
            )
        )
        column.addStretch(1)
        self.lay_out(words)
        picture = PagePicture(self._sheet.pages[0], self._sheet.paper)
        picture.setAccessibleName(self.tr("Page 1 of 1"))
        self.pages.addWidget(picture)
        self.pages.addStretch(1)
        self.length.setText(pages_text(1))
        self.resize(*_SIZE)
        self.print.setFocus()

    def wanted(self) -> Sheet:
        """Return the sheet."""
        return self._sheet

    def file_name(self) -> str:
        """Return the name of its file."""
        return self.tr("LiftDesk passphrase sheet.pdf")

    def finish(self, _written: Path | None) -> None:
        """Close."""
        self.accept()
