"""Chips: filters that are on or off, and small pills that say one thing."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from liftdesk.ui.shared.buttons import ReaderToggled
from liftdesk.ui.shared.labels import restyle, set_tone
from liftdesk.ui.shared.look import look_of

_TONES = {
    "strength": "strength-ink",
    "cardio": "cardio-ink",
    "mood": "mood-ink",
    "rest": "rest",
    "care": "caution",
    "accent": "accent",
}


class Chip(ReaderToggled, QPushButton):
    """A filter; on shows a tick, so that colour is not its only sign. Signal: `toggled(bool)`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.hear_readers()
        self.setAutoDefault(False)
        self.setProperty("kind", "chip")
        self.setProperty("ring_radius", look_of().size("chip") // 2)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._on_toggled)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tick in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._on_toggled()

    def _on_toggled(self) -> None:
        look = look_of()
        side = look.text_px(16)
        self.setIconSize(QSize(side + 4, side))
        self.setIcon(look.icon("check" if self.isChecked() else "", "accent", 16, gap=4))
        self.updateGeometry()


class InfoChip(QFrame):
    """A pill of text: "Feeling before: +1 fairly good"."""

    def __init__(
        self, text: str, tone: str = "rest", icon: str = "", parent: QWidget | None = None
    ) -> None:
        """Make a chip in the soft and ink pair of "strength", "cardio", "mood", "rest", "care"."""
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._picture = QLabel(self)
        self._text = QLabel(text, self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("role", "chip")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 10, 3)
        layout.setSpacing(6)
        layout.addWidget(self._picture)
        layout.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tone(tone)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def set_tone(self, tone: str) -> None:
        """Use another pair of colours.

        Raises:
            KeyError: there is no such pair.
        """
        self._tone = tone
        self._draw()
        self.setProperty("chip", tone)
        restyle(self)
        set_tone(self._text, _TONES[tone])

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._icon))
        if self._icon:
            self._picture.setPixmap(look_of().pixmap(self._icon, _TONES[self._tone], 14))
