"""What a start imports before Today is painted, and what each module costs.

`python -m tests.bench --imports`. Python itself counts (`-X importtime`): a module's own time, and
that with all it imports first. Counting makes each import about a third slower.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.rows import median
from tests.bench.start import module, write

ROOT = Path(__file__).parents[2]
RUNS = 5
SHOWN = 60
_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| +(\S+)")


@dataclass(frozen=True, slots=True)
class Import:
    """One module: milliseconds of its own, and with what it imports first; medians of the runs."""

    name: str
    own: float
    whole: float

    @property
    def kind(self):
        """Whose it is: "liftdesk", "Python", or the package of somebody else."""
        top = self.name.split(".")[0]
        if top == "liftdesk":
            return top
        return "Python" if top in sys.stdlib_module_names or top.startswith("_") else top


def counted(path):
    """Start once over a data file; return own and whole milliseconds by module."""
    command = module("liftdesk", "--data", path, "--until-painted")
    command[1:1] = ["-X", "importtime"]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    found = _LINE.findall(done.stderr)
    return {name: (int(own) / 1000, int(whole) / 1000) for own, whole, name in found}


def measured(path, runs=RUNS):
    """Start several times; return every `Import`, the dearest first."""
    counted(path)  # so that everything is compiled
    times = [counted(path) for _ in range(runs)]
    names = set.intersection(*(set(one) for one in times))
    found = [
        Import(name, *(median(of) for of in zip(*(one[name] for one in times), strict=True)))
        for name in names
    ]
    return sorted(found, key=lambda one: one.own, reverse=True)


def report():
    """Return the dearest modules, and what all of each kind cost, as lines."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "half a year.liftdesk"
        write(path, 0.5)
        found = measured(path)
    lines = [f"{'module':52} {'own ms':>8} {'whole ms':>9}"]
    lines += [f"{one.name:52} {one.own:8.2f} {one.whole:9.2f}" for one in found[:SHOWN]]
    lines.append(f"and {max(0, len(found) - SHOWN)} more")
    for kind in sorted({one.kind for one in found}):
        some = [one.own for one in found if one.kind == kind]
        lines.append(f"{f'all {len(some)} of {kind}':52} {sum(some):8.2f}")
    lines.append(f"{f'all {len(found)}':52} {sum(one.own for one in found):8.2f}")
    return "\n".join(lines)
