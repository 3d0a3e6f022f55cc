"""Files as the disk has them: which one lies at a path."""

import os
import shutil
import sqlite3

import pytest

from liftdesk.store.database import Database
from liftdesk.store.disk import Whereabouts
from liftdesk.store.errors import StoreError, StoreTrouble


@pytest.fixture
def path(tmp_path):
    (tmp_path / "in").mkdir()
    found = tmp_path / "in" / "file"
    found.write_text("one", encoding="utf-8")
    return found


def test_a_file_that_was_written_in_place_is_the_same(path):
    there = Whereabouts(path)
    path.write_text("two", encoding="utf-8")
    assert there.trouble() is None
    there.require()


def test_a_file_moved_over_it_is_another_one(path):
    there = Whereabouts(path)
    kept = path.open()  # as a diary is: its number is not given to another file meanwhile
    fresh = path.with_name("fresh")
    fresh.write_text("one", encoding="utf-8")
    fresh.replace(path)
    heard = []
    there.hear = lambda: heard.append(1)
    assert there.trouble() is StoreTrouble.REPLACED
    assert heard == []
    with pytest.raises(StoreError) as caught:
        there.require()
    assert (caught.value.trouble, heard) == (StoreTrouble.REPLACED, [1])
    kept.close()


def test_a_file_that_was_moved_away_is_gone_until_it_is_back(path):
    there = Whereabouts(path)
    away = path.rename(path.with_name("away"))
    assert there.trouble() is StoreTrouble.VANISHED
    away.rename(path)
    assert there.trouble() is None
    folder = path.parent.rename(path.parent.with_name("other"))
    path.parent.write_text("a file in the folder's place", encoding="utf-8")
    assert there.trouble() is StoreTrouble.VANISHED
    assert (folder / "file").exists()


def test_a_place_that_cannot_be_asked_is_left_to_the_engine(path, monkeypatch):
    there = Whereabouts(path)

    def refuse(_path, **_rest):
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr(type(path), "stat", refuse)
    assert there.trouble() is None


def test_what_is_no_file_is_never_replaced():
    assert Whereabouts(None).trouble() is None


@pytest.mark.parametrize("ask", ["rows", "each"])
def test_reading_says_that_the_folder_is_gone(tmp_path, monkeypatch, ask):
    (tmp_path / "stick").mkdir()
    database = Database(tmp_path / "stick" / "diary.liftdesk")
    shutil.rmtree(tmp_path / "stick")

    def fail(*_given):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname, error.sqlite_errorcode = "SQLITE_IOERR_READ", 266
        raise error

    monkeypatch.setattr(database.peewee, "execute_sql", fail)
    with pytest.raises(StoreError) as caught:
        list(getattr(database, ask)("SELECT 1"))
    assert caught.value.trouble is StoreTrouble.VANISHED
