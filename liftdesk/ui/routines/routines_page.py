"""Routines and days: which routine is in use, and what is in each."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.routines import Routine, RoutineId
from liftdesk.services.routines import SAMPLE
from liftdesk.ui.routines.routine_editor import EditorServices, RoutineEditor
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.choice_row import ChoiceRow
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.routines import preset_facts_text, preset_text, routine_text

_SIDE, _SINGLE, _NARROW = 340, 900, 1100


class RoutinesPage(InnerPage):
    """All routines at the left, the one that is open at the right."""

    areas = frozenset(
        {Area.ROUTINES, Area.PLACES, Area.PREFERENCES, Area.EXERCISES, Area.SETS, Area.SESSIONS}
    )

    def __init__(self, *, services: EditorServices, say_undoable: Callable[[str], object]) -> None:
        super().__init__("", "")
        self._routines, self._say = services.routines, say_undoable
        self._open: RoutineId | None = None
        self._text_percent = look_of().text_percent
        self._ids: list[RoutineId] = []
        self.rows: list[ChoiceRow] = []
        self._words()
        self.list = Card("")
        self.list.setAccessibleName(self.tr("Your routines"))
        self.list.set_padding(Space.XXS)
        self.list.body.setSpacing(0)
        self.make = SecondaryButton(self.tr("Make from"), "plus")
        self.make.setMenu(self._presets())
        self.editor = RoutineEditor(services)
        self._lay_out()
        self.editor.followed.connect(self._on_followed)
        self.editor.duplicated.connect(self._on_duplicated)
        self.editor.deleted.connect(self._on_deleted)
        self.editor.said.connect(self._say)

    def refresh(self) -> None:
        """Read the routines again; the one that is open stays so."""
        routines = self._routines.all()
        in_use = self._routines.in_use()
        known = {routine.id for routine in routines}
        if self._open not in known:
            self._open = in_use.id
        self._show_list(routines, in_use.id)
        self.editor.show_routine(next(r for r in routines if r.id == self._open))

    def take_focus(self) -> None:
        """Begin at the routine that is open."""
        if self.rows:
            self._row_of_open().setFocus()

    def fit_room(self, room: int) -> None:
        """Put the list above the editor where there is little room."""
        is_single = room < _SINGLE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if is_single else across)
        side = look_of().text_px(_SIDE if room >= _NARROW else _SIDE - 80)
        self._side.setMinimumWidth(0 if is_single else side)
        self._side.setMaximumWidth(16_777_215 if is_single else side)
        if self.rows and look_of().text_percent != self._text_percent:
            self._text_percent = look_of().text_percent
            self.refresh()  # fields are as wide as their text

    def _words(self) -> None:
        title = self.tr("Routines and days")
        self.setAccessibleName(title)
        self.title.setText(title)
        today = self.tr("Today")
        self.back.setText(today)
        self.back.setAccessibleName(self.tr("Back to {tab}").format(tab=today))
        self.lead.setText(
            self.tr("What each session holds, and on which days. Loads follow from what you log.")
        )
        self.lead.show()

    def _presets(self) -> QMenu:
        menu = QMenu(self)
        for preset in RoutinePreset:
            words = self.tr("{name}: {facts}").format(
                name=preset_text(preset), facts=preset_facts_text(preset)
            )
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, p=preset: self._on_preset_chosen(p))
        return menu

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.S)
        side.addWidget(self.list)
        side.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.editor, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _show_list(self, routines: list[Routine], in_use: RoutineId) -> None:
        had_focus = any(row.hasFocus() for row in self.rows)
        for row in self.rows:
            row.hide()
            self.list.body.removeWidget(row)
            row.deleteLater()
        self.rows = [self._row(routine, is_used=routine.id == in_use) for routine in routines]
        self._ids = [routine.id for routine in routines]
        self.rows[0].setProperty("place", "first")
        for row in self.rows:
            self.list.body.addWidget(row)
            row.show()  # now, so that the keyboard can go there
        if had_focus:
            self._row_of_open().setFocus()

    def _row(self, routine: Routine, *, is_used: bool) -> ChoiceRow:
        about = routine_text(routine)
        if routine.id == SAMPLE:
            about = self.tr("{about}. The sample, until you change it").format(about=about)
        row = ChoiceRow(routine.name, about, is_used=is_used, is_open=routine.id == self._open)
        row.opened.connect(lambda: self._on_row_opened(routine.id))
        row.use_wanted.connect(lambda: self._on_use_wanted(routine))
        return row

    def _row_of_open(self) -> ChoiceRow:
        return self.rows[self._ids.index(self._open)] if self._open in self._ids else self.rows[0]

    def _on_row_opened(self, routine_id: RoutineId) -> None:
        if routine_id != self._open:
            self._open = routine_id
            self.refresh()

    def _on_use_wanted(self, routine: Routine) -> None:
        self._open = routine.id
        self._routines.use(routine.id)
        self._row_of_open().setFocus()
        self._say(self.tr("{routine} is in use now.").format(routine=routine.name))

    def _on_preset_chosen(self, preset: RoutinePreset) -> None:
        self._open = self._routines.make(preset, preset_text(preset))
        self.refresh()
        name = self._routines.one(self._open).name
        self._say(self.tr("{routine} made, and in use.").format(routine=name))

    def _on_followed(self, routine_id: RoutineId) -> None:
        if self._open != routine_id:  # the refresh after the change may have found it already
            self._open = routine_id
            self.refresh()

    def _on_duplicated(self, routine_id: RoutineId) -> None:
        self._open = routine_id
        self.refresh()
        self.editor.name.setFocus()
        self.editor.name.edit.selectAll()
        self._say(self.tr("Copied. Give the copy a name of its own."))

    def _on_deleted(self) -> None:
        self.refresh()
        self.take_focus()
