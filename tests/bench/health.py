"""Apple's export against bare iterparse: `python -m tests.bench.health --megabytes 1000`."""

import argparse
import json
import resource
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.bench import health_file


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
    # Linux counts in kibibytes.
    found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(found))


def _measured(way, path):
    command = [sys.executable, "-m", "tests.bench.health", "--child", way, "--path", str(path)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main():
    """Write a file, read it both ways in processes of their own, print rates and memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--child")
    parser.add_argument("--path", type=Path)
    asked = parser.parse_args()
    if asked.child:
        _child(asked.child, asked.path)
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export.xml"
        days = health_file.write(path, asked.megabytes)
        size = path.stat().st_size / 1e6
        print(f"{size:.0f} MB, {days} days")
        # Bare iterparse stumbles over the document type of a real export: it is left out for it.
        plain = Path(folder) / "plain.xml"
        with path.open("rb") as whole, plain.open("wb") as rest:
            head = whole.read(65_536)
            rest.write(head[head.index(b"<HealthData locale") :])
            while piece := whole.read(1 << 20):
                rest.write(piece)
        for way, file in (("ours", path), ("bare", plain)):
            found = _measured(way, file)
            rate = size / found["seconds"]
            print(f"{way}: {rate:.1f} MB/s, peak {found['peak_mb']:.0f} MB, {found}")


if __name__ == "__main__":
    main()
