"""Reading at once, writing by peewee."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from liftdesk.store.database import Database
from liftdesk.store.file_connection import FileConnection
from liftdesk.store.journal import Journal
from tests.support.work_done import compiling

ROOT = Path(__file__).parents[2]


@pytest.fixture
def opened(tmp_path):
    connection = FileConnection(str(tmp_path / "some.db"), pragmas={"foreign_keys": 1})
    connection.connect()
    yield connection
    connection.close()


def rows(connection, sql):
    return connection.execute_sql(sql).fetchall()


def test_pragmas_are_set_in_their_order_after_the_greeting(tmp_path):
    heard = []
    connection = FileConnection(
        str(tmp_path / "some.db"),
        pragmas={"user_version": 7},
        greet=lambda made: heard.append(made.execute("PRAGMA user_version").fetchone()),
    )
    connection.connect()
    assert heard == [(0,)]
    assert rows(connection, "PRAGMA user_version") == [(7,)]
    connection.close()


def test_what_cannot_be_greeted_is_closed(tmp_path):
    heard = []

    def refuse(made):
        heard.append(made)
        raise ZeroDivisionError

    connection = FileConnection(str(tmp_path / "some.db"), pragmas={}, greet=refuse)
    with pytest.raises(ZeroDivisionError):
        connection.connect()
    assert connection.is_closed()
    with pytest.raises(dbapi2.ProgrammingError):
        heard[0].execute("SELECT 1")


def test_a_transaction_is_all_or_nothing_and_one_inside_is_a_savepoint(opened):
    opened.execute_sql("CREATE TABLE t (n)")
    with opened.atomic("IMMEDIATE"):
        opened.execute_sql("INSERT INTO t VALUES (1)")
        with pytest.raises(ZeroDivisionError), opened.atomic("IMMEDIATE"):
            _write_and_fail(opened)
    with pytest.raises(ZeroDivisionError), opened.atomic("IMMEDIATE"):
        _write_and_fail(opened)
    assert rows(opened, "SELECT n FROM t") == [(1,)]


def _write_and_fail(connection):
    connection.execute_sql("INSERT INTO t VALUES (2)")
    raise ZeroDivisionError


def test_it_can_be_opened_again_and_is_written_to(opened):
    with opened.atomic("IMMEDIATE"):
        opened.execute_sql("CREATE TABLE t (n)")
    opened.close()
    with pytest.raises(dbapi2.InterfaceError):
        opened.execute_sql("SELECT 1")
    opened.connect()
    with opened.atomic("IMMEDIATE"):
        opened.execute_sql("INSERT INTO t VALUES (3)")
    assert rows(opened, "SELECT n FROM t") == [(3,)]


def test_functions_are_given_once_and_to_each_file_anew(opened):
    def seven():
        return 7

    def eight():
        return 8

    opened.give({"a_number": seven})
    seen = []
    opened.connection().set_authorizer(lambda *about: seen.append(about) or 0)
    for known, number in ((seven, 7), (eight, 8), (eight, 8)):
        seen.clear()
        opened.give({"a_number": known})
        assert rows(opened, "SELECT a_number()") == [(number,)]
    assert seen == []
    opened.close()
    opened.connect()
    opened.give({"a_number": eight})
    assert rows(opened, "SELECT a_number()") == [(8,)]


def test_what_is_said_again_is_not_compiled_again_after_all_triggers_of_a_diary(database):
    Journal(database).prepare()
    with compiling(database) as seen:
        for number in range(3):
            seen.clear()
            database.rows("SELECT id FROM win WHERE id > ?", (number,))
            database.rows("SELECT id FROM win WHERE id < ?", (number,))
        assert seen == []


def test_reading_does_not_wait_for_peewee(tmp_path):
    path = tmp_path / "diary.liftdesk"
    Database(path).close()
    code = (
        "import sys\nfrom pathlib import Path\nfrom liftdesk.store.database import Database\n"
        f"opened = Database(Path({str(path)!r}))\nopened.refuse_damaged()\n"
        "print('peewee' in sys.modules)\n"
        "with opened.transaction():\n    pass\nprint('peewee' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
