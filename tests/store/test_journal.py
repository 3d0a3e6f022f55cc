"""Steps, and taking them back."""

from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.changes import Area
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import Effort
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.journal import Journal
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.row_triggers import CELLS
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.table_dump import dump
from liftdesk.system.ids import CountingIds
from tests.support.work_done import compiling


@pytest.fixture
def heard():
    return []


@pytest.fixture
def journal(database, heard):
    return Journal(database, announce=heard.append)


@pytest.fixture
def sessions(database):
    return SessionRepo(database)


@pytest.fixture
def preferences(database):
    return PreferenceRepo(database, ids=CountingIds())


def test_a_step_is_undone_and_done_again(journal, sessions, detail, database):
    empty = dump(database)
    with journal.step("Log session"):
        sessions.add_details([detail])
    full = dump(database)
    assert (journal.undo_name, journal.redo_name) == ("Log session", None)
    journal.undo()
    assert dump(database) == empty
    assert (journal.undo_name, journal.redo_name) == (None, "Log session")
    journal.redo()
    assert dump(database) == full
    assert database.problems() == []


def test_deleting_with_all_that_belongs_to_it_comes_back(journal, sessions, detail, database):
    sessions.add_details([detail])
    full = dump(database)
    with journal.step("Delete session"):
        sessions.remove([detail.session.id])
    empty = dump(database)
    for _ in range(2):
        journal.undo()
        assert dump(database) == full
        assert sessions.detail(detail.session.id) == detail
        journal.redo()
        assert dump(database) == empty


def test_a_moved_day_comes_back(journal, sessions, detail, database):
    sessions.add_details([detail])
    before = dump(database)
    with journal.step("Move session"):
        sessions.change(replace(detail.session, day=date(2026, 3, 1)))
    after = dump(database)
    journal.undo()
    assert dump(database) == before
    journal.redo()
    assert dump(database) == after


def test_a_removed_exercise_comes_back_with_its_kin(journal, database):
    before = dump(database)
    with journal.step("Delete exercise"):
        ExerciseRepo(database, ids=CountingIds()).remove([ExerciseId(1)])
    journal.undo()
    assert dump(database) == before


def test_what_changed_is_told_for_do_undo_and_redo(journal, heard, sessions, detail):
    with journal.step("Log session"):
        sessions.add_details([detail])
    told = heard[-1]
    assert told.areas == {Area.SESSIONS, Area.SETS, Area.CARDIO, Area.FEELINGS}
    assert told.exercises == {1, 2}
    assert told.days == {date(2026, 1, 5)}
    assert journal.undo() == told
    assert journal.redo() == told
    assert heard == [told] * 3


def test_a_change_tells_where_it_was_and_where_it_is(journal, heard, sessions, detail):
    sessions.add_details([detail])
    with journal.step("Edit set"):
        sessions.change_set(replace(detail.sets[0], exercise_id=ExerciseId(2)))
    assert heard[-1].exercises == {1, 2}
    with journal.step("Move session"):
        sessions.change(replace(detail.session, day=date(2026, 3, 1)))
    assert heard[-1].days == {date(2026, 1, 5), date(2026, 3, 1)}


def test_a_step_that_wrote_nothing_leaves_no_trace(journal, heard):
    with journal.step("Nothing"):
        pass
    assert (journal.undo_name, heard) == (None, [])
    assert journal.undo() is None
    assert journal.redo() is None


def test_writing_a_row_over_itself_is_no_step(journal, heard, sessions, detail):
    sessions.add_details([detail])
    with journal.step("End session"):
        sessions.change(detail.session)
        sessions.change_set(detail.sets[0])
    assert (journal.undo_name, heard) == (None, [])


@pytest.mark.parametrize("name", ["squat", "SQUAT", "Squat "])
def test_a_name_that_changes_its_case_comes_back(journal, database, name):
    exercises = ExerciseRepo(database, ids=CountingIds())
    squat = exercises.all()[1]
    with journal.step("Rename exercise"):
        exercises.change(replace(squat, name=name))
    assert exercises.all()[1].name == name
    journal.undo()
    assert exercises.all()[1] == squat


def test_a_step_that_breaks_writes_nothing(journal, heard, preferences, database):
    before = dump(database)
    with pytest.raises(RuntimeError), journal.step("Half"):  # noqa: PT012 - one thing, in two lines
        preferences.put("unit", "lb")
        raise RuntimeError("on the way")
    assert dump(database) == before
    assert (journal.undo_name, heard) == (None, [])
    with journal.step("Whole"):
        preferences.put("unit", "lb")
    journal.undo()
    assert dump(database) == before


def test_a_step_within_a_step_joins_it(journal, preferences, database):
    with journal.step("Outer"):
        preferences.put("unit", "lb")
        with journal.step("Inner"):
            preferences.put("theme", "dark")
    assert journal.undo_name == "Outer"
    journal.undo()
    assert dump(database)["preference"] == []


def test_something_new_forgets_what_was_undone(journal, preferences):
    for unit in ("kg", "lb"):
        with journal.step(unit):
            preferences.put("unit", unit)
    journal.undo()
    with journal.step("theme"):
        preferences.put("theme", "dark")
    assert journal.redo() is None
    assert preferences.all() == {"unit": "kg", "theme": "dark"}


def test_old_steps_make_room(database, preferences):
    journal = Journal(database, keep=3)
    for n in range(5):
        with journal.step(str(n)):
            preferences.put("n", str(n))
    undone = []
    while journal.undo_name is not None:
        undone.append(journal.undo_name)
        journal.undo()
    assert undone == ["4", "3", "2"]
    assert preferences.all() == {"n": "1"}


def test_a_cleared_journal_has_nothing_to_undo(journal, preferences, database):
    with journal.step("unit"):
        preferences.put("unit", "lb")
    journal.clear()
    assert journal.undo() is None
    assert database.scalar("SELECT count(*) FROM journal_note") == 0
    with journal.step("theme"):
        preferences.put("theme", "dark")
    journal.undo()
    assert preferences.all() == {"unit": "lb"}


def test_the_notes_never_reach_the_file(journal, sessions, detail, database, path):
    private = "a line nobody else should read"
    with journal.step("Log session"):
        sessions.add_details([replace(detail, session=replace(detail.session, note=private))])
    with journal.step("Delete session"):
        sessions.remove([detail.session.id])
    assert private.encode() not in path.read_bytes()
    assert "journal_note" not in database.tables()
    database.close()
    assert b"journal_note" not in path.read_bytes()


@pytest.mark.parametrize(
    "note",
    ["it's", "''; DROP TABLE session; --", "a\nb\r\nc", "\U0001f3cb\ufe0f", "NULL", "", "a\x00b"],
)
def test_any_text_comes_back(journal, sessions, detail, note):
    odd = replace(detail, session=replace(detail.session, note=note))
    sessions.add_details([odd])
    with journal.step("Delete session"):
        sessions.remove([detail.session.id])
    journal.undo()
    assert sessions.detail(detail.session.id) == odd


@pytest.mark.parametrize("metres", [0.1 + 0.2, 1 / 3, 5e-324, 499_999.999_999_999_9])
def test_any_number_comes_back(journal, sessions, detail, metres):
    odd = replace(detail.sets[1], done=Effort(metres=metres))
    sessions.add_details([replace(detail, sets=(odd,))])
    with journal.step("Delete set"):
        sessions.remove_sets([odd.id])
    journal.undo()
    assert sessions.sets([odd.id])[0].done.metres == metres


def test_bytes_come_back(journal, sessions, detail, database):
    sessions.add_details([detail])
    database.execute(
        "INSERT INTO heart_rate_bout VALUES (1, 10, 0, 60, 60, 100, 120, ?)", (bytes(range(256)),)
    )
    with journal.step("Delete session"):
        sessions.remove([detail.session.id])
    journal.undo()
    assert database.scalar("SELECT samples FROM heart_rate_bout") == bytes(range(256))


def test_an_undo_that_cannot_be_written_changes_nothing(journal, preferences, database):
    with journal.step("long"):
        preferences.put("note", "x" * 200_000)
    with journal.step("short"):
        preferences.put("note", "x")
    database.execute("VACUUM")
    before = dump(database)
    database.execute(f"PRAGMA max_page_count = {database.scalar('PRAGMA page_count')}")
    with pytest.raises(StoreError):
        journal.undo()
    assert dump(database) == before
    database.execute("PRAGMA max_page_count = 100000")
    journal.undo()
    assert preferences.all() == {"note": "x" * 200_000}


def test_every_table_has_its_area(journal, database):
    journal.prepare()
    noted = database.rows("SELECT DISTINCT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger'")
    assert {name for (name,) in noted} - {"edit"} == set(database.tables())


def test_a_file_opened_for_reading_keeps_no_journal(database, path):
    database.close()
    opened = Database(path, read_only=True)
    assert Journal(opened).undo_name is None
    opened.close()


def test_many_rows_come_back_in_one_statement_that_says_nothing_of_them(
    journal, sessions, detail, database, monkeypatch
):
    texts = (" VALUES (", "'); --", "a\0b", "x" * 60_000, "")
    sets = tuple(
        replace(detail.sets[0], id=5000 + n, position=n, note=texts[n % len(texts)])
        for n in range(200)
    )
    sessions.add_details([replace(detail, sets=sets)])
    full = dump(database)
    with journal.step("Delete session"):
        sessions.remove([detail.session.id])
    written, execute = [], database.execute
    monkeypatch.setattr(
        database, "execute", lambda sql, *values: written.append(sql) or execute(sql, *values)
    )
    journal.undo()
    assert dump(database) == full
    assert len([sql for sql in written if sql.startswith("INSERT INTO set_entry")]) == 1
    assert max(map(len, written)) < 1000


def test_text_that_is_none_comes_back_as_it_is(journal, sessions, detail, database):
    sessions.add_details([detail])
    database.execute("UPDATE session SET note = CAST(x'61ff62' AS TEXT)")
    with journal.step("Name"):
        database.execute("UPDATE session SET name = 'x', note = 'y'")
    with journal.step("Delete session"):
        sessions.remove([detail.session.id])
    journal.undo()
    assert database.rows("SELECT name, note FROM session") == [("x", "y")]
    journal.undo()
    assert database.scalar("SELECT hex(note) FROM session") == "61FF62"


def test_undo_and_redo_of_a_row_are_compiled_once(journal, sessions, detail, database):
    sessions.add_details([detail])
    acts = (
        lambda: sessions.remove_sets([detail.sets[1].id]),
        lambda: sessions.change_set(detail.sets[0].corrected(Effort(reps=3))),
    )
    with compiling(database) as seen:
        for _ in range(2):
            seen.clear()
            for act in acts:
                with journal.step("Edit"):
                    act()
                journal.undo()
                journal.redo()
                journal.undo()
    assert seen == []


def test_a_note_has_room_for_a_row_of_any_table(database):
    assert max(len(database.columns(table)) for table in database.tables()) <= len(CELLS)
