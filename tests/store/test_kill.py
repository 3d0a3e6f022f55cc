"""A set that was said to be written is there after the process is killed."""

import subprocess
import sys
from pathlib import Path

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.sets import SetId
from liftdesk.store.database import Database
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import SystemClock

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("after", [1, 23, 60])
def test_every_set_that_was_committed_is_there(tmp_path, after):
    path = tmp_path / "diary.liftdesk"
    command = [sys.executable, "-m", "tests.store.logging_process", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        said = [process.stdout.readline() for _ in range(after)]
        process.kill()  # SIGKILL, TerminateProcess on Windows
        said += process.stdout.readlines()
    ids = [SetId(int(line)) for line in said if line.endswith("\n")]
    assert len(ids) >= after
    house = open_house(path, clock=SystemClock())
    assert house.check_up.problems() == []
    house.close()
    opened = Database(path, read_only=True)
    found = SessionRepo(opened).sets(ids)
    opened.close()
    assert {one.id for one in found} == set(ids)
    assert {(one.done.reps, one.done.load.grams) for one in found} == {(5, 60_000)}
