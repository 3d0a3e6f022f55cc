"""What History writes: corrections, deletions, notes; each is said, with Undo beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.pain import BodyPart, Pain
from liftdesk.domain.training.sessions import CardioBout, Session
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.diary import SessionView
from liftdesk.services.entry_edits import EntryEdits, SessionEdit
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.training_log import TrainingLog
from liftdesk.ui.history.details_card import DetailsCard, Shown
from liftdesk.ui.history.entry_texts import session_name
from liftdesk.wording.days import day_text
from liftdesk.wording.problems import sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Pens:
    """The services that write what History asks for."""

    training_log: TrainingLog
    flow: SessionFlow
    check_ins: CheckIns
    questionnaires: Questionnaires
    edits: EntryEdits


class Writing(QObject):
    """Writes what is asked for in the details of what is shown.

    Signals:
        moved: what is shown is on another day now; its key in the list, and the day.
    """

    moved = Signal(object, object)

    def __init__(
        self,
        pens: Pens,
        details: DetailsCard,
        *,
        shown: Callable[[], Shown],
        say: Callable[[str], object],
        unit: Callable[[], Unit],
    ) -> None:
        super().__init__(details)
        self._pens, self._details = pens, details
        self._shown_now, self._say, self._unit = shown, say, unit
        self._listen_to(details)

    def _listen_to(self, details: DetailsCard) -> None:
        details.saved.connect(self._on_saved)
        details.set_deleted.connect(self._on_set_deleted)
        details.set_added.connect(self._on_set_added)
        details.set_moved.connect(self._on_set_moved)
        details.line_added.connect(self._on_line_added)
        details.bout_added.connect(self._on_bout_added)
        details.bout_deleted.connect(self._on_bout_deleted)
        details.deleted.connect(self.delete_shown)
        details.check_in_changed.connect(self._on_check_in_changed)
        details.self_check_moved.connect(self._on_self_check_moved)
        details.felt.connect(self._on_felt)
        details.pain_noted.connect(self._on_pain_noted)
        details.pain_changed.connect(self._on_pain_changed)
        details.pain_removed.connect(self._on_pain_removed)

    def _shown(self) -> SessionView | None:
        found = self._shown_now()
        return found if isinstance(found, SessionView) else None

    def delete_shown(self) -> None:
        """Delete what is shown."""
        found = self._shown_now()
        if isinstance(found, CheckIn):
            self._pens.check_ins.remove(found.id)
            form = self.tr("Check-in of {day} deleted.")
            self._say(form.format(day=self.day_words(found.day)))
        elif isinstance(found, Result):
            self._pens.questionnaires.remove(found.filled.id)
            self._say(
                self.tr("{name}, {day} deleted.").format(
                    name=found.instrument.name, day=self.day_words(found.filled.day)
                )
            )
        elif found is not None:
            session = found.detail.session
            self._pens.training_log.delete_session(session.id)
            self._say(self.tr("{name}, {day} deleted.").format(**self._names(session)))

    def _on_saved(self, edit: SessionEdit) -> None:
        view = self._shown()
        if view is None:
            return
        words = self._changed(view, edit)
        try:
            if not self._pens.edits.change(view.detail, edit):
                return
        except DomainError as error:
            self._say(sentence(error.problem))
            return
        session = view.detail.session
        if edit.day != session.day:
            self.moved.emit(("session", session.id), edit.day)
        self._say(words)

    def _changed(self, view: SessionView, edit: SessionEdit) -> str:
        """Return what an edit changes, by its one part where there is one."""
        session = view.detail.session
        if edit.day != session.day:
            return self.tr("Moved to {day}.").format(day=self.day_words(edit.day))
        heads = (edit.name, edit.kind, edit.is_short) != (
            session.name,
            session.kind,
            session.is_short,
        )
        is_noted = edit.note != session.note
        if len(edit.sets) == 1 and not (edit.bouts or heads or is_noted):
            one = next(one for one in view.detail.sets if one.id == edit.sets[0].id)
            return self.tr("{set} changed.").format(set=self._set_name(one))
        if len(edit.bouts) == 1 and not (edit.sets or heads or is_noted):
            return self.tr("{activity} changed.").format(activity=edit.bouts[0].activity)
        if is_noted and not (edit.sets or edit.bouts or heads):
            return self.tr("Note changed.")
        return self.tr("{name}, {day} changed.").format(**self._names(session))

    def _on_set_deleted(self, one: LoggedSet) -> None:
        name = self._set_name(one)
        self._pens.training_log.delete_set(one.id)
        self._say(self.tr("{set} deleted.").format(set=name))

    def _on_set_added(self, like: LoggedSet) -> None:
        made = self._pens.edits.add_set(like)
        self._say(self.tr("{set} added.").format(set=self._set_name(made)))

    def _on_set_moved(self, one: LoggedSet, by: int, whole: bool) -> None:  # noqa: FBT001 - a slot
        edits = self._pens.edits
        if whole and edits.move_lift(one.session_id, one.exercise_id, by):
            self._say(self.tr("{lift} moved.").format(lift=self._set_name(one).split(",")[0]))
        elif not whole and edits.move_set(one, by):
            self._say(self.tr("Now {set}.").format(set=self._set_name(one)))

    def _on_line_added(self, line: str) -> None:
        view = self._shown()
        field = None if self._details.form is None else self._details.form.sets.line
        if view is None or field is None:
            return
        try:
            reading = self._pens.training_log.read_line(line, unit=self._unit())
        except DomainError as error:
            field.set_problem(sentence(error.problem))
            return
        self._pens.edits.add_sets(view.detail.session, reading.drafts)
        self._say(self.tr("{lift} added.").format(lift=reading.exercise.name))
        if self._details.form is not None:
            self._details.form.sets.line.setFocus()

    def _on_bout_added(self) -> None:
        view = self._shown()
        if view is not None:
            self._pens.edits.add_bout(view.detail.session, self.tr("Easy walk"))
            self._say(self.tr("Easy cardio added."))
            if self._details.form is not None and self._details.form.bouts:
                self._details.form.bouts[0].minutes.setFocus()

    def _on_bout_deleted(self, bout: CardioBout) -> None:
        self._pens.edits.remove_bout(bout)
        self._say(self.tr("{activity} deleted.").format(activity=bout.activity))

    def _on_felt(self, moment: FeelingMoment, value: int | None, arousal: int | None) -> None:
        view = self._shown()
        if view is not None:
            session = view.detail.session
            self._pens.training_log.feel(moment, value, arousal=arousal, session=session)

    def _on_check_in_changed(self, check_in: CheckIn, day: date) -> None:
        before = self._shown_now()
        self._pens.check_ins.change(check_in, day=day)
        if check_in.is_empty:
            self._say(self.tr("Nothing was left of the check-in, so it is deleted."))
        else:
            if isinstance(before, CheckIn) and before.day != day:
                self.moved.emit(("check_in", check_in.id), day)
            self._say(self.tr("Check-in of {day} changed.").format(day=self.day_words(day)))

    def _on_self_check_moved(self, day: date) -> None:
        found = self._shown_now()
        if isinstance(found, Result):
            self._pens.questionnaires.move(found.filled.id, day)
            self.moved.emit(("self_check", found.filled.id), day)
            self._say(self.tr("Moved to {day}.").format(day=self.day_words(day)))

    def _on_pain_noted(self, lift: ExerciseId, part: BodyPart, level: int) -> None:
        view = self._shown()
        if view is not None:
            self._pens.flow.add_pain(view.detail.session, lift, part, level)
            self._say(self.tr("Pain noted."))

    def _on_pain_changed(self, pain: Pain, part: BodyPart, level: int) -> None:
        view = self._shown()
        if view is not None:
            self._pens.flow.change_pain(view.detail.session, pain, part, level)
            self._say(self.tr("Pain note changed."))

    def _on_pain_removed(self, pain: Pain) -> None:
        self._pens.flow.remove_pain(pain)
        self._say(self.tr("Pain note removed."))

    def _set_name(self, one: LoggedSet) -> str:
        """Return "Goblet squat, set 2"."""
        view = self._shown()
        lifts = () if view is None else view.lifts
        for lift in lifts:
            ids = [logged.id for logged in lift.sets]
            if one.id in ids:
                return self.tr("{lift}, set {n}").format(
                    lift=lift.exercise.name, n=ids.index(one.id) + 1
                )
        return self.tr("Set")

    def _names(self, session: Session) -> dict[str, str]:
        return {"name": session_name(session), "day": self.day_words(session.day)}

    def day_words(self, day: date) -> str:
        """Return a day as messages name it, with its year where that is not this one."""
        return day_text(day, year=self._pens.questionnaires.today.year)
