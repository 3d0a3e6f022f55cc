"""A list that opens, and whose name is read on every system."""

import sys

from PySide6.QtWidgets import QComboBox


class Combo(QComboBox):
    """A combo box that says what it chooses.

    On Linux Qt hands a screen reader the chosen entry in the place of a combo box's name, and
    leaves the name out (`QAccessibleComboBox::text`); there the description says it.
    """

    def setAccessibleName(self, name: str) -> None:
        """Set the name, which is read with the chosen entry."""
        super().setAccessibleName(name)
        if sys.platform.startswith("linux"):
            self.setAccessibleDescription(name)
