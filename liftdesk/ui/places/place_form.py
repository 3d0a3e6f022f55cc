"""The form of one place: its name, and what is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.places import Place, PlaceId
from liftdesk.domain.training.units import Unit
from liftdesk.ui.places.gear_fields import KINDS
from liftdesk.ui.places.gear_section import GearSection
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.look import look_of
from liftdesk.wording.gear import preset_text


class PlaceForm(Card):
    """What a place is called and has; each part is saved when its field is left.

    Signals:
        renamed: the name as typed (str).
        gear_changed: a kind (Equipment) and its Gear, or None.
        preset_wanted: start again from a PlacePreset.
        remove_wanted: the place is to go.
    """

    renamed = Signal(str)
    gear_changed = Signal(object, object)
    preset_wanted = Signal(object)
    remove_wanted = Signal()

    def __init__(self, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.unit = unit
        self.place_id: PlaceId | None = None
        self._was = ""
        self.start_from = SecondaryButton(self.tr("Start from"))
        self.start_from.set_size("small")
        self.start_from.setAccessibleDescription(
            self.tr("Puts a usual set of equipment in place of what is here")
        )
        menu = QMenu(self.start_from)
        for preset in PlacePreset:
            action = menu.addAction(preset_text(preset))
            action.triggered.connect(lambda _on=False, p=preset: self.preset_wanted.emit(p))
        self.start_from.setMenu(menu)
        self.remove = TextButton(self.tr("Remove place"), "trash-2")
        self.remove.set_size("small")
        self.remove.clicked.connect(self.remove_wanted)
        self.name = Field(self.tr("Name"), self.tr("Home"))
        self.name.edit.setMaxLength(100)
        self.name.edit.editingFinished.connect(self._on_name_finished)
        self.head.insertWidget(0, self.name, 2)
        self.head.addWidget(self.start_from, 0, Qt.AlignmentFlag.AlignBottom)
        self.head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.sections = {kind: GearSection(kind, unit) for kind in KINDS}
        for section in self.sections.values():
            section.changed.connect(self.gear_changed)
            self.body.addWidget(section)

    def show_place(self, place: Place) -> None:
        """Show a place."""
        self.place_id = place.id
        self.name.setMaximumWidth(look_of().text_px(360))
        self.setAccessibleName(place.name)
        if not (self.name.edit.hasFocus() and self.name.edit.isModified()):
            self.name.set_text(place.name)
            self.name.set_problem("")
        self._was = place.name
        for kind, section in self.sections.items():
            section.show_gear(place.gear.get(kind))

    def _on_name_finished(self) -> None:
        typed = self.name.text
        if typed.strip() != self._was and not self.name.problem:
            self.name.edit.setModified(False)
            self.renamed.emit(typed)
