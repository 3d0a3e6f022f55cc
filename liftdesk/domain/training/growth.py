"""Double progression inside the region: first more repetitions, then more load.

The rule that everybody knows decides: when every set reached the top of the range, the next load
that exists. What a person's own sets say of their reserve corrects it, up where the load is plainly
easy, down where it is plainly too much. A lighter load that somebody chose is left alone until its
sets reach the top, so a plan never climbs back over a person's own decision.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from liftdesk.domain.training.capability import Capability
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Exercise, LoadKind, Measure
from liftdesk.domain.training.past import Bout
from liftdesk.domain.training.plans import Reason, ReasonKind
from liftdesk.domain.training.routines import Slot

SECONDS_STEP = 5
"""A held position grows by five seconds at a time."""
BIG_STEP = 1.10
"""A load more than a tenth above the last one is asked about first (research: wellbeing 2.4)."""
FAR_STEP = 1.15
"""A step of more than this costs over five repetitions (the curve: 2.6 per cent each): from the top
of 8 to 12 it ends below the range, unless a reserve is known."""
RESERVE_AIM = 2.0
"""Reserve aimed at in the last set, so that a usual day's noise still leaves one."""
SPARE_FROM = 3.5
"""A mean reserve that rounds to four is the edge of the region of effort (lifting 6.3: RIR 1-4)."""
ROOM_AFTER_STEP = 1.0
"""After a step the last set must still have one left at the low end of the range."""
SEARCH_STEP = 1.5
"""While the right load is searched for, and the reserve is stated, it may go up by half at once."""
REMEMBERED = timedelta(days=56)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Grams (None without a load), amount, why; `sets` None for the slot's usual number."""

    grams: int | None
    amount: int
    reason: Reason
    sets: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One lift as a decision sees it: its slot, its bouts newest first, its capability, its loads.

    `bouts` is not empty; `searches` says that the right load is still being found.
    """

    exercise: Exercise
    slot: Slot
    bouts: Sequence[Bout]
    ability: Capability | None
    steps: LoadSteps
    searches: bool = False

    @property
    def last(self) -> Bout:
        """The newest bout."""
        return self.bouts[0]

    @property
    def is_assisted(self) -> bool:
        """Whether less on the machine is more work."""
        return self.exercise.load_kind is LoadKind.ASSISTED

    @property
    def sets(self) -> int:
        """The number of sets of an ordinary session."""
        return self.slot.sets[1]

    def harder(self, grams: int) -> int | None:
        """Return the next load that is more work."""
        return self.steps.below(grams) if self.is_assisted else self.steps.above(grams)

    def left(self, grams: int, amount: int, nth_set: int) -> float | None:
        """Return the repetitions left after `amount` in a set; None where nothing is believed."""
        if self.ability is None or self.exercise.measure is not Measure.REPS:
            return None
        return self.ability.reps_at(grams, nth_set=nth_set) - amount


def grow(view: View) -> Decision:
    """Decide the next session of a lift that goes on as usual."""
    if reached_top(view.slot, view.last):
        return _after_top(view)
    if view.last.least < view.slot.amount[0]:
        return _after_short(view)
    if chosen_lower(view):
        return _stay(view, ReasonKind.LOWERED_BY_YOU)
    return _back_into_region(view) or _after_spare(view) or _stay(view, ReasonKind.SAME_WAITING)


def reached_top(slot: Slot, bout: Bout) -> bool:
    """Return whether enough sets were done and every one reached the top of the range."""
    return bout.least >= slot.amount[1] and len(bout.amounts) >= slot.sets[0]


def chosen_lower(view: View) -> bool:
    """Return whether today's load is one that the person chose below what was planned."""
    for bout in view.bouts:
        if bout.grams != view.last.grams:
            return False
        if bout.grams and bout.planned_grams and bout.grams < bout.planned_grams:
            return True
    return False


def eased(view: View, share: float) -> int | None:
    """Return a load of at most `share` of the last one (of more help, where a lift is assisted).

    The last load itself where no lighter one exists, or `share` is all of it.
    """
    grams = view.last.grams
    if grams is None or share >= 1:
        return grams
    if view.is_assisted:
        return view.steps.above(int(grams / share) - 1) or grams
    lighter = view.steps.at_most(int(grams * share))
    return lighter if lighter is not None else view.steps.lightest or grams


def _after_top(view: View) -> Decision:
    last, (low, top) = view.last, view.slot.amount
    harder = None if last.grams is None else view.harder(last.grams)
    if harder is None or last.grams is None:
        reason = Reason(kind=ReasonKind.SAME_TOP, top=top, amounts=last.amounts, day=last.day)
        return Decision(grams=last.grams, amount=top, reason=reason)
    if _is_too_big(view, harder, low) and not _is_proved(view):
        reason = Reason(
            kind=ReasonKind.SAME_STEP_TOO_BIG, top=top, amounts=last.amounts, day=last.day
        )
        return Decision(grams=last.grams, amount=top, reason=reason)
    reason = Reason(
        kind=ReasonKind.LOAD_UP,
        step=harder - last.grams,
        top=top,
        amounts=last.amounts,
        day=last.day,
    )
    return Decision(grams=harder, amount=_goal_at(view, harder), reason=reason)


def _is_too_big(view: View, harder: int, low: int) -> bool:
    """Whether the next load that exists would leave nothing at the low end of the range."""
    last, ability = view.last.grams, view.ability
    if last is None or ability is None or view.is_assisted:
        return False
    if not ability.is_measured:
        return harder > last * FAR_STEP
    left = view.left(harder, low, view.sets)
    return left is not None and left < ROOM_AFTER_STEP


def _is_proved(view: View) -> bool:
    """Whether the top of the range was reached twice running with the same load."""
    newest = view.bouts[:2]
    same = len({one.grams for one in newest}) == 1
    return len(newest) > 1 and same and all(reached_top(view.slot, one) for one in newest)


def _after_short(view: View) -> Decision:
    last, low = view.last, view.slot.amount[0]
    place = next(n for n, amount in enumerate(last.amounts, start=1) if amount < low)
    if last.amounts[0] <= low - 2 and (lighter := _feasible_below(view)) is not None:
        return _moved(view, lighter)
    reason = Reason(
        kind=ReasonKind.SAME_STOPPED_SHORT,
        set_number=place,
        amount=last.amounts[place - 1],
        amounts=last.amounts,
        day=last.day,
    )
    return Decision(grams=last.grams, amount=low, reason=reason)


def _feasible_below(view: View) -> int | None:
    """Return the heaviest lighter load whose last set leaves one at the low end of the range."""
    grams, low = view.last.grams, view.slot.amount[0]
    if grams is None or view.ability is None or view.is_assisted:
        return None
    fitting = view.ability.load_for(low + RESERVE_AIM, nth_set=view.sets)
    lighter = view.steps.at_most(int(min(fitting, grams - 1)))
    return None if lighter is None or lighter >= grams else lighter


def _back_into_region(view: View) -> Decision | None:
    """Bring a load back between the slot's per cents of the 1RM, where it has left them."""
    grams, ability, intensity = view.last.grams, view.ability, view.slot.intensity
    if grams is None or ability is None or intensity is None or not view.exercise.estimates_1rm:
        return None
    low, high = (ability.one_rep_max * percent / 100 for percent in intensity)
    if ability.is_measured and grams > high:
        lighter = view.steps.at_most(int(high))
        return None if lighter is None or lighter >= grams else _moved(view, lighter)
    if grams < low:
        heavier = view.steps.above(int(low) - 1)
        known = max(
            (b.grams or 0 for b in view.bouts if view.last.day - b.day <= REMEMBERED), default=0
        )
        if heavier is not None and heavier <= min(high, max(known, grams * BIG_STEP)):
            return _moved(view, heavier)
    return None


def _moved(view: View, grams: int) -> Decision:
    last = view.last
    reason = Reason(
        kind=ReasonKind.INTO_REGION,
        step=grams - (last.grams or 0),
        amounts=last.amounts,
        day=last.day,
    )
    return Decision(grams=grams, amount=_goal_at(view, grams), reason=reason)


def _after_spare(view: View) -> Decision | None:
    """Go up early where the stated reserve says that even the top of the range is easy."""
    last = view.last
    if last.grams is None or last.reserve is None or view.ability is None:
        return None
    harder = view.harder(last.grams)
    if harder is None or last.reserve < SPARE_FROM:
        return None
    fitting = view.ability.load_for(sum(view.slot.amount) / 2 + RESERVE_AIM, nth_set=view.sets)
    most = SEARCH_STEP if view.searches else BIG_STEP
    if not view.is_assisted:
        harder = max(harder, view.steps.at_most(int(min(fitting, last.grams * most))) or 0)
    room = view.left(harder, view.slot.amount[0], view.sets)
    if room is None or room < ROOM_AFTER_STEP:
        return None
    reason = Reason(
        kind=ReasonKind.LOAD_UP_SPARE,
        step=harder - last.grams,
        amounts=last.amounts,
        reserve=round(last.reserve),
        day=last.day,
    )
    return Decision(grams=harder, amount=_goal_at(view, harder), reason=reason)


def _stay(view: View, kind: ReasonKind) -> Decision:
    last, top = view.last, view.slot.amount[1]
    reason = Reason(kind=kind, top=top, amounts=last.amounts, day=last.day)
    return Decision(grams=last.grams, amount=_next_amount(view), reason=reason)


def _next_amount(view: View) -> int:
    """Return one step more than last time; corrected by the reserve where it is known."""
    (low, top), last = view.slot.amount, view.last
    if view.exercise.measure is not Measure.REPS:
        growth = SECONDS_STEP if view.exercise.measure is Measure.SECONDS else 1
        return min(top, last.least + growth)
    ability = view.ability
    if last.grams is None or ability is None or not ability.is_measured:
        return min(top, last.least + 1)
    fitting = round(ability.reps_at(last.grams, nth_set=view.sets) - RESERVE_AIM)
    if last.reserve is not None:
        return max(low, min(top, fitting, last.least + 2), min(last.least - 1, top))
    more = last.least + 1 if fitting > last.least or _is_waiting(view) else last.least
    return max(low, min(top, more))


def _is_waiting(view: View) -> bool:
    """Whether the same was done twice running, as planned: time to see whether one more goes."""
    newest = view.bouts[:2]
    done = {(bout.grams, bout.least) for bout in newest}
    as_planned = all(bout.goal is None or bout.least >= bout.goal for bout in newest)
    return len(newest) > 1 and len(done) == 1 and as_planned


def _goal_at(view: View, grams: int) -> int:
    """Return the repetitions to aim at with another load, between the range's ends."""
    low, top = view.slot.amount
    ability = view.ability
    if view.searches:
        return top
    if ability is None or not ability.is_measured or view.exercise.measure is not Measure.REPS:
        return low
    fitting = round(ability.reps_at(grams, nth_set=view.sets) - RESERVE_AIM)
    return max(low, min(top, fitting))
