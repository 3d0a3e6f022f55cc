"""A card: a flat panel with a hairline, a title line and a body."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.ui.shared.labels import TitleLabel, label
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space

_ALL = 1000
"""The title's part of what nobody else needs of its line, beside 1 for the stretch."""


class Card(QFrame):
    """A raised panel; add content to `body` and, beside the title, to `head`.

    Attributes:
        head: the title's line (a horizontal layout; its stretch is already in it).
        body: the content, from top to bottom.
    """

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, title_role: str = "body-strong"
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.CARD, Space.CARD - 2, Space.CARD, Space.CARD - 2)
        outer.setSpacing(Space.XS)
        self._title_role = title_role
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.XS)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.XS)
        outer.addLayout(self.body)
        self.set_title(title)

    @cached_property
    def title(self) -> QLabel:
        """The words in the title's line, made when there are any."""
        title = label("", self._title_role, made=TitleLabel())
        self.head.insertWidget(0, title, _ALL)  # it breaks where the line ends, not before
        return title

    def set_title(self, title: str) -> None:
        """Change the title; without one its line takes no room."""
        if title or "title" in vars(self):
            self.title.setText(title)
            set_shown(self.title, shown=bool(title))
        self.setAccessibleName(title)

    def set_padding(self, px: int) -> None:
        """Set the distance between the edge and the content; 0 for lists that reach the edge."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px, px, px, px)
