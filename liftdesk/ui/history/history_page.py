"""History: the months, the entries by week, and one of them in detail."""

from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout

from liftdesk.domain.changes import Area
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import FilledId, Result
from liftdesk.services.diary import SessionView
from liftdesk.ui.history.copying import Copying
from liftdesk.ui.history.details_card import DetailsCard, Shown
from liftdesk.ui.history.details_column import DetailsColumn
from liftdesk.ui.history.entry_column import EntryColumn
from liftdesk.ui.history.entry_list import EntryList
from liftdesk.ui.history.entry_model import EntryModel, Key
from liftdesk.ui.history.filter_panel import BAR, Asked, FilterPanel
from liftdesk.ui.history.heading import Heading
from liftdesk.ui.history.links import HistoryLinks, HistoryServices
from liftdesk.ui.history.page_links import PageLinks
from liftdesk.ui.history.past_form import PastForm
from liftdesk.ui.history.search_line import SearchLine
from liftdesk.ui.history.selection_card import SelectionCard
from liftdesk.ui.history.timeline import Timeline
from liftdesk.ui.history.together import Together
from liftdesk.ui.history.writing import Writing
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import entries_text
from liftdesk.wording.search import reading_text

_NARROW, _SINGLE = 1100, 760


class HistoryPage(Page):
    """The second tab."""

    areas = frozenset(
        {
            *(Area.SESSIONS, Area.SETS, Area.CARDIO, Area.FEELINGS, Area.PAIN, Area.CHECK_INS),
            *(Area.QUESTIONNAIRES, Area.EXERCISES, Area.PREFERENCES, Area.IMPORTS, Area.WINS),
        }
    )

    def __init__(self, *, look: Look, services: HistoryServices, links: HistoryLinks) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("History"))
        self._look, self._services, self._links = look, services, links
        self._diary, self._today, self._hid_mood = services.diary, services.today, False
        self._unit = lambda: services.preferences.unit
        self._is_single = False
        self._make_parts()
        self._timeline = Timeline(
            (services.diary, services.finding),
            self.list,
            self.model,
            asked=self._asked,
            today=services.today,
        )
        self._writing = Writing(
            services.pens,
            self.details,
            shown=self._shown,
            say=links.say_undoable,
            unit=self._unit,
        )
        self._writing.moved.connect(self._timeline.choose)
        self.together = Together(
            services,
            links,
            lambda: self.several,
            model=self.model,
            timeline=self._timeline,
            copying=self._copying,
        )
        self.body.addLayout(self._three_columns(), 1)
        self._connect()

    def _make_parts(self) -> None:
        services, look = self._services, self._look
        self.model = EntryModel(self)
        self.list = EntryList(look, self.model)
        self.details = DetailsCard(look, self._unit, services.today)
        self._heading = Heading()
        self.body.addWidget(self._heading)  # first: Tab goes through parts as they are put there
        self._filters, self.search_line = FilterPanel(look, self.content), SearchLine(look)
        self.search, self.kinds = self.search_line.field, self._filters.kinds
        self.exercise, self.calendar = self._filters.exercise, self._filters.calendar
        self.calendar.read_from(services.diary.month, services.diary.year)
        self._copying = Copying(services, self._unit)
        self.pages = PageLinks(self._links.open_page)
        self._filters.links.addWidget(self.pages)
        self.filter_button = self._heading.filter_button
        self.add_button = self._heading.add_button
        self._entries = EntryColumn(look, self.search_line, self.list, self.content)
        self._right_side = DetailsColumn(self.details, self.content)

    @cached_property
    def several(self) -> SelectionCard:
        """What several chosen together are shown on, made when they first are."""
        made = SelectionCard(self._today)
        self.together.listen(made)
        self._right_side.hold_several(made)
        return made

    @cached_property
    def form(self) -> PastForm:
        """What a past entry is written in, made when it is first wanted."""
        pens, unit = self._services.pens, self._unit
        made = PastForm((pens.training_log, pens.check_ins), unit=unit, today=self._today)
        made.closed.connect(self._on_form_closed)
        made.added.connect(self._on_added)
        made.checked_in.connect(self._on_checked_in)
        self._right_side.hold_form(made)
        return made

    def _three_columns(self) -> QBoxLayout:
        self._columns = columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(0)
        columns.addWidget(self._filters)
        columns.addSpacing(Space.COLUMNS - BAR)
        columns.addWidget(self._entries)
        columns.addSpacing(Space.COLUMNS)
        columns.addWidget(self._right_side, 1)
        return columns

    @property
    def _key(self) -> Key | None:
        return self._timeline.key

    @property
    def _chosen(self) -> SessionId | None:
        """The session that is shown, None where something else is."""
        return self._timeline.session_id

    def refresh(self) -> None:
        """Read the list and what is shown in detail again; a form being filled in stays."""
        self._heading.show_totals(totals := self._diary.totals())
        self._filters.show_exercises(self._diary.exercises())
        self._filters.show_apps(self._diary.import_formats())
        self._hide_moods(hides=self._diary.hides_mood)
        self.calendar.read(self._today(), totals.first)
        self._on_wanted_changed()

    def _hide_moods(self, *, hides: bool) -> None:
        self._filters.hide_moods(hides=hides)
        if hides and not self._hid_mood and self._right_side.has_form:
            self.form.clear_moods(hides=True)
        self._hid_mood = hides

    def take_focus(self) -> None:
        """Begin at the list."""
        self.list.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search_line.take_focus()

    def choose(self, session_id: SessionId) -> None:
        """Show a session in detail."""
        self._choose(("session", session_id))

    def clear_search(self) -> None:
        """Show everything again."""
        self.search_line.set_text("")
        self._filters.clear()
        self._on_wanted_changed()
        self.list.setFocus()

    def fit_room(self, room: int) -> None:
        """Put calendar and filters behind a button where there is little room."""
        self._is_single = room < _SINGLE
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.room < _NARROW
        is_filtering = is_narrow and self.filter_button.isChecked()
        self.filter_button.setVisible(is_narrow)
        self._filters.setVisible(is_filtering or not is_narrow)
        # There is room for two columns: while filtering, the details wait.
        self._right_side.setVisible(not is_filtering or self._is_adding)
        self._stack_columns()
        is_alone = is_filtering or self._is_single
        self._entries.fit(is_narrow=is_narrow, is_alone=is_alone)

    def _stack_columns(self) -> None:
        """Put the columns below each other where letters are large; the page scrolls then."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if self._is_single else across)
        parts = ((self._filters, 380), (self._entries, 340), (self._right_side, 480))
        for part, least in parts:
            part.setMinimumHeight(self._look.text_px(least) if self._is_single else 0)

    def _connect(self) -> None:
        self._connect_heading()
        for narrowed in (self._filters.changed, self.search_line.changed):
            narrowed.connect(self._on_wanted_changed)
        self.search_line.clear_wanted.connect(self.clear_search)
        if self._right_side.not_found.button is not None:
            self._right_side.not_found.button.clicked.connect(lambda _on=False: self.clear_search())
        self.calendar.chosen.connect(self._on_day_chosen)
        self._timeline.chosen.connect(self._show_details)
        self._timeline.selection_changed.connect(self._show_chosen)
        self.together.done.connect(self.list.setFocus)
        self.together.copied.connect(self._say_copied)
        self.list.edit_wanted.connect(self._on_edit_wanted)
        self.list.delete_wanted.connect(self._on_delete_wanted)
        self.list.open_wanted.connect(self._on_open_wanted)
        for source in (self.list, self.details):
            source.copy_wanted.connect(self._on_copy_wanted)
        self.details.entry_wanted.connect(self._add_entry)
        for keys, act in (
            ("Ctrl+F", self.focus_search),
            ("Ctrl+Shift+C", self._copy_week),
            ("Esc", self._on_esc),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
            if keys == "Esc":
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect_heading(self) -> None:
        heading = self._heading
        heading.filter_button.toggled.connect(lambda _on: self._fit())
        heading.bring.clicked.connect(lambda _checked=False: self._links.bring())
        heading.take.clicked.connect(lambda _checked=False: self._links.take())
        heading.add_button.clicked.connect(lambda: self._add_entry(self._timeline.rest_day))

    @property
    def _is_adding(self) -> bool:
        return self._right_side.is_adding

    def _asked(self) -> Asked:
        return self._filters.asked(self.search_line.text)

    def _shown_view(self) -> SessionView | None:
        return None if self._chosen is None else self._diary.session(self._chosen)

    def _shown(self) -> Shown:
        """Return what is shown in detail, None for a day of rest or nothing."""
        return self._shown_view() or self.model.check_in(self._key) or self._shown_result()

    def _shown_result(self) -> Result | None:
        key = self._key
        is_one = key is not None and key[0] == "self_check"
        return self._diary.self_check(FilledId(key[1])) if key and is_one else None

    def _show_chosen(self) -> None:
        """Show what is chosen, unless a past entry is being added."""
        if not self._is_adding:
            self._show_details()

    def _show_details(self) -> None:
        if self._timeline.selected:
            self.together.show()
            self._right_side.show_several()
        elif self._show_one() or self._show_another():
            self._right_side.show_details()
        else:
            self._right_side.show_nothing(is_search=self._timeline.found is not None)
        self.add_button.show()
        self._fit()

    def _show_one(self) -> bool:
        """Show the session or check-in that is chosen; False where it is another thing."""
        view, check_in = self._shown_view(), self.model.check_in(self._key)
        if view is not None:
            self.details.show_session(view)
            self.calendar.choose(view.detail.session.day)
        elif check_in is not None:
            self.details.show_check_in(check_in, self._services.pens.check_ins.tags())
            self.calendar.choose(check_in.day)
        return view is not None or check_in is not None

    def _show_another(self) -> bool:
        """Show the self-check, win or day of rest that is chosen; False where nothing is."""
        result, win = self._shown_result(), self.model.win(self._key)
        rest_day = self._timeline.rest_day
        if result is not None:
            pack = self._services.pens.questionnaires.pack(result.instrument.id)
            self.details.show_self_check(result, pack)
        elif win is not None:
            self.details.show_win(win)
        elif rest_day is not None:
            self.details.show_rest(rest_day)
        return result is not None or win is not None or rest_day is not None

    def _choose(self, key: Key) -> None:
        self._timeline.choose(key)

    def _on_wanted_changed(self) -> None:
        self._timeline.read()
        asked = self._asked()
        reading = reading_text(self._services.finding.read(f"{asked.terms} {asked.text}"))
        self.search_line.show_found(reading, self._timeline.found)
        self._show_chosen()

    def _on_day_chosen(self, day: date) -> None:
        session_id = self._diary.newest_on(day)
        if session_id is None:
            first = self._diary.totals().first
            if first is not None and first <= day < self._today():
                self._choose(("rest", day.toordinal()))
            return
        self._timeline.choose(("session", session_id), day)

    def _add_entry(self, day: date | None) -> None:
        form = self.form
        self._right_side.show_form()
        self.add_button.hide()  # one filled button a screen, and the form has its own
        self._fit()
        form.start(day, hides_mood=self._diary.hides_mood)

    def _on_form_closed(self) -> None:
        self._show_details()
        self.add_button.setFocus()

    def _on_added(self, day: date) -> None:
        found = self._diary.newest_on(day)
        self._timeline.key = None if found is None else ("session", found)
        self._right_side.show_details()
        self.refresh()
        self._on_day_chosen(day)
        self.list.setFocus()
        self._links.say_undoable(
            self.tr("Added to {day}.").format(day=self._writing.day_words(day))
        )

    def _on_checked_in(self, check_in: CheckIn) -> None:
        """Show the new check-in in the list, which has check-ins from now on."""
        self._right_side.show_details()
        self._filters.show_check_ins()
        self.refresh()
        if not self._diary.hides_mood:
            self._timeline.choose(("check_in", check_in.id), check_in.day)
        self.list.setFocus()
        words = self.tr("Check-in added to {day}.")
        self._links.say_undoable(words.format(day=self._writing.day_words(check_in.day)))

    def _on_edit_wanted(self) -> None:
        if self.details.can_edit and not self._is_adding and not self._timeline.selected:
            self.details.toggle_edit()
            self._see_the_keyboard()

    def _on_delete_wanted(self) -> None:
        if self._timeline.selected:
            self.together.delete()
        else:
            self._writing.delete_shown()

    def _on_open_wanted(self) -> None:
        """Go from the list into what stands beside it."""
        self.filter_button.setChecked(False)
        if self._timeline.selected:
            self.several.first_button().setFocus(Qt.FocusReason.TabFocusReason)
        elif self.details.can_edit and not self._is_adding:
            self.details.focus_table()
        self._see_the_keyboard()

    def _see_the_keyboard(self) -> None:
        """Scroll to where the keyboard is: below the list, where the columns are stacked."""
        there = self.window().focusWidget()
        if self._is_single and self.isAncestorOf(there):
            self.ensureWidgetVisible(there)

    def _on_copy_wanted(self) -> None:
        day = self.model.day(self._key)
        if self._timeline.selected:
            self.together.copy()
        elif day is not None:
            self._say_copied(self._copying.copy([day]))

    def _copy_week(self) -> None:
        """Copy the week of what is chosen."""
        shown = self.model.day(self._key)
        day = self._timeline.rest_day or (self._today() if shown is None else shown.day)
        self._say_copied(self._copying.copy_week(day))

    def _say_copied(self, number: int) -> None:
        self._links.say(self.tr("{entries} copied as text.").format(entries=entries_text(number)))

    def _on_esc(self) -> None:
        """Leave the form, the fields, several entries, the search, then the details."""
        if self._is_adding:
            self._on_form_closed()
        elif self._timeline.selected:
            self._timeline.choose_one()
            self.list.setFocus()
        elif self.details.is_editing:
            self.details.cancel_edit()
        elif self.search.hasFocus() and self._timeline.found is not None:
            self.clear_search()
        else:
            self.list.setFocus()
