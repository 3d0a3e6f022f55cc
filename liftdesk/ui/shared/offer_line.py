"""An offer: one quiet line with its buttons; it decides nothing by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout

from liftdesk.ui.shared.buttons import IconButton, SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.picture import Picture
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tokens import Space


class OfferLine(QFrame):
    """An icon, a sentence, and small buttons at the right.

    Attributes:
        buttons: the buttons in order, as far as they were added.
    """

    def __init__(self, text: str = "", icon: str = "", tone: str = "ink-muted") -> None:
        super().__init__()
        self.setProperty("kind", "offer")
        self.buttons: list[SecondaryButton] = []
        self.words = label(text, "body")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        self._row.setSpacing(Space.XS)
        if icon:
            self._row.addWidget(Picture(icon, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.words.setText(text)
        self.setAccessibleName(text)

    def set_margins(self, start: int, end: int) -> None:
        """Stand in from the edges, in px."""
        set_margins(self._row, start, Space.XS, end, Space.XS)

    def add(self, text: str, act: Callable[[], object], *, keys: str = "") -> SecondaryButton:
        """Add a small button; `keys` are only shown, the owner listens to them."""
        button = SecondaryButton(text)
        button.set_size("small")
        if keys:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tip(shown))
        button.clicked.connect(lambda _checked=False: act())
        self._row.addWidget(button)
        self.buttons.append(button)
        return button

    def add_close(self, name: str, act: Callable[[], object]) -> IconButton:
        """Add a small cross of that name."""
        close = IconButton("x", name)
        close.set_size("small")
        close.clicked.connect(lambda _checked=False: act())
        self._row.addWidget(close)
        return close
