"""How the last run ended is known from what it left: nothing, a mark, or a trace."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from liftdesk.system.fault_report import report_text, told_fault
from liftdesk.system.last_run import Ending, RunMark, told_trace

ROOT = Path(__file__).parents[2]
CHILD = """
import ctypes, os, sys, time
from pathlib import Path
from liftdesk.system.last_run import RunMark
mark = RunMark(Path(sys.argv[1]), Path(sys.argv[2]))
print(mark.begin().ending.name, flush=True)
def my_secret_place():
    {end}
my_secret_place()
"""


def run(log, data, end):
    """Run a process that ends in some way; return its exit code."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD.format(end=end), str(log), str(data)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode


@pytest.fixture
def log(tmp_path):
    return tmp_path / "logs" / "liftdesk.log"


def last(log, data):
    mark = RunMark(log, data)
    found = mark.begin()
    mark.end()
    return found


@pytest.mark.parametrize("end", ["ctypes.string_at(0)", "os.abort()"])
def test_a_hard_fault_is_told_once_by_its_places(log, tmp_path, end):
    data = tmp_path / "a secret name.liftdesk"
    assert run(log, data, end) != 0
    found = last(log, data)
    assert found.ending is Ending.CRASHED
    told = "\n".join(found.trace)
    assert found.trace[0].startswith(("Fatal Python error", "Windows fatal exception"))
    assert "my_secret_place" in told
    assert "/" not in told.replace("Fatal Python error", "")
    assert "secret name" not in told
    assert last(log, data).ending is Ending.CLOSED


def test_a_kill_is_no_crash(log, tmp_path):
    data = tmp_path / "diary.liftdesk"
    code = run(log, data, "os.kill(os.getpid(), 9)")
    assert code == -signal.SIGKILL
    found = last(log, data)
    assert (found.ending, found.trace) == (Ending.CUT_SHORT, ())


def test_a_run_that_was_closed_leaves_nothing(log, tmp_path):
    data = tmp_path / "diary.liftdesk"
    assert run(log, data, "mark.end()") == 0
    assert list(log.parent.iterdir()) == []
    assert last(log, data).ending is Ending.CLOSED


def test_each_data_file_has_a_mark_of_its_own_that_does_not_name_it(log, tmp_path):
    run(log, tmp_path / "one.liftdesk", "os._exit(1)")
    assert last(log, tmp_path / "two.liftdesk").ending is Ending.CLOSED
    (left,) = log.parent.iterdir()
    assert "one" not in left.name
    assert left.name.startswith("liftdesk.log")
    assert left.stat().st_mode & 0o077 == 0
    assert last(log, tmp_path / "one.liftdesk").ending is Ending.CUT_SHORT


def test_without_a_place_to_write_nothing_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    mark = RunMark(tmp_path / "file" / "liftdesk.log", tmp_path / "diary.liftdesk")
    assert mark.begin().ending is Ending.CLOSED
    mark.end()


def test_a_trace_is_told_without_paths():
    text = (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        '  File "/somewhere/of mine/liftdesk/ui/desk.py", line 12 in show\n'
        '  File "C:\\\\of mine\\\\x.py", line 3 in <module>\n'
        "Extension modules: numpy (total: 1)\n"
    )
    assert told_trace(text) == (
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007f",
        "desk.py:12 show",
        "x.py:3 <module>",
    )


def test_a_report_tells_kinds_and_places_and_no_words():
    try:
        try:
            int("my note")
        except ValueError as error:
            raise KeyError("my name") from error
    except KeyError as fault:
        told = told_fault(fault)
    text = report_text(told, {"Schema": "5"})
    assert told[0] == "builtins.ValueError"
    assert "builtins.KeyError" in told
    assert "  test_last_run.py:" in text
    assert "Schema: 5" in text
    assert "my n" not in text
    assert str(Path.home()) not in text
    assert os.path.sep + "tests" not in text
