"""Widths and heights measured in text: given at once, and anew when the size of text changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liftdesk.ui.shared.look import look_of

GiveSize = Callable[[QWidget, int], object]
"""Gives a widget a size in px, as `QWidget.setFixedWidth` does."""


def size_by_text(part: QWidget, give: GiveSize, px: int) -> None:
    """Give a widget a size of so many px at 100 % text, and what it is then at every other."""
    _TextSize(part, give, px)


class _TextSize(QObject):
    """Belongs to the widget that it sizes, and goes with it."""

    def __init__(self, part: QWidget, give: GiveSize, px: int) -> None:
        super().__init__(part)
        self._give, self._px = give, px
        look = look_of()
        self._give_size()
        look.changed.connect(self._give_size)

    def _give_size(self) -> None:
        part = self.parent()
        if isinstance(part, QWidget):
            self._give(part, look_of().text_px(self._px))
