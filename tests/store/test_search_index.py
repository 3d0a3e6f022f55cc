"""The index of words: true after every write, silent where there is no text, empty when emptied."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from liftdesk.store.backup import back_up
from liftdesk.store.database import Database
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import CountingIds

KEPT = Path(__file__).parent.parent / "data" / "db"
INDEXED = {
    "search_cardio_bout",
    "search_check_in",
    "search_check_in_tag",
    "search_exercise",
    "search_pain",
    "search_session",
    "search_set_entry",
    "search_win",
}


def ids(database, table, words):
    sql = f"SELECT rowid FROM search_{table} WHERE search_{table} MATCH ?"  # noqa: S608 - names of our schema
    return [row[0] for row in database.rows(sql, (words,))]


@pytest.fixture
def sessions(database, detail):
    repo = SessionRepo(database)
    repo.add_details([detail])
    return repo


def test_a_new_file_has_every_index(database):
    assert set(database.word_indexes()) == INDEXED
    assert not INDEXED & set(database.tables())


def test_what_is_written_is_found_without_case_and_accents(database, sessions, detail):
    assert ids(database, "session", "spate") == [detail.session.id]
    assert ids(database, "session", '"SPÄT" *') == [detail.session.id]
    assert ids(database, "set_entry", '"kne" *') == [detail.sets[0].id]
    assert ids(database, "cardio_bout", "walk") == [detail.cardio[0].id]
    assert ids(database, "exercise", "squat") == [1]


def test_a_row_without_text_touches_no_index(database, sessions, detail):
    before = database.scalar("SELECT count(*) FROM search_set_entry_data")
    leaves = database.rows("SELECT id, block FROM search_set_entry_data")
    silent = replace(detail.sets[1], id=99, position=9)
    sessions.add_set(silent)
    sessions.change_set(replace(silent, position=8))
    sessions.remove_sets([silent.id])
    assert database.scalar("SELECT count(*) FROM search_set_entry_data") == before
    assert database.rows("SELECT id, block FROM search_set_entry_data") == leaves


def test_a_note_that_comes_goes_and_changes(database, sessions, detail):
    session = detail.session
    for note in ("one", "", "two", "Two", "a\0b", ""):
        sessions.change(replace(session, note=note))
        assert database.problems() == []
    sessions.change(replace(session, note="two"))
    assert ids(database, "session", "one") == []
    assert ids(database, "session", "two") == [session.id]
    sessions.remove([session.id])
    assert ids(database, "session", "two") == ids(database, "set_entry", "left") == []
    assert database.problems() == []


def test_undo_and_redo_keep_it_true(database, detail):
    sessions, journal = SessionRepo(database), Journal(database)
    with journal.step("Log"):
        sessions.add_details([detail])
    with journal.step("Rename"):
        ExerciseRepo(database, ids=CountingIds()).change(
            replace(ExerciseRepo(database, ids=CountingIds()).all()[1], name="Kniebeuge")
        )
    with journal.step("Delete"):
        sessions.remove([detail.session.id])
    for _ in range(2):
        journal.undo()
        assert ids(database, "set_entry", "knee") == [detail.sets[0].id]
        journal.undo()
        assert ids(database, "exercise", "squat") == [1]
        assert database.problems() == []
        journal.redo()
        journal.redo()
        assert ids(database, "exercise", "kniebeuge") == [1]
        assert ids(database, "set_entry", "knee") == []
        assert database.problems() == []


def test_words_that_were_deleted_are_gone_from_the_file(database, sessions, detail, path):
    word = "xylophonbauer"
    for table, note in (("set", word), ("session", f"once {word} always")):
        if table == "set":
            sessions.change_set(replace(detail.sets[0], note=note))
        else:
            sessions.change(replace(detail.session, note=note))
    assert b"ylophonbau" in path.read_bytes()
    sessions.remove([detail.session.id])
    assert b"ylophonbau" not in path.read_bytes()


def test_a_file_of_an_older_schema_is_indexed_when_it_is_opened(tmp_path):
    path = Path(shutil.copy(KEPT / "schema_0003.liftdesk", tmp_path / "old.liftdesk"))
    opened = Database(path)
    assert opened.problems() == []
    for table, column in (("session", "name"), ("check_in_tag", "tag"), ("win", "words")):
        some = opened.rows(f"SELECT id, {column} FROM {table} WHERE {column} <> ''")  # noqa: S608 - names of our schema
        row_id, text = some[0]
        assert row_id in ids(opened, table, f'"{text.split()[0]}"')
    opened.close()


def test_a_backup_can_be_searched(database, sessions, detail, tmp_path):
    back_up(database, tmp_path / "copy.liftdesk")
    copy = Database(tmp_path / "copy.liftdesk")
    assert copy.problems() == []
    assert ids(copy, "session", "spate") == [detail.session.id]
    copy.close()
