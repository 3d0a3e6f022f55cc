"""What a place says before it has anything to show: one sentence, one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space


class EmptyState(QWidget):
    """One sentence on what will appear here and, mostly, one button.

    Attributes:
        button: the button, or None.
    """

    def __init__(
        self,
        sentence: str,
        button: str = "",
        on_press: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addStretch(1)
        words = label(sentence, "body", "ink-muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words)
        self.button: SecondaryButton | None = None
        if button:
            self.button = SecondaryButton(button)
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
            if on_press is not None:
                self.button.clicked.connect(lambda _checked=False: on_press())
        layout.addStretch(1)
