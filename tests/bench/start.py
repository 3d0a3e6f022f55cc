"""From starting the process to the first painted Today, against a bare window."""

import os
import subprocess
import sys
import time
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from tests.bench.rows import Row, median

ROOT = Path(__file__).parents[2]
RUNS = 7


def measure(folder):
    """Start both in turn, a first time for the disk's sake and then `RUNS` times."""
    path = folder / "start.liftdesk"
    house = open_house(path, clock=SystemClock())
    house.sample_data.fill(months=6)
    house.close()
    times = {"program_window": [], "bare_window": []}
    for turn in range(RUNS + 1):
        for name, found in times.items():
            taken = started(name, path)
            if turn:
                found.append(taken)
    program, bare = (median(found) for found in times.values())
    return [Row("start to painted Today", program, "bare window, plot and file", bare)]


def started(name, path):
    """Return the milliseconds from before the process to its first painted window.

    Python may keep what it compiled, as it may on a person's computer.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", f"tests.bench.{name}", str(path)]
    start = time.monotonic_ns()
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return (int(done.stdout) - start) / 1e6
