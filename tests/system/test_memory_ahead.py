"""Memory for small blocks is made ready by a second processor."""

import subprocess
import sys

import pytest

from liftdesk.system import memory_ahead as ahead

linux = pytest.mark.skipif(sys.platform != "linux", reason="of the GNU C library")

READY = r"""
from liftdesk.system.memory_ahead import AHEAD, memory_ahead

def ready():
    found, inside = 0, False
    for line in open("/proc/self/smaps"):
        if "-" in line.split()[0]:
            inside = line.endswith("[heap]\n")
        elif inside and line.startswith("Rss:"):
            found += int(line.split()[1]) * 1024
    return found

before = ready()
make_ready = memory_ahead()
taken = ready()
is_ready = make_ready()
print(taken - before < AHEAD // 4, is_ready, AHEAD - (1 << 18) <= ready() - taken <= AHEAD)
from liftdesk.system.memory import settle_memory
print(settle_memory())
"""


@linux
def test_pages_are_there_once_they_are_asked_for():
    done = subprocess.run(
        [sys.executable, "-c", READY], capture_output=True, text=True, check=False
    )
    said = done.stdout.split()
    assert done.returncode == 0, done.stderr
    assert said[0] == "True", "taken, and not yet there"
    assert said[1] == said[2], "there, or a system older than the call"
    assert said[3] == "True"


def test_a_python_that_cannot_open_libraries_goes_without(monkeypatch):
    monkeypatch.setitem(sys.modules, "_ctypes", None)
    assert ahead.memory_ahead()() is False


@linux
@pytest.mark.parametrize(
    ("maps", "end"),
    [
        ("5581-5600 rw-p 00000000 00:00 0   [heap]\n5600-56ff rw-p 0 00:00 0   [heap]\n", 0x56FF),
        ("5581-5600 rw-p 00000000 00:00 0   [stack]\n", 0),
        ("", 0),
    ],
)
def test_small_blocks_end_where_the_system_says(tmp_path, monkeypatch, maps, end):
    (tmp_path / "maps").write_text(maps, encoding="ascii")
    monkeypatch.setattr(ahead, "_MAPS", str(tmp_path / "maps"))
    assert ahead._end_of_small_blocks() == end


@linux
def test_where_the_system_does_not_say_nothing_is_made_ready(tmp_path, monkeypatch):
    monkeypatch.setattr(ahead, "_MAPS", str(tmp_path / "none"))
    monkeypatch.setattr(ahead, "_pointer_type", None)
    assert ahead.memory_ahead()() is False
