"""One kind of equipment of a place: a switch, its fields, and the loads that they make."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.place_presets import barbell, run_of
from liftdesk.domain.training.places import Gear
from liftdesk.domain.training.plans import Loading
from liftdesk.domain.training.units import Load, Unit
from liftdesk.ui.places.gear_fields import field_texts, gear_from, texts_of
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.plates import PlatesPicture
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.gear import gear_name, steps_text
from liftdesk.wording.loads import load_text, loading_text
from liftdesk.wording.problems import sentence


class GearSection(QFrame):
    """A kind of equipment that is there or not.

    Signals:
        changed: the kind (Equipment) and what there is of it now (Gear, or None).
    """

    changed = Signal(object, object)

    def __init__(self, kind: Equipment, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        self._kind, self._unit = kind, unit
        self._gear: Gear | None = None
        self.switch = Switch(gear_name(kind))
        self.switch.clicked.connect(self._on_switch_clicked)
        self.echo = label("", "small", "ink-muted")
        self.fields = {text.key: self._field(text.key) for text in field_texts(kind, unit)}
        self.loaded = LoadedBar()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        for place, field in enumerate(self.fields.values()):
            is_last = place == len(self.fields) - 1
            wide = 2 if is_last and place % 2 == 0 else 1
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(field, place // 2, place % 2, 1, wide, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, Space.XXS)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.switch)
        layout.addWidget(self._inside)
        layout.addWidget(self.echo)
        layout.addWidget(self.loaded)
        self.show_gear(None)

    def show_gear(self, gear: Gear | None) -> None:
        """Show what there is; a field whose text could not be read yet keeps it."""
        self.switch.setChecked(gear is not None)
        self._inside.setVisible(gear is not None)
        self.echo.setVisible(gear is not None)
        if gear is not None and (gear != self._gear or not self._has_problem()):
            for key, text in texts_of(self._kind, gear, self._unit).items():
                if key in self.fields and not self._is_being_typed(key):
                    self.fields[key].set_text(text)
                    self.fields[key].set_problem("")
        self._gear = gear
        self._show_loads(gear)

    def _is_being_typed(self, key: str) -> bool:
        edit = self.fields[key].edit
        return edit.hasFocus() and edit.isModified()

    def _field(self, key: str) -> Field:
        text = next(t for t in field_texts(self._kind, self._unit) if t.key == key)
        field = Field(text.label, text.example, hint=text.hint)
        field.edit.setAccessibleName(f"{gear_name(self._kind)}: {text.label}")
        field.edited.connect(self._on_field_edited)
        field.edit.editingFinished.connect(self._on_field_finished)
        return field

    def _has_problem(self) -> bool:
        return any(field.problem for field in self.fields.values())

    def _read(self) -> Gear:
        texts = {key: field.text for key, field in self.fields.items()}
        return gear_from(self._kind, texts, self._unit)

    def _on_field_edited(self) -> None:
        """Show at once how it reads; what is wrong with it is said when the field is left."""
        try:
            self._show_loads(self._read())
        except DomainError:
            self.echo.hide()
            self.loaded.show_steps(LoadSteps(grams=()), self._unit)

    def _on_field_finished(self) -> None:
        if self._gear is None:
            return
        try:
            gear = self._read()
        except DomainError as error:
            field = self.fields.get(error.problem.field, next(iter(self.fields.values())))
            if not field.problem:
                field.set_problem(sentence(error.problem))
            return
        for field in self.fields.values():
            field.edit.setModified(False)
            if field.problem:
                field.set_problem("")
        if gear != self._gear:
            self._gear = gear
            self.changed.emit(self._kind, gear)

    def _on_switch_clicked(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.changed.emit(self._kind, self._first_gear() if is_on else None)

    def _first_gear(self) -> Gear:
        if self._kind is Equipment.BARBELL:
            return barbell(self._unit)
        if self._kind is Equipment.BAND:
            return Gear()
        return run_of(self._kind, self._unit)

    def _show_loads(self, gear: Gear | None) -> None:
        if gear is None or self._kind is Equipment.BAND:
            self.echo.hide()
            self.loaded.show_steps(LoadSteps(grams=()), self._unit)
            return
        steps = gear.steps(self._kind, self._unit)
        words = steps_text(steps, self._unit)
        if gear.is_usual:
            words = self.tr("{loads}. The usual ones, until you write yours.").format(loads=words)
        self.echo.setText(words)
        self.echo.show()
        self.loaded.show_steps(steps, self._unit)


class LoadedBar(QWidget):
    """How one of the loads is put together; two buttons go through all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._unit = LoadSteps(grams=()), Unit.KG
        self._shown = 0
        self.picture = PlatesPicture(Loading())
        self.lighter = IconButton("chevron-left", self.tr("Lighter load"))
        self.heavier = IconButton("chevron-right", self.tr("Heavier load"))
        self.lighter.clicked.connect(lambda: self._show(self._steps.below(self._shown)))
        self.heavier.clicked.connect(lambda: self._show(self._steps.above(self._shown)))
        self._load = label("", "body-strong", wrap=False)
        self._words = label("", "small", "ink-muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._load)
        words.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for button in (self.lighter, self.heavier):
            button.set_size("small")
        row.addWidget(self.lighter)
        row.addWidget(self.heavier)
        row.addWidget(self.picture)
        row.addSpacing(Space.XS)
        row.addLayout(words, 1)

    @property
    def grams(self) -> int:
        """The load that is shown."""
        return self._shown

    def show_steps(self, steps: LoadSteps, unit: Unit) -> None:
        """Offer these loads; the one shown stays, or the middle one is."""
        self._steps, self._unit = steps, unit
        made = [grams for grams in steps.grams if steps.loading(grams) is not None]
        self.setVisible(bool(made))
        if made:
            self._show(self._shown if self._shown in made else made[len(made) // 2])

    def _show(self, grams: int | None) -> None:
        if grams is None:
            return
        self._shown = grams
        loading = self._steps.loading(grams)
        self.picture.show_loading(loading or Loading(), self._unit)
        self._load.setText(load_text(Load(grams, self._unit), self._unit))
        words = self.tr("as it is, without plates")
        self._words.setText(words if loading is None else loading_text(loading, self._unit))
        self.lighter.setEnabled(self._steps.below(grams) is not None)
        self.heavier.setEnabled(self._steps.above(grams) is not None)
