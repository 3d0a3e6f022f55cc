"""Places and equipment: where one trains, and with what."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QMenu, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.places import Gear, Place, PlaceId
from liftdesk.services.places import Places
from liftdesk.services.preferences import Preferences
from liftdesk.ui.places.place_form import PlaceForm
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.choice_row import ChoiceRow
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.gear import (
    not_possible_text,
    place_text,
    preset_loads_text,
    preset_place_name,
    preset_text,
)
from liftdesk.wording.problems import sentence

_SIDE, _SINGLE, _NARROW = 340, 900, 1100


class PlacesPage(InnerPage):
    """All places at the left, the one that is open at the right."""

    areas = frozenset({Area.PLACES, Area.PREFERENCES, Area.ROUTINES, Area.EXERCISES})

    def __init__(
        self, *, places: Places, preferences: Preferences, say_undoable: Callable[[str], object]
    ) -> None:
        super().__init__("", "")
        self._places, self._preferences, self._say = places, preferences, say_undoable
        self._words()
        self._open: PlaceId | None = None
        self.rows: list[ChoiceRow] = []
        self.form = PlaceForm(preferences.unit)
        self.first = self._first_card()
        self.list = Card("")
        self.list.setAccessibleName(self.tr("Your places"))
        self.list.set_padding(Space.XXS)
        self.list.body.setSpacing(0)
        self.lacking = label("", "small", "ink-muted")
        self.add = SecondaryButton(self.tr("Add a place"), "plus")
        self.add.setMenu(self._presets(self.add))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the places again; the one that is open stays so."""
        places = self._places.all()
        if self.form.unit is not self._preferences.unit:
            self._new_form()
        self.first.setVisible(not places)
        self._columns_widget.setVisible(bool(places))
        if not places:
            self._open = None
            return
        if self._open not in {place.id for place in places}:
            self._open = self._places.current().id
        self._show_list(places)
        current = self._places.current()
        self.lacking.setText(not_possible_text(self._places.not_possible(current), current))
        self.lacking.setVisible(bool(self.lacking.text()))
        self.form.show_place(next(place for place in places if place.id == self._open))

    def take_focus(self) -> None:
        """Begin at the first choice, or at the list."""
        if self.first.isVisibleTo(self):
            self.first_buttons[0].setFocus()
        elif self.rows:
            self._row_of_open().setFocus()

    def fit_room(self, room: int) -> None:
        """Put the list above the form where there is little room."""
        is_single = room < _SINGLE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if is_single else across)
        side = look_of().text_px(_SIDE if room >= _NARROW else _SIDE - 60)
        self._side.setMinimumWidth(0 if is_single else side)
        self._side.setMaximumWidth(16_777_215 if is_single else side)

    def _words(self) -> None:
        title = self.tr("Places and equipment")
        self.setAccessibleName(title)
        self.title.setText(title)
        today = self.tr("Today")
        self.back.setText(today)
        self.back.setAccessibleName(self.tr("Back to {tab}").format(tab=today))
        self.lead.setText(
            self.tr("Your plan asks only for loads that can be put together where you train.")
        )
        self.lead.show()

    def _first_card(self) -> Card:
        card = Card(self.tr("What do you train with?"), title_role="heading")
        card.title.setWordWrap(False)
        card.body.addWidget(
            label(
                self.tr(
                    "Choose what comes nearest; every load can be put right after. Until then "
                    "the plan uses the steps that most dumbbells, bars and machines have."
                ),
                "body",
                "ink-muted",
            )
        )
        self.first_buttons = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for line, preset in enumerate(PlacePreset):
            button = SecondaryButton(preset_text(preset))
            button.set_size("large")
            about = preset_loads_text(preset, self._preferences.unit)
            button.setAccessibleDescription(about)
            button.clicked.connect(lambda _on=False, p=preset: self._on_preset_added(p))
            grid.addWidget(button, line, 0)
            grid.addWidget(label(about, "small", "ink-muted"), line, 1)
            self.first_buttons.append(button)
        card.body.addLayout(grid)
        return card

    def _presets(self, owner: QWidget) -> QMenu:
        menu = QMenu(owner)
        for preset in PlacePreset:
            action = menu.addAction(preset_text(preset))
            action.triggered.connect(lambda _on=False, p=preset: self._on_preset_added(p))
        return menu

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.S)
        side.addWidget(self.list)
        side.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.lacking)
        side.addStretch(1)
        self._columns_widget = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns_widget)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.first)
        self.body.addWidget(self._columns_widget)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.form.renamed.connect(self._on_renamed)
        self.form.gear_changed.connect(self._on_gear_changed)
        self.form.preset_wanted.connect(self._on_preset_wanted)
        self.form.remove_wanted.connect(self._on_remove_wanted)

    def _new_form(self) -> None:
        """Make the form again: its labels name the unit."""
        old, self.form = self.form, PlaceForm(self._preferences.unit)
        self._columns.replaceWidget(old, self.form)
        self._columns.setAlignment(self.form, Qt.AlignmentFlag.AlignTop)
        old.hide()
        old.deleteLater()
        self._connect()

    def _show_list(self, places: list[Place]) -> None:
        had_focus = any(row.hasFocus() for row in self.rows)
        for row in self.rows:
            row.hide()
            self.list.body.removeWidget(row)
            row.deleteLater()
        self.rows = [self._row(place) for place in places]
        self.rows[0].setProperty("place", "first")
        for row in self.rows:
            self.list.body.addWidget(row)
            row.show()  # now, so that the keyboard can go there
        self._ids = [place.id for place in places]
        if had_focus:
            self._row_of_open().setFocus()

    def _row(self, place: Place) -> ChoiceRow:
        row = ChoiceRow(
            place.name,
            place_text(place),
            is_used=place.is_current,
            is_open=place.id == self._open,
        )
        row.opened.connect(lambda: self._on_row_opened(place.id))
        row.use_wanted.connect(lambda: self._on_use_wanted(place))
        return row

    def _row_of_open(self) -> ChoiceRow:
        return self.rows[self._ids.index(self._open)] if self._open in self._ids else self.rows[0]

    def _on_row_opened(self, place_id: PlaceId) -> None:
        if place_id != self._open:
            self._open = place_id
            self.refresh()

    def _on_use_wanted(self, place: Place) -> None:
        self._open = place.id
        self._places.use(place.id)
        self._row_of_open().setFocus()
        self._say(self.tr("Loads are planned for {place} now.").format(place=place.name))

    def _on_preset_added(self, preset: PlacePreset) -> None:
        self._open = None
        self._places.add(preset, preset_place_name(preset))
        name = self._places.current().name
        self.form.name.setFocus()
        self.form.name.edit.selectAll()
        self._say(self.tr("{place} added, and in use.").format(place=name))

    def _on_renamed(self, name: str) -> None:
        if self._open is None:
            return
        try:
            self._places.rename(self._open, name)
        except DomainError as error:
            self.form.name.set_problem(sentence(error.problem))

    def _on_gear_changed(self, kind: Equipment, gear: Gear | None) -> None:
        if self._open is not None:
            self._places.put_gear(self._open, kind, gear)

    def _on_preset_wanted(self, preset: PlacePreset) -> None:
        if self._open is not None:
            self._places.put_preset(self._open, preset)
            words = self.tr("Started again from: {preset}.")
            self._say(words.format(preset=preset_text(preset)))

    def _on_remove_wanted(self) -> None:
        if self._open is None:
            return
        name = next(place.name for place in self._places.all() if place.id == self._open)
        self._places.remove(self._open)
        self.take_focus()
        self._say(self.tr("{place} removed.").format(place=name))
