"""Backups are whole, checked and put in place in one move."""

import stat
import sys

import pytest

from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.table_dump import dump
from liftdesk.system.ids import CountingIds


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copies" / "copy.liftdesk"


@pytest.fixture
def filled(database, detail):
    SessionRepo(database).add_details([detail])
    return database


def content(path):
    opened = Database(path, read_only=True)
    try:
        return dump(opened)
    finally:
        opened.close()


def test_a_copy_holds_the_same(filled, target):
    backup.back_up(filled, target)
    assert content(target) == dump(filled)
    backup.verify(target)
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")
def test_only_the_owner_reads_a_copy(filled, target):
    backup.back_up(filled, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert stat.S_IMODE(target.parent.stat().st_mode) == 0o700


def test_a_copy_is_made_of_a_file_opened_for_reading(filled, path, target):
    filled.close()
    before = path.read_bytes()
    opened = Database(path, read_only=True)
    backup.back_up(opened, target)
    opened.close()
    assert path.read_bytes() == before
    assert content(target) == content(path)


def test_a_copy_that_fails_its_check_replaces_nothing(filled, target, monkeypatch):
    backup.back_up(filled, target)
    before = target.read_bytes()
    monkeypatch.setattr(Database, "problems", lambda _: ["row 3 missing from index"])
    with pytest.raises(StoreError) as caught:
        backup.back_up(filled, target)
    assert caught.value.trouble is StoreTrouble.NOT_SOUND
    assert target.read_bytes() == before
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


def test_a_file_that_is_no_backup_is_not_restored(filled, path, tmp_path):
    filled.close()
    before = path.read_bytes()
    other = tmp_path / "letter.txt"
    other.write_bytes(b"Dear diary")
    with pytest.raises(StoreError) as caught:
        backup.restore(other, path)
    assert caught.value.trouble is StoreTrouble.NOT_OURS
    assert path.read_bytes() == before


def test_a_damaged_backup_is_not_restored(filled, path, target):
    size = filled.scalar("PRAGMA page_size")
    backup.back_up(filled, target)
    filled.close()
    before = path.read_bytes()
    damaged = bytearray(target.read_bytes())
    damaged[size * 2 : size * 4] = b"\xff" * size * 2
    target.write_bytes(damaged)
    with pytest.raises(StoreError):
        backup.restore(target, path)
    assert path.read_bytes() == before


def test_a_backup_comes_back_in_place_of_the_file(filled, path, target):
    backup.back_up(filled, target)
    wanted = dump(filled)
    PreferenceRepo(filled, ids=CountingIds()).put("unit", "lb")
    filled.close()
    backup.restore(target, path)
    assert content(path) == wanted


def test_only_the_newest_are_kept(tmp_path):
    for day in range(1, 6):
        (tmp_path / f"diary-2026010{day}.liftdesk").write_bytes(b"")
    (tmp_path / "mine.liftdesk").write_bytes(b"")
    backup.keep_newest(tmp_path, "diary-*.liftdesk", 2)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [
        "diary-20260104.liftdesk",
        "diary-20260105.liftdesk",
        "mine.liftdesk",
    ]
