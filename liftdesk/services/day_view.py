"""What Today shows, as values: the session's lifts as they are to be done now."""

from collections.abc import Sequence
from dataclasses import field
from datetime import date, datetime

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.milestones import ThenAndNow
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.plans import LiftPlan, SessionPlan, WarmUp, Week
from liftdesk.domain.training.sessions import SessionDetail
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.supersets import is_round_over, next_in_turn
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingMoment
from liftdesk.services.day_choices import DayChoice

PLAIN_REST = 90
"""Seconds to rest where no lift says how long."""
LOW_RATING = 3
"""A rating up to here, of 0 to 10, has a short day offered. Our own mark: it decides nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftToday:
    """One lift of today's session: its plan, and the sets done of it in order.

    The plan's target has the sets that are asked for today. `stands_for` is the lift of the routine
    in whose place it is. `is_stopped`: no more of it today. `number` counts lifts, `turn` (from 0)
    the lifts of one superset, None for a lift on its own.
    """

    plan: LiftPlan
    done: tuple[LoggedSet, ...] = ()
    warm_ups: tuple[LoggedSet, ...] = ()
    stands_for: ExerciseId | None = None
    is_added: bool = False
    is_stopped: bool = False
    is_fewer: bool = False
    number: int = 1
    turn: int | None = None
    pain: Pain | None = None

    @property
    def id(self) -> ExerciseId:
        """The exercise's id."""
        return self.plan.exercise.id

    @property
    def is_done(self) -> bool:
        """Whether as many sets are done as were planned; also where none were."""
        return self.is_stopped or len(self.done) >= self.plan.target.sets

    @property
    def warm_ups_to_come(self) -> tuple[WarmUp, ...]:
        """What is still to be warmed up with: nothing once a set is done."""
        return () if self.done or self.is_done else tuple(self.plan.warm_ups[len(self.warm_ups) :])

    def is_a_set_from(self, other: "LiftToday") -> bool:
        """Whether both are the same, but for the last set that is done in one of them."""
        shorter, longer = sorted((self.done, other.done), key=len)
        is_next = len(longer) == len(shorter) + 1 and longer[: len(shorter)] == shorter
        return is_next and replace(self, done=other.done) == other

    @property
    def rests(self) -> bool:
        """Whether the plan leaves it out this time, and nothing was done of it."""
        return self.plan.rests and not self.done and not self.is_stopped

    @property
    def is_swapped(self) -> bool:
        """Whether it stands in another lift's place."""
        return self.stands_for is not None and self.stands_for != self.id

    @property
    def is_spoken_of(self) -> bool:
        """Whether anything may stand below its sets: see `next_set`, which says what it is."""
        return bool(self.done) or self.plan.target.is_big_step

    @property
    def mark(self) -> str:
        """Its number: "2", or "2a" and "2b" in a superset."""
        return str(self.number) + ("" if self.turn is None else "abcdefgh"[self.turn % 8])


@dataclass(frozen=True, slots=True, kw_only=True)
class DayView:
    """What Today shows.

    `plan` is the session of `plan.day`: today's, or the next one, which may be done today as well.
    `detail` is what is written of today's strength session, `extra` its sets outside the plan.
    `rest_left` are the seconds left of the rest after the last set. `hides_mood`: there is no
    check-in here, and feelings are known only so that nobody asks twice: none is to be shown.
    """

    today: date
    week: Week
    plan: SessionPlan
    lifts: tuple[LiftToday, ...]
    choice: DayChoice = field(default_factory=lambda: DayChoice(day=date.min))
    is_short: bool = False
    detail: SessionDetail | None = None
    extra: tuple[LoggedSet, ...] = ()
    cardio_minutes: int = 0
    check_in: CheckIn | None = None
    then_and_now: ThenAndNow | None = None
    is_new: bool = False
    rest_left: int = 0
    hides_mood: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the session has no plan but what is added to it."""
        return self.detail is not None and self.choice.own == self.detail.session.id

    @property
    def is_ended(self) -> bool:
        """Whether somebody ended the session."""
        return self.detail is not None and self.detail.session.ended is not None

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
        """Whether every set shown is done, and there were some."""
        return self.sets_done > 0 and all(lift.is_done for lift in self.lifts)

    @property
    def is_unfinished(self) -> bool:
        """Whether a session was begun, by a set at least, and is neither done nor ended."""
        return (
            self.detail is not None
            and self.detail.has_begun
            and not self.is_ended
            and not self.is_finished
        )

    @property
    def offers_short_day(self) -> bool:
        """Whether today's ratings are low and nothing was done or said about it yet."""
        rated = self.check_in
        ratings = () if rated is None else (rated.mood, rated.energy, rated.sleep)
        is_low = any(rating is not None and rating <= LOW_RATING for rating in ratings)
        is_open = not (self.is_short or self.choice.declined or self.is_own or self.is_ended)
        return is_low and is_open and self.sets_done == 0

    @property
    def last_set(self) -> LoggedSet | None:
        """The newest set of today's session that counts."""
        sets = () if self.detail is None else self.detail.sets
        return max((s for s in sets if s.counts), key=lambda s: s.position, default=None)

    def felt(self, moment: FeelingMoment) -> Feeling | None:
        """Return the rating of a moment of today's session with its instant."""
        feelings = () if self.detail is None else self.detail.feelings
        return next((f for f in feelings if f.moment is moment), None)

    def feeling(self, moment: FeelingMoment) -> int | None:
        """Return the rating of a moment of today's session, -5 to +5."""
        found = self.felt(moment)
        return None if found is None else found.valence

    @property
    def began(self) -> datetime | None:
        """When the session began."""
        return None if self.detail is None else self.detail.session.started


def in_turn_with(lifts: Sequence[LiftToday], lift_id: ExerciseId) -> list[LiftToday]:
    """Return the lifts done in turn with this one, itself among them."""
    number = next((lift.number for lift in lifts if lift.id == lift_id), None)
    return [lift for lift in lifts if lift.number == number]


def _counts(group: Sequence[LiftToday]) -> tuple[dict[ExerciseId, int], dict[ExerciseId, int]]:
    done = {lift.id: len(lift.done) for lift in group}
    asked = {lift.id: 0 if lift.is_done else lift.plan.target.sets for lift in group}
    return done, asked


def seconds_to_rest(lifts: Sequence[LiftToday], lift_id: ExerciseId) -> int:
    """Return the rest after a set of this lift: none inside a round of a superset."""
    group = in_turn_with(lifts, lift_id)
    if not group:
        return PLAIN_REST
    done, asked = _counts(group)
    if not is_round_over(lift_id, [lift.id for lift in group], done, asked):
        return 0
    return max(lift.plan.slot.rest for lift in group)


def place_to_open(lifts: Sequence[LiftToday], opened: int, *, in_turn: bool = False) -> int:
    """Return which lift is open: the same until it is done, then the next one; -1 for none.

    `in_turn`: a set was just logged, so in a superset the other lift comes.
    """
    here = lifts[opened] if 0 <= opened < len(lifts) else None
    if here is not None and not here.is_done and not (in_turn and here.turn is not None):
        return opened
    if here is not None and here.turn is not None:
        group = in_turn_with(lifts, here.id)
        done, asked = _counts(group)
        following = next_in_turn([lift.id for lift in group], done, asked)
        if following is not None:
            return next(n for n, lift in enumerate(lifts) if lift.id == following)
    to_come = [n for n, lift in enumerate(lifts) if not lift.is_done]
    later = [n for n in to_come if n > opened]
    found = (later or to_come or [-1])[0]
    if found >= 0 and lifts[found].turn is not None and found != opened:
        return place_to_open(lifts, found, in_turn=True)
    return found
