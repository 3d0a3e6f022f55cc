"""What is done with the lift that is open: swap, pair, stop, note, say that it hurts."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.services.day_view import LiftToday
from liftdesk.ui.today.lift_links import LiftLinks, LiftServices
from liftdesk.ui.today.menus import RULE, Choice, free_for_turns, menu_of, open_below
from liftdesk.ui.today.open_row import OpenRow
from liftdesk.ui.today.set_actions import SetActions
from liftdesk.wording.pains import pain_text


class LiftActions(QObject):
    """Acts for one open row at a time; `attach` is given each new one."""

    def __init__(self, *, services: LiftServices, links: LiftLinks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._links = services, links
        self._row: OpenRow | None = None
        self.sets = SetActions(services=services, links=links, parent=self)
        self.menu = QMenu()

    def attach(self, row: OpenRow) -> None:
        """Listen to a row that was just opened, or shows something else now."""
        if row is not self._row:
            self._row = row
            row.asked.connect(self.ask)
        self.sets.attach(row)

    @property
    def lift(self) -> LiftToday | None:
        """The lift that is open."""
        return None if self._row is None else self._row.lift

    def ask(self, what: str) -> None:
        """Do what is asked of the open lift: "swap", "pain", "menu", "more" or "stop"."""
        if self.lift is None:
            return
        {
            "swap": self._open_swap,
            "pain": self._open_pain,
            "menu": self._open_menu,
            "more": self._one_more,
            "stop": self._stop,
        }[what]()

    def _open_menu(self) -> None:
        row = self._row
        if row is not None:
            self.menu = menu_of(self.choices(), row)
            open_below(self.menu, row.more_button)

    def choices(self) -> list[Choice]:
        """Return the lines of the open lift's menu."""
        lift = self.lift
        if lift is None:
            return []
        hurts = self.tr("Something hurts\N{HORIZONTAL ELLIPSIS}")
        lines = [Choice(words=hurts, act=self._open_pain, keys="Alt+P"), RULE]
        lines.append(Choice(words=self.tr("One more set"), act=self._one_more))
        to_come = lift.plan.target.sets - len(lift.done)
        if to_come > 1 and not lift.is_fewer:
            lines.append(Choice(words=self.tr("One set fewer"), act=self._one_fewer))
        lines += self._turn_choices(lift)
        lines.append(RULE)
        if lift.done:
            lines.append(
                Choice(
                    words=self.tr("Note on the last set\N{HORIZONTAL ELLIPSIS}"),
                    act=self._open_note,
                )
            )
            lines.append(
                Choice(words=self.tr("How did that set feel?"), act=self.sets.ask_first_set)
            )
        if lift.plan.exercise.measure is Measure.REPS:
            shown = self._links.shows_rir()
            words = self.tr("Reps in reserve (RIR)")
            lines.append(Choice(words=words, act=self._toggle_rir, is_on=shown))
        lines.append(RULE)
        return [*lines, self._leave_choice(lift)]

    def _turn_choices(self, lift: LiftToday) -> list[Choice]:
        if lift.turn is not None:
            return [Choice(words=self.tr("Do these one after the other"), act=self._unpair)]
        free = free_for_turns(lift, self._links.view().lifts)
        if lift.is_done or not free:
            return []
        others = [Choice(words=one.plan.exercise.name, act=self._pair_with(one)) for one in free]
        return [Choice(words=self.tr("Do in turn with"), choices=others)]

    def _leave_choice(self, lift: LiftToday) -> Choice:
        if lift.is_stopped:
            return Choice(words=self.tr("Take it up again"), act=self._take_up)
        words = self.tr("Stop this lift today") if lift.done else self.tr("Leave it out today")
        return Choice(words=words, act=self._stop)

    def _open_swap(self) -> None:
        from liftdesk.ui.today.lift_picker import LiftPicker  # noqa: PLC0415 - only when asked for

        row, lift, view = self._row, self.lift, self._links.view()
        if row is None or lift is None:
            return
        candidates = self._services.flow.candidates(lift.plan.exercise, view)
        planned = self._services.library.by_id().get(lift.stands_for or lift.id)
        if lift.is_swapped and planned is not None:
            candidates = [planned, *(one for one in candidates if one.id != planned.id)]
        present = {one.id for one in view.lifts}
        picker = LiftPicker(
            self.tr("Do what instead of {lift}?").format(lift=lift.plan.exercise.name),
            candidates,
            lambda: [e for e in self._services.library.all() if e.id not in present],
        )
        picker.picked.connect(lambda exercise: self._swap(lift, exercise))
        picker.closed.connect(self._close_panel)
        row.open_panel(picker)

    def _swap(self, lift: LiftToday, exercise: Exercise) -> None:
        self._close_panel()
        self._services.flow.swap_lift(lift, exercise.id, self._links.head())
        self._links.say(self.tr("{lift} instead, for today.").format(lift=exercise.name))
        self._links.focus()

    def _open_pain(self) -> None:
        from liftdesk.ui.shared.pain_form import PainForm  # noqa: PLC0415 - only when asked for

        row, lift = self._row, self.lift
        if row is None or lift is None:
            return
        form = PainForm(lift.plan.exercise.name, lift.pain)
        form.noted.connect(lambda part, level: self._note_pain(lift, part, level))
        form.removed.connect(lambda: self._remove_pain(lift))
        form.closed.connect(self._close_panel)
        row.open_panel(form)

    def _note_pain(self, lift: LiftToday, part: BodyPart, level: int) -> None:
        self._close_panel()
        pain = self._services.flow.note_pain(lift.id, part, level, self._links.head())
        self._links.say(self.tr("Noted: {pain}.").format(pain=pain_text(pain)))
        line = None if self._row is None else self._row.pain_line
        if line is not None and line.buttons and pain.is_to_stop:
            line.buttons[0].setFocus()
        else:
            self._links.focus()

    def _remove_pain(self, lift: LiftToday) -> None:
        self._close_panel()
        if lift.pain is not None:
            self._services.flow.remove_pain(lift.pain)
            self._links.say(self.tr("Note removed."))
        self._links.focus()

    def _open_note(self) -> None:
        from liftdesk.ui.today.note_edit import NoteEdit  # noqa: PLC0415 - only when asked for

        row, lift = self._row, self.lift
        if row is None or lift is None or not lift.done:
            return
        last = lift.done[-1]
        name = self.tr("Note on set {n}").format(n=len(lift.done))
        edit = NoteEdit(name, last.note)
        edit.kept.connect(lambda text: self._keep_note(last, text))
        edit.closed.connect(self._close_panel)
        row.open_panel(edit)

    def _keep_note(self, one: LoggedSet, text: str) -> None:
        self._close_panel()
        self._services.training_log.note_set(one.id, text)
        self._links.focus()

    def _close_panel(self) -> None:
        if self._row is not None and self._row.panel is not None:
            self._row.open_panel(None)
            self._links.focus()

    def _toggle_rir(self) -> None:
        wanted = not self._links.shows_rir()
        self._services.preferences.put("show_rir", "1" if wanted else "0")
        self._links.focus()

    def _one_more(self) -> None:
        if self.lift is not None:
            self._services.flow.one_set_more(self.lift, self._links.view(), self._links.head())
            self._links.focus()

    def _one_fewer(self) -> None:
        if self.lift is not None:
            self._services.flow.one_set_fewer(self.lift, self._links.view(), self._links.head())
            self._links.focus()

    def _pair_with(self, other: LiftToday) -> Callable[[], None]:
        def pair() -> None:
            if self.lift is not None:
                self._services.flow.pair((self.lift.id, other.id), self._links.view())
                self._links.focus()

        return pair

    def _unpair(self) -> None:
        if self.lift is not None:
            self._services.flow.unpair(self.lift, self._links.view())
            self._links.focus()

    def _stop(self) -> None:
        lift = self.lift
        if lift is None:
            return
        self._services.flow.drop_lift(lift, self._links.head())
        words = self.tr("{lift} stopped for today.") if lift.done else self.tr("{lift} left out.")
        self._links.say(words.format(lift=lift.plan.exercise.name))
        self._links.focus()

    def _take_up(self) -> None:
        if self.lift is not None:
            self._services.flow.go_on_with(self.lift, self._links.head())
            self._links.focus()
