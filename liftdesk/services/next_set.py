"""The next set: the one question or offer that stands below the open lift, derived each time."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.within_session import feel_led, next_load
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.day_view import DayView, LiftToday

ASKED_AFTER_SETS = 2
"""While a load is searched for, the first two sets are asked how many more would have gone."""


class NextKind(StrEnum):
    """What stands below the open lift."""

    NOTHING = "nothing"
    BIG_STEP = "big_step"  # before the first set: the load is more than a tenth above the last
    RESERVE = "reserve"  # after a set: how many more could you have done
    OTHER_LOAD = "other_load"  # another load fits better
    LIGHTER = "lighter"  # the first set felt bad: a tenth less


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSet:
    """One question or offer: loads now and offered in grams, and the set it is about."""

    kind: NextKind = NextKind.NOTHING
    now: int = 0
    offered: int = 0
    about: LoggedSet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What an offer is made from: a lift's earlier sets and the loads at the place."""

    earlier: Callable[[LiftToday, DayView], Sequence[LoggedSet]]
    steps: Callable[[Exercise], LoadSteps]


def next_set(lift: LiftToday, view: DayView, sources: Sources) -> NextSet:
    """Return what stands below a lift, from the log alone, so that a restart finds it again."""
    if lift.is_done or view.is_ended:
        return NextSet()
    if not lift.done:
        return _big_step(lift)
    last = lift.done[-1]
    if last.done.load is None or lift.plan.exercise.measure is not Measure.REPS:
        return NextSet()
    found = _felt_bad(lift, view, sources)
    if found is not None:
        return found
    is_asked = lift.plan.target.searches and len(lift.done) <= ASKED_AFTER_SETS
    if is_asked and last.done.rir is None:
        return NextSet(kind=NextKind.RESERVE, now=last.done.load.grams, about=last)
    return without_reserve(lift, view, sources)


def without_reserve(lift: LiftToday, view: DayView, sources: Sources) -> NextSet:
    """Return what stands there once the question of the reserve was passed over."""
    last = lift.done[-1] if lift.done else None
    if last is None or last.done.load is None:
        return NextSet()
    # Only while a load is searched for, what was done before decides on it too.
    earlier = sources.earlier(lift, view) if lift.plan.target.searches else ()
    offer = next_load(lift.plan, earlier, lift.done, sources.steps(lift.plan.exercise))
    if offer is None:
        return NextSet()
    return NextSet(
        kind=NextKind.OTHER_LOAD, now=last.done.load.grams, offered=offer.grams, about=last
    )


def _big_step(lift: LiftToday) -> NextSet:
    target = lift.plan.target
    loads = [s.done.load.grams for s in lift.plan.last if s.counts and s.done.load is not None]
    if not target.is_big_step or target.load is None or not loads:
        return NextSet()
    usual = max(loads, key=lambda grams: (loads.count(grams), grams))
    return NextSet(kind=NextKind.BIG_STEP, now=usual, offered=target.load.grams)


def _felt_bad(lift: LiftToday, view: DayView, sources: Sources) -> NextSet | None:
    """Return a lighter load where the first set was felt to be bad and no set came after."""
    felt, last = view.felt(FeelingMoment.FIRST_SET), view.last_set
    if view.hides_mood:
        return None  # the offer would say what was felt
    if felt is None or last is None or last.exercise_id != lift.id or last.done.load is None:
        return None
    if last.at is None or felt.at < last.at:
        return None
    offer = feel_led(felt.valence, last.done.load.grams, sources.steps(lift.plan.exercise))
    if offer is None or offer.grams >= last.done.load.grams:
        return None
    return NextSet(kind=NextKind.LIGHTER, now=last.done.load.grams, offered=offer.grams, about=last)
