"""The planner: this week's days, and the sessions still to come with their loads and reasons."""

from collections.abc import Hashable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.past import DoneSession
from liftdesk.domain.training.places import Place, current
from liftdesk.domain.training.plans import DayPlan, LiftPlan, SessionPlan, Week, WeekPlan
from liftdesk.domain.training.progression import LiftLog, plan_from
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot, WeekDays
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.session_length import Part, minutes
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.situations import Situation
from liftdesk.domain.training.weeks import (
    AWAY_FOR_YEARS,
    STEADY_SESSIONS,
    Rhythm,
    is_beginner,
    monday_of,
    next_code,
    plan_days,
)
from liftdesk.domain.training.wishes import WishKind, asked_for
from liftdesk.domain.values import dataclass, replace
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.kept_answers import KeptAnswers
from liftdesk.services.library import Library
from liftdesk.services.past_sets import PastOf, PastSets
from liftdesk.services.preferences import Preferences
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import spoken_language, translate
from liftdesk.wording.routine_names import spoken_routine

PAIN_READ = timedelta(days=366)
"""Pain is read as far back as a log mostly is: sessions that hurt tell of it, not of strength."""
DAYS_FOR_RHYTHM = 5
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
        return self._weeks.of(("routine", spoken_language()), self._routine)

    def _routine(self) -> Routine:
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
        today = self.today
        this = monday_of(today)
        first = min(monday, this) - timedelta(weeks=WEEKS_LOOKED_AT)
        last = max(monday, this) + timedelta(days=6)
        until = max(last, this + timedelta(days=13))  # what is next is often of the next week
        begun = self._weeks.of(
            ("begun", first, until),
            lambda: self._stores.sessions.heads(first, until, begun=True),
        )
        logged = [one for one in begun if one.day <= last]
        return plan_days(self.rhythm(monday), monday, today=today, sessions=logged)

    def rhythm(self, until: date) -> Rhythm:
        """Return what decides the days of the weeks up to that of `until`, and the one after."""
        this = monday_of(self.today)
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
            is_beginner=self._is_beginner(),
        )

    def _is_beginner(self) -> bool:
        today, sessions = self.today, self._stores.sessions

        def found() -> bool:
            # As many days as a steady person has, and the first one that counts: all that matters.
            days = sessions.strength_days(before=today + timedelta(days=1), limit=STEADY_SESSIONS)
            if len(days) < STEADY_SESSIONS:
                return is_beginner(days, today)
            first = sessions.first_strength_day(today - AWAY_FOR_YEARS + timedelta(days=1))
            return is_beginner(days if first is None else [*days, first], today)

        return self._weeks.of(("is beginner", today), found)

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
        from liftdesk.domain.training.short_days import shortened  # noqa: PLC0415 - Today has its own

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

    def past(self) -> list[tuple[Exercise, Sequence[DoneSession]]]:
        """Return each lift of the routine with what was done of it, newest first."""
        exercises = self._library.by_id()
        return [(exercises[lift], done) for lift, done in self._past(self.routine()).own.items()]

    def _past(self, routine: Routine, *, before: date | None = None) -> PastOf:
        """Return what was done of the lifts of a routine and their kin."""
        wanted = {slot.exercise_id for session in routine.sessions for slot in session.slots}
        return self._stores.past.of(wanted, self._library.by_id(), before=before)

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

    def has_easy_week(self) -> bool:
        """Whether today is in an easy week that was asked for."""
        today = self.today
        return asked_for(self._stores.coach.wishes(since=today), WishKind.EASY_WEEK, today)

    def place(self) -> Place:
        """Return the place in use, one with the usual loads of everything until there is one."""
        return current(self._stores.coach.places())

    def _session(self, planned: RoutineSession, past: PastOf, situation: Situation) -> SessionPlan:
        exercises, place = self._library.by_id(), self.place()
        logs = past.logs([slot.exercise_id for slot in planned.slots])
        lifts = tuple(
            self.lift(
                exercises[slot.exercise_id],
                slot,
                logs[slot.exercise_id],
                replace(situation, curve_odds=past.odds_of_others(slot.exercise_id)),
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
        lift, exercises = slot.exercise_id, self._library.by_id()
        past = self._stores.past.of({lift}, exercises, before=day)
        situation = self.situation(day, gentle=gentle)
        return self.lift(exercises[lift], slot, past.logs([lift])[lift], situation, self.place())

    def steps(self, exercise: Exercise) -> LoadSteps:
        """Return the loads for an exercise at the place in use."""
        return self.place().steps(exercise.equipment, self._preferences.unit)

    def lift(
        self,
        exercise: Exercise,
        slot: Slot,
        log: LiftLog,
        situation: Situation,
        place: Place,
    ) -> LiftPlan:
        """Plan one lift with the loads of `place`."""
        unit = self._preferences.unit
        steps = place.steps(exercise.equipment, unit)
        return plan_from(exercise, slot, log, unit=unit, situation=replace(situation, steps=steps))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A session that was planned, from what was done before its day."""

    day: date
    code: str
    gentle: bool


def _stays_planned(asked: Hashable, change: Change) -> bool:
    """Return whether a change leaves a planned session as it is: it is of its day, or later."""
    is_later = isinstance(asked, _Asked) and all(day >= asked.day for day in change.days)
    return is_later and change.areas <= _OF_A_DAY


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
