"""Logs of one lift as hypothesis makes them: everything that a set can say, or leave unsaid."""

from datetime import date, timedelta
from typing import TypeAlias

from hypothesis import strategies as st

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load
from tests.support.bouts import DAY, LIFT

GRAMS = st.sampled_from((20_000, 22_000, 24_000, 26_000, 40_000)) | st.integers(0, 200_000)
LOADS = st.none() | st.builds(Load, GRAMS)
RESERVES = st.none() | st.sampled_from((0.0, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0)) | st.floats(0, 10)
REPS = st.none() | st.integers(5, 14) | st.integers(0, 40)
ASKED = st.builds(
    Effort,
    reps=st.none() | st.integers(6, 12),
    seconds=st.none() | st.just(30),
    load=LOADS,
    rir=st.none() | st.just(2.0),
)
DONE = st.builds(
    Effort,
    reps=REPS,
    seconds=st.none() | st.integers(10, 60),
    metres=st.none() | st.floats(1, 100),
    load=LOADS,
    rir=RESERVES,
    other_side=st.none() | st.integers(5, 14),
).filter(lambda one: not one.is_empty)
Said: TypeAlias = tuple[SetKind, Effort, Effort | None]
KINDS = st.sampled_from((SetKind.WORKING,) * 5 + tuple(SetKind))
SETS = st.tuples(KINDS, DONE, st.none() | ASKED.filter(lambda one: not one.is_empty))


@st.composite
def logs(draw: st.DrawFn, exercise: Exercise = LIFT, longest: int = 30) -> list[PastSession]:
    """Return sessions of a lift, newest first; two may be of one day."""
    day, found = DAY, list[PastSession]()
    for number in range(draw(st.integers(0, longest)), 0, -1):
        sets = draw(st.lists(SETS, min_size=1, max_size=5))
        found.append(_session(exercise, day, number, sets))
        day -= timedelta(days=draw(st.sampled_from((0, 1, 3, 4, 7, 7, 10, 30, 90))))
    return found


def _session(exercise: Exercise, day: date, number: int, sets: list[Said]) -> PastSession:
    return PastSession(
        day=day,
        exercise=exercise,
        sets=tuple(
            LoggedSet(
                id=SetId(100 * number + nth),
                session_id=SessionId(number),
                exercise_id=exercise.id,
                day=day,
                position=nth,
                kind=kind,
                done=done,
                planned=planned,
            )
            for nth, (kind, done, planned) in enumerate(sets)
        ),
    )
