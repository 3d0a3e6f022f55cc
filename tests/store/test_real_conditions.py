"""Conditions of the computer as they really come: said by name, nothing lost, and over again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble

if sys.platform == "win32":
    pytest.skip("these limits are those of a POSIX system", allow_module_level=True)

ROOT = Path(__file__).parents[2]
IS_ROOT = os.getuid() == 0


def under(condition, path, *before):
    """Write under a condition in a process of its own; return what its two lines say."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "tests.store.refused_process", condition, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("condition", "trouble"),
    [
        ("file_size", StoreTrouble.DISK_FULL),
        ("open_files", StoreTrouble.TOO_MANY_FILES),
        ("gone", StoreTrouble.VANISHED),
        ("folder_gone", StoreTrouble.VANISHED),
    ],
)
def test_a_condition_is_said_by_name_and_passes(tmp_path, condition, trouble):
    (tmp_path / "in").mkdir()
    said = under(condition, tmp_path / "in" / "diary.liftdesk")
    assert said == [f"{trouble} written", "before after []"]
    assert [one.name for one in (tmp_path / "in").iterdir() if one.suffix == ".probe"] == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(place)]
    if not IS_ROOT or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_said_and_passes(small_disk):
    said = under("full", small_disk / "diary.liftdesk")
    assert said == ["disk_full written", "before after []"]


def test_a_disk_that_is_only_readable_is_said(small_disk):
    path = small_disk / "diary.liftdesk"
    Database(path).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(StoreError) as caught:
        Database(path).execute("DELETE FROM preference")
    assert caught.value.trouble is StoreTrouble.READ_ONLY


def nobody(path):
    """Return what runs a process as somebody whom permissions hold; root is held by none."""
    if not IS_ROOT:
        return []
    if subprocess.run(["setpriv", "--version"], capture_output=True, check=False).returncode:
        pytest.skip("no other user can be taken on here")
    os.chown(path, 65534, 65534)
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


@pytest.fixture
def open_place():
    """A folder that another user can reach; those of the tests are their owner's alone."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="liftdesk-") as name:
        yield Path(name)


def test_a_folder_closed_to_writing_is_said(open_place):
    before = nobody(open_place)
    said = under("closed", open_place / "diary.liftdesk", *before)
    assert said == ["no_permission written", "before after []"]


def test_a_name_too_long_is_said(tmp_path):
    with pytest.raises(StoreError) as caught:
        Database(tmp_path / ("x" * 300))
    assert caught.value.trouble is StoreTrouble.PATH_TOO_LONG


def test_a_pipe_in_the_place_of_a_diary_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "diary.liftdesk")
    with pytest.raises(StoreError) as caught:
        Database(tmp_path / "diary.liftdesk")
    assert caught.value.trouble is StoreTrouble.NOT_OURS
