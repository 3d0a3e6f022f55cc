"""The newest sessions of each lift stay read: a change makes only its own lifts be read again."""

from collections.abc import Collection, Mapping
from datetime import date
from functools import cached_property

from liftdesk.domain.training.capability import curve_odds_of, together
from liftdesk.domain.training.curve_filter import Told, told
from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.past import DoneSession, PastSession, bouts_of
from liftdesk.domain.training.progression import LENDING, LiftLog
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.values import dataclass
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo

SESSIONS_LOOKED_AT = 48
"""Last sessions of each lift that a plan is made from: half a year to a year of them. A person's
curve shows only where loads differed, so the log is read far back."""
_MORE = 1
"""Sessions read beyond those asked for: a plan of today leaves out today's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """How many sessions of a lift were asked for, as which measure, and those there were."""

    sessions: int
    measure: Measure
    found: list[DoneSession]


class PastSets:
    """Answers as `SessionRepo.done` does, from what it has read already."""

    def __init__(self, sessions: SessionRepo, *, changes: ChangeFeed, journal: Journal) -> None:
        self._sessions, self._changes, self._journal = sessions, changes, journal
        self._held: dict[ExerciseId, _Read] = {}
        self._count = changes.count

    def done(
        self, exercise: Exercise, *, sessions: int, before: date | None = None
    ) -> list[DoneSession]:
        """Return what was done of an exercise in its newest `sessions` sessions, newest first.

        `before` leaves out that training day and all later ones.
        """
        if self._journal.is_writing:  # what is not committed yet may never be
            return self._sessions.done(exercise, sessions=sessions, before=before)
        self._forget_changed()
        read = self._read(exercise, sessions)
        earlier = [one for one in read.found if before is None or one.day < before]
        if len(earlier) < sessions and len(read.found) == read.sessions:  # there may be older ones
            return self._sessions.done(exercise, sessions=sessions, before=before)
        return earlier[:sessions]

    def _read(self, exercise: Exercise, sessions: int) -> _Read:
        held = self._held.get(exercise.id)
        if held is None or held.sessions < sessions or held.measure is not exercise.measure:
            found = self._sessions.done(exercise, sessions=sessions + _MORE)
            held = _Read(sessions=sessions + _MORE, measure=exercise.measure, found=found)
            self._held[exercise.id] = held
        return held

    def _forget_changed(self) -> None:
        new = self._changes.since(self._count)
        self._count = self._changes.count
        if new is None:
            self._held.clear()
        for change in new or ():
            for lift in change.exercises:
                self._held.pop(lift, None)

    def of(
        self,
        wanted: Collection[ExerciseId],
        exercises: Mapping[ExerciseId, Exercise],
        *,
        before: date | None = None,
    ) -> "PastOf":
        """Return what was done before a day of the lifts that are planned together."""
        return PastOf(self, self._sessions, wanted, exercises, before)


class PastOf:
    """What was done of some lifts, read as far as a plan of one of them looks at it."""

    def __init__(
        self,
        past: PastSets,
        sessions: SessionRepo,
        wanted: Collection[ExerciseId],
        exercises: Mapping[ExerciseId, Exercise],
        before: date | None,
    ) -> None:
        self._past, self._sessions, self._before = past, sessions, before
        self._wanted, self._exercises = wanted, exercises

    @cached_property
    def own(self) -> dict[ExerciseId, list[DoneSession]]:
        """The sessions of each lift whose 1RM is estimated, newest first.

        The lift that it or its kin was done last comes first; without either it is not there.
        """
        found: dict[ExerciseId, list[DoneSession]] = {}
        newest = {}
        for lift in self._wanted:
            if self._exercises[lift].estimates_1rm:
                found[lift] = self._done(lift, SESSIONS_LOOKED_AT)
                ends = [(lift, found[lift][:1])]
                ends += [(kin, self._done(kin, 1)) for kin in self._kin(lift)]
                done = [(one.day, one.session_id, name) for name, some in ends for one in some]
                newest[lift] = max(done, default=None)
        trained = {lift: last for lift, last in newest.items() if last is not None}
        return {
            lift: found[lift] for lift in sorted(trained, key=trained.__getitem__, reverse=True)
        }

    @cached_property
    def _told(self) -> dict[ExerciseId, Told]:
        return {lift: told(done) for lift, done in self.own.items()}

    @cached_property
    def _odds(self) -> dict[ExerciseId, tuple[float, ...]]:
        return {lift: curve_odds_of(said) for lift, said in self._told.items()}

    def odds_of_others(self, lift: ExerciseId) -> tuple[float, ...]:
        """Return what all lifts but one say of the person's curve, nothing where they cannot."""
        return together(odds for other, odds in self._odds.items() if other != lift)

    def logs(self, lifts: Collection[ExerciseId]) -> dict[ExerciseId, LiftLog]:
        """Return the logs that plans of these lifts are made from."""
        own = {lift: self._done(lift, SESSIONS_LOOKED_AT) for lift in lifts}
        last = self._sessions.sets_of_sessions(
            [*dict.fromkeys(done[0].session_id for done in own.values() if done)]
        )
        return {lift: self._log(lift, done, last) for lift, done in own.items()}

    def _log(self, lift: ExerciseId, own: list[DoneSession], sets: list[LoggedSet]) -> LiftLog:
        newest = own[0].session_id if own else None
        return LiftLog(
            own=own,
            told=self._told.get(lift, ()),
            last=tuple(s for s in sets if (s.exercise_id, s.session_id) == (lift, newest)),
            kindred=() if bouts_of(own) else self._kindred(lift),
        )

    def _kindred(self, lift: ExerciseId) -> list[PastSession]:
        """Return the newest sessions of a lift and its kin, newest first."""
        sets = self._sessions.sets_of_exercises(
            [lift, *self._kin(lift)], sessions=LENDING, before=self._before
        )
        grouped: dict[tuple[date, int, ExerciseId], list[LoggedSet]] = {}
        for one in sets:
            grouped.setdefault((one.day, one.session_id, one.exercise_id), []).append(one)
        newest = sorted(grouped.items(), reverse=True)[:LENDING]
        return [
            PastSession(day=key[0], sets=tuple(done), exercise=self._exercises[key[2]])
            for key, done in newest
        ]

    def _kin(self, lift: ExerciseId) -> list[ExerciseId]:
        return [
            one.id
            for one in self._exercises.values()
            if one.kin == lift and one.id not in self._wanted
        ]

    def _done(self, lift: ExerciseId, sessions: int) -> list[DoneSession]:
        return self._past.done(self._exercises[lift], sessions=sessions, before=self._before)
