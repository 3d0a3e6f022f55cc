"""History: the months, the entries by week, and one of them in detail."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.changes import Area
from liftdesk.domain.training.entries import Totals, Wanted
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId
from liftdesk.services.diary import WEEKS_A_PAGE, Diary
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.training_log import TrainingLog
from liftdesk.ui.history.details_card import DetailsCard
from liftdesk.ui.history.entry_delegate import EntryDelegate
from liftdesk.ui.history.entry_model import EntryModel
from liftdesk.ui.history.month_calendar import MonthCalendar
from liftdesk.ui.history.past_form import PastForm
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text
from liftdesk.wording.kinds import session_kind_text

_LEFT, _MIDDLE, _NARROW = 272, 392, 1100
_TYPING_MS = 200
_WEEKS_WHEN_NARROWED = 600
"""More than ten years: a search looks everywhere."""


class HistoryPage(Page):
    """The second tab."""

    areas = frozenset(
        {Area.SESSIONS, Area.SETS, Area.CARDIO, Area.FEELINGS, Area.EXERCISES, Area.PREFERENCES}
    )

    def __init__(  # noqa: PLR0913 - what it reads, what it tells, each by name
        self,
        *,
        look: Look,
        diary: Diary,
        training_log: TrainingLog,
        preferences: Preferences,
        library: Library,
        today: Callable[[], date],
        on_deleted: Callable[[str], object],
        on_import: Callable[[], None],
        on_export: Callable[[], None],
    ) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("History"))
        self._diary, self._log, self._library = diary, training_log, library
        self._today, self._on_deleted = today, on_deleted
        self._weeks_shown = WEEKS_A_PAGE
        self._chosen: SessionId | None = None
        self.model = EntryModel(self)
        self.calendar = MonthCalendar(look)
        self.details = DetailsCard(look, lambda: preferences.unit)
        self.form = PastForm(
            look, training_log=training_log, unit=lambda: preferences.unit, today=today
        )
        self.body.addLayout(self._heading(on_import, on_export))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self._left())
        self._columns.addWidget(self._middle(look))
        self._columns.addWidget(self._right(), 1)
        self.body.addLayout(self._columns, 1)
        self._connect()
        look.changed.connect(self.list.viewport().update)

    def refresh(self) -> None:
        """Read the list and the chosen session again."""
        totals = self._diary.totals()
        self._show_totals(totals)
        self._fill_exercises()
        self._show_list()
        self._show_month()
        self._show_chosen()

    def take_focus(self) -> None:
        """Begin at the list."""
        self.list.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._filters.show()
        self.search.setFocus()
        self.search.selectAll()

    def choose(self, session_id: SessionId) -> None:
        """Show a session in detail."""
        self._chosen = session_id
        place = self.model.place_of(session_id)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put calendar and filters behind a button where there is little room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        self.filter_button.setVisible(is_narrow)
        self._filters.setVisible(not is_narrow or self.filter_button.isChecked())
        self._list_card.setFixedWidth(340 if is_narrow else _MIDDLE)

    def _heading(self, on_import: Callable[[], None], on_export: Callable[[], None]) -> QHBoxLayout:
        self._totals = label("", "body", "ink-muted")
        self.filter_button = SecondaryButton(self.tr("Filter"))
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(self._on_filter_toggled)
        bring = SecondaryButton(self.tr("Import\N{HORIZONTAL ELLIPSIS}"), "file-down")
        bring.clicked.connect(on_import)
        take = SecondaryButton(self.tr("Export\N{HORIZONTAL ELLIPSIS}"), "file-up")
        take.clicked.connect(on_export)
        self.add_button = PrimaryButton(self.tr("Add past entry"), "plus")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(label(self.tr("History"), "title", wrap=False))
        row.addSpacing(Space.XXS)
        row.addWidget(self._totals, 1)
        for button in (self.filter_button, bring, take, self.add_button):
            row.addWidget(button)
        return row

    def _left(self) -> QWidget:
        self._filters = QWidget()
        self._filters.setFixedWidth(_LEFT)
        column = QVBoxLayout(self._filters)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARDS)
        month = Card("")
        month.body.addWidget(self.calendar)
        column.addWidget(month)
        column.addWidget(self._filter_card())
        column.addStretch(1)
        return self._filters

    def _filter_card(self) -> Card:
        card = Card("")
        card.setAccessibleName(self.tr("Search and filters"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Exercise or note"))
        self.search.setAccessibleName(self.tr("Search exercises, names and notes"))
        self.search.setClearButtonEnabled(True)
        card.body.addWidget(self.search)
        chips = QWidget()
        flow = FlowLayout(chips)
        self.kinds = {kind: Chip(session_kind_text(kind)) for kind in SessionKind}
        for chip in self.kinds.values():
            chip.setChecked(True)
            flow.addWidget(chip)
        self.with_note = Chip(self.tr("With a note"))
        flow.addWidget(self.with_note)
        card.body.addWidget(chips)
        card.body.addWidget(label(self.tr("Exercise"), "small", "ink-muted"))
        self.exercise = QComboBox()
        self.exercise.setAccessibleName(self.tr("Only sessions with this exercise"))
        card.body.addWidget(self.exercise)
        return card

    def _middle(self, look: Look) -> Card:
        self._list_card = Card("")
        self._list_card.setAccessibleName(self.tr("Entries by week"))
        self._list_card.set_padding(1)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(look, self.model))
        self.list.setAccessibleName(self.tr("Entries, newest first"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("kind", "inside")
        self.more_button = TextButton(self.tr("Show earlier weeks"), "chevron-down")
        self._list_card.body.addWidget(self.list, 1)
        self._list_card.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return self._list_card

    def _right(self) -> QWidget:
        self._right_side = QStackedWidget()
        self._nothing = EmptyState(
            self.tr("What you log appears here: sessions, easy cardio and rest days alike.")
        )
        self._details_area, self._form_area = _scrolling(self.details), _scrolling(self.form)
        for widget in (self._nothing, self._details_area, self._form_area):
            self._right_side.addWidget(widget)
        return self._right_side

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typing_ended)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        for chip in (*self.kinds.values(), self.with_note):
            chip.toggled.connect(lambda _on: self._on_wanted_changed())
        self.exercise.activated.connect(lambda _place: self._on_wanted_changed())
        self.calendar.chosen.connect(self._on_day_chosen)
        self.calendar.month_shown.connect(lambda _month: self._fill_month())
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.form.closed.connect(self._show_chosen)
        self.form.added.connect(self._on_added)
        self.details.corrected.connect(self._on_corrected)
        self.details.set_deleted.connect(self._on_set_deleted)
        self.details.deleted.connect(self._on_deleted_wanted)
        self.details.note_changed.connect(self._on_note_changed)
        for keys, act, owner in (
            ("Ctrl+F", self.focus_search, self),
            ("E", self._on_edit_key, self.list),
            ("Del", self._on_deleted_wanted, self.list),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            if owner is self.list:
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _wanted(self) -> Wanted:
        exercise = self.exercise.currentData()
        return Wanted(
            kinds=frozenset(kind for kind, chip in self.kinds.items() if chip.isChecked()),
            text=self.search.text(),
            exercise_id=None if exercise is None else ExerciseId(exercise),
            with_note=self.with_note.isChecked(),
        )

    def _show_totals(self, totals: Totals) -> None:
        parts = [
            self.tr("{n} strength sessions").format(n=totals.strength),
            self.tr("{n} easy cardio").format(n=totals.easy_cardio),
        ]
        if totals.first is not None:
            day = f"{day_text(totals.first).split(' ', 1)[1]} {totals.first.year}"
            parts.append(self.tr("since {day}").format(day=day))
        self._totals.setText(" \N{MIDDLE DOT} ".join(parts))

    def _show_list(self) -> None:
        wanted, today = self._wanted(), self._today()
        weeks = _WEEKS_WHEN_NARROWED if wanted.is_narrow else self._weeks_shown
        self.model.show_weeks(self._diary.weeks(today, weeks, wanted), today)
        first = self._diary.totals().first
        reaches = first is None or (today - first).days < weeks * 7
        self.more_button.setVisible(not reaches)
        if self._chosen is None or self.model.place_of(self._chosen) < 0:
            place = self.model.first_entry()
            index = self.model.index(place, 0) if place >= 0 else QModelIndex()
            self._chosen = self.model.row(index).session_id if place >= 0 else None
        if self._chosen is not None:
            self.choose(self._chosen)

    def _show_month(self) -> None:
        if self.calendar.month.year < 2001:  # noqa: PLR2004 - no month was shown yet
            self.calendar.show_month(self._today())
        self._fill_month()

    def _fill_month(self) -> None:
        self.calendar.show_days(
            self._diary.month(self.calendar.month),
            today=self._today(),
            first=self._diary.totals().first,
        )

    def _fill_exercises(self) -> None:
        chosen = self.exercise.currentData()
        trained = self._diary.exercises()
        self.exercise.clear()
        self.exercise.addItem(self.tr("All exercises"), None)
        for exercise in trained:
            self.exercise.addItem(exercise.name, exercise.id)
        self.exercise.setCurrentIndex(max(0, self.exercise.findData(chosen)))

    def _show_chosen(self) -> None:
        view = None if self._chosen is None else self._diary.session(self._chosen)
        if view is None:
            self._right_side.setCurrentWidget(self._nothing)
            return
        self.details.show_session(view)
        self.calendar.choose(view.detail.session.day)
        self._right_side.setCurrentWidget(self._details_area)

    def _on_filter_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's slot
        self._filters.setVisible(on)

    def _on_typing_ended(self) -> None:
        if self.isVisible():  # the window may be closed by now, and the diary with it
            self._on_wanted_changed()

    def _on_wanted_changed(self) -> None:
        self._show_list()
        self._show_chosen()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not current.isValid():
            return
        session_id = self.model.row(current).session_id
        if session_id is not None and session_id != self._chosen:
            self._chosen = session_id
            self._show_chosen()

    def _on_more_clicked(self) -> None:
        self._weeks_shown += WEEKS_A_PAGE
        self._show_list()

    def _on_day_chosen(self, day: date) -> None:
        session_id = self._diary.newest_on(day)
        if session_id is None:
            return
        while self.model.place_of(session_id) < 0 and self.more_button.isVisible():
            self._on_more_clicked()
        self.choose(session_id)

    def _on_add_clicked(self) -> None:
        self._right_side.setCurrentWidget(self._form_area)
        self.form.start()

    def _on_added(self, day: date) -> None:
        self._chosen = self._diary.newest_on(day)
        self.refresh()
        self._on_deleted(self.tr("Added to {day}.").format(day=day_text(day)))

    def _on_edit_key(self) -> None:
        if self._chosen is not None:
            self.details.toggle_edit()

    def _on_corrected(self, one: LoggedSet, effort: Effort) -> None:
        self._log.correct(one.id, effort)
        self._on_deleted(self.tr("Set changed."))

    def _on_set_deleted(self, one: LoggedSet) -> None:
        self._log.delete_set(one.id)
        self._on_deleted(self.tr("Set deleted."))

    def _on_note_changed(self, text: str) -> None:
        view = None if self._chosen is None else self._diary.session(self._chosen)
        if view is not None:
            self._log.note(view.detail.session, text)

    def _on_deleted_wanted(self) -> None:
        view = None if self._chosen is None else self._diary.session(self._chosen)
        if view is None:
            return
        session = view.detail.session
        name = session.name or session_kind_text(session.kind)
        if session.code:
            name = self.tr("Session {code}").format(code=session.code)
        self._log.delete_session(session.id)
        self._on_deleted(
            self.tr("{name}, {day} deleted.").format(name=name, day=day_text(session.day))
        )


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
