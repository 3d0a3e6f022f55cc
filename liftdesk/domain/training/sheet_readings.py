"""What a filled-in sheet says: its marks as sets, loads and feelings, and what is not sure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from liftdesk.domain.training.session_sheets import (
    DAYS_A_WEEK,
    MarkKey,
    MarkKind,
    SessionSheet,
    SheetLift,
)
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE

T = TypeVar("T")


class Ink(StrEnum):
    """What is seen in a circle."""

    EMPTY = "empty"
    FILLED = "filled"
    UNSURE = "unsure"  # too faint for a mark, too dark for none
    HIDDEN = "hidden"  # the circle itself cannot be seen


class Doubt(StrEnum):
    """Why an answer is not sure; wording has one sentence for each."""

    FAINT = "faint"  # a mark that may be none
    TWO_MARKS = "two_marks"  # more than one circle filled
    HIDDEN = "hidden"  # not in the picture, or covered
    BY_HAND = "by_hand"  # "other" is filled, or the load was to be written
    CONTRARY = "contrary"  # "as planned" may be filled: the blank sets hang on it


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Generic[T]):
    """One answer: its value (None: nothing marked) and, where it is not sure, why."""

    value: T | None = None
    doubt: Doubt | None = None

    @property
    def is_sure(self) -> bool:
        """Whether it needs no look."""
        return self.doubt is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswer:
    """One set: whether it was done, its amount, load and reserve.

    Of a set that was done, an amount or a load without a mark is the planned one.
    """

    is_done: Answer[bool]
    amount: Answer[int]
    load: Answer[Load]
    rir: Answer[int]

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """Why it needs a look, each reason once; nothing where it is sure."""
        parts = (self.is_done, self.amount, self.load, self.rir)
        return tuple(dict.fromkeys(part.doubt for part in parts if part.doubt is not None))

    @property
    def is_sure(self) -> bool:
        """Whether nothing in it needs a look."""
        return not self.doubts


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftAnswer:
    """One lift with its sets, in the order of the sheet."""

    lift: SheetLift
    sets: tuple[SetAnswer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReading:
    """A sheet as it was read: lifts, feelings before and after, the day it was done."""

    sheet: SessionSheet
    lifts: tuple[LiftAnswer, ...]
    before: Answer[int]
    after: Answer[int]
    day: Answer[date]

    @property
    def is_sure(self) -> bool:
        """Whether nothing on it needs a look."""
        around = (self.before, self.after, self.day)
        sets = (one for lift in self.lifts for one in lift.sets)
        return all(answer.is_sure for answer in around) and all(one.is_sure for one in sets)

    @property
    def sets_done(self) -> int:
        """How many sets were done for sure."""
        return sum(
            bool(one.is_done.value and one.is_done.is_sure)
            for lift in self.lifts
            for one in lift.sets
        )


def read_marks(sheet: SessionSheet, seen: Mapping[MarkKey, Ink]) -> SheetReading:
    """Say what the circles mean; one that is not in `seen` is hidden.

    The rule printed on the sheet: a set with any mark was done, and what is blank in it was as
    planned; a set without a mark was done only where "all as planned" is filled.
    """
    days = _one_of(seen, MarkKey(MarkKind.DAY), tuple(range(DAYS_A_WEEK)))
    return SheetReading(
        sheet=sheet,
        lifts=tuple(_lift(number, lift, seen) for number, lift in enumerate(sheet.lifts)),
        before=_one_of(seen, MarkKey(MarkKind.BEFORE), tuple(FEELING_SCALE)),
        after=_one_of(seen, MarkKey(MarkKind.AFTER), tuple(FEELING_SCALE)),
        day=Answer(
            value=sheet.day if days.value is None else sheet.days[days.value], doubt=days.doubt
        ),
    )


def _lift(number: int, lift: SheetLift, seen: Mapping[MarkKey, Ink]) -> LiftAnswer:
    whole = _one_of(seen, MarkKey(MarkKind.AS_PLANNED, number), (True,))
    return LiftAnswer(
        lift=lift,
        sets=tuple(
            _set(MarkKey(MarkKind.AMOUNT, number, n), lift, seen, whole) for n in range(lift.sets)
        ),
    )


def _set(
    key: MarkKey, lift: SheetLift, seen: Mapping[MarkKey, Ink], whole: Answer[bool]
) -> SetAnswer:
    amount = _one_of(seen, key, lift.amounts)
    load = _one_of(seen, replace(key, kind=MarkKind.LOAD), lift.loads)
    rir = _one_of(seen, replace(key, kind=MarkKind.RIR), lift.rirs)
    other = _one_of(seen, replace(key, kind=MarkKind.OTHER), (True,))
    parts = (amount, load, rir, other)
    if not any(part.value is not None for part in parts):
        return _without_marks(parts, lift, whole)
    if not other.is_sure or other.value:
        by_hand = other.doubt or Doubt.BY_HAND
        amount = replace(amount, doubt=amount.doubt or by_hand)
        load = replace(load, doubt=load.doubt or by_hand) if lift.load is not None else load
    return _done(lift, amount, load, rir, Answer(value=True))


def _without_marks(
    parts: tuple[Answer[int], Answer[Load], Answer[int], Answer[bool]],
    lift: SheetLift,
    whole: Answer[bool],
) -> SetAnswer:
    """Return a set in which nothing is filled for sure: done only by "all as planned"."""
    amount, load, rir, other = parts
    doubt = whole.doubt or other.doubt
    own = next((part.doubt for part in parts if part.doubt is not None), None)
    if whole.value and whole.is_sure:
        amount = replace(amount, doubt=amount.doubt or other.doubt)
        return _done(lift, amount, load, rir, Answer(value=True))
    if own is None and doubt is not None:
        own = Doubt.CONTRARY
    return SetAnswer(is_done=Answer(value=False, doubt=own), amount=amount, load=load, rir=rir)


def _done(
    lift: SheetLift,
    amount: Answer[int],
    load: Answer[Load],
    rir: Answer[int],
    is_done: Answer[bool],
) -> SetAnswer:
    """Fill in what was planned where nothing is marked."""
    if lift.asks_load:
        load = Answer(doubt=Doubt.BY_HAND)
    elif load.value is None:
        load = Answer(value=lift.load, doubt=load.doubt)
    if amount.value is None:
        amount = Answer(value=lift.amount, doubt=amount.doubt)
    return SetAnswer(is_done=is_done, amount=amount, load=load, rir=rir)


def _one_of(seen: Mapping[MarkKey, Ink], group: MarkKey, values: tuple[T | None, ...]) -> Answer[T]:
    """Read circles of which at most one is filled; `values` None have no circle."""
    inks = [
        (value, seen.get(replace(group, place=place), Ink.HIDDEN))
        for place, value in enumerate(values)
        if value is not None
    ]
    filled = [value for value, ink in inks if ink is Ink.FILLED]
    if len(filled) > 1:
        return Answer(value=filled[0], doubt=Doubt.TWO_MARKS)
    value = filled[0] if filled else None
    if any(ink is Ink.UNSURE for _, ink in inks):
        return Answer(value=value, doubt=Doubt.FAINT)
    if any(ink is Ink.HIDDEN for _, ink in inks):
        return Answer(value=value, doubt=Doubt.HIDDEN)
    return Answer(value=value)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenSet:
    """One set of a sheet as it is to be logged: the lift's place on the sheet, what was done."""

    lift: int
    done: Effort


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenSheet:
    """A sheet after somebody agreed to it: what goes into the log."""

    sheet: SessionSheet
    day: date
    sets: tuple[TakenSet, ...]
    before: int | None = None
    after: int | None = None


def taken(reading: SheetReading, *, day: date | None = None) -> TakenSheet:
    """Return what is sure of a reading as it is to be logged; what is not sure is left out.

    A set is left out where it is not sure that it was done, or with what amount or load; a doubtful
    reserve or feeling is not stated. `day` is when it was done, in place of what the sheet says.
    """
    sets = [
        TakenSet(lift=place, done=done)
        for place, lift in enumerate(reading.lifts)
        for one in lift.sets
        if (done := _effort(lift.lift, one)) is not None
    ]
    return TakenSheet(
        sheet=reading.sheet,
        day=day or reading.day.value or reading.sheet.day,
        sets=tuple(sets),
        before=reading.before.value if reading.before.is_sure else None,
        after=reading.after.value if reading.after.is_sure else None,
    )


def _effort(lift: SheetLift, one: SetAnswer) -> Effort | None:
    is_sure = one.is_done.is_sure and one.amount.is_sure and one.load.is_sure
    if not is_sure or not one.is_done.value or one.amount.value is None:
        return None
    rir = one.rir.value if one.rir.is_sure else None
    return lift.effort(one.amount.value, one.load.value, rir)
