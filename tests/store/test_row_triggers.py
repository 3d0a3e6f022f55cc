"""What watches rows, made when the first step begins."""

from contextlib import suppress

import pytest

from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.journal import Journal
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.row_triggers import watch_rows
from liftdesk.store.table_dump import dump
from liftdesk.system.ids import CountingIds


@pytest.fixture
def preferences(database):
    return PreferenceRepo(database, ids=CountingIds())


def triggers(database):
    sql = "SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger'"
    return database.scalar(sql)


def test_a_file_that_is_only_read_has_no_triggers(database, preferences):
    journal = Journal(database)
    preferences.all()
    assert (journal.undo_name, journal.redo_name, journal.undo()) == (None, None, None)
    assert triggers(database) == 0


def test_the_first_step_makes_three_for_each_table(database, preferences):
    journal = Journal(database)
    with journal.step("unit"):
        preferences.put("unit", "lb")
    sql = "SELECT count(*) FROM temp.sqlite_schema WHERE name LIKE 'journal_%' AND type = 'trigger'"
    assert database.scalar(sql) == 3 * (len(database.tables()) + 1), "and the table of edits"


def test_the_first_step_is_undone_like_any_other(database, preferences):
    preferences.put("unit", "kg")
    before = dump(database)
    journal = Journal(database)
    with journal.step("unit"):
        preferences.put("unit", "lb")
    journal.undo()
    assert dump(database) == before


def test_what_the_first_step_wrote_before_it_failed_is_gone(database, preferences):
    journal = Journal(database)
    with suppress(ZeroDivisionError), journal.step("unit"):
        preferences.put("unit", "lb")
        raise ZeroDivisionError
    assert preferences.all() == {}
    with journal.step("theme"):
        preferences.put("theme", "dark")
    journal.undo()
    assert preferences.all() == {}


def test_a_transaction_around_the_first_step_takes_the_triggers_with_it(database, preferences):
    journal = Journal(database)
    with suppress(ZeroDivisionError), database.transaction():
        journal.prepare()
        raise ZeroDivisionError
    assert triggers(database) == 0
    with journal.step("unit"):
        preferences.put("unit", "lb")
    journal.undo()
    assert preferences.all() == {}


def test_made_ahead_they_are_made_once(database, preferences):
    journal = Journal(database)
    journal.prepare()
    made = triggers(database)
    watch_rows(database)
    with journal.step("unit"):
        preferences.put("unit", "lb")
    assert triggers(database) == made > 0


def test_clearing_before_the_first_step_is_no_matter(database, preferences):
    journal = Journal(database)
    journal.clear()
    with journal.step("unit"):
        preferences.put("unit", "lb")
    assert journal.undo_name == "unit"


def test_a_locked_file_leaves_nothing_half_made(database, path, preferences):
    database.execute("PRAGMA busy_timeout = 0")
    other = Database(path)
    with other.transaction(), pytest.raises(StoreError) as raised:
        watch_rows(database)
    other.close()
    assert raised.value.trouble is StoreTrouble.LOCKED
    assert triggers(database) == 0
    journal = Journal(database)
    with journal.step("unit"):
        preferences.put("unit", "lb")
    journal.undo()
    assert preferences.all() == {}
