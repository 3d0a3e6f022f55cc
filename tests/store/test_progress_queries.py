"""What was trained, as plain numbers: the same as counted set by set."""

from collections import defaultdict
from datetime import date, timedelta

import pytest

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sets import SessionId, SetId, SetKind
from liftdesk.domain.values import replace
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.progress_queries import ProgressQueries, TrainedExercise
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import CountingIds

LIFTS = [ExerciseId(number) for number in range(1, 9)]
NEVER = ExerciseId(8)


@pytest.fixture
def logged(database, detail):
    """Sets of seven lifts, some more often than others; an eighth is known and never trained."""
    more = [Exercise(id=one, name=f"Lift {one}") for one in LIFTS[2:]]
    ExerciseRepo(database, ids=CountingIds()).add_many(more)
    sessions = SessionRepo(database)
    found = []
    for number in range(60):
        day = date(2025, 1, 1) + timedelta(days=number * 37 % 400)
        session = replace(detail.session, id=SessionId(100 + number), day=day, natural_key=None)
        sets = [
            replace(
                detail.sets[0],
                id=SetId(1000 + 10 * number + place),
                session_id=session.id,
                exercise_id=LIFTS[(number * place + number // 7) % 7],
                day=day,
                position=place,
                kind=(SetKind.WARM_UP, SetKind.WORKING)[place % 2],
            )
            for place in range(1 + number % 5)
        ]
        sessions.add(session)
        for one in sets:
            sessions.add_set(one)
        found += sets
    return found


def test_nothing_was_trained_in_an_empty_diary(database):
    assert ProgressQueries(database).exercises_trained() == []


def test_each_lift_with_sets_says_how_many_from_when_to_when(database, logged):
    by_lift = defaultdict(list)
    for one in logged:
        by_lift[one.exercise_id].append(one.day)
    expected = [
        TrainedExercise(lift, len(days), min(days), max(days)) for lift, days in by_lift.items()
    ]
    expected.sort(key=lambda one: (-one.sets, one.exercise_id))
    found = ProgressQueries(database).exercises_trained()
    assert len({one.sets for one in found}) > 3
    assert found == expected
    assert NEVER not in [one.exercise_id for one in found]


def test_lifts_with_as_many_sets_stand_by_their_number(database, detail):
    sessions = SessionRepo(database)
    sessions.add(detail.session)
    for one in detail.sets:
        sessions.add_set(one)
    found = ProgressQueries(database).exercises_trained()
    assert [(one.exercise_id, one.sets) for one in found] == [(1, 1), (2, 1)]
