"""The line above a chart: its title, its caption and its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from liftdesk.ui.shared.labels import TitleLabel, label
from liftdesk.ui.shared.tokens import Space

_LINES = 2
"""More lines than these beside the title are read more easily below it."""


class PanelHead(QWidget):
    """Title, caption and buttons side by side; where there is little room the caption is below."""

    def __init__(self, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        """Make the line without words; the buttons keep their size."""
        super().__init__(parent)
        self._title = label("", "body-strong", made=TitleLabel())
        self._caption = label("", "small", "ink-muted")
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)  # their own padding parts them; captions need the room
        for button in buttons:
            row.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._caption, 0, 1)
        self._grid.addWidget(self._buttons, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._is_below = False

    @property
    def title(self) -> str:
        """The title."""
        return self._title.text()

    def show_words(self, title: str, caption: str) -> None:
        """Say another title and caption."""
        self._title.setText(title)
        self._caption.setText(caption)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the caption beside the title, or below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = self._title.sizeHint().width() + self._buttons.sizeHint().width()
        room = self.width() - taken - 2 * Space.S
        line = self._caption.fontMetrics().lineSpacing()
        high = self._caption.heightForWidth(max(1, room))
        is_below = room < 0 or (bool(self._caption.text()) and high > _LINES * line + line // 2)
        if is_below == self._is_below:
            return
        self._is_below = is_below
        for part in (self._title, self._caption):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._title, 0, 0, 1, 2 if is_below else 1)
        place = (1, 0, 1, 3) if is_below else (0, 1, 1, 1)
        self._grid.addWidget(self._caption, *place)
