"""The list of History, straight from the tables."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.sessions import CardioBout, Session, SessionKind
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.history_queries import HistoryQueries
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import CountingIds

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


def session(number, day, **more):
    return Session(
        id=number,
        kind=more.pop("kind", SessionKind.STRENGTH),
        day=date(2026, 11, day),
        started=datetime(2026, 11, day, 18, 0, tzinfo=UTC),
        **more,
    )


@pytest.fixture
def database():
    opened = Database(MEMORY)
    repo = SessionRepo(opened)
    repo.add(session(1, 2, name="50%_done", note=r"back\slash"))
    repo.add(session(2, 3, is_short=True))
    repo.add(session(3, 3, kind=SessionKind.EASY_CARDIO, name="Walk"))
    repo.add_cardio(
        CardioBout(id=1, session_id=3, activity="Canal", seconds=1800), LAST.replace(day=3)
    )
    at = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)
    CheckInRepo(opened, ids=CountingIds()).add(
        CheckIn(id=1, at=at, day=date(2026, 11, 3), mood=6, note="A_B")
    )
    yield opened
    opened.close()


def ids(database, **wanted):
    return [entry.id for entry in HistoryQueries(database).entries(FIRST, LAST, Wanted(**wanted))]


def test_entries_come_newest_first(database):
    assert ids(database) == [3, 2, 1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("%", [1]),
        ("_", [1]),
        ("\\", [1]),
        ("50%_d", [1]),
        ("canal", [3]),
        ("5_%", []),
        ("", [3, 2, 1]),
    ],
)
def test_signs_that_like_knows_are_only_signs(database, text, found):
    assert ids(database, text=text) == found


def test_no_kinds_are_no_entries(database):
    assert ids(database, kinds=frozenset()) == []


def test_the_most_of_a_day_is_what_the_day_was(database):
    kinds = HistoryQueries(database).day_kinds(FIRST, LAST)
    assert kinds == {date(2026, 11, 2): "strength", date(2026, 11, 3): "short"}


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        ({}, 0),
        ({"check_ins": True}, 1),
        ({"check_ins": True, "text": "a_b"}, 1),
        ({"check_ins": True, "text": "axb"}, 0),
        ({"check_ins": True, "with_note": True}, 1),
        ({"check_ins": True, "exercise_id": 1}, 0),
    ],
)
def test_check_ins_are_there_where_they_are_asked_for(database, wanted, number):
    assert len(HistoryQueries(database).check_ins(FIRST, LAST, Wanted(**wanted))) == number


def test_minutes_of_easy_cardio_are_added_up(database):
    [walk] = [e for e in HistoryQueries(database).entries(FIRST, LAST, Wanted()) if e.id == 3]
    assert (walk.cardio_minutes, walk.minutes, walk.before) == (30, None, None)
