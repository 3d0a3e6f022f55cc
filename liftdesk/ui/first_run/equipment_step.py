"""The second page of the first run: what there is to train with, and on which days."""

from typing import Final

from PySide6.QtCore import Qt

from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.services.set_up import SetUp
from liftdesk.ui.first_run.days_field import DaysField
from liftdesk.ui.first_run.pick_list import Pick, PickList
from liftdesk.ui.first_run.step import Step
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.wording.gear import preset_loads_text, preset_text
from liftdesk.wording.routines import routine_text

_ICONS: Final = {
    PlacePreset.FLOOR: "house",
    PlacePreset.ADJUSTABLE: "dumbbell",
    PlacePreset.RACK: "dumbbell",
    PlacePreset.BARBELL: "dumbbell",
    PlacePreset.GYM: "users",
}

_TWO: Final = 800
"""Px across from which the equipment stands in two columns."""


class EquipmentStep(Step):
    """Builds a place and a routine that is possible there.

    Attributes:
        equipment: what there is.
        days: which days.
    """

    def __init__(self, set_up: SetUp) -> None:
        super().__init__(
            self.tr("Equipment and days"),
            self.tr(
                "The first session uses only what you have. Two short sessions a week are enough, "
                "with at least a day between them."
            ),
        )
        self._set_up = set_up
        self._presets = list(PlacePreset)
        self.equipment = PickList(
            [
                Pick(_ICONS[preset], preset_text(preset), preset_loads_text(preset, set_up.unit))
                for preset in self._presets
            ],
            self.tr("What there is to train with"),
        )
        self.equipment.picked.connect(self._on_picked)
        self.days = DaysField()
        self.days.chosen.connect(self._on_days_chosen)
        self._own = label("", "small", "ink-muted")
        self._result = label("", "body")
        what = Card(self.tr("What there is to train with"))
        what.body.addWidget(self.equipment)
        what.body.addWidget(self._own)
        what.body.addWidget(
            label(
                self.tr("Single plates and loads can be written under Training, Places."),
                "small",
                "ink-muted",
            )
        )
        when = Card(self.tr("Days for strength"))
        when.body.addWidget(self.days)
        when.body.addWidget(self._result, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(what)
        self.body.addWidget(when)
        self.body.addStretch(1)

    @property
    def is_answered(self) -> bool:
        """Whether some equipment is chosen, here or under Places."""
        return self._set_up.equipment is not None or bool(self._set_up.own_place)

    def show_choices(self) -> None:
        """Show what is chosen, and what it leads to."""
        chosen, unit = self._set_up.equipment, self._set_up.unit
        for preset, row in zip(self._presets, self.equipment.rows, strict=True):
            row.set_about(preset_loads_text(preset, unit))
        place = -1 if chosen is None else self._presets.index(chosen)
        if place != self.equipment.place:
            self.equipment.show_picked(place)
        self.days.show_days(self._set_up.days)
        own = self._own_words()
        self._own.setText(own)
        self._own.setVisible(bool(own))
        self._result.setText(routine_text(self._set_up.routine) + ".")

    def take_focus(self) -> None:
        """Begin at the equipment."""
        self.equipment.take_focus()

    def fit_room(self, room: int) -> None:
        """Put the equipment in two columns where they fit."""
        self.equipment.set_columns(2 if room >= _TWO else 1)

    def _own_words(self) -> str:
        place, routine = self._set_up.own_place, self._set_up.own_routine
        words = []
        if place:
            words.append(
                self.tr("{place} has equipment that you wrote; picking adds a place.").format(
                    place=place
                )
            )
        if routine:
            words.append(
                self.tr("{routine} is a routine of your own and stays in use.").format(
                    routine=routine
                )
            )
        return " ".join(words)

    def _on_picked(self, place: int) -> None:
        self._set_up.choose_equipment(self._presets[place])
        self.changed.emit()

    def _on_days_chosen(self, days: tuple[int, ...]) -> None:
        self._set_up.choose_days(days)
        self.changed.emit()
