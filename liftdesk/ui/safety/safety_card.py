"""The cards of the Safety tab: a picture before the title, points, statements and sources."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from liftdesk.domain.safety.guidance import Statement
from liftdesk.system.texts import translate
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.picture import Picture
from liftdesk.ui.shared.tokens import Space

_PICTURE = 20


class SafetyCard(Card):
    """A card whose title has a picture in front; the picture follows the theme."""

    def __init__(self, title: str, icon: str, tone: str = "ink") -> None:
        super().__init__(title, title_role="heading")
        self.head.insertWidget(0, Picture(icon, tone, _PICTURE), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setSpacing(Space.XS)


def disclosed(statement: Statement, *, opened: bool = False) -> Disclosure:
    """Return a statement that opens below its title, its source at the end."""
    part = Disclosure(translate("Content", statement.title), opened=opened)
    part.body.addWidget(label(translate("Content", statement.text), "body"))
    part.body.addWidget(source_line(statement.source))
    return part


def source_line(source: str) -> QLabel:
    """Return the small line that says what a statement rests on."""
    text = translate("Content", "Source: {source}").format(source=translate("Content", source))
    made = label(text, "caption", "ink-muted")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
