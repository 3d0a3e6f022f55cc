"""The choice of the country whose numbers are shown."""

from unicodedata import normalize

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liftdesk.services.safety import ELSEWHERE, Safety
from liftdesk.system.texts import translate
from liftdesk.ui.shared.combo import Combo


class CountryChoice(Combo):
    """All countries with a line in the list, and "another country".

    Signals:
        chosen: the person chose; it is kept already.
    """

    chosen = Signal()

    def __init__(self, safety: Safety, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safety = safety
        self.setAccessibleName(self.tr("Country"))
        named = [(translate("Content", one.name), one.iso2) for one in safety.countries]
        for name, iso2 in sorted(named, key=lambda pair: normalize("NFD", pair[0])):
            self.addItem(name, iso2)
        self.addItem(self.tr("Another country"), ELSEWHERE)
        self.show_chosen()
        self.activated.connect(self._on_activated)

    def show_chosen(self) -> None:
        """Show the country in use."""
        country = self._safety.country
        self.setCurrentIndex(self.findData(ELSEWHERE if country is None else country.iso2))

    def _on_activated(self, place: int) -> None:
        self._safety.choose(str(self.itemData(place)))
        self.chosen.emit()
