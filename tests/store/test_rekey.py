"""Turning encryption on, changing the passphrase and turning it off: all or nothing."""

import os
import stat
import sys

import pytest

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.store import rekey
from liftdesk.store.database import Database
from liftdesk.store.encryption import new_key
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.table_dump import dump
from liftdesk.system.ids import CountingIds

CANARY = "Kanarienvogel-4417"
STEPS = ("settle", "export", "verify", "sync", "replace", "folder")


@pytest.fixture(scope="module")
def keys():
    return {"first": new_key("first words here"), "second": new_key("other words now"), "": None}


@pytest.fixture
def plain(path, detail):
    opened = Database(path)
    lifts = [Exercise(id=ExerciseId(n), name=name) for n, name in ((1, "Squat"), (2, "Plank"))]
    ExerciseRepo(opened, ids=CountingIds()).add_many(lifts)
    SessionRepo(opened).add_details([detail])
    PreferenceRepo(opened, ids=CountingIds(500)).put("canary", CANARY)
    content = dump(opened)
    opened.close()
    return content


def content_of(path, key):
    opened = Database(path, key=key)
    try:
        assert opened.problems() == []
        return dump(opened)
    finally:
        opened.close()


WAYS = [("", "first"), ("first", "second"), ("first", ""), ("first", "first")]


@pytest.mark.parametrize(("old", "new"), WAYS)
def test_the_new_file_holds_the_same_and_opens_with_its_key_only(plain, path, keys, old, new):
    rekey.rewrite(path, old=None, new=keys[old])
    rekey.rewrite(path, old=keys[old], new=keys[new])
    assert content_of(path, keys[new]) == plain
    assert (CANARY.encode() in path.read_bytes()) is (not new)
    if new and new != old:
        with pytest.raises(StoreError):
            Database(path, key=keys[old])
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")
def test_only_the_owner_reads_the_new_file(plain, path, keys):
    rekey.rewrite(path, old=None, new=keys["first"])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_words_are_found_in_the_new_file(plain, path, keys):
    rekey.rewrite(path, old=None, new=keys["first"])
    opened = Database(path, key=keys["first"])
    assert opened.word_indexes()
    assert opened._index_problems() == []
    opened.close()


@pytest.mark.parametrize("way", WAYS[:3])
@pytest.mark.parametrize("step", STEPS)
def test_an_error_at_any_step_leaves_the_old_or_the_new_file(plain, path, keys, way, step):
    old, new = (keys[name] for name in way)
    if old:
        rekey.rewrite(path, old=None, new=old)
    before = path.read_bytes()

    def stop(at):
        if at == step:
            raise OSError(28, "No space left on device")

    with pytest.raises(StoreError) as caught:
        rekey.rewrite(path, old=old, new=new, at_step=stop)
    assert caught.value.trouble is StoreTrouble.DISK_FULL
    is_old = step != "folder"
    assert (path.read_bytes() == before) is is_old
    assert content_of(path, old if is_old else new) == plain
    assert [entry.name for entry in path.parent.glob("*" + rekey.BESIDE + "*")] == []


def test_what_a_kill_left_beside_is_cleared(plain, path, keys):
    left = path.with_name(path.name + rekey.BESIDE)
    left.write_bytes(b"half a diary")
    assert rekey.clear_unfinished(path) == left
    assert not left.exists()


def test_a_damaged_file_is_not_written_anew(plain, path, keys):
    content = path.read_bytes()
    path.write_bytes(content[: 4096 * 12] + b"\xff" * 4096 + content[4096 * 13 :])
    before = path.read_bytes()
    with pytest.raises(StoreError):
        rekey.rewrite(path, old=None, new=keys["first"])
    assert path.read_bytes() == before


def test_a_new_file_that_lacks_a_row_replaces_nothing(plain, path, keys, monkeypatch):
    before = path.read_bytes()
    copy = rekey.write_copy

    def lose(database, fresh, key):
        copy(database, fresh, key)
        made = Database(fresh, key=key)
        made.execute("DELETE FROM preference")
        made.close()

    monkeypatch.setattr(rekey, "write_copy", lose)
    with pytest.raises(StoreError) as caught:
        rekey.rewrite(path, old=None, new=keys["first"])
    assert (caught.value.trouble, caught.value.detail) == (StoreTrouble.NOT_SOUND, "preference")
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows replaces no file held open")
def test_the_blocks_of_the_plain_file_are_written_over(plain, path, keys):
    with path.open("rb") as old:
        assert CANARY.encode() in old.read()
        rekey.rewrite(path, old=None, new=keys["first"])
        old.seek(0)
        assert set(old.read()) == {0}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows replaces no file held open")
def test_a_second_name_of_the_plain_file_is_left_alone(plain, path, keys):
    second = path.with_name("second-name.liftdesk")
    os.link(path, second)
    rekey.rewrite(path, old=None, new=keys["first"])
    assert content_of(second, None) == plain
