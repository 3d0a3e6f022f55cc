"""What the statistics read, straight from the tables."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.domain.insight.session_change import SessionFeelings
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingMoment
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.database import Database
from liftdesk.store.insight_queries import InsightQueries
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import CountingIds

AT = datetime(2026, 11, 3, 18, 0, tzinfo=UTC)


def session(number, at=AT, **more):
    kind = more.pop("kind", SessionKind.STRENGTH)
    return Session(id=number, kind=kind, day=at.date(), started=at, **more)


@pytest.fixture
def repo(database):
    return SessionRepo(database)


@pytest.fixture
def queries(database):
    return InsightQueries(database)


def spans(queries):
    return [(span.kind, span.started, span.ended) for span in queries.session_spans()]


def test_a_session_ends_with_its_last_known_instant(repo, queries, detail):
    repo.add(session(1))
    repo.add(session(2, AT + timedelta(days=1), ended=AT + timedelta(days=1, minutes=50)))
    repo.add(session(3, AT + timedelta(days=2), kind=SessionKind.EASY_CARDIO))
    for number in (1, 3, 2):
        repo.add_set(
            LoggedSet(
                id=number,
                session_id=1,
                exercise_id=1,
                day=AT.date(),
                position=number,
                done=Effort(reps=8),
                at=AT + timedelta(minutes=10 * number),
            )
        )
    assert spans(queries) == [
        (SessionKind.STRENGTH, AT, AT + timedelta(minutes=30)),
        (SessionKind.STRENGTH, AT + timedelta(days=1), AT + timedelta(days=1, minutes=50)),
        (SessionKind.EASY_CARDIO, AT + timedelta(days=2), AT + timedelta(days=2)),
    ]


def test_instants_keep_the_clock_of_their_place(repo, queries, detail):
    repo.add_details([detail])
    [span] = queries.session_spans()
    assert span.day == date(2026, 1, 5)
    assert span.started.utcoffset() == timedelta(hours=-5)
    assert span.ended == detail.session.ended


def test_ratings_of_a_session_stand_together(repo, queries, detail):
    repo.add_details([detail])
    repo.add(session(1))
    for number, (moment, valence) in enumerate(
        [(FeelingMoment.FIRST_SET, 1), (FeelingMoment.BEFORE, -2)]
    ):
        repo.put_feeling(
            Feeling(id=90 + number, session_id=1, moment=moment, valence=valence, at=AT), AT.date()
        )
    assert queries.session_feelings() == [
        SessionFeelings(date(2026, 1, 5), -1, 2, ()),
        SessionFeelings(AT.date(), -2, None, (1,)),
    ]


def test_check_ins_come_oldest_first(database, queries):
    later = CheckIn(id=1, at=AT, day=AT.date(), mood=6, stress=3)
    sooner = CheckIn(id=2, at=AT - timedelta(days=1), day=date(2026, 11, 2), mood=5)
    CheckInRepo(database, ids=CountingIds()).add_many([later, sooner])
    assert queries.check_ins() == [sooner, later]


def answer(database: Database, number, instrument, at_ms, answers):
    database.execute(
        "INSERT INTO questionnaire VALUES (?, ?, 'en', '2026-11-03', ?, 0)",
        (number, instrument, at_ms),
    )
    for item, value in answers.items():
        database.execute(
            "INSERT INTO questionnaire_answer (questionnaire_id, item, answer) VALUES (?, ?, ?)",
            (number, item, value),
        )


def test_the_latest_answers_about_low_mood_are_found(database, queries):
    assert queries.latest_depression_answers() == {}
    with database.transaction():
        answer(database, 1, "phq9", 1000, {1: 3, 9: 1})
        answer(database, 2, "phq8", 3000, {1: 1, 2: None})
        answer(database, 3, "gad7", 9000, {1: 3})
    assert queries.latest_depression_answers() == {1: 1, 2: None}
