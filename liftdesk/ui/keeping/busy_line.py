"""A line that says what is being worked on, and how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.numbers import percent_text


class BusyLine(QWidget):
    """Words and a bar, hidden while nothing is worked on.

    Signals:
        heard: how much is done, 0 to 1; may be emitted on any thread.
    """

    heard = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "small", "ink-muted")
        self.bar = ProgressBar(self.tr("How far it is"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        self.heard.connect(self._on_heard)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked on."""
        return not self.isHidden()

    def start(self, words: str) -> None:
        """Say what is being worked on."""
        self._words.setText(words)
        self.bar.set_share(0)
        self.show()
        announce(self, words)

    def stop(self) -> None:
        """Say nothing any more."""
        self.hide()

    def _on_heard(self, share: float) -> None:
        self.bar.set_share(share, percent_text(round(share * 100)))
