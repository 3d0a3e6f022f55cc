"""What History writes: corrections, deletions, notes; each is said, with Undo beside it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from liftdesk.domain.training.pain import BodyPart, Pain
from liftdesk.domain.training.sessions import CardioBout, Session
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.diary import SessionView
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.training_log import TrainingLog
from liftdesk.ui.history.details_card import DetailsCard
from liftdesk.ui.history.entry_texts import session_name
from liftdesk.wording.days import day_text

ChangeCardio = Callable[[Session, CardioBout], None]


class Writing(QObject):
    """Writes what is asked for in the details of the session or check-in that is shown."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it writes with, and whom it tells
        self,
        log: TrainingLog,
        flow: SessionFlow,
        check_ins: CheckIns,
        change_cardio: ChangeCardio,
        shown: Callable[[], SessionView | CheckIn | None],
        say: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._log, self._flow, self._shown_now, self._say = log, flow, shown, say
        self._check_ins = check_ins
        self._change_cardio = change_cardio

    def listen_to(self, details: DetailsCard) -> None:
        """Write what these details ask for."""
        details.corrected.connect(self._on_corrected)
        details.set_deleted.connect(self._on_set_deleted)
        details.deleted.connect(self.delete_shown)
        details.check_in_changed.connect(self._on_check_in_changed)
        details.note_changed.connect(self._on_note_changed)
        details.felt.connect(self._on_felt)
        details.moved.connect(self._on_moved)
        details.bout_changed.connect(self._on_bout_changed)
        details.pain_changed.connect(self._on_pain_changed)
        details.pain_removed.connect(self._on_pain_removed)

    def _shown(self) -> SessionView | None:
        found = self._shown_now()
        return found if isinstance(found, SessionView) else None

    def delete_shown(self) -> None:
        """Delete the session or check-in that is shown."""
        found = self._shown_now()
        if isinstance(found, CheckIn):
            self._check_ins.remove(found.id)
            form = self.tr("Check-in of {day} deleted.")
            self._say(form.format(day=day_text(found.day)))
            return
        view = self._shown()
        if view is None:
            return
        session = view.detail.session
        self._log.delete_session(session.id)
        self._say(
            self.tr("{name}, {day} deleted.").format(
                name=session_name(session), day=day_text(session.day)
            )
        )

    def _on_corrected(self, one: LoggedSet, effort: Effort) -> None:
        name = self._set_name(one)
        self._log.correct(one.id, effort)
        self._say(self.tr("{set} changed.").format(set=name))

    def _on_set_deleted(self, one: LoggedSet) -> None:
        name = self._set_name(one)
        self._log.delete_set(one.id)
        self._say(self.tr("{set} deleted.").format(set=name))

    def _on_note_changed(self, text: str) -> None:
        view = self._shown()
        if view is not None:
            self._log.note(view.detail.session, text)
            self._say(self.tr("Note changed."))

    def _on_felt(self, moment: FeelingMoment, value: int | None, arousal: int | None) -> None:
        view = self._shown()
        if view is not None:
            self._log.feel(moment, value, arousal=arousal, session=view.detail.session)

    def _on_check_in_changed(self, check_in: CheckIn, day: date) -> None:
        self._check_ins.change(check_in, day=day)
        if check_in.is_empty:
            self._say(self.tr("Nothing was left of the check-in, so it is deleted."))
        else:
            self._say(self.tr("Check-in of {day} changed.").format(day=day_text(day)))

    def _on_pain_changed(self, pain: Pain, part: BodyPart, level: int) -> None:
        view = self._shown()
        if view is not None:
            self._flow.change_pain(view.detail.session, pain, part, level)
            self._say(self.tr("Pain note changed."))

    def _on_pain_removed(self, pain: Pain) -> None:
        self._flow.remove_pain(pain)
        self._say(self.tr("Pain note removed."))

    def _on_moved(self, day: date) -> None:
        view = self._shown()
        if view is not None:
            self._log.move(view.detail.session, day)
            self._say(self.tr("Moved to {day}.").format(day=day_text(day)))

    def _on_bout_changed(self, bout: CardioBout) -> None:
        view = self._shown()
        if view is not None:
            self._change_cardio(view.detail.session, bout)
            self._say(self.tr("{activity} changed.").format(activity=bout.activity))

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
