"""One lift as a decision sees it, what is decided, and what its log says of the last time."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import takewhile

from liftdesk.domain.training.capability import Capability
from liftdesk.domain.training.curve_filter import REMEMBERED
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Exercise, LoadKind
from liftdesk.domain.training.past import Bout
from liftdesk.domain.training.plans import Reason, ReasonKind
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.values import dataclass

BIG_STEP = 1.10
"""A load more than a tenth above the last one is asked about first (research: wellbeing 2.4)."""

A_WAY_BACK = timedelta(days=14)
"""From two weeks away on a lighter load is planned (see situations)."""
FORGOTTEN = timedelta(days=84)
"""After more than twelve weeks away the load of before is no guide: it is found anew."""


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
    def known(self) -> int:
        """The heaviest load of the last eight weeks of training, 0 where nothing was loaded.

        Two weeks are counted of a longer break, so that the way back leads to the load of before
        it; a break of more than twelve weeks ends what is known.
        """
        heaviest, later, age = 0, self.last.day, timedelta(0)
        for bout in self.bouts:
            away = later - bout.day
            age += min(away, A_WAY_BACK)
            if age > REMEMBERED or away > FORGOTTEN:
                break
            later, heaviest = bout.day, max(heaviest, bout.grams or 0)
        return heaviest

    @property
    def is_assisted(self) -> bool:
        """Whether less on the machine is more work."""
        return self.exercise.load_kind is LoadKind.ASSISTED

    @property
    def sets(self) -> int:
        """The number of sets of an ordinary session."""
        return self.slot.sets[1]

    @property
    def is_believed(self) -> bool:
        """Whether the log says enough of the lift to weigh loads against each other.

        Not where the last sets had none: there is no load to weigh another one against.
        """
        if self.ability is None or self.is_assisted or not self.last.grams:
            return False
        return self.ability.is_measured or self.last.reserve is not None

    def is_lighter_than(self, grams: int | None) -> bool:
        """Return whether the last load was less work than `grams`; not where one is unknown."""
        last = self.last.grams
        if not last or not grams:
            return False
        return last > grams if self.is_assisted else last < grams

    def harder(self, grams: int) -> int | None:
        """Return the next load that is more work."""
        return self.steps.below(grams) if self.is_assisted else self.steps.above(grams)


def reached_top(slot: Slot, bout: Bout) -> bool:
    """Return whether enough sets were done and every one reached the top of the range."""
    return bout.least >= slot.amount[1] and len(bout.amounts) >= slot.sets[0]


def is_proved(view: View) -> bool:
    """Return whether the top of the range was reached twice running with the same load."""
    newest = view.bouts[:2]
    same = len({one.grams for one in newest}) == 1
    return len(newest) > 1 and same and all(reached_top(view.slot, one) for one in newest)


def reason_of(view: View, kind: ReasonKind, *, grams: int | None = None) -> Reason:
    """Return a reason that tells what was done last time, and the step to `grams` if told."""
    last = view.last
    return Reason(
        kind=kind,
        step=0 if grams is None else grams - (last.grams or 0),
        top=view.slot.amount[1],
        amounts=last.amounts,
        day=last.day,
    )


def stopped_short(view: View) -> Reason:
    """Return the reason that names the first set that stopped below the range."""
    last, low = view.last, view.slot.amount[0]
    place = next(n for n, amount in enumerate(last.amounts, start=1) if amount < low)
    return Reason(
        kind=ReasonKind.SAME_STOPPED_SHORT,
        set_number=place,
        amount=last.amounts[place - 1],
        amounts=last.amounts,
        day=last.day,
    )


def chosen_lower(view: View) -> bool:
    """Return whether today's load is one that the person chose below what was planned.

    Where a log keeps no plan, a load below that of the session before was chosen, unless two weeks
    lay between the two: then it was the way back.
    """
    if not view.last.grams:
        return False
    same = list(takewhile(lambda bout: bout.grams == view.last.grams, view.bouts))
    if any(view.is_lighter_than(bout.planned_grams) for bout in same):
        return True
    first, before = same[-1], view.bouts[len(same) : len(same) + 1]
    if first.planned_grams is not None or not before:
        return False
    away = first.day - before[0].day
    return timedelta(0) < away < A_WAY_BACK and view.is_lighter_than(before[0].grams)
