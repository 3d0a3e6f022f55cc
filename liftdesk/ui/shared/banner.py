"""Banners: one line that says what happened, with what can be done about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import (
    IconButton,
    OnUndoButton,
    OnUndoIconButton,
    SecondaryButton,
)
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space

_KINDS: Final = {"plain": "banner", "care": "banner-care", "undo": "banner-undo"}


class Banner(QFrame):
    """A line of text, buttons and a cross; it stays until it is closed or replaced.

    Signals:
        closed: the cross was pressed.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        *,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make a banner of kind "plain", "care" (plum, needs a look) or "undo" (dark)."""
        super().__init__(parent)
        self._kind = kind
        self.setProperty("kind", _KINDS[kind])
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = label(text, "body")
        if kind == "undo":
            self._text.setProperty("tone", "on-undo")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._text, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.XS)
        row.addLayout(self._actions)
        outer = QVBoxLayout(self)
        set_margins(outer, Space.M, Space.XS, Space.XS, Space.XS)
        outer.addLayout(row)
        self._add_close(row, closable=closable)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Say something else, aloud too when it is on screen."""
        self._text.setText(text)
        if self.isVisible():
            announce(self, text)

    def add_action(
        self, text: str, act: Callable[[], None], *, icon: str = "", keys: str = ""
    ) -> QPushButton:
        """Add a button; `keys` ("Ctrl+Z") is only shown, the action's owner listens to it."""
        words = f"{text}   {keys.replace('+', ' ')}" if keys else text
        button: QPushButton
        if self._kind == "undo":
            button = OnUndoButton(words, icon, self)
        else:
            button = SecondaryButton(words, icon, self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: act())
        self._actions.addWidget(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Say it aloud once."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text)

    def _add_close(self, row: QHBoxLayout, *, closable: bool) -> None:
        if not closable:
            return
        name = self.tr("Close this message")
        close = OnUndoIconButton("x", name) if self._kind == "undo" else IconButton("x", name)
        close.clicked.connect(self._on_close_clicked)
        row.addWidget(close)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
