"""Measure everything and print one table: `python3 packaging/dev.py bench`."""

import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import bring_in, curves, evidence, health, one_set, search, seen, start, tabs
from tests.bench.rows import table


def main():
    """Measure what is named, or everything."""
    all_of_them = {
        "start": start,
        "import": bring_in,
        "set": one_set,
        "tabs": tabs,
        "evidence": evidence,
        "search": search,
        "seen": seen,
        "curves": curves,
        "health": health,
    }
    rows = []
    for name in sys.argv[1:] or all_of_them:
        print(f"Measuring {name} ...", file=sys.stderr, flush=True)
        with TemporaryDirectory() as folder:
            rows += all_of_them[name].measure(Path(folder))
    print(table(rows))
    print(f"Python {platform.python_version()}, {platform.system()}, medians of one run.")


if __name__ == "__main__":
    main()
