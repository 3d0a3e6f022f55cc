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


def test_the_open_file_is_not_its_own_backup(filled, path, tmp_path):
    for same in (path, tmp_path / "." / path.name):
        with pytest.raises(StoreError):
            backup.back_up(filled, same)
    PreferenceRepo(filled, ids=CountingIds()).put("unit", "lb")
    assert content(path) == dump(filled)


@pytest.fixture
def cut_short(filled, path):
    """The file as a power cut in the middle of a long write leaves it: half new, with a journal."""
    before = dump(filled)
    filled.execute("PRAGMA cache_size = 2")
    with filled.transaction():
        for n in range(2000):
            filled.execute("INSERT INTO preference VALUES (?, ?, ?)", (n, str(n), "x" * 400))
        pair = [entry.read_bytes() for entry in (path, journal_of(path))]
    filled.close()
    for entry, content in zip((path, journal_of(path)), pair, strict=True):
        entry.write_bytes(content)
    return before


def journal_of(path):
    return path.with_name(path.name + "-journal")


def test_a_write_cut_short_is_taken_back(cut_short, path):
    opened = Database(path)
    assert (dump(opened), opened.problems()) == (cut_short, [])
    opened.close()


def test_the_journal_of_the_old_file_does_not_reach_the_restored_one(cut_short, path, tmp_path):
    other = Database(tmp_path / "other.liftdesk")
    PreferenceRepo(other, ids=CountingIds()).put("unit", "lb")
    wanted = dump(other)
    other.close()
    backup.restore(tmp_path / "other.liftdesk", path)
    opened = Database(path)
    assert (opened.problems(), dump(opened)) == ([], wanted)
    opened.close()


def test_a_journal_without_its_file_does_not_reach_a_new_one(cut_short, path):
    path.unlink()
    opened = Database(path)
    assert (opened.problems(), dump(opened)["exercise"]) == ([], [])
    opened.close()


def test_a_refused_restore_leaves_a_write_cut_short_to_be_taken_back(cut_short, path, tmp_path):
    (tmp_path / "letter").write_bytes(b"Dear diary")
    with pytest.raises(StoreError):
        backup.restore(tmp_path / "letter", path)
    opened = Database(path)
    assert dump(opened) == cut_short
    opened.close()


def test_a_file_without_second_names_moves_aside(filled, path, target, monkeypatch):
    backup.back_up(filled, target)
    filled.close()
    before = path.read_bytes()

    def refuse(*_):
        raise OSError("this disk knows no second name")

    monkeypatch.setattr("pathlib.Path.hardlink_to", refuse)
    kept = path.with_name("kept.liftdesk")
    backup.put_in_place(target, path, kept=kept)
    assert kept.read_bytes() == before
    assert content(path) == content(target)


def test_nothing_is_put_over_a_file_that_is_kept_already(filled, path, target):
    backup.back_up(filled, target)
    filled.close()
    kept = path.with_name("kept.liftdesk")
    kept.write_bytes(b"an earlier one")
    before = path.read_bytes()
    for act in (
        lambda: backup.put_in_place(target, path, kept=kept),
        lambda: backup.bring_to(target, kept),
    ):
        with pytest.raises(StoreError) as caught:
            act()
        assert caught.value.trouble is StoreTrouble.CANNOT_OPEN
    assert (kept.read_bytes(), path.read_bytes()) == (b"an earlier one", before)
    assert sorted(entry.name for entry in path.parent.glob("*.liftdesk")) == [
        path.name,
        kept.name,
    ]
