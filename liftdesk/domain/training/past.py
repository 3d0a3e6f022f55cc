"""What was done of one lift, session by session, as the planner reads it."""

from collections.abc import Iterable, Sequence
from datetime import date

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.values import dataclass


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


def amount_of(effort: Effort, measure: Measure) -> int | None:
    """Return what was counted, in the exercise's measure; None where that was not counted."""
    if measure is Measure.REPS:
        return effort.sure_reps
    if measure is Measure.SECONDS:
        return effort.seconds
    return None if effort.metres is None else round(effort.metres)


def bouts_of(past: Iterable[PastSession]) -> list[Bout]:
    """Return the bouts of one lift's sessions, newest first whatever the order given."""
    found = [_bout(session) for session in newest_first(past)]
    return [bout for bout in found if bout is not None]


def newest_first(past: Iterable[PastSession]) -> list[PastSession]:
    """Return sessions by day, newest first; two of one day by the order of their ids."""

    def age(session: PastSession) -> tuple[date, int]:
        return (session.day, max((s.session_id for s in session.sets), default=0))

    return sorted(past, key=age, reverse=True)


def _bout(session: PastSession) -> Bout | None:
    measure = session.exercise.measure
    ordered = sorted(session.sets, key=lambda s: (s.position, s.id))
    counted = [s for s in ordered if s.counts and amount_of(s.done, measure) is not None]
    if not counted:
        return None
    loads = [s.done.load.grams for s in counted if s.done.load is not None]
    grams = max(loads, key=lambda load: (loads.count(load), load), default=None)
    working = [s for s in counted if grams is None or _grams(s.done) == grams]
    return Bout(
        day=session.day,
        grams=grams,
        amounts=tuple(amount_of(s.done, measure) or 0 for s in working),
        goal=_goal(working, measure),
        planned_grams=max((_grams(s.planned) for s in working if s.planned), default=0) or None,
        reserve=_reserve(working),
    )


def _goal(working: Sequence[LoggedSet], measure: Measure) -> int | None:
    goals = [amount_of(s.planned, measure) for s in working if s.planned is not None]
    return max((goal for goal in goals if goal is not None), default=None)


def _reserve(working: Sequence[LoggedSet]) -> float | None:
    stated = [s.done.rir for s in working if s.done.rir is not None]
    return sum(stated) / len(stated) if stated else None


def _grams(effort: Effort) -> int:
    return 0 if effort.load is None else effort.load.grams
