"""What stands in the place of moods while they are hidden: one sentence."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from liftdesk.system.texts import translate
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space


def hidden_text() -> str:
    """Return where moods went and how they come back."""
    return translate("Hidden", "Mood is hidden. Ctrl+Shift+M shows it again.")


class HiddenCard(Card):
    """A card with that sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(hidden_text(), "body", "ink-muted"))
        self.setAccessibleName(hidden_text())
        self.hide()


class HiddenLine(QFrame):
    """The same within a card of several parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.addWidget(label(hidden_text(), "body", "ink-muted"))
        self.setAccessibleName(hidden_text())
        self.hide()
