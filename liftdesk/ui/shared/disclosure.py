"""A line that opens: more of something, only when it is wanted."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space


class Disclosure(QWidget):
    """A head that opens and closes what is in `body`.

    Attributes:
        head: the button.
        body: the content, from top to bottom.

    Signals:
        toggled: whether it is open now.
    """

    toggled = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None, *, opened: bool = False) -> None:
        super().__init__(parent)
        self.head = QPushButton(text, self)
        self.head.setProperty("kind", "disclosure")
        self.head.setCheckable(True)
        self.head.setAutoDefault(False)
        self.head.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._inside = QWidget(self)
        self.body = QVBoxLayout(self._inside)
        set_margins(self.body, Space.XL, Space.XXS, 0, Space.XS)
        self.body.setSpacing(Space.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._inside)
        self.head.setChecked(opened)
        self.head.toggled.connect(self._on_head_toggled)
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether the content can be seen."""
        return self.head.isChecked()

    def set_open(self, opened: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Open or close it."""
        self.head.setChecked(opened)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()

    def _on_head_toggled(self, opened: bool) -> None:  # noqa: FBT001 - Qt's slot
        self._show()
        self.toggled.emit(opened)

    def _show(self) -> None:
        self._inside.setVisible(self.is_open)
        state = self.tr("open") if self.is_open else self.tr("closed")
        self.head.setAccessibleDescription(state)
        self._draw()

    def _draw(self) -> None:
        look = look_of()
        side = look.text_px(16)
        self.head.setIconSize(QSize(side + 4, side))
        name = "chevron-down" if self.is_open else "chevron-right"
        self.head.setIcon(look.icon(name, "ink", 16, gap=4))
