"""What a bundle's starts would compile is compiled while it is built."""

import os
import subprocess
import sys
from pathlib import Path

from release import bundle

from liftdesk.system.kept_patterns import KeptPatterns
from liftdesk.system.kept_sources import KeptSources

ROOT = Path(__file__).parents[2]


def started(folder, data):
    """Start twice, as the build does; returns what is kept, by the name of the module."""
    folder.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(ROOT / "packaging"), str(ROOT))),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONHASHSEED": "1",
    }
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-m", "release.first_start", str(folder), str(data)],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    return {path.name.partition(".")[0]: path for path in folder.iterdir()}


def test_all_that_a_start_keeps_is_there_and_is_the_same_each_time(tmp_path):
    first = started(tmp_path / "first", tmp_path / "one" / "diary.liftdesk")
    again = started(tmp_path / "again", tmp_path / "two" / "diary.liftdesk")
    assert first.keys() == again.keys() > bundle.KEPT
    for name in bundle.KEPT:
        assert first[name].read_bytes() == again[name].read_bytes()
    assert len(KeptSources(first["kept_sources"])._kept) > 40
    assert len(KeptPatterns(first["kept_patterns"])._kept) > 10
