"""A merge that is killed leaves the old diary or the whole new one, and a backup that is valid."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.store.edit_lines import read_lines
from liftdesk.store.table_dump import told
from liftdesk.system.clock import SystemClock
from liftdesk.system.paths import backup_folder
from tests.support.trials import trials

ROOT = Path(__file__).parents[2]
STEPS = ("backup", "begun", "0", "7", "19", "31", "written", "committed")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")


def content(path):
    opened = Database(path)
    try:
        assert opened.problems() == []
        return told(opened), read_lines(opened)
    finally:
        opened.close()


@pytest.fixture
def two(tmp_path):
    """Two diaries that parted: the other one has a set more, one changed, a lift's sets gone."""
    own, other = tmp_path / "diary.liftdesk", tmp_path / "other" / "diary.liftdesk"
    other.parent.mkdir()
    house = open_house(own, clock=SystemClock())
    for line in ("squat 3x5 @ 60kg", "bench press 5 @ 40kg"):
        house.training_log.log_line(line, unit=Unit.KG)
    house.close()
    shutil.copy(own, other)
    house = open_house(other, clock=SystemClock())
    house.training_log.log_line("squat 8 @ 50kg", unit=Unit.KG)
    with house.undo.step("Change"):
        house._database.execute("UPDATE set_entry SET reps = 9 WHERE reps = 5 AND position = 0")
        house._database.execute("DELETE FROM set_entry WHERE position = 1")
    house.close()
    return own, other


@pytest.mark.parametrize("step", STEPS)
def test_it_is_as_it_was_or_wholly_joined(two, tmp_path, tally, step):
    own, other = two
    before = content(own)
    kept = Path(shutil.copy(own, tmp_path / "kept.liftdesk"))
    whole = Path(shutil.copy(own, tmp_path / "whole.liftdesk"))
    house = open_house(whole, clock=SystemClock())
    house.merging.merge(house.merging.plan(house.merging.read(other)))
    house.close()
    after = content(whole)
    assert before != after
    with tally.of("kill -9 in a merge") as counts:
        for _ in range(trials(1, 20)):
            shutil.copy(kept, own)
            kill_at(step, own, other)
            counts.trials += 1
            found = content(own)
            counts.lost += found == before and step == "committed"
            counts.half += found not in (before, after)
            assert found == (after if step == "committed" else before)
            copies = list(backup_folder(own).glob("*.liftdesk"))
            assert bool(copies) or step == "backup"
            for copy in copies:
                backup.verify(copy)


def kill_at(step, own, other):
    command = [sys.executable, "-m", "tests.trust.merging_process", str(own), str(other), step]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
