"""Which languages the words can be shown in, as the first run asks for them."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from liftdesk.ui.shared.combo import Combo

_ARROWS: Final = {Qt.Key.Key_Up, Qt.Key.Key_Down}


class Languages(Protocol):
    """What there is to choose from, and the choice."""

    def all(self) -> Sequence[tuple[str, str]]:
        """Return each language as its code and its own name for itself: ("de", "Deutsch")."""
        ...

    @property
    def current(self) -> str:
        """The code of the language that is shown."""
        ...

    def choose(self, code: str) -> None:
        """Show the words in another language from now on."""
        ...


class LanguageList(Combo):
    """The languages; another one is spoken at once, so it is never chosen in passing."""

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self.setAccessibleName(self.tr("Language"))
        for code, name in languages.all():
            self.addItem(name, code)
        self.activated.connect(lambda place: languages.choose(str(self.itemData(place))))

    def show_current(self) -> None:
        """Show the language that is spoken."""
        self.setCurrentIndex(self.findData(self._languages.current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by arrows, instead of speaking each language on the way."""
        if event.key() in _ARROWS:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
