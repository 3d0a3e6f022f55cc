"""The handbook in a window of its own, where there is no diary to open it beside."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from liftdesk.ui.handbook.reader import Place, Reader
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.look import look_of

_SIZE = (1024, 700)


class HandbookDialog(Dialog):
    """The reader while a diary is locked or cannot be opened; Esc closes it."""

    def __init__(
        self,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
        *,
        place: Place,
    ) -> None:
        super().__init__(self.tr("Handbook"), on_crisis_help, parent)
        self.reader = Reader()
        self.reader.open(*place)
        self.body.addWidget(self.reader, 1)
        leave = SecondaryButton(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.foot.addWidget(leave)
        room = self.screen().availableGeometry().size()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height() * 9 // 10))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the chapter."""
        super().showEvent(event)
        self.reader.focus_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have contents and chapter take turns where there is no room for both."""
        super().resizeEvent(event)
        self.reader.fit(event.size().width() * 100 // max(100, look_of().text_percent))


def show_handbook(on_crisis_help: Callable[[QWidget], None], parent: QWidget, place: Place) -> None:
    """Open the handbook above a window, at a chapter and heading, until it is closed."""
    HandbookDialog(on_crisis_help, parent, place=place).exec()
