"""A note of one line, in place: Enter keeps it, Escape leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space

_LONGEST = 500


class NoteEdit(QWidget):
    """A field with its name at the left.

    Signals:
        kept: the text (str), "" to take the note away.
        closed: nothing is to be changed.
    """

    kept = Signal(str)
    closed = Signal()

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.edit = QLineEdit(text)
        self.edit.setProperty("role", "field")
        self.edit.setMaxLength(_LONGEST)
        self.edit.setAccessibleName(name)
        self.edit.returnPressed.connect(self._keep)
        keep = SecondaryButton(self.tr("Keep"))
        keep.setAccessibleName(self.tr("Keep the note"))
        keep.clicked.connect(self._keep)
        close = TextButton(self.tr("Close"))
        close.clicked.connect(self.closed)
        for button in (keep, close):
            button.set_size("small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        row.setSpacing(Space.XS)
        row.addWidget(label(name, "small-strong", wrap=False))
        row.addWidget(self.edit, 1)
        row.addWidget(keep)
        row.addWidget(close)
        self.setFocusProxy(self.edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _keep(self) -> None:
        self.kept.emit(self.edit.text().strip())
