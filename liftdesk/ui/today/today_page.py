"""Today: check in, train, rest, and see the week."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.changes import Area
from liftdesk.services.day_view import (
    PLAIN_REST,
    DayView,
    LiftToday,
    place_to_open,
    seconds_to_rest,
)
from liftdesk.ui.shared.first_paint import FirstPaint
from liftdesk.ui.shared.look import Look, qapplication
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.check_in_actions import CheckInActions
from liftdesk.ui.today.check_in_card import CheckInCard
from liftdesk.ui.today.open_row import OpenRow
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from liftdesk.ui.today.rest_timer import RestTimer
from liftdesk.ui.today.row_texts import RowStyle, row_style
from liftdesk.ui.today.session_card import SessionCard
from liftdesk.ui.today.side_column import SideColumn
from liftdesk.ui.today.today_links import TodayLinks
from liftdesk.wording.days import time_text

if TYPE_CHECKING:
    from liftdesk.ui.today.feeling_actions import FeelingActions
    from liftdesk.ui.today.lift_actions import LiftActions
    from liftdesk.ui.today.session_actions import SessionActions
    from liftdesk.ui.today.today_actions import TodayActions
    from liftdesk.ui.today.today_services import TodayServices
    from liftdesk.ui.today.week_choices import WeekChoices
    from liftdesk.ui.today.welcome import Welcome

_PARTS = {"check_in", "check_ins", "session", "week", "rest", "then", "cardio", "safety_line"}
_SIDE, _NARROW_SIDE, _NARROW, _SINGLE = 320, 292, 1100, 920


class TodayPage(Page):
    """The first tab: the day, or a welcome while the diary is empty; each made when it is wanted.

    Attributes:
        check_in, session, week, rest, then, cardio, safety_line: the cards of the day.
        check_ins: shows the check-in, and does what is answered there.
    """

    areas = frozenset(Area)

    def __init__(
        self, *, look: Look, services: "TodayServices", outing: OutingTimer, links: TodayLinks
    ) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Today"))
        self._look, self._services, self._links = look, services, links
        self._outing = outing
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
        self.session.go_on_wanted.connect(self._on_go_on_wanted)
        self.session.row_opened.connect(self._on_row_opened)
        FirstPaint(self.session).painted.connect(lambda: self.today_actions)
        self._fit(self.room)
        return made

    @cached_property
    def today_actions(self) -> "TodayActions":
        """What the buttons, rows and keys do; made once the day is painted, or is asked for."""
        from liftdesk.ui.today.today_actions import TodayActions  # noqa: PLC0415 - nobody presses yet

        actions = TodayActions(self, services=self._services, links=self._links)
        row = self.session.open_row
        if row is not None:
            actions.lifts.attach(row)
        return actions

    @property
    def lifts(self) -> "LiftActions":
        """What the buttons of the open lift do."""
        return self.today_actions.lifts

    @property
    def acts(self) -> "SessionActions":
        """What the buttons of the session do."""
        return self.today_actions.acts

    @property
    def feelings(self) -> "FeelingActions":
        """What the questions around a session do."""
        return self.today_actions.feelings

    @property
    def week_choices(self) -> "WeekChoices":
        """What the days of the week offer."""
        return self.today_actions.week_choices

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
        self._free_keyboard()
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
            is_easy=self._services.planner.has_easy_week(),
            has_other=bool(self._services.day.other_code(view.plan.code)),
        )
        self.session.show_day(view, self.style_of_rows(), self._opened, self._attach)
        if view.is_own or "today_actions" in vars(self):
            self.acts.show_own()
        self._plan_rest(view)

    def _attach(self, row: OpenRow) -> None:
        """Have an opened row act; before it can be pressed only where something stands below it."""
        if "today_actions" in vars(self):
            self.lifts.attach(row)
        elif row.lift.is_spoken_of:
            _ = self.today_actions  # they take the row that is open

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

    def _free_keyboard(self) -> None:
        """Take the keyboard out of the open row, which is made anew.

        Else Qt would hand it to whatever comes next, and that would be ringed for nothing.
        """
        holder, row = qapplication().focusWidget(), self.session.open_row
        if holder is not None and row is not None and row.isAncestorOf(holder):
            holder.clearFocus()

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
            self.timer, self._outing, beep=self._beep, open_wins=self._links.open_wins
        )
        self.week, self.rest, self.then, self.cardio = side.week, side.rest, side.then, side.cardio
        self.safety_line = side.safety
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
        self.check_ins = CheckInActions(
            self.check_in,
            check_ins=services.check_ins,
            preferences=services.preferences,
            say=self._links.say_undoable,
            focus=self.focus_set,
        )

    def style_of_rows(self) -> RowStyle:
        """Return how the rows of lifts are shown now."""
        preferences = self._services.preferences
        return row_style(
            () if self._view is None else self._view.lifts,
            unit=preferences.unit,
            today=self._services.day.today,
            chosen=preferences.get("show_rir"),
            is_narrow=self._is_narrow,
        )

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

    def go_on_after(self, lift: LiftToday) -> None:
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

    def reopen(self) -> None:
        """Open the first lift that is to be done."""
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

    def _on_check_in_wanted(self) -> None:
        self._has_begun = True
        self.refresh()
        self.check_in.rows["mood"].setFocus()
