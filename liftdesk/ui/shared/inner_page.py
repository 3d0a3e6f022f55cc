"""A page inside a tab: what is too long for a card, with its title and the way back above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.flow_layout import AtEdge
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space


class InnerPage(Page):
    """A page that opens inside a tab; Esc and the button above its title lead back.

    Attributes:
        back: the button that leads back.
        head: the line of the title; widgets added to it stand at the right.
        lead: one sentence below the title, hidden while it is empty.

    Signals:
        back_wanted: the person wants to go back to the tab.
    """

    back_wanted = Signal()

    def __init__(
        self, title: str, back_to: str, *, lead: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the page.

        Args:
            title: its title.
            back_to: the name of the tab it is in.
            lead: one sentence on what can be done here.
            parent: its parent.
        """
        super().__init__(title, parent)
        self.back = TextButton(back_to, "arrow-left")
        self.back.set_size("line")
        self.back.setAccessibleName(self.tr("Back to {tab}").format(tab=back_to))
        self.back.clicked.connect(self.back_wanted)
        self.title = label(title, "title", wrap=False)
        self.lead = label(lead, "small", "ink-muted")
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.XS)
        self.head.addWidget(self.title, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(AtEdge(self.back))
        words.addLayout(self.head)
        words.addWidget(self.lead)
        self.body.addLayout(words)
        if not lead:
            self.lead.hide()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.back_wanted)

    def lead_to(self, name: str) -> None:
        """Say where the way back leads: a page may be opened from several tabs."""
        self.back.setText(name)
        self.back.setAccessibleName(self.tr("Back to {tab}").format(tab=name))

    def take_focus(self) -> None:
        """Begin at the way back, which says where one is."""
        self.back.setFocus()
