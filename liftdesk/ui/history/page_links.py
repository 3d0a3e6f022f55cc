"""The way from History to its pages: the trash, what is there twice, imports."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.tokens import Space


class PageLinks(QWidget):
    """Three quiet links in one line, or two where words are long.

    Attributes:
        buttons: by the key of the page that each opens.
    """

    def __init__(self, open_page: Callable[[str], None]) -> None:
        super().__init__()
        self.buttons = {
            "trash": TextButton(self.tr("Trash")),
            "duplicates": TextButton(self.tr("Duplicates")),
            "imports": TextButton(self.tr("Imports")),
        }
        row = FlowLayout(self, spacing=Space.XXS)
        for key, button in self.buttons.items():
            button.set_size("line")
            button.clicked.connect(lambda _on=False, key=key: open_page(key))
            row.addWidget(button)
