"""What trials of trust came to, counted and printed as one table at the end of a test run."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

PROPERTY = "trust"
_HEADS = ("trials", "acknowledged", "lost", "half", "corrupt")


@dataclass(slots=True)
class Counts:
    """How many trials there were of one kind, and what became of what was acknowledged.

    Attributes:
        trial: what was done to the program or its file.
        trials: how often.
        acknowledged: writes the program said it had made.
        lost: those that were not there afterwards.
        half: files that held a write in part.
        corrupt: files that were not sound, or not as they should have been left.
    """

    trial: str
    trials: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    corrupt: int = 0

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, nothing half written, nothing corrupt."""
        return not (self.lost or self.half or self.corrupt)


class Tally:
    """Keeps the counts of one test for the table; `record` is pytest's record_property."""

    def __init__(self, record: Callable[[str, object], None]) -> None:
        self._record = record

    @contextmanager
    def of(self, trial: str, *, clean: bool = True) -> Iterator[Counts]:
        """Count a kind of trial; told even where it fails, and it fails where it is not clean."""
        counts = Counts(trial)
        try:
            yield counts
        finally:
            self._record(PROPERTY, asdict(counts))
        assert counts.trials, "no trial was made"
        assert counts.is_clean or not clean, counts


def table(rows: Iterable[dict[str, int | str]]) -> list[str]:
    """Return the lines of the table: one a kind of trial, all its tests together."""
    sums: dict[str, list[int]] = {}
    for row in rows:
        kept = sums.setdefault(str(row["trial"]), [0] * len(_HEADS))
        for place, head in enumerate(_HEADS):
            kept[place] += int(row[head])
    wide = max((len(trial) for trial in sums), default=0)
    lines = [" ".join(["trial".ljust(wide), *(head.rjust(12) for head in _HEADS)])]
    for trial, numbers in sorted(sums.items()):
        cells = (f"{number:,}".rjust(12) for number in numbers)
        lines.append(" ".join([trial.ljust(wide), *cells]))
    return lines
