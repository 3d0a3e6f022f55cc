"""The shortcuts on paper: a preview, a printer, a PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.printing.keys_sheet import keys_sheet
from liftdesk.printing.options import options_from
from liftdesk.printing.sheets import Sheet
from liftdesk.ui.keys.key_line import native
from liftdesk.ui.keys.key_list import KeyGroup
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.ui.transfer.sheet_dialog import SheetDialog

_SIZE, _WORDS = (920, 640), 200


class KeysDialog(SheetDialog):
    """Shows the sheet of shortcuts, with the keys that are chosen now."""

    def __init__(
        self,
        groups: Sequence[KeyGroup],
        on_crisis_help: Callable[[QWidget], None],
        *,
        ask_path: Callable[[str], Path | None],
        paper: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; `paper` is what was kept of the choices of other sheets."""
        super().__init__("", on_crisis_help, parent, ask_path=ask_path)
        self.setWindowTitle(self.tr("Keyboard shortcuts on paper"))
        self.title.setText(self.windowTitle())
        lines = [
            (group.title, [(row.words, spoken(row.keys)) for row in group.rows if row.keys])
            for group in groups
        ]
        self._sheet = keys_sheet([one for one in lines if one[1]], options_from(paper).paper)
        words = QWidget()
        words.setFixedWidth(look_of().text_px(_WORDS))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Everything that has keys, with the keys of now.")))
        column.addStretch(1)
        self.lay_out(words)
        pages = self._sheet.pages
        for number, page in enumerate(pages, start=1):
            picture = PagePicture(page, self._sheet.paper)
            name = self.tr("Page {n} of {all}").format(n=number, all=len(pages))
            picture.setAccessibleName(name)
            self.pages.addWidget(picture)
        self.pages.addStretch(1)
        many = self.tr("{n} pages").format(n=len(pages))
        self.length.setText(self.tr("1 page") if len(pages) == 1 else many)
        self.resize(*_SIZE)
        self.print.setFocus()

    def wanted(self) -> Sheet:
        """Return the sheet."""
        return self._sheet

    def file_name(self) -> str:
        """Return the name of its file."""
        return self.tr("LiftDesk keyboard shortcuts.pdf")

    def finish(self, _written: Path | None) -> None:
        """Close."""
        self.accept()


def spoken(keys: Sequence[str]) -> str:
    """Return keys as they are written on paper: "Ctrl++, Ctrl+="; many of a kind in short."""
    shown = [native(one) for one in keys]
    if len(shown) > _IN_SHORT:
        return f"{shown[0]} \N{HORIZONTAL ELLIPSIS} {shown[-1]}"
    return "  ".join(shown)


_IN_SHORT = 4
