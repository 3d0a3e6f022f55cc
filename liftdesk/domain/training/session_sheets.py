"""Sheets of one session: what is asked on paper, and the circles that answer it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from zlib import crc32

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import CATALOGUE_IDS, ExerciseId, Measure
from liftdesk.domain.training.plans import LiftPlan, SessionPlan
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.training.weeks import monday_of

AMOUNTS = 9
"""Circles for the amount of one set: the target, and those around it."""
LOADS = 4
"""Circles for another load: two lighter and two heavier that really exist."""
RIRS = range(6)
"""Reserve that has a circle; more than five is never asked for."""
MAX_LIFTS, MAX_SETS = 12, 8
DAYS_A_WEEK = 7

_BELOW = 5
"""Circles under the target: a set stops short more often than it runs over."""
STEPS = (1, 2, 5, 10, 15, 30, 60, 100)
"""Steps between the amounts of neighbouring circles, as the code numbers them."""
_OWN_BIT = 1 << 32


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLift:
    """One lift as it stands on paper; enough to read its marks without the plan.

    `exercise` is a short number (see `short_number`), `amount` the target in reps, seconds or
    metres, `below` how many circles lie under it and `step` apart. `load` None: none, or one that
    the person writes (`asks_load`). `lighter` and `heavier` are the loads beside it that exist, the
    nearest first, two at most.
    """

    exercise: int
    measure: Measure
    sets: int
    amount: int
    below: int
    step: int = 1
    load: Load | None = None
    asks_load: bool = False
    lighter: tuple[Load, ...] = ()
    heavier: tuple[Load, ...] = ()
    rir: int | None = None

    @property
    def amounts(self) -> tuple[int, ...]:
        """The amounts that have a circle, rising."""
        return tuple(self.amount + self.step * (n - self.below) for n in range(AMOUNTS))

    @property
    def loads(self) -> tuple[Load | None, ...]:
        """The load of each of the four places, rising; None where there is no circle."""
        low = [self.lighter[n] if n < len(self.lighter) else None for n in (1, 0)]
        high = [self.heavier[n] if n < len(self.heavier) else None for n in (0, 1)]
        return (*low, *high)

    @property
    def rirs(self) -> tuple[int, ...]:
        """The reserves that have a circle; holds and walks have none."""
        return tuple(RIRS) if self.measure is Measure.REPS else ()

    def effort(self, amount: int, load: Load | None, rir: int | None) -> Effort:
        """Return an amount of work as this lift counts it."""
        return Effort(
            reps=amount if self.measure is Measure.REPS else None,
            seconds=amount if self.measure is Measure.SECONDS else None,
            metres=float(amount) if self.measure is Measure.METRES else None,
            load=load,
            rir=None if rir is None else float(rir),
        )

    @property
    def planned(self) -> Effort:
        """What was asked for in each set."""
        return self.effort(self.amount, self.load, self.rir)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSheet:
    """One session on paper: its letter, planned day, unit, lifts; `paper` 0 is A4, 1 Letter."""

    code: str
    day: date
    unit: Unit
    lifts: tuple[SheetLift, ...]
    paper: int = 0

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days of its week, Monday first."""
        monday = monday_of(self.day)
        return tuple(monday + timedelta(days=n) for n in range(DAYS_A_WEEK))


class MarkKind(StrEnum):
    """What a circle says when it is filled."""

    AS_PLANNED = "as_planned"  # all sets of the lift went as planned
    AMOUNT = "amount"
    LOAD = "load"
    RIR = "rir"
    OTHER = "other"  # something else, written beside it
    BEFORE = "before"
    AFTER = "after"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class MarkKey:
    """One circle: its kind, the lift and set it belongs to (from 0), its place from the left."""

    kind: MarkKind
    lift: int = 0
    number: int = 0
    place: int = 0

    @property
    def group(self) -> "MarkKey":
        """The circles of which at most one is filled, named by their first."""
        return MarkKey(self.kind, self.lift, self.number)


def short_number(exercise_id: ExerciseId) -> int:
    """Return the number an exercise has in a sheet's code.

    A catalogue lift keeps its id; one made in a data file gets 32 bits of checksum of its id, above
    all catalogue ids.
    """
    if exercise_id in CATALOGUE_IDS:
        return exercise_id
    return _OWN_BIT | crc32(exercise_id.to_bytes(8, "big", signed=True))


def sheet_lift(lift: LiftPlan, steps: LoadSteps, unit: Unit) -> SheetLift:
    """Return a planned lift as it stands on paper; `steps` are the loads at hand."""
    target = lift.target
    step = amount_step(lift.exercise.measure, target.amount)
    return SheetLift(
        exercise=short_number(lift.exercise.id),
        measure=lift.exercise.measure,
        sets=target.sets,
        amount=target.amount,
        below=max(0, min(_BELOW, (target.amount - 1) // step)),
        step=step,
        load=target.load,
        asks_load=target.asks_load,
        lighter=() if target.load is None else _beside(target.load, steps, unit, is_up=False),
        heavier=() if target.load is None else _beside(target.load, steps, unit, is_up=True),
        rir=target.rir,
    )


def amount_step(measure: Measure, amount: int) -> int:
    """Return how far apart the amounts of neighbouring circles are: about a tenth of a hold."""
    if measure is Measure.REPS:
        return 1
    return next((step for most, step in _LONG if amount <= most), _LONGEST_STEP)


_LONG = ((90, 5), (150, 10), (240, 15), (600, 30), (1500, 60))
_LONGEST_STEP = 100


def _beside(load: Load, steps: LoadSteps, unit: Unit, *, is_up: bool) -> tuple[Load, ...]:
    """Return the two loads next to one, nearest first."""
    found = list[Load]()
    grams: int | None = load.grams
    while grams is not None and len(found) < LOADS // 2:
        grams = steps.above(grams) if is_up else steps.below(grams)
        if grams is not None:
            found.append(Load(grams, unit))
    return tuple(found)


def session_sheet(
    plan: SessionPlan, steps: tuple[LoadSteps, ...], *, unit: Unit, paper: int = 0
) -> SessionSheet:
    """Return a planned session as it stands on paper, without the lifts that rest this time.

    `steps` are the loads at hand for each lift that does not rest, in order.

    Raises:
        DomainError: SHEET_FULL: no lift at all, or more lifts or sets than a sheet can hold.
    """
    lifts = [lift for lift in plan.lifts if not lift.rests]
    if not 1 <= len(lifts) <= MAX_LIFTS or any(lift.target.sets > MAX_SETS for lift in lifts):
        raise DomainError(Trouble.SHEET_FULL, "lifts")
    return SessionSheet(
        code=plan.code[:1],
        day=plan.day,
        unit=unit,
        lifts=tuple(
            sheet_lift(lift, at_hand, unit) for lift, at_hand in zip(lifts, steps, strict=True)
        ),
        paper=paper,
    )
