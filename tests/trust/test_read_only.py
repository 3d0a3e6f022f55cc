"""A file or a folder that may only be read: said clearly, left as it is, and never a crash."""

import os
import shutil
import sys

import pytest

from liftdesk.system.paths import backup_folder
from tests.trust import killing
from tests.trust.child import house_of

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or (os.geteuid() == 0 and shutil.which("setpriv") is None),
    reason="root is bound by no mode of a file, and setpriv is not there",
)
CHILD = "tests.trust.child"


@pytest.fixture
def diary(tmp_path):
    """A diary in a folder of its own, which can be cleared away afterwards."""
    path = tmp_path / "place" / "diary.liftdesk"
    house = house_of(path)
    house.sample_data.fill(months=1)
    house.close()
    yield path
    for one in (path.parent, *path.parent.rglob("*")):
        if one.exists():
            one.chmod(0o700)


def files(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def told(path, tally):
    """What a person is told who opens a diary, and whether all files stayed as they were."""
    before = files(path.parent)
    with tally.of("read-only file or folder") as counts:
        ended = killing.without_rights(CHILD, "look", path)
        counts.trials += 1
    return ended.steps, files(path.parent) == before


def test_a_file_that_may_only_be_read(diary, tally):
    diary.chmod(0o400)
    said, is_same = told(diary, tally)
    assert said[0].startswith("refused: ")
    assert is_same


def test_a_folder_that_may_only_be_read(diary, tally):
    diary.parent.chmod(0o500)
    said, is_same = told(diary, tally)
    assert said[0].startswith("refused: ")
    assert is_same


def test_a_new_diary_in_a_folder_that_may_only_be_read(diary, tally):
    diary.parent.chmod(0o500)
    said, is_same = told(diary.with_name("new.liftdesk"), tally)
    assert said[0].startswith("refused: ")
    assert is_same


def test_a_backup_folder_that_may_only_be_read(diary, tally):
    backup_folder(diary).mkdir(exist_ok=True)
    backup_folder(diary).chmod(0o500)
    said, _ = told(diary, tally)
    assert said[0] == "2 sets written"
    assert "does not let LiftDesk write" in said[1]
