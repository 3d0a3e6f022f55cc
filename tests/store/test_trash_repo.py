"""The trash, row by row."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.trash import Trashed, TrashedKind
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.table_dump import dump
from liftdesk.store.trash_repo import BELONGING, TrashRepo
from liftdesk.store.trash_term import has_older, let_go
from liftdesk.system.ids import CountingIds

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
SESSION = TrashedKind.SESSION


@pytest.fixture
def trash(database, detail):
    SessionRepo(database).add_details([detail])
    database.execute(
        "INSERT INTO heart_rate_bout VALUES (1, 10, 0, 60, 60, 100, 120, ?)", (bytes(range(256)),)
    )
    database.execute("INSERT INTO pain VALUES (2, 10, '2026-01-05', 1, 'knee', 3, 'left', 5, 60)")
    database.execute("INSERT INTO session_change VALUES (3, 10, 0, 'swap', 1, 2)")
    return TrashRepo(database, ids=CountingIds())


def test_every_table_that_belongs_to_an_entry_is_known(database):
    found = {
        (kind, table, column)
        for kind in TrashedKind
        for table in database.tables()
        for _, _, parent, column, *_ in database.rows(f"PRAGMA foreign_key_list({table})")
        if parent == kind.value and column != "training_day"
    }
    known = {
        (kind, table, column)
        for kind, tables in BELONGING.items()
        for table, column in tables.items()
    }
    assert found == known


def test_a_session_comes_back_row_by_row(database, detail, trash):
    full = dump(database)
    trash.put(SESSION, [detail.session.id], NOW)
    assert database.scalar("SELECT count(*) FROM set_entry") == 0
    (entry,) = trash.entries()
    assert entry == Trashed(
        id=entry.id,
        kind=SESSION,
        day=date(2026, 1, 5),
        at=NOW,
        session_kind=SessionKind.STRENGTH,
        code="A",
        name="Späte Einheit",
        sets=1,
        cardio_minutes=30,
    )
    assert entry.goes_on == date(2026, 12, 26)
    trash.restore([entry.id])
    assert dump(database) == full


def test_an_exercise_that_is_gone_comes_back(database, detail, trash):
    full = dump(database)
    trash.put(SESSION, [detail.session.id], NOW)
    database.execute("DELETE FROM exercise WHERE id = 2")
    trash.restore([trash.entries()[0].id])
    assert dump(database) == full


def test_a_kin_that_is_gone_is_no_longer_named(database, detail, trash):
    trash.put(SESSION, [detail.session.id], NOW)
    database.execute("DELETE FROM set_entry")
    database.execute(
        "UPDATE trash SET content = replace(content, '\"kin_id\": 1', '\"kin_id\": 9')"
    )
    database.execute("DELETE FROM exercise WHERE id = 2")
    trash.restore([trash.entries()[0].id])
    assert database.rows("SELECT name, kin_id FROM exercise WHERE id = 2") == [("Plank", None)]


def test_an_exercise_of_the_same_name_takes_its_place(database, detail, trash):
    trash.put(SESSION, [detail.session.id], NOW)
    database.execute("UPDATE exercise SET id = 77, name = 'PLANK' WHERE id = 2")
    trash.restore([trash.entries()[0].id])
    assert database.rows("SELECT exercise_id FROM set_entry ORDER BY position") == [(1,), (77,)]
    assert database.rows("SELECT with_id FROM session_change") == [(77,)]
    assert database.problems() == []


def test_two_lifts_that_became_one_have_one_pain(database, detail, trash):
    database.execute("INSERT INTO pain VALUES (4, 10, '2026-01-05', 2, 'hip', 1, '', 5, 60)")
    trash.put(SESSION, [detail.session.id], NOW)
    database.execute("DELETE FROM exercise WHERE id = 2")
    database.execute("UPDATE trash SET content = replace(content, '\"Plank\"', '\"Squat\"')")
    trash.restore([trash.entries()[0].id])
    assert database.rows("SELECT exercise_id, level FROM pain") == [(1, 3)]


def test_what_another_entry_has_by_now_is_no_longer_named(database, detail, trash):
    database.execute("INSERT INTO import_batch VALUES (6, 'strong', 'f', 'x', 0, 0, NULL, NULL)")
    database.execute("UPDATE session SET batch_id = 6")
    trash.put(SESSION, [detail.session.id], NOW)
    database.execute("DELETE FROM import_batch WHERE id = 6")
    database.execute(
        "INSERT INTO session (id, kind, training_day, started_ms, offset_minutes, natural_key)"
        " VALUES (11, 'rest', '2026-01-05', 0, 0, 'strong:1')"
    )
    trash.restore([trash.entries()[0].id])
    kept = database.rows("SELECT batch_id, natural_key FROM session WHERE id = 10")
    assert kept == [(None, None)]


def test_what_is_there_already_stays_as_it_is(database, detail, trash):
    trash.put(SESSION, [detail.session.id], NOW)
    entry = trash.entries()[0].id
    SessionRepo(database).add_details([detail])
    with pytest.raises(DomainError) as caught:
        trash.restore([entry])
    assert caught.value.problem.trouble is Trouble.ENTRY_THERE


def test_what_is_not_there_is_not_found(trash):
    with pytest.raises(DomainError) as caught:
        trash.restore([5])
    assert caught.value.problem.trouble is Trouble.NOT_FOUND
    trash.put(SESSION, [5], NOW)
    assert trash.entries() == []


def test_check_ins_and_questionnaires_come_back(database, trash):
    database.execute(
        "INSERT INTO check_in (id, training_day, at_ms, offset_minutes, mood, note)"
        " VALUES (50, '2026-01-05', 5, 60, 4, 'a')"
    )
    database.execute("INSERT INTO check_in_tag VALUES (51, 50, 'rain')")
    database.execute("INSERT INTO questionnaire VALUES (52, 'phq9', 'en', '2026-01-05', 5, 60)")
    database.execute("INSERT INTO questionnaire_answer VALUES (53, 52, 1, NULL), (54, 52, 2, 3)")
    full = dump(database)
    trash.put(TrashedKind.CHECK_IN, [50], NOW)
    trash.put(TrashedKind.QUESTIONNAIRE, [52], NOW)
    questionnaire, check_in = trash.entries()
    assert (check_in.ratings, questionnaire.instrument) == ({"mood": 4}, "phq9")
    assert database.scalar("SELECT count(*) FROM questionnaire_answer") == 0
    assert set(trash.owners([check_in.id, questionnaire.id])) == {
        *(check_in.id, questionnaire.id),
        *(50, 52),
    }
    trash.restore([check_in.id, questionnaire.id])
    assert dump(database) == full


def test_what_was_deleted_long_ago_goes(database, detail, trash):
    trash.put(SESSION, [detail.session.id], NOW)
    after = NOW + timedelta(milliseconds=1)
    assert [has_older(database, NOW), has_older(database, after)] == [False, True]
    let_go(database, NOW)
    assert len(trash.entries()) == 1
    let_go(database, after)
    assert trash.entries() == []
    assert not has_older(database, after)
