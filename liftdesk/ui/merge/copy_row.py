"""A copy that a synced folder made beside the diary."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout

from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space


class CopyRow(QFrame):
    """Its name, a way to look at it, and after a merge a way to set it aside.

    Attributes:
        path: the copy.
        look, aside: look at what it brings; move it beside the backups.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(label(path.name, "small"), 1)
        self.look = SecondaryButton(self.tr("Look at it"))
        self.look.setAccessibleName(self.tr("Look at {name}").format(name=path.name))
        self.aside = SecondaryButton(self.tr("Set aside"))
        self.aside.setAccessibleName(self.tr("Set {name} aside").format(name=path.name))
        for button in (self.look, self.aside):
            button.set_size("small")
            row.addWidget(button)
        self.aside.hide()

    def show_merged(self) -> None:
        """Offer to set it aside: all of it is in the diary."""
        self.aside.show()
