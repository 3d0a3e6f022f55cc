"""An open data file and what goes into it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
    TalkTest,
)
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId, FeelingMoment
from liftdesk.store.database import Database
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.system.ids import CountingIds

SQUAT = Exercise(id=ExerciseId(1), name="Squat", aliases=("Kniebeuge",))
PLANK = Exercise(id=ExerciseId(2), name="Plank", measure=Measure.SECONDS, kin=ExerciseId(1))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "diary.liftdesk"


@pytest.fixture
def database(path):
    """A new data file with two exercises."""
    opened = Database(path)
    ExerciseRepo(opened, ids=CountingIds()).add_many([SQUAT, PLANK])
    yield opened
    opened.close()


@pytest.fixture
def detail():
    """One session of the night to 6 January, five hours west, with all that can belong to it."""
    at = datetime(2026, 1, 6, 0, 30, 15, 250_000, tzinfo=timezone(timedelta(hours=-5)))
    day = date(2026, 1, 5)
    session = Session(
        id=SessionId(10),
        kind=SessionKind.STRENGTH,
        day=day,
        started=at,
        ended=at + timedelta(minutes=50),
        code="A",
        name="Späte Einheit",
        note='It\'s "fine"; two\nlines',
        is_short=True,
        natural_key="strong:1",
    )
    first = LoggedSet(
        id=SetId(20),
        session_id=session.id,
        exercise_id=SQUAT.id,
        day=day,
        position=0,
        kind=SetKind.WARM_UP,
        done=Effort(reps=8, load=Load.of("132.28", Unit.LB), rir=2.5),
        planned=Effort(reps=10, load=Load.of(60, Unit.LB), rir=2.0),
        note="left knee",
        superset=3,
        at=at.astimezone(UTC),
    )
    second = LoggedSet(
        id=SetId(21),
        session_id=session.id,
        exercise_id=PLANK.id,
        day=day,
        position=1,
        done=Effort(seconds=45, metres=0.1 + 0.2),
    )
    bout = CardioBout(
        id=CardioId(30),
        session_id=session.id,
        activity="Walk",
        seconds=1800,
        metres=2500.5,
        talk_test=TalkTest.COULD_TALK,
        mean_bpm=112,
        note="wind",
    )
    feelings = tuple(
        Feeling(
            id=FeelingId(40 + number),
            session_id=session.id,
            moment=moment,
            valence=number * 3 - 1,
            arousal=4,
            at=at + timedelta(minutes=number),
        )
        for number, moment in enumerate((FeelingMoment.BEFORE, FeelingMoment.AFTER))
    )
    return SessionDetail(session=session, sets=(first, second), cardio=(bout,), feelings=feelings)
