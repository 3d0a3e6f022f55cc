"""How what a file holds stands to what is in the diary: new, known, grown, changed or alike."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from liftdesk.domain.training.sessions import (
    CardioBout,
    SessionDetail,
    SessionKind,
    training_day,
)
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.formats.imported import (
    ImportedCardio,
    ImportedCheckIn,
    ImportedSession,
    ImportedSet,
)
from liftdesk.services.import_plan import CheckInPlan, SessionPlan, Standing
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.import_repo import ImportRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock

_ROUNDING_GRAMS = 120
"""A load that went through the other unit and back: 35 kg, 77.16 lb, 34.999 kg; smallest plates
differ by 250 g."""
_AT_ONCE = 400
_MINUTE = 60

_Told = TypeVar("_Told")

ExerciseOf = Callable[[str], Hashable]
"""Says what a name of the file is: an exercise's id, or the name itself where it will be new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The parts of the diary that an import is compared with."""

    imports: ImportRepo
    sessions: SessionRepo
    check_ins: CheckInRepo


def started_of(found: ImportedSession, clock: Clock) -> datetime:
    """Return when a session began, aware; of a time told in UTC, by this computer's clock."""
    return at_of(found.started, clock)


def at_of(at: datetime, clock: Clock) -> datetime:
    """Return an instant, aware.

    A file that tells every time in UTC does not know where its person was; one that tells another
    offset does.
    """
    if at.tzinfo is None:
        return clock.localise(at)
    return at if at.utcoffset() else clock.here(at)


def day_of(found: ImportedSession, clock: Clock) -> date:
    """Return the training day of a session."""
    return found.day or training_day(started_of(found, clock), clock.day_starts_at)


class Comparison:
    """Compares sessions and check-ins of one file with the diary."""

    def __init__(self, known: Known, clock: Clock, exercise_of: ExerciseOf) -> None:
        self._known = known
        self._clock = clock
        self._exercise_of = exercise_of
        self._claimed = set[int]()

    def sessions(self, found: Sequence[ImportedSession]) -> tuple[SessionPlan, ...]:
        """Return how each session stands, in the file's order."""
        keys = self._known.imports.known_sessions([one.natural_key for one in found])
        by_id = self._details([SessionId(one) for one in keys.values()])
        by_day = self._on_days(found)
        self._claimed = set(by_id)
        plans = []
        for one in found:
            same = by_id.get(keys.get(one.natural_key, 0))
            if same is None:
                plans.append(self._elsewhere(one, by_day[day_of(one, self._clock)]))
            else:
                plans.append(self._again(one, same, by_day[day_of(one, self._clock)]))
        return tuple(plans)

    def _details(self, ids: Sequence[SessionId]) -> dict[int, SessionDetail]:
        found: dict[int, SessionDetail] = {}
        for start in range(0, len(ids), _AT_ONCE):
            for detail in self._known.sessions.details(ids[start : start + _AT_ONCE]):
                found[detail.session.id] = detail
        return found

    def _on_days(self, found: Sequence[ImportedSession]) -> Mapping[date, list[SessionDetail]]:
        """Return the diary's sessions of those days that the file has as well."""
        there = self._known.imports.days_with("session")
        days = sorted(
            {day for one in found if (day := day_of(one, self._clock)).isoformat() in there}
        )
        by_day: dict[date, list[SessionDetail]] = defaultdict(list)
        for start in range(0, len(days), _AT_ONCE):
            for detail in self._known.sessions.on_days(days[start : start + _AT_ONCE]):
                by_day[detail.session.day].append(detail)
        return by_day

    def _again(
        self, one: ImportedSession, same: SessionDetail, that_day: Sequence[SessionDetail]
    ) -> SessionPlan:
        """Compare a session with the one that has its key."""
        file_sets = Counter(self._told(s) for s in one.sets)
        here_sets = Counter(_kept(s) for s in same.sets)
        file_cardio = Counter(_told_cardio(bout) for bout in one.cardio)
        here_cardio = Counter(_kept_cardio(bout) for bout in same.cardio)
        if file_sets <= here_sets and file_cardio <= here_cardio:
            return SessionPlan(found=one, standing=Standing.KNOWN, known=same.session.id)
        if here_sets <= file_sets and here_cardio <= file_cardio:
            sets = _beyond(one.sets, here_sets, self._told)
            bouts = _beyond(one.cardio, here_cardio, _told_cardio)
            lacking: tuple[ImportedSet | ImportedCardio, ...] = (*sets, *bouts)
            return SessionPlan(
                found=one, standing=Standing.GROWN, known=same.session.id, lacking=lacking
            )
        others = [detail for detail in that_day if detail.session.id != same.session.id]
        if any(self._is_alike(one, detail) for detail in others):
            return SessionPlan(found=one, standing=Standing.KNOWN, known=same.session.id)
        return SessionPlan(found=one, standing=Standing.CHANGED, known=same.session.id)

    def _elsewhere(self, one: ImportedSession, that_day: Sequence[SessionDetail]) -> SessionPlan:
        """Compare a session with those of its day that came from elsewhere."""
        if not one.sets and not one.cardio:
            return self._heart_alone(one, that_day)
        for detail in that_day:
            if detail.session.id not in self._claimed and self._is_alike(one, detail):
                self._claimed.add(detail.session.id)  # two equal walks of a day are two
                return SessionPlan(found=one, standing=Standing.ALIKE, known=detail.session.id)
        return SessionPlan(found=one, standing=Standing.NEW)

    def _heart_alone(self, one: ImportedSession, that_day: Sequence[SessionDetail]) -> SessionPlan:
        trained = [d for d in that_day if d.session.kind is SessionKind.STRENGTH and d.sets]
        if len(trained) != 1:
            return SessionPlan(found=one, standing=Standing.LONELY)
        session_id = trained[0].session.id
        if self._known.sessions.hearts([session_id]):
            return SessionPlan(found=one, standing=Standing.KNOWN, known=session_id)
        return SessionPlan(found=one, standing=Standing.HEART, known=session_id, lacking=one.heart)

    def _is_alike(self, one: ImportedSession, detail: SessionDetail) -> bool:
        """Whether both have the same sets and the same cardio, loads within their rounding."""
        if len(one.sets) != len(detail.sets) or len(one.cardio) != len(detail.cardio):
            return False
        told = sorted((self._plainly(s.exercise, s.done) for s in one.sets), key=_place)
        kept = sorted((_plain(s.exercise_id, s.done) for s in detail.sets), key=_place)
        pairs = zip(told, kept, strict=True)
        bouts = zip(
            sorted((bout.seconds, bout.metres or 0) for bout in one.cardio),
            sorted((bout.seconds, bout.metres or 0) for bout in detail.cardio),
            strict=True,
        )
        return all(
            a[:-1] == b[:-1] and abs(a[-1] - b[-1]) <= _ROUNDING_GRAMS for a, b in pairs
        ) and all(abs(a[0] - b[0]) <= 1 and abs(a[1] - b[1]) <= 1 for a, b in bouts)

    def _told(self, one: ImportedSet) -> Hashable:
        return (self._exercise_of(one.exercise), one.kind, *_amounts(one.done))

    def _plainly(self, name: str, done: Effort) -> tuple[Hashable, int, int, float]:
        return _plain(self._exercise_of(name), done)

    def check_ins(self, found: Sequence[ImportedCheckIn]) -> tuple[CheckInPlan, ...]:
        """Return how each check-in stands, in the file's order."""
        keys = self._known.imports.known_check_ins([one.natural_key for one in found])
        there = self._known.imports.days_with("check_in")
        by_day: dict[date, list[CheckIn]] = {}
        plans = []
        for one in found:
            known = keys.get(one.natural_key)
            if known is not None:
                plans.append(
                    CheckInPlan(found=one, standing=Standing.KNOWN, known=CheckInId(known))
                )
                continue
            at = at_of(one.at, self._clock)
            day = one.day or training_day(at, self._clock.day_starts_at)
            if day.isoformat() in there and day not in by_day:
                by_day[day] = self._known.check_ins.between(day, day)
            same = next((c for c in by_day.get(day, []) if _same_check_in(one, at, c)), None)
            plans.append(
                CheckInPlan(found=one, standing=Standing.NEW)
                if same is None
                else CheckInPlan(found=one, standing=Standing.ALIKE, known=same.id)
            )
        return tuple(plans)


def _beyond(
    told: Sequence[_Told], there: Counter[Hashable], key: Callable[[_Told], Hashable]
) -> list[_Told]:
    """Return those told that are not there yet, as often as they lack."""
    left = Counter(there)
    found = []
    for one in told:
        if left[key(one)] > 0:
            left[key(one)] -= 1
        else:
            found.append(one)
    return found


def _amounts(done: Effort) -> tuple[object, ...]:
    grams = None if done.load is None else done.load.grams
    metres = None if done.metres is None else round(done.metres, 2)
    return (done.reps, done.seconds, metres, grams, done.rir)


def _kept(one: LoggedSet) -> Hashable:
    return (one.exercise_id, one.kind, *_amounts(one.done))


def _plain(exercise: Hashable, done: Effort) -> tuple[Hashable, int, int, float]:
    grams = 0 if done.load is None else done.load.grams
    return (exercise, done.reps or 0, done.seconds or 0, grams)


def _place(amounts: tuple[Hashable, int, int, float]) -> tuple[object, ...]:
    """Return what two lists of amounts are laid side by side by."""
    return (repr(amounts[0]), *amounts[1:])


def _told_cardio(bout: ImportedCardio) -> Hashable:
    return (bout.activity, bout.seconds, None if bout.metres is None else round(bout.metres, 2))


def _kept_cardio(bout: CardioBout) -> Hashable:
    return (bout.activity, bout.seconds, None if bout.metres is None else round(bout.metres, 2))


def _same_check_in(one: ImportedCheckIn, at: datetime, kept: CheckIn) -> bool:
    is_same_time = abs((kept.at - at).total_seconds()) < _MINUTE
    return is_same_time and (one.mood, one.note) == (kept.mood, kept.note)
