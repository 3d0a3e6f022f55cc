"""History: the months, the entries by week, and one of them in detail."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.diary import WEEKS_A_PAGE, Diary, SessionView
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.training_log import TrainingLog
from liftdesk.ui.history.details_card import DetailsCard
from liftdesk.ui.history.entry_list import EntryList
from liftdesk.ui.history.entry_model import EntryModel, Key
from liftdesk.ui.history.filter_panel import FilterPanel
from liftdesk.ui.history.heading import Heading
from liftdesk.ui.history.past_form import PastForm
from liftdesk.ui.history.writing import ChangeCardio, Writing
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text

_MIDDLE, _MIDDLE_NARROW, _NARROW = 392, 340, 1100


class HistoryPage(Page):
    """The second tab."""

    areas = frozenset(
        {
            Area.SESSIONS,
            Area.SETS,
            Area.CARDIO,
            Area.FEELINGS,
            Area.PAIN,
            Area.CHECK_INS,
            Area.EXERCISES,
            Area.PREFERENCES,
        }
    )

    def __init__(  # noqa: PLR0913 - what it reads, what it tells, each by name
        self,
        *,
        look: Look,
        diary: Diary,
        training_log: TrainingLog,
        check_ins: CheckIns,
        change_cardio: ChangeCardio,
        flow: SessionFlow,
        preferences: Preferences,
        library: Library,
        today: Callable[[], date],
        on_deleted: Callable[[str], object],
        on_import: Callable[[], None],
        on_export: Callable[[], None],
    ) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("History"))
        self._look, self._diary, self._library = look, diary, library
        self._today, self._say, self._check_ins = today, on_deleted, check_ins
        self._weeks_shown, self._hid_mood = WEEKS_A_PAGE, False
        self._key: Key | None = None
        self.model = EntryModel(self)
        self.list = EntryList(look, self.model)
        self.details = DetailsCard(look, lambda: preferences.unit, today)
        self.form = PastForm(
            look, (training_log, check_ins), unit=lambda: preferences.unit, today=today
        )
        self._filters = FilterPanel(look)
        self.search, self.kinds = self._filters.search, self._filters.kinds
        self.exercise, self.calendar = self._filters.exercise, self._filters.calendar
        self._writing = Writing(
            training_log, flow, check_ins, change_cardio, self._shown, on_deleted, self
        )
        self._heading = self._make_heading(on_import, on_export)
        self.body.addWidget(self._heading)
        self._columns = self._three_columns()
        self.body.addLayout(self._columns, 1)
        self._connect()

    def _three_columns(self) -> QHBoxLayout:
        columns = QHBoxLayout()
        columns.setSpacing(Space.COLUMNS)
        columns.addWidget(self._filters)
        columns.addWidget(self._middle())
        columns.addWidget(self._right(), 1)
        return columns

    @property
    def _chosen(self) -> SessionId | None:
        """The session that is shown, None where something else is."""
        return SessionId(self._key[1]) if self._key and self._key[0] == "session" else None

    def refresh(self) -> None:
        """Read the list and what is shown in detail again; a form being filled in stays."""
        self._heading.show_totals(self._diary.totals())
        self._filters.show_exercises(self._diary.exercises())
        self._hide_moods(hides=self._diary.hides_mood)
        self._show_list()
        self._show_month()
        self._show_chosen()

    def _hide_moods(self, *, hides: bool) -> None:
        self._filters.hide_moods(hides=hides)
        if hides and not self._hid_mood:
            self.form.clear_moods(hides=True)
        self._hid_mood = hides

    def take_focus(self) -> None:
        """Begin at the list."""
        self.list.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        if self.filter_button.isVisible():
            self.filter_button.setChecked(True)
        self._filters.focus_search()

    def choose(self, session_id: SessionId) -> None:
        """Show a session in detail."""
        self._choose(("session", session_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put calendar and filters behind a button where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._look.text_px(_NARROW)
        is_filtering = is_narrow and self.filter_button.isChecked()
        self.filter_button.setVisible(is_narrow)
        self._filters.setVisible(is_filtering or not is_narrow)
        # There is room for two columns: while filtering, the details wait.
        self._right_side.setVisible(not is_filtering or self._is_adding)
        wide = _MIDDLE_NARROW if is_narrow else _MIDDLE
        self._list_card.setMinimumWidth(self._look.text_px(wide))
        self._list_card.setMaximumWidth(16_777_215 if is_filtering else self._look.text_px(wide))

    def _make_heading(
        self, on_import: Callable[[], None], on_export: Callable[[], None]
    ) -> Heading:
        heading = Heading()
        heading.filter_button.toggled.connect(lambda _on: self._fit())
        heading.bring.clicked.connect(lambda _checked=False: on_import())
        heading.take.clicked.connect(lambda _checked=False: on_export())
        heading.add_button.clicked.connect(lambda _on=False: self._add_entry(self._rest_day()))
        self.filter_button, self.add_button = heading.filter_button, heading.add_button
        return heading

    def _middle(self) -> Card:
        self._list_card = Card("")
        self._list_card.setAccessibleName(self.tr("Entries by week"))
        self._list_card.set_padding(1)
        self.more_button = TextButton(self.tr("Show earlier weeks"), "chevron-down")
        self.more_button.clicked.connect(lambda _checked=False: self._show_more())
        self._list_card.body.setSpacing(0)
        self._list_card.body.addWidget(self.list, 1)
        self._more = QFrame()
        self._more.setProperty("kind", "line")
        line = QHBoxLayout(self._more)
        line.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        line.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._list_card.body.addWidget(self._more)
        return self._list_card

    def _right(self) -> QWidget:
        self._right_side = QStackedWidget()
        self._nothing = EmptyState(
            self.tr("What you log appears here: sessions, easy cardio and rest days alike.")
        )
        self._form_area = QScrollArea()
        self._form_area.setWidgetResizable(True)
        self._form_area.setFrameShape(QFrame.Shape.NoFrame)
        self._form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form_area.setWidget(self.form)
        for widget in (self._nothing, self.details, self._form_area):
            self._right_side.addWidget(widget)
        return self._right_side

    def _connect(self) -> None:
        self._filters.changed.connect(self._on_wanted_changed)
        self.calendar.chosen.connect(self._on_day_chosen)
        self.calendar.month_shown.connect(lambda _month: self._fill_month())
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.edit_wanted.connect(self._on_edit_wanted)
        self.list.delete_wanted.connect(self._writing.delete_shown)
        self.list.open_wanted.connect(self._on_open_wanted)
        self.form.closed.connect(self._on_form_closed)
        self.form.added.connect(self._on_added)
        self.form.checked_in.connect(self._on_checked_in)
        self.details.entry_wanted.connect(self._add_entry)
        self._writing.listen_to(self.details)
        for keys, act in (("Ctrl+F", self.focus_search), ("Esc", self._on_esc)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
            if keys == "Esc":
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def _is_adding(self) -> bool:
        return self._right_side.currentWidget() is self._form_area

    def _shown_view(self) -> SessionView | None:
        return None if self._chosen is None else self._diary.session(self._chosen)

    def _shown(self) -> SessionView | CheckIn | None:
        """Return what is shown in detail, None for a day of rest or nothing."""
        return self._shown_view() or self.model.check_in(self._key)

    def _weeks_in_all(self) -> int:
        first = self._diary.first(with_check_ins=self._filters.wanted.check_ins)
        return 0 if first is None else _weeks_between(first, self._today()) + 1

    def _show_list(self) -> None:
        wanted, today = self._filters.wanted, self._today()
        # A search looks everywhere; without one, older weeks come on demand.
        weeks = self._weeks_in_all() if wanted.is_narrow else self._weeks_shown
        place = self.list.currentIndex().row()
        scrolled = self.list.verticalScrollBar().value()
        self.list.is_diary_empty = self._diary.totals().first is None
        self.model.show_weeks(self._diary.weeks(today, weeks, wanted), today)
        self._more.setVisible(not wanted.is_narrow and weeks < self._weeks_in_all())
        self._choose_again(place)
        self.list.verticalScrollBar().setValue(scrolled)
        self.list.scrollTo(self.list.currentIndex())

    def _choose_again(self, place: int) -> None:
        """Mark what was chosen; where it is gone, the entry now nearest to its place."""
        if self._key is not None and self._key[0] == "rest":
            return
        there = -1 if self._key is None else self.model.place_of(self._key)
        if there < 0:
            there = self.model.place_near(place) if place >= 0 else self.model.first_entry()
        if there < 0:
            self._key = None
            return
        index = self.model.index(there, 0)
        self._key = self.model.row(index).key
        self.list.setCurrentIndex(index)

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

    def _show_chosen(self) -> None:
        """Show what is chosen, unless a past entry is being added."""
        if not self._is_adding:
            self._show_details()

    def _show_details(self) -> None:
        widget: QWidget = self.details
        view = self._shown_view()
        check_in = self.model.check_in(self._key)
        if view is not None:
            self.details.show_session(view)
            self.calendar.choose(view.detail.session.day)
        elif check_in is not None:
            self.details.show_check_in(check_in, self._check_ins.tags())
            self.calendar.choose(check_in.day)
        elif self._key is not None and self._key[0] == "rest":
            self.details.show_rest(date.fromordinal(self._key[1]))
        else:
            widget = self._nothing
        self._right_side.setCurrentWidget(widget)
        self.add_button.show()
        self._fit()

    def _choose(self, key: Key) -> None:
        self._key = key
        place = self.model.place_of(key)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
        else:
            self.list.clearSelection()
        self._show_details()

    def _on_wanted_changed(self) -> None:
        self._show_list()
        self._show_chosen()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        key = self.model.row(current).key if current.isValid() else None
        if key is not None and key != self._key:
            self._key = key
            self._show_details()

    def _show_more(self) -> None:
        """Add the weeks before; where filters leave them empty, look further back."""
        wanted, today = self._filters.wanted, self._today()
        while self._weeks_shown < self._weeks_in_all():
            newest = monday_of(today) - timedelta(weeks=self._weeks_shown - 1, days=1)
            self._weeks_shown += WEEKS_A_PAGE
            weeks = self._diary.weeks(newest, WEEKS_A_PAGE, wanted, today=today)
            if weeks:
                self.model.add_weeks(weeks)
                break
        if self._weeks_shown >= self._weeks_in_all():
            had_keyboard = self.more_button.hasFocus()
            self._more.hide()
            if had_keyboard:
                self.list.setFocus()

    def _on_day_chosen(self, day: date) -> None:
        session_id = self._diary.newest_on(day)
        if session_id is None:
            first = self._diary.totals().first
            if first is not None and first <= day < self._today():
                self._choose(("rest", day.toordinal()))
            return
        needed = _weeks_between(day, self._today()) + 1
        if needed > self._weeks_shown:
            self._weeks_shown = needed
            self._show_list()
        self.choose(session_id)

    def _rest_day(self) -> date | None:
        return date.fromordinal(self._key[1]) if self._key and self._key[0] == "rest" else None

    def _add_entry(self, day: date | None) -> None:
        self._right_side.setCurrentWidget(self._form_area)
        self.add_button.hide()  # one filled button a screen, and the form has its own
        self._fit()
        self.form.start(day, hides_mood=self._diary.hides_mood)

    def _on_form_closed(self) -> None:
        self._show_details()
        self.add_button.setFocus()

    def _on_added(self, day: date) -> None:
        found = self._diary.newest_on(day)
        self._key = None if found is None else ("session", found)
        self._right_side.setCurrentWidget(self.details)
        self.refresh()
        self._on_day_chosen(day)
        self.list.setFocus()
        self._say(self.tr("Added to {day}.").format(day=day_text(day)))

    def _on_checked_in(self, check_in: CheckIn) -> None:
        """Show the new check-in in the list, which has check-ins from now on."""
        day = check_in.day
        self._weeks_shown = max(self._weeks_shown, _weeks_between(day, self._today()) + 1)
        self._right_side.setCurrentWidget(self.details)
        self._filters.show_check_ins()
        self.refresh()
        if not self._diary.hides_mood:
            self._choose(("check_in", check_in.id))
        self.list.setFocus()
        self._say(self.tr("Check-in added to {day}.").format(day=day_text(day)))

    def _on_edit_wanted(self) -> None:
        if self.details.can_edit and not self._is_adding:
            self.details.toggle_edit()

    def _on_open_wanted(self) -> None:
        """Go from the list into the details."""
        self.filter_button.setChecked(False)
        if self.details.can_edit and not self._is_adding:
            self.details.focus_table()

    def _on_esc(self) -> None:
        """Leave the form, then the fields, then the details."""
        if self._is_adding:
            self._on_form_closed()
        elif self.details.is_editing:
            self.details.cancel_edit()
        else:
            self.list.setFocus()


def _weeks_between(day: date, today: date) -> int:
    return (monday_of(today) - monday_of(day)).days // 7
