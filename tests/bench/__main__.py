"""Measure everything and print one table: `python3 packaging/dev.py bench`."""

import argparse
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import (
    bring_in,
    curves,
    encrypted,
    evidence,
    health,
    imports,
    inside,
    looks,
    one_set,
    others,
    search,
    seen,
    start,
    tabs,
)
from tests.bench.rows import as_json, table


def main():
    """Measure what is named, or everything; `--imports` lists what a start imports instead."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("what", nargs="*", help="what to measure; everything unless told")
    options.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as well")
    options.add_argument("--imports", action="store_true", help="list what a start imports")
    given = options.parse_args()
    if given.imports:
        print(imports.report())
        return
    all_of_them = {
        "start": start,
        "import": bring_in,
        "set": one_set,
        "encrypted": encrypted,
        "tabs": tabs,
        "looks": looks,
        "inside": inside,
        "evidence": evidence,
        "search": search,
        "seen": seen,
        "curves": curves,
        "health": health,
        "others": others,
    }
    rows = []
    for name in given.what or all_of_them:
        print(f"Measuring {name} ...", file=sys.stderr, flush=True)
        with TemporaryDirectory() as folder:
            rows += all_of_them[name].measure(Path(folder))
    if given.json is not None:
        given.json.write_text(as_json(rows), encoding="utf-8")
    print(table(rows))
    print(f"Python {platform.python_version()}, {platform.system()}, medians of one run.")


if __name__ == "__main__":
    main()
