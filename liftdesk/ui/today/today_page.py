"""Today: check in, train, rest, and see the week."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.units import read_number
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.day import Day
from liftdesk.services.day_view import DayView
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.training_log import Draft, Head, TrainingLog
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look, qapplication
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.cardio_card import CardioCard
from liftdesk.ui.today.check_in_card import CheckInCard
from liftdesk.ui.today.lift_row import OpenRow
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from liftdesk.ui.today.rest_card import RestCard
from liftdesk.ui.today.rest_timer import RestTimer
from liftdesk.ui.today.row_texts import RowStyle
from liftdesk.ui.today.session_card import SessionCard
from liftdesk.ui.today.then_card import ThenCard
from liftdesk.ui.today.week_card import WeekCard
from liftdesk.ui.today.welcome import Welcome
from liftdesk.wording.problems import sentence

_SIDE, _NARROW_SIDE, _NARROW, _SINGLE = 320, 292, 1100, 920


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayServices:
    """The services that Today asks and tells."""

    day: Day
    training_log: TrainingLog
    check_ins: CheckIns
    preferences: Preferences
    library: Library


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLinks:
    """Where Today's buttons lead, and how it says what can be undone."""

    print_week: Callable[[], None]
    show_stop_signs: Callable[[], None]
    bring_history: Callable[[], None]
    look_around: Callable[[], None]
    say_undoable: Callable[[str], object]


class TodayPage(Page):
    """The first tab."""

    areas = frozenset(Area)

    def __init__(self, *, look: Look, services: TodayServices, links: TodayLinks) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Today"))
        self._look, self._services, self._links = look, services, links
        self._code, self._is_short, self._opened = "", False, -1
        self._has_begun = self._is_narrow = False
        self._skips_check_in = False
        self._view: DayView | None = None
        self.timer = RestTimer(self)
        self._build()
        self._connect()
        look.changed.connect(self._on_look_changed)

    @property
    def view(self) -> DayView | None:
        """What is shown, None before the first refresh."""
        return self._view

    def refresh(self) -> None:
        """Read the day again and show it."""
        view = self._services.day.view(code=self._code, is_short=self._is_short)
        self._view = view
        is_welcome = view.is_new and not self._has_begun
        self._stack.setCurrentWidget(self.welcome if is_welcome else self._inside)
        if is_welcome:
            return
        self.check_in.show_check_in(view.check_in)
        self.check_in.setVisible(not self._skips_check_in)
        had_focus = self._has_session_focus()
        self._opened = self._place_to_open(view)
        self._show_session(view)
        self.week.show_week(view.week, view.today)
        unit = self._services.preferences.unit
        self.then.show_growth(view.then_and_now, unit=unit, today=view.today)
        self.cardio.show_minutes(view.cardio_minutes, view.week.cardio_aim_minutes)
        if had_focus and not self.session.quick_line.edit.hasFocus():
            self.focus_set()

    def _show_session(self, view: DayView) -> None:
        self.session.show_day(view, self._style(), self._opened, self._attach)
        self._plan_rest(view)

    def _has_session_focus(self) -> bool:
        holder = qapplication().focusWidget()
        return holder is not None and self.session.isAncestorOf(holder)

    def take_focus(self) -> None:
        """Begin at the set that is next, or at the first day's first button."""
        if self._stack.currentWidget() is self.welcome:
            self.welcome.start.setFocus()
        else:
            self.focus_set()

    def focus_set(self) -> None:
        """Put the keyboard into the set that is next."""
        row = self.session.open_row
        if row is not None:
            row.focus_current()
            self.ensureWidgetVisible(row)

    def fit_room(self, room: int) -> None:
        """Give the right column less room where there is little, or put it below."""
        is_narrow, is_single = room < _NARROW, room < _SINGLE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_single else across)
        side = self._look.text_px(_NARROW_SIDE if is_narrow else _SIDE)
        self._side.setMinimumWidth(0 if is_single else side)
        self._side.setMaximumWidth(16_777_215 if is_single else side)
        self.check_in.fit_room(room)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            if self._view is not None and not self._view.is_new:
                self._show_session(self._view)

    def _build(self) -> None:
        services = self._services
        self.body.setSpacing(Space.S)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self.welcome = Welcome()
        self.check_in = CheckInCard()
        self.session = SessionCard(
            QuickLineBar(
                lambda text: services.training_log.read_line(text, unit=services.preferences.unit),
                lambda: services.preferences.unit,
                services.library.by_id,
            )
        )
        self.week, self.rest = WeekCard(), RestCard(self.timer)
        self.then, self.cardio = ThenCard(), CardioCard()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.CARDS)
        for card in (self.week, self.rest, self.then, self.cardio):
            side.addWidget(card)
        side.addLayout(self._safety_line())
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addWidget(self.session, 1)
        self._columns.addWidget(self._side)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(self.check_in)
        inside.addLayout(self._columns, 1)
        self._stack.addWidget(self._inside)
        self._stack.addWidget(self.welcome)

    def _safety_line(self) -> QHBoxLayout:
        self._shield = QLabel()
        self.signs = TextButton(self.tr("Signs to stop"))
        self.signs.set_size("line")
        row = QHBoxLayout()
        row.setContentsMargins(Space.XXS, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._shield, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            label(
                self.tr(
                    "Chest pain, faint, or breath that won\N{RIGHT SINGLE QUOTATION MARK}t "
                    "settle? Stop and rest."
                ),
                "small",
                "ink-muted",
            )
        )
        words.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return row

    def _connect(self) -> None:
        links = self._links
        self.check_in.rated.connect(self._on_rated)
        self.check_in.skipped.connect(self._on_check_in_skipped)
        self.session.felt.connect(self._on_felt)
        self.session.short_toggled.connect(self._on_short_toggled)
        self.session.swap_wanted.connect(self._on_swap_wanted)
        self.session.print_wanted.connect(links.print_week)
        self.session.end_wanted.connect(self._on_end_wanted)
        self.session.row_opened.connect(self._on_row_opened)
        self.session.quick_line.added.connect(self._on_line_added)
        self.cardio.added.connect(self._on_cardio_added)
        self.signs.clicked.connect(links.show_stop_signs)
        self.welcome.start_wanted.connect(self._on_start_wanted)
        self.welcome.check_in_wanted.connect(self._on_check_in_wanted)
        self.welcome.import_wanted.connect(links.bring_history)
        self.welcome.sample_wanted.connect(links.look_around)
        for keys, act in (
            ("/", self.session.quick_line.edit.setFocus),
            ("Ctrl+T", self.rest.toggle),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        self._on_look_changed()

    def _style(self) -> RowStyle:
        preferences = self._services.preferences
        says = any(
            s.done.rir is not None
            for lift in (self._view.lifts if self._view else ())
            for s in (*lift.plan.last, *lift.done)
        )
        chosen = preferences.get("show_rir")
        return RowStyle(
            unit=preferences.unit,
            today=self._services.day.today,
            shows_rir=chosen == "1" if chosen else says,
            is_narrow=self._is_narrow,
        )

    def _head(self) -> Head:
        if self._view is None:
            return Head()
        plan = self._view.plan
        is_short = len(self._view.lifts) < len(plan.lifts)
        return Head(code=plan.code, name=plan.name, is_short=is_short)

    def _place_to_open(self, view: DayView) -> int:
        """Keep the lift that is open until it is done; then open the next one that is not."""
        if 0 <= self._opened < len(view.lifts) and not view.lifts[self._opened].is_done:
            return self._opened
        to_come = [n for n, lift in enumerate(view.lifts) if not lift.is_done]
        later = [n for n in to_come if n > self._opened]
        return (later or to_come or [-1])[0]

    def _attach(self, row: OpenRow) -> None:
        row.logged.connect(lambda efforts: self._on_logged(row, efforts))
        row.corrected.connect(self._on_corrected)
        row.deleted.connect(self._on_deleted)
        row.rir_wanted.connect(self._on_rir_wanted)

    def _plan_rest(self, view: DayView) -> None:
        if not 0 <= self._opened < len(view.lifts):
            self.rest.plan(90)
            return
        lift = view.lifts[self._opened]
        note = ""
        if lift.done:
            note = self.tr("after set {n} of {all}").format(
                n=len(lift.done), all=lift.plan.target.sets
            )
        self.rest.plan(lift.plan.slot.rest, note)

    def _on_logged(self, row: OpenRow, efforts: list[Effort]) -> None:
        plan = row.lift.plan
        drafts = [Draft(exercise=plan.exercise, done=e, planned=plan.effort()) for e in efforts]
        rest = plan.slot.rest
        self._services.training_log.log_sets(drafts, head=self._head())
        self.rest.plan(rest)
        self.rest.begin()
        if self._view is not None:
            self._plan_rest(self._view)
        self.focus_set()

    def _on_corrected(self, logged: LoggedSet, effort: Effort) -> None:
        self._services.training_log.correct(logged.id, effort)
        self._links.say_undoable(self.tr("Set changed."))
        self.focus_set()

    def _on_deleted(self, logged: LoggedSet) -> None:
        self._services.training_log.delete_set(logged.id)
        self._links.say_undoable(self.tr("Set deleted."))
        self.focus_set()

    def _on_rated(self, name: str, value: int | None) -> None:
        self._services.check_ins.rate(name, value)

    def _on_check_in_skipped(self) -> None:
        self._skips_check_in = True
        self.check_in.hide()
        self.focus_set()

    def _on_felt(self, moment: FeelingMoment, value: int | None) -> None:
        session = None if self._view is None or self._view.detail is None else self._view.detail
        self._services.training_log.feel(
            moment, value, session=None if session is None else session.session, head=self._head()
        )
        if moment is FeelingMoment.BEFORE:
            self.focus_set()

    def _on_short_toggled(self) -> None:
        self._is_short = not self._is_short
        self._opened = -1
        self.refresh()

    def _on_swap_wanted(self) -> None:
        codes = self._services.day.codes()
        present = self._view.plan.code if self._view else codes[0]
        place = codes.index(present) if present in codes else -1
        self._code = codes[(place + 1) % len(codes)]
        self._opened = -1
        self.refresh()

    def _on_end_wanted(self) -> None:
        if self._view is not None and self._view.detail is not None:
            self.timer.end()
            self._services.training_log.end(self._view.detail.session)
            self._links.say_undoable(self.tr("Session ended. What you did is what counts."))

    def _on_row_opened(self, place: int) -> None:
        if self._view is None:
            return
        self._opened = place
        self._show_session(self._view)
        self.focus_set()

    def _on_line_added(self, text: str) -> None:
        try:
            logged = self._services.training_log.log_line(
                text, unit=self._services.preferences.unit
            )
        except DomainError:
            return  # the line's own echo says it
        self._links.say_undoable(self.tr("{n} sets added.").format(n=len(logged)))

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

    def _on_rir_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's slot
        self._services.preferences.put("show_rir", "1" if wanted else "0")

    def _on_start_wanted(self) -> None:
        self._has_begun = True
        self.refresh()
        self.focus_set()

    def _on_check_in_wanted(self) -> None:
        self._has_begun = True
        self.refresh()
        self.check_in.scales["mood"].setFocus()

    def _on_look_changed(self) -> None:
        self._shield.setPixmap(self._look.pixmap("shield", "caution", 18))
