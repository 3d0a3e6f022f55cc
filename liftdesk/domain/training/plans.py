"""Plans: what is asked for next, and why."""

from datetime import date
from enum import StrEnum

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import MAX_RIR, Effort, LoggedSet
from liftdesk.domain.training.units import Load
from liftdesk.domain.values import dataclass


class ReasonKind(StrEnum):
    """Why a lift is planned as it is; wording has one short line for each."""

    FIRST_LOAD_ASKED = "first_load_asked"  # never done: pick a light load, form first
    FIRST_BODYWEIGHT = "first_bodyweight"  # never done, needs no load
    LOAD_UP = "load_up"  # every set reached the top of the range
    AMOUNT_UP = "amount_up"  # seconds (or reps without a load) go up
    SAME_WAITING = "same_waiting"  # climbing the range, not at its top yet
    SAME_STOPPED_SHORT = "same_stopped_short"  # a set stopped below the low end
    SAME_TOP = "same_top"  # no heavier step exists
    SAME_STEP_TOO_BIG = "same_step_too_big"  # the next load that exists is far away: once more
    LOWERED_BY_YOU = "lowered_by_you"  # a lighter load was chosen last time: stay there
    FROM_OTHER_FORM = "from_other_form"  # load taken from a kindred lift in the log
    INTO_REGION = "into_region"  # load moved to come back into 60-80 % of 1RM
    LOAD_UP_SPARE = "load_up_spare"  # the sets left more in reserve than the region allows
    LOAD_UP_ROOM = "load_up_room"  # as asked, and by the sets the next load has room for the range
    BACK_UP = "back_up"  # after a lighter session, back towards the load of before
    LOAD_DOWN = "load_down"  # sets stopped early, and a lighter load fits the range better
    STEP_BACK = "step_back"  # two sessions running stopped below the range: a tenth less
    DELOAD = "deload"  # done less than before for two weeks: an easier session
    EASY_WEEK = "easy_week"  # the person asked for an easy week
    COMEBACK = "comeback"  # some days away: lighter, by how long it was
    AFTER_ILLNESS = "after_illness"  # ill since the last session: lighter
    PAIN_SAME = "pain_same"  # a little pain last time: nothing is added
    PAIN_EASED = "pain_eased"  # some pain last time: a fifth less
    PAIN_RESTED = "pain_rested"  # too much pain, or twice: the lift is left out this time
    GENTLE = "gentle"  # below 70 % was chosen for today


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One line of reason, as values.

    `step` the change of load (grams; negative is lighter), `amount_step` the change in seconds or
    reps, `top` the range's top, `set_number` and `amount` the set that decided (1-based),
    `amounts` what was done last time, `day` when that was; `days` how long somebody was away;
    `reserve` the repetitions that were left; `pain` its level, 0 to 10.
    """

    kind: ReasonKind
    step: int = 0
    amount_step: int = 0
    top: int | None = None
    set_number: int | None = None
    amount: int | None = None
    amounts: tuple[int, ...] = ()
    day: date | None = None
    days: int | None = None
    reserve: int | None = None
    pain: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What one lift asks for: `sets` sets of `amount` (reps, seconds or metres), at `load`.

    `load` None means either no load at all or one that the person is asked for
    (`asks_load`). `percent` is the load as per cent of the estimated 1RM, None without an estimate.
    `rir` is the repetitions in reserve that this combination leaves, by the RTS curve; None where
    the log never says RIR, as the estimate is then only a floor. `searches` says that the right
    load is still being found: the first sets are asked how many more would have gone.
    `is_big_step` says that the load is more than a tenth above the last one, `is_outside` that by
    the estimate it lies outside the slot's per cents. No sets at all: the lift rests this time.
    """

    sets: int
    amount: int
    load: Load | None = None
    asks_load: bool = False
    percent: float | None = None
    rir: int | None = None
    searches: bool = False
    is_big_step: bool = False
    is_outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmUp:
    """A lighter set before the working sets: load in grams and repetitions."""

    grams: int
    reps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loading:
    """How a load is put together: a bar with plates per side (grams), or nothing to say.

    `is_handle`: the bar is the handle of an adjustable dumbbell.
    """

    bar: int | None = None
    per_side: tuple[int, ...] = ()
    is_handle: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftPlan:
    """One lift of a planned session: target, reason and the last time it was done."""

    exercise: Exercise
    slot: Slot
    target: Target
    reason: Reason
    last: tuple[LoggedSet, ...] = ()
    loading: Loading | None = None
    warm_ups: tuple[WarmUp, ...] = ()

    @property
    def rests(self) -> bool:
        """Whether the lift is left out this time."""
        return self.target.sets == 0

    def effort(self) -> Effort:
        """Return the planned effort of one set, as a logged set keeps it."""
        measure, amount = self.exercise.measure, self.target.amount
        return Effort(
            reps=amount if measure is Measure.REPS else None,
            seconds=amount if measure is Measure.SECONDS else None,
            metres=float(amount) if measure is Measure.METRES else None,
            load=self.target.load,
            rir=None if self.target.rir is None else min(float(self.target.rir), MAX_RIR),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlan:
    """One planned session: letter, name, training day, lifts in order, about how many minutes."""

    code: str
    name: str
    day: date
    lifts: tuple[LiftPlan, ...]
    minutes: int

    @property
    def sets(self) -> int:
        """Number of sets planned."""
        return sum(lift.target.sets for lift in self.lifts)


class DayKind(StrEnum):
    """What a day of the week is for."""

    STRENGTH = "strength"
    EASY_CARDIO = "easy_cardio"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """One day of a week: what it is for (or was), the session's letter, whether it is in the log.

    A past day without an entry is a rest day and done: rest counts.
    """

    day: date
    kind: DayKind
    code: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """An ISO week, Monday first: seven days and the easy-cardio aim.

    `is_drawn`: chance picked its days, in coin-flip weeks.
    """

    monday: date
    days: tuple[DayPlan, ...]
    cardio_aim_minutes: int
    is_drawn: bool = False

    @property
    def to_come(self) -> tuple[DayPlan, ...]:
        """The days with a strength session that is still to come."""
        return tuple(one for one in self.days if one.kind is DayKind.STRENGTH and not one.is_done)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlan(Week):
    """A week with its sessions still to come, loads and all."""

    sessions: tuple[SessionPlan, ...]
