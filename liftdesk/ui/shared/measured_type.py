"""How large words are in a type role: measured as QLabel does, and each role's font made once."""

from functools import cached_property
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from liftdesk.ui.shared.look import look_of

ENDLESS: Final = 16_777_215
"""Px: no end to a line, as QLabel asks."""
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter.value
_HIGH = 2000
"""Px in which QLabel looks for room for lines."""
_LETTERS = 80
"""How many letters QLabel would have on a line at most, where it can choose."""


class MeasuredType:
    """A type role at one size of text, as labels have it: with tabular figures.

    Attributes:
        font: its font; not to be changed.
        most: how wide QLabel would have a line at most, in px, where it can choose.
        line: from one line to the next, in px.
    """

    def __init__(self, role: str) -> None:
        self.font = look_of().font(role)
        self.font.setFeature(QFont.Tag("tnum"), 1)
        self.metrics = QFontMetrics(self.font)
        letter, self.line = self.metrics.averageCharWidth(), self.metrics.lineSpacing()
        self.most = letter * _LETTERS
        self._empty = QSize(letter, self.line)

    def wide(self, text: str) -> float:
        """Return how wide words are on one line, in px and parts of one."""
        return self._exact.horizontalAdvance(text)

    @cached_property
    def blank(self) -> float:
        """How wide a blank is."""
        return self.wide(" ")

    @cached_property
    def _exact(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    def size(self, text: str, flags: int, width: int = ENDLESS) -> QSize:
        """Return how large words are in lines of a width in px; `flags` are Qt's own."""
        if not text:
            return self._empty  # as QLabel: no words take the room of a letter
        above = flags & ~MIDDLE  # as QLabel: rounded once, not twice
        return self.metrics.boundingRect(0, 0, width, _HIGH, above, text).size()


def measured(role: str) -> MeasuredType:
    """Return a type role at the size of text in use; the look keeps it as long as it lives."""
    look = look_of()
    asked = role, look.text_percent
    found = look.measured_types.get(asked)
    if not isinstance(found, MeasuredType):
        found = look.measured_types[asked] = MeasuredType(role)
    return found
