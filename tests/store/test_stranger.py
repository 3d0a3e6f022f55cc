"""Data files from elsewhere: read as tables, with nothing of their own at work."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from liftdesk.store import stranger
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_dump import told

DATA = Path(__file__).parent.parent / "data" / "db"


@pytest.fixture
def copy(tmp_path):
    return Path(shutil.copy(DATA / f"schema_{SCHEMA:04}.liftdesk", tmp_path / "theirs.liftdesk"))


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_files_of_every_schema_are_read(schema):
    path = DATA / f"schema_{schema:04}.liftdesk"
    found, tables = stranger.read(path)
    assert found == schema
    assert all(tables.values())


def test_every_row_is_read_and_the_file_stays(copy):
    content = copy.read_bytes()
    _, tables = stranger.read(copy)
    assert copy.read_bytes() == content
    opened = Database(copy, read_only=True)
    assert tables == told(opened)
    opened.close()
    assert stranger.is_data_file(content[:100])


def test_a_file_that_was_opened_and_raised_since_is_read(copy, tmp_path):
    old = Path(shutil.copy(DATA / "schema_0001.liftdesk", tmp_path / "old.liftdesk"))
    Database(old).close()
    assert stranger.read(old)[0] == SCHEMA


HOSTILE = (
    "CREATE TRIGGER t AFTER INSERT ON win BEGIN DELETE FROM session; END",
    "CREATE VIEW v AS SELECT load_extension('x')",
    "CREATE TABLE more (id INTEGER PRIMARY KEY)",
    "CREATE INDEX i ON win (words)",
    "ALTER TABLE win ADD COLUMN trick TEXT",
    "DROP TABLE win",
    "DROP INDEX win_day",
    "CREATE VIRTUAL TABLE f USING fts5 (words)",
)


@pytest.mark.parametrize("sql", HOSTILE)
def test_what_no_liftdesk_file_has_is_refused(copy, sql):
    with closing(sqlite3.connect(copy)) as theirs:
        theirs.execute(sql)
        theirs.commit()
    content = copy.read_bytes()
    with pytest.raises(StoreError) as caught:
        stranger.read(copy)
    assert caught.value.trouble is StoreTrouble.NOT_SOUND
    assert copy.read_bytes() == content


def test_a_check_of_another_wording_is_refused(copy):
    with closing(sqlite3.connect(copy)) as theirs:
        theirs.execute("PRAGMA writable_schema = 1")
        theirs.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'length(words) BETWEEN 1 AND 2000',"
            " 'abs(random())') WHERE name = 'win'"
        )
        theirs.commit()
    with pytest.raises(StoreError) as caught:
        stranger.read(copy)
    assert caught.value.trouble is StoreTrouble.NOT_SOUND


def test_what_calls_itself_sqlites_own_is_refused(copy):
    with closing(sqlite3.connect(copy)) as theirs:
        theirs.execute("CREATE TRIGGER t AFTER INSERT ON win BEGIN DELETE FROM session; END")
        theirs.execute("PRAGMA writable_schema = 1")
        theirs.execute(
            "UPDATE sqlite_schema SET name = 'sqlite_t',"
            " sql = replace(sql, 'TRIGGER t ', 'TRIGGER sqlite_t ') WHERE name = 't'"
        )
        theirs.commit()
    with pytest.raises(StoreError) as caught:
        stranger.read(copy)
    assert caught.value.trouble in {StoreTrouble.NOT_SOUND, StoreTrouble.CORRUPT}


def test_the_programs_own_statistics_are_no_matter(copy):
    with closing(sqlite3.connect(copy)) as theirs:
        theirs.execute("ANALYZE")
        theirs.commit()
    assert stranger.read(copy)[0] == SCHEMA


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", StoreTrouble.EMPTY_FILE),
        (b"hello", StoreTrouble.NOT_OURS),
        (b"SQLite format 3\x00" + bytes(200), StoreTrouble.NOT_OURS),
    ],
)
def test_other_files_are_not_opened(tmp_path, content, trouble):
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        stranger.read(path)
    assert caught.value.trouble is trouble
    assert not stranger.is_data_file(content)


def test_a_damaged_file_is_refused(copy):
    content = bytearray(copy.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    copy.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        stranger.read(copy)
    assert caught.value.trouble in {StoreTrouble.CORRUPT, StoreTrouble.NOT_SOUND}


def test_a_newer_file_is_refused(copy):
    with closing(sqlite3.connect(copy)) as theirs:
        theirs.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(StoreError) as caught:
        stranger.read(copy)
    assert caught.value.trouble is StoreTrouble.NEWER
