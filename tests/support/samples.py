"""Real reference data that do not belong to the project: used where they are, never needed."""

import csv
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sample(*parts: str) -> Path | None:
    """Return a sample file, of `LIFTDESK_SAMPLES` or shared/samples beside the checkout.

    None where it is not there.
    """
    named = os.environ.get("LIFTDESK_SAMPLES")
    folder = Path(named) if named else ROOT.parent / "shared" / "samples"
    path = folder.joinpath(*parts)
    return path if path.is_file() else None


def rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file by column."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
