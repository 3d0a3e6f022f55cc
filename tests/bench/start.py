"""From starting the process to the first painted Today, and the memory then, against bare windows.

The program is started as a person starts it, `liftdesk --data FILE`; a bare window has PySide6,
peewee and one open file. The half year's file is also started from the bundle, where
`dist/liftdesk` was built.

Each start is held to one just beside it: shared computers are slow for a second now and then, and
fast again. What counts is the median of these ratios, in as many turns.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from tests.bench import lifetime
from tests.bench.rows import Row, median

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "liftdesk" / ("liftdesk.exe" if os.name == "nt" else "liftdesk")
RUNS = 15
"""Turns, each of one start of every pair."""
YEARS = 30
BARE, PLOT = "bare window and file", "bare window, plot and file"


@dataclass
class Pair:
    """What starts, and what that is held to; how long starts took, and the memory they had."""

    what: str
    command: list
    against: str
    floor: list
    times: list = field(default_factory=list)
    memory: list = field(default_factory=list)

    def start(self, turn):
        """Start both, each first in every second turn; the first is for the disk's sake alone."""
        if turn % 2:
            mine, its = started(self.command), started(self.floor)
        else:
            its, mine = started(self.floor), started(self.command)
        if turn:
            self.times.append((mine[0], its[0]))
            self.memory.append((mine[1], its[1]))

    def row(self, what, found):
        """Return the comparison of what was found of both."""
        mine, its = (median(some) for some in zip(*found, strict=True))
        ratio = median([one / other for one, other in found])
        return Row(what, mine, self.against, its, paired=ratio)


def measure(folder):
    """Start every pair in turn, a first time for the disk's sake and then `RUNS` times.

    Each turn begins with another pair, so that none always comes after the same.
    """
    files = {"empty file": 0, "half a year": 0.5, "30 years": YEARS}
    for name, years in files.items():
        write(folder / f"{name}.liftdesk", years)
    half = folder / "half a year.liftdesk"
    source = {
        name: module("liftdesk", "--data", folder / f"{name}.liftdesk", "--until-painted")
        for name in files
    }
    bare = module("tests.bench.bare_window", half)
    plain = [Pair(name, source[name], BARE, bare) for name in files]
    plot = Pair("half a year", source["half a year"], PLOT, [*bare, "plot"])
    pairs = [*plain, plot]
    if BUNDLE.exists():
        command = [BUNDLE, "--data", half, "--until-painted"]
        pairs.append(Pair("bundle", command, "from source", source["half a year"]))
    for turn in range(RUNS + 1):
        first = turn % len(pairs)
        for pair in (*pairs[first:], *pairs[:first]):
            pair.start(turn)
    return [*map(_row, pairs), *(_memory(pair) for pair in plain)]


def _row(pair):
    if pair.what == "bundle":
        return pair.row("the bundle's start, half a year", pair.times)
    return pair.row(f"start to painted Today, {pair.what}", pair.times)


def _memory(pair):
    return pair.row(f"memory at first paint (MB), {pair.what}", pair.memory)


def write(path, years):
    """Write a diary of so many years; the sample data for one of less than a year."""
    if years >= 1:
        lifetime.write(path, years=years)
        return
    house = open_house(path, clock=SystemClock())
    if years:
        house.sample_data.fill(months=round(years * 12))
    house.close()


def module(name, *arguments):
    """Return the command that runs a module."""
    return [sys.executable, "-m", name, *map(str, arguments)]


def started(command):
    """Return the milliseconds from before the process to its first painted window, and its MB then.

    Python may keep what it compiled, as it may on a person's computer.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    start = time.monotonic_ns()
    with subprocess.Popen(command, cwd=ROOT, env=environment, text=True, **pipes) as process:
        painted = process.stdout.readline()
        resident = _resident(process.pid)
        _, problem = process.communicate()
    if not painted:
        raise RuntimeError(problem)
    return (int(painted) - start) / 1e6, resident


def _resident(pid):
    """Return the MB that a process has in memory now; 0 where the system does not tell that way."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return 0.0
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
