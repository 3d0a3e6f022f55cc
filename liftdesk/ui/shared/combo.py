"""A list that opens, and whose name is read on every system."""

import sys
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

_LACKS_NAMES: Final = sys.platform.startswith("linux")


class Combo(QComboBox):
    """A combo box that says what it chooses.

    On Linux Qt hands a screen reader the chosen entry in the place of a combo box's name, and
    leaves the name out (`QAccessibleComboBox::text`); there the description begins with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = ""

    def setAccessibleName(self, name: str) -> None:
        """Set the name, which is read with the chosen entry."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(self._about)

    def setAccessibleDescription(self, about: str) -> None:
        """Set what is said besides the name."""
        self._about = about
        parts = (self.accessibleName(), about) if _LACKS_NAMES else (about,)
        super().setAccessibleDescription(". ".join(part for part in parts if part))
