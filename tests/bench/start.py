"""From starting the process to the first painted Today, and the memory then, against bare windows.

The program is started as a person starts it, `liftdesk --data FILE`; a bare window has PySide6,
peewee and one open file. All start in turn, several times over, and the median of each counts. The
half year's file is also started from the bundle, where `dist/liftdesk` was built.
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
RUNS = 21
"""Turns, each of one start of everything: a shared computer is slow for a second now and then."""
YEARS = 30
BARE, PLOT = "bare window and file", "bare window, plot and file"


@dataclass
class Started:
    """What starts, and how long each start took and how much memory it had."""

    command: list
    milliseconds: list = field(default_factory=list)
    megabytes: list = field(default_factory=list)

    def start(self, *, counts):
        """Start once; the first times are for the disk's sake, and do not count."""
        taken, resident = started(self.command)
        if counts:
            self.milliseconds.append(taken)
            self.megabytes.append(resident)


def measure(folder):
    """Start everything in turn, a first time for the disk's sake and then `RUNS` times.

    Each turn begins with another one, so that nothing is always started after the same.
    """
    files = {"empty file": 0, "half a year": 0.5, "30 years": YEARS}
    for name, years in files.items():
        write(folder / f"{name}.liftdesk", years)
    half = folder / "half a year.liftdesk"
    all_of_them = {
        BARE: Started(module("tests.bench.bare_window", half)),
        PLOT: Started(module("tests.bench.bare_window", half, "plot")),
        **{
            name: Started(
                module("liftdesk", "--data", folder / f"{name}.liftdesk", "--until-painted")
            )
            for name in files
        },
    }
    if BUNDLE.exists():
        all_of_them["bundle"] = Started([BUNDLE, "--data", half, "--until-painted"])
    for turn in range(RUNS + 1):
        ones = list(all_of_them.values())
        first = turn % len(ones)
        for one in (*ones[first:], *ones[:first]):
            one.start(counts=turn > 0)
    return list(_rows(all_of_them, files))


def _rows(found, files):
    times = {name: median(one.milliseconds) for name, one in found.items()}
    for name in files:
        yield Row(f"start to painted Today, {name}", times[name], BARE, times[BARE])
    yield Row("start to painted Today, half a year", times["half a year"], PLOT, times[PLOT])
    if "bundle" in times:
        source = times["half a year"]
        yield Row("the bundle's start, half a year", times["bundle"], "from source", source)
    bare = median(found[BARE].megabytes)
    for name in files:
        most = median(found[name].megabytes)
        yield Row(f"memory at first paint (MB), {name}", most, BARE, bare)


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
