"""Conditions of the computer are told from bugs."""

import errno

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble, classify, nearer


def test_a_full_disk_is_known_and_nothing_is_written(database):
    database.execute(f"PRAGMA max_page_count = {database.scalar('PRAGMA page_count')}")
    with pytest.raises(StoreError) as caught, database.transaction():
        database.execute("INSERT INTO preference VALUES (1, 'long', ?)", ("x" * 100_000,))
    assert caught.value.trouble is StoreTrouble.DISK_FULL
    assert database.rows("SELECT * FROM preference") == []
    assert database.problems() == []


def test_a_locked_file_is_known(database, path):
    other = engine.connect(str(path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    database.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(StoreError) as caught:
        database.execute("DELETE FROM preference")
    assert caught.value.trouble is StoreTrouble.LOCKED
    other.close()
    database.execute("DELETE FROM preference")


def test_a_fault_of_ours_stays_what_it_is(database):
    with pytest.raises(Exception, match="no such table") as caught:
        database.execute("SELECT * FROM nowhere")
    assert not isinstance(caught.value, StoreError)
    assert classify(caught.value) is None


def test_the_deepest_reason_counts():
    reason = engine.OperationalError("database or disk is full")
    later = engine.OperationalError("cannot rollback - no transaction is active")
    later.__context__ = reason
    assert classify(later) is StoreTrouble.DISK_FULL


def test_a_circle_of_exceptions_ends():
    one, two = ValueError("one"), ValueError("two")
    one.__context__, two.__context__ = two, one
    assert classify(one) is None


@pytest.mark.parametrize("words", ["the disk is full of songs", "malformed"])
def test_words_alone_make_no_condition(words):
    assert classify(ValueError(words)) is None


def test_a_folder_that_cannot_be_made_is_known(tmp_path):
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(StoreError) as caught:
        Database(tmp_path / "file" / "diary.liftdesk")
    assert caught.value.trouble is StoreTrouble.CANNOT_OPEN


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, StoreTrouble.DISK_FULL),
        (errno.EFBIG, StoreTrouble.DISK_FULL),
        (errno.EDQUOT, StoreTrouble.QUOTA),
        (errno.EROFS, StoreTrouble.READ_ONLY),
        (errno.EACCES, StoreTrouble.NO_PERMISSION),
        (errno.EPERM, StoreTrouble.NO_PERMISSION),
        (errno.EMFILE, StoreTrouble.TOO_MANY_FILES),
        (errno.ENFILE, StoreTrouble.TOO_MANY_FILES),
        (errno.ENAMETOOLONG, StoreTrouble.PATH_TOO_LONG),
        (errno.ENOENT, StoreTrouble.VANISHED),
        (errno.ESTALE, StoreTrouble.VANISHED),
        (errno.ENODEV, StoreTrouble.VANISHED),
        (errno.ENXIO, StoreTrouble.VANISHED),
        (errno.EIO, StoreTrouble.NOT_ANSWERING),
        (errno.EBUSY, StoreTrouble.LOCKED),
        (errno.ENOMEM, StoreTrouble.NO_MEMORY),
        (errno.EISDIR, StoreTrouble.CANNOT_OPEN),
    ],
)
def test_what_the_system_refuses_is_known(number, trouble):
    assert classify(OSError(number, "x")) is trouble


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (32, StoreTrouble.LOCKED),
        (112, StoreTrouble.DISK_FULL),
        (21, StoreTrouble.VANISHED),
        (5, StoreTrouble.NO_PERMISSION),
        (1117, StoreTrouble.NOT_ANSWERING),
    ],
)
def test_what_windows_refuses_is_known_by_its_own_number(number, trouble):
    error = PermissionError(errno.EACCES, "x")
    error.winerror = number
    assert classify(error) is trouble


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("SQLITE_FULL", StoreTrouble.DISK_FULL),
        ("SQLITE_READONLY", StoreTrouble.READ_ONLY),
        ("SQLITE_READONLY_DBMOVED", StoreTrouble.VANISHED),
        ("SQLITE_READONLY_DIRECTORY", StoreTrouble.NO_PERMISSION),
        ("SQLITE_BUSY_SNAPSHOT", StoreTrouble.LOCKED),
        ("SQLITE_CORRUPT_VTAB", StoreTrouble.CORRUPT),
        ("SQLITE_NOTADB", StoreTrouble.NOT_OURS),
        ("SQLITE_CANTOPEN_ISDIR", StoreTrouble.CANNOT_OPEN),
        ("SQLITE_IOERR_WRITE", StoreTrouble.NOT_ANSWERING),
        ("SQLITE_IOERR_NOMEM", StoreTrouble.NO_MEMORY),
        ("SQLITE_CONSTRAINT_CHECK", None),
        ("SQLITE_ERROR", None),
    ],
)
def test_what_the_engine_refuses_is_known_by_its_code(name, trouble):
    error = engine.OperationalError("some words")
    error.sqlite_errorname = name
    assert classify(error) is trouble


def test_a_lack_of_memory_is_known():
    assert classify(MemoryError()) is StoreTrouble.NO_MEMORY


def test_the_system_is_asked_what_the_engine_does_not_say(path, database, tmp_path):
    plain = StoreTrouble.NOT_ANSWERING
    assert nearer(plain, path) is plain
    assert nearer(StoreTrouble.CORRUPT, tmp_path / "gone") is StoreTrouble.CORRUPT
    assert nearer(StoreTrouble.CANNOT_OPEN, tmp_path / "gone") is StoreTrouble.VANISHED
    assert nearer(StoreTrouble.CANNOT_OPEN, tmp_path) is StoreTrouble.CANNOT_OPEN
    assert list(tmp_path.glob("*.probe")) == []


def test_a_file_closes_on_a_full_disk(database):
    database.execute(f"PRAGMA max_page_count = {database.scalar('PRAGMA page_count')}")
    database.close()
    assert database.peewee.is_closed()
