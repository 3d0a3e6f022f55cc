"""Editing one entry of the diary in place, and deleting several of any kind; each one step."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
)
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.trash import TrashedKind
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.check_ins import CheckInId
from liftdesk.domain.wellbeing.questionnaires import FilledId
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.easy_cardio import EasyCardio
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.services.training_log import Draft, TrainingLog
from liftdesk.services.trash import Trash
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

LONGEST_NAME = 200
LONGEST_SESSION = 24 * 60
"""Minutes."""
FIRST_BOUT = 30
"""Minutes that added easy cardio has before they are edited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetEdit:
    """What one set is to be."""

    id: SetId
    done: Effort
    kind: SetKind
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEdit:
    """What a session is to be.

    `started` is the time of day, `minutes` how long it took (None: not known). `sets` and `bouts`
    are those that may have changed; the others stay.
    """

    name: str
    note: str
    day: date
    started: time
    minutes: int | None
    kind: SessionKind
    is_short: bool = False
    sets: tuple[SetEdit, ...] = ()
    bouts: tuple[CardioBout, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Entries chosen together, each by its id."""

    sessions: tuple[SessionId, ...] = ()
    check_ins: tuple[CheckInId, ...] = ()
    self_checks: tuple[FilledId, ...] = ()

    def __len__(self) -> int:
        """How many they are."""
        return len(self.sessions) + len(self.check_ins) + len(self.self_checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditServices:
    """The services that write what is edited."""

    training_log: TrainingLog
    easy_cardio: EasyCardio
    check_ins: CheckIns
    questionnaires: Questionnaires
    trash: Trash


class EntryEdits:
    """Writes what was edited in History."""

    def __init__(
        self,
        *,
        journal: Journal,
        sessions: SessionRepo,
        services: EditServices,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._journal, self._sessions = journal, sessions
        self._services, self._clock, self._ids = services, clock, ids

    def change(self, detail: SessionDetail, edit: SessionEdit) -> bool:
        """Write what an edit changes of a session as one step; returns whether anything did.

        Raises:
            DomainError: NAME_TOO_LONG, NUMBER_OUT_OF_RANGE naming "minutes", KIND_HAS_SETS,
                KIND_HAS_CARDIO, or NOT_FOUND; nothing was changed.
        """
        _check(detail, edit)
        before = detail.session
        known = {one.id: one for one in self._sessions.sets([one.id for one in edit.sets])}
        bouts = {one.id: one for one in detail.cardio}
        with self._journal.step(translate("Steps", "Edit session")):
            written = [self._put_set(known, one) for one in edit.sets]
            changed = [bout for bout in edit.bouts if bouts.get(bout.id) != bout]
            for bout in changed:
                self._services.easy_cardio.change(self._head(before.id), bout)
            head = self._edited(self._head(before.id), before, edit)
            is_new = head != self._head(before.id)
            if is_new:
                self._sessions.change(head)
        return any(written) or bool(changed) or is_new

    def add_set(self, like: LoggedSet) -> LoggedSet:
        """Write another set below the last one of its lift, equal to `like`.

        Raises:
            DomainError: NOT_FOUND.
        """
        ordered = self._ordered(like.session_id)
        last = max(n for n, one in enumerate(ordered) if one.exercise_id == like.exercise_id)
        made = replace(like, id=SetId(self._ids()), note="", planned=None, at=None)
        with self._journal.step(translate("Steps", "Add set")):
            self._sessions.add_set(replace(made, position=last + 1))
            self._renumber([*ordered[: last + 1], made, *ordered[last + 1 :]], new=made.id)
        return made

    def add_sets(self, session: Session, drafts: Sequence[Draft]) -> None:
        """Write sets at the end of a session, as a line says them."""
        ordered = self._sorted(session.id)
        start = max((one.position for one in ordered), default=-1) + 1
        with self._journal.step(translate("Steps", "Add set")):
            for position, draft in enumerate(drafts, start=start):
                self._sessions.add_set(draft.logged(SetId(self._ids()), session, position))

    def move_set(self, one: LoggedSet, by: int) -> bool:
        """Move a set up (-1) or down (1) among those of its lift; False where it is at the end."""
        ordered = self._ordered(one.session_id)
        own = [n for n, other in enumerate(ordered) if other.exercise_id == one.exercise_id]
        ids = [ordered[n].id for n in own]
        if one.id not in ids:
            raise _gone()
        there = ids.index(one.id) + by
        if not 0 <= there < len(own):
            return False
        a, b = own[there - by], own[there]
        ordered[a], ordered[b] = ordered[b], ordered[a]
        with self._journal.step(translate("Steps", "Reorder sets")):
            self._renumber(ordered)
        return True

    def move_lift(self, session_id: SessionId, exercise_id: ExerciseId, by: int) -> bool:
        """Move a lift with its sets up (-1) or down (1); False where it is at the end."""
        ordered = self._ordered(session_id)
        lifts = list(dict.fromkeys(one.exercise_id for one in ordered))
        if exercise_id not in lifts:
            raise _gone()
        here = lifts.index(exercise_id)
        if not 0 <= here + by < len(lifts):
            return False
        lifts[here], lifts[here + by] = lifts[here + by], lifts[here]
        with self._journal.step(translate("Steps", "Reorder lifts")):
            self._renumber(sorted(ordered, key=lambda one: lifts.index(one.exercise_id)))
        return True

    def add_bout(self, session: Session, activity: str) -> CardioBout:
        """Write half an hour of easy cardio into a session that is edited further."""
        bout = CardioBout(
            id=CardioId(self._ids()),
            session_id=session.id,
            activity=activity,
            seconds=FIRST_BOUT * 60,
        )
        with self._journal.step(translate("Steps", "Add easy cardio")):
            self._sessions.add_cardio(bout, session.day)
        return bout

    def remove_bout(self, bout: CardioBout) -> None:
        """Take a bout of easy cardio out of its session."""
        with self._journal.step(translate("Steps", "Delete easy cardio")):
            self._sessions.remove_cardio([bout.id])

    def delete(self, chosen: Chosen) -> None:
        """Delete entries of any kind as one step; undo brings them back.

        Raises:
            StoreError: the backup before many could not be made; nothing is deleted then.
        """
        self._services.trash.before_deleting(len(chosen))
        with self._journal.step(translate("Steps", "Delete entries")):
            # All of a kind at once: one by one, thousands would take twice as long.
            for kind, ids in (
                (TrashedKind.SESSION, chosen.sessions),
                (TrashedKind.CHECK_IN, chosen.check_ins),
                (TrashedKind.QUESTIONNAIRE, chosen.self_checks),
            ):
                self._services.trash.put(kind, ids)

    def move(self, chosen: Chosen, day: date) -> None:
        """Move entries of any kind to a day, each at its time of day, as one step.

        Raises:
            DomainError: NOT_FOUND.
        """
        with self._journal.step(translate("Steps", "Move entries")):
            for session_id in chosen.sessions:
                self._services.training_log.move(self._head(session_id), day)
            for check_in_id in chosen.check_ins:
                found = self._services.check_ins.find(check_in_id)
                if found is None:
                    raise _gone()
                self._services.check_ins.change(found, day=day)
            for filled_id in chosen.self_checks:
                self._services.questionnaires.move(filled_id, day)

    def _head(self, session_id: SessionId) -> Session:
        found = self._sessions.session(session_id)
        if found is None:
            raise _gone()
        return found

    def _sorted(self, session_id: SessionId) -> list[LoggedSet]:
        detail = self._sessions.detail(session_id)
        if detail is None:
            raise _gone()
        return sorted(detail.sets, key=lambda one: one.position)

    def _ordered(self, session_id: SessionId) -> list[LoggedSet]:
        """Return the sets as they are shown: lift by lift, each in its order."""
        ordered = self._sorted(session_id)
        lifts = list(dict.fromkeys(one.exercise_id for one in ordered))
        return sorted(ordered, key=lambda one: lifts.index(one.exercise_id))

    def _renumber(self, ordered: Sequence[LoggedSet], *, new: SetId | None = None) -> None:
        """Write the places of sets that are not where they were; `new` was written just now."""
        for position, one in enumerate(ordered):
            if one.position != position and one.id != new:
                self._sessions.change_set(replace(one, position=position))

    def _put_set(self, known: dict[SetId, LoggedSet], edit: SetEdit) -> bool:
        if edit.id not in known:
            raise _gone()
        before = known[edit.id]
        after = replace(before, done=edit.done, kind=edit.kind, note=edit.note.strip())
        if after == before:
            return False
        self._sessions.change_set(after)
        return True

    def _edited(self, now: Session, before: Session, edit: SessionEdit) -> Session:
        """Return `now` with what the edit says otherwise than `before`."""
        after = replace(
            now,
            name=now.name if edit.name.strip() == before.name else edit.name.strip(),
            note=edit.note.strip(),
            kind=edit.kind,
            is_short=edit.is_short,
        )
        if (edit.day, edit.started, edit.minutes) == moment_of(before):
            return after
        wall = datetime.combine(edit.day + self._after_midnight(before, edit), edit.started)
        started = self._clock.localise(wall)
        ended = None if edit.minutes is None else started + timedelta(minutes=edit.minutes)
        return replace(after, day=edit.day, started=started, ended=ended)

    def _after_midnight(self, before: Session, edit: SessionEdit) -> timedelta:
        """Return how long after its day's midnight the edited session begins: a day, or nothing.

        One whose time of day stays is not moved, whatever hour days began at when it was written.
        """
        _day, started, _minutes = moment_of(before)
        if edit.started == started:
            return before.started.date() - before.day
        return timedelta(days=edit.started.hour < self._clock.day_starts_at)


def moment_of(session: Session) -> tuple[date, time, int | None]:
    """Return the day of a session, its time of day to the minute, and how many minutes it took."""
    duration = session.duration
    minutes = None if duration is None else round(duration.total_seconds() / 60)
    return session.day, session.started.time().replace(second=0, microsecond=0), minutes


def _check(detail: SessionDetail, edit: SessionEdit) -> None:
    if len(edit.name.strip()) > LONGEST_NAME:
        raise DomainError(Trouble.NAME_TOO_LONG, "name")
    if edit.minutes is not None and not 0 <= edit.minutes <= LONGEST_SESSION:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=0, high=LONGEST_SESSION)
    if edit.kind is detail.session.kind:
        return
    if detail.sets and edit.kind is not SessionKind.STRENGTH:
        raise DomainError(Trouble.KIND_HAS_SETS, "kind")
    if detail.cardio and edit.kind is SessionKind.REST:
        raise DomainError(Trouble.KIND_HAS_CARDIO, "kind")


def _gone() -> DomainError:
    return DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The entry"))
