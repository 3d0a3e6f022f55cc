"""What bests are found in, as the database sums it."""

from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.training.bests import DayAtLoad
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.store.best_queries import BestQueries
from liftdesk.store.session_repo import SessionRepo
from tests.store.conftest import PLANK, SQUAT


@pytest.fixture
def write(database, detail):
    """Write sets of one session and day; each a pair of (exercise, effort) or a whole set."""
    sessions = SessionRepo(database)
    sessions.add(detail.session)

    def call(*efforts, exercise=SQUAT, kind=SetKind.WORKING):
        start = len(sessions.detail(detail.session.id).sets)
        for place, effort in enumerate(efforts, start=start):
            sessions.add_set(
                LoggedSet(
                    id=SetId(100 + place),
                    session_id=SessionId(detail.session.id),
                    exercise_id=exercise.id,
                    day=detail.session.day,
                    position=place,
                    kind=kind,
                    done=effort,
                )
            )

    return call


def at(kg, reps, **more):
    return Effort(reps=reps, load=Load.of(kg, Unit.KG), **more)


def read(database, *exercises):
    return list(BestQueries(database).days_at_loads(exercises))


def test_a_day_is_summed_by_load(database, write, detail):
    write(at(20, 10, rir=1), at(20, 8), at(20, 11, rir=3), at(22, 5))
    day = detail.session.day.isoformat()
    assert read(database, SQUAT) == [
        DayAtLoad(SQUAT.id, day, 20_000, 3, 8, 11, 29, 11.0, 14.0),
        DayAtLoad(SQUAT.id, day, 22_000, 1, 5, 5, 5, 5.0, 8.0),
    ]


def test_warm_ups_and_sets_without_a_repetition_are_left_out(database, write):
    write(at(60, 5), kind=SetKind.WARM_UP)
    write(at(60, 0), Effort(seconds=30))
    assert read(database, SQUAT) == []


def test_holds_are_counted_in_seconds(database, write, detail):
    write(Effort(seconds=40), Effort(seconds=45), exercise=PLANK)
    day = detail.session.day.isoformat()
    assert read(database, PLANK, SQUAT) == [DayAtLoad(PLANK.id, day, None, 2, 40, 45)]


def test_carries_are_counted_in_metres(database, write, detail):
    carry = replace(SQUAT, measure=Measure.METRES)
    write(Effort(metres=30.5, load=Load.of(20, Unit.KG)))
    (row,) = read(database, carry)
    assert (row.grams, row.most, row.total) == (20_000, 30.5, 0)


def test_a_lift_per_side_counts_what_both_sides_did(database, write):
    lunge = replace(SQUAT, per_side=True)
    write(at(10, 12, other_side=9), at(10, 8))
    (row,) = read(database, lunge)
    assert (row.least, row.most, row.total) == (8, 9, 17)
    (row,) = read(database, SQUAT)
    assert row.most == 12


def test_which_lifts_were_trained_lately(database, write, detail):
    write(at(20, 10))
    write(Effort(seconds=40), Effort(seconds=40), exercise=PLANK)
    queries = BestQueries(database)
    assert queries.trained_since(detail.session.day) == [PLANK.id, SQUAT.id]
    assert queries.trained_since(date(2999, 1, 1)) == []


def test_no_exercises_are_no_question(database):
    assert read(database) == []
