"""A row of a short list: what it is, one line about it, and whether it is the one in use."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.labels import label, restyle
from liftdesk.ui.shared.roles import ROW, read_as
from liftdesk.ui.shared.tokens import Space

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ChoiceRow(QFrame):
    """A thing that can be looked at, and used in place of another.

    Attributes:
        use_button: takes it into use; not there for the one in use.

    Signals:
        opened: it was clicked, or Enter or Space was pressed on it.
        use_wanted: it is to be used from now on.
    """

    opened = Signal()
    use_wanted = Signal()

    def __init__(
        self,
        name: str,
        about: str,
        *,
        is_used: bool,
        is_open: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row-open" if is_open else "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read_as(self, ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        used = self.tr("In use")
        self.use_button: SecondaryButton | None = None
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(name, "exercise"))
        words.addWidget(label(about, "small", "ink-muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        row.addLayout(words, 1)
        if is_used:
            row.addWidget(InfoChip(used, "accent", "check"))
        else:
            self.use_button = SecondaryButton(self.tr("Use"))
            self.use_button.set_size("small")
            self.use_button.setAccessibleName(self.tr("Use {name}").format(name=name))
            self.use_button.clicked.connect(self.use_wanted)
            row.addWidget(self.use_button)
        self.setAccessibleName(", ".join([name, about, *([used] if is_used else [])]))
        state = self.tr("open") if is_open else self.tr("Press Enter to open")
        self.setAccessibleDescription(state)
        restyle(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open."""
        super().mousePressEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or Space."""
        if event.key() in _OPENING:
            self.opened.emit()
            return
        super().keyPressEvent(event)
