"""The training log: sets and sessions, each write one undoable step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sessions import Session, SessionDetail, SessionKind, training_day
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.formats import quick_line
from liftdesk.services.library import Library
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

SAME_VISIT = timedelta(hours=4)
"""A set within four hours of a day's strength session belongs to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One set to be logged: exercise, what was done, what was asked for."""

    exercise: Exercise
    done: Effort
    planned: Effort | None = None
    kind: SetKind = SetKind.WORKING
    note: str = ""


class TrainingLog:
    """Logs, corrects and deletes sets and sessions."""

    def __init__(
        self,
        *,
        journal: Journal,
        sessions: SessionRepo,
        library: Library,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._sessions = sessions
        self._library = library
        self._clock = clock
        self._ids = ids

    def log_sets(
        self, drafts: Sequence[Draft], *, at: datetime | None = None, code: str = ""
    ) -> list[LoggedSet]:
        """Write sets into the session of their time, begun where there is none, as one step."""
        moment = self._clock.now() if at is None else self._clock.localise(at)
        with self._journal.step(translate("Steps", "Log set")):
            detail = self._open_session(moment, code)
            start = max((s.position for s in detail.sets), default=-1) + 1
            logged = [
                LoggedSet(
                    id=SetId(self._ids()),
                    session_id=detail.session.id,
                    exercise_id=draft.exercise.id,
                    day=detail.session.day,
                    position=position,
                    kind=draft.kind,
                    done=draft.done,
                    planned=draft.planned,
                    note=draft.note,
                    at=moment,
                )
                for position, draft in enumerate(drafts, start=start)
            ]
            for one in logged:
                self._sessions.add_set(one)
        return logged

    def log_line(self, text: str, *, unit: Unit, at: datetime | None = None) -> list[LoggedSet]:
        """Log what a quick line says.

        Raises:
            DomainError: the line or its exercise is not clear; nothing was written.
        """
        line = quick_line.parse(text, unit=unit)
        exercise = quick_line.match(line.exercise, self._library.all())
        drafts = [
            Draft(exercise=exercise, done=_as(exercise, effort), kind=line.kind, note=line.note)
            for effort in line.efforts
        ]
        return self.log_sets(drafts, at=at)

    def correct(self, set_id: SetId, done: Effort) -> None:
        """Write what really happened over a set.

        Raises:
            DomainError: NOT_FOUND.
        """
        found = self._sessions.sets([set_id])
        if not found:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "such set"))
        with self._journal.step(translate("Steps", "Edit set")):
            self._sessions.change_set(found[0].corrected(done))

    def delete_set(self, set_id: SetId) -> None:
        """Delete a set; undo brings it back."""
        with self._journal.step(translate("Steps", "Delete set")):
            self._sessions.remove_sets([set_id])

    def delete_session(self, session_id: SessionId) -> None:
        """Delete a session with all that belongs to it; undo brings it back."""
        with self._journal.step(translate("Steps", "Delete session")):
            self._sessions.remove([session_id])

    def end(self, session: Session) -> None:
        """Write down when a session ended."""
        with self._journal.step(translate("Steps", "End session")):
            self._sessions.change(replace(session, ended=self._clock.now()))

    def _open_session(self, moment: datetime, code: str) -> SessionDetail:
        day = training_day(moment)
        for detail in reversed(self._sessions.on_day(day)):
            last = max((s.at for s in detail.sets if s.at), default=detail.session.started)
            is_strength = detail.session.kind is SessionKind.STRENGTH
            if is_strength and abs(moment - last) <= SAME_VISIT:
                return detail
        session = Session(
            id=SessionId(self._ids()),
            kind=SessionKind.STRENGTH,
            day=day,
            started=moment,
            code=code,
        )
        self._sessions.add(session)
        return SessionDetail(session=session)


def _as(exercise: Exercise, effort: Effort) -> Effort:
    """Read a bare amount in the exercise's own measure: `plank 3x45` means seconds."""
    if exercise.measure is Measure.SECONDS and effort.reps is not None:
        return replace(effort, reps=None, seconds=effort.reps)
    if exercise.measure is Measure.METRES and effort.reps is not None:
        return replace(effort, reps=None, metres=float(effort.reps))
    return effort
