"""Exercises: the catalogue and one's own, found, read and looked after."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.units import Unit
from liftdesk.services.exercise_book import BookEntry, ExerciseBook, Kind
from liftdesk.ui.exercises.details_card import DetailsCard
from liftdesk.ui.exercises.exercise_form import ExerciseForm
from liftdesk.ui.exercises.exercise_list import ExerciseList
from liftdesk.ui.exercises.exercise_model import ExerciseModel
from liftdesk.ui.exercises.search_panel import SearchPanel
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import exercises_text
from liftdesk.wording.problems import sentence

_MIDDLE, _MIDDLE_NARROW, _NARROW, _MOST = 340, 300, 1100, 16_777_215


class ExercisesPage(InnerPage):
    """Search and filters, the list, and one exercise in detail."""

    areas = frozenset({Area.EXERCISES, Area.SETS, Area.PLACES, Area.PREFERENCES})

    def __init__(
        self,
        *,
        look: Look,
        book: ExerciseBook,
        unit: Callable[[], Unit],
        say_undoable: Callable[[str], object],
        back_to: str,
    ) -> None:
        super().__init__("", back_to)
        self.setAccessibleName(self.tr("Exercises"))
        self.title.setText(self.tr("Exercises"))
        self._look, self._book, self._say = look, book, say_undoable
        self._chosen: ExerciseId | None = None
        self._described: ExerciseId | None = None
        self.model = ExerciseModel(self)
        self.list = ExerciseList(look, self.model)
        self.filters = SearchPanel(look)
        self.details = DetailsCard(look, unit, book.merge_plan, lambda: book.today)
        self.form = ExerciseForm()
        self._make_head()
        columns = QHBoxLayout()
        columns.setSpacing(Space.COLUMNS)
        columns.addWidget(self.filters)
        columns.addWidget(self._middle())
        columns.addWidget(self._right(), 1)
        self.body.addLayout(columns, 1)
        self._connect()

    def refresh(self) -> None:
        """Read the list and what is shown again; a form being filled in stays."""
        self._show_list()

    def take_focus(self) -> None:
        """Begin at the search; where it is behind a button, at the list."""
        if self.filters.isVisible():
            self.filters.focus_search()
        else:
            self.list.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        if self.filter_button.isVisible():
            self.filter_button.setChecked(True)
        self.filters.focus_search()

    def choose(self, exercise_id: ExerciseId) -> None:
        """Show an exercise in detail, even one that the filters leave out of the list."""
        self._chosen = exercise_id
        row = self.model.row_of(exercise_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))
        else:
            self.list.clearSelection()
        self._show_details()

    def fit_room(self, room: int) -> None:
        """Put the filters behind a button where there is little room."""
        is_narrow = room < _NARROW
        is_filtering = is_narrow and self.filter_button.isChecked()
        self.filter_button.setVisible(is_narrow)
        self.filters.setVisible(is_filtering or not is_narrow)
        # There is room for two columns: while filtering, the details wait.
        self._right_side.setVisible(not is_filtering or self._is_writing)
        wide = self._look.text_px(_MIDDLE_NARROW if is_narrow else _MIDDLE)
        self._list_card.setMinimumWidth(wide)
        self._list_card.setMaximumWidth(_MOST if is_filtering else wide)

    @property
    def _is_writing(self) -> bool:
        return self._right_side.currentWidget() is self._form_area

    def _make_head(self) -> None:
        self._count = label("", "body", "ink-muted", wrap=False)
        self.filter_button = SecondaryButton(self.tr("Filter"), "search")
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(lambda _on: self.fit_room(self.room))
        self.add_button = PrimaryButton(self.tr("Add exercise"), "plus")
        self.add_button.clicked.connect(lambda _checked=False: self._start_adding())
        for widget in (self._count, self.filter_button, self.add_button):
            self.head.addWidget(widget)

    def _middle(self) -> Card:
        self._list_card = Card("")
        self._list_card.setAccessibleName(self.tr("Found exercises"))
        self._list_card.set_padding(1)
        self._nothing = EmptyState(
            self.tr("No exercise fits this search and these filters."),
            self.tr("Clear all"),
            self.filters.clear_all,
        )
        self._list_card.body.addWidget(self.list, 1)
        self._list_card.body.addWidget(self._nothing, 1)
        return self._list_card

    def _right(self) -> QWidget:
        self._right_side = QStackedWidget()
        self._details_area, self._form_area = _scrolling(self.details), _scrolling(self.form)
        self._unchosen = EmptyState(self.tr("Choose an exercise to see how it is done."))
        for widget in (self._unchosen, self._details_area, self._form_area):
            self._right_side.addWidget(widget)
        return self._right_side

    def _connect(self) -> None:
        self.filters.changed.connect(self._show_list)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.open_wanted.connect(self._on_open_wanted)
        self.filters.search.returnPressed.connect(self._on_search_entered)
        self.form.closed.connect(self._on_form_closed)
        self.form.save_wanted.connect(self._on_save_wanted)
        details, names = self.details, self.details.names
        details.neighbour_wanted.connect(self.choose)
        details.note_changed.connect(self._on_note_changed)
        details.edit_wanted.connect(self._on_edit_wanted)
        details.delete_wanted.connect(self._on_delete_wanted)
        names.rename_wanted.connect(self._on_rename_wanted)
        names.alias_wanted.connect(self._on_alias_wanted)
        names.alias_unwanted.connect(self._on_alias_unwanted)
        names.merge_wanted.connect(self._on_merge_wanted)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)

    def _show_list(self) -> None:
        entries = self._book.entries(self.filters.wanted)
        scrolled = self.list.verticalScrollBar().value()
        self.model.show_entries(entries)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        self._count.setText(exercises_text(len(entries)))
        self._choose_again(entries)
        self.list.verticalScrollBar().setValue(scrolled)
        if self._chosen is not None:
            self.list.scrollTo(self.list.currentIndex())
        if self.filters.search.hasFocus():
            announce(self.filters.search, self._count.text())

    def _choose_again(self, entries: list[BookEntry]) -> None:
        """Mark what was chosen; where it is not in the list, the first one."""
        row = self.model.row_of(self._chosen)
        if row < 0 and entries and not self._is_writing:
            row = 0
        if row >= 0:
            index = self.model.index(row, 0)
            self._chosen = self.model.entry(index).exercise.id
            self.list.setCurrentIndex(index)
        self._show_details()

    def _show_details(self) -> None:
        if self._is_writing:
            return
        entry = None if self._chosen is None else self._book.entry(self._chosen)
        if entry is None or not self.model.rowCount():
            self._right_side.setCurrentWidget(self._unchosen)
            return
        exercises = {one.exercise.id: one.exercise for one in self._book.entries()}
        self.details.show_entry(entry, self._book.history(entry.exercise.id))
        easier, harder = (None, None)
        if entry.guide is not None:
            easier, harder = entry.guide.easier, entry.guide.harder
        self.details.show_neighbours(
            None if easier is None else exercises.get(easier),
            None if harder is None else exercises.get(harder),
        )
        self.details.names.show_exercise(
            entry.exercise,
            self._book.own_names(entry.exercise),
            _mergeable(entry.exercise, list(exercises.values())),
        )
        self._right_side.setCurrentWidget(self._details_area)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        chosen = self.model.entry(current).exercise.id if current.isValid() else None
        if chosen is not None and chosen != self._chosen:
            self._chosen = chosen
            self._show_details()
            self._details_area.verticalScrollBar().setValue(0)

    def _on_open_wanted(self) -> None:
        """Go on from the list to the details; filters that cover them close."""
        self.filter_button.setChecked(False)
        ways = (self.details.easier, self.details.harder, self.details.note)
        next(way for way in ways if way.isVisibleTo(self.details)).setFocus()
        self._details_area.verticalScrollBar().setValue(0)

    def _on_search_entered(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()

    def _start_adding(self) -> None:
        self._described = None
        self._open_form()
        self.form.start(self.filters.search.text() if self.model.rowCount() == 0 else "")

    def _on_edit_wanted(self) -> None:
        entry = None if self._chosen is None else self._book.entry(self._chosen)
        if entry is not None:
            self._described = entry.exercise.id
            self._open_form()
            has_sets = self._book.history(entry.exercise.id) is not None
            self.form.change(entry.exercise, has_sets=has_sets)

    def _open_form(self) -> None:
        self._right_side.setCurrentWidget(self._form_area)
        self.add_button.hide()  # one filled button a screen, and the form has its own
        self.fit_room(self.room)

    def _on_form_closed(self) -> None:
        self._right_side.setCurrentWidget(self._unchosen)
        self.add_button.show()
        self.fit_room(self.room)
        self._show_details()
        self.add_button.setFocus()

    def _on_save_wanted(self, name: str, kind: Kind) -> None:
        try:
            if self._described is None:
                made = self._book.add(name, kind)
                words, self._chosen = self.tr("{name} added.").format(name=made.name), made.id
            else:
                self._book.describe(self._described, kind)
                words = self.tr("Exercise changed.")
        except DomainError as error:
            self.form.name.set_problem(sentence(error.problem))
            self.form.name.setFocus()
            return
        self._on_form_closed()
        self._show_list()
        self.list.setFocus()
        self._say(words)

    def _on_note_changed(self, text: str) -> None:
        if self._chosen is not None:
            self._book.write_note(self._chosen, text)
            self._say(self.tr("Note saved."))

    def _on_delete_wanted(self) -> None:
        entry = None if self._chosen is None else self._book.entry(self._chosen)
        if entry is None:
            return
        try:
            self._book.delete(entry.exercise.id)
        except DomainError as error:
            self._say(sentence(error.problem))
            return
        self._say(self.tr("{name} deleted.").format(name=entry.exercise.name))
        self.list.setFocus()

    def _on_rename_wanted(self, name: str) -> None:
        field = self.details.names.name
        if self._write(field, lambda chosen: self._book.rename(chosen, name)):
            self._say(self.tr("Renamed. The old name still finds it."))

    def _on_alias_wanted(self, alias: str) -> None:
        field = self.details.names.alias
        if self._write(field, lambda chosen: self._book.add_alias(chosen, alias)):
            self._say(self.tr("Other name added."))

    def _on_alias_unwanted(self, alias: str) -> None:
        if self._chosen is not None:
            self._book.remove_alias(self._chosen, alias)
            self._say(self.tr("Other name taken away."))

    def _write(self, field: Field, act: Callable[[ExerciseId], None]) -> bool:
        """Do it for the chosen exercise; what is wrong is said beside the field."""
        if self._chosen is None:
            return False
        try:
            act(self._chosen)
        except DomainError as error:
            self.details.names.say_problem(field, error)
            return False
        return True

    def _on_merge_wanted(self, gone: ExerciseId, stays: ExerciseId) -> None:
        kept = self._book.merge(gone, stays)
        self._say(self.tr("Merged into {name}.").format(name=kept.name))
        self.choose(kept.id)
        self.list.setFocus()


def _mergeable(exercise: Exercise, others: list[Exercise]) -> list[Exercise]:
    """Return what an exercise may be the same as: first its kin, then by name."""
    found = [
        other
        for other in others
        if other.id != exercise.id
        and (exercise.is_own or other.is_own)
        and other.measure is exercise.measure
    ]
    kin = {exercise.id, exercise.kin} - {None}
    return sorted(found, key=lambda other: (not {other.id, other.kin} & kin, other.name.casefold()))


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
