"""The sets of the open lift: log and correct them, ask and offer what the next one needs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liftdesk.domain.training.plans import WarmUp
from liftdesk.domain.training.sets import Effort, LoggedSet, SetKind
from liftdesk.domain.training.units import Load
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FeelingMoment
from liftdesk.services.day_view import LiftToday
from liftdesk.services.next_set import NextKind, NextSet, Sources, next_set, without_reserve
from liftdesk.services.training_log import Draft
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.today.lift_links import LiftLinks, LiftServices
from liftdesk.ui.today.open_row import OpenRow
from liftdesk.wording.loads import effort_text

if TYPE_CHECKING:
    from liftdesk.ui.today.next_line import NextLine


class SetActions(QObject):
    """Acts for the sets of one open row at a time; `attach` is given each new one."""

    def __init__(self, *, services: LiftServices, links: LiftLinks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._links = services, links
        self._row: OpenRow | None = None
        self._next: NextLine | None = None
        self._passed: set[tuple[int, int, NextKind]] = set()

    def attach(self, row: OpenRow) -> None:
        """Listen to a row that was just opened, or shows something else now."""
        if row is not self._row:
            self._row = row
            row.logged.connect(self._on_logged)
            row.corrected.connect(self._on_corrected)
            row.deleted.connect(self._on_deleted)
            row.warmed_up.connect(self._on_warmed_up)
        self._show_next()

    @property
    def lift(self) -> LiftToday | None:
        """The lift that is open."""
        return None if self._row is None else self._row.lift

    def focus_question(self) -> None:
        """Put the keyboard into the question below the sets, where there is one."""
        below = None if self._row is None else self._row.below
        if below is not None and below is self._next and self._next.scale is not None:
            self._next.scale.setFocus()
        elif isinstance(below, ScaleRow):
            below.setFocus()

    def answer(self, place: int) -> None:
        """Press a button of the offer below the sets, where there is one: 0 use, 1 keep."""
        below = None if self._row is None else self._row.below
        if below is not None and below is self._next and self._next.offer is not None:
            self._next.offer.buttons[place].click()

    def ask_first_set(self) -> None:
        """Ask how the last set felt, as somebody wishes to say it."""
        if self._row is not None:
            scale = self._first_set_scale()
            self._row.show_below(scale)
            scale.setFocus()

    def _on_logged(self, efforts: list[Effort]) -> None:
        lift = self.lift
        if lift is None:
            return
        plan = lift.plan
        drafts = [
            Draft(
                exercise=plan.exercise,
                done=effort,
                planned=plan.effort(),
                superset=None if lift.turn is None else lift.number,
            )
            for effort in efforts
        ]
        self._services.training_log.log_sets(drafts, head=self._links.head())
        self._say_logged(lift, efforts)
        self._links.went_on(lift)

    def _say_logged(self, lift: LiftToday, efforts: list[Effort]) -> None:
        """Say it aloud; on the screen it stands where it was written."""
        if self._row is not None:
            from liftdesk.ui.shared.announcing import announce  # noqa: PLC0415 - not at the start

            exercise, unit = lift.plan.exercise, self._services.preferences.unit
            done = "; ".join(effort_text(exercise, effort, unit) for effort in efforts)
            words = self.tr("Logged: {lift}, {done}").format(lift=exercise.name, done=done)
            announce(self._row.window(), words)

    def _on_warmed_up(self, warm_up: WarmUp) -> None:
        lift = self.lift
        if lift is None:
            return
        load = Load(warm_up.grams, self._services.preferences.unit)
        draft = Draft(
            exercise=lift.plan.exercise,
            done=Effort(reps=warm_up.reps, load=load),
            kind=SetKind.WARM_UP,
        )
        self._services.training_log.log_sets([draft], head=self._links.head())
        self._links.focus()

    def _on_corrected(self, logged: LoggedSet, effort: Effort) -> None:
        self._services.training_log.correct(logged.id, effort)
        self._links.say(self.tr("Set changed."))
        self._links.focus()

    def _on_deleted(self, logged: LoggedSet) -> None:
        self._services.training_log.delete_set(logged.id)
        self._links.say(self.tr("Set deleted."))
        self._links.focus()

    # What stands below the sets

    def _show_next(self) -> None:
        row, lift = self._row, self.lift
        if row is None or lift is None:
            return
        found = self._found(lift)
        if found.kind is not NextKind.NOTHING:
            from liftdesk.ui.today.next_line import NextLine  # noqa: PLC0415 - after a set

            line = self._next = NextLine(found, self._services.preferences.unit)
            line.reserve_said.connect(self._on_reserve_said)
            line.load_chosen.connect(self._on_load_chosen)
            line.passed_over.connect(self._on_passed_over)
            row.show_below(line)
        elif self._asks_first_set(lift):
            row.show_below(self._first_set_scale())
        else:
            row.show_below(None)

    def _found(self, lift: LiftToday) -> NextSet:
        services, view = self._services, self._links.view()
        sources = Sources(earlier=services.flow.earlier, steps=services.planner.steps)
        found = next_set(lift, view, sources)
        if found.kind is NextKind.RESERVE and self._is_passed(lift, found.kind):
            found = without_reserve(lift, view, sources)
        return NextSet() if self._is_passed(lift, found.kind) else found

    def _key(self, lift: LiftToday, kind: NextKind) -> tuple[int, int, NextKind]:
        about = lift.done[-1].id if lift.done else 0
        return lift.id, about, kind

    def _is_passed(self, lift: LiftToday, kind: NextKind) -> bool:
        return self._key(lift, kind) in self._passed

    def _pass(self) -> None:
        if self.lift is not None and self._row is not None:
            below = self._row.below
            is_next = below is not None and below is self._next
            kind = self._next.kind if self._next and is_next else NextKind.NOTHING
            self._passed.add(self._key(self.lift, kind))
            self._show_next()

    def _on_reserve_said(self, about: LoggedSet, more: int) -> None:
        done = about.done
        effort = Effort(
            reps=done.reps,
            seconds=done.seconds,
            metres=done.metres,
            load=done.load,
            rir=float(more),
            other_side=done.other_side,
        )
        self._services.training_log.correct(about.id, effort)
        self._links.focus()

    def _on_load_chosen(self, grams: int) -> None:
        if self._row is not None:
            self._row.grid.use_load(grams)
            self._pass()

    def _on_passed_over(self) -> None:
        self._pass()
        self._links.focus()

    def _asks_first_set(self, lift: LiftToday) -> bool:
        view = self._links.view()
        chosen = self._services.preferences.get("ask_first_set") == "1"
        is_first = view.sets_done == 1 and len(lift.done) == 1
        asked = self._is_passed(lift, NextKind.NOTHING)
        return chosen and is_first and not asked and view.felt(FeelingMoment.FIRST_SET) is None

    def _first_set_scale(self) -> ScaleRow:
        scale = ScaleRow(
            FEELING_SCALE.start,
            FEELING_SCALE.stop - 1,
            self.tr("very bad"),
            self.tr("very good"),
            self.tr("How did that set feel?"),
        )
        view = self._links.view()
        felt = view.felt(FeelingMoment.FIRST_SET)
        scale.set_value(None if felt is None or view.hides_mood else felt.valence)
        scale.chosen.connect(self._on_first_set_felt)
        return scale

    def _on_first_set_felt(self, valence: int | None) -> None:
        self._services.flow.feel_first_set(valence, self._links.head())
        self._links.focus()
