"""Changing sound files at random and reading them with every reader, for as long as one likes.

`python -m tests.bench.fuzz --seconds 600 --seed 1` ends 1 where a reader did anything but read or
refuse, or took more than five seconds; the file that did it is kept in `--keep`.
"""

import argparse
import random
import resource
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.wording.problems import sentence
from tests.support import heart_files, mind_files, seeds
from tests.support.lifting_exports import LIFTING_EXPORTS

ANSWERS = Answers(unit=Unit.KG)
MOST_SECONDS = 5.0
ALL = (
    *seeds.ALL,
    *mind_files.ALL,
    *heart_files.ALL,
    *(seeds.Seed(f"{layout}.csv", text.encode()) for layout, (_, text) in LIFTING_EXPORTS.items()),
)


def attempt(data, name, format_name):
    """Return "read" or "refused" for one reader, or what it did instead."""
    try:
        reading = detection._FORMATS[format_name].read(ImportFile.of(data, name), ANSWERS)
    except DomainError as error:
        return "refused" if sentence(error.problem) else "no sentence"
    except Exception:  # noqa: BLE001 - what it looks for
        return traceback.format_exc(limit=-3)
    return "read" if reading.is_complete else "rows are missing"


def main():
    """Fuzz until the time is over."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-findings"))
    options = parser.parse_args()
    chance, counts = random.Random(options.seed), Counter()
    slowest, findings = (0.0, ""), set()
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        seed = chance.choice(ALL)
        content = bytearray(seed.content)
        for _ in range(chance.randrange(1, 12)):
            seeds.mutate(content, chance)
        data = bytes(content)
        for format_name in detection.FORMATS:
            started = time.perf_counter()
            found = attempt(data, seed.name, format_name)
            took = time.perf_counter() - started
            slowest = max(slowest, (took, f"{format_name} on {seed.name}"))
            is_fine = found in {"read", "refused"} and took <= MOST_SECONDS
            counts[found if found in {"read", "refused"} else "finding"] += 1
            if not is_fine and (format_name, found) not in findings:
                findings.add((format_name, found))
                options.keep.mkdir(exist_ok=True)
                (options.keep / f"{len(findings)}-{format_name}-{seed.name}").write_bytes(data)
                print(f"{format_name} on {seed.name}, {took:.2f} s:\n{found}", flush=True)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{sum(counts.values()):,} readings by {len(detection.FORMATS)} readers: {dict(counts)}")
    print(f"slowest {slowest[0]:.3f} s ({slowest[1]}), most memory {megabytes:.0f} MB")
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main())
