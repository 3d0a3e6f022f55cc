"""A line of a list: its mark, and words that go on below themselves, not below the mark."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space


class Point(QWidget):
    """One line of a list with its mark.

    Attributes:
        words: its words.
    """

    def __init__(
        self, text: str, mark_tone: str = "rest", *, role: str = "body", tone: str = "ink"
    ) -> None:
        """Make the line in a type role, in a text colour, with its mark in another."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        mark = label("\N{BLACK SMALL SQUARE}", role, mark_tone, wrap=False)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.words = label(text, role, tone)
        row.addWidget(self.words, 1)
