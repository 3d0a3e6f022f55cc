"""Rows that SQLite takes for sound and the program cannot read are found, and only those."""

from contextlib import closing

import pytest

from liftdesk.store.database import Database
from liftdesk.store.mending import mend
from liftdesk.store.strange_rows import has_strange_row
from tests.support.start_states import diary


@pytest.fixture
def path(tmp_path):
    """A diary with sample data."""
    return diary(tmp_path)


def changed(path, sql):
    """Change a diary behind the program's back."""
    with closing(Database(path)) as database:
        database.execute("PRAGMA ignore_check_constraints = 1")
        with database.transaction():
            database.execute(sql)


def is_strange(path):
    with closing(Database(path, read_only=True)) as database:
        return has_strange_row(database)


def test_a_sound_diary_has_none(path):
    assert not is_strange(path)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE session SET training_day = '2026-02-30' WHERE id = (SELECT max(id) FROM session)",
        "UPDATE session SET offset_minutes = 90000 WHERE id = (SELECT max(id) FROM session)",
        "UPDATE check_in SET training_day = '2O26-11-01' WHERE id = (SELECT min(id) FROM check_in)",
        "INSERT INTO preference (key, value) VALUES ('today', '{\"day\": 5}')",
        "UPDATE session SET note = CAST(X'FF' AS TEXT) WHERE id = (SELECT max(id) FROM session)",
    ],
)
def test_what_the_program_cannot_read_is_found(path, sql):
    changed(path, sql)
    assert is_strange(path)
    before = path.read_bytes()
    assert not mend(path, kept=path.with_name("kept.liftdesk"))
    assert path.read_bytes() == before
