"""Plans made of what was read lightly are those made of whole sets, set for set and word for word.

The long way reads every set of the lifts and their kin, and follows each curve by itself
(`tests.support.read_at_length`).
"""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.app import open_house
from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import Session, SessionDetail, SessionKind
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.weeks import is_beginner
from liftdesk.system.clock import FixedClock
from tests.bench import lifetime
from tests.support.past_logs import SETS
from tests.support.read_at_length import session_at_length

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
TODAY = NOW.date()
LIFTS = sorted({slot.exercise_id for one in sample_routine(0).sessions for slot in one.slots})
KIN = [
    Exercise(id=ExerciseId(9001), name="Bench press of old", kin=ExerciseId(2)),
    Exercise(id=ExerciseId(9002), name="Rows of old", kin=ExerciseId(3)),
    Exercise(id=ExerciseId(9003), name="Planks of old", kin=ExerciseId(5), measure=Measure.SECONDS),
]
SESSIONS = st.lists(
    st.tuples(
        st.sampled_from((0, 1, 2, 3, 4, 7, 12, 40)),
        st.lists(
            st.tuples(st.sampled_from([*LIFTS[:6], *(one.id for one in KIN)]), SETS),
            min_size=1,
            max_size=12,
        ),
        st.none() | st.tuples(st.sampled_from(LIFTS[:6]), st.integers(1, 8)),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Return a diary with some lifts that are forms of others."""
    path = tmp_path_factory.mktemp("plans") / "diary.liftdesk"
    house = open_house(path, clock=FixedClock(NOW))
    with house.undo.step("Lifts of one's own"):
        house._exercises.add_many(KIN)
    yield house
    house.close()


def detail(number, day, sets):
    session_id = SessionId(100 * number)
    return SessionDetail(
        session=Session(
            id=session_id,
            kind=SessionKind.STRENGTH,
            day=day,
            started=datetime(day.year, day.month, day.day, 18, tzinfo=UTC),
        ),
        sets=tuple(
            LoggedSet(
                id=SetId(100 * number + nth),
                session_id=session_id,
                exercise_id=lift,
                day=day,
                position=nth,
                kind=kind,
                done=done,
                planned=planned,
            )
            for nth, (lift, (kind, done, planned)) in enumerate(sets)
        ),
    )


@contextmanager
def written(house, details, pains=()):
    """Have sessions in the diary for a while."""
    house.undo.clear()
    with house.undo.step("Sessions"):
        house._sessions.add_details(details)
        for one in pains:
            house._coach.put_pain(one)
    try:
        yield
    finally:
        house.undo.undo()


def details_of(sessions):
    """Return sessions, the newest one first, and the pain that was noted in them."""
    day, details, pains = TODAY, [], []
    for number, (days, sets, hurt) in enumerate(sessions, start=1):
        day -= timedelta(days=days)
        details.append(detail(100 - number, day, sets))
        if hurt is not None:
            pains.append(pain(details[-1].session, *hurt))
    return details, pains


def pain(session, lift, level):
    return Pain(
        id=PainId(session.id),
        session_id=session.id,
        exercise_id=lift,
        day=session.day,
        body_part=BodyPart.KNEE,
        level=level,
        at=session.started,
    )


@given(sessions=SESSIONS, gentle=st.booleans())
@settings(max_examples=60, deadline=None)
def test_plans_are_those_of_whole_sets(house, sessions, gentle):
    with written(house, *details_of(sessions)):
        for code in house.day.codes():
            for day in (TODAY, TODAY + timedelta(days=3)):
                quick = house.planner.session(code, day, gentle=gentle)
                assert quick == session_at_length(house, code, day, gentle=gentle)


@pytest.mark.parametrize("back", [0, 1, 9, 200])
def test_so_are_those_of_years_of_training(tmp_path, back):
    clock = FixedClock(NOW)
    lifetime.write(tmp_path / "years", years=2, clock=clock)
    house = open_house(tmp_path / "years", clock=clock)
    clock.at -= timedelta(days=back)
    for code in house.day.codes():
        plan = house.planner.session(code, house.planner.today)
        assert any(lift.target.percent for lift in plan.lifts)
        assert plan == session_at_length(house, code, house.planner.today)
    house.close()


@given(gaps=st.lists(st.integers(1, 20), max_size=120), away=st.integers(0, 800))
@settings(max_examples=25, deadline=None)
def test_a_footing_is_that_of_all_days(house, gaps, away):
    day = TODAY - timedelta(days=away)
    days = [day := day - timedelta(days=gap) for gap in gaps]
    sets = [(LIFTS[0], (SetKind.WORKING, Effort(reps=8), None))]
    with written(house, [detail(500 - n, day, sets) for n, day in enumerate(days)]):
        assert house.planner.rhythm(TODAY).is_beginner == is_beginner(days, TODAY)
