"""Reading hostile files, each in a process of its own: seconds and peak memory.

`python -m tests.bench.hostile` ends 1 where a file took more than 5 seconds or 500 MB.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from tests.bench.rows import peak_megabytes
from tests.support.hostile_files import MAKERS, NAMES

MOST_SECONDS, MOST_MEGABYTES = 5.0, 500.0
GIGABYTE = 1_000_000_000


def a_gigabyte_without_a_line_break(path):
    """Write a file of one line."""
    with path.open("wb") as file:
        for _ in range(GIGABYTE // 10_000_000):
            file.write(b"Date,Workout" * 833_333)


ON_DISK = {"a line of 1 GB": a_gigabyte_without_a_line_break}


def child(path, name):
    """Read one file as a person would bring it; print seconds and megabytes as JSON."""
    file = ImportFile(name, path=Path(path))
    started = time.perf_counter()
    said = "no format claims it"
    try:
        for format_name in detection.candidates(file):
            detection.read(file, format_name=format_name, answers=Answers(unit=Unit.KG))
            said = "read"
    except DomainError as error:
        said = str(error.problem.trouble)
    seconds = time.perf_counter() - started
    print(json.dumps([said, seconds, peak_megabytes()]))


def measured(path, name):
    """Return what a child process says of one file."""
    line = [sys.executable, "-m", "tests.bench.hostile", "--child", str(path), "--name", name]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        return [done.stderr.strip().splitlines()[-1], float("inf"), 0.0]
    return json.loads(done.stdout)


def main():
    """Measure every file, under the name that takes it furthest."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--child")
    parser.add_argument("--name", default="export.csv")
    options = parser.parse_args()
    if options.child:
        child(options.child, options.name)
        return 0
    worst = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        for what, make in {**MAKERS, **ON_DISK}.items():
            if what in ON_DISK:
                make(path)
            else:
                path.write_bytes(make())
            names = NAMES if path.stat().st_size < GIGABYTE else NAMES[:1]
            found = [measured(path, name) for name in names]
            said, seconds, megabytes = max(found, key=lambda one: (one[1], one[2]))
            worst.append((seconds, max(one[2] for one in found)))
            print(f"{what:40} {said:24} {seconds:7.2f} s {worst[-1][1]:7.0f} MB", flush=True)
    seconds, megabytes = max(one[0] for one in worst), max(one[1] for one in worst)
    print(f"longest {seconds:.2f} s of {MOST_SECONDS:.0f}, most {megabytes:.0f} MB of 500")
    return int(seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
