"""Today: check in, train, rest, and see the week."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import read_number
from liftdesk.services.day_view import (
    PLAIN_REST,
    DayView,
    LiftToday,
    place_to_open,
    seconds_to_rest,
)
from liftdesk.services.training_log import Head
from liftdesk.ui.shared.look import Look, qapplication
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.check_in_actions import CheckInActions
from liftdesk.ui.today.check_in_card import CheckInCard
from liftdesk.ui.today.feeling_actions import FeelingActions
from liftdesk.ui.today.lift_actions import LiftActions
from liftdesk.ui.today.lift_links import LiftLinks, LiftServices
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from liftdesk.ui.today.rest_timer import RestTimer
from liftdesk.ui.today.row_texts import RowStyle, row_style
from liftdesk.ui.today.session_actions import SessionActions, SessionLinks
from liftdesk.ui.today.session_card import SessionCard
from liftdesk.ui.today.side_column import SideColumn
from liftdesk.ui.today.today_links import TodayLinks, TodayServices
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import time_text
from liftdesk.wording.problems import sentence

if TYPE_CHECKING:
    from liftdesk.ui.today.welcome import Welcome

_PARTS = {
    *("check_in", "session", "week", "rest", "then", "cardio", "week_choices"),
    *("check_ins", "feelings", "lifts", "acts"),
}
_SIDE, _NARROW_SIDE, _NARROW, _SINGLE = 320, 292, 1100, 920


class TodayPage(Page):
    """The first tab: the day, or a welcome while the diary is empty; each made when it is wanted.

    Attributes:
        check_in, session, week, rest, then, cardio: the cards of the day.
        check_ins, feelings, lifts, acts, week_choices: what their buttons do.
    """

    areas = frozenset(Area)

    def __init__(self, *, look: Look, services: TodayServices, links: TodayLinks) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Today"))
        self._look, self._services, self._links = look, services, links
        self._opened = -1
        self._has_begun = self._is_narrow = False
        self._found_unfinished = False
        self._view: DayView | None = None
        self._inside: QWidget | None = None
        self.timer = RestTimer(self)
        self.body.setSpacing(Space.S)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Make the day when one of its parts is first asked for."""
            if name in _PARTS and self._inside is None:
                self._make_inside().hide()  # it may be asked for while the diary is empty
                return getattr(self, name)
            raise AttributeError(name)

    @cached_property
    def welcome(self) -> "Welcome":
        """What stands in the place of the day while the diary is empty."""
        from liftdesk.ui.today.welcome import Welcome  # noqa: PLC0415 - few see it

        welcome = Welcome()
        welcome.set_up_wanted.connect(self._links.set_up)
        welcome.check_in_wanted.connect(self._on_check_in_wanted)
        welcome.import_wanted.connect(self._links.bring_history)
        welcome.sample_wanted.connect(self._links.look_around)
        self.body.addWidget(welcome)
        return welcome

    def _make_inside(self) -> QWidget:
        made = self._inside = QWidget()
        self._build(made)
        self._make_actions()
        self._connect()
        self._fit(self.room)
        return made

    @property
    def view(self) -> DayView | None:
        """What is shown, None before the first refresh."""
        return self._view

    @property
    def shown(self) -> DayView:
        """What is shown.

        Raises:
            LookupError: nothing was shown yet.
        """
        if self._view is None:
            raise LookupError("Today was not shown yet")
        return self._view

    def refresh(self) -> None:
        """Read the day again and show it."""
        view = self._services.day.view()
        is_first = self._view is None
        self._view = view
        is_welcome = view.is_new and not self._has_begun
        # One is hidden, rather than stacked below: a stack is as large as the largest inside it.
        if is_welcome or "welcome" in vars(self):
            self.welcome.setVisible(is_welcome)
        if is_welcome:
            if self._inside is not None:
                self._inside.hide()
            return
        set_shown(self._inside or self._make_inside())
        self.check_ins.show()
        had_focus = self._has_session_focus()
        self._opened = place_to_open(view.lifts, self._opened)
        self._show_session(view)
        self._find_unfinished(view, is_first=is_first)
        self._side.show_day(view, self._services.preferences.unit)
        if had_focus and not self.session.quick_line.edit.hasFocus():
            self.focus_set()

    def _show_session(self, view: DayView) -> None:
        self.session.head_line.show_day(
            view,
            is_narrow=self._is_narrow,
            is_easy=self._services.flow.has_easy_week(),
            has_other=bool(self.acts.other_code()),
        )
        self.session.show_day(view, self._style(), self._opened, self.lifts.attach)
        self.acts.show_own()
        self._plan_rest(view)

    def _find_unfinished(self, view: DayView, *, is_first: bool) -> None:
        """Say calmly that a session was begun before the program started, and go on resting."""
        if is_first and view.is_unfinished:
            self._found_unfinished = True
            if view.rest_left:
                self.rest.begin(left=view.rest_left)
        found = view.began if self._found_unfinished and view.is_unfinished else None
        words = self.tr("You began at {time}.")
        self.session.show_resume(words.format(time=time_text(found)) if found else "")

    def _has_session_focus(self) -> bool:
        holder = qapplication().focusWidget()
        return holder is not None and self.session.isAncestorOf(holder)

    def take_focus(self) -> None:
        """Begin at the set that is next, or at the first day's first button."""
        if "welcome" in vars(self) and self.welcome.isVisible():
            self.welcome.start.setFocus()
        else:
            self.focus_set()

    def focus_set(self) -> None:
        """Put the keyboard into the set that is next."""
        row = self.session.open_row
        if row is not None:
            row.focus_current()
            self.ensureWidgetVisible(row)
        elif self.session.panel is not None:
            self.session.panel.setFocus()
        elif self.session.head_line.end_button.isVisible():
            self.session.head_line.end_button.setFocus()

    def fit_room(self, room: int) -> None:
        """Give the right column less room where there is little, or put it below."""
        was_narrow = self._is_narrow
        if self._inside is not None:
            self._fit(room)
        if self._is_narrow is not was_narrow and self._view is not None and not self._view.is_new:
            self._show_session(self._view)

    def _fit(self, room: int) -> None:
        is_narrow, is_single = room < _NARROW, room < _SINGLE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_single else across)
        side = self._look.text_px(_NARROW_SIDE if is_narrow else _SIDE)
        self._side.keep_width(None if is_single else side)
        self.check_in.fit_room(room)
        self._is_narrow = is_narrow

    def _build(self, made: QWidget) -> None:
        services = self._services
        self.check_in = CheckInCard()
        self.session = SessionCard(
            QuickLineBar(
                lambda text: services.training_log.read_line(text, unit=services.preferences.unit),
                lambda: services.preferences.unit,
                services.library.by_id,
            ),
            self._beep,
        )
        side = self._side = SideColumn(
            self.timer, services.outing, beep=self._beep, open_wins=self._links.open_wins
        )
        self.week, self.rest, self.then, self.cardio = side.week, side.rest, side.then, side.cardio
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self.session, 1)
        self._columns.addWidget(self._side)
        inside = QVBoxLayout(made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(self.check_in)
        inside.addLayout(self._columns, 1)
        self.body.addWidget(made)

    def _make_actions(self) -> None:
        services, links = self._services, self._links
        lift_services = LiftServices(
            training_log=services.training_log,
            flow=services.flow,
            planner=services.planner,
            library=services.library,
            preferences=services.preferences,
        )
        lift_links = LiftLinks(
            view=lambda: self.shown,
            head=self._head,
            say=links.say_undoable,
            went_on=self._on_went_on,
            focus=self.focus_set,
            shows_rir=lambda: self._style().shows_rir,
        )
        self.lifts = LiftActions(services=lift_services, links=lift_links, parent=self)
        self._make_mind_actions(lift_links)
        self.acts = SessionActions(
            self.session,
            day=services.day,
            services=lift_services,
            links=lift_links,
            session_links=SessionLinks(
                reopen=self._reopen,
                end_rest=self.timer.end,
                print_week=links.print_week,
                open_science=links.open_science,
            ),
        )

    def _make_mind_actions(self, lift_links: LiftLinks) -> None:
        services = self._services
        self.check_ins = CheckInActions(
            self.check_in,
            check_ins=services.check_ins,
            preferences=services.preferences,
            say=self._links.say_undoable,
            focus=self.focus_set,
        )
        self.feelings = FeelingActions(
            self.session,
            training_log=services.training_log,
            after=services.after,
            links=lift_links,
        )

    def _connect(self) -> None:
        links = self._links
        self.session.go_on_wanted.connect(self._on_go_on_wanted)
        self.session.row_opened.connect(self._on_row_opened)
        self.session.quick_line.added.connect(self._on_line_added)
        self.cardio.added.connect(self._on_cardio_added)
        self.cardio.page_wanted.connect(links.open_cardio)
        self.week_choices = self._side.choose_days(
            self._services.training_days, say_undoable=links.say_undoable
        )
        self._side.safety.signs.clicked.connect(links.show_stop_signs)
        for keys, act in (
            ("/", self.session.quick_line.edit.setFocus),
            ("Ctrl+T", self.rest.toggle),
            ("Alt+S", self.acts.toggle_short),
            ("Alt+W", lambda: self.lifts.ask("swap")),
            ("Alt+A", self.acts.add_lift),
            ("Alt+U", lambda: self.lifts.sets.answer(0)),
            ("Alt+K", lambda: self.lifts.sets.answer(1)),
            ("Alt+P", lambda: self.lifts.ask("pain")),
            ("Alt+R", self.lifts.sets.focus_question),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    def _style(self) -> RowStyle:
        preferences = self._services.preferences
        return row_style(
            () if self._view is None else self._view.lifts,
            unit=preferences.unit,
            today=self._services.day.today,
            chosen=preferences.get("show_rir"),
            is_narrow=self._is_narrow,
        )

    def _head(self) -> Head:
        if self._view is None:
            return Head()
        plan = self._view.plan
        return Head(code=plan.code, name=plan.name, is_short=self._view.is_short)

    def _plan_rest(self, view: DayView) -> None:
        if not 0 <= self._opened < len(view.lifts):
            self.rest.plan(PLAIN_REST)
            return
        lift = view.lifts[self._opened]
        note = ""
        if lift.done:
            note = self.tr("after set {n} of {all}").format(
                n=len(lift.done), all=lift.plan.target.sets
            )
        self.rest.plan(lift.plan.slot.rest, note)

    def _on_went_on(self, lift: LiftToday) -> None:
        """Begin the rest after a set, or go to the lift that is done in turn."""
        self._found_unfinished = False
        view = self.shown
        seconds = seconds_to_rest(view.lifts, lift.id)
        opened = place_to_open(view.lifts, self._opened, in_turn=True)
        if opened != self._opened:  # else it is as the change has just shown it
            self._opened = opened
            self._show_session(view)
        if seconds and not view.is_finished:
            self.rest.plan(seconds)
            self.rest.begin()
            self._plan_rest(view)
        else:
            self.timer.end()
        self.focus_set()

    def _reopen(self) -> None:
        self._opened = -1
        self.refresh()

    def _on_go_on_wanted(self) -> None:
        self._found_unfinished = False
        self.session.show_resume("")
        self.focus_set()

    def _beep(self) -> None:
        if self._services.preferences.get("rest_sound") == "1":
            QApplication.beep()

    def _on_row_opened(self, place: int) -> None:
        if self._view is None:
            return
        self._opened = place
        self._show_session(self._view)
        self.focus_set()

    def _on_line_added(self, text: str) -> None:
        try:
            logged = self._services.training_log.log_line(
                text, unit=self._services.preferences.unit, head=self._head()
            )
        except DomainError:
            return  # the line's own echo says it
        self.session.quick_line.clear()
        self._links.say_undoable(self.tr("{sets} added.").format(sets=sets_text(len(logged))))

    def _on_cardio_added(self, typed: str, talk_test: TalkTest) -> None:
        try:
            self._services.training_log.add_cardio(
                round(read_number(typed, "minutes")),
                activity=self.tr("Easy cardio"),
                talk_test=talk_test,
            )
        except DomainError as error:
            self.cardio.show_problem(sentence(error.problem))
            return
        self.cardio.close_form()
        self._links.say_undoable(self.tr("{n} minutes added.").format(n=typed))

    def _on_check_in_wanted(self) -> None:
        self._has_begun = True
        self.refresh()
        self.check_in.rows["mood"].setFocus()
