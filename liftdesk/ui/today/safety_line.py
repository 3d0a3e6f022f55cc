"""The plain line of safety below the cards: when to stop, and where the signs are."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.painted_words import Icon, Painting, Words, WrappedWords
from liftdesk.ui.shared.tokens import Space


class SafetyLine(Painting, QWidget):
    """A shield, a sentence, and the button `signs`."""

    def __init__(self) -> None:
        super().__init__()
        self.signs = TextButton(self.tr("Signs to stop"))
        self.signs.set_size("line")
        row = QHBoxLayout(self)
        set_margins(row, Space.XXS, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addItem(self.painted(Icon("shield", "caution", at_top=True)))
        words = QVBoxLayout()
        words.setSpacing(0)
        asks = self.tr(
            "Chest pain, faint, or breath that won\N{RIGHT SINGLE QUOTATION MARK}t settle?"
        )
        words.addItem(self.painted(WrappedWords(asks, "small", "ink-muted")))
        stop = QHBoxLayout()
        stop.setSpacing(Space.XXS)
        answer = self.tr("Stop and rest.")
        stop.addItem(self.painted(Words(answer, "small", "ink-muted")))
        stop.addWidget(self.signs)
        stop.addStretch(1)
        words.addLayout(stop)
        row.addLayout(words, 1)
        self.setProperty("read_as", "words")  # as `roles.read_as`, which a start does not import
        self.setAccessibleName(f"{asks} {answer}")
