"""A dialog: title and Crisis help above, content, and its buttons below; Esc leaves safely."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import CautionButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.shared.tokens import Space

RING = 6
"""Px around a control for the ring that it has while the keyboard is there."""

CRISIS_KEYS = "Ctrl+Shift+H"
"""One key press from everywhere; the menu shows it."""


class Dialog(QDialog):
    """The frame of the few dialogs there are.

    Attributes:
        head: the line of the title and Crisis help.
        title: the heading.
        body: the content, from top to bottom.
        foot: the line of buttons; its stretch is already in it, so buttons stand at the right.
        crisis_help: the button at the top right.
    """

    def __init__(
        self, title: str, on_crisis_help: Callable[[QWidget], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.title = label(title, "title")
        self.crisis_help = CautionButton(self.tr("Crisis help"), "life-buoy")
        self.crisis_help.clicked.connect(lambda: on_crisis_help(self))
        # The window's own key does not reach a dialog; a list that is open is one more window.
        self.crisis_key = QShortcut(QKeySequence(CRISIS_KEYS), self)
        self.crisis_key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self.crisis_key.activated.connect(lambda: on_crisis_help(self))
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.crisis_help)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.XS)
        self.foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(self.head)
        layout.addLayout(self.body, 1)
        layout.addLayout(self.foot)

    def let_scroll(self, content: QWidget) -> QScrollArea:
        """Have a part of the body scroll on a small screen, and the buttons below stay.

        Head and foot begin and end where it does: it keeps room for the ring of the keyboard.
        """
        area = scrolling(content, self.windowTitle())
        self.body.addWidget(area)
        for line in (self.head, self.foot):
            line.setContentsMargins(RING, 0, RING, 0)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(Space.XL - RING, Space.L, Space.XL - RING, Space.L)
        return area
