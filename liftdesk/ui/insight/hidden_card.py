"""What stands in the place of moods while they are hidden: one sentence."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from liftdesk.system.texts import translate
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.shown_keys import follow_keys
from liftdesk.ui.shared.tokens import Space


def hidden_text(keys: str) -> str:
    """Return where moods went and by which keys they come back; by the menu where none are set."""
    shown = keys or translate("DeskEase", "The menu View")
    return translate("Hidden", "Mood is hidden. {keys} shows it again.").format(keys=shown)


class HiddenCard(Card):
    """A card with that sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.words = label("", "body", "ink-muted")
        self.body.addWidget(self.words)
        _follow(self, self.words)
        self.hide()


class HiddenLine(QFrame):
    """The same within a card of several parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.words = label("", "body", "ink-muted")
        column.addWidget(self.words)
        _follow(self, self.words)
        self.hide()


def _follow(frame: QFrame, words: QLabel) -> None:
    def say(keys: str) -> None:
        words.setText(hidden_text(keys))
        frame.setAccessibleName(hidden_text(keys))

    follow_keys(frame, "hide_mood", say)
