"""What is done with the session: short or gentle day, another one, lifts added, notes, its end."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.values import dataclass
from liftdesk.services.day import Day
from liftdesk.ui.today.lift_links import LiftLinks, LiftServices
from liftdesk.ui.today.menus import RULE, Choice, menu_of, open_below
from liftdesk.ui.today.session_card import SessionCard
from liftdesk.wording.numbers import percent_text

if TYPE_CHECKING:
    from liftdesk.ui.today.lift_picker import LiftPicker


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLinks:
    """What the session needs of its page: `reopen` opens the first lift that is to be done.

    `end_rest` stops the rest timer, `print_week` opens the preview of the week, `open_science` the
    page of what studies found.
    """

    reopen: Callable[[], None]
    end_rest: Callable[[], None]
    print_week: Callable[[], None]
    open_science: Callable[[], None]


class SessionActions(QObject):
    """Listens to the session's card."""

    def __init__(
        self,
        card: SessionCard,
        *,
        day: Day,
        services: LiftServices,
        links: LiftLinks,
        session_links: SessionLinks,
    ) -> None:
        super().__init__(card)
        self._card, self._day = card, day
        self._services, self._links, self._session = services, links, session_links
        self.menu = QMenu()
        self._made_picker: LiftPicker | None = None
        self._own_picker: LiftPicker | None = None
        head = card.head_line
        head.short_toggled.connect(self._on_short_toggled)
        head.other_wanted.connect(self._on_other_wanted)
        head.print_wanted.connect(session_links.print_week)
        head.end_wanted.connect(self._on_end_wanted)
        head.menu_wanted.connect(self._on_menu_wanted)
        card.short_wanted.connect(self._on_short_toggled)
        card.short_declined.connect(self._on_short_declined)
        card.end_wanted.connect(self._on_end_wanted)
        card.add_button.clicked.connect(self.add_lift)

    def show_own(self) -> None:
        """Keep the search field open in a session without a plan."""
        view = self._links.view()
        panel = self._card.panel
        is_picking = panel is not None and panel is self._made_picker
        if view.is_own and not view.lifts:
            if not is_picking:
                self._own_picker = self._picker(can_close=False)
                self._card.open_panel(self._own_picker)
        elif is_picking and panel is self._own_picker:
            self._card.open_panel(None)

    def toggle_short(self) -> None:
        """Make it a short day or a full one, where the button for it is there."""
        if self._card.head_line.short_button.isVisible():
            self._on_short_toggled()

    def _on_short_toggled(self) -> None:
        view = self._links.view()
        self._services.flow.take_short_day(view, short=not view.is_short)
        self._session.reopen()
        self._links.focus()

    def _on_short_declined(self) -> None:
        self._services.flow.decline_short_day(self._links.view())
        self._links.focus()

    def _on_other_wanted(self) -> None:
        view = self._links.view()
        self._services.flow.take_other_session(view, self._day.other_code(view.plan.code))
        self._session.reopen()
        self._links.focus()

    def _on_end_wanted(self) -> None:
        view = self._links.view()
        if view.detail is not None:
            self._session.end_rest()
            self._services.training_log.end(view.detail.session)
            self._links.say(self.tr("Session ended. What you did is what counts."))

    def _on_menu_wanted(self) -> None:
        self.menu = menu_of(self.choices(), self._card)
        open_below(self.menu, self._card.head_line.more_button)

    def choices(self) -> list[Choice]:
        """Return the lines of the session's menu."""
        why = Choice(
            words=self.tr("Why these loads and repetitions?"), act=self._session.open_science
        )
        return [
            *self._day_choices(),
            RULE,
            *self._session_choices(),
            RULE,
            *self._settings(),
            RULE,
            why,
        ]

    def _day_choices(self) -> list[Choice]:
        view, flow = self._links.view(), self._services.flow
        gentle, easy, ill = view.choice.gentle, flow.has_easy_week(), flow.was_ill()
        return [
            Choice(
                words=self.tr("Keep it gentle today, below {share}").format(share=percent_text(70)),
                act=lambda: self._then(flow.take_gentle_day, view, gentle=not gentle),
                is_on=gentle,
            ),
            Choice(
                words=self.tr("Easy week"),
                act=lambda: self._then(flow.wish_easy_week, easy=not easy),
                is_on=easy,
            ),
            Choice(
                words=self.tr("I was ill"),
                act=lambda: self._then(flow.note_illness, ill=not ill),
                is_on=ill,
            ),
        ]

    def _session_choices(self) -> list[Choice]:
        view = self._links.view()
        lines = [
            Choice(
                words=self.tr("Add a lift\N{HORIZONTAL ELLIPSIS}"), act=self.add_lift, keys="Alt+A"
            )
        ]
        if view.detail is not None:
            words = self.tr("Note on this session\N{HORIZONTAL ELLIPSIS}")
            lines.append(Choice(words=words, act=self._open_note))
        lines.append(Choice(words=self.tr("Start an empty session"), act=self._start_own))
        lines.append(self._print_choice())
        return lines

    def _print_choice(self) -> Choice:
        from liftdesk.ui.shared.shown_keys import shown_keys  # noqa: PLC0415 - a start shows no menu

        return Choice(
            words=self.tr("Print week\N{HORIZONTAL ELLIPSIS}"),
            act=self._session.print_week,
            keys=shown_keys().portable("print_week"),
        )

    def _settings(self) -> list[Choice]:
        return [
            self._setting("ask_first_set", self.tr("Ask how the first set felt")),
            self._setting("rest_sound", self.tr("Sound when a rest is over")),
        ]

    def _setting(self, key: str, words: str) -> Choice:
        is_on = self._services.preferences.get(key) == "1"
        return Choice(
            words=words,
            act=lambda: self._then(self._services.preferences.put, key, "0" if is_on else "1"),
            is_on=is_on,
        )

    def _then(self, act: Callable[..., object], *values: object, **named: object) -> None:
        act(*values, **named)
        self._links.focus()

    def add_lift(self) -> None:
        """Open the search for a lift to add."""
        picker = self._picker(can_close=True)
        self._card.open_panel(picker)
        picker.setFocus()

    def _picker(self, *, can_close: bool) -> "LiftPicker":
        from liftdesk.ui.today.lift_picker import LiftPicker  # noqa: PLC0415 - only when asked for

        def free() -> list[Exercise]:
            present = {lift.id for lift in self._links.view().lifts}
            return [e for e in self._services.library.all() if e.id not in present]

        picker = LiftPicker(self.tr("Add which lift?"), self._known(), free, can_close=can_close)
        picker.picked.connect(self._on_picked)
        picker.closed.connect(self._close_panel)
        self._made_picker = picker
        return picker

    def _known(self) -> list[Exercise]:
        """Return the routine's lifts that are not in the session, to choose from at once."""
        present = {lift.id for lift in self._links.view().lifts}
        routine = self._services.planner.routine()
        wanted = dict.fromkeys(s.exercise_id for one in routine.sessions for s in one.slots)
        exercises = self._services.library.by_id()
        return [exercises[one] for one in wanted if one not in present and one in exercises]

    def _on_picked(self, exercise: Exercise) -> None:
        self._card.open_panel(None)
        self._services.flow.add_lift(exercise.id, self._links.head())
        self._links.say(self.tr("{lift} added for today.").format(lift=exercise.name))
        self._links.focus()

    def _close_panel(self) -> None:
        self._card.open_panel(None)
        self.show_own()
        self._links.focus()

    def _open_note(self) -> None:
        from liftdesk.ui.today.note_edit import NoteEdit  # noqa: PLC0415 - only when asked for

        detail = self._links.view().detail
        if detail is None:
            return
        session = detail.session
        edit = NoteEdit(self.tr("Note on this session"), session.note)
        edit.kept.connect(self._keep_note)
        edit.closed.connect(self._close_panel)
        self._card.open_panel(edit)
        edit.setFocus()

    def _keep_note(self, text: str) -> None:
        detail = self._links.view().detail
        self._card.open_panel(None)
        if detail is not None:
            self._services.training_log.note(detail.session, text)
        self._links.focus()

    def _start_own(self) -> None:
        self._session.end_rest()
        self._services.flow.start_own(self._links.view())
        self._session.reopen()
        if self._card.panel is not None:
            self._card.panel.setFocus()
