"""The training log: sets and sessions, each write one undoable step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise, LoadKind, Measure
from liftdesk.domain.training.sessions import (
    Session,
    SessionKind,
    TalkTest,
    training_day,
)
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.trash import TrashedKind
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId, FeelingMoment
from liftdesk.services.easy_cardio import MINUTES_A_DAY, CardioDraft, cardio_entry
from liftdesk.services.library import Library
from liftdesk.services.trash import Trash
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

SAME_VISIT = timedelta(hours=4)
"""A set within four hours of a day's strength session belongs to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a session begun today is called: its letter, its name, whether it is a short one."""

    code: str = ""
    name: str = ""
    is_short: bool = False


NO_HEAD = Head()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One set to be logged: exercise, what was done, what was asked for."""

    exercise: Exercise
    done: Effort
    planned: Effort | None = None
    kind: SetKind = SetKind.WORKING
    note: str = ""
    superset: int | None = None

    def logged(
        self, set_id: SetId, session: Session, position: int, *, at: datetime | None = None
    ) -> LoggedSet:
        """Return it as a set of a session."""
        return LoggedSet(
            id=set_id,
            session_id=session.id,
            exercise_id=self.exercise.id,
            day=session.day,
            position=position,
            kind=self.kind,
            done=self.done,
            planned=self.planned,
            note=self.note,
            superset=self.superset,
            at=at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReading:
    """A quick line as it was read: its exercise and the sets it would log."""

    exercise: Exercise
    drafts: tuple[Draft, ...]


class TrainingLog:
    """Logs, corrects and deletes sets and sessions."""

    def __init__(  # noqa: PLR0913 - what it writes with, and where deleted sessions go
        self,
        *,
        journal: Journal,
        sessions: SessionRepo,
        trash: Trash,
        library: Library,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._sessions = sessions
        self._trash = trash
        self._library = library
        self._clock = clock
        self._ids = ids

    def log_sets(
        self, drafts: Sequence[Draft], *, at: datetime | None = None, head: Head = NO_HEAD
    ) -> list[LoggedSet]:
        """Write sets into the session of their time, begun where there is none, as one step."""
        moment = self._clock.now() if at is None else self._clock.localise(at)
        with self._journal.step(translate("Steps", "Log set")):
            session, start = self._open_session(moment, head)
            logged = [
                draft.logged(SetId(self._ids()), session, position, at=moment)
                for position, draft in enumerate(drafts, start=start)
            ]
            for one in logged:
                self._sessions.add_set(one)
        return logged

    def log_line(
        self, text: str, *, unit: Unit, at: datetime | None = None, head: Head = NO_HEAD
    ) -> list[LoggedSet]:
        """Log what a quick line says; `head` names the session where the line begins it.

        Raises:
            DomainError: the line or its exercise is not clear; nothing was written.
        """
        return self.log_sets(self.read_line(text, unit=unit).drafts, at=at, head=head)

    def read_line(self, text: str, *, unit: Unit) -> LineReading:
        """Say how a quick line reads; nothing is written.

        Raises:
            DomainError: the line or its exercise is not clear.
        """
        from liftdesk.formats import quick_line  # noqa: PLC0415 - a start reads no line

        line = quick_line.parse(text, unit=unit)
        exercise = self._own_form(quick_line.match(line.exercise, self._library.all()))
        if line.is_assisted:
            exercise = self._assisted_form(exercise)
        return LineReading(
            exercise=exercise,
            drafts=tuple(
                Draft(exercise=exercise, done=_as(exercise, effort), kind=line.kind, note=line.note)
                for effort in line.efforts
            ),
        )

    def _own_form(self, exercise: Exercise) -> Exercise:
        """Return the form of a catalogue lift that the person trains, where there is just one.

        Who brought "Squat (Barbell)" from another app and types "squat" means that one.
        """
        if self._sessions.sets_of_exercises([exercise.id], sessions=1):
            return exercise
        kin = [one for one in self._library.all() if one.kin == exercise.id]
        trained = [one for one in kin if self._sessions.sets_of_exercises([one.id], sessions=1)]
        return trained[0] if len(trained) == 1 else exercise

    def _assisted_form(self, exercise: Exercise) -> Exercise:
        """Return the form of a lift whose load is help: "pull-up bw-20" is an assisted pull-up."""
        if exercise.load_kind is LoadKind.ASSISTED:
            return exercise
        name = exercise.name.casefold()
        forms = [
            one
            for one in self._library.all()
            if one.load_kind is LoadKind.ASSISTED and one.name.casefold().endswith(name)
        ]
        if len(forms) != 1:
            raise DomainError(Trouble.ASSISTANCE_UNKNOWN, "exercise", text=exercise.name)
        return self._own_form(forms[0])

    def begin(self, *, at: datetime | None = None, head: Head = NO_HEAD) -> Session:
        """Return the strength session that `at` (now) belongs to, begun where there is none."""
        moment = self._clock.now() if at is None else self._clock.localise(at)
        with self._journal.step(translate("Steps", "Begin session")):
            return self._open_session(moment, head)[0]

    def begin_another(self, *, name: str) -> Session:
        """Begin a strength session now beside those that the day has; it has no letter."""
        with self._journal.step(translate("Steps", "Begin session")):
            return self._begun(self._clock.now(), Head(name=name))

    def feel(
        self,
        moment: FeelingMoment,
        valence: int | None,
        *,
        arousal: int | None = None,
        session: Session | None = None,
        head: Head = NO_HEAD,
    ) -> None:
        """Write how a session felt, -5 to +5, or take that away again (None).

        `arousal` is how activated one felt, 1 to 6, where it was said. Without a session, today's
        is begun.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE.
        """
        at = self._clock.now()
        with self._journal.step(translate("Steps", "Note feeling")):
            felt = self._open_session(at, head)[0] if session is None else session
            if valence is None:
                self._sessions.remove_feeling(felt.id, moment)
                return
            self._sessions.put_feeling(
                Feeling(
                    id=FeelingId(self._ids()),
                    session_id=felt.id,
                    moment=moment,
                    valence=valence,
                    arousal=arousal,
                    at=at,
                ),
                felt.day,
            )

    def add_cardio(
        self,
        minutes: int,
        *,
        activity: str,
        talk_test: TalkTest | None = None,
        at: datetime | None = None,
    ) -> Session:
        """Write minutes of easy cardio as an entry of its own.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "minutes".
        """
        if not 1 <= minutes <= MINUTES_A_DAY:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=1, high=MINUTES_A_DAY)
        moment = self._clock.now() if at is None else self._clock.localise(at)
        done = CardioDraft(seconds=minutes * 60, activity=activity, talk_test=talk_test)
        day = training_day(moment, self._clock.day_starts_at)
        detail = cardio_entry(done, started=moment, day=day, ids=self._ids)
        with self._journal.step(translate("Steps", "Add easy cardio")):
            self._sessions.add(detail.session)
            self._sessions.add_cardio(detail.cardio[0], detail.session.day)
        return detail.session

    def add_rest(self, *, at: datetime | None = None) -> Session:
        """Write a rest day as an entry of its own."""
        moment = self._clock.now() if at is None else self._clock.localise(at)
        session = Session(
            id=SessionId(self._ids()),
            kind=SessionKind.REST,
            day=training_day(moment, self._clock.day_starts_at),
            started=moment,
        )
        with self._journal.step(translate("Steps", "Note rest day")):
            self._sessions.add(session)
        return session

    def correct(self, set_id: SetId, done: Effort) -> None:
        """Write what really happened over a set.

        Raises:
            DomainError: NOT_FOUND.
        """
        found = self._sessions.sets([set_id])
        if not found:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The set"))
        with self._journal.step(translate("Steps", "Edit set")):
            self._sessions.change_set(found[0].corrected(done))

    def note_set(self, set_id: SetId, text: str) -> None:
        """Write a set's note over the one it had.

        Raises:
            DomainError: NOT_FOUND.
        """
        found = self._sessions.sets([set_id])
        if not found:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The set"))
        with self._journal.step(translate("Steps", "Edit note")):
            self._sessions.change_set(found[0].corrected(found[0].done, note=text.strip()))

    def note(self, session: Session, text: str) -> None:
        """Write a session's note over the one it had."""
        with self._journal.step(translate("Steps", "Edit note")):
            self._sessions.change(replace(session, note=text.strip()))

    def move(self, session: Session, day: date) -> Session:
        """Move a session with all that belongs to it to another day, at the same time of day."""
        shift = day - session.day
        started = self._localised(session.started, shift)
        moved = replace(
            session,
            day=day,
            started=started,
            # As long as it was: of two times of day one may not be there when clocks change.
            ended=None if session.ended is None else started + (session.ended - session.started),
        )
        with self._journal.step(translate("Steps", "Move session")):
            self._sessions.change(moved)
        return moved

    def _localised(self, at: datetime, shift: timedelta) -> datetime:
        return self._clock.localise((at + shift).replace(tzinfo=None))

    def add_past_strength(
        self,
        drafts: Sequence[Draft],
        *,
        at: datetime,
        note: str = "",
        feelings: Mapping[FeelingMoment, int] | None = None,
    ) -> Session:
        """Write a strength session of a day gone by as one step; `at` is its wall-clock start."""
        moment = self._clock.localise(at)
        with self._journal.step(translate("Steps", "Add past session")):
            session = self._begun(moment, NO_HEAD, note=note)
            for position, draft in enumerate(drafts):
                self._sessions.add_set(draft.logged(SetId(self._ids()), session, position))
            for when, valence in (feelings or {}).items():
                self.feel(when, valence, session=session)
        return session

    def delete_set(self, set_id: SetId) -> None:
        """Delete a set; undo brings it back."""
        with self._journal.step(translate("Steps", "Delete set")):
            self._sessions.remove_sets([set_id])

    def delete_session(self, session_id: SessionId) -> None:
        """Delete a session with all that belongs to it; undo and the trash bring it back."""
        with self._journal.step(translate("Steps", "Delete session")):
            self._trash.put(TrashedKind.SESSION, [session_id])

    def end(self, session: Session) -> None:
        """Write down when a session ended; not before it began, where the clock was set back."""
        ended = max(session.started, self._clock.now())
        with self._journal.step(translate("Steps", "End session")):
            self._sessions.change(replace(session, ended=ended))

    def _open_session(self, moment: datetime, head: Head) -> tuple[Session, int]:
        """Return the session that a set of this moment belongs to, and the place it takes."""
        for visit in self._sessions.visits(training_day(moment, self._clock.day_starts_at)):
            is_strength = visit.session.kind is SessionKind.STRENGTH
            if is_strength and abs(moment - visit.last) <= SAME_VISIT:
                return visit.session, visit.next_position
        return self._begun(moment, head), 0

    def _begun(self, moment: datetime, head: Head, *, note: str = "") -> Session:
        session = Session(
            id=SessionId(self._ids()),
            kind=SessionKind.STRENGTH,
            day=training_day(moment, self._clock.day_starts_at),
            started=moment,
            code=head.code,
            name=head.name,
            note=note.strip(),
            is_short=head.is_short,
        )
        self._sessions.add(session)
        return session


def _as(exercise: Exercise, effort: Effort) -> Effort:
    """Read a bare amount in the exercise's own measure: `plank 3x45` means seconds."""
    if exercise.measure is Measure.SECONDS and effort.reps is not None:
        return replace(effort, reps=None, seconds=effort.reps)
    if exercise.measure is Measure.METRES and effort.reps is not None:
        return replace(effort, reps=None, metres=float(effort.reps))
    return effort
