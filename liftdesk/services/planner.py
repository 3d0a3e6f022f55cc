"""The planner: this week's days, and the sessions still to come with their loads and reasons."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.capability import curve_odds, together
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.places import Place, current
from liftdesk.domain.training.plans import DayPlan, LiftPlan, SessionPlan, Week, WeekPlan
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot, WeekDays
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.session_length import Part, minutes
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.short_days import shortened
from liftdesk.domain.training.situations import Situation
from liftdesk.domain.training.weeks import Rhythm, is_beginner, monday_of, next_code, plan_days
from liftdesk.domain.training.wishes import WishKind, asked_for
from liftdesk.domain.values import dataclass
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.kept_answers import KeptAnswers
from liftdesk.services.library import Library
from liftdesk.services.past_sets import PastSets
from liftdesk.services.preferences import Preferences
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate
from liftdesk.wording.routine_names import spoken_routine

SESSIONS_LOOKED_AT = 48
"""Last sessions of each lift that a plan is made from: half a year to a year of them. A person's
curve shows only where loads differed, so the log is read far back."""
PAIN_READ = timedelta(days=366)
"""Pain of this long is read with them: sessions that hurt tell of the pain, not of strength."""
DAYS_FOR_RHYTHM = 5
DAYS_FOR_FOOTING = 400
"""Two years of training nearly four times a week: enough to tell a beginner."""
_OF_A_DAY = frozenset(
    {
        *(Area.SESSIONS, Area.SETS, Area.CARDIO, Area.FEELINGS, Area.PAIN, Area.CHECK_INS),
        *(Area.QUESTIONNAIRES, Area.WINS, Area.SAFETY, Area.TRASH),
    }
)
"""What tells a plan something, if at all, by the days on which it was."""
WEEKS_LOOKED_AT = 8
WEEKS_AHEAD_ASSUMED = 2
"""A week to come is planned as if the sessions planned in the two before it had been done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannerStores:
    """The parts of the store that the planner reads and writes."""

    journal: Journal
    sessions: SessionRepo
    past: PastSets
    routines: RoutineRepo
    coach: CoachRepo


class Planner:
    """Plans from the log each time it is asked; nothing of a plan is stored."""

    def __init__(  # noqa: PLR0913 - what it reads, and what chose days for it
        self,
        *,
        stores: PlannerStores,
        library: Library,
        preferences: Preferences,
        coin_flips: CoinFlips,
        changes: ChangeFeed,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._stores = stores
        self._weeks = KeptAnswers(changes=changes, journal=stores.journal)
        self._planned = KeptAnswers(changes=changes, journal=stores.journal, stays=_stays_planned)
        self._coin_flips = coin_flips
        self._library = library
        self._preferences = preferences
        self._clock = clock
        self._ids = ids

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    def routine(self) -> Routine:
        """Return the routine in use: the person's, or the sample routine until there is one."""
        days = self._preferences.days_per_week
        sample = sample_routine(RoutineId(0), days_per_week=days)
        return self._stores.routines.active() or spoken_routine(sample)

    def use(self, routine: Routine) -> None:
        """Write a routine and use it from now on."""
        with self._stores.journal.step(translate("Steps", "Change routine")):
            self._stores.routines.put(routine)

    def outline(self, day: date | None = None) -> Week:
        """Return the ISO week that `day` (today unless told) is in, without any loads."""
        today = self.today
        monday = monday_of(day or today)
        return self._weeks.of((monday, today), lambda: self._outline(monday))

    def _outline(self, monday: date) -> Week:
        return Week(
            monday=monday,
            days=self.days(monday),
            cardio_aim_minutes=self._preferences.cardio_aim_minutes,
            is_drawn=monday in self._coin_flips.drawn_weeks(),
        )

    def week(self, day: date | None = None) -> WeekPlan:
        """Return the ISO week that `day` (today unless told) is in, with its loads."""
        week, routine = self.outline(day), self.routine()
        past = self._past(routine)
        sessions = tuple(
            self._session(routine.session(plan.code), past, self.situation(plan.day, after=before))
            for before, plan in pairwise_before(week.to_come, first=self._last_before(week.monday))
        )
        return WeekPlan(
            monday=week.monday,
            days=week.days,
            sessions=sessions,
            cardio_aim_minutes=week.cardio_aim_minutes,
            is_drawn=week.is_drawn,
        )

    def _last_before(self, monday: date) -> date | None:
        """Return the last session that is planned from today on and before a later week."""
        start = monday_of(self.today)
        mondays = [start + timedelta(weeks=n) for n in range((monday - start).days // 7)]
        for earlier in reversed(mondays[-WEEKS_AHEAD_ASSUMED:]):
            coming = self.outline(earlier).to_come
            if coming:
                return coming[-1].day
        return None

    def days(self, monday: date) -> tuple[DayPlan, ...]:
        """Return the days of the week of `monday` alone, without their sessions' loads."""
        this = monday_of(self.today)
        first = min(monday, this) - timedelta(weeks=WEEKS_LOOKED_AT)
        last = max(monday, this) + timedelta(days=6)
        logged = self._stores.sessions.heads(first, last, begun=True)
        return plan_days(self.rhythm(monday), monday, today=self.today, sessions=logged)

    def rhythm(self, until: date) -> Rhythm:
        """Return what decides the days of the weeks up to that of `until`, and the one after."""
        this = monday_of(self.today)
        trained = self._stores.sessions.strength_days(
            before=self.today + timedelta(days=1), limit=DAYS_FOR_FOOTING
        )
        routine = self.routine()
        weeks = self._coin_flips.weeks
        possible = () if weeks is None else weeks.possible
        drawn = {
            monday: WeekDays(days=days, cardio_days=routine.cardio_days, only=possible)
            for monday, days in self._coin_flips.drawn_weeks().items()
        }
        chosen = self._stores.coach.week_days(
            min(until, this), max(until, this) + timedelta(weeks=1)
        )
        return Rhythm(
            routine=routine,
            changed={**drawn, **chosen},  # a day that was drawn may be left out or moved
            is_beginner=is_beginner(trained, self.today),
        )

    def week_ahead(self) -> WeekPlan:
        """Return this week, or the next one where no session of this one is left."""
        return self.week(self._monday_ahead())

    def next_to_come(self) -> DayPlan | None:
        """Return the next day with a session, of this week or the next one; None without any."""
        return next(iter(self.outline(self._monday_ahead()).to_come), None)

    def _monday_ahead(self) -> date:
        this = self.outline()
        return this.monday if this.to_come else this.monday + timedelta(weeks=1)

    def session(self, code: str, day: date, *, gentle: bool = False) -> SessionPlan:
        """Return one planned session by its letter, from what was done before `day`.

        `gentle` keeps every load below 70 % of the 1RM.
        """
        return self._planned.of(
            _Asked(day, code, gentle), lambda: self._plan(code, day, gentle=gentle)
        )

    def _plan(self, code: str, day: date, *, gentle: bool) -> SessionPlan:
        routine = self.routine()
        past = self._past(routine, before=day)
        return self._session(routine.session(code), past, self.situation(day, gentle=gentle))

    def preview(self, routine: Routine) -> dict[str, SessionPlan]:
        """Return each session of a routine, in use or not, as it would be planned for today."""
        past, situation = self._past(routine), self.situation(self.today)
        return {one.code: self._session(one, past, situation) for one in routine.sessions}

    def upcoming(
        self, day: date | None = None, *, short: bool = False, gentle: bool = False
    ) -> SessionPlan:
        """Return the next session to come, or what would be planned for `day`.

        `short` keeps few lifts and sets, `gentle` every load below 70 % of the 1RM.
        """
        code, when = self._upcoming() if day is None else (self._code_on(day), day)
        plan = self.session(code, when, gentle=gentle)
        if not short:
            return plan
        lifts = shortened(plan.lifts)
        return replace(plan, lifts=lifts, minutes=about_minutes(lifts))

    def _upcoming(self) -> tuple[str, date]:
        coming = self.next_to_come()
        return (
            (self._code_on(self.today), self.today) if coming is None else (coming.code, coming.day)
        )

    def _code_on(self, day: date) -> str:
        before = self._stores.sessions.heads(
            day - timedelta(weeks=WEEKS_LOOKED_AT), day - timedelta(days=1)
        )
        return next_code(self.routine(), before)

    def past(self) -> list[tuple[Exercise, list[PastSession]]]:
        """Return each lift of the routine with what was done of it and its kin, newest first."""
        exercises = self._library.by_id()
        found = self._past(self.routine())
        return [(exercises[lift_id], done) for lift_id, done in found.items()]

    def _past(
        self, routine: Routine, *, before: date | None = None
    ) -> dict[ExerciseId, list[PastSession]]:
        """Return what was done of each lift of the routine and its kin, newest first."""
        wanted = {slot.exercise_id for session in routine.sessions for slot in session.slots}
        return self._past_of(wanted, before=before)

    def _past_of(
        self, wanted: set[ExerciseId], *, before: date | None = None
    ) -> dict[ExerciseId, list[PastSession]]:
        exercises = self._library.by_id()
        kin = [e for e in exercises.values() if e.id in wanted or e.kin in wanted]
        sets = self._stores.past.sets_of_exercises(
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

    def situation(self, day: date, *, after: date | None = None, gentle: bool = False) -> Situation:
        """Return what besides a lift's own log decides on `day`.

        `after` is an earlier planned session that will have been done by then.
        """
        trained = self._stores.sessions.strength_days(before=day, limit=DAYS_FOR_RHYTHM)
        if after is not None:
            trained = [after, *trained]
        gaps = sorted((new - old).days for new, old in pairwise(trained[1:]))
        coach = self._stores.coach
        wishes = coach.wishes(since=trained[0] if trained else day)
        ill = [w for w in wishes if w.kind is WishKind.ILLNESS and w.first < day]
        return Situation(
            day=day,
            last_session=trained[0] if trained else None,
            usual_gap=gaps[len(gaps) // 2] if gaps else None,
            was_ill=bool(trained) and any(w.last >= trained[0] for w in ill),
            easy_week=asked_for(wishes, WishKind.EASY_WEEK, day),
            gentle=gentle,
            pain=tuple(coach.pain(since=day - PAIN_READ, before=day)),
        )

    def place(self) -> Place:
        """Return the place in use, one with the usual loads of everything until there is one."""
        return current(self._stores.coach.places())

    def _session(
        self,
        planned: RoutineSession,
        past: dict[ExerciseId, list[PastSession]],
        situation: Situation,
    ) -> SessionPlan:
        exercises, place = self._library.by_id(), self.place()
        odds = {lift_id: _odds(exercises[lift_id], done) for lift_id, done in past.items()}
        lifts = tuple(
            self.lift(
                exercises[slot.exercise_id],
                slot,
                past[slot.exercise_id],
                replace(situation, curve_odds=_of_others(odds, slot.exercise_id)),
                place,
            )
            for slot in planned.slots
        )
        return SessionPlan(
            code=planned.code,
            name=planned.name,
            day=situation.day or self.today,
            lifts=lifts,
            minutes=about_minutes(lifts),
        )

    def one_lift(self, slot: Slot, day: date, *, gentle: bool = False) -> LiftPlan:
        """Plan one lift that the routine may not have, from what was done before `day`."""
        past = self._past_of({slot.exercise_id}, before=day)
        return self.lift(
            self._library.by_id()[slot.exercise_id],
            slot,
            past[slot.exercise_id],
            self.situation(day, gentle=gentle),
            self.place(),
        )

    def steps(self, exercise: Exercise) -> LoadSteps:
        """Return the loads for an exercise at the place in use."""
        return self.place().steps(exercise.equipment, self._preferences.unit)

    def lift(
        self,
        exercise: Exercise,
        slot: Slot,
        past: Sequence[PastSession],
        situation: Situation,
        place: Place,
    ) -> LiftPlan:
        """Plan one lift with the loads of `place`."""
        unit = self._preferences.unit
        steps = place.steps(exercise.equipment, unit)
        return plan_lift(exercise, slot, past, unit=unit, situation=replace(situation, steps=steps))


class _Asked(NamedTuple):
    """A session that was planned, from what was done before its day."""

    day: date
    code: str
    gentle: bool


def _stays_planned(asked: Hashable, change: Change) -> bool:
    """Return whether a change leaves a planned session as it is: it is of its day, or later."""
    is_later = isinstance(asked, _Asked) and all(day >= asked.day for day in change.days)
    return is_later and change.areas <= _OF_A_DAY


def _odds(exercise: Exercise, past: Sequence[PastSession]) -> tuple[float, ...]:
    """Return what one lift's own log says of the person's curve, nothing where it cannot."""
    if not exercise.estimates_1rm:
        return ()
    return curve_odds(s for one in past if one.exercise.id == exercise.id for s in one.sets)


def _of_others(odds: Mapping[ExerciseId, Sequence[float]], lift: ExerciseId) -> tuple[float, ...]:
    return together(told for other, told in odds.items() if other != lift)


def pairwise_before(
    plans: Sequence[DayPlan], *, first: date | None = None
) -> list[tuple[date | None, DayPlan]]:
    """Return each day with the one before it, `first` before the first."""
    return list(zip([first, *(plan.day for plan in plans)], plans, strict=False))


def about_minutes(lifts: Sequence[LiftPlan]) -> int:
    """Estimate a session's length: each set's time and its rest, and five minutes to warm up."""
    return minutes(
        [
            Part(
                exercise=lift.exercise,
                slot=lift.slot,
                sets=lift.target.sets,
                amount=lift.target.amount,
            )
            for lift in lifts
        ]
    )
