"""The planner: this week's days, and the sessions still to come with their loads and reasons."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.plans import DayKind, LiftPlan, SessionPlan, WeekPlan
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.weeks import monday_of, plan_days
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

SESSIONS_LOOKED_AT = 4
"""Last sessions of each lift that a plan is made from."""
WEEKS_LOOKED_AT = 8
CARDIO_AIM_MINUTES = 60
"""An easy aim for a week: two half-hour walks."""
SECONDS_A_REP = 4
"""Two up, two down, for the estimate of a session's length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannerStores:
    """The parts of the store that the planner reads and writes."""

    journal: Journal
    sessions: SessionRepo
    routines: RoutineRepo


class Planner:
    """Plans from the log each time it is asked; nothing of a plan is stored."""

    def __init__(
        self,
        *,
        stores: PlannerStores,
        library: Library,
        preferences: Preferences,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._stores = stores
        self._library = library
        self._preferences = preferences
        self._clock = clock
        self._ids = ids

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now())

    def routine(self) -> Routine:
        """Return the routine in use: the person's, or the sample routine until there is one."""
        days = self._preferences.days_per_week
        return self._stores.routines.active() or sample_routine(RoutineId(0), days_per_week=days)

    def use(self, routine: Routine) -> None:
        """Write a routine and use it from now on."""
        with self._stores.journal.step(translate("Steps", "Change routine")):
            self._stores.routines.put(routine)

    def week(self, day: date | None = None) -> WeekPlan:
        """Return the ISO week that `day` (today unless told) is in."""
        today = self.today
        monday = monday_of(day or today)
        routine = self.routine()
        recent = self._stores.sessions.between(
            monday - timedelta(weeks=WEEKS_LOOKED_AT), monday + timedelta(days=6)
        )
        days = plan_days(
            routine, monday, today=today, sessions=[detail.session for detail in recent]
        )
        past = self._past(routine)
        sessions = tuple(
            self._session(routine, plan.code, plan.day, past)
            for plan in days
            if plan.kind is DayKind.STRENGTH and not plan.is_done
        )
        return WeekPlan(
            monday=monday, days=days, sessions=sessions, cardio_aim_minutes=CARDIO_AIM_MINUTES
        )

    def week_ahead(self) -> WeekPlan:
        """Return this week, or the next one where no session of this one is left."""
        this = self.week()
        return this if this.sessions else self.week(this.monday + timedelta(weeks=1))

    def session(self, code: str, day: date) -> SessionPlan:
        """Return one planned session by its letter, from what was done before `day`."""
        routine = self.routine()
        return self._session(routine, code, day, self._past(routine, before=day))

    def _past(
        self, routine: Routine, *, before: date | None = None
    ) -> dict[ExerciseId, list[PastSession]]:
        """Return what was done of each lift of the routine and its kin, newest first."""
        wanted = {slot.exercise_id for session in routine.sessions for slot in session.slots}
        exercises = self._library.by_id()
        kin = [e for e in exercises.values() if e.id in wanted or e.kin in wanted]
        sets = self._stores.sessions.sets_of_exercises(
            [e.id for e in kin], sessions=SESSIONS_LOOKED_AT, before=before
        )
        grouped = defaultdict(list)
        for one in sets:
            grouped[one.day, one.session_id, one.exercise_id].append(one)
        past: dict[ExerciseId, list[PastSession]] = defaultdict(list)
        for (day, _, exercise_id), done in sorted(grouped.items(), reverse=True):
            exercise = exercises[exercise_id]
            key = exercise.id if exercise.id in wanted else exercise.kin or exercise.id
            past[key].append(PastSession(day=day, sets=tuple(done), exercise=exercise))
        return past

    def _session(
        self, routine: Routine, code: str, day: date, past: dict[ExerciseId, list[PastSession]]
    ) -> SessionPlan:
        planned = next(session for session in routine.sessions if session.code == code)
        exercises = self._library.by_id()
        lifts = tuple(self._lift(exercises, slot, past[slot.exercise_id]) for slot in planned.slots)
        return SessionPlan(
            code=code, name=planned.name, day=day, lifts=lifts, minutes=_minutes(planned, lifts)
        )

    def _lift(
        self, exercises: dict[ExerciseId, Exercise], slot: Slot, past: Sequence[PastSession]
    ) -> LiftPlan:
        return plan_lift(exercises[slot.exercise_id], slot, past, unit=self._preferences.unit)


def _minutes(session: RoutineSession, lifts: Sequence[LiftPlan]) -> int:
    """Estimate a session's length: each set's time and its rest, and five minutes to warm up."""
    seconds = 5 * 60
    for slot, lift in zip(session.slots, lifts, strict=True):
        amount = lift.target.amount
        work = amount if lift.exercise.measure is Measure.SECONDS else amount * SECONDS_A_REP
        sides = 2 if lift.exercise.per_side else 1
        seconds += lift.target.sets * (work * sides + slot.rest)
    return round(seconds / 60 / 5) * 5
