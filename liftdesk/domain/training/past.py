"""What was done of one lift, session by session, as the planner reads it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, NamedTuple, TypeAlias, TypeVar, overload

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetKind
from liftdesk.domain.values import dataclass

T = TypeVar("T")
Cells: TypeAlias = tuple[int | None, float | None, int | None, int | None]
"""What a set says of strength: repetitions, those in reserve, those that were asked for, grams;
None where unsaid."""


class DoneSet(NamedTuple):
    """One set as plans read it, in the order that the store reads its cells.

    The first four are `Cells`; where the sides differ, `reps` are the left side's, `other_side`
    the right side's. `extent` are seconds or metres, `asked` those that were asked for: what a lift
    that is not measured in repetitions is measured by. `asked_grams` None where nothing was asked.
    """

    reps: int | None
    rir: float | None
    goal: int | None
    grams: int | None
    kind: str
    position: int
    other_side: int | None
    asked_grams: int | None
    extent: float | None = None
    asked: float | None = None

    @property
    def counts(self) -> bool:
        """Whether the set is part of the dose: warm-ups are not."""
        return self.kind != SetKind.WARM_UP

    def amount(self, measure: Measure) -> int | None:
        """Return what both sides did, in the lift's measure; None where that was not counted."""
        if measure is not Measure.REPS:
            return None if self.extent is None else round(self.extent)
        if self.reps is None or self.other_side is None:
            return self.reps
        return min(self.reps, self.other_side)

    def asked_for(self, measure: Measure) -> int | None:
        """Return what was asked for, in the lift's measure; None where nothing was."""
        if measure is Measure.REPS:
            return self.goal
        return None if self.asked is None else round(self.asked)


PastRow: TypeAlias = tuple[Any, ...]
"""A set as the store reads it: its session's id and day, then the cells of a `DoneSet`."""
_SET, _SAYS = slice(2, None), slice(2, 6)
_REPS, _GRAMS, _KIND = 2, 5, 6
_WARM_UP = SetKind.WARM_UP.value


class DoneSession:
    """What was done of one lift in one session, as light as the store reads it.

    A plan goes through years of a log, and looks at most of it for what it says of strength alone:
    a set is made where somebody looks at it.
    """

    __slots__ = ("_rows", "day", "measure", "session_id")

    def __init__(
        self, day: date, session_id: SessionId, measure: Measure, rows: Sequence[PastRow]
    ) -> None:
        """Take the rows of the sets, in order."""
        self.day, self.session_id, self.measure, self._rows = day, session_id, measure, rows

    @property
    def done(self) -> list[DoneSet]:
        """The sets in order, warm-ups too."""
        return [DoneSet(*row[_SET]) for row in self._rows]

    @property
    def telling(self) -> tuple[Cells, ...]:
        """What says something of strength: of the sets that count, those with load and reps."""
        return tuple(
            [
                row[_SAYS]
                for row in self._rows
                if row[_GRAMS] and row[_REPS] and row[_KIND] != _WARM_UP
            ]
        )


class Looked(Sequence[T]):
    """A sequence that is made only as far as somebody looks."""

    def __init__(self, source: Iterable[T]) -> None:
        """Take the members from `source`, one after the other, each once."""
        self._source, self._made = iter(source), list[T]()

    def _make(self, count: int | None) -> None:
        left = None if count is None else count - len(self._made)
        if left is None or left > 0:
            self._made.extend(islice(self._source, left))

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> T | list[T]:
        """Return a member, or those of a slice."""
        end = at.stop if isinstance(at, slice) else at + 1
        self._make(None if end is None or end <= 0 else end)
        return self._made[at]

    def __len__(self) -> int:
        """Return how many there are, which makes all of them."""
        self._make(None)
        return len(self._made)

    def __bool__(self) -> bool:
        """Whether there is any."""
        self._make(1)
        return bool(self._made)

    def __iter__(self) -> Iterator[T]:
        """Go through the members, made one after the other."""
        at = 0
        while at < len(self._made) or self[at : at + 1]:
            yield self._made[at]
            at += 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSession:
    """What was done of one lift on one day, sets in order; `exercise` may be a kindred lift."""

    day: date
    sets: tuple[LoggedSet, ...]
    exercise: Exercise


@dataclass(frozen=True, slots=True, kw_only=True)
class Bout:
    """The working sets of one session at the load most of them had.

    `grams` None without a load; `amounts` reps, seconds or metres in order; `goal` the amount that
    was planned, None where nothing was; `planned_grams` likewise; `reserve` the mean of the stated
    RIR, None where none was stated.
    """

    day: date
    grams: int | None
    amounts: tuple[int, ...]
    goal: int | None = None
    planned_grams: int | None = None
    reserve: float | None = None

    @property
    def least(self) -> int:
        """The fewest of any of the sets."""
        return min(self.amounts)


def bouts_of(past: Iterable[DoneSession]) -> Sequence[Bout]:
    """Return the bouts of one lift's sessions in their order, each made when it is looked at."""
    return Looked(bout for one in past if (bout := _bout(one)) is not None)


def newest_first(past: Iterable[PastSession]) -> list[PastSession]:
    """Return sessions by day, newest first; two of one day by the order of their ids."""

    def age(session: PastSession) -> tuple[date, int]:
        return (session.day, max((s.session_id for s in session.sets), default=0))

    return sorted(past, key=age, reverse=True)


def done_of(past: Iterable[PastSession]) -> list[DoneSession]:
    """Return sessions, newest first, as light as the store reads them."""
    return [_done(one) for one in newest_first(past)]


def _done(session: PastSession) -> DoneSession:
    ordered = sorted(session.sets, key=lambda s: (s.position, s.id))
    session_id = ordered[0].session_id if ordered else SessionId(0)
    rows = [(session_id, "", *_done_set(one, session.exercise.measure)) for one in ordered]
    return DoneSession(session.day, session_id, session.exercise.measure, rows)


def _done_set(logged: LoggedSet, measure: Measure) -> DoneSet:
    done, planned = logged.done, logged.planned
    asked = Effort() if planned is None else planned
    is_time = measure is Measure.SECONDS
    return DoneSet(
        reps=done.reps,
        rir=done.rir,
        goal=asked.reps,
        grams=None if done.load is None else done.load.grams,
        kind=logged.kind,
        position=logged.position,
        other_side=done.other_side,
        asked_grams=None if asked.load is None else asked.load.grams,
        extent=done.seconds if is_time else done.metres,
        asked=asked.seconds if is_time else asked.metres,
    )


def _bout(session: DoneSession) -> Bout | None:
    measure = session.measure
    counted = [
        (one, amount)
        for one in session.done
        if one.counts and (amount := one.amount(measure)) is not None
    ]
    if not counted:
        return None
    loads = [one.grams for one, _ in counted if one.grams is not None]
    grams = max(loads, key=lambda load: (loads.count(load), load), default=None)
    working = [pair for pair in counted if grams is None or (pair[0].grams or 0) == grams]
    sets = [one for one, _ in working]
    goals = [goal for one in sets if (goal := one.asked_for(measure)) is not None]
    stated = [one.rir for one in sets if one.rir is not None]
    return Bout(
        day=session.day,
        grams=grams,
        amounts=tuple(amount for _, amount in working),
        goal=max(goals, default=None),
        planned_grams=max((one.asked_grams or 0 for one in sets), default=0) or None,
        reserve=sum(stated) / len(stated) if stated else None,
    )
