"""The plain line of safety below the cards: when to stop, and where the signs are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.picture import Picture
from liftdesk.ui.shared.tokens import Space


class SafetyLine(QWidget):
    """A shield, a sentence, and the button `signs`."""

    def __init__(self) -> None:
        super().__init__()
        self.signs = TextButton(self.tr("Signs to stop"))
        self.signs.set_size("line")
        row = QHBoxLayout(self)
        set_margins(row, Space.XXS, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(Picture("shield", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            label(
                self.tr(
                    "Chest pain, faint, or breath that won\N{RIGHT SINGLE QUOTATION MARK}t settle?"
                ),
                "small",
                "ink-muted",
            )
        )
        stop = QHBoxLayout()
        stop.setSpacing(Space.XXS)
        stop.addWidget(label(self.tr("Stop and rest."), "small", "ink-muted", wrap=False))
        stop.addWidget(self.signs)
        stop.addStretch(1)
        words.addLayout(stop)
        row.addLayout(words, 1)
