"""An icon on its own, beside words: it follows the theme and the size of text."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from liftdesk.ui.shared.look import look_of


class Picture(QLabel):
    """An icon that says nothing its words do not; decoration for a screen reader."""

    def __init__(
        self, icon: str, tone: str = "ink", size: int = 18, parent: QWidget | None = None
    ) -> None:
        """Show an icon by its Lucide name, in a token's colour, `size` px at 100 % text."""
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new theme's colour."""
        super().changeEvent(event)
        if look_of().has_changed(event):
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(look_of().pixmap(self._icon, self._tone, self._size))
