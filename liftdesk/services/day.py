"""The day: everything that Today shows, read in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liftdesk.domain.training.milestones import ThenAndNow, bouts, most_grown, then_and_now
from liftdesk.domain.training.plans import DayKind, LiftPlan, SessionPlan, WeekPlan
from liftdesk.domain.training.sessions import SessionDetail, SessionKind
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.weeks import turns
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.store.session_repo import SessionRepo

BOUTS_LOOKED_AT = 30
"""Sessions of a lift that then-and-now looks back over: a season of twice a week and some."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftToday:
    """One lift of today's session: its plan, and the sets done of it in order."""

    plan: LiftPlan
    done: tuple[LoggedSet, ...] = ()

    @property
    def is_done(self) -> bool:
        """Whether as many sets are done as were planned."""
        return len(self.done) >= self.plan.target.sets


@dataclass(frozen=True, slots=True, kw_only=True)
class DayView:
    """What Today shows.

    `plan` is the session of `plan.day`: today's, or the next one, which may be done today as well.
    `detail` is what is written of today's strength session, `extra` its sets outside the plan.
    """

    today: date
    week: WeekPlan
    plan: SessionPlan
    lifts: tuple[LiftToday, ...]
    detail: SessionDetail | None = None
    extra: tuple[LoggedSet, ...] = ()
    cardio_minutes: int = 0
    check_in: CheckIn | None = None
    then_and_now: ThenAndNow | None = None
    is_new: bool = False

    @property
    def sets_done(self) -> int:
        """Sets done of the plan."""
        return sum(min(len(lift.done), lift.plan.target.sets) for lift in self.lifts)

    @property
    def sets_planned(self) -> int:
        """Sets planned of the lifts shown."""
        return sum(lift.plan.target.sets for lift in self.lifts)

    @property
    def is_finished(self) -> bool:
        """Whether every set shown is done."""
        return bool(self.lifts) and all(lift.is_done for lift in self.lifts)

    def feeling(self, moment: FeelingMoment) -> int | None:
        """Return the rating of a moment of today's session, -5 to +5."""
        if self.detail is None:
            return None
        return next((f.valence for f in self.detail.feelings if f.moment is moment), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStores:
    """The parts of the store that the day is read from."""

    sessions: SessionRepo
    check_ins: CheckInRepo
    progress: ProgressQueries


class Day:
    """Reads today."""

    def __init__(self, *, stores: DayStores, planner: Planner, library: Library) -> None:
        self._stores = stores
        self._planner = planner
        self._library = library

    @property
    def today(self) -> date:
        """Today's training day."""
        return self._planner.today

    def view(self, *, code: str = "", is_short: bool = False) -> DayView:
        """Return today; `code` asks for another session of the routine, `is_short` for few lifts.

        A session that was begun today keeps its own letter and length.
        """
        today = self._planner.today
        week = self._planner.week()
        detail = self._strength_of(today)
        if detail is not None:
            code, is_short = detail.session.code or code, detail.session.is_short or is_short
        plan = self._plan(today, code, is_begun=detail is not None)
        chosen = [lift for lift in plan.lifts if lift.slot.in_short_day] if is_short else plan.lifts
        lifts, extra = _sort_out(tuple(chosen) or plan.lifts, () if detail is None else detail.sets)
        check_ins = self._stores.check_ins.between(today, today)
        counts = self._stores.progress.counts()
        return DayView(
            today=today,
            week=week,
            plan=plan,
            lifts=lifts,
            detail=detail,
            extra=extra,
            cardio_minutes=self._cardio_minutes(week.monday),
            check_in=check_ins[-1] if check_ins else None,
            then_and_now=self._then_and_now(plan),
            is_new=not counts["sessions"] and not counts["check_ins"],
        )

    def codes(self) -> list[str]:
        """Return the letters of the routine's sessions, in turn; one without lifts has no turn."""
        return turns(self._planner.routine())

    def _strength_of(self, day: date) -> SessionDetail | None:
        done = [
            detail
            for detail in self._stores.sessions.on_day(day)
            if detail.session.kind is SessionKind.STRENGTH
        ]
        return done[-1] if done else None

    def _plan(self, today: date, code: str, *, is_begun: bool) -> SessionPlan:
        if is_begun:
            known = code if code in self.codes() else self.codes()[0]
            return self._planner.session(known, today)
        ahead = next(
            (d for d in self._planner.week_ahead().days if _is_to_come(d.kind, done=d.is_done)),
            None,
        )
        day = today if ahead is None else ahead.day
        fallback = self.codes()[0] if ahead is None else ahead.code
        return self._planner.session(code or fallback, max(day, today))

    def _cardio_minutes(self, monday: date) -> int:
        seconds = self._stores.progress.cardio_seconds(monday, monday + timedelta(days=6))
        return round(sum(seconds.values()) / 60)

    def _then_and_now(self, plan: SessionPlan) -> ThenAndNow | None:
        wanted = [lift.exercise for lift in plan.lifts]
        sets = self._stores.sessions.sets_of_exercises(
            [exercise.id for exercise in wanted], sessions=BOUTS_LOOKED_AT
        )
        return most_grown(
            then_and_now(e, bouts(e, [s for s in sets if s.exercise_id == e.id])) for e in wanted
        )


def _is_to_come(kind: DayKind, *, done: bool) -> bool:
    return kind is DayKind.STRENGTH and not done


def _sort_out(
    plans: Sequence[LiftPlan], sets: Sequence[LoggedSet]
) -> tuple[tuple[LiftToday, ...], tuple[LoggedSet, ...]]:
    planned = {plan.exercise.id for plan in plans}
    lifts = tuple(
        LiftToday(
            plan=plan,
            done=tuple(s for s in sets if s.exercise_id == plan.exercise.id and s.counts),
        )
        for plan in plans
    )
    extra = tuple(s for s in sets if s.exercise_id not in planned or not s.counts)
    return lifts, extra
