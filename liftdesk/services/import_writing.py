"""Writing what an import plan announced, and the account of what it brought."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.heart_trace import HeartTrace, TraceId
from liftdesk.domain.training.sessions import (
    BatchId,
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
    training_day,
)
from liftdesk.domain.training.sets import LoggedSet, SessionId, SetId
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.formats.import_file import Watch
from liftdesk.formats.imported import (
    ImportedCardio,
    ImportedCheckIn,
    ImportedHeart,
    ImportedSession,
    ImportedSet,
)
from liftdesk.services.import_comparing import at_of, day_of, started_of
from liftdesk.services.import_exercises import Account, Rows
from liftdesk.services.import_plan import (
    CheckInPlan,
    Choices,
    IfKnown,
    SessionPlan,
    Standing,
    will_write,
)
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.import_repo import Brought, ImportRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory

_SESSIONS_AT_ONCE = 250
_LONGEST = timedelta(days=2)
"""A workout that ends days later was never ended in its app; its end is then not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterStores:
    """The parts of the store that the writer writes."""

    sessions: SessionRepo
    check_ins: CheckInRepo
    imports: ImportRepo


class Writer:
    """Writes the entries of one batch; it is used within one step of the journal."""

    def __init__(
        self,
        stores: WriterStores,
        *,
        batch: BatchId,
        exercises: Mapping[str, Exercise],
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._stores = stores
        self._batch = batch
        self._exercises = exercises
        self._clock = clock
        self._ids = ids
        self._added: dict[str, list[int]] = {}
        self._before: Rows = {}

    def brought(self, account: Account) -> Brought:
        """Return what was written, together with the account of the exercises."""
        return Brought(
            added={**account.added, **self._added},
            before={**account.before, **self._before},
            after=account.after,
        )

    def write_sessions(self, plans: Sequence[SessionPlan], choices: Choices, watch: Watch) -> None:
        """Write the sessions that are to be written.

        Raises:
            Stopped: the watch wants no more; the step is then rolled back.
        """
        for start in range(0, len(plans), _SESSIONS_AT_ONCE):
            watch(start / len(plans))
            details = []
            for plan in plans[start : start + _SESSIONS_AT_ONCE]:
                if plan.standing in {Standing.GROWN, Standing.HEART}:
                    self._complete(plan)
                elif will_write(plan.standing, choices):
                    details.append(self._new(plan, choices))
            self._stores.sessions.add_details(details)
            self._note("session", [detail.session.id for detail in details])

    def write_check_ins(self, plans: Sequence[CheckInPlan], choices: Choices) -> None:
        """Write the check-ins that are to be written."""
        wanted = [plan for plan in plans if will_write(plan.standing, choices)]
        if choices.alike is IfKnown.REPLACE:
            gone = [p.known for p in wanted if p.standing is Standing.ALIKE and p.known is not None]
            self._remember("check_in", "id", gone)
            self._remember("check_in_tag", "check_in_id", gone)
            self._stores.check_ins.remove(gone)
        written = [self._check_in(plan.found) for plan in wanted]
        self._stores.check_ins.add_many(written)
        self._note("check_in", [one.id for one in written])

    def _note(self, table: str, ids: Sequence[int]) -> None:
        if ids:
            self._added.setdefault(table, []).extend(ids)

    def _remember(self, table: str, column: str, keys: Sequence[int]) -> None:
        found = self._stores.imports.rows_of(table, column, list(keys))
        if found:
            self._before.setdefault(table, []).extend(found)

    def _new(self, plan: SessionPlan, choices: Choices) -> SessionDetail:
        choice = choices.known if plan.standing is Standing.CHANGED else choices.alike
        key = plan.found.natural_key
        if plan.known is not None and choice is IfKnown.REPLACE:
            self._replace(plan.known)
        elif plan.standing is Standing.CHANGED:
            key = self._free_key(key)
        return self._detail(plan.found, key)

    def _replace(self, session_id: SessionId) -> None:
        """Take a session away for the file's own, remembering all of it."""
        self._remember("session", "id", [session_id])
        for table in ("set_entry", "cardio_bout", "heart_rate_bout", "feeling", "pain"):
            self._remember(table, "session_id", [session_id])
        self._remember("session_change", "session_id", [session_id])
        self._stores.sessions.remove([session_id])

    def _free_key(self, key: str) -> str:
        number = 2
        while self._stores.imports.known_sessions([f"{key}|{number}"]):
            number += 1
        return f"{key}|{number}"

    def _complete(self, plan: SessionPlan) -> None:
        """Add to a session what it lacks of the file's."""
        detail = None if plan.known is None else self._stores.sessions.detail(plan.known)
        if detail is None:
            return
        session = detail.session
        place = max((one.position for one in detail.sets), default=-1) + 1
        sets, bouts, traces = list[LoggedSet](), list[CardioBout](), list[HeartTrace]()
        for entry in plan.lacking:
            if isinstance(entry, ImportedSet):
                sets.append(self._set(session, place + len(sets), entry))
            elif isinstance(entry, ImportedCardio):
                bouts.append(self._bout(session, entry))
            else:
                traces.append(self._trace(session, entry))
        self._stores.sessions.add_to(session, sets, bouts, traces)
        self._note("set_entry", [one.id for one in sets])
        self._note("cardio_bout", [one.id for one in bouts])
        self._note("heart_rate_bout", [one.id for one in traces])

    def _detail(self, found: ImportedSession, key: str) -> SessionDetail:
        started = started_of(found, self._clock)
        session = Session(
            id=SessionId(self._ids()),
            kind=SessionKind.STRENGTH if found.sets else SessionKind.EASY_CARDIO,
            day=day_of(found, self._clock),
            started=started,
            ended=self._end(found),
            name=found.name,
            note=found.note,
            batch_id=self._batch,
            natural_key=key,
        )
        return SessionDetail(
            session=session,
            sets=tuple(self._set(session, n, one) for n, one in enumerate(found.sets)),
            cardio=tuple(self._bout(session, bout) for bout in found.cardio),
            hearts=tuple(self._trace(session, heart) for heart in found.heart),
        )

    def _end(self, found: ImportedSession) -> datetime | None:
        """Return when it ended, None where the file does not know or cannot mean it."""
        if found.ended is None or not found.started <= found.ended <= found.started + _LONGEST:
            return None
        return at_of(found.ended, self._clock)

    def _set(self, session: Session, position: int, one: ImportedSet) -> LoggedSet:
        return LoggedSet(
            id=SetId(self._ids()),
            session_id=session.id,
            exercise_id=self._exercises[one.exercise.casefold()].id,
            day=session.day,
            position=position,
            kind=one.kind,
            done=one.done,
            planned=one.planned,
            note=one.note,
            superset=one.superset,
        )

    def _bout(self, session: Session, bout: ImportedCardio) -> CardioBout:
        return CardioBout(
            id=CardioId(self._ids()),
            session_id=session.id,
            activity=bout.activity,
            seconds=bout.seconds,
            metres=bout.metres,
            mean_bpm=bout.mean_bpm,
            note=bout.note,
        )

    def _trace(self, session: Session, heart: ImportedHeart) -> HeartTrace:
        return HeartTrace(
            id=TraceId(self._ids()),
            session_id=session.id,
            started=at_of(heart.started, self._clock),
            beats=heart.beats,
        )

    def _check_in(self, found: ImportedCheckIn) -> CheckIn:
        at = at_of(found.at, self._clock)
        return CheckIn(
            id=CheckInId(self._ids()),
            at=at,
            day=found.day or training_day(at, self._clock.day_starts_at),
            mood=found.mood,
            energy=found.energy,
            sleep=found.sleep,
            stress=found.stress,
            confidence=found.confidence,
            note=found.note,
            tags=found.tags,
            batch_id=self._batch,
            natural_key=found.natural_key,
        )
