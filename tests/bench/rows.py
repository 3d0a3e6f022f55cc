"""What a measurement found, and the table it is shown in."""

import json
import resource
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: the program's milliseconds, and those of `against` that it is held to.

    `paired` is the ratio of those that were measured just beside each other, where they were.
    """

    what: str
    milliseconds: float
    against: str
    bare: float
    paired: float | None = None

    @property
    def ratio(self):
        """How many times as long the program takes; 0 where there is nothing to hold it to."""
        if self.paired is not None:
            return self.paired
        return self.milliseconds / self.bare if self.bare else 0.0


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def peak_megabytes() -> float:
    """Return the most memory this process had; Linux hands ru_maxrss on from its parent."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def median(times: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(times)


def p95(times: Sequence[float]) -> float:
    """Return the value that 95 of 100 times stay under."""
    return statistics.quantiles(times, n=20)[-1]


def as_json(rows: Sequence[Row]) -> str:
    """Return the rows as JSON, for whoever compares one run with another."""
    return json.dumps(
        [
            {"name": r.what, "value": r.milliseconds, "floor": r.bare, "ratio": r.ratio}
            for r in rows
        ],
        indent=1,
    )


def table(rows: Sequence[Row]) -> str:
    """Return the rows as lines of columns."""
    lines = [("measured", "ms", "held to", "ms", "ratio")]
    lines += [
        (r.what, f"{r.milliseconds:.1f}", r.against, f"{r.bare:.1f}", f"{r.ratio:.2f}")
        for r in rows
    ]
    widths = [max(len(line[n]) for line in lines) for n in range(5)]
    is_number = (False, True, False, True, True)
    return "\n".join(
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, is_number, strict=True)
        )
        for line in lines
    )
