"""The day: everything that Today shows, read in one go."""

from collections.abc import Sequence
from datetime import date, timedelta

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.milestones import ThenAndNow, compared, most_grown, then_and_now
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.plans import LiftPlan, SessionPlan
from liftdesk.domain.training.session_changes import Arranged, arranged, sets_asked, short_day
from liftdesk.domain.training.sessions import SessionDetail, SessionKind
from liftdesk.domain.training.sets import LoggedSet, SetKind
from liftdesk.domain.training.supersets import rounds
from liftdesk.domain.training.weeks import turns
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.check_ins import CheckIn, window_of
from liftdesk.services.day_choices import DayChoice, DayChoices
from liftdesk.services.day_view import DayView, LiftToday, seconds_to_rest
from liftdesk.services.library import Library
from liftdesk.services.past_sets import PastSets
from liftdesk.services.planner import Planner, about_minutes
from liftdesk.services.preferences import Preferences
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock

BOUTS_LOOKED_AT = 30
"""Sessions of a lift that then-and-now looks back over: a season of twice a week and some."""

AWAY_FOR = timedelta(days=8)
"""From here on a plan may have been let go of, and a word of welcome is in place: the first day
on which a weekly rhythm was left out. Our own mark; it decides nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStores:
    """The parts of the store that the day is read from."""

    sessions: SessionRepo
    past: PastSets
    check_ins: CheckInRepo
    progress: ProgressQueries
    coach: CoachRepo


class Day:
    """Reads today."""

    def __init__(  # noqa: PLR0913 - one name for each service it asks
        self,
        *,
        stores: DayStores,
        planner: Planner,
        library: Library,
        choices: DayChoices,
        preferences: Preferences,
        clock: Clock,
    ) -> None:
        self._stores = stores
        self._planner = planner
        self._library = library
        self._choices = choices
        self._preferences = preferences
        self._clock = clock

    @property
    def today(self) -> date:
        """Today's training day."""
        return self._planner.today

    def view(self, *, code: str = "", is_short: bool = False) -> DayView:
        """Return today; `code` asks for another session of the routine, `is_short` for few lifts.

        Without them the day's own choice decides. A session that was begun today keeps its own
        letter and length.
        """
        today = self._planner.today
        choice, detail = self._choices.of(today), self._strength_of(today)
        code, is_short = code or choice.code, is_short or choice.is_short
        if detail is not None:
            code, is_short = detail.session.code or code, detail.session.is_short or is_short
        is_own = detail is not None and choice.own == detail.session.id
        plan = self._own_plan(detail) if is_own else self._plan(choice, code, detail)
        lifts = self._lifts(plan, detail, choice, is_short=is_short)
        shown = {lift.plan.exercise.id for lift in lifts}
        sets = () if detail is None else detail.sets
        hides = self._preferences.hides_mood
        week = self._planner.outline()
        view = DayView(
            today=today,
            week=week,
            plan=replace(plan, minutes=about_minutes([lift.plan for lift in lifts])),
            lifts=lifts,
            choice=choice,
            is_short=is_short,
            detail=detail,
            extra=tuple(s for s in sets if s.exercise_id not in shown or _is_other(s)),
            cardio_minutes=self._cardio_minutes(week.monday),
            check_in=None if hides else self._check_in(today),
            hides_mood=hides,
            then_and_now=self._then_and_now(plan),
            is_new=self._stores.progress.is_empty() and self._preferences.get("set_up") != "done",
        )
        return replace(view, rest_left=self._rest_left(view))

    def is_coming_back(self) -> bool:
        """Whether nothing was noted for a week before today, and no set is logged today yet.

        A day of nothing but moods is no time away: who rates and rests is here.
        """
        today = self._planner.today
        last = self._stores.progress.last_day(before=today)
        if last is None or today - last < AWAY_FOR:
            return False
        detail = self._strength_of(today)
        return detail is None or not detail.has_begun

    def offers_set_up(self) -> bool:
        """Whether to offer the first run: there are entries, but no set, and nobody said no."""
        if self._preferences.get("set_up") or self._stores.progress.is_empty():
            return False
        tomorrow = self._planner.today + timedelta(days=1)
        return not self._stores.sessions.strength_days(before=tomorrow, limit=1)

    def codes(self) -> list[str]:
        """Return the letters of the routine's sessions, in turn; one without lifts has no turn."""
        return turns(self._planner.routine())

    def other_code(self, code: str) -> str:
        """Return the letter of the session that comes after one, "" where there is no other."""
        codes = self.codes()
        place = codes.index(code) if code in codes else -1
        other = codes[(place + 1) % len(codes)]
        return "" if other == code else other

    def _strength_of(self, day: date) -> SessionDetail | None:
        done = [
            detail
            for detail in self._stores.sessions.on_day(day)
            if detail.session.kind is SessionKind.STRENGTH
        ]
        return done[-1] if done else None

    def _check_in(self, today: date) -> CheckIn | None:
        """Return the newest check-in of the present part of today."""
        window = window_of(self._clock.now(), today)
        found = self._stores.check_ins.between(today, today)
        return next((one for one in reversed(found) if window_of(one.at, today) is window), None)

    def _own_plan(self, detail: SessionDetail | None) -> SessionPlan:
        name = "" if detail is None else detail.session.name
        return SessionPlan(code="", name=name, day=self._planner.today, lifts=(), minutes=0)

    def _plan(self, choice: DayChoice, code: str, detail: SessionDetail | None) -> SessionPlan:
        today, gentle = choice.day, choice.gentle
        codes = self.codes()
        if detail is not None:
            return self._planner.session(code if code in codes else codes[0], today, gentle=gentle)
        ahead = self._planner.next_to_come()
        day = today if ahead is None else ahead.day
        fallback = codes[0] if ahead is None else ahead.code
        known = code if code in codes else fallback
        return self._planner.session(known, max(day, today), gentle=gentle)

    def _lifts(
        self, plan: SessionPlan, detail: SessionDetail | None, choice: DayChoice, *, is_short: bool
    ) -> tuple[LiftToday, ...]:
        changes = [] if detail is None else self._stores.coach.changes(detail.session.id)
        exercises = self._library.by_id()
        every = arranged([lift.slot for lift in plan.lifts], changes, exercises)
        asked = short_day(every) if is_short else every
        sets = () if detail is None else detail.sets
        done = {s.exercise_id for s in sets}
        kept = [
            one
            for one in every
            if one.slot.exercise_id in done or (one in asked and not one.is_dropped)
        ]
        plans = {lift.exercise.id: lift for lift in plan.lifts}
        pain = {} if detail is None else self._pain(detail)
        lifts = {}
        for one in kept:
            lift_id = one.slot.exercise_id
            lift_plan = plans.get(lift_id) or self._planner.one_lift(
                one.slot, plan.day, gentle=choice.gentle
            )
            lifts[lift_id] = replace(
                _lift(lift_plan, one, sets, choice, is_short=is_short), pain=pain.get(lift_id)
            )
        return _in_turns(lifts, choice)

    def _pain(self, detail: SessionDetail) -> dict[ExerciseId, Pain]:
        noted = self._stores.coach.pain(since=detail.session.day)
        return {one.exercise_id: one for one in noted if one.session_id == detail.session.id}

    def _rest_left(self, view: DayView) -> int:
        """Return whole seconds left of the rest after the last set, by the wall clock."""
        if view.detail is None or view.is_ended or view.is_finished:
            return 0
        timed = [s for s in view.detail.sets if s.at is not None and s.counts]
        last = max(timed, key=lambda s: (s.at, s.position), default=None)
        if last is None or last.at is None:
            return 0
        passed = int((self._clock.now() - last.at).total_seconds())
        rest = seconds_to_rest(view.lifts, last.exercise_id)
        return rest - passed if 0 <= passed < rest else 0

    def _cardio_minutes(self, monday: date) -> int:
        seconds = self._stores.progress.cardio_seconds(monday, monday + timedelta(days=6))
        return round(sum(seconds.values()) / 60)

    def _then_and_now(self, plan: SessionPlan) -> ThenAndNow | None:
        wanted = [lift.exercise for lift in plan.lifts]
        done = [self._stores.past.done(one, sessions=BOUTS_LOOKED_AT) for one in wanted]
        return most_grown(
            then_and_now(one, compared(past)) for one, past in zip(wanted, done, strict=True)
        )


def _is_other(one: LoggedSet) -> bool:
    return not one.counts and one.kind is not SetKind.WARM_UP


def _lift(
    plan: LiftPlan,
    one: Arranged,
    sets: Sequence[LoggedSet],
    choice: DayChoice,
    *,
    is_short: bool,
) -> LiftToday:
    own = [s for s in sets if s.exercise_id == plan.exercise.id]
    done = tuple(s for s in own if s.counts)
    more = choice.more.get(plan.exercise.id, 0)
    asked = sets_asked(plan.target.sets, one, is_short=is_short, more=more)
    if one.is_dropped:
        asked = len(done)
    return LiftToday(
        plan=replace(plan, target=replace(plan.target, sets=asked)),
        done=done,
        warm_ups=tuple(s for s in own if s.kind is SetKind.WARM_UP),
        stands_for=one.stands_for,
        is_added=one.is_added,
        is_stopped=one.is_dropped,
        is_fewer=one.is_fewer,
    )


def _in_turns(lifts: dict[ExerciseId, LiftToday], choice: DayChoice) -> tuple[LiftToday, ...]:
    """Return the lifts in order, those done in turn beside each other."""
    groups = rounds(
        list(lifts),
        {one: lift.plan.slot.superset for one, lift in lifts.items()},
        joined=choice.joined,
        apart=choice.apart,
    )
    return tuple(
        replace(lifts[one], number=number, turn=turn if len(group) > 1 else None)
        for number, group in enumerate(groups, start=1)
        for turn, one in enumerate(group)
    )
