"""Apple's export against bare iterparse: `python -m tests.bench.health --megabytes 1000`."""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.bench import health_file
from tests.bench.rows import Row, peak_megabytes


def ours(path):
    """Read it as the program does."""
    found = detection.read(ImportFile.at(path))
    return {"workouts": len(found.sessions), "rows": found.rows}


def bare(path):
    """Go through every element with the standard library, and keep nothing."""
    rows = 0
    for _, element in ET.iterparse(path):  # noqa: S314 - a file of our own
        rows += element.tag in ("Record", "Workout")
        element.clear()
    return {"rows": rows}


def _child(way, path):
    """Measure one way in this process and print what came of it."""
    begun = perf_counter()
    found = {"ours": ours, "bare": bare}[way](path)
    found["seconds"] = perf_counter() - begun
    found["peak_mb"] = peak_megabytes()
    print(json.dumps(found))


def _measured(way, path):
    command = [sys.executable, "-m", "tests.bench.health", "--child", way, "--path", str(path)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def both(folder, megabytes):
    """Write a file and read it both ways in processes of their own; return its MB and both."""
    path = folder / "export.xml"
    health_file.write(path, megabytes)
    # Bare iterparse stumbles over the document type of a real export: it is left out for it.
    plain = folder / "plain.xml"
    with path.open("rb") as whole, plain.open("wb") as rest:
        head = whole.read(65_536)
        rest.write(head[head.index(b"<HealthData locale") :])
        while piece := whole.read(1 << 20):
            rest.write(piece)
    return path.stat().st_size / 1e6, _measured("ours", path), _measured("bare", plain)


def measure(folder, megabytes=1000):
    """Return the row of the bench's table."""
    size, own, bare = both(folder, megabytes)
    return [
        Row(
            f"Apple Health, {size:,.0f} MB, {own['peak_mb']:.0f} MB of memory",
            own["seconds"] * 1000,
            f"bare iterparse, {bare['peak_mb']:.0f} MB of memory",
            bare["seconds"] * 1000,
        )
    ]


def main():
    """Measure and print rates and memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--child")
    parser.add_argument("--path", type=Path)
    asked = parser.parse_args()
    if asked.child:
        _child(asked.child, asked.path)
        return
    with TemporaryDirectory() as folder:
        size, *found = both(Path(folder), asked.megabytes)
    for way, one in zip(("ours", "bare"), found, strict=True):
        rate = size / one["seconds"]
        print(f"{way}: {size:.0f} MB, {rate:.1f} MB/s, peak {one['peak_mb']:.0f} MB, {one}")


if __name__ == "__main__":
    main()
